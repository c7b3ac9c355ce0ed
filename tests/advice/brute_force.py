"""Every plan there is, one by one, through scenarios on whole Books: slow, and nothing clever."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from itertools import combinations, product

from credittracker.advice.payday import PlannedStep
from credittracker.advice.scenario import imagined
from credittracker.advice.wishes import Wishes, paydays
from credittracker.book.accounts import AccountKind
from credittracker.book.book import Book
from credittracker.book.dates import add_months
from credittracker.book.plans import StepKind
from credittracker.loans.position import positions
from credittracker.scoring.card import Card
from credittracker.scoring.facts import facts_on
from credittracker.scoring.model import score

CENT = Decimal("0.01")
STEPS = tuple[PlannedStep, ...]


class Force:
    """All plans of a Book from a day, by the engine alone."""

    def __init__(self, card: Card, book: Book, on: date, wishes: Wishes) -> None:
        self.facts, self.wishes, self.card = facts_on(book, on), wishes, card
        self.scored: dict[tuple[date, frozenset[PlannedStep]], Decimal] = {}

    def after(self, steps: STEPS, on: date) -> Book:
        return imagined(self.facts, [s.action for s in sorted(steps, key=lambda s: s.on)], on)

    def total(self, steps: STEPS, on: date) -> Decimal:
        key = (on, frozenset((s.on, s.kind, s.about, s.amount) for s in steps))
        if key not in self.scored:
            self.scored[key] = score(self.card, self.after(steps, on), on).total
        return self.scored[key]

    def reaches(self, steps: STEPS, on: date) -> bool:
        return self.total(steps, on) >= self.wishes.target

    def money(self, step: PlannedStep) -> Decimal:
        """What a step takes: what is repaid with it and not without it."""
        if step.kind is StepKind.OBJECT:
            return Decimal(0)
        with_it, without = (positions(self.after(s, step.on), step.on) for s in ((step,), ()))
        return with_it[step.about].repaid - without[step.about].repaid

    def days(self) -> tuple[date, ...]:
        on = self.facts.on
        return tuple(sorted({on, *paydays(self.wishes, on, add_months(on, 24))}))

    def budget(self, on: date) -> Decimal:
        return self.wishes.monthly * len(paydays(self.wishes, self.facts.on, on))

    def affordable(self, steps: STEPS, until: date) -> bool:
        days = [d for d in self.days() if d <= until]
        spent = (sum(self.money(s) for s in steps if s.on <= d) for d in days)
        return all(s <= self.budget(d) for s, d in zip(spent, days, strict=True))

    def options(self, on: date) -> list[list[PlannedStep]]:
        """By account, what may be done on a day, but for paying just enough."""
        found = []
        if self.budget(on) == 0:
            return found
        for account, p in positions(self.after((), on), on).items():
            own = p.account.currency == self.facts.person.currency
            if not p.owed or not own or account in self.wishes.never:
                continue
            limit, kinds = p.limit.amount, [(StepKind.OFF, p.owed)]
            unlimited = p.is_revolving and not limit
            home = p.account.kind is AccountKind.MORTGAGE
            if unlimited or home or StepKind.OFF in self.wishes.never:
                kinds.append((StepKind.CLOSE, p.owed))
            if p.is_revolving and limit and p.owed > limit * 3 / 4:
                kinds.append((StepKind.DOWN, p.owed - (limit * 3 / 4).quantize(CENT, "ROUND_DOWN")))
            kinds = [k for k in kinds if k[0] not in self.wishes.never]
            found.append([PlannedStep(on, k, account, amount) for k, amount in kinds])
        return found

    def objections(self, on: date) -> list[STEPS]:
        today = self.facts.on
        if StepKind.OBJECT in self.wishes.never or (on - today).days < 20:
            return [()]
        steps = [PlannedStep(today, StepKind.OBJECT, m) for m in self.wishes.wrong]
        return subsets(steps)

    def whole(self, on: date) -> Iterator[STEPS]:
        """Every choice of a day, all of it on that day."""
        for marks in self.objections(on):
            for taken in product(*([None, *some] for some in self.options(on))):
                yield (*marks, *(s for s in taken if s is not None))

    def with_part(self, steps: STEPS, on: date, paid_on: date) -> Iterator[STEPS]:
        """A choice, and one more account paid down by just enough for the target."""
        if StepKind.DOWN in self.wishes.never or self.budget(paid_on) == 0:
            return
        taken = {s.about for s in steps}
        for account, p in positions(self.after((), paid_on), paid_on).items():
            own = p.account.currency == self.facts.person.currency
            free = account not in taken and account not in self.wishes.never
            if not p.owed or not own or not p.is_revolving or not free:
                continue

            def paid(cents: int, account: str = account) -> STEPS:
                return (*steps, PlannedStep(paid_on, StepKind.DOWN, account, CENT * cents))

            low, high = 1, int(p.owed / CENT) - 1
            if high < low or not self.reaches(paid(high), on):
                continue
            while low < high:
                middle = (low + high) // 2
                low, high = (low, middle) if self.reaches(paid(middle), on) else (middle + 1, high)
            yield paid(low)

    def dated(self, on: date) -> Iterator[STEPS]:
        """Every choice that reaches the target on a day, each step on any payday until then."""
        days = [d for d in self.days() if d <= on and self.budget(d)]
        by_account: dict[str, list[PlannedStep]] = {}
        for day in days:
            for some in self.options(day):
                for step in some:
                    by_account.setdefault(step.about, []).append(step)
        for marks in self.objections(on):
            for taken in product(*([None, *some] for some in by_account.values())):
                steps = (*marks, *(s for s in taken if s is not None))
                parts = (p for day in days for p in self.with_part(steps, on, day))
                found = [steps] if self.reaches(steps, on) else parts
                yield from (s for s in found if self.affordable(s, on))

    def plans(self, on: date) -> Iterator[STEPS]:
        """Every plan of a day that reaches the target and does nothing for nothing."""
        for steps in self.whole(on):
            if not self.affordable(steps, on):
                continue
            found = [steps] if self.reaches(steps, on) else self.with_part(steps, on, on)
            yield from (s for s in found if self.affordable(s, on) and not self.wasteful(s, on))

    def wasteful(self, steps: STEPS, on: date) -> bool:
        fewer = subsets(steps)[:-1]
        if any(self.reaches(s, on) for s in fewer):
            return True
        if StepKind.OFF in self.wishes.never:
            return False
        return any(
            self.reaches(tuple(_off(s) if s is one else s for s in steps), on)
            for one in steps
            if one.kind is StepKind.CLOSE
        )

    def cost(self, steps: STEPS) -> Decimal:
        return sum((self.wishes.cost(s.kind, self.money(s)) for s in steps), Decimal(0))

    def cheapest(self) -> list[tuple[Decimal, date, int]]:
        """Cost, day and length of the five cheapest distinct plans until the wished day."""
        best: dict[frozenset, tuple[Decimal, date, int]] = {}
        for on in self.days():
            if on > self.wishes.by:
                break
            for steps in self.plans(on):
                what = frozenset((s.about, s.kind is StepKind.CLOSE) for s in steps)
                rank = (self.cost(steps), on, len(steps))
                best[what] = min(rank, best.get(what, rank))
        return sorted(best.values())[:5]


def subsets(some):
    return [chosen for n in range(len(some) + 1) for chosen in combinations(some, n)]


def _off(step: PlannedStep) -> PlannedStep:
    return PlannedStep(step.on, StepKind.OFF, step.about, step.amount)
