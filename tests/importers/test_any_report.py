"""Whatever brief report is written, what is read is what was written."""

import pytest

from credittracker.importers.drafts import DraftKind
from credittracker.importers.pboc.report import read_pages
from credittracker.importers.pdf_text import _pages
from tests.importers.report_files import Report, random_report

REPORTS = 2_000
AT_A_TIME = 250


def check(report: Report) -> None:
    """A report is read whole: through its PDF, without the child that guards the app."""
    texts = [text for text, _ in _pages(report.data, report.password)]

    reading = read_pages(texts, "report.pdf")

    kinds = {kind: [d for d in reading.drafts if d.kind is kind] for kind in DraftKind}
    assert [d.reported for d in kinds[DraftKind.ACCOUNT]] == report.accounts
    asked = [(d.on, d.counterparty, d.description) for d in kinds[DraftKind.INQUIRY]]
    assert asked == report.inquiries
    notes = kinds[DraftKind.GUARANTEE] + kinds[DraftKind.PUBLIC_RECORD]
    assert len(notes) == report.notes
    assert [x.reason for x in reading.left_alone] == ["twin_currency"] * report.twins
    assert reading.refused == ()
    assert (reading.stated_on, reading.reference) == (report.made, report.number)
    found = dict(next(f for f in reading.findings if f.code == "accounts_read").values)
    assert found == {"found": str(report.stated), "stated": str(report.stated)}


@pytest.mark.parametrize("start", range(0, REPORTS, AT_A_TIME))
def test_what_is_read_is_what_was_written(start):
    for seed in range(start, start + AT_A_TIME):
        try:
            check(random_report(seed))
        except BaseException as error:
            error.add_note(f"seed {seed}")
            raise
