"""What a record's form is beyond its fields: what it suggests, previews and warns of."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from credittracker.book.accounts import Account, Platform
from credittracker.book.records import Record, RecordId
from credittracker.services.ids import new_id
from credittracker.ui.forms.fields import Field, Values
from credittracker.ui.forms.form_dialog import FormSpec
from credittracker.ui.record_forms.building import build, values_of
from credittracker.ui.session import State

Suggest: TypeAlias = Callable[[str, Values], Mapping[str, Any]]
"""From the field just changed and all values to the values that go with it elsewhere."""


Refit: TypeAlias = Callable[[Values], Mapping[str, Field]]
"""From all values to fields as they should be now: other choices, another currency or unit."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordForm:
    """A form whose ``spec.make`` gives the records to put into the Book, the main one first.

    A suggestion fills only what the person has not typed, except in the fields in ``always``.
    ``remark`` is said beneath the fields while typing; so is ``warn``, which stops nobody.
    ``pairs`` stand side by side.
    """

    spec: FormSpec
    suggest: Suggest | None = None
    always: frozenset[str] = frozenset()
    refit: Refit | None = None
    remark: Callable[[Values], str] | None = None
    warn: Callable[[Values], str] | None = None
    pairs: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """What a form is opened for: a new record with some values known, or one to edit."""

    state: State
    kind: type[Record]
    base: Record | None = None
    known: Mapping[str, Any] = field(default_factory=dict)

    @property
    def is_new(self) -> bool:
        """Whether there is no such record yet."""
        return self.base is None

    def initial(self, key: str, otherwise: Any = None) -> Any:
        """What a field holds at first."""
        if self.base is not None:
            return values_of(self.base).get(key)
        return self.known.get(key, otherwise)

    def make(self, values: Values, **more: Any) -> tuple[Record, ...]:
        """The record the values mean; ``more`` is what a new one gets that no field asks for."""
        if self.base is not None:
            return (build(self.kind, values, self.base.id, self.base),)
        return (build(self.kind, {**more, **values}, new_id()),)

    def account(self, account_id: RecordId | None) -> Account | None:
        """An account of the Book."""
        return self.state.book.accounts.get(account_id or "")

    def platform(self, platform_id: RecordId | None) -> Platform | None:
        """A bundled platform or one of the person's own."""
        return self.platforms.get(platform_id or "")

    @property
    def platforms(self) -> Mapping[RecordId, Platform]:
        """All platforms; the person's own win."""
        return {**self.state.catalogue, **self.state.book.platforms}

    def currency(self, account_id: RecordId | None = None) -> str:
        """What amounts of an account are counted in."""
        account = self.account(account_id)
        return account.currency if account else self.state.book.info.currency
