"""Two things timed in turn, A B A B, so that a drifting machine drifts for both."""

import gc
from collections.abc import Callable
from dataclasses import dataclass
from statistics import median
from time import perf_counter, process_time

ROUNDS = 5


@dataclass(frozen=True, slots=True)
class Pair:
    """Median CPU seconds of a thing and its yardstick, and the median of their ratios."""

    name: str
    ours: float
    yardstick: float
    ratio: float
    goal: str


def paired(
    name: str, goal: str, ours: Callable[[], object], yardstick: Callable[[], object]
) -> Pair:
    """Time both, CPU seconds of this process."""
    return _paired(name, goal, ours, yardstick, clock=process_time)


def paired_wall(
    name: str, goal: str, ours: Callable[[], object], yardstick: Callable[[], object]
) -> Pair:
    """Time both by the wall clock, for work done in another process."""
    return _paired(name, goal, ours, yardstick, clock=perf_counter)


def _paired(
    name: str,
    goal: str,
    ours: Callable[[], object],
    yardstick: Callable[[], object],
    *,
    clock: Callable[[], float],
) -> Pair:
    ours(), yardstick()
    times = [(_time(ours, clock), _time(yardstick, clock)) for _ in range(ROUNDS)]
    return Pair(
        name,
        median(a for a, _ in times),
        median(b for _, b in times),
        median(a / b for a, b in times),
        goal,
    )


def _time(work: Callable[[], object], clock: Callable[[], float]) -> float:
    gc.collect()
    start = clock()
    work()
    return max(clock() - start, 1e-6)
