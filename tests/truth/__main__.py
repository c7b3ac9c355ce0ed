"""Prove the engine on generated lives, at full size: ``make truth [PARTS="oracle pairs ..."]``.

Prints counts, seeds and time of each part; ends with 1 where anything does not hold, after the
smallest case that shows it.
"""

import sys
import time
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from typing import NamedTuple

from tests.truth.compare import Case, disagreements
from tests.truth.dominated import judged
from tests.truth.hidden import outside
from tests.truth.invariants import broken
from tests.truth.lives import life
from tests.truth.payoffs import case, quarrel, worse_than_a_rule

CHUNK = 25
SHOWN = 3


class Found(NamedTuple):
    """What came of some seeds: how many times something was checked, and what did not hold."""

    checked: int
    wrong: list[str]


class Part(NamedTuple):
    """A claim: what is counted, how many lives prove it, and how one does."""

    counts: str
    lives: int
    prove: Callable[[int], Found]


def _oracle(seed: int) -> Found:
    return Found(len(life(seed).days), texts(disagreements(seed)))


def _pairs(seed: int) -> Found:
    found = judged(seed, 75)
    return Found(found.pairs, texts(found.wrong))


def _hidden(seed: int) -> Found:
    found = outside(seed, 20)
    return Found(found.hidings, texts(found.wrong))


def _invariants(seed: int) -> Found:
    return Found(len(life(seed).days), texts(broken(seed)))


def _payoff(seed: int) -> Found:
    one = case(seed)
    found = (quarrel(one), worse_than_a_rule(one))
    return Found(1, [f"seed {seed}: {text}\n    {one}" for text in found if text])


def texts(cases: Iterable[Case]) -> list[str]:
    """Cases as they are printed."""
    return [str(case) for case in cases]


PARTS = {
    "oracle": Part("days on which every measure equals the oracle", 10_000, _oracle),
    "pairs": Part("pairs of which the better never scores lower", 10_000, _pairs),
    "hidden": Part("logs with records hidden whose range holds the truth", 10_000, _hidden),
    "invariants": Part("days on which every sum and bound holds", 10_000, _invariants),
    "payoff": Part("sets of debts whose optimum is HiGHS' and no rule's is less", 10_000, _payoff),
}


def _chunk(name: str, first: int) -> Found:
    found = [PARTS[name].prove(seed) for seed in range(first, first + CHUNK)]
    return Found(sum(f.checked for f in found), [text for f in found for text in f.wrong])


def _prove(name: str, pool: ProcessPoolExecutor) -> bool:
    part, begun, checked, wrong = PARTS[name], time.monotonic(), 0, 0
    for found in pool.map(partial(_chunk, name), range(0, part.lives, CHUNK)):
        checked += found.checked
        for text in sorted(found.wrong, key=len)[: max(0, SHOWN - wrong)]:
            sys.stdout.write(f"{text}\n")
        wrong += len(found.wrong)
    minutes = (time.monotonic() - begun) / 60
    seeds = f"seeds 0 to {part.lives - 1:,}, {minutes:.1f} min"
    sys.stdout.write(f"{name}: {checked:,} {part.counts}: {wrong} wrong; {seeds}\n")
    sys.stdout.flush()
    return wrong == 0


def main(names: Sequence[str]) -> int:
    """Prove some parts, or all."""
    with ProcessPoolExecutor(2) as pool:
        held = [_prove(name, pool) for name in names or PARTS]
    return 0 if all(held) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
