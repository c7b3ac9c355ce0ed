"""New record ids: random, so that two books never clash."""

from uuid import uuid4


def new_id() -> str:
    """An id no other record has."""
    return uuid4().hex
