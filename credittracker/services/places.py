"""Where things are kept: the book, the settings, the cache, and what the app came with."""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from platformdirs import PlatformDirs

from credittracker.reports.files import private_folder

BOOK_VARIABLE = "CREDITTRACKER_BOOK"
"""The environment variable that names another default book."""


@dataclass(frozen=True, slots=True)
class Places:
    """The files and folders of one person on this machine."""

    book: Path
    settings: Path
    cache: Path

    def prepare(self) -> None:
        """Make the folders that are not there yet, for their owner only."""
        for folder in (self.book.parent, self.settings.parent, self.cache):
            private_folder(folder)


def default_places(environment: Mapping[str, str] = os.environ) -> Places:
    """Where this system keeps an app's data, unless the environment names another book."""
    system = PlatformDirs("credittracker", appauthor=False)
    named = environment.get(BOOK_VARIABLE)
    return Places(
        book=Path(named) if named else system.user_data_path / "credit.book",
        settings=system.user_config_path / "settings.json",
        cache=system.user_cache_path,
    )


def resource(*parts: str) -> Path:
    """A file the app came with: inside the installed package, or else in the checkout."""
    package = Path(__file__).parents[1]
    installed = package / "resources"
    root = installed if installed.is_dir() else package.parent / "resources"
    return root.joinpath(*parts)
