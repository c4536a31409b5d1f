"""Deposits over HTTP: tus 1.0 creation with the token, then PATCH and HEAD with the capability URL alone."""

import asyncio
import threading
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email.utils import formatdate

from sqlalchemy import Connection
from starlette.concurrency import run_in_threadpool
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.routing import Route

from kiosk.profile import RECEIPT_HEADER, TUS_BODY_TYPE, TUS_VERSION, ProfileError, decode_upload_metadata
from kiosk.vault.deposits import (
    Receipt,
    Upload,
    begin_upload,
    check_whole,
    drop,
    find_upload,
    forgotten,
    hand_on,
    keep,
    new_receipt,
    record_offset,
    upload_of,
    write_receipt,
    written_elsewhere,
)
from kiosk.vault.files import Arriving, NotSealedError
from kiosk.vault.refusal import Refusal
from kiosk.vault.settings import Vault
from kiosk.vault.tokens import read_token
from kiosk.vault.wanted import Wanted, read_wanted
from kiosk.vault.web import batches_of, one_header, run_writing, vault_of

WRITE_BLOCK = 1024 * 1024
SILENCE_S = 60.0


@dataclass
class Turn:
    """Who may write to one upload: a newcomer asks the present writer to give way."""

    lock: asyncio.Lock = field(default_factory=asyncio.Lock)
    users: int = 0
    must_end: bool = False
    patience: asyncio.Timeout | None = None
    """Of the present writer, while it waits for bytes."""

    def ask(self) -> None:
        """Let the present writer wait for no more bytes."""
        self.must_end = True
        if self.patience is not None and not self.patience.expired():
            self.patience.reschedule(0.0)
        self.patience = None


class Turns:
    """The turns of the uploads that are being written to; belongs to the event loop."""

    def __init__(self) -> None:
        self._turns: dict[str, Turn] = {}

    async def take(self, upload: str) -> Turn:
        """Wait until this upload is ours to write to."""
        turn = self._turns.setdefault(upload, Turn())
        turn.ask()
        turn.users += 1
        await turn.lock.acquire()
        turn.must_end = turn.users > 1
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
    vault, batches = vault_of(request), batches_of(request)
    authorization, proof = one_header(request, "Authorization"), one_header(request, "DPoP")
    shown = read_token(vault, authorization, proof, request.method, request.url.path)
    wanted = _wanted(request)
    upload = await batches.write(lambda connection: begin_upload(connection, vault, shown, wanted))
    if isinstance(upload, Refusal):
        raise upload
    location = f"{vault.issuer}/deposits/{vault.keys.capability(upload.id)}"
    return Response(status_code=201, headers={**_state(upload), "Location": location})


def _wanted(request: Request) -> Wanted | Refusal:
    """Return what a creation asks for, or what is wrong with it."""
    try:
        _check_version(request)
        return read_wanted(_metadata(request), _number(request, "Upload-Length"))
    except Refusal as refusal:
        return refusal


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
    turn = await turns.take(capability)
    try:
        upload = await _receive(request, vault, capability, turn, offset)
        if upload.offset == upload.size and upload.arriving:
            upload = await run_in_threadpool(keep, vault, upload)
    finally:
        turns.end(capability, turn)
    return Response(status_code=204, headers=_state(upload))


async def never_read(_request: Request) -> Response:
    """Refuse to give anything out: a deposit can be put in and not taken out here."""
    raise Refusal(403, "access_denied", "What was deposited is read by its owner alone, under 'my papers'.")


async def _receive(request: Request, vault: Vault, capability: str, turn: Turn, offset: int) -> Upload:
    """Write the body to the disk and record how far it came, whatever ends it; return the upload as it is then."""
    batches = batches_of(request)
    hand, body = Hand(vault, capability), request.stream().__aiter__()
    length = request.headers.get("Content-Length", "")
    announced = int(length) if length.isascii() and length.isdigit() else 0
    try:
        upload = await batches.write(lambda connection: hand.begin(connection, offset, announced))
        if not upload.arriving:
            return upload
        while len(pieces := await _next_block(body, turn)) and pieces[-1]:
            await run_writing(request, hand.take, pieces)
        return await _ended(request, hand, pieces)
    except NotSealedError as error:
        await run_in_threadpool(drop, vault, hand.upload)
        raise Refusal(415, "unsupported_type", "This vault takes sealed files (age) only.") from error
    finally:
        if hand.waits_to_close:
            await run_in_threadpool(hand.close)
        else:
            hand.close()


async def _next_block(body: AsyncIterator[bytes], turn: Turn) -> list[bytes]:
    """Return the next pieces of a body, about WRITE_BLOCK bytes together; the last one is empty when no more come."""
    pieces = []
    count = 0
    while count < WRITE_BLOCK:
        pieces.append(await _next_chunk(body, turn))
        if not pieces[-1]:
            break
        count += len(pieces[-1])
    return pieces


async def _next_chunk(body: AsyncIterator[bytes], turn: Turn) -> bytes:
    """Return the next piece of a body; an empty one when it ends, breaks off, falls silent, or must give way."""
    if turn.must_end:
        return b""
    try:
        async with asyncio.timeout(SILENCE_S) as turn.patience:
            return await anext(body, b"")
    except (ClientDisconnect, TimeoutError):
        return b""
    finally:
        turn.patience = None


async def _ended(request: Request, hand: "Hand", pieces: list[bytes]) -> Upload:
    """Make last what came, and record it; what came whole in one go is kept at once, its offset with the receipt."""
    settled = await run_writing(request, hand.end, pieces)
    if settled is None:
        settled = await batches_of(request).write(hand.write_receipt)
    if settled is None:
        return await run_in_threadpool(forgotten, hand.vault, hand.upload)
    return settled


@dataclass
class Hand:
    """One request's hold of an upload, from before its first bytes; its methods may block.

    A request that is cancelled, as when the server ends, lets go while a thread still works for it: that one ends
    first, and what comes later raises Refusal 409 and records nothing.
    """

    vault: Vault
    capability: str
    _upload: Upload | None = None
    _arriving: Arriving | None = None
    _receipt: Receipt | None = None
    _working: threading.Lock = field(default_factory=threading.Lock)
    _over: bool = False

    @property
    def upload(self) -> Upload:
        """The upload as it is recorded, once `begin` found it."""
        assert self._upload is not None
        return self._upload

    @property
    def waits_to_close(self) -> bool:
        """True when `close` may block."""
        return self._working.locked() or (self._arriving is not None and self._arriving.waits_to_close)

    def begin(self, connection: Connection, offset: int, announced: int) -> Upload:
        """Find the upload, in a writing transaction, and take it in hand if bytes may come; return it.

        Who has an upload in hand records it before letting go, in a transaction too: what is found here is so.
        Raises Refusal 409 at another offset, 413 when more bytes are announced than belong to it, and 423 when another
        server, or another worker of this one, has it in hand.
        """
        with self._work():
            self._upload = upload = upload_of(connection, self.vault, self.capability)
            if offset != upload.offset:
                raise written_elsewhere()
            if not upload.arriving:
                return upload
            if announced > upload.size - upload.offset:
                raise Refusal(413, "too_large", "More bytes come than were announced.")
            self._arriving = self.vault.files.arriving(upload.id)
            self._arriving.begin(upload.offset, upload.size)
            return upload

    def take(self, pieces: list[bytes]) -> None:
        """Write pieces of the body, and now and then make them last and record it.

        Raises Refusal 413 when they are more than was announced.
        """
        with self._work():
            arriving = self._taken(pieces)
            if arriving.unrecorded + arriving.buffered >= arriving.record_every:
                arriving.sync()
                self._upload = record_offset(self.vault, self.upload, arriving.offset, arriving.note)
            else:
                arriving.write()

    def end(self, pieces: list[bytes]) -> Upload | None:
        """Take the last pieces, and return the upload as it is recorded.

        None when it came in one go, its bytes are with the papers, and it wants a receipt: it is not synced by its
        first name then, and killed before the receipt it begins again.
        """
        with self._work():
            return self._end(pieces)

    def _end(self, pieces: list[bytes]) -> Upload | None:
        arriving = self._taken(pieces)
        arriving.sync_bytes()
        sha256 = arriving.sha256
        if sha256 is None or self.vault.relay is not None:
            arriving.sync_name()
        if sha256 is None:
            return record_offset(self.vault, self.upload, arriving.offset, arriving.note)
        check_whole(self.vault, self.upload, sha256)
        handed = hand_on(self.vault, self.upload, arriving.note)
        if handed is None:
            self.vault.files.keep(self.upload.id)
            self._receipt = new_receipt(self.vault, self.upload)
        return handed

    def write_receipt(self, connection: Connection) -> Upload | None:
        """Write the receipt of what `end` put with the papers; None when the upload is over."""
        with self._work():
            assert self._arriving is not None
            assert self._receipt is not None
            return write_receipt(connection, self.upload, self._receipt, self._arriving.note)

    def close(self) -> None:
        """Let go of the upload; what was not recorded is forgotten."""
        with self._working:
            self._over = True
        if self._arriving is not None:
            self._arriving.close()

    @contextmanager
    def _work(self) -> Iterator[None]:
        with self._working:
            if self._over:
                raise written_elsewhere()
            yield

    def _taken(self, pieces: list[bytes]) -> Arriving:
        assert self._arriving is not None
        for piece in pieces:
            self._arriving.add(piece)
        return self._arriving


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
