"""Writes of many requests in one transaction: each stands or falls alone, and none is answered before the disk."""

import asyncio
from collections.abc import Callable, Coroutine, Sequence
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, Engine, select

from kiosk.vault import group_sync
from kiosk.vault.batches import Batches
from kiosk.vault.database import nonces, open_database, reading

DEADLINE_S = 60


@pytest.fixture
def engine(tmp_path: Path) -> Engine:
    return open_database(tmp_path / "vault.sqlite")


def row(name: str) -> Callable[[Connection], str]:
    def write(connection: Connection) -> str:
        connection.execute(nonces.insert().values(hash=name, kid="k", expires_at=1))
        return name

    return write


def failing(connection: Connection) -> str:
    row("left by who failed")(connection)
    raise LookupError


def rows(engine: Engine) -> set[str]:
    with reading(engine) as connection:
        return set(connection.execute(select(nonces.c.hash)).scalars())


def run(work: Callable[[], Coroutine[Any, Any, Sequence[Any]]]) -> Sequence[Any]:
    return asyncio.run(asyncio.wait_for(work(), DEADLINE_S))


def test_one_that_fails_leaves_no_trace_and_the_others_are_written(engine: Engine) -> None:
    batches = Batches(engine)

    async def work() -> Sequence[Any]:
        writes = [row("a"), failing, row("b"), row("a"), row("c")]
        return await asyncio.gather(*map(batches.write, writes), return_exceptions=True)

    answers = run(work)
    assert [type(answer).__name__ for answer in answers] == ["str", "LookupError", "str", "IntegrityError", "str"]
    assert rows(engine) == {"a", "b", "c"}


def test_what_comes_meanwhile_waits_for_the_disk_once(engine: Engine, monkeypatch: pytest.MonkeyPatch) -> None:
    synced: list[set[str]] = []
    sync = group_sync.GroupSync._sync

    def seen(group: group_sync.GroupSync) -> None:
        sync(group)
        with engine.connect() as connection:
            synced.append(set(connection.execute(select(nonces.c.hash)).scalars()))

    monkeypatch.setattr(group_sync.GroupSync, "_sync", seen)
    batches = Batches(engine)

    async def work() -> Sequence[Any]:
        return await asyncio.gather(*(batches.write(row(f"row {number}")) for number in range(50)))

    assert len(run(work)) == 50
    assert [len(names) for names in synced] == [50], "one wait for all, and each answered after it"


def test_a_transaction_that_fails_failed_for_each(engine: Engine, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(_: group_sync.GroupSync) -> None:
        raise OSError(5, "the disk")

    batches = Batches(engine)
    monkeypatch.setattr(group_sync.GroupSync, "_sync", broken)

    async def work() -> Sequence[Any]:
        return await asyncio.gather(batches.write(row("a")), batches.write(row("b")), return_exceptions=True)

    assert [type(answer) for answer in run(work)] == [OSError, OSError]


def test_a_database_that_gives_a_transaction_up_writes_nothing_of_it(engine: Engine) -> None:
    batches = Batches(engine)

    def gives_up(connection: Connection) -> str:
        connection.exec_driver_sql("ROLLBACK")
        raise LookupError

    async def work() -> Sequence[Any]:
        writes = [row("before"), gives_up, row("behind")]
        return await asyncio.gather(*map(batches.write, writes), return_exceptions=True)

    assert all(isinstance(answer, Exception) for answer in run(work))
    assert rows(engine) == set()


def test_who_went_away_stops_nobody(engine: Engine) -> None:
    batches = Batches(engine)

    async def work() -> Sequence[Any]:
        gone = asyncio.create_task(batches.write(row("gone")))
        stays = asyncio.create_task(batches.write(row("stays")))
        await asyncio.sleep(0)
        gone.cancel()
        first = await stays
        return [first, await batches.write(row("later"))]

    assert run(work) == ["stays", "later"]
    assert rows(engine) == {"gone", "stays", "later"}
