"""Sealed bytes over HTTP, to who may have them."""

from collections.abc import Iterator
from typing import BinaryIO

from starlette.concurrency import run_in_threadpool
from starlette.responses import Response, StreamingResponse

from kiosk.vault.settings import Vault

_BLOCK = 256 * 1024


async def sealed_bytes(vault: Vault, deposit: str) -> Response:
    """Give the sealed bytes of a deposit that came whole; no cache keeps them."""
    opened = await run_in_threadpool(vault.files.open, deposit)
    headers = {"Cache-Control": "no-store"}
    return StreamingResponse(_blocks(opened), media_type="application/octet-stream", headers=headers)


def _blocks(opened: BinaryIO) -> Iterator[bytes]:
    with opened:
        while block := opened.read(_BLOCK):
            yield block
