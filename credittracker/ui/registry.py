"""Which pages there are and where they are found; none is loaded before it is visited."""

from collections.abc import Iterable
from dataclasses import dataclass
from importlib import import_module
from importlib.util import find_spec

from credittracker.ui.page import Page


@dataclass(frozen=True, slots=True)
class PageEntry:
    """A page's name, its icon, and its class as ``module:Class``.

    One that is not ``in_rail`` is reached from other pages and from the palette.
    """

    name: str
    icon: str
    target: str
    in_rail: bool = True

    def load(self) -> Page:
        """Import the page and make one."""
        module, _, kind = self.target.partition(":")
        made = getattr(import_module(module), kind)()
        if not isinstance(made, Page):
            raise TypeError(self.target)
        return made


def _entry(name: str, icon: str) -> PageEntry:
    return PageEntry(name, icon, f"credittracker.ui.pages.{name}.page:{name.capitalize()}Page")


PAGES = (
    _entry("overview", "overview"),
    _entry("accounts", "accounts"),
    _entry("repayments", "repayments"),
    _entry("score", "score"),
    _entry("why", "why"),
    _entry("plan", "plan"),
    _entry("importing", "import"),
    _entry("reports", "reports"),
    _entry("history", "history"),
    _entry("settings", "settings"),
    PageEntry(
        "check_in", "check", "credittracker.ui.pages.check_in.page:CheckInPage", in_rail=False
    ),
)


def present(entries: Iterable[PageEntry] = PAGES) -> tuple[PageEntry, ...]:
    """The pages this build has."""
    return tuple(entry for entry in entries if _exists(entry.target.partition(":")[0]))


def _exists(module: str) -> bool:
    try:
        return find_spec(module) is not None
    except ModuleNotFoundError:
        return False
