"""Scenarios kept to compare: their actions as a line of text in the Book, and back."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import fields, replace
from datetime import date
from decimal import Decimal
from typing import Any

from credittracker.advice.scenario import Action, Apply, Clear, Miss, Pay
from credittracker.book.book import Book
from credittracker.book.history import KeptScenario
from credittracker.book.records import RecordId
from credittracker.services.changes import Change
from credittracker.services.workspace import Label

MOST_KEPT = 4
_KINDS: Mapping[str, type[Action]] = {"pay": Pay, "clear": Clear, "miss": Miss, "apply": Apply}
_NAMES = {kind: name for name, kind in _KINDS.items()}


def keep(book: Book, actions: Sequence[Action], on: date, record_id: RecordId) -> Change:
    """Keep a scenario; where there are four, the oldest makes room."""
    oldest_first = sorted(book.scenarios.values(), key=lambda s: s.number)
    number = oldest_first[-1].number + 1 if oldest_first else 1
    gone = [s.id for s in oldest_first[: max(0, len(oldest_first) - MOST_KEPT + 1)]]
    kept = KeptScenario(id=record_id, on=on, number=number, actions=actions_as_text(actions))
    return Change(Label("add.scenario"), lambda b: b.without(*gone).with_records(kept))


def actions_as_text(actions: Iterable[Action]) -> str:
    """Actions as a line of JSON: amounts as decimal strings in yuan, dates ISO."""
    return json.dumps([_row(action) for action in actions], ensure_ascii=False)


def actions_of(kept: KeptScenario, book: Book, today: date) -> tuple[Action, ...]:
    """What a kept scenario tries: what was meant for a day gone by is tried today.

    Nothing where an account is gone, or the text is none of this version's.
    """
    try:
        actions = tuple(_action(row) for row in json.loads(kept.actions))
    except (ValueError, KeyError, TypeError, AttributeError, ArithmeticError):
        return ()
    if not all(is_possible(action, book) for action in actions):
        return ()
    return tuple(replace(action, on=max(action.on, today)) for action in actions)


def is_possible(action: Action, book: Book) -> bool:
    """Whether the account of an action is still there."""
    return isinstance(action, Apply) or action.account in book.accounts


def _row(action: Action) -> dict[str, Any]:
    values = {f.name: getattr(action, f.name) for f in fields(action)}
    told = {k: v if isinstance(v, int) else str(v) for k, v in values.items()}
    return {"do": _NAMES[type(action)], **told}


def _action(row: Mapping[str, Any]) -> Action:
    values = {name: value for name, value in row.items() if name != "do"}
    values["on"] = date.fromisoformat(values["on"])
    if "amount" in values:
        values["amount"] = Decimal(values["amount"])
    return _KINDS[row["do"]](**values)
