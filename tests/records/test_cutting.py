"""A journal that was cut at the front still proves the rest; a power cut costs one line at most."""

import fcntl
import os
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.records.cutting import cut
from kiosk.records.journal import ANCHOR, GENESIS, BadLine, Journal, Line, digest, raw_lines, read, verify
from kiosk.site import PlainError
from tests.records.lines import START, Visit, lines_of, write

VISITS = 8
LINES_A_VISIT = 6
LINES = VISITS * LINES_A_VISIT


@pytest.fixture
def journal_file(tmp_path: Path) -> Path:
    return whole(tmp_path)


def whole(folder: Path) -> Path:
    return write(folder / "journal.jsonl", lines_of([Visit()] * VISITS))


def before_visit(number: int) -> datetime:
    return START + timedelta(minutes=30 * number)


def test_what_stays_stays_to_the_byte_and_the_chain_holds(journal_file: Path) -> None:
    old = journal_file.read_bytes().splitlines()
    assert cut(journal_file, before_visit(3)) == 3 * LINES_A_VISIT
    new = journal_file.read_bytes().splitlines()
    assert new[1:-1] == old[3 * LINES_A_VISIT :]
    anchor = msgspec.json.decode(new[0], type=Line)
    last_cut = msgspec.json.decode(old[3 * LINES_A_VISIT - 1], type=Line)
    assert (anchor.n, anchor.at, anchor.prev) == (last_cut.n, last_cut.at, digest(old[3 * LINES_A_VISIT - 1]))
    assert verify(journal_file) == len(new)


def test_cut_again_and_written_on(journal_file: Path) -> None:
    for number in (2, 3, 5):
        assert cut(journal_file, before_visit(number)) > 0
        journal = Journal(journal_file, "Accueil")
        journal.record("logout")
        journal.close()
    verify(journal_file)
    assert [line.n for line in read(journal_file)] == list(range(5 * LINES_A_VISIT + 1, LINES + 7))


def test_everything_may_go(journal_file: Path) -> None:
    cut(journal_file, datetime(2100, 1, 1, tzinfo=UTC))
    assert verify(journal_file) == 2
    journal = Journal(journal_file, "Accueil")
    journal.record("logout")
    journal.close()
    assert verify(journal_file) == 3
    assert [line.n for line in read(journal_file)] == [LINES + 1, LINES + 2]


def test_nothing_old_nothing_cut(journal_file: Path) -> None:
    old = journal_file.read_bytes()
    assert cut(journal_file, START) == 0
    assert journal_file.read_bytes() == old


def test_a_clock_that_jumped_back_never_takes_a_line_out_of_the_middle(tmp_path: Path) -> None:
    lines = [*lines_of([Visit()] * 2)]
    late = lines[0]
    lines[0] = msgspec.structs.replace(late, at="2099-01-01T00:00:00.000Z")
    path = write(tmp_path / "journal.jsonl", chained(lines))
    assert cut(path, before_visit(1)) == 0


def chained(lines: list[Line]) -> list[Line]:
    done, prev = [], GENESIS
    for number, line in enumerate(lines, 1):
        done.append(msgspec.structs.replace(line, n=number, prev=prev))
        prev = digest(msgspec.json.encode(done[-1]))
    return done


def test_a_broken_journal_is_not_cut(journal_file: Path) -> None:
    lines = journal_file.read_bytes().splitlines(keepends=True)
    journal_file.write_bytes(b"".join(lines[:9] + lines[10:]))
    old = journal_file.read_bytes()
    with pytest.raises(BadLine):
        cut(journal_file, before_visit(4))
    assert journal_file.read_bytes() == old


def test_a_front_dropped_under_a_forged_anchor_is_found(journal_file: Path) -> None:
    lines = [*read(journal_file)]
    texts = [text for _, text in raw_lines(journal_file)]
    forged = Line(lines[9].n, lines[9].at, "Accueil", ANCHOR, digest(texts[9]))
    write(journal_file, [forged, *lines[10:]])
    with pytest.raises(BadLine, match="vouches") as caught:
        verify(journal_file)
    assert caught.value.number == 1


def test_not_while_kiosk_upload_works_in_the_folder(journal_file: Path) -> None:
    descriptor = os.open(journal_file.parent, os.O_RDONLY)
    fcntl.flock(descriptor, fcntl.LOCK_EX)
    with pytest.raises(PlainError, match="stop it first"):
        cut(journal_file, before_visit(4))
    os.close(descriptor)
    assert cut(journal_file, before_visit(4)) > 0


def test_power_cut_before_the_new_file_is_in_place_leaves_the_old(
    journal_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    old = journal_file.read_bytes()

    def gone(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", gone)
        with pytest.raises(KeyboardInterrupt):
            cut(journal_file, before_visit(4))
    assert journal_file.read_bytes() == old
    assert cut(journal_file, before_visit(4)) == 4 * LINES_A_VISIT
    assert [path.name for path in journal_file.parent.iterdir()] == ["journal.jsonl"]


def test_others_cannot_read_it(journal_file: Path) -> None:
    cut(journal_file, before_visit(4))
    assert journal_file.stat().st_mode & 0o077 == 0


@st.composite
def edits(draw: st.DrawFn) -> Callable[[list[bytes]], list[bytes]]:
    """One line changed, dropped, added or moved."""
    kind = draw(st.sampled_from(["change", "drop", "add", "move"]))
    at, to = draw(st.integers(0, 10_000)), draw(st.integers(0, 10_000))
    bit, byte = draw(st.integers(0, 7)), draw(st.integers(0, 10_000))

    def edit(lines: list[bytes]) -> list[bytes]:
        lines, here = lines.copy(), at % len(lines)
        match kind:
            case "change":
                text = bytearray(lines[here])
                text[byte % (len(text) - 1)] ^= 1 << bit
                lines[here] = bytes(text)
            case "drop":
                del lines[here]
            case "add":
                lines.insert(to % (len(lines) + 1), lines[here])
            case "move":
                line = lines.pop(here)
                there = to % (len(lines) + 1)
                lines.insert(there + (there == here), line)
        return lines

    return edit


@settings(max_examples=150, deadline=None)
@given(edit=edits(), cut_first=st.booleans())
def test_one_changed_dropped_added_or_moved_line_is_found(
    tmp_path_factory: pytest.TempPathFactory, edit: Callable[[list[bytes]], list[bytes]], cut_first: bool
) -> None:
    path = whole(tmp_path_factory.mktemp("journal"))
    if cut_first:
        cut(path, before_visit(4))
    lines = path.read_bytes().splitlines(keepends=True)
    edited = edit(lines)
    path.write_bytes(b"".join(edited))
    if edited == lines:
        return
    with pytest.raises((BadLine, EndChanged)):
        check(path, digest(lines[-1].rstrip(b"\n")))


class EndChanged(Exception):
    """The chain holds, but its end is not the one that was noted."""


def check(path: Path, noted_end: str) -> None:
    """What `kiosk journal verify --holds` checks."""
    if noted_end not in {digest(text) for _, text in raw_lines(path)}:
        raise EndChanged


@settings(max_examples=60, deadline=None)
@given(lost=st.integers(0, 10_000), cut_first=st.booleans())
def test_power_cut_in_mid_write_loses_at_most_the_line_being_written(
    tmp_path_factory: pytest.TempPathFactory, lost: int, cut_first: bool
) -> None:
    path = whole(tmp_path_factory.mktemp("journal"))
    if cut_first:
        cut(path, before_visit(4))
    raw = path.read_bytes()

    journal = Journal(path, "Accueil")
    journal.record("logout", vault="Coffre")
    journal.close()
    torn = path.read_bytes()
    path.write_bytes(torn[: len(raw) + lost % (len(torn) - len(raw))])
    Journal(path, "Accueil").close()
    assert path.read_bytes().startswith(raw)
    verify(path)


def test_command_cuts_checks_and_knows_the_end_again(journal_file: Path) -> None:
    end = digest(journal_file.read_bytes().splitlines()[-1])
    assert run("verify", journal_file).stdout.endswith(f"Hash of the last: {end}.\n")
    done = run("cut", journal_file, "--before", "2026-11-03")
    assert (done.returncode, done.stdout) == (0, f"{journal_file}: {LINES} lines cut.\n")
    assert run("verify", journal_file, "--holds", end).returncode == 0
    assert run("verify", journal_file, "--holds", "0" * 63 + "1").returncode == 1
    assert run("cut", journal_file, "--before", "yesterday").returncode == 2


def run(name: str, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "kiosk", "journal", name, *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
