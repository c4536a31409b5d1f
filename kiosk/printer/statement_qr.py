"""A signed statement small enough for a QR code on any roll: `CONSIGNE-S1:` and base45.

A statement (compact JWS) has some 600 characters, too many for 58 mm at eight dots a module. What the kiosk signed
can be built again from its few facts, so the QR holds only the facts and the signature. Whoever checks it knows the
kiosk's key with its name, site and structure. docs/paper-codes.md describes each byte.
"""

import datetime
import hashlib
import json
import uuid
from typing import Literal

import msgspec

from kiosk.base45 import base45, from_base45
from kiosk.domain import Sharing
from kiosk.profile import STATEMENT_TYPE, ProfileError, Statement, base64url, from_base64url, signature_header

PREFIX = "CONSIGNE-S1:"
_SIGNATURE_BYTES = 64
_MODES: tuple[Literal["self"], Literal["assisted"]] = ("self", "assisted")
_ORIGINAL, _MANDATE = 2, 4
"""Bits beside the mode's: the agent had the original in hand; there is a mandate."""
_SHARING: tuple[str | None, ...] = (None, *Sharing)
_SHARING_SHIFT = 3
"""Above those bits: how long the person shares it, by its place among the periods."""
_MANDATE_BYTES = 32


class StatementError(ValueError):
    """The statement has another shape than a kiosk's, or the code is none of ours."""


class Issuer(msgspec.Struct, frozen=True):
    """What a checker knows of a kiosk beforehand."""

    kid: str
    site: str
    structure: str


def to_qr(statement: str) -> str:
    """Return the compact form of a statement (compact JWS); raises StatementError when it could not be built again."""
    try:
        header_part, claims_part, signature_part = statement.split(".")
        header = json.loads(from_base64url(header_part))
        claims = msgspec.json.decode(from_base64url(claims_part), type=Statement)
        issuer = Issuer(header["kid"], claims.site, claims.structure)
        packed = _pack(issuer.kid, claims, from_base64url(signature_part))
        text = PREFIX + base45(packed)
        if from_qr(text, issuer) != statement:
            raise StatementError("The statement was not written in the kiosk's own way.")
    except (ValueError, KeyError, ProfileError, msgspec.DecodeError) as error:
        raise StatementError(f"The statement has no compact form: {error}") from error
    return text


def from_qr(text: str, issuer: Issuer) -> str:
    """Return the statement (compact JWS) that a QR's text stands for; its signature is still to be checked.

    Raises StatementError when the code is none of ours or another kiosk's.
    """
    if not text.startswith(PREFIX):
        raise StatementError("This QR code is not a statement.")
    try:
        packed = from_base45(text.removeprefix(PREFIX))
    except ValueError as error:
        raise StatementError("This QR code was not read well; try again.") from error
    if packed[:4] != _kid_mark(issuer.kid):
        raise StatementError("This statement was signed by another kiosk.")
    claims, signature = _unpack(packed[4:], issuer)
    header = msgspec.json.encode(signature_header(STATEMENT_TYPE, issuer.kid))
    return ".".join(base64url(part) for part in (header, msgspec.json.encode(claims), signature))


def _pack(kid: str, claims: Statement, signature: bytes) -> bytes:
    """Kid mark 4, deposit id 16, hash 32, time 4, pages 2, mode and bits 1, notice and agent (length byte first),
    mandate 32 where there is one, signature 64."""
    at = datetime.datetime.fromisoformat(claims.at)
    return b"".join(
        (
            _kid_mark(kid),
            uuid.UUID(claims.deposit_id).bytes,
            bytes.fromhex(claims.sha256),
            int(at.timestamp()).to_bytes(4, "big"),
            claims.pages.to_bytes(2, "big"),
            bytes([_bits(claims)]),
            _short(claims.notice),
            _short(claims.agent or ""),
            bytes.fromhex(claims.mandate or ""),
            signature,
        )
    )


def _bits(claims: Statement) -> int:
    original, mandate = _ORIGINAL * bool(claims.original), _MANDATE * bool(claims.mandate)
    return _MODES.index(claims.mode) | original | mandate | _SHARING.index(claims.shared) << _SHARING_SHIFT


def _unpack(packed: bytes, issuer: Issuer) -> tuple[Statement, bytes]:
    facts, signature = packed[:-_SIGNATURE_BYTES], packed[-_SIGNATURE_BYTES:]
    try:
        at = datetime.datetime.fromtimestamp(int.from_bytes(facts[48:52], "big"), datetime.UTC)
        notice, rest = _take_short(facts[55:])
        agent, mandate = _take_short(rest)
        if len(mandate) != _MANDATE_BYTES * bool(facts[54] & _MANDATE):
            raise StatementError("This QR code is not a statement.")
        claims = Statement(
            deposit_id=str(uuid.UUID(bytes=facts[:16])),
            sha256=facts[16:48].hex(),
            pages=int.from_bytes(facts[52:54], "big"),
            at=at.isoformat(timespec="seconds").replace("+00:00", "Z"),
            site=issuer.site,
            structure=issuer.structure,
            mode=_MODES[facts[54] & 1],
            notice=notice,
            agent=agent or None,
            original=True if facts[54] & _ORIGINAL else None,
            mandate=mandate.hex() or None,
            shared=_SHARING[facts[54] >> _SHARING_SHIFT],
        )
    except (IndexError, ValueError) as error:
        raise StatementError("This QR code is not a statement.") from error
    return claims, signature


def _short(text: str) -> bytes:
    data = text.encode()
    return bytes([len(data)]) + data


def _take_short(data: bytes) -> tuple[str, bytes]:
    end = 1 + data[0]
    return data[1:end].decode(), data[end:]


def _kid_mark(kid: str) -> bytes:
    return hashlib.sha256(kid.encode()).digest()[:4]
