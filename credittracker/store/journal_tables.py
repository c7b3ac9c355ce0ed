"""How the journal lies in SQLite (see ``journal``)."""

from sqlmodel import Field, SQLModel

from credittracker.store import columns as c


class ChangeRow(SQLModel, table=True):
    """``Past``, without what lies in the trash."""

    __tablename__ = "changes"

    number: int = Field(primary_key=True)
    made_at: str = c.text()
    way: str = c.text()
    code: str = c.text()
    details: str = c.text()
    about: str = c.text()
    added: int = c.number()
    edited: int = c.number()
    removed: int = c.number()


class TrashRow(SQLModel, table=True):
    """A record that was deleted; ``place`` keeps parents before their children."""

    __tablename__ = "trash"

    change: int = Field(primary_key=True, foreign_key="changes.number")
    place: int = Field(primary_key=True)
    kind: str = c.text()
    record: str = c.text()


JOURNAL_TABLES = SQLModel.metadata
"""These tables; ``tables`` adds those of the records."""
