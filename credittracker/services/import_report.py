"""What an import did, in the plain values that the command line prints as JSON."""

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import TypeAlias

from credittracker.advice.reconciling import Difference
from credittracker.importers.drafts import Outcome
from credittracker.importers.errors import FileRefusedError
from credittracker.services.import_files import Found, KnownFile, ReadFile
from credittracker.services.import_gathering import Gathering
from credittracker.services.import_preview import Preview, RowState

Plain: TypeAlias = dict[str, object]
Result: TypeAlias = Preview | FileRefusedError
"""What became of one file."""


def results_of(found: Iterable[Found], begun: Gathering) -> list[Result]:
    """What became of each file, in the order in which they were given."""
    previews = {seen.parsed.sha256: seen for seen in begun.previews}
    return [_result(one, previews) for one in found]


def _result(one: Found, previews: Mapping[str, Preview]) -> Result:
    if isinstance(one, ReadFile):
        return previews[one.parsed.sha256]
    return FileRefusedError("same_file", one.item.name) if isinstance(one, KnownFile) else one.error


def file_report(preview: Preview) -> Plain:
    """One file as accepted: its counts, and each row that needs the person's eye."""
    counts, parsed = preview.counts, preview.parsed
    problems = [_problem(r, r.reason) for r in parsed.refused]
    problems += [
        _problem(r.draft, r.state.value) for r in preview.rows if r.state is RowState.NEEDS_ACCOUNT
    ]
    return {
        "file": parsed.file_name,
        "source": parsed.source,
        "rows": counts.rows,
        "recognised": counts.recognised,
        "left_alone": counts.left_alone,
        "refused": counts.refused,
        "added": counts.added,
        "already_known": counts.already_known,
        "left_alone_by_reason": dict(Counter(r.reason for r in parsed.left_alone)),
        "left_out": counts.left_out,
        "needs_account": counts.needs_account,
        "confirmed": counts.confirmed,
        "problems": sorted(problems, key=lambda problem: str(problem["row"]).zfill(9)),
        "findings": [{"code": f.code, **dict(f.values)} for f in parsed.findings],
    }


def _problem(row: Outcome, reason: str) -> Plain:
    """A row that needs an eye; ``sheet`` where rows are counted by sheet or list."""
    place: Plain = {"sheet": row.sheet} if row.sheet else {}
    return {"row": row.row, **place, "reason": reason}


def refusal_report(error: FileRefusedError) -> Plain:
    """One file that could not be read at all: no rows, and the reason as its only problem."""
    numbers = ("rows", "recognised", "left_alone", "refused", "added", "already_known")
    return {
        "file": error.name,
        "source": "",
        **dict.fromkeys(numbers, 0),
        "problems": [{"row": None, "reason": error.code, **error.parameters}],
    }


def import_report(results: Iterable[Result], differences: Iterable[Difference] = ()) -> Plain:
    """The answer of the ``import`` door; ``differences`` are of reports and the own records."""
    files = [file_report(r) if isinstance(r, Preview) else refusal_report(r) for r in results]
    return {"files": files, "differences": [_difference(one) for one in differences]}


def _difference(one: Difference) -> Plain:
    return {
        "kind": one.kind.value,
        "account": one.account,
        "line": one.line,
        "records": list(one.records),
        "there": None if one.there is None else str(one.there),
        "here": None if one.here is None else str(one.here),
        "sure": one.sure,
    }
