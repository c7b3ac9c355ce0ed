"""The text of a PDF, page by page, read in a child process."""

from collections.abc import Iterator

from credittracker.importers.child import LIMITS, Limits, Stranger
from credittracker.importers.drafts import Report
from credittracker.importers.errors import FileRefusedError, PasswordNeededError

MOST_PAGES = 200
"""A report of a hundred accounts and three hundred inquiries has about thirty."""
MOST_CHARACTERS = 20_000
"""A full page of Chinese text has about 2,000; what lies beyond is no report's."""


def pages(
    data: bytes, name: str, password: str, report: Report, limits: Limits = LIMITS
) -> list[str]:
    """Each page's text, with plain line ends and without the NULs that some fonts bring along.

    Raises ``PasswordNeededError``, or ``FileRefusedError``: ``too_many_pages``, ``too_costly``,
    ``damaged_file``.
    """
    found: list[str] = []
    for text, total in Stranger(name, report, limits).through(_pages, data, password):
        found.append(text)
        report(len(found), total)
    return found


def _pages(data: bytes, password: str) -> Iterator[tuple[str, int]]:
    """In the child: page by page, and how many there are."""
    import pypdfium2  # noqa: PLC0415 - only where a PDF is read

    try:
        document = pypdfium2.PdfDocument(data, password=password or None)
    except pypdfium2.PdfiumError as error:
        if "password" not in str(error).lower():
            raise FileRefusedError("damaged_file", "") from error
        code = "password_wrong" if password else "password_needed"
        raise PasswordNeededError(code, "") from error
    total = len(document)
    if total > MOST_PAGES:
        raise FileRefusedError("too_many_pages", "", most=MOST_PAGES)
    for number in range(total):
        try:
            text = document[number].get_textpage().get_text_range()
        except pypdfium2.PdfiumError as error:
            raise FileRefusedError("damaged_file", "") from error
        plain = text[:MOST_CHARACTERS].replace("\x00", "")
        yield plain.replace("\r\n", "\n").replace("\r", "\n"), total
