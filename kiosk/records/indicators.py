"""Counts for a month, made from the journal: no person, no document, no cell so small that it could point at one."""

import csv
import io
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path

import msgspec

from kiosk.records.journal import Line

SMALLEST_SHOWN = 5
HIDDEN = f"1-{SMALLEST_SHOWN - 1}"
"""Stands for a count that is too small to be shown."""

Indicators = Mapping[str, Mapping[str, int]]
"""Indicator, what is counted, how many."""


def count(journal: Path, month: str) -> Indicators:
    """The indicators of one month (YYYY-MM, UTC). Lines that are not of a journal are left out: `verify` finds them."""
    found: dict[str, Counter[str]] = {}
    with journal.open("rb") as file:
        for raw in file:
            line = _line(raw)
            if line is not None and line.at.startswith(month):
                for indicator, label in _cells(line):
                    found.setdefault(indicator, Counter())[label] += 1
    return found


def shown(number: int) -> str:
    """A count as it may be shown."""
    return str(number) if number == 0 or number >= SMALLEST_SHOWN else HIDDEN


def to_csv(indicators: Indicators, month: str, site: str) -> str:
    """The indicators as CSV (RFC 4180): month, site, indicator, what, count."""
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(["month", "site", "indicator", "what", "count"])
    for indicator, cells in sorted(indicators.items()):
        writer.writerows([month, site, indicator, label, shown(number)] for label, number in sorted(cells.items()))
    return text.getvalue()


def _line(raw: bytes) -> Line | None:
    try:
        return msgspec.json.decode(raw, type=Line)
    except (msgspec.MsgspecError, UnicodeDecodeError):
        return None


def _cells(line: Line) -> Iterator[tuple[str, str]]:
    """What one line adds to."""
    match line.act:
        case "login":
            yield ("logins" if not line.result else "logins that failed"), line.facts.get("method", "?")
            if line.result:
                yield "faults", line.result
        case "vault opened":
            yield "vaults opened", line.vault
        case "deposit receipted":
            yield "documents by kind of paper", line.facts.get("category", "?")
            yield "documents by vault", line.vault
        case "deposit refused" | "deposit dropped":
            yield "faults", line.result
        case _:
            if language := line.facts.get("language"):
                yield "languages", language
