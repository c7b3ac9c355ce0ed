"""The scam shield in words: its questions, what gives a pattern away, and what to do."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from credittracker.advice.scam_shield import Step

TEXTS: dict[str, tuple[object, object, object]] = {
    "fee_for_limit": (
        QT_TRANSLATE_NOOP("Shield", "ask for money to raise your limit or to get a loan approved?"),
        QT_TRANSLATE_NOOP(
            "Shield", "Nobody can raise a limit for money: the lender's system decides."
        ),
        QT_TRANSLATE_NOOP(
            "Shield", "Source: public pages on limits, 2024 and 2025 (commonly quoted)."
        ),
    ),
    "deposit_first": (
        QT_TRANSLATE_NOOP(
            "Shield", "ask for a deposit, a fee or an insurance before the loan is paid out?"
        ),
        QT_TRANSLATE_NOOP(
            "Shield",
            "A lender that is licensed takes nothing before the money is there. What is "
            "taken off the front is not even owed as principal.",
        ),
        QT_TRANSLATE_NOOP("Shield", "Source: Civil Code, art. 670; police warnings on loan fraud."),
    ),
    "unfreeze_fee": (
        QT_TRANSLATE_NOOP(
            "Shield",
            "say the money is frozen, a card number was wrong, or a fee must be paid to "
            "unfreeze it?",
        ),
        QT_TRANSLATE_NOOP(
            "Shield",
            "A wrong card number is corrected for free. A fee to unfreeze is a known fraud "
            "in the name of Weilidai and others.",
        ),
        QT_TRANSLATE_NOOP(
            "Shield", "Source: a case of 2023 (ningxiacaijing.cn); anti-fraud pages."
        ),
    ),
    "repair": (
        QT_TRANSLATE_NOOP(
            "Shield", "offer to repair, wash or delete your credit record for money?"
        ),
        QT_TRANSLATE_NOOP(
            "Shield",
            "Paid credit repair does not exist: a right record stays for five years, a wrong "
            "one is corrected for free.",
        ),
        QT_TRANSLATE_NOOP(
            "Shield",
            "Source: PBOC Guiyang, chinanews 2022-03-16; Credit Reporting Regulation, art. "
            "16 and 25.",
        ),
    ),
    "cancel_account": (
        QT_TRANSLATE_NOOP(
            "Shield",
            "say a student loan or an old account must be cancelled, or your credit suffers?",
        ),
        QT_TRANSLATE_NOOP(
            "Shield",
            "Nobody has to borrow in order to cancel an account, and no money has to be "
            "moved for it.",
        ),
        QT_TRANSLATE_NOOP(
            "Shield",
            "Source: National Center for Student Financial Aid, warnings no. 1 of 2020 and "
            "no. 1 of 2021.",
        ),
    ),
    "turnover": (
        QT_TRANSLATE_NOOP(
            "Shield",
            "want to move money through your card to show turnover, or have you send the card?",
        ),
        QT_TRANSLATE_NOOP(
            "Shield",
            "The money is somebody else's, often stolen. Whoever moves it can be charged, "
            "and the card is frozen.",
        ),
        QT_TRANSLATE_NOOP(
            "Shield", "Source: NFRA warning of 2024-07-11; Changzhi police 2025-09-16."
        ),
    ),
    "screen_or_code": (
        QT_TRANSLATE_NOOP(
            "Shield",
            "ask for a text-message code, your password, your face, or to share your screen?",
        ),
        QT_TRANSLATE_NOOP(
            "Shield",
            "With a code or your screen they borrow and pay in your name. No lender asks for "
            "these.",
        ),
        QT_TRANSLATE_NOOP("Shield", "Source: Guangzhou police 2021-06-26."),
    ),
    "other_person": (
        QT_TRANSLATE_NOOP(
            "Shield",
            'want a friend or relative to sign, scan a face or "add points" for you, or '
            "you for them?",
        ),
        QT_TRANSLATE_NOOP(
            "Shield", "Whoever signs and scans is the borrower and owes the money (an AB loan)."
        ),
        QT_TRANSLATE_NOOP("Shield", "Source: Economic Observer 2023-04-08."),
    ),
    "lower_debt": (
        QT_TRANSLATE_NOOP(
            "Shield",
            "take a fee to talk down your debt, stop your interest or complain in your name?",
        ),
        QT_TRANSLATE_NOOP(
            "Shield",
            "Asking for instalments and complaining cost nothing, and forged papers fall "
            "back on you.",
        ),
        QT_TRANSLATE_NOOP("Shield", "Source: Hangzhou consumer news 2026-02-09."),
    ),
    "already_paid": (
        QT_TRANSLATE_NOOP("Shield", "already get money, a code, a card or your ID from you?"),
        QT_TRANSLATE_NOOP(
            "Shield", "Minutes count. A bank and the police can sometimes stop a payment."
        ),
        QT_TRANSLATE_NOOP("Shield", "Source: police advice on loan fraud."),
    ),
}
"""By pattern: the question, why it is one, and who says so."""

STEPS: dict[Step, object] = {
    Step.STOP: QT_TRANSLATE_NOOP(
        "Shield", "Stop. Pay nothing more, say nothing more; keep the messages as proof."
    ),
    Step.BANK: QT_TRANSLATE_NOOP(
        "Shield",
        "Call your bank now: have the payment stopped, the card blocked and the password changed.",
    ),
    Step.POLICE: QT_TRANSLATE_NOOP(
        "Shield",
        "Report it to the police: 110, or the nearest station, with the account it went to.",
    ),
    Step.HOTLINE: QT_TRANSLATE_NOOP(
        "Shield", "Call 96110, the police line against fraud, if you are not sure."
    ),
    Step.LENDER: QT_TRANSLATE_NOOP(
        "Shield", "Ask the lender itself, by the number in its own app."
    ),
    Step.OVERSEER: QT_TRANSLATE_NOOP(
        "Shield",
        "Complain to 12378, the line of the National Financial Regulatory Administration.",
    ),
    Step.TELL: QT_TRANSLATE_NOOP("Shield", "Tell the other person before anything is signed."),
}
ABROAD: dict[Step, object] = {
    Step.POLICE: QT_TRANSLATE_NOOP(
        "Shield", "Report it to the police, with the account the money went to."
    ),
    Step.HOTLINE: QT_TRANSLATE_NOOP(
        "Shield", "Call your country's line against fraud if you are not sure."
    ),
    Step.OVERSEER: QT_TRANSLATE_NOOP(
        "Shield", "Complain to the body that oversees lenders in your country."
    ),
}


def question(code: str) -> str:
    """What is asked, after "Did they…"."""
    return _say(TEXTS[code][0])


def explained(code: str) -> tuple[str, str]:
    """Why a pattern gives a scam away, and who says so."""
    return _say(TEXTS[code][1]), _say(TEXTS[code][2])


def step_text(step: Step, *, at_home: bool) -> str:
    """What to do; ``at_home``: the Chinese numbers are of use."""
    return _say(STEPS[step] if at_home else ABROAD.get(step, STEPS[step]))


def _say(text: object) -> str:
    return QCoreApplication.translate("Shield", str(text))
