"""Doors that take something in, or tell something."""

import argparse
from datetime import date

from credittracker.advice.reconciling import reconcile
from credittracker.book.accounts import RateUnit
from credittracker.book.limits import LimitState
from credittracker.book.records import InvalidRecordError
from credittracker.cli.answering import (
    DONE,
    REFUSED,
    analysed,
    book_of,
    opened,
    path_of,
    refuse,
    tell,
)
from credittracker.services.catalogue import load_catalogue
from credittracker.services.checking import check
from credittracker.services.cost_door import cost_door, read_costs
from credittracker.services.doors import find_account, find_asked, score_door, why_door
from credittracker.services.import_files import (
    LockedFile,
    ReadFile,
    RefusedFile,
    Wanted,
    items_in,
    read_all,
    remembered,
)
from credittracker.services.import_gathering import (
    Gathering,
    accept_all,
    label_of,
    with_files,
)
from credittracker.services.import_report import import_report, results_of
from credittracker.services.kept_plans import search
from credittracker.services.loan_door import Question, answer, loan_door
from credittracker.services.paying_off import Wish, orders
from credittracker.services.payoff_door import payoff_door
from credittracker.services.plan_door import WishedDayError, plan_door, wishes_for
from credittracker.ui.words.cost import cost_text
from credittracker.ui.words.differences import difference_line
from credittracker.ui.words.doors import (
    check_text,
    import_text,
    score_text,
    why_text,
)
from credittracker.ui.words.loans import loan_text, refused_loan_text
from credittracker.ui.words.payoff import orders_text
from credittracker.ui.words.plans import plan_text, wished_day_text


def take_in(options: argparse.Namespace) -> int:
    """Read files into the book."""
    with opened(options) as workspace:
        book = workspace.book
        items = items_in(options.files, options.password)
        found = read_all(Wanted(items, told=remembered(book.layouts.values())))
        today = date.today()  # noqa: DTZ011
        empty = Gathering(book=book, catalogue=load_catalogue(), today=today)
        begun = with_files(empty, (one.parsed for one in found if isinstance(one, ReadFile)))
        after = workspace.apply(label_of(begun), accept_all(begun))
    results, differences = results_of(found, begun), reconcile(after)
    tell(
        options,
        import_report(results, differences),
        lambda: import_text(results, [difference_line(one, after) for one in differences]),
    )
    refused = any(isinstance(one, RefusedFile | LockedFile) for one in found)
    return REFUSED if refused else DONE


def tell_score(options: argparse.Namespace) -> int:
    """The score."""
    seen = analysed(book_of(options), options.on)
    tell(options, score_door(seen), lambda: score_text(seen))
    return DONE


def tell_why(options: argparse.Namespace) -> int:
    """Why limits are zero, and applications were refused."""
    book = book_of(options)
    seen = analysed(book)
    if options.account:
        found = [seen.investigate(find_asked(seen, options.account))]
    else:
        found = [*seen.investigations(), *(seen.investigate(a.id) for a in seen.refusals)]
    silent = [
        p.account.name
        for p in seen.positions.values()
        if p.is_revolving and p.limit.state is LimitState.UNKNOWN
    ]
    unknown = () if options.account else silent
    tell(options, why_door(found), lambda: why_text(found, unknown))
    return DONE


def tell_cost(options: argparse.Namespace) -> int:
    """What loans cost."""
    book, today = book_of(options), date.today()  # noqa: DTZ011
    asked = [find_account(book, options.account)] if options.account else list(book.accounts)
    found = read_costs(book, asked, today)
    tell(options, cost_door(found, today), lambda: cost_text(found))
    return DONE


def tell_plan(options: argparse.Namespace) -> int:
    """The cheapest plans to a score."""
    book = book_of(options)
    seen = analysed(book)
    try:
        wishes = wishes_for(options.monthly, options.target, options.by, seen.on)
    except WishedDayError as error:
        return refuse(wished_day_text(error))
    found, ways = search(seen, wishes), orders(seen.facts, Wish(), options.monthly)
    tell(
        options,
        {**plan_door(found, book), "payoff": payoff_door(ways)},
        lambda: f"{plan_text(found, seen.facts)}\n\n{orders_text(ways)}",
    )
    return DONE


def tell_check(options: argparse.Namespace) -> int:
    """Whether the book is sound."""
    book_of(options)
    report = check(path_of(options), load_catalogue().keys())
    plain = {
        "sound": report.is_sound,
        "problems": list(report.problems),
        "dangling": [
            {"kind": d.kind, "record": d.record, "field": d.field} for d in report.dangling
        ],
        "counts": dict(report.counts),
    }
    tell(options, plain, lambda: check_text(report))
    return DONE if report.is_sound else REFUSED


def tell_loan(options: argparse.Namespace) -> int:
    """What a loan costs that is in no book."""
    rates = {
        RateUnit.YEAR: options.annual,
        RateUnit.DAY: options.daily,
        RateUnit.FEE_PER_TERM: options.fee_per_term,
    }
    unit, rate = next((u, r) for u, r in rates.items() if r is not None)
    today = date.today()  # noqa: DTZ011
    asked = Question(
        principal=options.principal,
        rate=rate,
        unit=unit,
        terms=options.terms,
        on=options.on or today,
        today=today,
        method=options.method,
        first_due=options.first_due,
        fee=options.fee,
        basis=options.basis,
        rounding=options.rounding,
        lender=options.lender,
    )
    try:
        found = answer(asked)
    except InvalidRecordError as error:
        return refuse(refused_loan_text(error))
    tell(options, loan_door(found), lambda: loan_text(found))
    return DONE
