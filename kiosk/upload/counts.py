"""A month's counts for an agent at the desk, from this box's own journal."""

from datetime import UTC, date, datetime, timedelta

from kiosk.domain import Fault
from kiosk.fault import VaultError
from kiosk.records.journal import BadLine, Journal, read


def month_counts(journal: Journal, site: str, month: str, now_s: float) -> dict[str, str]:
    """What may be shown of a month by French names; docs/decisions/small-cells.md says what is hidden.

    Only of a month that is over (UTC): two looks at one that goes on would show what happened between them. Raises
    VaultError for any other, and when the journal does not hang together.
    """
    from kiosk.records.indicators import count, show
    from kiosk.records.report import brief

    if not is_over(month, now_s):
        raise VaultError(Fault.UNFORESEEN, "Only a month that is over is counted.")
    try:
        counts = count((line for line in read(journal.path) if line.site == site), month)
    except BadLine as bad:
        raise VaultError(Fault.UNFORESEEN, "The journal does not hang together; nothing is counted from it.") from bad
    return brief(show(counts, site, month))


def month_before(now_s: float) -> str:
    """The last month that is over (UTC), as YYYY-MM."""
    return f"{datetime.fromtimestamp(now_s, UTC).replace(day=1) - timedelta(days=1):%Y-%m}"


def has_lines_of(journal: Journal, month: str) -> bool:
    """Whether the journal had begun by the end of this month; of a new box there is nothing to count yet."""
    try:
        first = next(read(journal.path), None)
    except BadLine:
        return False
    return first is not None and first.at[:7] <= month


def is_over(month: str, now_s: float) -> bool:
    """Whether this is a month (YYYY-MM) and over (UTC)."""
    try:
        first = date.fromisoformat(f"{month}-01")
    except ValueError:
        return False
    return first < datetime.fromtimestamp(now_s, UTC).date().replace(day=1)
