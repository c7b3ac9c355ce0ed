"""Cases of an application that was refused: only what was known on its day counts."""

from credittracker.book.person import Application, FactKind, Outcome
from tests.advice.cases.telling import (
    COMPLETE_THEN,
    ELSEWHERE,
    INCOME,
    VALID_ID,
    Told,
    ago,
    asked,
    bill,
    fact,
    failed,
    granted,
    line,
    loan,
    mark,
    on_time,
    paid,
    refused,
)

KNOWN = (*ELSEWHERE, COMPLETE_THEN, INCOME, VALID_ID)
"""Somebody of whom everything was known, and nothing of it bad, on the day of applying."""

REFUSALS = (
    Told(
        about="refused",
        name="refused with spotless records",
        source="order of complaint (section 3)",
        records=(*KNOWN, refused()),
        yes=("lender_error",),
        no=("late_anywhere", "overdue_now", "many_applications", "chain"),
        needs={"lender_tightened": "season"},
    ),
    Told(
        about="refused",
        name="a late payment somewhere in the year before",
        source="overdue lately, anywhere (C, L)",
        records=(*KNOWN, mark(200, 35), refused()),
        yes=("late_anywhere",),
        no=("lender_error",),
    ),
    Told(
        about="refused",
        name="the late payment came only after the application",
        source="a lender cannot see what has not happened",
        records=(*KNOWN, mark(5, 3), refused(20)),
        yes=("lender_error",),
        no=("late_anywhere",),
    ),
    Told(
        about="refused",
        name="nothing is known of any due",
        source="a missing plan is unknown, never late",
        records=(COMPLETE_THEN, INCOME, VALID_ID, refused()),
        needs={"late_anywhere": "dues", "overdue_now": "dues", "lender_error": "own_side"},
    ),
    Told(
        about="refused",
        name="something was late on the day of applying",
        source="current overdue is refused (4.2, L)",
        records=(*KNOWN, line("c"), granted("c"), loan(62, name="c", terms=2), refused()),
        yes=("overdue_now", "late_anywhere"),
    ),
    Told(
        about="refused",
        name="the seventh application before this one in half a year",
        source="many inquiries (征信花; 4.2)",
        records=(*KNOWN, *asked(7, first=12), refused()),
        yes=("many_applications",),
        no=("lender_error",),
    ),
    Told(
        about="refused",
        name="its own inquiry does not count against it",
        source="many inquiries (征信花; 4.2)",
        records=(*KNOWN, *asked(6, first=12), refused()),
        yes=("lender_error",),
        no=("many_applications",),
    ),
    Told(
        about="refused",
        name="perhaps there were more applications",
        source="many inquiries (征信花; 4.2)",
        records=(*ELSEWHERE, INCOME, VALID_ID, refused()),
        needs={"many_applications": "applications"},
    ),
    Told(
        about="refused",
        name="asked in October 2025, when approvals turned into refusals",
        source="秒批 -> 秒拒 (B: China.com.cn 2025-10-22)",
        records=(
            line("b"),
            granted("b"),
            *on_time("b", 400),
            INCOME,
            VALID_ID,
            fact(FactKind.APPLICATIONS_COMPLETE, 250),
            refused(240),
        ),
        yes=("lender_tightened", "lender_error"),
    ),
    Told(
        about="refused",
        name="asked in the summer of 2025",
        source="banks left the business in 2025-10 (B: NBD 2025-10-11)",
        records=(*KNOWN, refused(340)),
        no=("lender_tightened",),
        needs={"late_anywhere": "dues"},
    ),
    Told(
        about="refused",
        name="the lines were nearly full that day",
        source="cards near limit (C, L; 4.2)",
        records=(*KNOWN, line("c"), granted("c", 90_000), bill(30, 80_000, "c"), refused(20)),
        yes=("high_utilisation", "high_debt_service"),
    ),
    Told(
        about="refused",
        name="owing five lenders that day, and none today",
        source="many lenders (多头, C and L; 4.2)",
        records=(
            *KNOWN,
            *(
                r
                for n in "cdefg"
                for r in (line(n), granted(n), loan(60, name=n, terms=6), paid(15, name=n))
            ),
            refused(33),
        ),
        yes=("many_lenders",),
    ),
    Told(
        about="refused",
        name="a chain in the weeks before",
        source="borrowing by one to repay another (peers, 13; C)",
        records=(
            *KNOWN,
            line("a"),
            granted("a"),
            loan(45, terms=1),
            paid(40),
            line("c"),
            granted("c"),
            loan(39, name="c"),
            refused(),
        ),
        yes=("chain",),
    ),
    Told(
        about="refused",
        name="the identity card had ended",
        source="expired ID (C)",
        records=(*ELSEWHERE, COMPLETE_THEN, INCOME, fact(FactKind.ID_EXPIRES, 30), refused()),
        yes=("stale_profile",),
        no=("lender_error",),
    ),
    Told(
        about="refused",
        name="a debit failed days before",
        source="failed debit: a good early-warning signal (1.2)",
        records=(*KNOWN, failed(12, "b"), refused()),
        needs={"overdue_now": "failed_debit"},
    ),
    Told(
        about="refused",
        name="refused by two, and one is no cause of the other",
        source="4.2: an inquiry counts, its outcome is not in the report",
        records=(
            *KNOWN,
            Application(id="other", on=ago(15), institution="X", outcome=Outcome.REFUSED),
            refused(),
        ),
        yes=("lender_error",),
    ),
)
