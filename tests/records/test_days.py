"""Whole days for whoever looks after many boxes: machines' faults, no person's, nothing of today."""

from datetime import date
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain import Fault
from kiosk.records import days
from kiosk.records.chain import Line

TODAY = date(2026, 11, 22)
PERSONS = sorted(set(Fault) - set(days.MACHINES_FAULTS))


def journal(folder: Path, *rows: tuple[str, str, str]) -> Path:
    """A journal with (day, act, result) rows."""
    path = folder / "journal.jsonl"
    lines = [
        Line(n, f"{day}T10:00:00.000Z", "Accueil", act, "", result) for n, (day, act, result) in enumerate(rows, 1)
    ]
    path.write_bytes(b"".join(msgspec.json.encode(line) + b"\n" for line in lines))
    return path


def test_yesterday_s_faults_are_counted_by_kind_and_today_s_are_not(tmp_path: Path) -> None:
    path = journal(
        tmp_path,
        ("2026-11-20", "fault", "paper jam"),
        ("2026-11-21", "fault", "paper jam"),
        ("2026-11-21", "fault", "paper jam"),
        ("2026-11-21", "deposit dropped", "vault unreachable"),
        ("2026-11-21", "unforeseen", "failsafe"),
        ("2026-11-22", "fault", "paper jam"),
    )
    told = days.before(path, TODAY).faults
    assert {kind: number for kind, number in told.items() if number} == {
        "paper jam": 2,
        "vault unreachable": 1,
        "unforeseen": 1,
    }


@pytest.mark.parametrize("fault", PERSONS)
def test_what_a_person_has_or_does_is_never_told(tmp_path: Path, fault: Fault) -> None:
    told = days.before(journal(tmp_path, ("2026-11-21", "fault", fault.value)), TODAY).faults
    assert not any(told.values())
    assert fault.value not in told


def test_kinds_are_always_the_same_so_that_a_name_says_nothing(tmp_path: Path) -> None:
    assert list(days.before(journal(tmp_path), TODAY).faults) == [fault.value for fault in days.MACHINES_FAULTS]


@pytest.mark.parametrize(
    ("deposits", "expected"),
    [
        ((), days.MOST_DAYS),
        (("2026-11-22",), days.MOST_DAYS),
        (("2026-11-21", "2026-11-22"), 1),
        (("2026-11-12",), 10),
        (("2026-09-01",), days.MOST_DAYS),
    ],
)
def test_a_last_deposit_is_told_by_its_day_once_that_is_over(
    tmp_path: Path, deposits: tuple[str, ...], expected: int
) -> None:
    path = journal(tmp_path, *((day, "deposit receipted", "") for day in deposits))
    assert days.before(path, TODAY).deposit_days == expected


def test_a_long_journal_is_read_across_its_blocks_and_bad_lines_are_passed_over(tmp_path: Path) -> None:
    path = journal(
        tmp_path,
        ("2026-11-19", "deposit receipted", ""),
        *((("2026-11-21", "fault", "cover open"),) * 1500),
        *((("2026-11-22", "visit began", ""),) * 1500),
    )
    path.write_bytes(path.read_bytes() + b"torn")
    told = days.before(path, TODAY)
    assert (told.faults["cover open"], told.deposit_days) == (1500, 3)


@given(st.integers(0, 10_000))
def test_no_small_number_of_deposits_is_told(number: int) -> None:
    told = days.in_fives(number)
    assert told == 0 if number == 0 else told >= 5
    assert 0 <= told - number < 5
