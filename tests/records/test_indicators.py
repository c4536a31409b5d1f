"""Counts: right for the month, blind to persons and to small numbers."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk.records.indicators import HIDDEN, count, shown, to_csv
from kiosk.records.journal import Journal

MONTH = datetime.now(UTC).strftime("%Y-%m")


@pytest.fixture
def journal_file(tmp_path: Path) -> Path:
    path = tmp_path / "journal.jsonl"
    journal = Journal(path, "Accueil")
    for number in range(7):
        journal.record("deposit receipted", "", "Coffre", {"category": "tax", "deposit": f"id-{number}"})
    for _ in range(2):
        journal.record("deposit receipted", "", "Nuage", {"category": "identity", "deposit": "id-x"})
    journal.record("login", "pin wrong", "Coffre", {"method": "card"})
    journal.record("language chosen", facts={"language": "ar"})
    journal.close()
    return path


def test_counts_of_the_month(journal_file: Path) -> None:
    found = count(journal_file, MONTH)
    assert found["documents by kind of paper"] == {"tax": 7, "identity": 2}
    assert found["documents by vault"] == {"Coffre": 7, "Nuage": 2}
    assert found["faults"] == {"pin wrong": 1}
    assert found["languages"] == {"ar": 1}


def test_other_months_are_not_counted(journal_file: Path) -> None:
    assert count(journal_file, "1999-01") == {}


@pytest.mark.parametrize(("number", "text"), [(0, "0"), (1, HIDDEN), (4, HIDDEN), (5, "5"), (1200, "1200")])
def test_small_numbers_are_hidden(number: int, text: str) -> None:
    assert shown(number) == text


def test_csv_holds_no_deposit_and_no_small_number(journal_file: Path) -> None:
    text = to_csv(count(journal_file, MONTH), MONTH, "Accueil")
    assert f"{MONTH},Accueil,documents by kind of paper,tax,7" in text
    assert f"{MONTH},Accueil,documents by kind of paper,identity,{HIDDEN}" in text
    assert "id-" not in text
