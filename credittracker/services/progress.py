"""How long work tells what it is doing, and hears that it should stop."""

from collections.abc import Callable
from typing import Generic, Protocol, TypeVar

Found = TypeVar("Found")


class CancelledError(Exception):
    """The person asked the work to stop."""


class Progress(Protocol):
    """Called by long work between steps; raises ``CancelledError`` to stop it."""

    def __call__(self, _done: int, _total: int, /) -> None:
        """Report how many of how many steps are finished."""


class Errand(Generic[Found]):
    """Work that was asked for; once ``dropped`` it stops at its next step: nobody waits for it.

    ``found`` is nothing until the work is done, and when it was stopped.
    """

    def __init__(self, find: Callable[[Progress], Found]) -> None:
        self._find = find
        self.dropped = False
        self.found: Found | None = None

    def work(self, report: Progress) -> "Errand[Found]":
        """Find it, unless somebody stops the work."""

        def tell(done: int, total: int) -> None:
            if self.dropped:
                raise CancelledError
            report(done, total)

        try:
            self.found = self._find(tell)
        except CancelledError:
            self.found = None
        return self


def silent(_done: int, _total: int, /) -> None:
    """Nobody is watching."""
