"""How long a journal is kept: when kiosk-upload starts, lines older than the site keeps are cut, if the clock is right.

A clock that is wrong must never cost a line. So nothing is cut when the clock stands before the day on which this was
built, or long after the journal's last line; and after a leap in the journal itself, not before it has gone on for a
month: whoever sets a clock a year ahead by mistake has noticed by then.
"""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from kiosk.records.chain import Signer
from kiosk.records.cutting import cut_in_held_folder
from kiosk.records.journal import read

BUILT = datetime(2026, 11, 1, tzinfo=UTC)
"""No box of ours was at work before."""
LEAP = timedelta(days=60)
"""A longer silence than any holiday: the clock may have leapt."""
SETTLED = timedelta(days=30)
"""How long a journal must have gone on since a leap before its clock is believed again."""


@dataclass(frozen=True)
class _Span:
    """When the journal's lines were written: the first, the last, and the first after the last leap."""

    first: datetime
    last: datetime
    since: datetime


def cut_old(path: Path, days: int, now: datetime, signer: Signer) -> int:
    """Cuts the lines older than `days` and returns how many went; 0 for no limit, or for a clock not to be trusted.

    For a process that holds the journal's folder and has not opened the journal. Raises BadLine, OSError.
    """
    before = now - timedelta(days=days)
    if days == 0 or not _begins_before(path, before):
        return 0
    span = _span(path)
    if span is None or not _trusted(now, span):
        return 0
    return cut_in_held_folder(path, before, now, signer)


def _begins_before(path: Path, before: datetime) -> bool:
    """Whether the first line is due; reads no further, as most starts have nothing to cut."""
    first = next(read(path), None) if path.exists() else None
    return first is not None and datetime.fromisoformat(first.at) < before


def _span(path: Path) -> _Span | None:
    span: _Span | None = None
    for line in read(path):
        at = datetime.fromisoformat(line.at)
        if span is None:
            span = _Span(at, at, at)
        leapt = abs(at - span.last) > LEAP
        span = _Span(span.first, at, at if leapt else span.since)
    return span


def _trusted(now: datetime, span: _Span) -> bool:
    if now < BUILT or not span.last <= now <= span.last + LEAP:
        return False
    return span.since == span.first or now - span.since >= SETTLED
