"""Dates as French papers write them, and which of them is the paper's own."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain import DateKind
from kiosk.scanner.paper_date import find_paper_date, written_dates
from tests.scanner.french_papers import PAPERS, FrenchPaper

TODAY = date(2026, 11, 22)
MONTHS = (
    "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre",
    "décembre",
)  # fmt: skip
DAYS = st.dates(date(1960, 1, 1), date(2049, 12, 31))


def in_words(day: date) -> str:
    return f"{'1er' if day.day == 1 else day.day} {MONTHS[day.month - 1]} {day.year}"


WAYS: dict[str, Callable[[date], str]] = {
    "iso": lambda day: day.isoformat(),
    "slashes": lambda day: day.strftime("%d/%m/%Y"),
    "dots": lambda day: day.strftime("%d.%m.%Y"),
    "dashes": lambda day: day.strftime("%d-%m-%Y"),
    "as on cards": lambda day: day.strftime("%d %m %Y"),
    "words": in_words,
    "capitals": lambda day: in_words(day).upper(),
    "no accents": lambda day: in_words(day).replace("é", "e").replace("û", "u"),
}


@given(DAYS, st.sampled_from(sorted(WAYS)), st.sampled_from(["", "le ", "Fait à Brest, le ", "Date : "]))
def test_a_date_is_found_again_however_it_is_written(day: date, way: str, before: str) -> None:
    found = [written.day for written in written_dates(f"{before}{WAYS[way](day)}, reste")]
    assert found == [day]


@given(st.text(max_size=120))
def test_any_text_gives_only_days_that_exist_and_stand_in_it(line: str) -> None:
    for written in written_dates(line):
        assert 1900 <= written.day.year < 2100
        assert 0 <= written.start < written.end


@pytest.mark.parametrize(
    "line",
    [
        "31/02/2025",
        "00/05/2025",
        "12/13/2025",
        "01 42 36 18 20 22",
        "2 87 02 99 123 456 12",
        "1.250,00",
        "4 mais 2 oranges",
    ],
)
def test_what_only_looks_like_a_date_is_none(line: str) -> None:
    assert list(written_dates(line)) == []


@given(st.integers(2000, 2049), st.integers(1, 12))
def test_a_month_alone_means_its_last_day(year: int, month: int) -> None:
    (written,) = written_dates(f"Paie du mois de {MONTHS[month - 1]} {year}")
    assert written.whole_month
    assert (written.day + timedelta(days=1)).day == 1
    assert (written.day.year, written.day.month) == (year, month)


@pytest.mark.parametrize("paper", PAPERS, ids=lambda paper: paper.name)
def test_the_papers_own_date_is_told_from_the_others(paper: FrenchPaper) -> None:
    found = find_paper_date(paper.lines, TODAY)
    assert (found.day if found else None) == paper.day
    assert found is None or found.kind is paper.day_kind


def test_a_birth_or_a_deadline_alone_is_no_date_of_the_paper() -> None:
    assert find_paper_date(["Madame X, née le 12/12/1990", "à payer avant le 15/10/2026"], TODAY) is None


@given(DAYS)
def test_a_paper_is_never_dated_far_ahead(day: date) -> None:
    found = find_paper_date([f"Brest, le {in_words(day)}"], TODAY)
    assert found is None or (found.kind is DateKind.ISSUED and found.day <= TODAY + timedelta(days=45))
