"""Lives: a cast of people over 1 to 12 years, and a wild mode where all meets on a few days."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random
from types import MappingProxyType

from credittracker.book.accounts import AccountKind, Method
from credittracker.book.book import Book
from credittracker.book.borrowing import Loan, Repayment, Statement
from credittracker.book.dates import LATEST, add_months, month_end
from credittracker.book.history import BookInfo
from credittracker.loans.schedule import schedule
from tests.truth import facilities, people, wild
from tests.truth.facilities import card, line, loan, term
from tests.truth.making import D, Maker
from tests.truth.paying import CARELESS, DROWNING, HABITS, PUNCTUAL, USUAL, Asked, Habit, repay

MONTHS_BEHIND = (0, 0, 3, 6, 12, 24, 60)
DAYS_BEHIND = (0, 1, 30, 31, 35, 36, 60, 61, 62, 63, 90, 91)


@dataclass(frozen=True)
class Life:
    """A Book, and the days on which it is looked at."""

    seed: int
    cast: str
    book: Book
    days: tuple[date, ...]


def life(seed: int, days: int = 4) -> Life:
    """The life of a seed."""
    dice = Random(seed)  # noqa: S311 - the same life every time
    cast = dice.choice([*CAST])
    end = date(2014, 1, 1) + timedelta(dice.randint(0, 7300))
    if dice.random() < 0.15:
        end = dice.choice((month_end(end), date(2024, 2, 29), date(2028, 2, 29), date(2021, 3, 31)))
    start = add_months(end, -dice.choice((2, 8, 14, 26, 26, 40, 64, 144)))
    maker = Maker(seed, start, end)
    CAST[cast](maker)
    if dice.random() < 0.05:
        maker.records.insert(0, BookInfo(currency="USD"))
    dice.shuffle(maker.records)
    by_kind = sorted(maker.records, key=lambda r: PARENTS.get(type(r), 9))
    book = Book().with_records(*by_kind)
    return Life(seed, cast, book, _views(dice, book, end, days))


PARENTS = MappingProxyType({BookInfo: 0, facilities.Account: 1, Loan: 2})


DATED = ("on", "due", "since", "until", "settled", "opened", "closed")
ENDS = ("until", "settled", "closed")


def _views(dice: Random, book: Book, end: date, count: int) -> tuple[date, ...]:
    """The end, any day, and days on which a window just opens or closes."""
    told = (getattr(r, field, None) for r in book for field in DATED)
    marked = [day for day in told if isinstance(day, date)]
    ends = (getattr(r, field, None) for r in book for field in ENDS)
    last = [day for day in ends if isinstance(day, date)]
    found = {end}
    for _ in range(count - 1):
        if last and dice.random() < 0.2:
            on = dice.choice(last)
        elif marked and dice.random() < 0.6:
            on = add_months(dice.choice(marked), dice.choice(MONTHS_BEHIND))
            on += timedelta(dice.choice(DAYS_BEHIND)) + timedelta(dice.choice((-1, 0, 0, 1)))
        else:
            on = end - timedelta(dice.randint(0, 1500))
        found.add(min(on, add_months(end, 70), LATEST))
    return tuple(sorted(found))


def _person(maker: Maker) -> None:
    """Whatever is known of the person beside the accounts."""
    people.incomes(maker)
    people.assets(maker)
    people.facts(maker)
    people.inquiries(maker)
    accounts = [r.id for r in maker.records if isinstance(r, facilities.Account)]
    near = [r.due for r in maker.records if isinstance(r, Statement)]
    near += [r.on for r in maker.records if isinstance(r, Repayment)]
    people.marks(maker, accounts, near)


def _steady(maker: Maker) -> None:
    term(maker, PUNCTUAL)
    card(maker, PUNCTUAL)
    _person(maker)


def _juggler(maker: Maker) -> None:
    for _ in range(maker.whole(2, 5)):
        line(maker, maker.pick((USUAL, CARELESS)))
    card(maker, CARELESS)
    _person(maker)


def _revolver(maker: Maker) -> None:
    card(maker, maker.pick((USUAL, CARELESS)), grace_days=3)
    card(maker, maker.pick(HABITS), kind=AccountKind.PAY_LATER)
    _person(maker)


def _slipping(maker: Maker) -> None:
    line(maker, DROWNING)
    term(maker, CARELESS)
    card(maker, DROWNING)
    _person(maker)


def _thin(maker: Maker) -> None:
    if maker.chance(0.5):
        line(maker, maker.pick(HABITS))
    else:
        facilities.account(maker, maker.pick(tuple(AccountKind)))
    _person(maker)


def _idle(maker: Maker) -> None:
    for _ in range(maker.whole(0, 3)):
        idle = facilities.account(maker, maker.pick((*facilities.LINES, AccountKind.CREDIT_CARD)))
        facilities.limits(maker, idle, D(5000))
    if maker.chance(0.7):
        _person(maker)


def _traveller(maker: Maker) -> None:
    """One card in two currencies, each with bills of its own."""
    habit = maker.pick(HABITS)
    card(maker, habit, name="Twin", platform="bank")
    card(maker, habit, name="Twin USD", platform="bank", currency="USD")
    _person(maker)


def _instalments_on_card(maker: Maker) -> None:
    """Loans drawn on a card: bills hold those before them, and may stop coming."""
    habit = maker.pick(HABITS)
    owner = card(maker, habit)
    for _ in range(maker.whole(1, 3)):
        on = maker.day(owner.opened or maker.start, maker.end)
        method = maker.pick((Method.INSTALMENT_FEE, Method.EQUAL_PAYMENT, Method.UNKNOWN))
        taken = loan(maker, owner, on, principal=maker.yuan(300, 9000), method=method, terms=6)
        facilities.changes(maker, taken)
        if maker.chance(0.5):
            facilities.follow(maker, habit, owner, taken)
    _person(maker)


def _forgetful(maker: Maker) -> None:
    """Money nobody knows the purpose of: before every loan, without bills, without a plan."""
    for _ in range(maker.whole(1, 3)):
        owner = facilities.account(maker, maker.pick(tuple(AccountKind)))
        for _ in range(maker.whole(0, 5)):
            on, amount = maker.day(), maker.yuan(10, 3000)
            repay(maker, Asked(owner, on, amount), on, amount)
        if maker.chance(0.6):
            on, principal = maker.day(), maker.yuan(100, 20000)
            taken = loan(maker, owner, on, principal=principal, method=Method.UNKNOWN, terms=6)
            for number in range(maker.whole(0, 3)):
                facilities.own_row(maker, taken, number + 1)
            facilities.follow(maker, USUAL, owner, taken)
    _person(maker)


def _borrowing_to_repay(maker: Maker) -> None:
    """Money taken on one line on the day another falls due."""
    first = line(maker, USUAL, kind=AccountKind.REVOLVING_LINE)
    second = facilities.account(maker, AccountKind.REVOLVING_LINE)
    facilities.limits(maker, second, D(20000))
    mine = [r for r in maker.records if isinstance(r, Loan) and r.account == first.id]
    for other in mine:
        for row in schedule(other)[:3]:
            if row.due <= maker.end and row.amount > 0:
                taken = loan(maker, second, row.due, principal=row.amount, terms=maker.whole(1, 3))
                facilities.follow(maker, _any(maker), second, taken)
    _person(maker)


def _any(maker: Maker) -> Habit:
    return maker.pick(HABITS)


def _anybody(maker: Maker) -> None:
    for _ in range(maker.whole(1, 3)):
        maker.pick((card, line, term))(maker, _any(maker))
    _person(maker)


CAST: Mapping[str, Callable[[Maker], None]] = MappingProxyType(
    {
        "nobody yet": lambda _maker: None,
        "steady": _steady,
        "juggler": _juggler,
        "revolver": _revolver,
        "slipping": _slipping,
        "thin": _thin,
        "idle": _idle,
        "traveller": _traveller,
        "instalments on a card": _instalments_on_card,
        "forgetful": _forgetful,
        "borrowing to repay": _borrowing_to_repay,
        "anybody": _anybody,
        "wild": wild.everything,
        "wild account": wild.one_account,
    }
)
