"""The words of a page as an invisible layer of a PDF page, so that it can be searched and read aloud.

This module runs in the process that shows the screens too: it needs msgspec and pikepdf, not OpenCV.
"""

import struct
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import groupby
from statistics import median

import msgspec
from pikepdf import Array, Dictionary, Name, Object, Pdf, Stream, String

MOST_BYTES = 2_000_000
_ADVANCE = 500
"""Of every character, in thousandths of its size; the font draws nothing."""
_ASCENT, _DESCENT = 800, -200
_MOST_CODE = 0xD7FF
_SKIPPED_CODE = 0x20
_TTF_SCALER = 0x00010000


class Word(msgspec.Struct, frozen=True, array_like=True):
    """One word: its box in parts of the page's width and height (0 to 1, y down), its line, how surely it was read."""

    text: str
    left: float
    top: float
    right: float
    bottom: float
    line: int
    sure: float


class Layer(msgspec.Struct, frozen=True, array_like=True):
    """The words of a page, and how many clockwise quarter turns it had been given when they were read."""

    words: tuple[Word, ...] = ()
    turns: int = 0


class NotALayerError(ValueError):
    """These bytes did not come from `encode_layer`."""


_decoder: msgspec.msgpack.Decoder[Layer] = msgspec.msgpack.Decoder(Layer)


def encode_layer(layer: Layer) -> bytes:
    """The layer as bytes for the wire."""
    return msgspec.msgpack.encode(layer)


def decode_layer(data: bytes) -> Layer:
    """What `encode_layer` made bytes of; no bytes are no words. Raises `NotALayerError`."""
    try:
        return _decoder.decode(data) if data else Layer()
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise NotALayerError("These are no words of a page.") from error


def invisible_font(pdf: Pdf, codes: Sequence[int]) -> Object:
    """A font that draws nothing and whose every character is half as wide as it is high, for these Unicode codes.

    Embedded whole, each code mapped to its one empty glyph, so that PDF/A viewers have nothing to look up
    (ISO 19005-2, 6.2.11); the codes themselves are the way back to text (ISO 32000-1, 9.10.3).
    """
    descriptor = Dictionary(
        Type=Name.FontDescriptor,
        FontName=Name.ConsigneInvisible,
        Flags=4,
        FontBBox=Array([0, _DESCENT, _ADVANCE, _ASCENT]),
        ItalicAngle=0,
        Ascent=_ASCENT,
        Descent=_DESCENT,
        CapHeight=_ASCENT,
        StemV=80,
        FontFile2=Stream(pdf, _font_file()),
    )
    descendant = Dictionary(
        Type=Name.Font,
        Subtype=Name.CIDFontType2,
        BaseFont=Name.ConsigneInvisible,
        CIDSystemInfo=Dictionary(Registry=String("Adobe"), Ordering=String("Identity"), Supplement=0),
        FontDescriptor=pdf.make_indirect(descriptor),
        DW=_ADVANCE,
        CIDToGIDMap=Stream(pdf, b"\0\1" * 0x10000),
    )
    font = Dictionary(
        Type=Name.Font,
        Subtype=Name.Type0,
        BaseFont=Name.ConsigneInvisible,
        Encoding=Name("/Identity-H"),
        DescendantFonts=Array([pdf.make_indirect(descendant)]),
        ToUnicode=Stream(pdf, _to_unicode(codes)),
    )
    return pdf.make_indirect(font)


def codes_in(layers: Sequence[Layer]) -> list[int]:
    """The Unicode codes that these layers write."""
    return sorted({_SKIPPED_CODE}.union(*(_codes(word.text) for layer in layers for word in layer.words)))


def drawing(layer: Layer, width_pt: float, height_pt: float) -> bytes:
    """The operators that write a layer's words invisibly (text rendering mode 3) with the font /Words, each in its box
    on a page of this size before it is turned.
    """
    turn = {
        0: "1 0 0 1 0 0",
        1: f"0 1 -1 0 {width_pt} 0",
        2: f"-1 0 0 -1 {width_pt} {height_pt}",
        3: f"0 -1 1 0 0 {height_pt}",
    }[layer.turns % 4]
    if layer.turns % 2:
        width_pt, height_pt = height_pt, width_pt
    out = [f"q {turn} cm", "BT 3 Tr"]
    for _, line in groupby(layer.words, lambda word: word.line):
        together = list(line)
        size = max(1.0, median((word.bottom - word.top) * height_pt for word in together))
        out.append(f"/Words {size:.2f} Tf")
        out += _placed(together, size, width_pt, height_pt)
    out.append("ET Q")
    return "\n".join(out).encode()


def _placed(line: Sequence[Word], size: float, width_pt: float, height_pt: float) -> Iterator[str]:
    base = height_pt * (1 - max(word.bottom for word in line)) - size * _DESCENT / 1000
    for word in line:
        codes = _codes(word.text)
        if codes:
            natural = len(codes) * size * _ADVANCE / 1000
            stretch = max(1.0, 100 * (word.right - word.left) * width_pt / natural)
            letters = "".join(f"{code:04X}" for code in (*codes, _SKIPPED_CODE))
            yield f"{stretch:.1f} Tz 1 0 0 1 {word.left * width_pt:.2f} {base:.2f} Tm <{letters}> Tj"


def _codes(text: str) -> list[int]:
    """Codes of one UTF-16 unit that stand for a character one can see."""
    return [ord(character) for character in text if _SKIPPED_CODE < ord(character) <= _MOST_CODE]


def _to_unicode(codes: Sequence[int]) -> bytes:
    """The CMap that maps each code to itself: ISO 32000-1, 9.10.3; at most 100 a block."""
    blocks = [[f"<{code:04X}> <{code:04X}>" for code in codes[at : at + 100]] for at in range(0, len(codes), 100)]
    pairs = "".join("\n".join([f"{len(block)} beginbfchar", *block, "endbfchar", ""]) for block in blocks)
    return (
        "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
        "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
        "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
        "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n"
        f"{pairs}endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend"
    ).encode()


@cache
def _font_file() -> bytes:
    """A TrueType font of two empty glyphs: the tables that a PDF needs of one (ISO 32000-1, 9.9), nothing more."""
    tables = {
        b"glyf": b"\0" * 4,
        b"head": struct.pack(
            ">IIIIHHqqhhhhHHhhh",
            *(0x10000, 0x10000, 0, 0x5F0F3CF5, 0, 1000, 0, 0, 0, _DESCENT, _ADVANCE, _ASCENT, 0, 8, 2, 0, 0),
        ),
        b"hhea": struct.pack(">IhhhHhhhhhh8xhH", 0x10000, _ASCENT, _DESCENT, 0, _ADVANCE, 0, 0, 0, 1, 0, 0, 0, 2),
        b"hmtx": struct.pack(">HhHh", _ADVANCE, 0, _ADVANCE, 0),
        b"loca": struct.pack(">3H", 0, 0, 0),
        b"maxp": struct.pack(">IH13H", 0x10000, 2, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0),
    }
    offset, records, body = 12 + 16 * len(tables), b"", b""
    for name, table in tables.items():
        padded = table + b"\0" * (-len(table) % 4)
        records += struct.pack(">4sIII", name, _checksum(padded), offset + len(body), len(table))
        body += padded
    start = struct.pack(">IHHHH", _TTF_SCALER, len(tables), 64, 2, len(tables) * 16 - 64) + records
    font = start + body
    adjusted = struct.pack(">I", (0xB1B0AFBA - _checksum(font)) & 0xFFFFFFFF)
    at = font.index(b"\x5f\x0f\x3c\xf5") - 4
    return font[:at] + adjusted + font[at + 4 :]


def _checksum(padded: bytes) -> int:
    """OpenType's sum of 32-bit words."""
    words: tuple[int, ...] = struct.unpack(f">{len(padded) // 4}I", padded)
    return sum(words) & 0xFFFFFFFF
