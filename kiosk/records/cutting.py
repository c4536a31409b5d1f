"""Cutting a journal at the front: what is older than the site keeps goes, the proof of the rest stays.

The new file is an anchor (number, time and hash of the last line that was cut), the lines that stay, to the byte, one
new line of the chain that holds the anchor's hash, and a new signed end. It takes the old file's place in one step
(rename(2)), so that a power cut leaves the old journal or the new one.
"""

import fcntl
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from kiosk import disk
from kiosk.records.chain import ANCHOR, CUT, Line, Signer, digest, signed_end, time_text, written
from kiosk.records.journal import raw_lines
from kiosk.site import PlainError


@dataclass(frozen=True)
class _Plan:
    """Where to cut: the last line that goes, its hash, which bytes stay; and the end of the chain."""

    lines: int
    last: Line
    last_digest: str
    from_byte: int
    to_byte: int
    end: Line
    end_digest: str


def cut(path: Path, before: datetime, signer: Signer) -> int:
    """Cuts the lines up to the first that is not older than `before`, and returns how many went.

    Raises BadLine for a journal that does not hang together, PlainError while kiosk-upload writes to it, OSError.
    """
    with _folder_to_ourselves(path.parent):
        return cut_in_held_folder(path, before, datetime.now(UTC), signer)


def cut_in_held_folder(path: Path, before: datetime, now: datetime, signer: Signer) -> int:
    """As `cut`, at the time `now`, for a process that holds the folder already and has not opened the journal yet."""
    plan = _plan(path, before)
    if plan is None:
        return 0
    new = path.with_name(f"{path.name}.new")
    try:
        _write(new, path, plan, before, now, signer)
    except OSError:
        new.unlink(missing_ok=True)
        raise
    new.replace(path)
    disk.sync(path.parent)
    return plan.lines


def _plan(path: Path, before: datetime) -> _Plan | None:
    lines = offset = from_byte = 0
    last: tuple[Line, str] | None = None
    end: tuple[Line, str] | None = None
    old = True
    for line, text in raw_lines(path):
        offset += len(text) + 1
        if line.act == ANCHOR:
            continue
        end = line, digest(text)
        old = old and datetime.fromisoformat(line.at) < before
        if old:
            lines, from_byte, last = lines + 1, offset, end
    if last is None or end is None:
        return None
    return _Plan(lines, *last, from_byte, offset, *end)


def _write(new: Path, old: Path, plan: _Plan, before: datetime, now: datetime, signer: Signer) -> None:
    anchor = written(Line(plan.last.n, plan.last.at, plan.last.site, ANCHOR, plan.last_digest))
    line = Line(
        n=plan.end.n + 1,
        at=time_text(now),
        site=plan.end.site,
        act=CUT,
        prev=plan.end_digest,
        facts={"anchor": digest(anchor), "before": before.date().isoformat(), "lines": str(plan.lines)},
    )
    vouching = written(line)
    end = signed_end(line.n, digest(vouching), line.at, line.site, signer)
    descriptor = os.open(new, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_CLOEXEC, 0o600)
    with os.fdopen(descriptor, "wb") as target, old.open("rb") as source:
        owner = os.fstat(source.fileno())
        os.fchown(target.fileno(), owner.st_uid, owner.st_gid)
        source.seek(plan.from_byte)
        target.write(anchor + b"\n")
        shutil.copyfileobj(source, target)
        target.seek(len(anchor) + 1 + plan.to_byte - plan.from_byte)
        target.truncate()
        target.write(vouching + b"\n" + end + b"\n")
        target.flush()
        os.fsync(target.fileno())


@contextmanager
def _folder_to_ourselves(folder: Path) -> Iterator[None]:
    """Locks the folder as kiosk-upload locks its state folder (flock(2))."""
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            raise PlainError(f"{folder}: kiosk-upload works here; stop it first, then cut the journal.") from error
        yield
    finally:
        os.close(descriptor)
