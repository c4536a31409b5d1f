"""PWG raster (PWG 5102.4): pages as grey dots, for printers that take no PDF."""

import struct
from collections.abc import Iterable, Iterator
from itertools import pairwise

import numpy as np
import numpy.typing as npt

Grey = npt.NDArray[np.uint8]

_SYNC = b"RaS2"
_HEADER_BYTES = 1796
_SGRAY = 18
_LONGEST_RUN = 128


def pwg_raster(pages: Iterable[Grey], dpi: int) -> bytes:
    """Return pages, each `(rows, columns)` with 0 for black, as one document of A4 sheets."""
    return _SYNC + b"".join(_header(page, dpi) + _body(page) for page in pages)


def _header(page: Grey, dpi: int) -> bytes:
    """The page header: only what a grey page on A4 needs is not zero (PWG 5102.4, table 2)."""
    rows, columns = page.shape
    header = bytearray(_HEADER_BYTES)

    def text(at: int, words: bytes) -> None:
        header[at : at + len(words)] = words

    def number(at: int, *values: int) -> None:
        struct.pack_into(f">{len(values)}I", header, at, *values)

    text(0, b"PwgRaster")
    number(276, dpi, dpi)
    number(340, 1)
    number(352, round(columns * 72 / dpi), round(rows * 72 / dpi))
    number(372, columns, rows)
    number(384, 8, 8, columns, 0, _SGRAY)
    number(420, 1)
    number(452, 1, 1, 1)
    text(1732, b"iso_a4_210x297mm")
    return bytes(header)


def _body(page: Grey) -> bytes:
    """Rows, each told once with how often it repeats, its dots in runs (PackBits with pixels)."""
    parts: list[bytes] = []
    start = 0
    changes = [*(np.flatnonzero((page[1:] != page[:-1]).any(axis=1)) + 1).tolist(), len(page)]
    for end in changes:
        packed = b"".join(_runs(page[start]))
        for first in range(start, end, 256):
            parts += [bytes([min(256, end - first) - 1]), packed]
        start = end
    return b"".join(parts)


def _runs(row: Grey) -> Iterator[bytes]:
    """Runs of one value, at most 128 long; what changes at every dot is told as it is."""
    starts = [0, *(np.flatnonzero(row[1:] != row[:-1]) + 1).tolist(), len(row)]
    single = bytearray()
    for start, end in pairwise(starts):
        if end - start == 1:
            single.append(int(row[start]))
            if len(single) == _LONGEST_RUN:
                yield from _literal(single)
            continue
        yield from _literal(single)
        for first in range(start, end, _LONGEST_RUN):
            yield bytes([min(_LONGEST_RUN, end - first) - 1, int(row[start])])
    yield from _literal(single)


def _literal(single: bytearray) -> Iterator[bytes]:
    """Dots that differ from their neighbours: a count of 257 minus their number, or a run of one."""
    if len(single) == 1:
        yield bytes([0, single[0]])
    elif single:
        yield bytes([257 - len(single)]) + bytes(single)
    single.clear()
