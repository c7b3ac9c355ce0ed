"""How long work tells what it is doing, and hears that it should stop."""

from typing import Protocol


class CancelledError(Exception):
    """The person asked the work to stop."""


class Progress(Protocol):
    """Called by long work between steps; raises ``CancelledError`` to stop it."""

    def __call__(self, _done: int, _total: int, /) -> None:
        """Report how many of how many steps are finished."""


def silent(_done: int, _total: int, /) -> None:
    """Nobody is watching."""
