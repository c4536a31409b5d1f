"""The journal: every operation as one line, on the disk before `record` returns. No names.

How lines hang together stands in kiosk/records/chain.py. A new line and the new end are written in one write over the
old end, so that the file says at any time where it ends. A power cut costs at most the line that was being written.
"""

import errno
import fcntl
import os
import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from typing import BinaryIO

from kiosk import disk
from kiosk.records.chain import (
    ANCHOR,
    CUT,
    GENESIS,
    End,
    Line,
    NoLine,
    Signer,
    digest,
    end_in,
    is_end,
    is_hashed,
    line_in,
    signed_end,
    time_text,
    written,
)
from kiosk.site import PlainError

_TAIL_BYTES = 1024 * 1024
"""More than the longest line: what one message holds (wire.MAX_MESSAGE_BYTES), each of its bytes escaped."""
_TORN_LINES = 3
"""Line ends that a power cut can leave behind the last whole line: the new line's, the new end's, the old end's."""


class BadLine(Exception):
    """The chain is broken; `number` is the first bad line's, from 1."""

    def __init__(self, number: int, sentence: str) -> None:
        super().__init__(f"line {number}: {sentence}")
        self.number = number


@dataclass(frozen=True)
class _Tail:
    """The last whole line, where it ends, and what stands behind it."""

    n: int
    digest: str
    end_byte: int
    hashed: bool
    rest: bytes

    @property
    def ends_well(self) -> bool:
        """Whether nothing but its end stands behind the last line."""
        return self.rest.count(b"\n") == 1 and self.vouched(self.rest.rstrip(b"\n"))

    def vouched(self, text: bytes) -> bool:
        """Whether this is the end of this very journal."""
        end = _end_or_none(text)
        return end is not None and (end.n, end.hash) == (self.n, self.digest)


class Journal:
    """Appends lines, each on the disk before `record` returns; safe from any thread, and from several processes."""

    def __init__(self, path: Path, site: str, signer: Signer) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        self._path = path
        self._site = site
        self._signer = signer
        self._lock = threading.Lock()
        self._file = os.fdopen(os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600), "r+b", 0)
        with self._to_ourselves():
            self._go_on_from(_tail_of(self._file.fileno()))
            self._torn = True
            with suppress(OSError):  # a disk without room stops no start: the next line tries again, or is refused
                self._mend()
        disk.sync(path.parent)

    @property
    def path(self) -> Path:
        """The file."""
        return self._path

    def close(self) -> None:
        """Closes the file; `record` raises ValueError from then on."""
        with self._lock:
            self._file.close()

    def record(self, act: str, result: str = "", vault: str = "", facts: Mapping[str, str] | None = None) -> None:
        """Appends one line and waits until it is on the disk. Raises OSError when the disk is full."""
        with self._lock, self._to_ourselves():
            self._mend()
            self._catch_up()
            self._record(Line(self._n + 1, _now(), self._site, act, self._prev, result, vault, dict(facts or {})))

    def _record(self, line: Line) -> None:
        text = written(line)
        end = signed_end(line.n, digest(text), line.at, self._site, self._signer) + b"\n"
        self._append(text + b"\n" + end)
        self._n, self._prev, self._end = line.n, digest(text), end
        self._end_byte += len(text) + 1

    @contextmanager
    def _to_ourselves(self) -> Iterator[None]:
        """Keeps other processes from writing (flock(2)); only an office's computer has any."""
        fcntl.flock(self._file.fileno(), fcntl.LOCK_EX)
        try:
            yield
        finally:
            fcntl.flock(self._file.fileno(), fcntl.LOCK_UN)

    def _go_on_from(self, tail: _Tail) -> None:
        self._n, self._prev, self._end_byte, self._end = tail.n, tail.digest, tail.end_byte, tail.rest

    def _catch_up(self) -> None:
        """Goes on behind what another process has written meanwhile, where that hangs together."""
        descriptor = self._file.fileno()
        if os.pread(descriptor, len(self._end), self._end_byte) == self._end:
            return
        with suppress(BadLine):
            tail = _tail_of(descriptor)
            if tail.ends_well and tail.n > self._n:
                self._go_on_from(tail)

    def _mend(self) -> None:
        if not self._torn:
            return
        tail = _tail_of(self._file.fileno())
        self._go_on_from(tail)
        if not tail.ends_well:
            self._end_anew(tail)
        self._torn = False

    def _end_anew(self, tail: _Tail) -> None:
        """Writes an end in place of what a power cut left behind the last line, and says so in a line."""
        _put_aside(tail.rest, self._path)
        self._end = signed_end(tail.n, tail.digest, _now(), self._site, self._signer) + b"\n"
        self._write(self._end)
        if tail.rest or tail.hashed:
            what = "power was cut while a line was written" if tail.rest else "its end was missing"
            facts = {"bytes": str(len(tail.rest))}
            self._record(Line(tail.n + 1, _now(), self._site, "journal repaired", tail.digest, what, "", facts))

    def _append(self, data: bytes) -> None:
        """Writes a line and the new end over the old end, or leaves the old end there."""
        try:
            self._write(data)
        except OSError:
            os.pwrite(self._file.fileno(), self._end, self._end_byte)
            os.ftruncate(self._file.fileno(), self._end_byte + len(self._end))
            raise

    def _write(self, data: bytes) -> None:
        if os.pwrite(self._file.fileno(), data, self._end_byte) != len(data):
            raise OSError(errno.ENOSPC, "the journal's line was written in part")
        os.ftruncate(self._file.fileno(), self._end_byte + len(data))
        os.fsync(self._file.fileno())


def verify(path: Path) -> int:
    """The number of lines, the end left out, when all hang together. Raises BadLine with the first that does not."""
    return sum(1 for _ in raw_lines(path))


def read(path: Path) -> Iterator[Line]:
    """Each line of a journal, an anchor left out. Raises BadLine at the first that does not hang together."""
    return (line for line, _ in raw_lines(path) if line.act != ANCHOR)


def raw_lines(path: Path) -> Iterator[tuple[Line, bytes]]:
    """Each line with its bytes (without line end), checked as it comes. Raises BadLine at the first bad one.

    A journal that is written meanwhile is read up to where it ended. One that was cut starts with an anchor: its `n`,
    `at` and `prev` are the number, time and hash of the last line that was cut. Every byte of the anchor is vouched for
    by a later line of the chain, act "journal cut".
    """
    n, prev, unvouched, hashed, number = 0, GENESIS, "", False, 0
    with path.open("rb") as file:
        lines_bytes, end_text = _without_end(file)
        for number, raw in enumerate(_up_to(lines_bytes, file), 1):
            _not_behind_its_end(raw, number, n, prev)
            line, text = _decode(number, raw), raw.removesuffix(b"\n")
            if number == 1 and line.act == ANCHOR:
                n, prev, unvouched = line.n, line.prev, digest(text)
                yield line, text
                continue
            if hashed and not is_hashed(text):
                raise BadLine(number, "it has no hash of its own, as the lines before have")
            hashed = is_hashed(text)
            if line.n != n + 1:
                raise BadLine(number, f"it calls itself number {line.n}; a line is missing, added or moved")
            if line.prev != prev:
                raise BadLine(number, "it does not follow from the line before")
            n, prev = line.n, digest(text)
            if line.act == CUT and line.facts.get("anchor") == unvouched:
                unvouched = ""
            yield line, text
    if unvouched:
        raise BadLine(1, "no line of the journal vouches for this beginning; lines before it may be missing")
    if end_text or hashed:
        _check_end(end_text, number, n, prev)


def end_of(path: Path) -> End | None:
    """The signed end of a journal; None for one from before 2026-11-23. Raises BadLine when it is not signed well."""
    with path.open("rb") as file:
        _, text = _without_end(file)
    if not text:
        return None
    try:
        return end_in(text)
    except NoLine as why:
        raise BadLine(_count_lines(path), str(why)) from None


def copy(path: Path, to: Path) -> None:
    """Copies a journal as it is now, with its signed end, also while it is written. Raises PlainError, OSError."""
    if to.exists() and to.samefile(path):
        raise PlainError(f"{to}: this is the journal itself; give the copy another name or folder.")
    with path.open("rb") as file, to.open("wb") as target:
        lines_bytes, end_text = _without_end(file)
        target.writelines(_up_to(lines_bytes, file))
        target.write(end_text and end_text + b"\n")


def _check_end(text: bytes, number: int, n: int, last: str) -> None:
    """Holds the end against the last line (the `number`th of the file, called `n`). Raises BadLine."""
    if not text:
        raise BadLine(number + 1, "the end of the journal is missing, and maybe lines before it")
    try:
        end = end_in(text)
    except NoLine as why:
        raise BadLine(number + 1, str(why)) from None
    if end.n > n:
        raise BadLine(number + 1, f"the signed end knows lines up to number {end.n}; they are missing")
    if end.n < n:
        raise BadLine(number + 1 - (n - end.n), f"the signed end knows lines up to number {end.n} only")
    if end.hash != last:
        raise BadLine(number, "it is not the line that the signed end knows")


def _not_behind_its_end(raw: bytes, number: int, n: int, last: str) -> None:
    """Raises BadLine for the line behind, when this one, which is not the file's last, is the journal's end."""
    end = _end_or_none(raw.removesuffix(b"\n")) if is_end(raw) and raw.endswith(b"\n") else None
    if end is not None and (end.n, end.hash) == (n, last):
        raise BadLine(number + 1, "it stands behind the signed end")


def _without_end(file: BinaryIO) -> tuple[int, bytes]:
    """How many bytes the lines have, and the end (empty when there is none). Those bytes never change any more.

    Waits for a line that is being written: the disk may refuse it yet.
    """
    fcntl.flock(file.fileno(), fcntl.LOCK_SH)
    try:
        size = os.fstat(file.fileno()).st_size
        tail = os.pread(file.fileno(), _TAIL_BYTES, max(0, size - _TAIL_BYTES))
    finally:
        fcntl.flock(file.fileno(), fcntl.LOCK_UN)
    last = tail[tail.rfind(b"\n", 0, -1) + 1 :]
    if last.endswith(b"\n") and is_end(last):
        return size - len(last), last.rstrip(b"\n")
    return size, b""


def _up_to(size: int, file: BinaryIO) -> Iterator[bytes]:
    read_bytes = 0
    while read_bytes < size and (raw := file.readline(size - read_bytes)):
        read_bytes += len(raw)
        yield raw


def _count_lines(path: Path) -> int:
    with path.open("rb") as file:
        return sum(1 for _ in file)


def _decode(number: int, raw: bytes) -> Line:
    if not raw.endswith(b"\n"):
        raise BadLine(number, "it is torn off")
    try:
        return line_in(raw.removesuffix(b"\n"))
    except NoLine as why:
        raise BadLine(number, str(why)) from None


def _tail_of(descriptor: int) -> _Tail:
    """How a journal ends. Raises BadLine when that cannot be a power cut's doing."""
    size = os.fstat(descriptor).st_size
    begin = max(0, size - _TAIL_BYTES)
    pieces = BytesIO(os.pread(descriptor, size - begin, begin)).readlines()[1 if begin else 0 :]
    rest: list[bytes] = []
    while pieces and _line_or_none(pieces[-1]) is None:
        rest.insert(0, pieces.pop())
    line = _line_or_none(pieces[-1]) if pieces else None
    torn = b"".join(rest)
    if line is None and not begin:
        tail = _Tail(0, GENESIS, 0, False, torn)
    elif line is None or line.act == ANCHOR:
        raise BadLine(0, "the last line is no line of a journal; keep the file and begin another")
    else:
        text = pieces[-1].removesuffix(b"\n")
        tail = _Tail(line.n, digest(text), size - len(torn), is_hashed(text), torn)
    if not _may_be_torn(tail, rest):
        raise BadLine(0, "its signed end is that of other lines; keep the file and begin another")
    return tail


def _may_be_torn(tail: _Tail, rest: list[bytes]) -> bool:
    """Whether one interrupted write explains what stands behind the last line: any part of it, over the old end."""
    for place, piece in enumerate(rest):
        end = _end_or_none(piece.rstrip(b"\n"))
        if end is None:
            continue
        if not ((place > 0 and end.n == tail.n + 1) or (place == 0 and tail.vouched(piece.rstrip(b"\n")))):
            return False
    return tail.rest.count(b"\n") <= _TORN_LINES


def _line_or_none(raw: bytes) -> Line | None:
    try:
        return line_in(raw.removesuffix(b"\n")) if raw.endswith(b"\n") else None
    except NoLine:
        return None


def _end_or_none(text: bytes) -> End | None:
    try:
        return end_in(text)
    except NoLine:
        return None


def _put_aside(torn: bytes, path: Path) -> None:
    """Keeps what is about to be cut off, where it ends like a line: it may have been somebody's doing."""
    if torn.endswith(b"\n"):
        disk.put(path.with_name(f"{path.stem}.torn-{time.time_ns()}{path.suffix}"), torn)


def _now() -> str:
    return time_text(datetime.now(UTC))
