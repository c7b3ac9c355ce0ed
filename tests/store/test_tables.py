"""Record types, SQLModel tables and codecs say the same."""

import pytest

from credittracker.book.book import COLLECTIONS
from credittracker.book.records import Record
from credittracker.book.shapes import shape_of
from credittracker.store.codecs import codec_of
from credittracker.store.tables import JOURNAL, METADATA


def test_there_is_a_table_for_every_record_type():
    journal = {table.name for table in JOURNAL}

    assert set(METADATA.tables) - journal == set(COLLECTIONS.values())


@pytest.mark.parametrize(("kind", "name"), COLLECTIONS.items())
def test_a_table_keeps_exactly_its_records_fields(kind: type[Record], name: str):
    columns = {c.name: (c.type.codec, c.nullable) for c in METADATA.tables[name].columns}
    fields = {f.name: (codec_of(f), f.optional) for f in shape_of(kind)}

    del columns["position"]
    assert columns.keys() == fields.keys()
    for column, (codec, optional) in fields.items():
        kept, nullable = columns[column]
        assert (kept.sql, nullable) == (codec.sql, optional), column
        assert repr(kept.encode) == repr(codec.encode), column


@pytest.mark.parametrize(("kind", "name"), COLLECTIONS.items())
def test_choices_are_the_records_own(kind: type[Record], name: str):
    for field in shape_of(kind):
        if field.choices:
            codec = METADATA.tables[name].columns[field.name].type.codec
            assert [codec.decode(m.value) for m in field.choices] == list(field.choices)
