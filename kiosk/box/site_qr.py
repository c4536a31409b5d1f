"""A site file as QR codes, for a box that has none: as many codes as it takes, each small enough for any camera.

`CONSIGNE1/2/3/1A2B3C4D/...`: the second of three parts of what has this hash (first 8 hex digits of the SHA-256), its
bytes in base 45 (RFC 9285, QR's alphanumeric mode). Together: deflated JSON with the text of site.toml and, where the
technician wants it, of first-start.toml.
"""

import hashlib
import re
import zlib
from collections.abc import Sequence

import msgspec

from kiosk.base45 import base45, from_base45
from kiosk.messages.base import name_only
from kiosk.site import PlainError

PREFIX = "CONSIGNE1/"
SIGNS_A_CODE = 420
"""Version 15 at correction level M: 77 modules, read from a sheet of paper or a telephone."""
MOST_BYTES = 64 * 1024
_PART = re.compile(r"CONSIGNE1/(\d{1,2})/(\d{1,2})/([0-9A-F]{8})/([0-9A-Z $%*+\-./:]+)")


class SiteQrError(PlainError):
    """These codes are not a site's; one sentence."""


class Given(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What the codes hold: the texts of two files, the second one perhaps empty."""

    site: str
    first_start: str = ""

    __repr__ = name_only


def codes(given: Given) -> list[str]:
    """The texts of the QR codes, in their order. Raises SiteQrError when it is far too long."""
    plain = msgspec.json.encode(given)
    if len(plain) > MOST_BYTES:
        raise SiteQrError("This site file is far too long for QR codes; copy it to the card.")
    data = zlib.compress(plain, 9)
    text, digest = base45(data), _digest(data)
    pieces = [text[start : start + SIGNS_A_CODE] for start in range(0, len(text), SIGNS_A_CODE)]
    return [f"{PREFIX}{number}/{len(pieces)}/{digest}/{piece}" for number, piece in enumerate(pieces, 1)]


def wanted(read: Sequence[str]) -> str:
    """How the code begins that comes after those that were read."""
    if not read:
        return f"{PREFIX}1/"
    _, total, digest, _ = _parts(read[0])
    return f"{PREFIX}{len(read) + 1}/{total}/{digest}/"


def total(read: Sequence[str]) -> int:
    """How many codes there are; 0 while none was read. Raises SiteQrError."""
    return int(_parts(read[0])[1]) if read else 0


def joined(read: Sequence[str]) -> Given:
    """What the codes hold, all of them read in their order. Raises SiteQrError."""
    parts = [_parts(text) for text in read]
    same = {(count, digest) for _, count, digest, _ in parts}
    if len(same) != 1 or [int(number) for number, *_ in parts] != list(range(1, int(parts[0][1]) + 1)):
        raise SiteQrError("These codes do not belong together; begin with the first one.")
    try:
        data = from_base45("".join(piece for *_, piece in parts))
    except (ValueError, OverflowError):
        raise SiteQrError("These codes are damaged; make them anew with 'kiosk site-qr'.") from None
    if _digest(data) != parts[0][2]:
        raise SiteQrError("These codes are damaged; make them anew with 'kiosk site-qr'.")
    unpacker = zlib.decompressobj()
    try:
        plain = unpacker.decompress(data, MOST_BYTES)
        return msgspec.json.decode(plain, type=Given)
    except (zlib.error, msgspec.MsgspecError):
        raise SiteQrError("These codes cannot be read; a newer 'kiosk site-qr' made them.") from None


def _parts(text: str) -> tuple[str, str, str, str]:
    found = _PART.fullmatch(text)
    if found is None:
        raise SiteQrError("This is no code of 'kiosk site-qr'.")
    return found[1], found[2], found[3], found[4]


def _digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()[:8].upper()
