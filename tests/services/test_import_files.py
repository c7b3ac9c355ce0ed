"""Files, folders and zips of several: each is read or says why not, and none stops the others."""

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from credittracker.book.book import Book
from credittracker.book.papers import TableLayout
from credittracker.importers.drafts import Draft
from credittracker.importers.mapping import ColumnMapping
from credittracker.services.import_files import (
    Item,
    KnownFile,
    LockedFile,
    ReadFile,
    RefusedFile,
    Wanted,
    imports_by_hash,
    items_in,
    read_all,
    remembered,
    tables_in,
)
from credittracker.services.import_rules import contains, proposed_words
from tests.importers.alipay_files import HUABEI, bill
from tests.importers.sheet_files import csv_bytes, locked_zip, zipped
from tests.services.test_import_gathering import imported


def read(*paths, **more):
    return read_all(Wanted(items_in(paths), **more))


def written(path: Path, data: bytes) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    return path


def kinds(found):
    return [(type(one).__name__, one.item.name) for one in found]


def test_a_folder_stands_for_the_bills_in_it(tmp_path):
    written(tmp_path / "2026/b.csv", bill([HUABEI]))
    written(tmp_path / "a.zip", zipped({"bill.csv": bill()}))
    written(tmp_path / "photo.jpg", b"\xff\xd8\xff")
    written(tmp_path / ".hidden/c.csv", bill())
    written(tmp_path / "~$b.xlsx", b"lock")

    assert kinds(read(tmp_path)) == [("ReadFile", "a.zip"), ("ReadFile", "b.csv")]


def test_a_folder_without_any_bill_says_so(tmp_path):
    (found,) = read(tmp_path)

    assert isinstance(found, RefusedFile)
    assert found.error.code == "is_folder"


def test_a_file_that_fails_never_stops_the_others(tmp_path):
    paths = [
        written(tmp_path / "no.csv", b"dear diary\n"),
        written(tmp_path / "locked.zip", locked_zip({"a.csv": bill()}, "1")),
        tmp_path / "missing.csv",
        written(tmp_path / "bill.csv", bill()),
    ]

    assert kinds(read(*paths)) == [
        ("RefusedFile", "no.csv"),
        ("LockedFile", "locked.zip"),
        ("RefusedFile", "missing.csv"),
        ("ReadFile", "bill.csv"),
    ]


def test_a_zip_of_several_gives_each_by_its_name(tmp_path):
    files = {"支付宝/一.csv": bill(), "二.csv": b"nothing\n", "__MACOSX/._二.csv": b"\x00\x05"}
    path = written(tmp_path / "all.zip", zipped(files))

    assert kinds(read(path)) == [
        ("ReadFile", "all.zip/支付宝/一.csv"),
        ("RefusedFile", "all.zip/二.csv"),
    ]
    (again,) = read_all(Wanted((Item(path, "支付宝/一.csv"),)))
    assert isinstance(again, ReadFile)


def test_a_locked_zip_of_several_opens_with_one_password(tmp_path):
    files = {"a.csv": bill(), "b.csv": bill([HUABEI])}
    path = written(tmp_path / "all.zip", locked_zip(files, "1234"))

    (locked,) = read(path)
    assert isinstance(locked, LockedFile)
    assert kinds(read_all(Wanted(items_in([path], "1234")))) == [
        ("ReadFile", "all.zip/a.csv"),
        ("ReadFile", "all.zip/b.csv"),
    ]


def test_the_same_file_is_known_by_its_bytes_at_once(tmp_path):
    one, two = written(tmp_path / "1.csv", bill()), written(tmp_path / "2.csv", bill())

    first, second = read(one, two)
    assert isinstance(second, KnownFile)
    book = imported(Book(), first.parsed)
    (again,) = read(two, imports=imports_by_hash(book))
    assert isinstance(again, KnownFile)
    assert again.batch.file_name == "1.csv"


def test_progress_counts_all_files_as_one(tmp_path):
    paths = [written(tmp_path / f"{n}.csv", bill([HUABEI] * n)) for n in (1, 2, 3)]
    told = []

    read_all(Wanted(items_in(paths)), lambda done, total: told.append((done, total)))

    assert {total for _, total in told} == {3000}
    assert [done for done, _ in told] == sorted(done for done, _ in told)


ODD = [
    ["记账", "何处", "多少"],
    ["2026-07-01", "度小满", "300.00"],
    ["2026-08-01", "度小满", "300"],
]
MAPPING = ColumnMapping(
    columns=(("time", "记账"), ("counterparty", "何处"), ("amount", "多少")), every="repayment"
)


def test_a_table_nobody_knows_is_read_as_it_was_told_before(tmp_path):
    path = written(tmp_path / "my.csv", csv_bytes(ODD))
    (refused,) = read(path)
    (layout,) = tables_in(refused.item)
    told = TableLayout(id="l", name="my.csv", header=layout.header, mapping=MAPPING.written())

    (found,) = read(path, told=remembered([told]))

    assert (layout.header, len(layout.rows)) == (("记账", "何处", "多少"), 2)
    assert layout.guess.mapping.columns == (("time", "记账"), ("amount", "多少"))
    assert [(d.kind, str(d.amount), d.product) for d in found.parsed.drafts] == [
        ("repayment", "300.00", "duxiaoman"),
        ("repayment", "300.00", "duxiaoman"),
    ]
    assert found.parsed.findings[0].code == "remembered_columns"


def test_a_layout_that_no_version_can_read_is_no_layout():
    told = TableLayout(id="l", name="x", header=("a",), mapping="{}")

    assert remembered([told]) == {}


WORDS = st.text(alphabet="花呗还款招行卡ABc0123456789年月- ", max_size=14)


@given(WORDS, WORDS)
def test_a_proposed_rule_fits_its_row_and_names_no_date(who, what):
    draft = Draft(1, None, None, None, counterparty=who, description=what)

    words = proposed_words([draft])

    assert not words or contains(draft, words)
    assert not any(c.isdigit() for c in words)


def test_a_card_is_known_again_by_its_number():
    draft = Draft(1, None, None, None, counterparty="招商银行", card="2222")

    assert proposed_words([draft]) == "2222"
    assert contains(draft, "2222")
