"""What a person's copy of the app is made of, and what has no business there: ``bundle.toml``."""

import tomllib
from collections.abc import Mapping, Sequence
from pathlib import Path

WORDS: Mapping[str, Sequence[str]] = tomllib.loads(
    Path(__file__).with_name("bundle.toml").read_text(encoding="utf-8")
)


def is_wanted(dest: str) -> bool:
    """Whether a file belongs into the app; ``dest`` is where it would be there."""
    path = dest.replace("\\", "/")
    folder, _, name = path.rpartition("/")
    if folder.endswith("/translations"):
        return name in WORDS["texts_of_qt"]
    if not folder and name.startswith(tuple(WORDS["left_by_gtk"])):
        return False
    if any(f"Qt6{part}" in name or name.startswith(f"Qt{part}") for part in WORDS["parts_of_qt"]):
        return False
    return not any(part in path for part in WORDS["files"])
