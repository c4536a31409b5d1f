"""The journal: every change to it is found, at its line; a torn line costs only itself."""

import errno
import os
import random
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from pathlib import Path

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk import disk, wire
from kiosk.records import chain
from kiosk.records.journal import BadLine, Journal, copy, end_of, verify
from kiosk.site import PlainError
from tests.records.lines import KEY


def written(path: Path, lines: int) -> Path:
    journal = Journal(path, "Accueil", KEY)
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
    journal = Journal(journal_file, "Accueil", KEY)
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
    [(drop, 0), (double, 1), (swap, 0), (change, 0), (spaces, 0)],
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


@pytest.mark.parametrize("lost", [1, 2, 3])
def test_lines_that_were_dropped_at_the_end_are_missed(journal_file: Path, lost: int) -> None:
    lines = journal_file.read_bytes().splitlines(keepends=True)
    journal_file.write_bytes(b"".join(lines[:-lost]))
    with pytest.raises(BadLine, match="missing") as caught:
        verify(journal_file)
    assert caught.value.number == 21 + 1 - lost


def test_a_line_that_was_dropped_before_the_end_is_missed_and_the_journal_is_not_written_on(journal_file: Path) -> None:
    lines = journal_file.read_bytes().splitlines(keepends=True)
    journal_file.write_bytes(b"".join([*lines[:-2], lines[-1]]))
    with pytest.raises(BadLine, match="missing") as caught:
        verify(journal_file)
    assert caught.value.number == 20
    with pytest.raises(BadLine):
        Journal(journal_file, "Accueil", KEY)


def test_who_writes_a_line_anew_with_its_hashes_cannot_sign_the_end(journal_file: Path) -> None:
    lines = journal_file.read_bytes().splitlines(keepends=True)
    forged = msgspec.json.decode(lines[-2], type=dict)
    del forged["hash"]
    lines[-2] = chain.written(msgspec.convert({**forged, "act": "forged"}, chain.Line)) + b"\n"
    journal_file.write_bytes(b"".join(lines))
    with pytest.raises(BadLine, match="the signed end knows") as caught:
        verify(journal_file)
    assert caught.value.number == 20


def test_two_who_write_to_one_journal_lose_no_line(journal_file: Path) -> None:
    one, other = (Journal(journal_file, "Accueil", KEY) for _ in range(2))
    for journal in (one, other, other, one):
        journal.record("letterbox asked")
    assert verify(journal_file) == 24


def test_a_change_under_a_running_journal_is_found(journal_file: Path) -> None:
    journal = Journal(journal_file, "Accueil", KEY)
    lines = journal_file.read_bytes().splitlines(keepends=True)
    journal_file.write_bytes(b"".join([*lines[:-2], lines[-1]]))
    journal.record("visit began")
    with pytest.raises(BadLine) as caught:
        verify(journal_file)
    assert caught.value.number == 20


def test_who_writes_a_line_anew_with_its_own_hash_breaks_the_next(journal_file: Path) -> None:
    lines = journal_file.read_bytes().splitlines(keepends=True)
    line = chain.line_in(lines[9].rstrip())
    lines[9] = chain.written(msgspec.structs.replace(line, act="forged")) + b"\n"
    journal_file.write_bytes(b"".join(lines))
    with pytest.raises(BadLine, match="follow") as caught:
        verify(journal_file)
    assert caught.value.number == 11


def test_a_line_without_its_own_hash_behind_one_that_has_it_is_found(journal_file: Path) -> None:
    lines = journal_file.read_bytes().splitlines(keepends=True)
    lines[9] = msgspec.json.encode(chain.line_in(lines[9].rstrip())) + b"\n"
    journal_file.write_bytes(b"".join(lines))
    with pytest.raises(BadLine, match="no hash of its own") as caught:
        verify(journal_file)
    assert caught.value.number == 10


def test_the_end_says_which_kiosk_signed(journal_file: Path) -> None:
    end = end_of(journal_file)
    assert end is not None
    assert (end.n, end.kid, end.site) == (20, KEY.kid, "Accueil")


def test_a_copy_of_a_journal_that_is_written_verifies(journal_file: Path, tmp_path: Path) -> None:
    journal = Journal(journal_file, "Accueil", KEY)
    journal.record("visit began")
    copy(journal_file, tmp_path / "copy.jsonl")
    journal.record("visit ended")
    assert (verify(tmp_path / "copy.jsonl"), verify(journal_file)) == (21, 22)


def test_a_site_that_gets_a_much_shorter_name_leaves_nothing_behind_the_end(tmp_path: Path) -> None:
    for name in ("A" * 1000, "B"):
        journal = Journal(tmp_path / "journal.jsonl", name, KEY)
        journal.record("visit began")
        journal.close()
    assert verify(tmp_path / "journal.jsonl") == 2


def test_a_copy_over_the_journal_itself_is_refused(journal_file: Path, tmp_path: Path) -> None:
    other_name, before = tmp_path / "copy.jsonl", journal_file.read_bytes()
    other_name.symlink_to(journal_file)
    for to in (journal_file, other_name):
        with pytest.raises(PlainError, match="the journal itself"):
            copy(journal_file, to)
    assert journal_file.read_bytes() == before


def test_who_reads_sees_no_line_that_the_disk_has_not_taken_yet(
    journal_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    journal = Journal(journal_file, "Accueil", KEY)
    with ThreadPoolExecutor(1) as reader, monkeypatch.context() as patch:
        seen: list[Future[int]] = []

        def full_after_a_while(descriptor: int) -> None:
            seen.append(reader.submit(verify, journal_file))
            wait(seen, 0.2)
            _full(descriptor)

        patch.setattr(os, "fsync", full_after_a_while)
        with pytest.raises(OSError, match="No space"):
            journal.record("deposit kept")
        assert seen[0].result(60) == 20


def test_a_line_for_which_there_is_no_room_leaves_the_end_as_it_was(
    journal_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    journal, before = Journal(journal_file, "Accueil", KEY), journal_file.read_bytes()
    real = os.pwrite
    with monkeypatch.context() as patch:
        patch.setattr(
            os, "pwrite", lambda to, data, at: real(to, data if at + len(data) <= len(before) else data[:50], at)
        )
        with pytest.raises(OSError, match="in part") as raised:
            journal.record("visit began")
    assert raised.value.errno in disk.TAKES_NO_MORE, "whoever waits for the line is told of a full disk"
    assert journal_file.read_bytes() == before
    journal.record("visit began")
    journal.close()
    assert verify(journal_file) == 21


def test_a_line_that_the_disk_did_not_keep_leaves_no_trace(journal_file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    journal = Journal(journal_file, "Accueil", KEY)
    before = journal_file.read_bytes()
    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", _full)
        with pytest.raises(OSError, match="No space"):
            journal.record("deposit kept", facts={"deposit": "x" * 2000})
    assert journal_file.read_bytes() == before
    journal.record("deposit kept")
    journal.close()
    assert verify(journal_file) == 21


def _full(_descriptor: int) -> None:
    raise OSError(errno.ENOSPC, "No space left on device")


@pytest.mark.parametrize("cut", [1, 2, 30, 100])
def test_power_cut_in_mid_line_costs_that_line_alone(journal_file: Path, cut: int) -> None:
    lines = journal_file.read_bytes().splitlines(keepends=True)
    journal_file.write_bytes(b"".join(lines[:-1])[:-cut])
    journal = Journal(journal_file, "Accueil", KEY)
    journal.record("logout")
    journal.close()
    assert verify(journal_file) == 21
    assert b'"act":"journal repaired"' in journal_file.read_bytes()


def test_a_torn_end_on_a_full_disk_stops_no_start_and_is_mended_with_the_first_line_that_fits(
    journal_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lines = journal_file.read_bytes().splitlines(keepends=True)
    journal_file.write_bytes(b"".join(lines[:-1])[:-30])
    with monkeypatch.context() as patch:
        patch.setattr(os, "pwrite", lambda *_: _full(0))
        journal = Journal(journal_file, "Accueil", KEY)
        with pytest.raises(OSError, match="No space"):
            journal.record("visit began")
    beside = Journal(journal_file, "Accueil", KEY)
    beside.record("logout")
    journal.record("visit began")
    journal.close()
    beside.close()
    assert verify(journal_file) == 22
    assert journal_file.read_bytes().count(b'"act":"journal repaired"') == 1


SECTOR_BYTES = 512


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_of_a_line_that_was_being_written_any_sectors_may_be_missing(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    """What a disk may hold of an append that no fsync(2) ended: any length of it, any sectors still old or zero."""
    path = written(tmp_path_factory.mktemp("journal") / "journal.jsonl", 3)
    old = path.read_bytes()
    synced = old[: old.rindex(b"\n", 0, -1) + 1]
    journal = Journal(path, "Accueil", KEY)
    journal.record("deposit kept", "x" * data.draw(st.integers(0, 1500)), "Coffre")
    journal.close()
    grown = bytearray(path.read_bytes())
    for start in range(len(synced) // SECTOR_BYTES * SECTOR_BYTES, len(grown), SECTOR_BYTES):
        if data.draw(st.booleans()):
            begin, end = max(start, len(synced)), min(start + SECTOR_BYTES, len(grown))
            grown[begin:end] = (
                old[begin:end].ljust(end - begin, b"\0") if data.draw(st.booleans()) else bytes(end - begin)
            )
    path.write_bytes(grown[: data.draw(st.just(len(grown)) | st.integers(len(old), len(grown)))])
    again = Journal(path, "Accueil", KEY)
    again.record("logout")
    again.close()
    assert path.read_bytes().startswith(synced)
    assert 4 <= verify(path) <= 6


def test_a_last_line_that_is_none_is_put_aside(journal_file: Path) -> None:
    journal_file.write_bytes(journal_file.read_bytes() + b"\0\0\0\n")
    Journal(journal_file, "Accueil", KEY).close()
    assert verify(journal_file) == 21
    (aside,) = journal_file.parent.glob("journal.torn-*.jsonl")
    assert aside.read_bytes().endswith(b"}\n\0\0\0\n")


def test_many_last_lines_that_are_none_are_not_written_over(journal_file: Path) -> None:
    journal_file.write_bytes(journal_file.read_bytes() + b"\0\n\0\n\0\n\0\n")
    whole = journal_file.read_bytes()
    with pytest.raises(BadLine):
        Journal(journal_file, "Accueil", KEY)
    assert journal_file.read_bytes() == whole


def test_after_the_longest_line_it_goes_on(journal_file: Path) -> None:
    journal = Journal(journal_file, "Accueil", KEY)
    journal.record("fault", "\x01" * wire.MAX_MESSAGE_BYTES)
    journal.close()
    written(journal_file, 1)
    assert verify(journal_file) == 22


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
