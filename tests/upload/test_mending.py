"""A damaged list stops no start: what can be read of it goes on, and nothing that it named is deleted."""

import os
import shutil
import sqlite3
import uuid
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.messages import AskOutbox, OutboxReport
from kiosk.upload import mending
from kiosk.upload.outbox import Outbox
from tests.upload import client
from tests.upload.interrupted import opened_until_rename
from tests.upload.outbox_life import CAPABILITY, MB, add

PAGE_BYTES = 4096
DEPOSITS = [str(uuid.UUID(int=number)) for number in range(60)]


def garbled(path: Path, first: int, last: int) -> None:
    with path.open("r+b") as file:
        file.seek(first)
        file.write(os.urandom(min(last, path.stat().st_size) - first))


def without_its_head(path: Path) -> None:
    garbled(path, 0, PAGE_BYTES)


def without_its_middle(path: Path) -> None:
    middle = path.stat().st_size // PAGE_BYTES // 2 * PAGE_BYTES
    garbled(path, middle, middle + PAGE_BYTES)


def cut_short(path: Path) -> None:
    os.truncate(path, path.stat().st_size - 2 * PAGE_BYTES - 100)


def with_a_word_that_means_nothing(path: Path) -> None:
    with closing(sqlite3.connect(path)) as database, database:
        database.execute("UPDATE deposits SET state = 'sendinh' WHERE deposit_id = ?", (DEPOSITS[7],))


def no_database(path: Path) -> None:
    path.write_bytes(os.urandom(10_000))


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("whole") / "outbox"
    with closing(Outbox(folder, max_bytes=10 * MB)) as outbox:
        for deposit_id in DEPOSITS:
            add(outbox, deposit_id)
            outbox.set_capability(deposit_id, CAPABILITY)
    return folder


@pytest.fixture
def folder(whole: Path, tmp_path: Path) -> Path:
    """An outbox with many deposits that were called safe, closed."""
    return shutil.copytree(whole, tmp_path / "outbox")


@pytest.mark.parametrize(
    ("damage", "fewest", "most"),
    [
        (without_its_head, 60, 60),
        (no_database, 0, 0),
        (without_its_middle, 40, 59),
        (cut_short, 20, 59),
        (with_a_word_that_means_nothing, 59, 59),
    ],
)
def test_what_can_be_read_goes_on_and_the_rest_is_put_aside(
    folder: Path, damage: Callable[[Path], None], fewest: int, most: int
) -> None:
    damage(folder / "outbox.sqlite")
    with closing(Outbox(folder, max_bytes=10 * MB)) as outbox:
        assert outbox.recover(keep_ended_s=3600) == []
        waiting = {entry.deposit_id: entry for entry in outbox.waiting()}
        assert fewest <= len(waiting) <= most
        assert all(entry.kept and entry.capability == CAPABILITY for entry in waiting.values())
        assert all(outbox.path(deposit_id).exists() for deposit_id in waiting)
        aside = {path.stem for path in folder.glob("damaged-*/*.age")}
        assert aside == set(DEPOSITS) - set(waiting)
        assert list(folder.glob("*.copy*")) == []
        assert (outbox.mended, outbox.dropped()) == (True, len(aside))
        add(outbox, str(uuid.UUID(int=1000)))
        assert len(outbox.waiting()) == len(waiting) + 1


def test_the_staff_and_the_journal_hear_of_it(whole: Path, tmp_path: Path) -> None:
    state = tmp_path / "state"
    shutil.copytree(whole, state / "outbox")
    with_a_word_that_means_nothing(state / "outbox" / "outbox.sqlite")
    for _ in range(2):
        with client.running(client.site(), state) as upload:
            report = upload.last(AskOutbox())
        assert isinstance(report, OutboxReport)
        assert (report.mended, report.dropped, len(report.waiting)) == (True, 1, len(DEPOSITS) - 1)
    journal = (state / "journal.jsonl").read_text()
    assert journal.count('"act":"outbox mended"') == 1


def test_after_a_week_of_days_nothing_of_it_is_left_whatever_the_clock_says_on_one(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    without_its_middle(folder / "outbox.sqlite")
    days = [f"2026-11-{day}" for day in range(23, 28)]
    mended = []
    for day in (*days, *days, "2099-01-01", "1970-01-01", "1970-01-01", "2026-11-30"):
        monkeypatch.setattr(mending, "_today", lambda day=day: day)
        with closing(Outbox(folder, max_bytes=10 * MB)) as outbox:
            outbox.recover(keep_ended_s=3600)
            mended.append(outbox.mended)
    assert mended == [True] * 13 + [False]
    assert list(folder.glob("damaged-*")) == []


def test_days_that_the_disk_garbled_stop_no_start_and_end_nothing_early(folder: Path) -> None:
    without_its_middle(folder / "outbox.sqlite")
    Outbox(folder, max_bytes=10 * MB).close()
    (aside,) = folder.glob("damaged-*")
    (aside / "started-on").write_bytes(b"\xff " * 20)
    with closing(Outbox(folder, max_bytes=10 * MB)) as outbox:
        outbox.recover(keep_ended_s=3600)
        assert outbox.mended
    assert aside.exists()


@pytest.mark.parametrize("step", range(3))
def test_mending_that_is_interrupted_is_done_at_the_next_start(folder: Path, step: int) -> None:
    with_a_word_that_means_nothing(folder / "outbox.sqlite")
    opened_until_rename(folder, step)
    with closing(Outbox(folder, max_bytes=10 * MB)) as outbox:
        outbox.recover(keep_ended_s=3600)
        assert {entry.deposit_id for entry in outbox.waiting()} == set(DEPOSITS) - {DEPOSITS[7]}
        assert {path.stem for path in folder.glob("damaged-*/*.age")} == {DEPOSITS[7]}


def test_a_first_page_that_the_disk_cannot_read_stops_no_start(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real, error = sqlite3.connect, sqlite3.OperationalError("disk I/O error")
    error.sqlite_errorcode = sqlite3.SQLITE_IOERR_CORRUPTFS
    whole_list = (folder / "outbox.sqlite").stat().st_ino

    def bad_sector(path: Path, *, check_same_thread: bool = True) -> sqlite3.Connection:
        if path.exists() and path.stat().st_ino == whole_list:
            raise error
        return real(path, check_same_thread=check_same_thread)

    monkeypatch.setattr(sqlite3, "connect", bad_sector)
    with closing(Outbox(folder, max_bytes=10 * MB)) as outbox:
        outbox.recover(keep_ended_s=3600)
        assert (outbox.mended, {entry.deposit_id for entry in outbox.waiting()}) == (True, set(DEPOSITS))


def test_a_full_disk_is_no_damage(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object, **__: object) -> None:
        error = sqlite3.OperationalError("database or disk is full")
        error.sqlite_errorcode = sqlite3.SQLITE_FULL
        raise error

    monkeypatch.setattr(sqlite3, "connect", full)
    with pytest.raises(sqlite3.OperationalError):
        Outbox(folder, max_bytes=10 * MB)
    assert list(folder.glob("damaged-*")) == []


def test_a_list_that_cannot_be_opened_is_named_and_no_damage(folder: Path) -> None:
    (folder / "outbox.sqlite").rename(folder / "elsewhere")
    (folder / "outbox.sqlite").mkdir()
    with pytest.raises(PermissionError) as refused:
        Outbox(folder, max_bytes=10 * MB)
    assert refused.value.filename == str(folder / "outbox.sqlite")
    assert list(folder.glob("damaged-*")) == []
