import sqlite3
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from sqlalchemy import select, text

from kiosk.vault.database import DatabaseError, nonces, open_database, reading, writing


def test_every_commit_waits_for_the_disk(tmp_path: Path) -> None:
    engine = open_database(tmp_path / "vault.sqlite")
    with reading(engine) as connection:
        assert connection.execute(text("PRAGMA journal_mode")).scalar_one() == "wal"
        assert connection.execute(text("PRAGMA synchronous")).scalar_one() == 2
        assert connection.execute(text("PRAGMA secure_delete")).scalar_one() == 1


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


def test_a_database_of_a_newer_program_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "vault.sqlite"
    with sqlite3.connect(path) as newer:
        newer.execute("PRAGMA user_version=99")
    newer.close()
    with pytest.raises(DatabaseError, match="update"):
        open_database(path)
