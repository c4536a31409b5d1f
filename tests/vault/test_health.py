"""A database that is away, or whose disk is broken: whatever watches the server is told, and all goes on by itself."""

import asyncio
import errno
import os
import threading

import pytest
import requests
from sqlalchemy.exc import OperationalError

from kiosk.vault import app
from kiosk.vault.database import nonces, writing
from kiosk.vault.serving import RunningVault

DEADLINE_S = 60.0
AWAY = {"status": "wrong", "reasons": ["the database does not answer"]}


def health(vault: RunningVault, what: str) -> requests.Response:
    return requests.get(f"{vault.issuer}/health/{what}", timeout=DEADLINE_S)


def test_ready_says_no_once_the_databases_disk_failed(vault: RunningVault, monkeypatch: pytest.MonkeyPatch) -> None:
    def fdatasync(_descriptor: int) -> None:
        raise OSError(errno.EIO, "broken")

    with monkeypatch.context() as broken:
        broken.setattr(os, "fdatasync", fdatasync)
        with pytest.raises(OSError, match="broken"), writing(vault.vault.database) as connection:
            connection.execute(nonces.insert().values(hash="row", kid="k", expires_at=1))
    answered = health(vault, "ready")
    assert (answered.status_code, answered.json()) == (503, AWAY)
    assert health(vault, "live").status_code == 200


def test_a_database_that_was_away_for_a_moment_does_not_end_tidying(
    vault: RunningVault, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Else no take-away would end in time any more, until somebody starts the server again."""
    tries, again = list[object](), threading.Event()

    def tidy(of: object) -> None:
        tries.append(of)
        if len(tries) == 1:
            raise OperationalError("", None, Exception("away"))
        again.set()

    monkeypatch.setattr(app, "tidy", tidy)
    monkeypatch.setattr(app, "TIDY_EVERY_S", 0.01)

    async def tidied_again() -> bool:
        tidying = asyncio.create_task(app._tidy_now_and_then(vault.vault))
        waiting = asyncio.create_task(asyncio.to_thread(again.wait, DEADLINE_S))
        await asyncio.wait({tidying, waiting}, return_when=asyncio.FIRST_COMPLETED)
        again_in_time = again.is_set()
        again.set()
        await waiting
        tidying.cancel()
        await asyncio.wait({tidying})
        return again_in_time

    assert asyncio.run(tidied_again())
