"""Where a recognised row belongs."""

from dataclasses import dataclass

from credittracker.book.accounts import Account, Platform


@dataclass(frozen=True, slots=True)
class Placing:
    """One account, an account to open, or accounts to choose from.

    ``platform`` is the one of an account to open, if the Book may not have it; ``rule`` the rule
    that says so.
    """

    account: str | None = None
    proposed: Account | None = None
    choices: tuple[str, ...] = ()
    platform: Platform | None = None
    rule: str | None = None
