"""What the server is told when it starts, and what its parts share while it runs."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from sqlalchemy import Engine

from kiosk.address import is_secure
from kiosk.profile import CAPABILITY_LIFETIME_S
from kiosk.vault.common import Places
from kiosk.vault.files import Files
from kiosk.vault.keys import Keys
from kiosk.vault.rates import Rates

if TYPE_CHECKING:
    from kiosk.vault.relay import Relay


class SettingsError(ValueError):
    """The server cannot start as it was told to."""


@dataclass(frozen=True)
class Limits:
    """Sizes in bytes and times in seconds that a vault keeps to."""

    max_deposit_bytes: int = 256 * 1024 * 1024
    quota_bytes: int = 1024 * 1024 * 1024
    poll_interval_s: int = 2
    """Who said yes on the phone looks at the kiosk next: RFC 8628's 5 s are for whoever says nothing."""
    login_lifetime_s: int = 600
    token_lifetime_s: int = 1800
    nonce_lifetime_s: int = 120
    change_lifetime_s: int = 1800
    capability_lifetime_s: int = CAPABILITY_LIFETIME_S
    sign_in_lifetime_s: int = 900
    reading_lifetime_s: int = 1200
    enrolment_lifetime_s: int = 24 * 3600
    view_lifetime_s: int = 120
    """How long a kiosk may take to fetch the one document of a view; 0 where no card shows papers."""
    takeaway_lifetime_s: int = 7 * 24 * 3600
    """How long papers wait for a phone without a vault; 0 where this is not offered."""
    takeaway_opens: int = 20
    """How often a take-away link may be opened."""
    invited: bool = False
    """Whether a vault is opened with an invitation only."""
    rate_factor: float = 1.0
    """Multiplies how often things may be tried (`rates.py`): more than 1 only where one machine plays many people."""


@dataclass(frozen=True)
class Vault:
    """Everything a request needs: settings, database, sealed files, keys, rates and the clock (Unix seconds)."""

    data: Path
    issuer: str
    limits: Limits
    database: Engine
    files: Files
    keys: Keys
    rates: Rates
    hashing: Places
    clock: Callable[[], float]
    relay: "Relay | None" = None
    """What the relay life adds; None in the embedded life."""

    @property
    def sole(self) -> bool:
        """True when no other server may use this vault at the same time."""
        return self.database.dialect.name == "sqlite"

    @property
    def origin(self) -> str:
        """The issuer's scheme, host and port, as a browser's Origin header says them."""
        parts = urlsplit(self.issuer)
        return f"{parts.scheme}://{parts.netloc}"


def check_issuer(issuer: str) -> str:
    """Return the issuer without a closing slash; raise SettingsError unless it is https, or http on loopback."""
    parts = urlsplit(issuer)
    if parts.query or parts.fragment or not parts.hostname:
        raise SettingsError(f"The issuer {issuer} must be a plain address such as https://vault.example.org.")
    if not is_secure(issuer):
        raise SettingsError(f"The issuer {issuer} must begin with https:// (http:// only for this machine).")
    return issuer.rstrip("/")
