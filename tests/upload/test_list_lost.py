"""Rows that vanish from the list without a word: what was called safe goes on, or is put aside and told."""

import os
import shutil
import struct
import uuid
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.upload import sealed_file
from kiosk.upload.outbox import Outbox
from tests.upload.interrupted import opened_until_rename
from tests.upload.outbox_life import CAPABILITY, MB, RECEIPT, add

HEADER_BYTES, FRAME_BYTES = 32, 24 + 4096
DEPOSITS = [str(uuid.UUID(int=number)) for number in range(12)]
LAST = DEPOSITS[-1]


@pytest.fixture(scope="module")
def cut_off(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of an outbox whose power was cut: all that it acknowledged stands in SQLite's log alone."""
    living, folder = tmp_path_factory.mktemp("living") / "outbox", tmp_path_factory.mktemp("cut") / "outbox"
    with closing(Outbox(living, max_bytes=10 * MB)) as outbox:
        for deposit_id in DEPOSITS:
            add(outbox, deposit_id)
            outbox.set_capability(deposit_id, CAPABILITY)
        shutil.copytree(living, folder)
    return folder


@pytest.fixture
def folder(cut_off: Path, tmp_path: Path) -> Path:
    return shutil.copytree(cut_off, tmp_path / "outbox")


def frames(folder: Path) -> int:
    return ((folder / "outbox.sqlite-wal").stat().st_size - HEADER_BYTES) // FRAME_BYTES


def garble(folder: Path, at: int, size: int) -> None:
    with (folder / "outbox.sqlite-wal").open("r+b") as file:
        file.seek(at)
        file.write(os.urandom(size))


def a_page_of_the_log(folder: Path) -> None:
    garble(folder, HEADER_BYTES + frames(folder) // 2 * FRAME_BYTES + 24, 4096)


def a_frame_s_head(folder: Path) -> None:
    garble(folder, HEADER_BYTES + frames(folder) // 2 * FRAME_BYTES, 24)


def the_log_s_head(folder: Path) -> None:
    garble(folder, 0, HEADER_BYTES)


def the_log(folder: Path) -> None:
    (folder / "outbox.sqlite-wal").unlink()


def the_list(folder: Path) -> None:
    the_log(folder)
    (folder / "outbox.sqlite").unlink()


def the_list_and_not_its_log(folder: Path) -> None:
    (folder / "outbox.sqlite").unlink()


def all_in_the_list_and_not_in_its_log(folder: Path) -> None:
    os.truncate(folder / "outbox.sqlite", 0)


def all_that_was_in_the_list(folder: Path) -> None:
    the_log(folder)
    os.truncate(folder / "outbox.sqlite", 0)


@pytest.mark.parametrize(
    ("lose", "fewest"),
    [
        (a_page_of_the_log, 11),
        (a_frame_s_head, 11),
        (the_log_s_head, 11),
        (the_list_and_not_its_log, 12),
        (all_in_the_list_and_not_in_its_log, 12),
        (the_log, 0),
        (the_list, 0),
        (all_that_was_in_the_list, 0),
    ],
)
def test_what_was_called_safe_goes_on_or_is_put_aside(folder: Path, lose: Callable[[Path], None], fewest: int) -> None:
    lose(folder)
    with closing(Outbox(folder, max_bytes=10 * MB)) as outbox:
        assert outbox.recover(keep_ended_s=3600) == []
        waiting = {entry.deposit_id for entry in outbox.waiting()}
        assert len(waiting) >= fewest
        assert all(entry.kept and entry.capability == CAPABILITY for entry in outbox.waiting())
        assert all(outbox.path(deposit_id).exists() for deposit_id in waiting)
        aside = {path.stem for path in folder.glob("damaged-*/*.age")}
        assert waiting | aside == set(DEPOSITS)
        assert (outbox.found_damaged, outbox.mended, outbox.dropped()) == (True, True, len(aside))
    with closing(Outbox(folder, max_bytes=10 * MB)) as outbox:
        outbox.recover(keep_ended_s=3600)
        assert {entry.deposit_id for entry in outbox.waiting()} == waiting
        assert (outbox.found_damaged, outbox.mended) == (False, True)


def test_a_row_whose_list_was_put_into_the_database_before_the_log_went_is_put_aside(folder: Path) -> None:
    """The database is whole, and older than the log."""
    with closing(Outbox(folder, max_bytes=10 * MB)) as outbox:
        outbox._database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        later = str(uuid.uuid4())
        add(outbox, later)
        outbox.set_capability(later, CAPABILITY)
        shutil.copytree(folder, folder.parent / "cut")
    the_log(folder.parent / "cut")
    with closing(Outbox(folder.parent / "cut", max_bytes=10 * MB)) as outbox:
        outbox.recover(keep_ended_s=3600)
        assert {entry.deposit_id for entry in outbox.waiting()} == set(DEPOSITS)
        assert [path.stem for path in folder.parent.glob("cut/damaged-*/*.age")] == [later]
        assert (outbox.mended, outbox.dropped()) == (True, 1)


def test_a_last_transaction_that_a_power_cut_tore_is_no_damage(folder: Path) -> None:
    garble(folder, HEADER_BYTES + (frames(folder) - 1) * FRAME_BYTES + 24, 4096)
    with closing(Outbox(folder, max_bytes=10 * MB)) as outbox:
        lost = outbox.recover(keep_ended_s=3600)
        assert [entry.deposit_id for entry in lost] == [LAST]
        assert {entry.deposit_id for entry in outbox.waiting()} == set(DEPOSITS[:-1])
        assert not outbox.mended


def test_a_log_that_was_begun_anew_holds_no_lost_rows(folder: Path) -> None:
    """Behind its end lies what it held before."""
    with closing(Outbox(folder, max_bytes=10 * MB)) as outbox:
        outbox._database.execute("PRAGMA wal_checkpoint(RESTART)")
        outbox.receipted(DEPOSITS[0], RECEIPT)
        shutil.copytree(folder, folder.parent / "cut")
    log = (folder.parent / "cut" / "outbox.sqlite-wal").read_bytes()
    number_of_checkpoint, after_last_commit = (
        struct.unpack_from(">12xI", log),
        struct.unpack_from(">4xI", log, HEADER_BYTES + (frames(folder.parent / "cut") - 1) * FRAME_BYTES),
    )
    assert number_of_checkpoint > (0,)
    assert after_last_commit > (0,)
    with closing(Outbox(folder.parent / "cut", max_bytes=10 * MB)) as outbox:
        outbox.recover(keep_ended_s=3600)
        assert {entry.deposit_id for entry in outbox.waiting()} == set(DEPOSITS[1:])
        assert not outbox.mended


@pytest.mark.parametrize("step", range(3))
def test_mending_a_log_that_is_interrupted_is_done_at_the_next_start(folder: Path, step: int) -> None:
    a_page_of_the_log(folder)
    opened_until_rename(folder, step)
    with closing(Outbox(folder, max_bytes=10 * MB)) as outbox:
        assert outbox.recover(keep_ended_s=3600) == []
        aside = {path.stem for path in folder.glob("damaged-*/*.age")}
        assert {entry.deposit_id for entry in outbox.waiting()} | aside == set(DEPOSITS)
        assert len(aside) <= 1
        assert {path.name for path in folder.iterdir() if not path.name.startswith("damaged-")} == {
            "outbox.sqlite", "outbox.sqlite-wal", "outbox.sqlite-shm", "sealed",
        }  # fmt: skip


def test_a_paper_that_was_being_taken_when_the_power_went_is_no_lost_row(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def cut(*_: object) -> None:
        raise KeyboardInterrupt

    for step in ("put_in_place", "write"):
        with closing(Outbox(folder, max_bytes=10 * MB)) as outbox, monkeypatch.context() as patch:
            patch.setattr(sealed_file, step, cut)
            with pytest.raises(KeyboardInterrupt):
                add(outbox, str(uuid.uuid4()))
    with closing(Outbox(folder, max_bytes=10 * MB)) as outbox:
        outbox.recover(keep_ended_s=3600)
        assert {entry.deposit_id for entry in outbox.waiting()} == set(DEPOSITS)
        assert {path.stem for path in (folder / "sealed").iterdir()} == set(DEPOSITS)
        assert not outbox.mended
