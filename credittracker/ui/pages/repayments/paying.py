"""Which dues are being paid just now, so that none is paid twice."""

from collections.abc import Iterable, Sequence

from credittracker.ui.pages.repayments.view import DueRow


class Paying:
    """Remembers dues from the wish to pay them until all wishes are granted or refused."""

    def __init__(self) -> None:
        self._wishes = 0
        self._keys: set[object] = set()

    def begin(self, rows: Iterable[DueRow]) -> None:
        """These are being paid."""
        self._keys |= {one.key for one in rows}

    def wish(self) -> None:
        """A change was asked for."""
        self._wishes += 1

    def end(self) -> None:
        """A change asked for was made or refused; after the last, everything can be paid again."""
        self._wishes -= 1
        if not self._wishes:
            self._keys.clear()

    def can_begin(self, one: DueRow) -> bool:
        """Whether a due is open, and nobody is paying it."""
        return one.is_open and one.key not in self._keys

    def next_after(self, one: DueRow, shown: Sequence[DueRow]) -> object:
        """The key of the next due to pay, from the top again after the last one."""
        at = [other.key for other in shown].index(one.key) + 1
        return next((o.key for o in (*shown[at:], *shown[:at]) if self.can_begin(o)), None)
