"""Writing files so that nobody ever finds half of one."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

OWNER_ONLY = 0o600
OWNER_ONLY_FOLDER = 0o700


def private_folder(path: Path) -> None:
    """Make a folder that only its owner can look into, unless it is there."""
    path.mkdir(mode=OWNER_ONLY_FOLDER, parents=True, exist_ok=True)


@contextmanager
def whole_file(path: Path) -> Iterator[Path]:
    """A name to write under; it becomes ``path`` when the block ends well, else it is gone.

    The file is readable by its owner only: everything here is somebody's money.
    """
    if path.is_dir():
        raise IsADirectoryError(21, os.strerror(21), str(path))
    draft = path.with_name(f".{path.name}.{os.getpid()}.part")
    draft.unlink(missing_ok=True)
    os.close(os.open(draft, os.O_CREAT | os.O_EXCL | os.O_WRONLY, OWNER_ONLY))
    try:
        yield draft
        with draft.open("rb+") as written:
            os.fsync(written.fileno())
        draft.replace(path)
    except BaseException:
        draft.unlink(missing_ok=True)
        raise
