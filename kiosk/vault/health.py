"""Whether the server lives, and whether it can take a deposit, for whatever watches it. No figure about persons."""

import asyncio

from sqlalchemy import text
from sqlalchemy.exc import SQLAlchemyError
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from kiosk.vault.database import reading
from kiosk.vault.settings import Vault
from kiosk.vault.web import answer

LOOK_S = 3.0
"""Whoever watches waits a few seconds for an answer and not more."""


async def live(_request: Request) -> Response:
    """Say that the server answers."""
    return answer({"status": "ok"})


async def ready(request: Request) -> Response:
    """Say whether a deposit can be taken now: 503 with the reasons when it cannot."""
    looks: Looks = request.app.state.looks
    wrong = await looks.wrong()
    return answer({"status": "wrong", "reasons": wrong}, 503) if wrong else answer({"status": "ok"})


class Looks:
    """Looks at what a deposit needs, one at a time: with a database that hangs, one thread hangs and no more."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault
        self._look: asyncio.Task[list[str]] | None = None

    async def wrong(self) -> list[str]:
        """Return what is wrong, after LOOK_S at the latest."""
        if self._look is None or self._look.done():
            self._look = asyncio.create_task(run_in_threadpool(_wrong, self._vault))
        look = self._look
        ended, _ = await asyncio.wait({look}, timeout=LOOK_S)
        return look.result() if ended else [f"no answer of the database or the storage within {LOOK_S:.0f} s"]


def _wrong(vault: Vault) -> list[str]:
    wrong = []
    try:
        with reading(vault.database) as connection:
            connection.execute(text("SELECT 1"))
    except (SQLAlchemyError, OSError):
        wrong.append("the database does not answer")
    return wrong + vault.files.troubles(vault.limits.max_deposit_bytes)


ROUTES = [Route("/health/live", live), Route("/health/ready", ready)]
