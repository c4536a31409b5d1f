"""A site's month as CSV, with small cells hidden, and back."""

import csv
import io
from collections.abc import Iterable

from kiosk.records.indicators import GROUP_OF, ROWS, Group, Shown
from kiosk.records.small_cells import SMALLEST_SHOWN
from kiosk.site import PlainError

HEADER = ["month", "site", "table", "row", "count"]
TOTAL = "total"
HIDDEN = "hidden"
"""Stands for a count that is under 5, or that would give one away."""


def to_csv(sites: Iterable[Shown]) -> str:
    """The counts of one or more sites as CSV (RFC 4180, with a header line)."""
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(HEADER)
    for shown in sites:
        about = [shown.month, shown.site]
        writer.writerows([*about, group, TOTAL, _cell(number)] for group, number in shown.totals.items())
        for table, rows in shown.tables.items():
            writer.writerows([*about, table, row, _cell(number)] for row, number in rows.items())
    return text.getvalue()


def from_csv(text: str, name: str) -> list[Shown]:
    """The counts of each site in an export; `name` is what errors call it. Raises PlainError with one sentence."""
    rows = list(csv.reader(io.StringIO(text)))
    if not rows or rows[0] != HEADER:
        raise PlainError(f"{name}: this is no export of kiosk report; its first line should be {','.join(HEADER)}.")
    found: dict[tuple[str, str], dict[str, dict[str, int | None]]] = {}
    for number, row in enumerate(rows[1:], 2):
        try:
            month, site, table, what, count = row
            found.setdefault((month, site), {}).setdefault(table, {})[what] = _number(count)
        except ValueError as error:
            raise PlainError(f"{name}, line {number}: expected a count of 5 or more, or the word hidden.") from error
    return [_shown(name, site, month, tables) for (month, site), tables in found.items()]


def _shown(name: str, site: str, month: str, tables: dict[str, dict[str, int | None]]) -> Shown:
    complete = all(tables.get(table, {}).keys() == set(rows) for table, rows in ROWS.items())
    if not complete or not all(TOTAL in tables.get(group, {}) for group in Group):
        raise PlainError(f"{name}: rows of {site} are missing or unknown; export it again with this version.")
    totals = {group: tables[group][TOTAL] for group in Group}
    return Shown(site, month, totals, {table: tables.get(table, {}) for table in GROUP_OF})


def _cell(number: int | None) -> str:
    return HIDDEN if number is None else str(number)


def _number(text: str) -> int | None:
    if text == HIDDEN:
        return None
    number = int(text)
    if number < SMALLEST_SHOWN:
        raise ValueError(text)
    return number
