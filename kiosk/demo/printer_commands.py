"""Splits a byte stream into ESC/POS commands, as a printer's firmware does (Epson ESC/POS reference)."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

DLE, ESC, GS = 0x10, 0x1B, 0x1D
EOT, ENQ, DC4 = 0x04, 0x05, 0x14

_ESC_ARGUMENTS = {
    ord("@"): 0,
    ord("2"): 0,
    ord("a"): 1,
    ord("d"): 1,
    ord("J"): 1,
    ord("3"): 1,
    ord("t"): 1,
    ord("!"): 1,
    ord("="): 1,
    ord("E"): 1,
    ord("M"): 1,
    ord("R"): 1,
}
_GS_ARGUMENTS = {
    ord("a"): 1,
    ord("r"): 1,
    ord("I"): 1,
    ord("!"): 1,
    ord("B"): 1,
    ord("L"): 2,
    ord("W"): 2,
    ord("P"): 2,
}
_REALTIME = re.compile(rb"(?=(\x10[\x04\x05\x14].))", re.DOTALL)
_DC4_ARGUMENTS = {1: 2, 2: 2, 7: 1, 8: 7}


@dataclass(frozen=True)
class Command:
    """One command: its name (`"ESC @"`, `"GS v 0"`, `"text"`, ...), parameter bytes and image bytes."""

    name: str
    arguments: bytes = b""
    data: bytes = b""


_Parsed = tuple[Command, int]


class CommandParser:
    """Takes bytes in pieces of any size and gives whole commands, in order."""

    def __init__(self) -> None:
        self._pending = bytearray()

    @property
    def pending(self) -> int:
        """Number of bytes that wait for the rest of their command."""
        return len(self._pending)

    def feed(self, data: bytes) -> None:
        """Append received bytes."""
        self._pending += data

    def clear(self) -> None:
        """Forget everything received and not yet parsed."""
        self._pending.clear()

    def commands(self) -> Iterator[Command]:
        """Give every whole command received so far."""
        while (command := self.take()) is not None:
            yield command

    def take(self) -> Command | None:
        """Give the next whole command, or None when its bytes are not all there."""
        parsed = _parse(self._pending)
        if parsed is None:
            return None
        command, length = parsed
        del self._pending[:length]
        return command


def _parse(buffer: bytearray) -> _Parsed | None:
    if not buffer:
        return None
    first = buffer[0]
    if first == ESC:
        return _parse_esc(buffer)
    if first == GS:
        return _parse_gs(buffer)
    if first == DLE:
        return _parse_dle(buffer)
    if first == 0x00:
        return Command("NUL"), _run_length(buffer, 0x00)
    if first == 0x0A:
        return Command("LF"), 1
    return Command("text", bytes([first])), 1


def _run_length(buffer: bytearray, value: int) -> int:
    length = 1
    while length < len(buffer) and buffer[length] == value:
        length += 1
    return length


def _fixed(buffer: bytearray, name: str, arguments: int) -> _Parsed | None:
    end = 2 + arguments
    return (Command(name, bytes(buffer[2:end])), end) if len(buffer) >= end else None


def _parse_dle(buffer: bytearray) -> _Parsed | None:
    if len(buffer) < 3:
        return None
    if buffer[1] == EOT:
        return _fixed(buffer, "DLE EOT", 1)
    if buffer[1] == ENQ:
        return _fixed(buffer, "DLE ENQ", 1)
    if buffer[1] == DC4:
        return _fixed(buffer, "DLE DC4", 1 + _DC4_ARGUMENTS.get(buffer[2], 0))
    return Command("text", bytes([DLE])), 1


def _parse_esc(buffer: bytearray) -> _Parsed | None:
    if len(buffer) < 2:
        return None
    name = f"ESC {chr(buffer[1])}"
    if buffer[1] == ord("c"):
        return _fixed(buffer, "ESC c", 2)
    return _fixed(buffer, name, _ESC_ARGUMENTS.get(buffer[1], 0))


def _parse_gs(buffer: bytearray) -> _Parsed | None:
    if len(buffer) < 3:
        return None
    kind = buffer[1]
    if kind == ord("v"):
        return _parse_raster(buffer)
    if kind == ord("("):
        return _parse_extended(buffer)
    if kind == ord("V"):
        return _fixed(buffer, "GS V", 2 if buffer[2] in (65, 66) else 1)
    return _fixed(buffer, f"GS {chr(kind)}", _GS_ARGUMENTS.get(kind, 0))


def _parse_raster(buffer: bytearray) -> _Parsed | None:
    """`GS v 0 m xL xH yL yH d1...dk`: x bytes a row, y rows."""
    if len(buffer) < 8:
        return None
    bytes_wide = buffer[4] + 256 * buffer[5]
    rows = buffer[6] + 256 * buffer[7]
    end = 8 + bytes_wide * rows
    if len(buffer) < end:
        return None
    return Command("GS v 0", bytes(buffer[3:8]), bytes(buffer[8:end])), end


def _parse_extended(buffer: bytearray) -> _Parsed | None:
    """`GS ( X pL pH ...`: the length says how much to skip, known or not."""
    if len(buffer) < 5:
        return None
    end = 5 + buffer[3] + 256 * buffer[4]
    if len(buffer) < end:
        return None
    return Command(f"GS ( {chr(buffer[2])}", bytes(buffer[5:end])), end


def realtime_commands(data: bytes) -> list[bytes]:
    """Give every sequence that a printer would obey on reception, wherever it stands (DLE EOT, ENQ, DC4)."""
    return [match.group(1) for match in _REALTIME.finditer(data)]


def realtime_positions(data: bytes) -> list[int]:
    """Give where each such sequence begins."""
    return [match.start() for match in _REALTIME.finditer(data)]
