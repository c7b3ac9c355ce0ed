"""Where each possible cause of a lender's no comes from, so that anybody can judge it."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

SOURCES: dict[str, object] = {
    "overdue_now": QT_TRANSLATE_NOOP(
        "Causes",
        "Chinese lenders' product sheets of 2020 refuse whoever is overdue.",
    ),
    "late_here": QT_TRANSLATE_NOOP(
        "Causes", "Chinese lenders' product sheets of 2020, and every public page."
    ),
    "late_elsewhere": QT_TRANSLATE_NOOP(
        "Causes", "Chinese lenders' product sheets of 2020, and every public page."
    ),
    "late_anywhere": QT_TRANSLATE_NOOP(
        "Causes", "Chinese lenders' product sheets of 2020, and every public page."
    ),
    "line_expired": QT_TRANSLATE_NOOP(
        "Causes",
        "The brief credit report prints a line's end date and whether it can be drawn again.",
    ),
    "just_repaid": QT_TRANSLATE_NOOP(
        "Causes", "Public pages; a partner bank's code books limits back in a step of its own."
    ),
    "principal_only": QT_TRANSLATE_NOOP(
        "Causes", "Public pages: of 10,000 repaid with 100 of interest, 9,900 comes back."
    ),
    "cost_cap": QT_TRANSLATE_NOOP(
        "Causes",
        "NFRA notice no. 9 of 2025, in force 2025-10-01. That it means 24% is how the press "
        "reads it.",
    ),
    "lender_changed": QT_TRANSLATE_NOOP(
        "Causes", "IThome and Caixin, November 2021: bank money moved to lines of the banks' own."
    ),
    "high_utilisation": QT_TRANSLATE_NOOP(
        "Causes", "Chinese lenders' product sheets of 2020: at most 70%."
    ),
    "many_applications": QT_TRANSLATE_NOOP(
        "Causes", "Chinese lenders' sheets of 2020 allow 9 in six months; 6 is commonly quoted."
    ),
    "high_debt_service": QT_TRANSLATE_NOOP(
        "Causes",
        "50% is commonly quoted, after the mortgage guide of 2004; a lender's sheet allows 70%.",
    ),
    "many_lenders": QT_TRANSLATE_NOOP(
        "Causes",
        "Commonly quoted: more than three, some say three. Not the central bank's own definition.",
    ),
    "limits_elsewhere": QT_TRANSLATE_NOOP(
        "Causes", "The Shanghai regulator's audit of card issuers in 2018, as reported in 2019."
    ),
    "chain": QT_TRANSLATE_NOOP(
        "Causes",
        "Commonly quoted. A week, and amounts within twice each other, are our own assumption.",
    ),
    "lender_tightened": QT_TRANSLATE_NOOP(
        "Causes",
        "China.com.cn 2025-10-22, 21st Century Business Herald 2025-10-10, NBD 2025-10-11.",
    ),
    "stale_profile": QT_TRANSLATE_NOOP(
        "Causes", "Public pages. Three months are our own assumption."
    ),
    "other_use": QT_TRANSLATE_NOOP("Causes", "Public pages."),
    "idle": QT_TRANSLATE_NOOP("Causes", "Hearsay, and pages contradict each other."),
    "lender_error": QT_TRANSLATE_NOOP(
        "Causes",
        "Credit Reporting Regulation of China, art. 25; the order of complaints: public pages.",
    ),
}


def source_of_cause(code: str) -> str:
    """Who says that lenders look at this."""
    said = QCoreApplication.translate("Causes", "Source: {source}")
    return said.format(source=QCoreApplication.translate("Causes", str(SOURCES[code])))
