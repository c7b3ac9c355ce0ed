"""Workbooks and zips with invented contents, sound and hostile."""

import io
import zipfile
from collections.abc import Mapping, Sequence
from typing import TypeAlias
from xml.sax.saxutils import escape

import pyzipper
import xlwt

Cell: TypeAlias = str | int | float | None
Sheets: TypeAlias = Mapping[str, Sequence[Sequence[Cell]]]

_SPREADSHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
DATE_STYLE = 1
"""The style of a number that is shown as a day and a time."""


def cells(*parts: str) -> tuple[Cell, ...]:
    """Cells parted by bars, so that long rows can be broken; ``#`` marks a number."""
    found = "".join(parts).split("|")
    return tuple(float(cell[1:]) if cell.startswith("#") else cell for cell in found)


class Day(float):
    """A spreadsheet's number of a day, shown as a day."""


def xlsx(sheets: Sheets, extra: Mapping[str, str] | None = None) -> bytes:
    """A workbook; ``extra`` are further parts, or parts that replace the usual ones."""
    names = list(sheets)
    parts = {
        "[Content_Types].xml": _types(len(names)),
        "_rels/.rels": _relations([("officeDocument", "xl/workbook.xml")]),
        "xl/workbook.xml": _workbook(names),
        "xl/styles.xml": _STYLES,
        "xl/_rels/workbook.xml.rels": _relations(
            [("worksheet", f"worksheets/sheet{n}.xml") for n in range(1, len(names) + 1)]
            + [("styles", "styles.xml")]
        ),
        **{f"xl/worksheets/sheet{n}.xml": _sheet(sheets[s]) for n, s in enumerate(names, 1)},
        **(extra or {}),
    }
    return zipped({name: text.encode() for name, text in parts.items()})


def xls(sheets: Sheets) -> bytes:
    """A workbook in the binary format of 1997."""
    book = xlwt.Workbook(encoding="utf-8")
    for name, rows in sheets.items():
        sheet = book.add_sheet(name)
        for r, row in enumerate(rows):
            for c, cell in enumerate(row):
                if cell is not None:
                    sheet.write(r, c, float(cell) if isinstance(cell, Day) else cell)
    made = io.BytesIO()
    book.save(made)
    return made.getvalue()


def zipped(files: Mapping[str, bytes]) -> bytes:
    """A plain zip."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return packed.getvalue()


def gbk_zip(name: str, content: bytes) -> bytes:
    """A zip of one file whose name is GBK and does not say so, as Chinese tools write it."""
    plain = zipped({"N" * len(name.encode("gbk")): content})
    return plain.replace(b"N" * len(name.encode("gbk")), name.encode("gbk"))


def locked_zip(files: Mapping[str, bytes], password: str) -> bytes:
    """A zip encrypted with AES, as Alipay and banks mail it."""
    packed = io.BytesIO()
    with pyzipper.AESZipFile(
        packed, "w", compression=pyzipper.ZIP_DEFLATED, encryption=pyzipper.WZ_AES
    ) as archive:
        archive.setpassword(password.encode())
        for name, content in files.items():
            archive.writestr(name, content)
    return packed.getvalue()


def csv_bytes(rows: Sequence[Sequence[Cell]], encoding: str = "utf-8-sig") -> bytes:
    """Rows as plain csv."""
    lines = (",".join(_quoted(cell) for cell in row) for row in rows)
    return ("\r\n".join(lines) + "\r\n").encode(encoding)


def _quoted(cell: Cell) -> str:
    text = "" if cell is None else str(cell)
    return f'"{text}"' if "," in text else text


def _types(count: int) -> str:
    kind = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    sheets = "".join(
        f'<Override PartName="/xl/worksheets/sheet{n}.xml" ContentType="{kind}.worksheet+xml"/>'
        for n in range(1, count + 1)
    )
    rels = "application/vnd.openxmlformats-package.relationships+xml"
    return (
        f'{_HEAD}<Types xmlns="{_PACKAGE}/content-types">'
        f'<Default Extension="rels" ContentType="{rels}"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>'
        f'<Override PartName="/xl/workbook.xml" ContentType="{kind}.sheet.main+xml"/>'
        f"{sheets}</Types>"
    )


def _relations(targets: Sequence[tuple[str, str]]) -> str:
    made = "".join(
        f'<Relationship Id="rId{n}" Type="{_OFFICE}/{kind}" Target="{target}"/>'
        for n, (kind, target) in enumerate(targets, 1)
    )
    return f'{_HEAD}<Relationships xmlns="{_PACKAGE}/relationships">{made}</Relationships>'


def _workbook(names: Sequence[str]) -> str:
    sheets = "".join(
        f'<sheet name="{escape(name)}" sheetId="{n}" r:id="rId{n}"/>'
        for n, name in enumerate(names, 1)
    )
    return (
        f'{_HEAD}<workbook xmlns="{_SPREADSHEET}" xmlns:r="{_OFFICE}">'
        f"<sheets>{sheets}</sheets></workbook>"
    )


_STYLES = (
    f'{_HEAD}<styleSheet xmlns="{_SPREADSHEET}"><numFmts count="1">'
    '<numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd\\ hh:mm:ss"/></numFmts>'
    '<cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="164" applyNumberFormat="1"/></cellXfs>'
    "</styleSheet>"
)


def _sheet(rows: Sequence[Sequence[Cell]]) -> str:
    lines = "".join(
        f'<row r="{r}">{"".join(_cell(r, c, cell) for c, cell in enumerate(row))}</row>'
        for r, row in enumerate(rows, 1)
    )
    return f'{_HEAD}<worksheet xmlns="{_SPREADSHEET}"><sheetData>{lines}</sheetData></worksheet>'


def _cell(row: int, column: int, cell: Cell) -> str:
    if cell is None:
        return ""
    place = f"{_letters(column)}{row}"
    if isinstance(cell, str):
        return f'<c r="{place}" t="inlineStr"><is><t>{escape(cell)}</t></is></c>'
    style = f' s="{DATE_STYLE}"' if isinstance(cell, Day) else ""
    return f'<c r="{place}"{style}><v>{cell!r}</v></c>'.replace("Day(", "").replace(")", "")


def _letters(column: int) -> str:
    letters = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(65 + rest) + letters
    return letters
