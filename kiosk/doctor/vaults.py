"""Each vault of the site: reached, trusted, and what it offers."""

import socket
import ssl
import time
from email.utils import parsedate_to_datetime
from urllib.parse import urlsplit

import msgspec
import requests

from kiosk.doctor.check import Check, good, look, trouble
from kiosk.profile import DISCOVERY_PATHS, Discovery
from kiosk.site import Site, VaultTable

TIMEOUT_S = 10.0
CERTIFICATE_WARNING_DAYS = 21
CLOCK_TOLERANCE_S = 60.0


def vaults(site: Site) -> list[Check]:
    """One line a vault."""
    if not site.vault:
        return [trouble("vault", "the site file names none", "Add a [[vault]] table to the site file.")]
    return [_vault(table) for table in site.vault]


def clock_difference_s(site: Site) -> float | None:
    """How far this clock is from the first vault that answers (its Date header), or None."""
    for table in site.vault:
        try:
            said = _get(table, DISCOVERY_PATHS[0]).headers["Date"]
            return time.time() - parsedate_to_datetime(said).timestamp()
        except (requests.RequestException, KeyError, ValueError):
            continue
    return None


def _vault(table: VaultTable) -> Check:
    part = f"vault {table.name}"
    try:
        answers = [_get(table, path) for path in DISCOVERY_PATHS]
        said = next(answer for answer in answers if answer.ok)
        discovery = msgspec.json.decode(said.content, type=Discovery)
    except requests.exceptions.SSLError:
        todo = "Check this box's clock and [[vault]] ca_file; else the vault's operator must renew its certificate."
        return trouble(part, "its certificate is not trusted", todo)
    except requests.RequestException:
        return trouble(part, "it cannot be reached", "Check the network cable or Wi-Fi, and [[vault]] issuer.")
    except (StopIteration, msgspec.MsgspecError):
        todo = "Check [[vault]] issuer; the vault's operator can say what it is."
        return trouble(part, "it does not speak the open vault profile there", todo)
    if discovery.issuer.rstrip("/") != table.issuer.rstrip("/"):
        return trouble(part, f"it calls itself {discovery.issuer}", "Write this address in [[vault]] issuer.")
    ways = [word for word, offered in _ways(discovery) if offered]
    if not ways:
        return trouble(part, "it offers no way to log in", "Ask the vault's operator.")
    return _certificate(table, part, f"reached; {', '.join(ways)}")


def _ways(discovery: Discovery) -> tuple[tuple[str, bool], ...]:
    return (
        ("phone", discovery.device_authorization_endpoint is not None),
        ("card", discovery.card_endpoint is not None),
        ("open a vault", discovery.accounts_endpoint is not None),
    )


def _certificate(table: VaultTable, part: str, found: str) -> Check:
    parts = urlsplit(table.issuer)
    if parts.scheme == "http":
        return good(part, f"{found}; on this machine")
    context = ssl.create_default_context(cafile=table.ca_file or None)
    try:
        with socket.create_connection((parts.hostname or "", parts.port or 443), TIMEOUT_S) as plain:
            plain.settimeout(TIMEOUT_S)
            with context.wrap_socket(plain, server_hostname=parts.hostname) as secure:
                certificate = secure.getpeercert() or {}
    except OSError:
        return look(part, f"{found}; its certificate cannot be read", "Run the doctor again.")
    days = (ssl.cert_time_to_seconds(str(certificate["notAfter"])) - time.time()) / 86400
    found = f"{found}; certificate good for {days:.0f} days"
    if days < CERTIFICATE_WARNING_DAYS:
        return look(part, found, "The vault's operator must renew the certificate.")
    return good(part, found)


def _get(table: VaultTable, path: str) -> requests.Response:
    return requests.get(
        table.issuer.rstrip("/") + path, timeout=TIMEOUT_S, verify=table.ca_file or True, allow_redirects=False
    )
