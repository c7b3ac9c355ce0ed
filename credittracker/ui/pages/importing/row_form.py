"""The two questions of a preview: what a row should say, and whose account it is."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from credittracker.book.records import RecordId
from credittracker.importers.drafts import PAYMENTS, place_of
from credittracker.services.import_preview import Preview, PreviewRow
from credittracker.services.import_rules import contains, proposed_words
from credittracker.ui.forms.fields import (
    ChoiceField,
    DateField,
    MoneyField,
    Option,
    TextField,
    Values,
)
from credittracker.ui.forms.form_dialog import FormSpec
from credittracker.ui.pages.importing.view import Choice, Correction, account_choices
from credittracker.ui.words.imports import draft_kind_name

_MOST_TEXT = 90


def correction_form(seen: Preview, row: PreviewRow) -> FormSpec:
    """Correct what was read out of a row."""
    kinds = tuple(Option(kind, draft_kind_name(kind)) for kind in PAYMENTS)
    said = QCoreApplication.translate("RowForm", "Line {line} of the file: {text}")
    return FormSpec(
        title=QCoreApplication.translate("RowForm", "Correct this row"),
        intro=said.format(line=place_of(row.draft), text=_short(_said(row))),
        fields=(
            DateField(
                "on",
                QCoreApplication.translate("RowForm", "Date"),
                initial=row.on,
            ),
            ChoiceField(
                "kind",
                QCoreApplication.translate("RowForm", "Kind"),
                initial=row.kind,
                options=kinds,
            ),
            MoneyField(
                "amount",
                QCoreApplication.translate("RowForm", "Amount"),
                initial=row.amount,
            ),
            _account_field(seen, (row,), row.account, required=row.account is not None),
            _words_field((row,), show=lambda values: values["account"] not in {None, row.account}),
        ),
        save=QCoreApplication.translate("RowForm", "Take it like this"),
        make=lambda values: Correction(**values),
        check=lambda values: _check_words((row,), values),
    )


def account_form(seen: Preview, rows: tuple[PreviewRow, ...]) -> FormSpec:
    """Say which account rows belong to; of payments, also by which words to know them again."""
    said = "; ".join(dict.fromkeys(_said(row) for row in rows))
    learns = all(row.is_payment for row in rows)
    return FormSpec(
        title=QCoreApplication.translate("RowForm", "Choose the account"),
        intro=_short(said),
        fields=(_account_field(seen, rows), *([_words_field(rows)] if learns else [])),
        save=QCoreApplication.translate("RowForm", "Use this account"),
        make=lambda values: Choice(**values),
        check=lambda values: _check_words(rows, values),
    )


def _words_field(
    rows: tuple[PreviewRow, ...], show: Callable[[Values], bool] | None = None
) -> TextField:
    """The rule that is proposed; empty means that nothing is to be remembered."""
    return TextField(
        "words",
        QCoreApplication.translate("RowForm", "From now on, for all rows with these words"),
        hint=QCoreApplication.translate(
            "RowForm", "A rule you can see and change on this page. Empty: only this time."
        ),
        initial=proposed_words(row.draft for row in rows),
        required=False,
        show=show,
    )


def _check_words(rows: tuple[PreviewRow, ...], values: Values) -> dict[str, str]:
    words = values.get("words")
    if not words or all(contains(row.draft, words) for row in rows):
        return {}
    said = QCoreApplication.translate("RowForm", "These words are not in the row.")
    return {"words": said}


def _account_field(
    seen: Preview,
    rows: tuple[PreviewRow, ...],
    initial: RecordId | None = None,
    *,
    required: bool = True,
) -> ChoiceField:
    ids = account_choices(seen, rows)
    names = [seen.accounts[one].name for one in ids]
    options = tuple(
        Option(one, name if names.count(name) == 1 else f"{name} ({one})")
        for one, name in zip(ids, names, strict=True)
    )
    return ChoiceField(
        "account",
        QCoreApplication.translate("RowForm", "Account"),
        initial=initial,
        options=options,
        required=required,
    )


def _said(row: PreviewRow) -> str:
    draft = row.draft
    return " · ".join(text for text in (draft.counterparty, draft.description) if text)


def _short(text: str) -> str:
    return text if len(text) <= _MOST_TEXT else f"{text[:_MOST_TEXT]}…"
