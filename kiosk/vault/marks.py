"""Random marks (codes, tokens, capabilities), their hashes, and remembering which were used."""

import hashlib
import secrets
from datetime import UTC, datetime

from sqlalchemy import Connection, insert
from sqlalchemy.exc import IntegrityError

from kiosk.vault.database import used


def new_mark() -> str:
    """Return 192 random bits in base64url."""
    return secrets.token_urlsafe(24)


def digest(mark: str) -> str:
    """Return what the database holds in a mark's place: its SHA-256 in hex."""
    return hashlib.sha256(mark.encode()).hexdigest()


def use_once(connection: Connection, kind: str, mark: str, expires_at: float) -> bool:
    """Remember a mark as used; say whether this was the first time."""
    try:
        with connection.begin_nested():
            connection.execute(insert(used).values(hash=digest(f"{kind} {mark}"), expires_at=expires_at))
    except IntegrityError:
        return False
    return True


def rfc3339(moment_s: float) -> str:
    """Return a Unix time as RFC 3339 text, UTC, whole seconds."""
    return datetime.fromtimestamp(int(moment_s), UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
