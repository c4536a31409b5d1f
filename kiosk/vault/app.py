"""The vault as one Starlette application over one data folder."""

import asyncio
import logging
import time
from collections.abc import AsyncIterator, Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager, suppress
from pathlib import Path

from sqlalchemy import delete
from sqlalchemy.exc import OperationalError
from sqlalchemy.exc import TimeoutError as NoConnectionError
from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Mount
from starlette.staticfiles import StaticFiles
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from kiosk.vault import health, oauth, openapi, pages, shared_routes, showing, takeaway_pages, tus, vaults_pages
from kiosk.vault.accounts import drop_stale_changes
from kiosk.vault.batches import Batches
from kiosk.vault.bucket import files_in
from kiosk.vault.common import Common, Turn, alone
from kiosk.vault.database import (
    database_in,
    database_is_away,
    device_logins,
    disk_is_full,
    invitations,
    nonces,
    sessions,
    shares,
    tokens,
    used,
    view_tokens,
    writing,
)
from kiosk.vault.deposits import drop_late, keep_complete
from kiosk.vault.ed25519 import use_libsodium
from kiosk.vault.erase import finish_closing
from kiosk.vault.errands import forget_settled, let_go
from kiosk.vault.forwarding import Forwarder
from kiosk.vault.keys import KEYS, load_keys
from kiosk.vault.openings import forget_old
from kiosk.vault.pins import HASHES_AT_ONCE, HASHING
from kiosk.vault.rates import Rates
from kiosk.vault.refusal import Refusal, away
from kiosk.vault.relay import Relay
from kiosk.vault.relay_tables import consents
from kiosk.vault.settings import Limits, Vault, check_issuer
from kiosk.vault.stray import drop_stray
from kiosk.vault.takeaway import drop_old_takeaways
from kiosk.vault.web import refuse

log = logging.getLogger(__name__)

TIDY_EVERY_S = 60.0
KEEP_LOGINS_S = 24 * 3600
WENT_WRONG = 400
"""The first HTTP status that tells of something refused, or failed."""


def open_vault(
    data: Path,
    issuer: str,
    *,
    limits: Limits | None = None,
    clock: Callable[[], float] = time.time,
    relay: Relay | None = None,
    common: Common | None = None,
) -> Vault:
    """Open a data folder, making it on first use; raise SettingsError when the issuer will not do.

    With a relay, papers go on to the providers' vaults. Where the folder holds a file `postgresql` with the address of
    such a database, several servers may share it; where it holds a file `s3.toml`, sealed files are in that bucket.
    Workers of one server open it each for itself, with what they have in `common`.
    """
    data.mkdir(mode=0o700, parents=True, exist_ok=True)
    use_libsodium()
    limits = limits or Limits()
    common = common or alone()
    database = database_in(data, common)
    return Vault(
        data=data,
        issuer=check_issuer(issuer),
        limits=limits,
        database=database,
        files=files_in(data, database, clock),
        keys=load_keys(data / KEYS),
        hashing=common.places(HASHING, Turn.HASHING_NEXT),
        rates=Rates(clock, limits.rate_factor, common),
        clock=clock,
        relay=relay,
    )


def create_app(
    data: Path, issuer: str, *, limits: Limits | None = None, clock: Callable[[], float] = time.time
) -> Starlette:
    """Return the whole server over a data folder; `clock` gives Unix seconds."""
    return app_of(open_vault(data, issuer, limits=limits, clock=clock))


def app_of(vault: Vault) -> Starlette:
    """Return the whole server of an open vault."""
    app = Starlette(
        routes=[
            *tus.ROUTES,
            *oauth.ROUTES,
            *shared_routes.ROUTES,
            *openapi.ROUTES,
            *pages.ROUTES,
            *takeaway_pages.ROUTES,
            *vaults_pages.ROUTES,
            Mount("/static", StaticFiles(packages=[("kiosk.vault", "static")])),
        ],
        middleware=[Middleware(Manners, secure=vault.issuer.startswith("https:"))],
        exception_handlers={
            Refusal: _refused,
            HTTPException: _no_such_page,
            OperationalError: _in_trouble,
            NoConnectionError: _in_trouble,
            OSError: _in_trouble,
        },
        lifespan=_lifespan,
    )
    app.state.vault = vault
    app.state.turns = tus.Turns()
    app.state.batches = Batches(vault.database)
    app.state.writers = ThreadPoolExecutor(vault.files.writers, "writers")
    app.state.looks = health.Looks(vault)
    app.state.hashing = asyncio.Semaphore(HASHES_AT_ONCE)
    return app


def tidy(vault: Vault) -> None:
    """Forget what has expired: codes, tokens, sessions, shares, half-made accounts, uploads that came too late."""
    now = vault.clock()
    with writing(vault.database) as connection:
        for table in (consents, invitations, nonces, sessions, tokens, used, view_tokens):
            connection.execute(delete(table).where(table.c.expires_at <= now))
        connection.execute(delete(shares).where(shares.c.until <= now))
        connection.execute(delete(device_logins).where(device_logins.c.expires_at <= now - KEEP_LOGINS_S))
        drop_stale_changes(connection, now)
        forget_old(connection, now)
    drop_late(vault)
    drop_stray(vault)
    drop_old_takeaways(vault)
    finish_closing(vault)
    if vault.relay is not None:
        let_go(vault, now - vault.relay.keep_s)
        forget_settled(vault, now - vault.relay.keep_s)


class Manners:
    """Puts security headers on every answer, and logs method, endpoint and status: never an address or a path.

    What went well is logged for debugging only: a line for each answer is a tenth of a deposit's processor time.
    """

    def __init__(self, app: ASGIApp, secure: bool) -> None:
        self._app = app
        self._headers = [
            (b"content-security-policy", showing.CONTENT_SECURITY_POLICY.encode()),
            (b"x-content-type-options", b"nosniff"),
            (b"referrer-policy", b"same-origin"),
            (b"cross-origin-opener-policy", b"same-origin"),
            (b"cross-origin-resource-policy", b"same-origin"),
            (b"permissions-policy", b"camera=(), microphone=(), geolocation=()"),
        ]
        if secure:
            self._headers.append((b"strict-transport-security", b"max-age=63072000"))

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return

        async def polite(message: Message) -> None:
            if message["type"] == "http.response.start":
                message["headers"] = [*message["headers"], *self._headers]
                endpoint = getattr(scope.get("endpoint"), "__name__", "unknown")
                level = logging.INFO if message["status"] >= WENT_WRONG else logging.DEBUG
                log.log(level, "%s %s %d", scope["method"], endpoint, message["status"])
            await send(message)

        await self._app(scope, receive, polite)


async def _refused(request: Request, error: Exception) -> Response:
    assert isinstance(error, Refusal)
    return showing.refusal_page(request, error) if _wants_page(request) else refuse(error)


async def _in_trouble(request: Request, error: Exception) -> Response:
    """Answer 507 where a disk is full, of the database or of the papers, and 503 where the database is away.

    Any other trouble is raised on.
    """
    if disk_is_full(error):
        return await _refused(request, Refusal(507, "quota", "There is no room left on this vault's disk."))
    if database_is_away(error):
        return await _refused(request, away("The database does not answer; try again."))
    raise error


async def _no_such_page(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    if _wants_page(request):
        return showing.trouble_page(request, error.status_code, "not_found")
    return refuse(Refusal(error.status_code, "not_found", "There is nothing here.", headers=error.headers))


def _wants_page(request: Request) -> bool:
    return "text/html" in request.headers.get("Accept", "")


@asynccontextmanager
async def _lifespan(app: Starlette) -> AsyncIterator[None]:
    vault: Vault = app.state.vault
    await run_in_threadpool(keep_complete, vault)
    await run_in_threadpool(_tidy_if_there_is_room, vault)
    forwarder = None if vault.relay is None else Forwarder(vault, vault.relay)
    if forwarder is not None:
        await run_in_threadpool(forwarder.start)
    tidying = asyncio.create_task(_tidy_now_and_then(vault))
    yield
    tidying.cancel()
    with suppress(asyncio.CancelledError):
        await tidying
    if forwarder is not None:
        await run_in_threadpool(forwarder.stop)
    vault.database.dispose()


async def _tidy_now_and_then(vault: Vault) -> None:
    """What goes wrong, as where the database is away for a moment, is said in the log and tried again."""
    while True:
        await asyncio.sleep(TIDY_EVERY_S)
        try:
            await run_in_threadpool(_tidy_if_there_is_room, vault)
        except Exception as error:  # noqa: BLE001  whatever it is, things must go on ending in time
            log.error("tidying failed (%s); it is tried again", type(error).__name__)


def _tidy_if_there_is_room(vault: Vault) -> None:
    """A full disk, which tidying needs too, ends neither the server nor the next tries."""
    try:
        tidy(vault)
    except (OperationalError, OSError) as error:
        if not disk_is_full(error):
            raise
        log.error("the vault's disk is full: nothing is tidied until there is room")
