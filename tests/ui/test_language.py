"""Languages switch live, Qt's own buttons included."""

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QDialogButtonBox

from credittracker.services.settings import LANGUAGES
from credittracker.ui.language import language_name, system_language
from credittracker.ui.words.pages import page_title


def test_choosing_chinese_changes_our_texts(language):
    language.choose("zh_CN")

    assert page_title("overview") == "总览"


def test_going_back_to_english_leaves_no_chinese(language):
    language.choose("zh_CN")
    language.choose("en")

    assert page_title("overview") == "Overview"


def test_standard_buttons_are_chinese_too(qtbot, language):
    language.choose("zh_CN")
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)

    assert box.button(QDialogButtonBox.StandardButton.Cancel).text() == "取消"


def test_numbers_and_dates_follow(language):
    language.choose("zh_CN")

    assert QLocale().language() == QLocale.Language.Chinese


def test_choosing_the_same_again_is_silent(qtbot, language):
    with qtbot.assertNotEmitted(language.changed):
        language.choose("en")


@pytest.mark.parametrize(
    ("machine", "ours"), [("zh_CN", "zh_CN"), ("zh_TW", "zh_CN"), ("en_GB", "en"), ("fr_FR", "en")]
)
def test_the_machine_s_language_is_offered_first(machine, ours):
    assert system_language(QLocale(machine)) == ours


def test_each_language_is_named_in_itself():
    assert [language_name(code) for code in LANGUAGES] == ["简体中文", "English"]


def test_english_plurals_are_written_out():
    assert QCoreApplication.translate("Counts", "%n day(s)", "", 1) == "1 day"
