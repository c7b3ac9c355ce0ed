"""How accounts stand against what their lenders are assumed to ask."""

from credittracker.book.records import RecordId
from credittracker.scoring.lender_side import Outlook, outlook
from credittracker.services.analysis import Analysis
from credittracker.services.catalogue import load_lender_side, platforms


def outlook_of(seen: Analysis, account: RecordId) -> Outlook | None:
    """An account's outlook on the analysed day; nothing where its platform is not known."""
    position = seen.positions.get(account)
    if position is None:
        return None
    platform = platforms(seen.facts.book).get(position.account.platform)
    if platform is None:
        return None
    return outlook(load_lender_side(), platform, position, seen.score)
