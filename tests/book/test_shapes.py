"""Files and tables learn from the records what their fields hold."""

from dataclasses import fields

import pytest
from hypothesis import given, settings

from credittracker.book.accounts import Account, AccountKind, Platform
from credittracker.book.book import COLLECTIONS, Book
from credittracker.book.records import TYPED, Record
from credittracker.book.shapes import Field, Shape, own_names, record_of, shape_of, values_of
from tests.files import some_book
from tests.strategies import books

SOURCE = ("source_origin", "source_batch", "source_row", "source_reference")


@pytest.mark.parametrize("kind", COLLECTIONS)
def test_every_field_has_a_shape_the_id_first_the_source_last(kind: type[Record]):
    names = [field.name for field in shape_of(kind)]

    assert names[0] == "id"
    assert tuple(names[-4:]) == SOURCE
    assert set(names) - set(SOURCE) == {f.name for f in fields(kind)} - {"source"}
    assert own_names(kind) == tuple(names[:-4])


def test_shapes_tell_apart_what_has_to_be_kept_apart():
    account = {field.name: field for field in shape_of(Account)}

    assert account["kind"] == Field("kind", Shape.CHOICE, choices=AccountKind)
    assert account["opened"] == Field("opened", Shape.DAY, optional=True)
    assert account["annual_rate"] == Field("annual_rate", Shape.EXACT, optional=True)
    assert account["revolving"].shape is Shape.FLAG
    assert account["grace_days"].shape is Shape.NUMBER
    assert {field.name: field.shape for field in shape_of(Platform)}["aliases"] is Shape.TEXTS


@settings(max_examples=40)
@given(books())
def test_values_make_the_record_again(book: Book):
    assert all(record_of(type(r), values_of(r)) == r for r in book)


def test_typed_records_share_one_source():
    loan = some_book().loans["l0"]

    assert record_of(type(loan), values_of(loan)).source is TYPED
