"""How a journal is written: lines of JSON that hang together by their hashes, and a signed record of where they end.

A line holds `n` (from 1), `at` (RFC 3339, UTC), `site`, `act`, `result`, `vault`, `facts`, `prev`, the hash of the line
before (64 zeros for the first), and `hash`, its own: the SHA-256 (hex) of all that stands before it, closed by `}`. So
a line that was changed is named itself, and one that was dropped, added or moved breaks the next.

The last line of a file is no operation but its end: `n` and `hash` of the last operation, `at`, `site`, the kiosk's
public `key` (JWK), and over all of these its `signature`, a JWS with detached payload (RFC 7515, appendix F).

Journals from before 2026-11-23 have neither `hash` nor end. They hang together by the same hashes and are written on.
"""

import hashlib
import re
from datetime import datetime
from typing import Protocol

import msgspec
from joserfc import jws
from joserfc.errors import JoseError
from joserfc.jwk import OKPKey
from joserfc.util import urlsafe_b64encode

from kiosk.profile import NO_SUCH_JSON, SIGNATURE_ALGORITHM

GENESIS = "0" * 64
ANCHOR = "journal goes on from here"
"""Act of the first line of a journal that was cut (kiosk/records/cutting.py)."""
CUT = "journal cut"
"""Act of the line that vouches for an anchor."""
END = "journal ends here"
"""Act of the last line, the signed end."""
TYPE = "consigne-journal+jwt"
_OWN_HASH = re.compile(rb',"hash":"([0-9a-f]{64})"}\Z')
_END_BEGINS = b'{"act":"%b"' % END.encode()


class Line(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One line of the journal."""

    n: int
    at: str
    site: str
    act: str
    prev: str
    result: str = ""
    vault: str = ""
    facts: dict[str, str] = {}


class End(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Where a journal ends: number and hash of its last line, when and where this was signed, with which key."""

    act: str
    n: int
    at: str
    site: str
    hash: str
    key: dict[str, str]
    signature: str

    @property
    def kid(self) -> str:
        """The key's thumbprint (RFC 7638), as vaults and statements call the kiosk."""
        return OKPKey.import_key(dict(self.key)).thumbprint()


class Signer(Protocol):
    """A kiosk's key."""

    def public(self) -> dict[str, str]:
        """The public key as a JWK (RFC 8037)."""

    def sign(self, typ: str, payload: bytes) -> str:
        """A compact JWS."""


class NoLine(Exception):
    """What stands there is no line of a journal; the message is half a sentence that says why."""


def time_text(at: datetime) -> str:
    """A time as lines hold it."""
    return at.isoformat(timespec="milliseconds").replace("+00:00", "Z")


def written(line: Line) -> bytes:
    """A line as it is written, with its own hash, without line end."""
    body = msgspec.json.encode(line)
    return b'%b,"hash":"%b"}' % (body[:-1], _sha256(body).encode())


def digest(text: bytes) -> str:
    """The hash of a line (without line end), as the next line holds it in `prev`."""
    return _sha256(_body(text))


def is_hashed(text: bytes) -> bool:
    """Whether a line holds its own hash; those from before 2026-11-23 do not."""
    return _OWN_HASH.search(text) is not None


def line_in(text: bytes) -> Line:
    """The line that is written there (without line end). Raises NoLine."""
    body, own = _body(text), _OWN_HASH.search(text)
    try:
        line = msgspec.json.decode(body, type=Line)
    except NO_SUCH_JSON:
        raise NoLine("it is no line of a journal") from None
    if own is not None and own[1].decode() != _sha256(body):
        raise NoLine("it was changed: its own hash is another")
    if msgspec.json.encode(line) != body:
        raise NoLine("it is not written as a journal writes")
    return line


def signed_end(n: int, last: str, at: str, site: str, signer: Signer) -> bytes:
    """The end of a journal whose last line has this number and hash, without line end."""
    end = End(END, n, at, site, last, signer.public(), "")
    header, _, signature = signer.sign(TYPE, msgspec.json.encode(end)).split(".")
    return msgspec.json.encode(msgspec.structs.replace(end, signature=f"{header}..{signature}"))


def is_end(text: bytes) -> bool:
    """Whether a line claims to be a journal's end."""
    return text.startswith(_END_BEGINS)


def end_in(text: bytes) -> End:
    """The end that is written there, its signature checked with its own key. Raises NoLine."""
    try:
        end = msgspec.json.decode(text, type=End)
        key = OKPKey.import_key(dict(end.key))
        payload = urlsafe_b64encode(msgspec.json.encode(msgspec.structs.replace(end, signature=""))).decode()
        header, signature = end.signature.split("..")
        signed = jws.deserialize_compact(f"{header}.{payload}.{signature}", key, algorithms=[SIGNATURE_ALGORITHM])
    except (*NO_SUCH_JSON, JoseError, ValueError):
        raise NoLine("the signature of the journal's end does not fit") from None
    if signed.headers().get("typ") != TYPE or signed.headers().get("kid") != key.thumbprint():
        raise NoLine("what is signed here is no journal's end")
    if msgspec.json.encode(end) != text:
        raise NoLine("it is not written as a journal writes")
    return end


def _body(text: bytes) -> bytes:
    own = _OWN_HASH.search(text)
    return text if own is None else text[: own.start()] + b"}"


def _sha256(text: bytes) -> str:
    return hashlib.sha256(text).hexdigest()
