"""What a life holds beside its accounts: incomes, things owned, facts, inquiries, marks."""

from datetime import date, timedelta
from decimal import Decimal

from credittracker.book.dates import add_months
from credittracker.book.person import (
    Application,
    ApplicationReason,
    Asset,
    AssetKind,
    ExternalScore,
    FactKind,
    Income,
    LateMark,
    Note,
    Outcome,
    ProfileFact,
)
from tests.truth.making import Maker

D = Decimal
LENDERS = ("One bank", "Other bank", "Jiebei", "Weilidai", "Meituan")


def incomes(maker: Maker) -> None:
    """Jobs that begin, end and overlap; one may pay nothing."""
    on = add_months(maker.start, -maker.whole(0, 30))
    for _ in range(maker.pick((0, 1, 1, 1, 2, 3))):
        until = maker.day(on, maker.end + timedelta(300)) if maker.chance(0.4) else None
        monthly = maker.pick((D(0), maker.yuan(1500, 30000), maker.yuan(1500, 30000)))
        maker.add(Income, since=on, monthly=monthly, until=until, verified=maker.chance(0.5))
        on = maker.day(on, maker.end)


def assets(maker: Maker) -> None:
    """Things owned, each valued now and then, one down to nothing."""
    for n in range(maker.pick((0, 0, 1, 2, 3))):
        kind = maker.pick(tuple(AssetKind))
        for _ in range(maker.whole(1, 3)):
            value = maker.pick((D(0), maker.yuan(100, 20000), maker.yuan(1000, 900000)))
            on = maker.day(maker.start, maker.end + timedelta(60))
            maker.add(Asset, on=on, name=f"{kind} {n}", kind=kind, value=value)


def facts(maker: Maker) -> None:
    """A job since, an answer about applications, and what else changes."""
    for _ in range(maker.pick((0, 1, 1, 2))):
        on = maker.day(add_months(maker.start, -60), maker.end + timedelta(30))
        maker.add(ProfileFact, kind=FactKind.JOB_SINCE, on=on)
    for _ in range(maker.pick((0, 1, 1, 2))):
        kind = FactKind.APPLICATIONS_COMPLETE
        maker.add(ProfileFact, kind=kind, on=maker.day(add_months(maker.end, -5), maker.end))
    for _ in range(maker.pick((0, 0, 1))):
        on = maker.day(maker.start, add_months(maker.end, 24))
        maker.add(ProfileFact, kind=maker.pick(tuple(FactKind)), on=on)
    if maker.chance(0.2):
        told = maker.add(
            ExternalScore,
            on=maker.day(),
            name="Sesame",
            value=D(700),
            lowest=D(350),
            highest=D(950),
        )
        maker.add(Note, about=told.id, on=told.on, text="as the app showed it")


def inquiries(maker: Maker) -> None:
    """Applications, soft looks, and the same lender asked again within days."""
    recent = add_months(maker.end, -maker.pick((3, 6, 7, 24, 25)))
    for _ in range(maker.pick((0, 0, 1, 2, 3, 6, 12))):
        first = max(maker.start, recent) if maker.chance(0.7) else maker.start
        on = maker.day(min(first, maker.end), maker.end)
        lender = maker.pick(LENDERS)
        for again in range(maker.pick((1, 1, 1, 2, 4))):
            hard = (ApplicationReason.LOAN, ApplicationReason.CREDIT_CARD)
            maker.add(
                Application,
                on=on,
                institution=lender,
                reason=maker.pick((*hard, *hard, *ApplicationReason)),
                outcome=maker.pick(tuple(Outcome)),
            )
            on += timedelta(maker.pick((0, 1, 13, 14, 15)) + again)


def marks(maker: Maker, accounts: list[str], near: list[date]) -> None:
    """Late marks as a report prints them, near what fell due or on their own."""
    for _ in range(maker.pick((0, 0, 0, 1, 1, 2, 4))):
        account = maker.pick([None, *accounts]) if accounts else None
        on = maker.day()
        if near and maker.chance(0.7):
            on = maker.pick(near) + timedelta(maker.pick((-36, -35, -20, 0, 1, 20, 35, 36)))
        if maker.chance(0.1):
            on = add_months(maker.end, -maker.pick((60, 61, 64, 90)))
        days = maker.pick((1, 30, 31, 60, 61, 89, 90, 91, 200, maker.whole(1, 120)))
        settled = on + timedelta(maker.whole(0, 400)) if maker.chance(0.5) else None
        maker.add(LateMark, on=on, days=days, account=account, settled=settled)
