"""A journal that was cut at the front still proves the rest; a power cut costs one line at most."""

import errno
import fcntl
import os
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from typer.testing import CliRunner, Result

from kiosk.printer.specimen import DEFAULT_SITE
from kiosk.records.chain import ANCHOR, GENESIS, Line, digest, line_in
from kiosk.records.cutting import cut
from kiosk.records.journal import BadLine, Journal, raw_lines, read, verify
from kiosk.site import PlainError
from kiosk.upload.identity import load_or_make, publish
from kiosk.upload.journal_command import journal as journal_command
from tests.records.lines import KEY, START, Visit, lines_of, write, write_old

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
    assert cut(journal_file, before_visit(3), KEY) == 3 * LINES_A_VISIT
    new = journal_file.read_bytes().splitlines()
    assert new[1:-2] == old[3 * LINES_A_VISIT : -1]
    anchor, last_cut = line_in(new[0]), line_in(old[3 * LINES_A_VISIT - 1])
    assert (anchor.n, anchor.at, anchor.prev) == (last_cut.n, last_cut.at, digest(old[3 * LINES_A_VISIT - 1]))
    assert verify(journal_file) == len(new) - 1


def test_cut_again_and_written_on(journal_file: Path) -> None:
    for number in (2, 3, 5):
        assert cut(journal_file, before_visit(number), KEY) > 0
        journal = Journal(journal_file, "Accueil", KEY)
        journal.record("logout")
        journal.close()
    verify(journal_file)
    assert [line.n for line in read(journal_file)] == list(range(5 * LINES_A_VISIT + 1, LINES + 7))


def test_everything_may_go(journal_file: Path) -> None:
    cut(journal_file, datetime(2100, 1, 1, tzinfo=UTC), KEY)
    assert verify(journal_file) == 2
    journal = Journal(journal_file, "Accueil", KEY)
    journal.record("logout")
    journal.close()
    assert verify(journal_file) == 3
    assert [line.n for line in read(journal_file)] == [LINES + 1, LINES + 2]


def test_nothing_old_nothing_cut(journal_file: Path) -> None:
    old = journal_file.read_bytes()
    assert cut(journal_file, START, KEY) == 0
    assert journal_file.read_bytes() == old


def test_a_clock_that_jumped_back_never_takes_a_line_out_of_the_middle(tmp_path: Path) -> None:
    lines = [*lines_of([Visit()] * 2)]
    late = lines[0]
    lines[0] = msgspec.structs.replace(late, at="2099-01-01T00:00:00.000Z")
    path = write(tmp_path / "journal.jsonl", chained(lines))
    assert cut(path, before_visit(1), KEY) == 0


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
        cut(journal_file, before_visit(4), KEY)
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
        cut(journal_file, before_visit(4), KEY)
    os.close(descriptor)
    assert cut(journal_file, before_visit(4), KEY) > 0


def test_power_cut_before_the_new_file_is_in_place_leaves_the_old(
    journal_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    old = journal_file.read_bytes()

    def gone(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", gone)
        with pytest.raises(KeyboardInterrupt):
            cut(journal_file, before_visit(4), KEY)
    assert journal_file.read_bytes() == old
    assert cut(journal_file, before_visit(4), KEY) == 4 * LINES_A_VISIT
    assert [path.name for path in journal_file.parent.iterdir()] == ["journal.jsonl"]


def test_a_disk_without_room_for_the_new_file_is_not_kept_full_by_it(
    journal_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    old = journal_file.read_bytes()

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        cut(journal_file, before_visit(4), KEY)
    assert [path.name for path in journal_file.parent.iterdir()] == ["journal.jsonl"]
    assert journal_file.read_bytes() == old


def test_others_cannot_read_it(journal_file: Path) -> None:
    cut(journal_file, before_visit(4), KEY)
    assert journal_file.stat().st_mode & 0o077 == 0


Edit = Callable[[list[bytes]], tuple[list[bytes], int]]
"""What somebody does to a journal's lines; the number of the first line that is bad then."""


@st.composite
def edits(draw: st.DrawFn) -> Edit:
    """One line changed, dropped, added or moved, the signed end as well as any other."""
    kind = draw(st.sampled_from(["change", "drop", "add", "move"]))
    at, to = draw(st.integers(0, 10_000)), draw(st.integers(0, 10_000))
    bit, byte = draw(st.integers(0, 7)), draw(st.integers(0, 10_000))

    def edit(lines: list[bytes]) -> tuple[list[bytes], int]:
        lines, here, first_bad = lines.copy(), at % len(lines), at % len(lines)
        match kind:
            case "change":
                text = bytearray(lines[here])
                text[byte % len(text)] ^= 1 << bit
                lines[here] = bytes(text)
            case "drop":
                del lines[here]
            case "add":
                first_bad = to % (len(lines) + 1)
                lines.insert(first_bad, lines[here])
                first_bad += first_bad == here
            case "move":
                line = lines.pop(here)
                there = to % (len(lines) + 1)
                there += there == here
                lines.insert(there, line)
                first_bad = min(here, there)
        return lines, first_bad + 1

    return edit


@settings(max_examples=200, deadline=None)
@given(edit=edits(), cut_first=st.booleans())
def test_one_changed_dropped_added_or_moved_line_is_named(
    tmp_path_factory: pytest.TempPathFactory, edit: Edit, cut_first: bool
) -> None:
    path = whole(tmp_path_factory.mktemp("journal"))
    if cut_first:
        cut(path, before_visit(4), KEY)
    lines = path.read_bytes().splitlines(keepends=True)
    edited, first_bad = edit(lines)
    path.write_bytes(b"".join(edited))
    if edited == lines:
        return
    with pytest.raises(BadLine) as caught:
        verify(path)
    assert caught.value.number == first_bad


def test_a_journal_from_before_its_lines_had_hashes_is_checked_cut_and_written_on(tmp_path: Path) -> None:
    path = write_old(tmp_path / "journal.jsonl", lines_of([Visit()] * VISITS))
    old = path.read_bytes()
    assert verify(path) == LINES
    assert cut(path, before_visit(3), KEY) == 3 * LINES_A_VISIT
    journal = Journal(path, "Accueil", KEY)
    journal.record("logout")
    journal.close()
    kept = old.splitlines(keepends=True)[3 * LINES_A_VISIT :]
    assert path.read_bytes().splitlines(keepends=True)[1 : len(kept) + 1] == kept
    assert verify(path) == 1 + len(kept) + 2
    path.write_bytes(path.read_bytes().replace(b"logout", b"logoot"))
    with pytest.raises(BadLine) as caught:
        verify(path)
    assert caught.value.number == 1 + len(kept) + 2


@settings(max_examples=60, deadline=None)
@given(lost=st.integers(0, 10_000), cut_first=st.booleans())
def test_power_cut_in_mid_write_loses_at_most_the_line_being_written(
    tmp_path_factory: pytest.TempPathFactory, lost: int, cut_first: bool
) -> None:
    path = whole(tmp_path_factory.mktemp("journal"))
    if cut_first:
        cut(path, before_visit(4), KEY)
    before = path.read_bytes()
    synced = before[: before.rindex(b"\n", 0, -1) + 1]

    journal = Journal(path, "Accueil", KEY)
    journal.record("logout", vault="Coffre")
    journal.close()
    torn = path.read_bytes()
    written_bytes = lost % (len(torn) - len(synced))
    path.write_bytes(torn[: len(synced) + written_bytes] + before[len(synced) + written_bytes :])
    Journal(path, "Accueil", KEY).close()
    assert path.read_bytes().startswith(synced)
    verify(path)


def test_command_cuts_checks_and_knows_the_end_again(journal_file: Path) -> None:
    assert "cannot be read" in str(run("cut", journal_file.with_name("none"), "--before", "2026-11-03").exception)
    assert "cut it on the box" in str(run("cut", journal_file, "--before", "2026-11-03").exception)
    publish(load_or_make(journal_file.parent), DEFAULT_SITE.site, journal_file.parent)
    last = digest(journal_file.read_bytes().splitlines()[-2])
    assert f"Hash of the last: {last}.\n" in run("verify", journal_file).stdout
    keys = journal_file.with_name("kiosk.jwks.json")
    assert run("verify", journal_file, "--keys", keys).exit_code == 1
    done = run("cut", journal_file, "--before", "2026-11-03")
    assert (done.exit_code, done.stdout) == (0, f"{journal_file}: {LINES} lines cut.\n")
    assert run("verify", journal_file, "--holds", last, "--keys", keys).exit_code == 0
    assert run("verify", journal_file, "--holds", "0" * 63 + "1").exit_code == 1
    assert isinstance(run("cut", journal_file, "--before", "yesterday").exception, PlainError)


def test_command_exports_this_users_own_journal(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    out, own = tmp_path / "out.jsonl", tmp_path / "consigne"
    assert "name one with --journal" in str(run("export", "--out", out).exception)
    own.mkdir()
    own_journal = whole(own)
    assert run("export", "--out", out).exit_code == 0
    assert out.read_bytes() == own_journal.read_bytes()


def run(name: str, *arguments: str | Path) -> Result:
    return CliRunner().invoke(journal_command, [name, *map(str, arguments)])
