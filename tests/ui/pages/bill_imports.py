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
    live.wait(lambda: live.page._begun.seen is not None)
    return live.page._begun.seen


def accept(live: Live) -> None:
    live.page.primary_action().trigger()
    live.idle()
    live.wait(lambda: live.page._begun.seen is None)
