"""Every verdict of every written case is a whole sentence in both languages, calm and honest."""

from itertools import product

import pytest

from credittracker.advice.closing import STEPS
from credittracker.advice.detective import LINE, PERSON, REFUSAL
from credittracker.advice.scam_shield import PATTERNS, Step
from credittracker.advice.verdicts import Answer
from credittracker.services.settings import LANGUAGES
from credittracker.ui.words.closing import closing_hint, closing_title
from credittracker.ui.words.scam_shield import explained, question, step_text
from credittracker.ui.words.sources import source_of_cause
from credittracker.ui.words.verdicts import action_text, cause_title, finding_text
from tests.advice.test_cases import CASES

CODES = {*PERSON, *LINE, *REFUSAL, "lender_error"}
NEVER = {
    "en": (
        "your fault",
        "guarantee",
        "will be restored",
        "must borrow",
        "you failed",
        "should have",
    ),
    "zh_CN": ("怪您", "保证恢复", "一定能", "您的错", "本该", "应当多借", "不守信"),
}


def sentences():
    """Everything that is said of the verdicts of all cases, in the language spoken now."""
    for told in CASES:
        for verdict in told.investigation().verdicts:
            yield verdict, finding_text(verdict)


@pytest.mark.parametrize("code", LANGUAGES)
def test_each_verdict_is_said_with_its_numbers(language, code):
    language.choose(code)
    for verdict, said in sentences():
        assert "{" not in said
        assert said or verdict.finding.answer is Answer.RULED_OUT
        whole = " ".join([cause_title(verdict.code), said, action_text(verdict)])
        assert not [word for word in NEVER[code] if word in whole]


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_cause_has_a_title_and_a_source(language, code):
    language.choose(code)
    titles = {cause_title(cause) for cause in CODES}

    assert len(titles) == len(CODES)
    assert all(len(source_of_cause(cause)) > len("来源：") for cause in CODES)


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_shield_and_the_list_have_words_for_everything(language, code):
    language.choose(code)

    asked = {question(pattern.code) for pattern in PATTERNS}
    assert len(asked) == len(PATTERNS)
    assert all(all(explained(pattern.code)) for pattern in PATTERNS)
    assert all(step_text(step, at_home=home) for step in Step for home in (True, False))
    for step, home in product(STEPS, (True, False)):
        assert closing_title(step)
        assert closing_hint(step, at_home=home)


@pytest.mark.parametrize("code", LANGUAGES)
def test_abroad_no_chinese_number_is_named(language, code):
    language.choose(code)

    said = " ".join(step_text(step, at_home=False) for step in Step)

    assert not [number for number in ("110", "96110", "12378") if number in said]
