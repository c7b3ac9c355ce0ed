"""The user guide as chapters, out of the Markdown files that the app comes with."""

import re
from dataclasses import dataclass

from credittracker.services.places import resource

_BEGINS = re.compile(r'^<a id="([a-z-]+)"></a>\n+## (.+)\n', re.MULTILINE)
"""How a chapter begins in the file: its name, which links point to, and its title."""

_OF_PAGES = {
    "overview": "start",
    "accounts": "records",
    "repayments": "records",
    "score": "score",
    "why": "limit",
    "plan": "plan",
    "importing": "bills",
    "reports": "papers",
    "history": "undo",
    "settings": "look",
    "check_in": "check-in",
}


@dataclass(frozen=True, slots=True)
class Chapter:
    """A name that is the same in every language, a title, and the text as Markdown."""

    name: str
    title: str
    text: str


def chapters(language: str) -> tuple[Chapter, ...]:
    """The guide in a language, in its order."""
    whole = resource("guide", f"{language}.md").read_text(encoding="utf-8")
    _, *parts = _BEGINS.split(whole)
    some = zip(parts[::3], parts[1::3], parts[2::3], strict=True)
    return tuple(Chapter(name, title, f"# {title}\n{text}") for name, title, text in some)


def chapter_of(page: str) -> str:
    """The chapter that helps on a page; the first steps where none is its own."""
    return _OF_PAGES.get(page, "start")
