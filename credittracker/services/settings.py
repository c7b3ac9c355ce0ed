"""What the app remembers about the person's choices, apart from the book."""

import json
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any

from credittracker.reports.files import private_folder, whole_file

THEMES = ("system", "light", "dark")
TEXT_SIZES = (100, 125, 150, 175, 200)
"""Per cent of the usual size of text."""
LANGUAGES = ("zh_CN", "en")


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Choices that outlive a session; ``language`` is ``None`` until one was chosen.

    ``geometry`` is the window's place as Qt saves it, in base64. ``folklore``: factors that are
    only commonly quoted count too. ``tour``: it is still to be shown. ``text_size`` is one of
    ``TEXT_SIZES``; 0 follows the system.
    """

    language: str | None = None
    theme: str = "system"
    text_size: int = 0
    masked: bool = False
    folklore: bool = True
    page: str = ""
    geometry: str = ""
    tour: bool = False


def load_settings(path: Path) -> Settings:
    """The saved choices, or the defaults; a damaged file is kept beside as ``.damaged``."""
    try:
        saved = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return Settings()
    except (OSError, ValueError):
        _set_aside(path)
        return Settings()
    if not isinstance(saved, dict):
        _set_aside(path)
        return Settings()
    return Settings(**{k: v for k, v in saved.items() if _is_sound(k, v)})


def save_settings(path: Path, settings: Settings) -> None:
    """Write the choices, all or nothing."""
    private_folder(path.parent)
    with whole_file(path) as draft:
        draft.write_text(json.dumps(asdict(settings), indent=2), encoding="utf-8")


def _is_sound(name: str, value: Any) -> bool:
    """Whether a saved choice is one this version knows."""
    if name == "language":
        return value is None or value in LANGUAGES
    if name == "theme":
        return value in THEMES
    if name == "text_size":
        return type(value) is int and value in {0, *TEXT_SIZES}
    kinds = {field.name: type(field.default) for field in fields(Settings)}
    return name in kinds and isinstance(value, kinds[name])


def _set_aside(path: Path) -> None:
    """Keep a file nobody can read, so that the next save does not overwrite it."""
    if path.is_file():
        path.replace(path.with_name(f"{path.name}.damaged"))
