"""What whole days of the journal say of a box, for whoever looks after many of them: no visit, no hour.

A number that changed in the minute in which somebody stood at the box would tell of that person. So today does not
count, persons' own faults (a wrong PIN, a refused login) are never counted, and what waits is told in fives.
"""

import os
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

import msgspec

from kiosk.domain import Fault
from kiosk.records.chain import Line
from kiosk.records.small_cells import SMALLEST_SHOWN

MOST_DAYS = 31
"""A last deposit this many days ago, or longer."""
MACHINES_FAULTS = (
    Fault.PAPER_JAM,
    Fault.COVER_OPEN,
    Fault.SCANNER_BUSY,
    Fault.SCANNER_GONE,
    Fault.PAGE_TRUNCATED,
    Fault.PRINTER_OUT_OF_PAPER,
    Fault.PRINTER_COVER_OPEN,
    Fault.PRINTER_NOT_ANSWERING,
    Fault.VAULT_UNREACHABLE,
    Fault.VAULT_NOT_TRUSTED,
    Fault.OUTCOME_UNKNOWN,
    Fault.OUTBOX_FULL,
    Fault.DISK_FULL,
    Fault.HELPER_GONE,
    Fault.HELPER_LATE,
    Fault.UNFORESEEN,
)
"""Faults of devices, network and programs; every other one is about what a person has or does."""
_BLOCK_BYTES = 64 * 1024


@dataclass(frozen=True)
class Days:
    """What the days before today say."""

    faults: dict[str, int]
    deposit_days: int


def before(path: Path, today: date) -> Days:
    """Reads a journal from its end as far as it must; lines that cannot be read are passed over."""
    yesterday, oldest = str(today - timedelta(days=1)), str(today - timedelta(days=MOST_DAYS))
    faults = Counter(dict.fromkeys((fault.value for fault in MACHINES_FAULTS), 0))
    deposit_days = 0
    for line in _backwards(path):
        day = line.at[:10]
        if day < oldest or (deposit_days and day < yesterday):
            break
        if day == yesterday and (kind := _kind(line)) in faults:
            faults[kind] += 1
        if not deposit_days and line.act == "deposit receipted" and day < str(today):
            deposit_days = (today - date.fromisoformat(day)).days
    return Days(dict(faults), deposit_days or MOST_DAYS)


def in_fives(number: int) -> int:
    """A number of deposits as it may be told: rounded up, so that 1 looks like 5."""
    return -(-number // SMALLEST_SHOWN) * SMALLEST_SHOWN


def _kind(line: Line) -> str:
    """Which fault a line is about; nothing for any other line."""
    if line.act == "unforeseen":
        return Fault.UNFORESEEN.value
    return line.result if line.act in {"fault", "deposit dropped"} else ""


def _backwards(path: Path) -> Iterator[Line]:
    """The journal's lines, the last one first."""
    with path.open("rb") as file:
        end, rest = file.seek(0, os.SEEK_END), b""
        while end > 0:
            start = max(0, end - _BLOCK_BYTES)
            file.seek(start)
            rows = (file.read(end - start) + rest).split(b"\n")
            rest, end = rows[0], start
            yield from _lines(reversed(rows[1:]))
        yield from _lines([rest])


def _lines(rows: Iterator[bytes] | list[bytes]) -> Iterator[Line]:
    for row in rows:
        try:
            yield msgspec.json.decode(row, type=Line)
        except (msgspec.MsgspecError, UnicodeDecodeError):
            continue
