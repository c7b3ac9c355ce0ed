"""What the pages are called."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

PAGE_TITLES: dict[str, str] = {
    name: str(text)
    for name, text in {
        "overview": QT_TRANSLATE_NOOP("Pages", "Overview"),
        "accounts": QT_TRANSLATE_NOOP("Pages", "Accounts & loans"),
        "repayments": QT_TRANSLATE_NOOP("Pages", "Repayments"),
        "score": QT_TRANSLATE_NOOP("Pages", "Score"),
        "why": QT_TRANSLATE_NOOP("Pages", "Why no limit?"),
        "plan": QT_TRANSLATE_NOOP("Pages", "Plan"),
        "importing": QT_TRANSLATE_NOOP("Pages", "Import"),
        "reports": QT_TRANSLATE_NOOP("Pages", "Reports"),
        "history": QT_TRANSLATE_NOOP("Pages", "History"),
        "settings": QT_TRANSLATE_NOOP("Pages", "Settings"),
        "check_in": QT_TRANSLATE_NOOP("Pages", "Check-ins"),
    }.items()
}


def page_title(name: str) -> str:
    """A page's name in the rail."""
    known = PAGE_TITLES.get(name)
    return QCoreApplication.translate("Pages", known) if known else name
