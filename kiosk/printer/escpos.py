"""ESC/POS as bytes: commands that we send and answers that we understand (Epson ESC/POS reference)."""

import enum
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from kiosk.printer.raster import Bitmap, packed_rows

STRIP_ROWS = 240
PAPER_SENSOR_END = 0x0C
PAPER_SENSOR_NEAR_END = 0x03

INITIALISE = b"\x1b@"
ASK_PAPER_IN_ORDER = b"\x1dr\x01"
ASK_MAKER = b"\x1dI\x42"
STATUS_UNASKED_ON = b"\x1da\x0e"
FEED_AND_CUT = b"\x1dVB\x00"
CLEAR_BUFFERS = b"\x10\x14\x08\x01\x03\x14\x01\x06\x02\x08"
"""`DLE DC4 8`: the printer drops what it has received and not yet printed, and answers 37 25 00."""

_DLE = 0x10
_IS_REALTIME_SECOND = np.isin(np.arange(256), (0x04, 0x05, 0x14))
"""By a byte's value: whether it makes a command with a DLE before it."""


class Query(enum.IntEnum):
    """What `DLE EOT n` asks: the printer, why it is offline, its paper sensors."""

    PRINTER = 1
    OFFLINE_CAUSE = 2
    PAPER = 4


def ask_now(query: Query) -> bytes:
    """Return the real-time status request, answered even while the printer cannot print."""
    return bytes([_DLE, 0x04, query])


def ask_process_id(number: int) -> bytes:
    """Return `GS ( H` function 48: the printer answers `number` (0 to 9999) when all before it is printed."""
    return b"\x1d(H\x06\x0000" + f"{number:04d}".encode()


def without_realtime_commands(bitmap: Bitmap) -> Bitmap:
    """Return the same picture without DLE EOT, DLE ENQ or DLE DC4 among its bytes.

    A printer obeys these three wherever they stand, even inside a picture. A byte 0x10 before 0x04, 0x05 or 0x14
    is one lone dot; it gets one more dot at its left (0x30). Shape `(rows, dots)`, True is black.
    """
    rows = packed_rows(bitmap)
    flat = rows.reshape(-1)
    lone = np.flatnonzero(flat[:-1] == _DLE)
    bad = lone[_IS_REALTIME_SECOND[flat[lone + 1]]]
    if not bad.size:
        return bitmap
    mended = bitmap.copy()
    row, byte = np.divmod(bad, rows.shape[1])
    mended[row, byte * 8 + 2] = True
    return mended


def strips(bitmap: Bitmap) -> Iterator[bytes]:
    """Give the picture as `GS v 0` commands of at most 240 rows, top first."""
    rows = packed_rows(bitmap)
    for top in range(0, len(rows), STRIP_ROWS):
        strip = rows[top : top + STRIP_ROWS]
        height, width = strip.shape
        header = b"\x1dv0\x00" + width.to_bytes(2, "little") + height.to_bytes(2, "little")
        yield header + strip.tobytes()


@dataclass(frozen=True)
class RealTimeStatus:
    """The answer to `DLE EOT n`."""

    value: int


@dataclass(frozen=True)
class PaperSensor:
    """The answer to `GS r 1`, given when everything before it is printed."""

    value: int


@dataclass(frozen=True)
class UnaskedStatus:
    """Automatic status back: the printer says that its state changed (four bytes)."""

    cover_open: bool
    offline: bool
    paper: int


@dataclass(frozen=True)
class ProcessDone:
    """The answer to `ask_process_id`."""

    number: bytes


@dataclass(frozen=True)
class Maker:
    """The answer to `ASK_MAKER`."""

    name: str


@dataclass(frozen=True)
class BuffersCleared:
    """The answer to `CLEAR_BUFFERS`."""


Answer = RealTimeStatus | PaperSensor | UnaskedStatus | ProcessDone | Maker | BuffersCleared


class AnswerReader:
    """Takes bytes from the printer in pieces of any size and gives whole answers, in order."""

    def __init__(self) -> None:
        self._pending = b""

    def feed(self, data: bytes) -> list[Answer]:
        """Append received bytes; give the answers that are complete now."""
        self._pending += data
        answers: list[Answer] = []
        while self._pending:
            answer, length = _first_answer(self._pending)
            if length == 0:
                break
            self._pending = self._pending[length:]
            if answer is not None:
                answers.append(answer)
        return answers


def _first_answer(data: bytes) -> tuple[Answer | None, int]:
    """The first answer and its length; length 0 when more bytes are needed, None for bytes that mean nothing here."""
    first = data[0]
    if first == 0x37:
        return _block(data)
    if first == 0x5F:
        end = data.find(0)
        return (Maker(data[1:end].decode("ascii", "replace")), end + 1) if end > 0 else (None, 0)
    if first & 0x93 == 0x12:
        return RealTimeStatus(first), 1
    if first & 0x93 == 0x10:
        return _unasked(data)
    if first & 0x90 == 0:
        return PaperSensor(first), 1
    return None, 1


def _block(data: bytes) -> tuple[Answer | None, int]:
    """A block `37 kind ... 00`: process id (22) or buffers cleared (25)."""
    end = data.find(0, 1)
    if end < 0:
        return None, 0
    if data[1:2] == b"\x22" and end == 6:
        return ProcessDone(data[2:6]), end + 1
    if data[1:2] == b"\x25":
        return BuffersCleared(), end + 1
    return None, end + 1


def _unasked(data: bytes) -> tuple[Answer | None, int]:
    if len(data) < 4:
        return None, 0
    return UnaskedStatus(bool(data[0] & 0x20), bool(data[0] & 0x08), data[2] & 0x0F), 4
