"""The summary's table: how many accounts the report says it lists."""

import re
from collections.abc import Iterable

_COUNT = re.compile(r"(?<![\u4e00-\u9fff])账\s*户\s*数((?:\s+(?:\d{1,4}|--)){2,5})(?!\S)")


def stated_accounts(lines: Iterable[str]) -> int | None:
    """The number of cards, loans and other accounts; nothing if there is no such table.

    ``--`` means none. The row of repayment duties for others has a name of its own.
    """
    found = _COUNT.search(" ".join(lines))
    if found is None:
        return None
    return sum(int(count) for count in found[1].split() if count != "--")
