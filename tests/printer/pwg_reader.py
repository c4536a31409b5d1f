"""Reads PWG raster (PWG 5102.4) by the specification, not by our writer."""

import struct

import numpy as np


def read_pwg(data: bytes) -> list[np.ndarray]:
    """Each page as grey dots, `(rows, columns)`, 0 for black."""
    assert data[:4] == b"RaS2"
    at, pages = 4, []
    while at < len(data):
        header = data[at : at + 1796]
        assert header[:9] == b"PwgRaster"
        columns, rows = struct.unpack_from(">2I", header, 372)
        bits, bits_a_dot, bytes_a_row, order, space = struct.unpack_from(">5I", header, 384)
        assert (bits, bits_a_dot, bytes_a_row, order, space) == (8, 8, columns, 0, 18)
        assert struct.unpack_from(">2I", header, 276) == (300, 300)
        page, at = _page(data, at + 1796, rows, columns)
        pages.append(page)
    return pages


def _page(data: bytes, at: int, rows: int, columns: int) -> tuple[np.ndarray, int]:
    lines: list[bytes] = []
    while len(lines) < rows:
        repeats, at = data[at] + 1, at + 1
        line = bytearray()
        while len(line) < columns:
            count, at = data[at], at + 1
            if count < 128:
                line += bytes([data[at]]) * (count + 1)
                at += 1
            else:
                line += data[at : at + 257 - count]
                at += 257 - count
        assert len(line) == columns
        lines += [bytes(line)] * repeats
    assert len(lines) == rows
    return np.frombuffer(b"".join(lines), np.uint8).reshape(rows, columns), at
