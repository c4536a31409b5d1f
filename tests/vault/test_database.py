import errno
import os
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

import pytest
from sqlalchemy import select, text

from kiosk.vault import group_sync
from kiosk.vault.common import alone
from kiosk.vault.database import nonces, open_database, reading, writing

DEADLINE_S = 60.0


@dataclass
class Disk:
    """Stands in for fsync(2): says when it is asked, and waits until it may answer."""

    log: Path
    free: threading.Event = field(default_factory=threading.Event)
    asked: threading.Event = field(default_factory=threading.Event)
    held: list[bytes] = field(default_factory=list)
    """What the log held each time."""
    order: list[str] = field(default_factory=list)

    def __call__(self, _descriptor: int) -> None:
        self.held.append(self.log.read_bytes())
        self.asked.set()
        assert self.free.wait(DEADLINE_S)
        self.order.append("synced")


@pytest.fixture
def disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Disk:
    disk = Disk(tmp_path / "vault.sqlite-wal")
    monkeypatch.setattr(os, "fsync", disk)
    monkeypatch.setattr(os, "fdatasync", disk)
    return disk


def test_the_log_is_wal_and_what_was_deleted_is_overwritten(tmp_path: Path) -> None:
    engine = open_database(tmp_path / "vault.sqlite")
    with reading(engine) as connection:
        assert connection.execute(text("PRAGMA journal_mode")).scalar_one() == "wal"
        assert connection.execute(text("PRAGMA secure_delete")).scalar_one() == 1


def test_every_commit_waits_until_the_disk_has_it(tmp_path: Path, disk: Disk) -> None:
    disk.free.set()
    engine = open_database(tmp_path / "vault.sqlite")
    for name in ("first-row", "second-row"):
        with writing(engine) as connection:
            connection.execute(nonces.insert().values(hash=name, kid="k", expires_at=1))
        assert name.encode() in disk.held[-1], "it was written before the disk was asked"


def test_a_disk_that_failed_once_is_believed_no_more(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Linux tells of bytes that it could not write once: the next sync succeeds without them."""
    engine = open_database(tmp_path / "vault.sqlite")
    answers = [OSError(errno.EIO, "broken")]

    def fdatasync(_descriptor: int) -> None:
        if answers:
            raise answers.pop()

    monkeypatch.setattr(os, "fdatasync", fdatasync)
    row = nonces.insert().values(hash="first", kid="k", expires_at=1)
    with pytest.raises(OSError, match="broken"), writing(engine) as connection:
        connection.execute(row)
    with pytest.raises(OSError, match="failed before"), reading(engine) as connection:
        connection.execute(select(nonces)).all()
    with pytest.raises(OSError, match="failed before"), writing(engine) as connection:
        connection.execute(row.values(hash="second"))


def test_a_block_that_fails_asks_nothing_of_the_disk(tmp_path: Path, disk: Disk) -> None:
    disk.free.set()
    engine = open_database(tmp_path / "vault.sqlite")
    before = len(disk.held)
    with pytest.raises(RuntimeError), writing(engine):
        raise RuntimeError
    assert len(disk.held) == before


def test_who_read_what_the_disk_has_not_yet_waits_for_it(tmp_path: Path, disk: Disk) -> None:
    disk.free.set()
    engine = open_database(tmp_path / "vault.sqlite")
    disk.free.clear()
    disk.asked.clear()
    disk.order.clear()
    saw = threading.Event()

    def write() -> None:
        with writing(engine) as connection:
            connection.execute(nonces.insert().values(hash="row", kid="k", expires_at=1))

    def read() -> None:
        with reading(engine) as connection:
            assert connection.execute(select(nonces.c.hash)).scalar_one() == "row"
            saw.set()
        disk.order.append("answered")

    with ThreadPoolExecutor(2) as pool:
        written = pool.submit(write)
        assert disk.asked.wait(DEADLINE_S)
        answered = pool.submit(read)
        assert saw.wait(DEADLINE_S)
        disk.free.set()
        written.result(DEADLINE_S)
        answered.result(DEADLINE_S)
    assert disk.order == ["synced", "answered"]


def test_writers_who_come_meanwhile_share_the_next_wait(tmp_path: Path, disk: Disk) -> None:
    disk.free.set()
    group = group_sync.GroupSync(disk.log, alone())
    disk.log.write_bytes(b"")
    disk.free.clear()
    commits: list[int] = []
    come = threading.Semaphore(0)

    def made(number: int) -> None:
        commits.append(number)
        come.release()

    def commit(number: int) -> None:
        group.commit(partial(made, number))
        group.wait()

    with ThreadPoolExecutor(6) as pool:
        first = pool.submit(commit, 0)
        assert disk.asked.wait(DEADLINE_S)
        others = [pool.submit(commit, number) for number in range(1, 6)]
        for _ in range(6):
            assert come.acquire(timeout=DEADLINE_S)
        group_counted(group, 6)
        disk.free.set()
        for done in (first, *others):
            done.result(DEADLINE_S)
    assert len(disk.held) == 3, "the first's log, that log's name in its folder, the log of all others"


def group_counted(group: group_sync.GroupSync, commits: int) -> None:
    """Returns once all commits are counted, which is a moment after each was made."""
    deadline = time.monotonic() + DEADLINE_S
    while group._committed() < commits:
        assert time.monotonic() < deadline
        time.sleep(0.001)


def test_a_block_that_fails_leaves_no_trace(tmp_path: Path) -> None:
    engine = open_database(tmp_path / "vault.sqlite")

    def fail() -> None:
        with writing(engine) as connection:
            connection.execute(nonces.insert().values(hash="a", kid="k", expires_at=1))
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fail()
    with reading(engine) as connection:
        assert connection.execute(select(nonces)).all() == []


def test_writers_at_the_same_moment_take_turns(tmp_path: Path) -> None:
    engine = open_database(tmp_path / "vault.sqlite")
    with writing(engine) as connection:
        connection.execute(nonces.insert().values(hash="a", kid="k", expires_at=0))

    def add_one(_: int) -> None:
        with writing(engine) as connection:
            now = connection.execute(select(nonces.c.expires_at)).scalar_one()
            connection.execute(nonces.update().values(expires_at=now + 1))

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(add_one, range(40)))
    with reading(engine) as connection:
        assert connection.execute(select(nonces.c.expires_at)).scalar_one() == 40
