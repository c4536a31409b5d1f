"""Small writes of many requests in one transaction: one begin, one commit, one wait for the disk for all of them."""

import asyncio
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any, TypeVar

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DBAPIError

from kiosk.vault.database import writing
from kiosk.vault.prepared import run_driver

Result = TypeVar("Result")
Write = Callable[[Connection], Result]


@dataclass(frozen=True)
class _Outcome:
    """What one write returned, or raised."""

    result: Any = None
    error: Exception | None = None


class Batches:
    """What comes while a transaction is under way is written together in the next one; belongs to the event loop.

    Each write stands in a savepoint of its own: one that raises leaves no trace, and the others are written.
    """

    def __init__(self, database: Engine) -> None:
        self._database = database
        self._waiting: list[tuple[Write[Any], asyncio.Future[Any]]] = []
        self._writing: asyncio.Task[None] | None = None
        self._thread = ThreadPoolExecutor(1, "batches")

    async def write(self, write: Write[Result]) -> Result:
        """Return what `write` returns, or raise what it raises, once it is on the disk."""
        answer: asyncio.Future[Result] = asyncio.get_running_loop().create_future()
        self._waiting.append((write, answer))
        if self._writing is None:
            self._writing = asyncio.create_task(self._write_all())
        return await answer

    async def _write_all(self) -> None:
        loop = asyncio.get_running_loop()
        try:
            while self._waiting:
                batch, self._waiting = self._waiting, []
                writes = [write for write, _ in batch]
                outcomes = await loop.run_in_executor(self._thread, _written, self._database, writes)
                for (_, answer), outcome in zip(batch, outcomes, strict=True):
                    _tell(answer, outcome)
        finally:
            self._writing = None


def _tell(answer: asyncio.Future[Any], outcome: _Outcome) -> None:
    if answer.done():
        return
    if outcome.error is None:
        answer.set_result(outcome.result)
    else:
        answer.set_exception(outcome.error)


def _written(database: Engine, writes: Sequence[Write[Any]]) -> list[_Outcome]:
    """Write all; when their transaction fails, each of them failed."""
    try:
        with writing(database) as connection:
            return [_tried(connection, write) for write in writes]
    except Exception as error:  # noqa: BLE001  whoever waits is told
        return [_Outcome(error=error)] * len(writes)


def _tried(connection: Connection, write: Write[Any]) -> _Outcome:
    """Raises the write's error when the savepoint is gone: the database gave the whole transaction up, as when full."""
    run_driver(connection, "SAVEPOINT one")
    try:
        outcome = _Outcome(write(connection))
    except Exception as error:  # noqa: BLE001  whoever waits is told
        try:
            run_driver(connection, "ROLLBACK TO SAVEPOINT one")
        except DBAPIError:
            raise error from None
        outcome = _Outcome(error=error)
    run_driver(connection, "RELEASE SAVEPOINT one")
    return outcome
