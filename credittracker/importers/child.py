"""Work on an untrusted file in a process of its own, with little memory and time.

A parser that eats everything, hangs or dies takes only the child along. The child is started
afresh (spawn): the only way that works on every system and in a frozen app.
"""

import multiprocessing
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from multiprocessing.connection import Connection
from time import monotonic
from typing import Any, TypeAlias

from credittracker.importers.drafts import Report
from credittracker.importers.errors import FileRefusedError, PasswordNeededError
from credittracker.importers.limits import fall_silent, lower_limits

Work: TypeAlias = Callable[..., Iterator[Any]]
"""A function of a module, so that the child finds it by name; what it yields is sent over."""

_POLL = 0.05


@dataclass(frozen=True, slots=True)
class Limits:
    """What one file may cost: bytes of memory, seconds of work, seconds of waiting for it.

    A workbook of 100,000 rows takes some 500 MB for a moment.
    """

    memory: int = 1_000_000_000
    work: int = 30
    wait: int = 60


LIMITS = Limits()


class Stranger:
    """A file in the hands of a child: ``name`` for messages, ``report`` to hear of a stop."""

    def __init__(self, name: str, report: Report, limits: Limits = LIMITS) -> None:
        self._name = name
        self._report = report
        self._limits = limits

    def through(self, work: Work, *arguments: object) -> Iterator[Any]:
        """What ``work`` yields in the child.

        Raises what it refuses with; ``too_costly`` when it ran against a limit or died.
        """
        context = multiprocessing.get_context("spawn")
        ours, theirs = context.Pipe(duplex=False)
        child = context.Process(
            target=_run, args=(theirs, self._limits, work, arguments), daemon=True
        )
        child.start()
        theirs.close()
        try:
            yield from self._received(ours)
        finally:
            child.kill()
            child.join()
            child.close()
            ours.close()

    def _received(self, ours: Connection) -> Iterator[Any]:
        end = monotonic() + self._limits.wait
        while True:
            while not ours.poll(_POLL):
                self._report(0, 1)
                if monotonic() > end:
                    raise FileRefusedError("too_costly", self._name)
            try:
                kind, value = ours.recv()
            except EOFError:
                raise FileRefusedError("too_costly", self._name) from None
            if kind == "done":
                return
            if kind == "refused":
                code, parameters = value
                kinds = PasswordNeededError if code in _ASKS else FileRefusedError
                raise kinds(code, self._name, **parameters)
            yield value


_ASKS = ("password_needed", "password_wrong")


def _run(theirs: Connection, limits: Limits, work: Work, arguments: tuple[object, ...]) -> None:
    """The child's whole life."""
    fall_silent()
    lower_limits(limits.memory, limits.work)
    try:
        for value in work(*arguments):
            theirs.send(("value", value))
    except FileRefusedError as error:
        theirs.send(("refused", (error.code, error.parameters)))
    except MemoryError:
        theirs.send(("refused", ("too_costly", {})))
    else:
        theirs.send(("done", None))
