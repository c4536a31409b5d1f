"""Deposits over HTTP: tus 1.0 creation with the token, then PATCH and HEAD with the capability URL alone."""

import asyncio
import errno
from dataclasses import dataclass, field
from email.utils import formatdate

from starlette.concurrency import run_in_threadpool
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.routing import Route

from kiosk.profile import RECEIPT_HEADER, TUS_BODY_TYPE, TUS_VERSION, ProfileError, decode_upload_metadata
from kiosk.vault import rates
from kiosk.vault.deposits import (
    Upload,
    create_upload,
    drop,
    find_upload,
    keep,
    read_wanted,
    record_offset,
)
from kiosk.vault.files import Arriving, NotSealedError
from kiosk.vault.oauth import grant_of
from kiosk.vault.refusal import Refusal
from kiosk.vault.settings import Vault
from kiosk.vault.web import one_header, vault_of

WRITE_BLOCK = 1024 * 1024
SILENCE_S = 60.0


@dataclass
class Turn:
    """Who may write to one upload: a newcomer asks the present writer to give way."""

    lock: asyncio.Lock = field(default_factory=asyncio.Lock)
    give_way: asyncio.Event = field(default_factory=asyncio.Event)
    users: int = 0


class Turns:
    """The turns of the uploads that are being written to; belongs to the event loop."""

    def __init__(self) -> None:
        self._turns: dict[str, Turn] = {}

    async def take(self, upload: str) -> Turn:
        """Wait until this upload is ours to write to."""
        turn = self._turns.setdefault(upload, Turn())
        turn.users += 1
        turn.give_way.set()
        await turn.lock.acquire()
        turn.give_way.clear()
        return turn

    def end(self, upload: str, turn: Turn) -> None:
        """Let the next one write."""
        turn.lock.release()
        turn.users -= 1
        if turn.users == 0:
            self._turns.pop(upload, None)


async def options(request: Request) -> Response:
    """Say which parts of tus are spoken here."""
    headers = {
        "Tus-Version": TUS_VERSION,
        "Tus-Extension": "creation,expiration",
        "Tus-Max-Size": str(vault_of(request).limits.max_deposit_bytes),
    }
    return Response(status_code=204, headers=_tus(headers))


async def create(request: Request) -> Response:
    """Create the upload of a `deposit_id`, or answer with the one there is."""
    vault = vault_of(request)
    grant = await grant_of(request)
    vault.rates.count(rates.DEPOSIT_BY_KIOSK, grant.kiosk.kid)
    _check_version(request)
    wanted = read_wanted(_metadata(request), _number(request, "Upload-Length"))
    if wanted.size == 0:
        raise Refusal(400, "invalid_request", "A deposit has at least one byte.")
    upload = await run_in_threadpool(create_upload, vault, grant, wanted)
    location = f"{vault.issuer}/deposits/{vault.keys.capability(upload.id)}"
    return Response(status_code=201, headers={**_state(upload), "Location": location})


async def head(request: Request) -> Response:
    """Say how far an upload is, with its receipt once it is kept."""
    upload = await run_in_threadpool(find_upload, vault_of(request), request.path_params["capability"])
    return Response(status_code=200, headers={**_state(upload), "Upload-Length": str(upload.size)})


async def patch(request: Request) -> Response:
    """Take more bytes of an upload; the last one brings the receipt."""
    vault = vault_of(request)
    capability = request.path_params["capability"]
    turns: Turns = request.app.state.turns
    _check_version(request)
    if request.headers.get("Content-Type", "").strip().lower() != TUS_BODY_TYPE:
        raise Refusal(415, "unsupported_type", f"The body of a PATCH is {TUS_BODY_TYPE}.")
    offset = _number(request, "Upload-Offset")
    upload = await run_in_threadpool(find_upload, vault, capability)
    turn = await turns.take(upload.id)
    try:
        if upload.arriving:
            upload = await _receive(request, vault, capability, turn, offset)
        elif offset != upload.offset:
            raise _elsewhere()
        if upload.offset == upload.size and upload.arriving:
            await run_in_threadpool(keep, vault, upload)
            upload = await run_in_threadpool(find_upload, vault, capability)
    finally:
        turns.end(upload.id, turn)
    return Response(status_code=204, headers=_state(upload))


async def never_read(_request: Request) -> Response:
    """Refuse to give anything out: a deposit can be put in and not taken out here."""
    raise Refusal(403, "access_denied", "What was deposited is read by its owner alone, under 'my papers'.")


async def _receive(request: Request, vault: Vault, capability: str, turn: Turn, offset: int) -> Upload:
    """Write the body to the disk and record how far it came, whatever ends it; return the upload as it is then."""
    arriving, upload = await run_in_threadpool(_opened, vault, capability)
    body = request.stream().__aiter__()
    try:
        length = request.headers.get("Content-Length", "")
        if offset != upload.offset or not upload.arriving:
            raise _elsewhere()
        if length.isascii() and length.isdigit() and int(length) > upload.size - upload.offset:
            raise Refusal(413, "too_large", "More bytes come than were announced.")
        await run_in_threadpool(arriving.begin, offset, upload.size)
        while True:
            chunk = await _next_chunk(body, turn)
            if chunk is None:
                break
            arriving.add(chunk)
            if arriving.buffered >= WRITE_BLOCK:
                await run_in_threadpool(arriving.write)
            if arriving.unrecorded >= arriving.record_every:
                upload = await run_in_threadpool(_record, vault, upload, arriving)
        return await run_in_threadpool(_record, vault, upload, arriving)
    except NotSealedError as error:
        await run_in_threadpool(drop, vault, upload)
        raise Refusal(415, "unsupported_type", "This vault takes sealed files (age) only.") from error
    except OSError as error:
        if error.errno in {errno.ENOSPC, errno.EDQUOT}:
            raise Refusal(507, "quota", "There is no room left on this vault's disk.") from error
        raise
    finally:
        await run_in_threadpool(arriving.close)


async def _next_chunk(body: object, turn: Turn) -> bytes | None:
    """Return the next piece of a body, or None when it ends, breaks off, falls silent, or must give way."""
    coming = asyncio.ensure_future(anext(body))  # type: ignore[call-overload]
    leaving = asyncio.ensure_future(turn.give_way.wait())
    try:
        await asyncio.wait({coming, leaving}, timeout=SILENCE_S, return_when=asyncio.FIRST_COMPLETED)
        if not coming.done():
            return None
        return coming.result()  # type: ignore[no-any-return]
    except (ClientDisconnect, StopAsyncIteration):
        return None
    finally:
        coming.cancel()
        leaving.cancel()


def _opened(vault: Vault, capability: str) -> tuple[Arriving, Upload]:
    """The upload in hand, and then what is known of the upload: another server may have had it a moment ago."""
    arriving = vault.files.arriving(find_upload(vault, capability).id)
    try:
        return arriving, find_upload(vault, capability)
    except BaseException:
        arriving.close()
        raise


def _elsewhere() -> Refusal:
    return Refusal(409, "conflict", "The upload is at another offset; ask by HEAD.")


def _record(vault: Vault, upload: Upload, arriving: Arriving) -> Upload:
    arriving.sync()
    return record_offset(vault, upload, arriving.offset, arriving.note)


def _state(upload: Upload) -> dict[str, str]:
    headers = {
        "Upload-Offset": str(upload.offset),
        "Upload-Expires": formatdate(upload.expires_at, usegmt=True),
        "Cache-Control": "no-store",
    }
    if upload.kept:
        headers[RECEIPT_HEADER] = upload.receipt
    return _tus(headers)


def _tus(headers: dict[str, str]) -> dict[str, str]:
    return {"Tus-Resumable": TUS_VERSION, **headers}


def _check_version(request: Request) -> None:
    if request.headers.get("Tus-Resumable") != TUS_VERSION:
        raise Refusal(
            412, "invalid_request", f"Say Tus-Resumable: {TUS_VERSION}.", headers={"Tus-Version": TUS_VERSION}
        )


def _number(request: Request, name: str) -> int:
    text = one_header(request, name) or ""
    if not (text.isascii() and text.isdigit()) or len(text) > 15:
        raise Refusal(400, "invalid_request", f"The header {name} must be a whole number.")
    return int(text)


def _metadata(request: Request) -> dict[str, str]:
    try:
        return decode_upload_metadata(one_header(request, "Upload-Metadata") or "")
    except ProfileError as error:
        raise Refusal(400, "invalid_request", str(error)) from error


ROUTES = [
    Route("/deposits", options, methods=["OPTIONS"]),
    Route("/deposits", create, methods=["POST"]),
    Route("/deposits", never_read, methods=["GET"]),
    Route("/deposits/{capability}", patch, methods=["PATCH"]),
    Route("/deposits/{capability}", options, methods=["OPTIONS"]),
    Route("/deposits/{capability}", head, methods=["HEAD"]),
    Route("/deposits/{capability}", never_read, methods=["GET"]),
]
