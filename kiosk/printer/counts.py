"""A month's counts on paper, from a box's own journal: no person, and no count under 5."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from kiosk.domain import Paper
from kiosk.printer.compose import Composed, Facts, compose
from kiosk.records.report import brief
from kiosk.records.sites import from_files
from kiosk.records.words import month_name
from kiosk.site import PlainError, Site


def counts_paper(site: Site, journals: Sequence[Path], month: str, now: datetime, own_texts: Path | None) -> Composed:
    """Return the paper with the counts of `month` (YYYY-MM) for staff, in French.

    Raises PlainError when the journals cannot be read, say nothing of the month, or are of several sites.
    """
    sites = from_files(journals, month)
    if len(sites) > 1:
        names = ", ".join(shown.site for shown in sites)
        raise PlainError(f"These journals are of several sites ({names}); print one at a time.")
    values = {"month": month_name(month), "site": sites[0].site}
    return compose(Paper.COUNTS, Facts(site, "fr", now, values=values, counts=brief(sites[0]), own_texts=own_texts))
