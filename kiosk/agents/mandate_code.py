"""A mandate as the code on its paper: `CONSIGNEM1:` and base 45 of its facts and the kiosk's signature.

What was signed can be built again from the facts: a JWS (RFC 7515) with typ `consigne-mandate+jwt` over the mandate as
JSON. The structure is the site's own and stands in no code.
"""

import base64
import hashlib
from datetime import date

import msgspec

from kiosk.agents.mandate import Mandate
from kiosk.agents.roles import Act
from kiosk.base45 import base45, from_base45

PREFIX = "CONSIGNEM1:"
TYPE = "consigne-mandate+jwt"
_NUMBER_BYTES, _BADGE_BYTES, _ACTS_BYTES, _DAY_BYTES, _SIGNATURE_BYTES = 10, 5, 2, 3, 64
_ORDER = tuple(Act)
"""Bit of each act; new acts are added at the end of the enum."""


class MandateError(ValueError):
    """The code is none of a mandate."""


def payload(mandate: Mandate) -> bytes:
    """What is signed: the mandate as JSON, the same bytes every time."""
    return msgspec.json.encode(mandate, order="deterministic")


def digest(mandate: Mandate) -> str:
    """The mandate's SHA-256 (hex), as statements and journal hold it."""
    return hashlib.sha256(payload(mandate)).hexdigest()


def to_code(mandate: Mandate, signature: bytes) -> str:
    """The text of the QR: number 10 bytes, badge 5, acts 2, first and last day 3 each (ordinals), signature 64."""
    acts = sum(1 << _ORDER.index(act) for act in mandate.acts)
    packed = b"".join(
        (
            _base32_bytes(mandate.number),
            _base32_bytes(mandate.badge),
            acts.to_bytes(_ACTS_BYTES, "big"),
            mandate.begins.toordinal().to_bytes(_DAY_BYTES, "big"),
            mandate.ends.toordinal().to_bytes(_DAY_BYTES, "big"),
            signature,
        )
    )
    return PREFIX + base45(packed)


def from_code(text: str, structure: str) -> tuple[Mandate, bytes]:
    """The mandate and its signature, which is still to be checked. Raises MandateError."""
    try:
        packed = from_base45(text.removeprefix(PREFIX))
        fields, signature = packed[:-_SIGNATURE_BYTES], packed[-_SIGNATURE_BYTES:]
        number, rest = fields[:_NUMBER_BYTES], fields[_NUMBER_BYTES:]
        badge, rest = rest[:_BADGE_BYTES], rest[_BADGE_BYTES:]
        acts, days = int.from_bytes(rest[:_ACTS_BYTES], "big"), rest[_ACTS_BYTES:]
        if not text.startswith(PREFIX) or len(days) != 2 * _DAY_BYTES or acts >= 1 << len(_ORDER):
            raise MandateError("This is no mandate's code.")
        mandate = Mandate(
            _base32(number),
            structure,
            _base32(badge),
            frozenset(act for place, act in enumerate(_ORDER) if acts >> place & 1),
            date.fromordinal(int.from_bytes(days[:_DAY_BYTES], "big")),
            date.fromordinal(int.from_bytes(days[_DAY_BYTES:], "big")),
        )
    except (ValueError, OverflowError) as error:
        raise MandateError("This is no mandate's code.") from error
    return mandate, signature


def _base32(data: bytes) -> str:
    return base64.b32encode(data).decode()


def _base32_bytes(text: str) -> bytes:
    return base64.b32decode(text)
