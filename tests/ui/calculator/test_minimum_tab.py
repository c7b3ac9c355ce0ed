"""Paying only the minimum, and the same amount every month."""

import pytest

from tests.ui.calculator.reading import words
from tests.ui.record_forms.typing import put


def test_the_minimum_beside_a_fixed_amount(dialog):
    dialog.tabs.choose("minimum")
    minimum = dialog.minimum
    put(minimum.ask, balance="2万", fixed="2000")

    assert len(minimum.fast) < len(minimum.slow)
    assert f"{len(minimum.slow)} months" in words(minimum.figures)
    assert "ends it" in words(minimum.said)
    assert "saves" in words(minimum.said)
    assert not dialog.use.isVisible()


@pytest.mark.parametrize(
    ("fixed", "said"),
    [
        ("1000", "earlier, but costs"),
        ("500", "it begins too low"),
        ("250", "does not even pay the interest"),
    ],
)
def test_a_fixed_amount_that_is_too_low_is_never_praised(dialog, fixed, said):
    dialog.tabs.choose("minimum")
    put(dialog.minimum.ask, balance="2万", fixed=fixed)

    assert said in words(dialog.minimum.said)


def test_a_minimum_below_the_interest_never_ends(dialog):
    dialog.tabs.choose("minimum")
    put(dialog.minimum.ask, balance="2万", share="0%", floor="0")

    assert "never paid back" in words(dialog.minimum.said)
    assert not dialog.minimum.figures.isVisible()


def test_the_chart_of_the_minimum_is_also_words(qtbot, dialog):
    dialog.tabs.choose("minimum")
    put(dialog.minimum.ask, balance="2万", fixed="2000")

    chart = dialog.minimum.chart
    qtbot.waitUntil(lambda: chart.is_drawn and chart.accessibleDescription() != "", timeout=10_000)

    spoken = chart.accessibleDescription()
    assert "half is paid back after 7 months" in spoken
    assert "Same every month" in spoken
