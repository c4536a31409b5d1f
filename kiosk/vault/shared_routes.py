"""What a structure may see: the papers that persons share with it, still sealed, for its own enrolled machines."""

from sqlalchemy import select
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from kiosk.profile import SharedPaper, SharedPapers
from kiosk.vault.accounts import spoken
from kiosk.vault.database import accounts, deposits, reading, shares
from kiosk.vault.giving import sealed_bytes
from kiosk.vault.kiosks import Kiosk
from kiosk.vault.marks import rfc3339
from kiosk.vault.oauth import kiosk_of
from kiosk.vault.refusal import Refusal
from kiosk.vault.settings import Vault
from kiosk.vault.shares import holds, is_shared
from kiosk.vault.web import answer, vault_of


async def shared(request: Request) -> Response:
    """List the papers that are shared now with the structure of this machine."""
    kiosk = await kiosk_of(request)
    return answer(await run_in_threadpool(_shared_with, vault_of(request), kiosk))


async def shared_paper(request: Request) -> Response:
    """Give the sealed bytes of one paper that is shared now with the structure of this machine."""
    kiosk = await kiosk_of(request)
    vault, deposit = vault_of(request), request.path_params["deposit"]
    if not await run_in_threadpool(_may_see, vault, kiosk, deposit):
        raise Refusal(404, "not_found", "No such paper is shared with you.")
    return await sealed_bytes(vault, deposit)


def _shared_with(vault: Vault, kiosk: Kiosk) -> SharedPapers:
    wanted = (
        select(shares.c.until, deposits.c.id, deposits.c.category, deposits.c.kept_at, accounts.c.handle)
        .join(deposits, deposits.c.id == shares.c.deposit)
        .join(accounts, accounts.c.id == shares.c.account)
        .where(shares.c.structure == kiosk.structure, holds(vault.clock()))
        .order_by(deposits.c.kept_at)
    )
    with reading(vault.database) as connection:
        rows = connection.execute(wanted).mappings().all()
    return SharedPapers(
        papers=tuple(
            SharedPaper(
                id=row["id"],
                category=row["category"],
                handle=spoken(row["handle"]),
                at=rfc3339(row["kept_at"]),
                until=None if row["until"] is None else rfc3339(row["until"]),
            )
            for row in rows
        )
    )


def _may_see(vault: Vault, kiosk: Kiosk, deposit: str) -> bool:
    with reading(vault.database) as connection:
        return is_shared(connection, deposit, kiosk.structure, vault.clock())


ROUTES = [Route("/shared", shared), Route("/shared/{deposit}", shared_paper)]
