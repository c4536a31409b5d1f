"""A month's counts at the desk: of a month that is over, nothing that the report hides, from a whole journal only."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk.domain import Fault
from kiosk.fault import VaultError
from kiosk.records.journal import Journal
from kiosk.records.report import brief
from kiosk.records.sites import from_journals
from kiosk.upload.counts import month_counts
from tests.records.lines import KEY, Visit, lines_of, write

MONTH, SITE = "2026-11", "Villejean"
DECEMBER_S = datetime(2026, 12, 1, 0, 0, 1, tzinfo=UTC).timestamp()


@pytest.fixture
def journal(tmp_path: Path) -> Journal:
    visits = [*[Visit()] * 12, *[Visit(way="open")] * 2]
    return Journal(write(tmp_path / "journal.jsonl", lines_of(visits, site=SITE)), SITE, KEY)


def test_what_the_report_says_first_and_no_count_under_5(journal: Journal) -> None:
    told = month_counts(journal, SITE, MONTH, DECEMBER_S)
    (shown,) = from_journals([journal.path], MONTH)
    assert told == brief(shown)
    assert (told["Documents déposés"], told["Coffres ouverts"]) == ("14", "masqué")


def test_a_month_without_a_visit_says_no_more_than_one_with_four(journal: Journal, tmp_path: Path) -> None:
    few = Journal(write(tmp_path / "few.jsonl", lines_of([Visit()] * 4, site=SITE)), SITE, KEY)
    assert set(month_counts(journal, SITE, "2026-10", DECEMBER_S).values()) == {"masqué"}
    assert set(month_counts(few, SITE, MONTH, DECEMBER_S).values()) == {"masqué"}


@pytest.mark.parametrize("month", ["2026-12", "2027-01", "2026-1", "", "../..", "2026-11-02"])
def test_a_month_that_goes_on_or_is_none_is_not_counted(journal: Journal, month: str) -> None:
    with pytest.raises(VaultError, match="month that is over"):
        month_counts(journal, SITE, month, DECEMBER_S)


def test_a_journal_that_does_not_hang_together_counts_for_nothing(journal: Journal) -> None:
    lines = journal.path.read_bytes().splitlines(keepends=True)
    journal.path.write_bytes(b"".join(lines[:3] + lines[4:]))
    with pytest.raises(VaultError) as refused:
        month_counts(journal, SITE, MONTH, DECEMBER_S)
    assert refused.value.fault is Fault.UNFORESEEN
