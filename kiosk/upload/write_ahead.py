"""The log that SQLite keeps beside a list (sqlite.org/walformat.html): what it passes over, and what stands there.

SQLite believes a log up to the first frame whose checksum does not fit, and takes all that follows for the end that a
power cut tore. A list that is written a little on a machine that is never stopped, but unplugged, is in its log almost
whole: one bad sector there, and papers that were called safe would be gone without a word.
"""

import struct
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from kiosk import disk

_HEADER = struct.Struct(">4sIIIIIII")
"""Magic, version, bytes a page, number of the checkpoint, two salts, two sums (from byte 24 on)."""
_FRAME = struct.Struct(">IIIIII")
"""Number of the page, pages of the database after a commit (else 0), two salts, two sums."""
_BIG_ENDIAN = b"\x37\x7f\x06\x83"
_PAGE_BYTES = 4096
_SUMMED_BYTES = 8
_INDEX_KNOWN = struct.Struct("=16xI")
"""How the index in the `-shm` begins: at byte 16 the number of frames that SQLite believes."""

Pair = tuple[int, int]


@dataclass(frozen=True)
class _Frame:
    page: int
    commits: bool
    salts: Pair
    sums: Pair
    head: bytes = field(repr=False)
    data: bytes = field(repr=False)


def passed_over(list_file: Path) -> bool:
    """Whether SQLite, which has the list open with an index in a file, passes over what was on the disk for good.

    Behind what it believes a power cut leaves the last transaction at most: the one before was waited for.
    """
    log, index = (list_file.with_name(list_file.name + part) for part in ("-wal", "-shm"))
    try:
        (known,) = _INDEX_KNOWN.unpack_from(index.read_bytes())
        behind = list(_frames(log, known))
    except (FileNotFoundError, struct.error):  # no log yet, or an empty one
        return False
    return sum(frame.commits for frame in behind) > 1


def whole(list_file: Path, log: Path, to: Path) -> None:
    """Writes what the list would be with all sound frames of its log; behind a broken header the first is believed.

    Raises OSError.
    """
    pages = bytearray(list_file.read_bytes())
    frames = list(_frames(log))
    most = len(pages) // _PAGE_BYTES + len(frames)
    with log.open("rb") as file:
        header = file.read(_HEADER.size)
    order = _order(header)
    before = struct.unpack(">24xII", header) if _is_sound(header) else None
    written: dict[int, bytes] = {}
    for frame in frames:
        sums = _sums(frame.head[:_SUMMED_BYTES] + frame.data, before, order) if before else frame.sums
        if 0 < frame.page <= most and sums == frame.sums:
            written[frame.page] = frame.data
        before = frame.sums
        if frame.commits:
            _put(pages, written)
            written.clear()
    disk.put(to, bytes(pages))


def _put(pages: bytearray, written: dict[int, bytes]) -> None:
    for page, data in written.items():
        end = page * _PAGE_BYTES
        pages.extend(bytes(max(0, end - len(pages))))
        pages[end - _PAGE_BYTES : end] = data


def _frames(log: Path, first: int = 0) -> Iterator[_Frame]:
    """The frames of a log from a number on (0 for all), without those that an earlier log left behind its end.

    Raises FileNotFoundError, and struct.error for a log without a frame.
    """
    with log.open("rb") as file:
        salts = _salts(file.read(_HEADER.size + _FRAME.size))
        file.seek(_HEADER.size + first * (_FRAME.size + _PAGE_BYTES))
        while len(head := file.read(_FRAME.size)) == _FRAME.size:
            page, after_commit, *rest = _FRAME.unpack(head)
            frame = _Frame(page, after_commit > 0, (rest[0], rest[1]), (rest[2], rest[3]), head, file.read(_PAGE_BYTES))
            if frame.salts == salts and len(frame.data) == _PAGE_BYTES:
                yield frame


def _salts(begin: bytes) -> Pair:
    """What tells this log's frames from an earlier one's: the header's, or the first frame's where it is broken."""
    salts: Pair = struct.unpack_from(">II", begin, 16 if _is_sound(begin[: _HEADER.size]) else _HEADER.size + 8)
    return salts


def _is_sound(header: bytes) -> bool:
    sums: Pair = struct.unpack(">24xII", header)
    return _sums(header[:24], (0, 0), _order(header)) == sums


def _order(header: bytes) -> str:
    return ">" if header.startswith(_BIG_ENDIAN) else "<"


def _sums(data: bytes, before: Pair, order: str) -> Pair:
    """The checksum of a log, which goes on from frame to frame."""
    first, second = before
    words = struct.unpack(f"{order}{len(data) // 4}I", data)
    for even, odd in zip(words[::2], words[1::2], strict=True):
        first = (first + even + second) & 0xFFFFFFFF
        second = (second + odd + first) & 0xFFFFFFFF
    return first, second
