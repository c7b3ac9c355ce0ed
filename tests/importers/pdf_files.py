"""PDF files with real Chinese text, as small as they can be: no font is embedded.

``UniGB-UCS2-H`` is a CMap that every reader brings along: strings are plain UTF-16.
"""

import hashlib
from collections.abc import Sequence
from typing import NamedTuple

_PADDING = bytes.fromhex("28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A")
_PERMISSIONS = -44
_LEFT, _TOP, _LEADING = 60, 790, 14
PAGE_LINES = 52


class Text(NamedTuple):
    """Some words at a place: columns from the left in points, lines from the top."""

    line: int
    x: int
    words: str


def pdf(pages: Sequence[Sequence[Text | str]], password: str = "") -> bytes:
    """A document; a page is lines of text, or words at places."""
    fonts = [
        b"<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H %s >>"
        % b"/DescendantFonts [4 0 R]",
        b"<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /DW 1000 %s %s >>"
        % (
            b"/CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >>",
            b"/FontDescriptor 5 0 R",
        ),
        b"<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /ItalicAngle 0 %s %s >>"
        % (b"/FontBBox [-25 -254 1000 880]", b"/Ascent 880 /Descent -120 /CapHeight 880 /StemV 93"),
    ]
    first = 6
    kids = b" ".join(b"%d 0 R" % (first + 2 * n) for n in range(len(pages)))
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [%s] /Count %d >>" % (kids, len(pages)),
        *fonts,
    ]
    for number, page in enumerate(pages):
        content = _content(page)
        objects.append(
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents %d 0 R"
            b" /Resources << /Font << /F1 3 0 R >> >> >>" % (first + 2 * number + 1)
        )
        objects.append(b"<< /Length %d >>\nstream\n%s\nendstream" % (len(content), content))
    return _file(objects, password)


def _content(page: Sequence[Text | str]) -> bytes:
    placed = [
        text if isinstance(text, Text) else Text(number, 0, text)
        for number, text in enumerate(page)
    ]
    return b"\n".join(
        b"BT /F1 9 Tf %d %d Td <%s> Tj ET"
        % (_LEFT + t.x, _TOP - _LEADING * t.line, t.words.encode("utf-16-be").hex().encode())
        for t in placed
    )


def _file(objects: list[bytes], password: str) -> bytes:
    """The objects with their table of places; with a password, encrypted by RC4 of 128 bits."""
    name = hashlib.md5(b"".join(objects)).digest()  # noqa: S324 - what the format asks for
    trailer = b"/Root 1 0 R"
    if password:
        key, encryption = _lock(password.encode(), name)
        objects = [_locked(n, o, key) for n, o in enumerate(objects, 1)]
        objects.append(encryption)
        trailer += b" /Encrypt %d 0 R" % len(objects)
    trailer += b" /ID [<%s> <%s>]" % (name.hex().encode(), name.hex().encode())
    made, places = b"%PDF-1.5\n", []
    for number, content in enumerate(objects, 1):
        places.append(len(made))
        made += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    start = len(made)
    made += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    made += b"".join(b"%010d 00000 n \n" % place for place in places)
    return made + b"trailer << /Size %d %s >>\nstartxref\n%d\n%%%%EOF\n" % (
        len(objects) + 1,
        trailer,
        start,
    )


def _lock(password: bytes, name: bytes) -> tuple[bytes, bytes]:
    """The key, and what a reader needs to check it (ISO 32000-1, 7.6.3, revision 3)."""
    padded = (password + _PADDING)[:32]
    owner_key = padded
    for _ in range(51):
        owner_key = hashlib.md5(owner_key[:32]).digest()  # noqa: S324
    owner = _rounds(padded, owner_key, range(20))
    allowed = _PERMISSIONS.to_bytes(4, "little", signed=True)
    key = hashlib.md5(padded + owner + allowed + name).digest()  # noqa: S324
    for _ in range(50):
        key = hashlib.md5(key).digest()  # noqa: S324
    check = _rounds(hashlib.md5(_PADDING + name).digest(), key, range(20))  # noqa: S324
    entry = b"<< /Filter /Standard /V 2 /R 3 /Length 128 /P %d /O <%s> /U <%s> >>" % (
        _PERMISSIONS,
        owner.hex().encode(),
        (check + bytes(16)).hex().encode(),
    )
    return key, entry


def _rounds(text: bytes, key: bytes, numbers: range) -> bytes:
    for number in numbers:
        text = _rc4(text, bytes(b ^ number for b in key))
    return text


def _locked(number: int, content: bytes, key: bytes) -> bytes:
    begin, mark, rest = content.partition(b"stream\n")
    if not mark:
        return content
    body = rest.removesuffix(b"\nendstream")
    own = hashlib.md5(key + number.to_bytes(3, "little") + bytes(2)).digest()  # noqa: S324
    return begin + mark + _rc4(body, own) + b"\nendstream"


def _rc4(text: bytes, key: bytes) -> bytes:
    box, j = list(range(256)), 0
    for i in range(256):
        j = (j + box[i] + key[i % len(key)]) % 256
        box[i], box[j] = box[j], box[i]
    out, i, j = bytearray(), 0, 0
    for byte in text:
        i = (i + 1) % 256
        j = (j + box[i]) % 256
        box[i], box[j] = box[j], box[i]
        out.append(byte ^ box[(box[i] + box[j]) % 256])
    return bytes(out)
