"""The bundled typeface has the letters people need, in both weights."""

import pytest
from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QFontMetrics, QRawFont

from credittracker.services.places import resource
from credittracker.ui import fonts
from credittracker.ui.theme.tokens import Type
from tests.test_translations import texts_in

COMMON = "借呗花呗微粒贷京东白条美团度小满信用卡逾期额度还款¥•−—…"


@pytest.mark.parametrize("strong", [False, True])
def test_common_chinese_text_has_glyphs(strong):
    metrics = QFontMetrics(fonts.sized(Type.BODY, strong=strong))

    assert [letter for letter in COMMON if not metrics.inFontUcs4(ord(letter))] == []


@pytest.mark.parametrize("name", fonts.FILES)
def test_every_letter_of_our_own_texts_is_in_the_file(name):
    face = QRawFont(str(resource("fonts", name)), 14)

    letters = {letter for text in texts_in("zh_CN") for letter in text if letter.isprintable()}

    assert [letter for letter in sorted(letters) if not face.supportsCharacter(ord(letter))] == []


def test_all_text_uses_the_bundled_typeface(qapp):
    assert QFontInfo(qapp.font()).family() == fonts.FAMILY


def test_semibold_is_a_face_of_its_own():
    assert QFontInfo(fonts.sized(14, strong=True)).weight() == QFont.Weight.DemiBold


def test_figures_are_equally_wide():
    metrics = QFontMetrics(fonts.sized(Type.BODY))

    assert len({metrics.horizontalAdvance(digit) for digit in "0123456789"}) == 1


def test_registering_twice_is_harmless():
    before = QFontDatabase.families()

    fonts.register()

    assert QFontDatabase.families() == before
