"""The two questions of a preview: what a row should say, and whose account it is."""

from PySide6.QtCore import QCoreApplication

from credittracker.book.records import RecordId
from credittracker.importers.drafts import PAYMENTS, place_of
from credittracker.services.import_preview import Preview, PreviewRow
from credittracker.ui.forms.fields import ChoiceField, DateField, MoneyField, Option
from credittracker.ui.forms.form_dialog import FormSpec
from credittracker.ui.pages.importing.view import Correction, account_choices
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
        ),
        save=QCoreApplication.translate("RowForm", "Take it like this"),
        make=lambda values: Correction(**values),
    )


def account_form(seen: Preview, rows: tuple[PreviewRow, ...]) -> FormSpec:
    """Say which account rows belong to."""
    said = "; ".join(dict.fromkeys(_said(row) for row in rows))
    return FormSpec(
        title=QCoreApplication.translate("RowForm", "Choose the account"),
        intro=_short(said),
        fields=(_account_field(seen, rows),),
        save=QCoreApplication.translate("RowForm", "Use this account"),
        make=lambda values: values["account"],
    )


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
