"""The official way: the lender, then its overseer, and an objection if a record is wrong."""

from PySide6.QtCore import Signal

from credittracker.ui.theme.tokens import Space
from credittracker.ui.widgets.basics import Button, column, label, row
from credittracker.ui.widgets.card import Card


class OfficialWay(Card):
    """Three steps in their order, each with what is ready for it."""

    letterRequested = Signal()
    reportRequested = Signal()

    def __init__(self, *, at_home: bool) -> None:
        super().__init__()
        self.set_title(self.tr("The official way"))
        self.letter = Button(self.tr("Letter to the lender…"), "secondary", "reports")
        self.report = Button(self.tr("Compare with your credit report"), "link", "file")
        self.letter.clicked.connect(self.letterRequested)
        self.report.clicked.connect(self.reportRequested)
        self._step(
            self.tr("1. The lender itself"),
            self.tr(
                "In its own app, or at the number printed on the contract: ask for the reason and "
                "for a new look. As far as is known no rule obliges it to restore a limit, and "
                "nobody can raise one for money."
            ),
        )
        self.add(row(self.letter, None))
        if at_home:
            self._chinese()
        else:
            self._abroad()
        self.add(row(self.report, None))

    def _chinese(self) -> None:
        self._step(
            self.tr("2. 12378, if there is no answer or a wrong one"),
            self.tr(
                "The line of the National Financial Regulatory Administration for banks and "
                "consumer finance. People tell of workdays from 9:00 to 17:00, of answers within "
                "15 days, and 60 in hard cases: not verified. Whether the central bank's 12363 "
                "still takes such calls is not known."
            ),
        )
        self._step(
            self.tr("3. An objection, if a record is wrong"),
            self.tr(
                "To the Credit Reference Center (400-810-8866) or to the lender that handed the "
                "record in. It is free, and the answer in writing is due within 20 days of its "
                "receipt (Credit Reporting Regulation, art. 25). A correct record cannot be "
                "objected away; whoever sells that is a fraud."
            ),
        )

    def _abroad(self) -> None:
        self._step(
            self.tr("2. The body that oversees it"),
            self.tr("Your country's complaints body or ombudsman for banks. It costs nothing."),
        )
        self._step(
            self.tr("3. An objection, if a record is wrong"),
            self.tr("To the credit bureau, in writing. Correcting a wrong record is free."),
        )

    def _step(self, title: str, text: str) -> None:
        step = column(spacing=Space.XS)
        step.addWidget(label(title, "strong"))
        step.addWidget(label(text, wrap=True))
        self.add(step)
