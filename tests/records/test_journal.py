"""The journal: every change to it is found, at its line; a torn line costs only itself."""

import os
import random
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.records.journal import BadLine, Journal, verify


def written(path: Path, lines: int) -> Path:
    journal = Journal(path, "Accueil")
    for number in range(lines):
        journal.record("deposit kept", "", "Coffre", {"deposit": f"{number:08d}"})
    journal.close()
    return path


@pytest.fixture
def journal_file(tmp_path: Path) -> Path:
    return written(tmp_path / "journal.jsonl", 20)


def test_untouched_journal_hangs_together(journal_file: Path) -> None:
    assert verify(journal_file) == 20
    written(journal_file, 5)
    assert verify(journal_file) == 25


def test_a_closed_journal_writes_into_no_file_that_was_opened_since(journal_file: Path, tmp_path: Path) -> None:
    journal = Journal(journal_file, "Accueil")
    journal.close()
    with (tmp_path / "others").open("w+b") as since:
        with pytest.raises(ValueError, match="closed"):
            journal.record("logout")
        assert since.seek(0, os.SEEK_END) == 0
    assert verify(journal_file) == 20


def drop(lines: list[bytes], at: int) -> None:
    del lines[at]


def double(lines: list[bytes], at: int) -> None:
    lines.insert(at, lines[at])


def swap(lines: list[bytes], at: int) -> None:
    lines[at], lines[at + 1] = lines[at + 1], lines[at]


def change(lines: list[bytes], at: int) -> None:
    lines[at] = lines[at].replace(b"Coffre", b"Cofffe")


def spaces(lines: list[bytes], at: int) -> None:
    lines[at] = lines[at].replace(b'","', b'", "')


@pytest.mark.parametrize(
    ("forge", "first_bad"),
    [(drop, 0), (double, 1), (swap, 0), (change, 1), (spaces, 0)],
    ids=lambda value: getattr(value, "__name__", str(value)),
)
def test_forgery_is_found_at_its_line(
    journal_file: Path, forge: Callable[[list[bytes], int], None], first_bad: int
) -> None:
    at = random.Random(7).randrange(1, 17)
    lines = journal_file.read_bytes().splitlines(keepends=True)
    forge(lines, at)
    journal_file.write_bytes(b"".join(lines))
    with pytest.raises(BadLine) as caught:
        verify(journal_file)
    assert caught.value.number == at + 1 + first_bad


@settings(max_examples=40, deadline=None)
@given(st.data())
def test_any_flipped_bit_but_the_last_line_s_is_found(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    path = written(tmp_path_factory.mktemp("journal") / "journal.jsonl", 4)
    raw = bytearray(path.read_bytes())
    end_of_third = raw.rindex(b"\n", 0, len(raw) - 1)
    at = data.draw(st.integers(0, end_of_third - 1))
    raw[at] ^= 1 << data.draw(st.integers(0, 7))
    path.write_bytes(raw)
    with pytest.raises(BadLine):
        verify(path)


@pytest.mark.parametrize("cut", [1, 2, 30, 100])
def test_power_cut_in_mid_line_costs_that_line_alone(journal_file: Path, cut: int) -> None:
    journal_file.write_bytes(journal_file.read_bytes()[:-cut])
    journal = Journal(journal_file, "Accueil")
    journal.record("logout")
    journal.close()
    assert verify(journal_file) == 21
    assert b'"act":"journal repaired"' in journal_file.read_bytes()


SECTOR_BYTES = 512


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_of_a_line_that_was_being_written_any_sectors_may_be_missing(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    """What a disk may hold of an append that no fsync(2) ended: any length of it, any sectors of that still zero."""
    path = written(tmp_path_factory.mktemp("journal") / "journal.jsonl", 3)
    synced = path.read_bytes()
    journal = Journal(path, "Accueil")
    journal.record("deposit kept", "x" * data.draw(st.integers(0, 1500)), "Coffre")
    journal.close()
    grown = bytearray(path.read_bytes())
    for start in range(len(synced) // SECTOR_BYTES * SECTOR_BYTES, len(grown), SECTOR_BYTES):
        if data.draw(st.booleans()):
            begin, end = max(start, len(synced)), min(start + SECTOR_BYTES, len(grown))
            grown[begin:end] = bytes(end - begin)
    path.write_bytes(grown[: data.draw(st.just(len(grown)) | st.integers(len(synced), len(grown)))])
    again = Journal(path, "Accueil")
    again.record("logout")
    again.close()
    assert path.read_bytes().startswith(synced)
    assert 4 <= verify(path) <= 5


def test_a_last_line_that_is_none_is_put_aside(journal_file: Path) -> None:
    journal_file.write_bytes(journal_file.read_bytes() + b"\0\0\0\n")
    Journal(journal_file, "Accueil").close()
    assert verify(journal_file) == 21
    (aside,) = journal_file.parent.glob("journal.torn-*.jsonl")
    assert aside.read_bytes() == b"\0\0\0\n"


def test_two_last_lines_that_are_none_are_not_written_over(journal_file: Path) -> None:
    journal_file.write_bytes(journal_file.read_bytes() + b"\0\n\0\n")
    whole = journal_file.read_bytes()
    with pytest.raises(BadLine):
        Journal(journal_file, "Accueil")
    assert journal_file.read_bytes() == whole


def test_others_cannot_read_it(journal_file: Path) -> None:
    assert journal_file.stat().st_mode & 0o077 == 0


def test_command_names_the_first_bad_line(journal_file: Path) -> None:
    command = [sys.executable, "-m", "kiosk", "journal", "verify", str(journal_file)]
    good = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert (good.returncode, "20 lines" in good.stdout) == (0, True)
    lines = journal_file.read_bytes().splitlines(keepends=True)
    journal_file.write_bytes(b"".join(lines[:6] + lines[7:]))
    bad = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert bad.returncode == 1
    assert "line 7" in bad.stdout
