"""Steps of an import through a real window: read a file, look at it, accept it."""

from pathlib import Path

from tests.importers.alipay_files import SAMPLE, bill
from tests.ui.pages.live import Live


def a_file(folder: Path, lines=SAMPLE, name="alipay.csv", **more) -> Path:
    path = folder / name
    path.write_bytes(bill(lines, **more))
    return path


def read(live: Live, *paths: Path) -> None:
    live.page.read(list(paths))
    live.idle()


def preview_of(live: Live, *paths: Path):
    read(live, *paths)
    return only(live)


def files_of(live: Live):
    """The files that were read, once they are compared with the book."""
    live.idle()
    return live.page.begun.files


def only(live: Live):
    """The preview of the only file."""
    (seen,) = files_of(live).previews
    return seen


def accept(live: Live) -> None:
    live.page.primary_action().trigger()
    live.idle()
    live.wait(lambda: live.page.begun.files is None)
