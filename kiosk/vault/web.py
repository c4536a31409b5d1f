"""Small helpers between Starlette and the vault: bodies, answers, who asks."""

import asyncio
import ipaddress
from collections.abc import Callable, Mapping
from typing import Any, TypeVar
from urllib.parse import parse_qsl

import msgspec
from starlette.concurrency import run_in_threadpool
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response

from kiosk.profile import NO_SUCH_JSON
from kiosk.vault.batches import Batches
from kiosk.vault.refusal import Refusal
from kiosk.vault.settings import Vault

LONGEST_BODY = 64 * 1024
SLOWEST_BODY_S = 20.0
SUBSCRIBER_BITS = 64

Shape = TypeVar("Shape")
Result = TypeVar("Result")


def vault_of(request: Request) -> Vault:
    """Return the vault that serves this request."""
    vault: Vault = request.app.state.vault
    return vault


def batches_of(request: Request) -> Batches:
    """Return the writes of this server's requests."""
    batches: Batches = request.app.state.batches
    return batches


def address_of(request: Request) -> str:
    """Return who asks, for rate limits only: an address, of IPv6 the line's /64 (RFC 6177). Never written down."""
    host = request.client.host if request.client else ""
    try:
        address = ipaddress.IPv6Address(host)
    except ValueError:
        return host
    return host if address.ipv4_mapped else str(ipaddress.IPv6Network((address, SUBSCRIBER_BITS), strict=False))


async def run_hashing(request: Request, hashes: Callable[..., Result], *given: object) -> Result:
    """Run in a thread what a stranger may have hashed (Argon2), in turn: others' requests find a thread free."""
    async with request.app.state.hashing:
        return await run_in_threadpool(hashes, *given)


async def run_writing(request: Request, writes: Callable[..., Result], *given: object) -> Result:
    """Run in a thread what writes sealed bytes, in turn: more at once would wait for the disk, and for Python."""
    return await asyncio.get_running_loop().run_in_executor(request.app.state.writers, writes, *given)


def answer(body: object, status: int = 200, headers: Mapping[str, str] | None = None) -> Response:
    """Return JSON that no cache keeps."""
    return Response(
        msgspec.json.encode(body),
        status,
        {"Cache-Control": "no-store", **(headers or {})},
        media_type="application/json",
    )


def refuse(refusal: Refusal) -> Response:
    """Return a refusal as an OAuth error response (RFC 6749 section 5.2)."""
    body = {"error": refusal.error, "error_description": refusal.sentence, **refusal.members}
    return answer(body, refusal.status, refusal.headers)


async def read_body(request: Request) -> bytes:
    """Return a small request body; raise Refusal 413 when it is not small, 408 when it comes too slowly."""
    body = bytearray()
    try:
        async with asyncio.timeout(SLOWEST_BODY_S):
            async for chunk in request.stream():
                body += chunk
                if len(body) > LONGEST_BODY:
                    raise Refusal(413, "too_large", "This request is too large.")
    except (TimeoutError, ClientDisconnect) as error:
        raise Refusal(408, "invalid_request", "The request did not come whole in time.") from error
    return bytes(body)


async def read_json(request: Request, shape: type[Shape]) -> Shape:
    """Return a JSON body of a known shape; raise Refusal 400."""
    try:
        return msgspec.json.decode(await read_body(request), type=shape)
    except NO_SUCH_JSON as error:
        raise Refusal(400, "invalid_request", "The request's body does not have the shape of the profile.") from error


async def read_form(request: Request) -> dict[str, str]:
    """Return the fields of a form; raise Refusal 400 when one comes twice (RFC 6749 section 3.2)."""
    try:
        pairs = parse_qsl((await read_body(request)).decode(), keep_blank_values=True, max_num_fields=40)
    except ValueError as error:
        raise Refusal(400, "invalid_request", "The request's form cannot be read.") from error
    fields = dict(pairs)
    if len(fields) != len(pairs):
        raise Refusal(400, "invalid_request", "A field of the form came twice.")
    return fields


def bearer(request: Request) -> str | None:
    """Return what stands after `Bearer` in the Authorization header."""
    scheme, _, value = request.headers.get("Authorization", "").partition(" ")
    return value.strip() if scheme.lower() == "bearer" else None


def one_header(request: Request, name: str) -> str | None:
    """Return a header that may come at most once; raise Refusal 400 when it comes twice."""
    values: list[Any] = request.headers.getlist(name)
    if len(values) > 1:
        raise Refusal(400, "invalid_request", f"The header {name} came twice.")
    return values[0] if values else None
