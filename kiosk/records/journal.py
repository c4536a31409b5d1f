"""The journal: every operation as one line of JSON, each line bound to the one before by its hash. No names.

A line holds `n` (from 1), `at` (RFC 3339, UTC), `site`, `act`, `result`, `vault`, `facts`, and `prev`, the SHA-256
(hex) of the line before without its line end (64 zeros for the first). Whoever changes, drops, adds or moves a line
breaks it.
"""

import hashlib
import os
import threading
import time
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path

import msgspec

from kiosk import disk

GENESIS = "0" * 64
ANCHOR = "journal goes on from here"
"""Act of the first line of a journal that was cut (kiosk/records/cutting.py)."""
CUT = "journal cut"
"""Act of the line that vouches for an anchor."""
_TAIL_BYTES = 64 * 1024


class Line(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One line of the journal."""

    n: int
    at: str
    site: str
    act: str
    prev: str
    result: str = ""
    vault: str = ""
    facts: dict[str, str] = {}


class BadLine(Exception):
    """The chain is broken; `number` is the first bad line's, from 1."""

    def __init__(self, number: int, sentence: str) -> None:
        super().__init__(f"line {number}: {sentence}")
        self.number = number


class Journal:
    """Appends lines, each on the disk before `record` returns; safe from any thread."""

    def __init__(self, path: Path, site: str) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        self._path = path
        self._site = site
        self._lock = threading.Lock()
        self._file = os.fdopen(os.open(path, os.O_RDWR | os.O_CREAT | os.O_APPEND | os.O_CLOEXEC, 0o600), "a+b", 0)
        size = os.fstat(self._file.fileno()).st_size
        tail = os.pread(self._file.fileno(), _TAIL_BYTES, max(0, size - _TAIL_BYTES))
        torn = _torn_end(tail)
        self._n, self._prev = _end_of_chain(tail.removesuffix(torn))
        if torn:
            _cut_off(self._file.fileno(), torn, path)
        disk.sync(path.parent)
        if torn:
            self.record("journal repaired", "power was cut while a line was written", facts={"bytes": str(len(torn))})

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
        with self._lock:
            line = Line(
                n=self._n + 1,
                at=datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z"),
                site=self._site,
                act=act,
                prev=self._prev,
                result=result,
                vault=vault,
                facts=dict(facts or {}),
            )
            text = msgspec.json.encode(line)
            self._append(text + b"\n")
            self._n, self._prev = line.n, digest(text)

    def _append(self, data: bytes) -> None:
        end = self._file.seek(0, os.SEEK_END)
        try:
            if self._file.write(data) != len(data):
                raise OSError("the journal's line was written in part")
            os.fsync(self._file.fileno())
        except OSError:
            self._file.truncate(end)
            raise


def verify(path: Path) -> int:
    """The number of lines, when all hang together. Raises BadLine with the first that does not."""
    return sum(1 for _ in raw_lines(path))


def read(path: Path) -> Iterator[Line]:
    """Each line of a journal, an anchor left out. Raises BadLine at the first that does not hang together."""
    return (line for line, _ in raw_lines(path) if line.act != ANCHOR)


def raw_lines(path: Path) -> Iterator[tuple[Line, bytes]]:
    """Each line with its bytes (without line end), checked as it comes. Raises BadLine at the first bad one.

    A journal that was cut starts with an anchor: its `n`, `at` and `prev` are the number, time and hash of the last
    line that was cut. Every byte of the anchor is vouched for by a later line of the chain, act "journal cut".
    """
    n, prev, unvouched = 0, GENESIS, ""
    with path.open("rb") as file:
        for number, raw in enumerate(file, 1):
            line, text = _decode(number, raw), raw.rstrip(b"\n")
            if number == 1 and line.act == ANCHOR:
                n, prev, unvouched = line.n, line.prev, digest(text)
                yield line, text
                continue
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


def _decode(number: int, raw: bytes) -> Line:
    if not raw.endswith(b"\n"):
        raise BadLine(number, "it is torn off")
    try:
        line = msgspec.json.decode(raw, type=Line)
    except (msgspec.MsgspecError, UnicodeDecodeError):
        raise BadLine(number, "it is no line of a journal") from None
    if msgspec.json.encode(line) + b"\n" != raw:
        raise BadLine(number, "it is not written as a journal writes")
    return line


def _torn_end(tail: bytes) -> bytes:
    """What a journal ends with that is no line: at most one was being written, as each is synced before the next.

    A power cut can leave any sectors of it, the one with the line end too.
    """
    before, _, after = tail.rpartition(b"\n")
    if after or not before:
        return after
    begin = before.rfind(b"\n") + 1
    try:
        msgspec.json.decode(before[begin:], type=Line)
    except (msgspec.MsgspecError, UnicodeDecodeError):
        return tail[begin:]
    return b""


def _cut_off(descriptor: int, torn: bytes, path: Path) -> None:
    """Cuts a torn line off. One with a line end is put aside: nobody can say that it was not somebody's doing."""
    if torn.endswith(b"\n"):
        disk.put(path.with_name(f"{path.stem}.torn-{time.time_ns()}{path.suffix}"), torn)
    os.ftruncate(descriptor, os.fstat(descriptor).st_size - len(torn))
    os.fsync(descriptor)


def _end_of_chain(tail: bytes) -> tuple[int, str]:
    if not tail:
        return 0, GENESIS
    last = tail.rstrip(b"\n").rpartition(b"\n")[2]
    try:
        return msgspec.json.decode(last, type=Line).n, digest(last)
    except (msgspec.MsgspecError, UnicodeDecodeError):
        raise BadLine(0, "the last line is no line of a journal; keep the file and begin another") from None


def digest(line: bytes) -> str:
    """The SHA-256 (hex) of a line without its line end, as the next line holds it in `prev`."""
    return hashlib.sha256(line).hexdigest()
