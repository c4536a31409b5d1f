"""Random marks (codes, tokens, capabilities), their hashes, and remembering which were used."""

import hashlib
import secrets
from datetime import UTC, datetime

from sqlalchemy import Connection, Float, String, bindparam, exists, insert, select

from kiosk.vault.database import used
from kiosk.vault.prepared import Prepared

_MARK = bindparam("mark", type_=String)
_USE = Prepared(
    insert(used).from_select(
        [used.c.hash, used.c.expires_at],
        select(_MARK, bindparam("until", type_=Float)).where(~exists().where(used.c.hash == _MARK)),
    )
)
"""One writer at a time (`database.writing`): nobody comes between the question and the row."""


def new_mark() -> str:
    """Return 192 random bits in base64url."""
    return secrets.token_urlsafe(24)


def digest(mark: str) -> str:
    """Return what the database holds in a mark's place: its SHA-256 in hex."""
    return hashlib.sha256(mark.encode()).hexdigest()


def use_once(connection: Connection, kind: str, mark: str, expires_at: float) -> bool:
    """Remember a mark as used, in a writing transaction; say whether this was the first time."""
    values = {"mark": digest(f"{kind} {mark}"), "until": expires_at}
    return _USE.change(connection, values) == 1


def rfc3339(moment_s: float) -> str:
    """Return a Unix time as RFC 3339 text, UTC, whole seconds."""
    return datetime.fromtimestamp(int(moment_s), UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def moment_shown(moment_s: float) -> str:
    """Return a Unix time as a page shows it: `DD/MM/YYYY hh:mm UTC`."""
    return datetime.fromtimestamp(int(moment_s), UTC).strftime("%d/%m/%Y %H:%M UTC")
