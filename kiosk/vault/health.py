"""Whether the server lives, and whether it can take a deposit, for whatever watches it. No figure about persons."""

from sqlalchemy import text
from sqlalchemy.exc import SQLAlchemyError
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from kiosk.vault.database import reading
from kiosk.vault.settings import Vault
from kiosk.vault.web import answer, vault_of


async def live(_request: Request) -> Response:
    """Say that the server answers."""
    return answer({"status": "ok"})


async def ready(request: Request) -> Response:
    """Say whether a deposit can be taken now: 503 with the reasons when it cannot."""
    wrong = await run_in_threadpool(_wrong, vault_of(request))
    return answer({"status": "wrong", "reasons": wrong}, 503) if wrong else answer({"status": "ok"})


def _wrong(vault: Vault) -> list[str]:
    wrong = []
    try:
        with reading(vault.database) as connection:
            connection.execute(text("SELECT 1"))
    except (SQLAlchemyError, OSError):
        wrong.append("the database does not answer")
    return wrong + vault.files.troubles(vault.limits.max_deposit_bytes)


ROUTES = [Route("/health/live", live), Route("/health/ready", ready)]
