"""Each vault of the site: reached, trusted, and what it offers."""

import socket
import ssl
import time
from email.utils import parsedate_to_datetime
from pathlib import Path
from urllib.parse import urlsplit

import msgspec
import requests

from kiosk.address import is_secure
from kiosk.doctor.check import Check, good, look, trouble
from kiosk.profile import DISCOVERY_PATHS, KEY_AUTHENTICATION, NO_SUCH_JSON, Discovery
from kiosk.site import Site, VaultTable
from kiosk.upload import identity

TIMEOUT_S = 10.0
CERTIFICATE_WARNING_DAYS = 21
CLOCK_TOLERANCE_S = 60.0
OLDEST_NEXTCLOUD = 29
"""From then on a file drop takes a document by a plain PUT."""
_CHECK_ISSUER = "Check [[vault]] issuer; the vault's operator can say what it is."
_WRITE_IT = "Write this address in [[vault]] issuer."


def vaults(site: Site, state: Path) -> list[Check]:
    """One line a vault; `state` holds the key by which it knows this kiosk."""
    if not site.vault:
        return [trouble("vault", "the site file names none", "Add a [[vault]] table to the site file.")]
    return [_vault(table, state) for table in site.vault]


def clock_difference_s(site: Site) -> float | None:
    """How far this clock is from the first vault that answers (its Date header), or None."""
    for table in site.vault:
        try:
            said = _ask(table, "GET", DISCOVERY_PATHS[0]).headers["Date"]
            return time.time() - parsedate_to_datetime(said).timestamp()
        except (requests.RequestException, KeyError, ValueError):
            continue
    return None


def _vault(table: VaultTable, state: Path) -> Check:
    part = f"vault {table.name}"
    try:
        found = _KINDS[table.kind](table, state)
    except requests.exceptions.SSLError:
        todo = "Check this box's clock and [[vault]] ca_file; else the vault's operator must renew its certificate."
        return trouble(part, "its certificate is not trusted", todo)
    except requests.RequestException:
        return trouble(part, "it cannot be reached", "Check the network cable or Wi-Fi, and [[vault]] issuer.")
    except _Unfit as unfit:
        return trouble(part, unfit.found, unfit.todo)
    return _certificate(table, part, found)


class _Unfit(Exception):
    """The vault answers, and cannot be used."""

    def __init__(
        self, found: str, todo: str = "Check [[vault]] issuer; the vault's operator can say what it is."
    ) -> None:
        super().__init__(found)
        self.found = found
        self.todo = todo


def _profile1(table: VaultTable, state: Path) -> str:
    answers = [_ask(table, "GET", path) for path in DISCOVERY_PATHS]
    try:
        said = next(answer for answer in answers if answer.ok)
        discovery = msgspec.json.decode(said.content, type=Discovery)
    except (StopIteration, *NO_SUCH_JSON) as error:
        raise _Unfit("it does not speak the open vault profile there") from error
    if discovery.issuer.rstrip("/") != table.issuer.rstrip("/"):
        raise _Unfit(f"it calls itself {discovery.issuer}", _WRITE_IT)
    ways = [word for word, offered in _ways(discovery) if offered]
    if not ways:
        raise _Unfit("it offers no way to log in", "Ask the vault's operator.")
    _is_known(table, discovery, state)
    return f"reached; {', '.join(ways)}"


def _is_known(table: VaultTable, discovery: Discovery, state: Path) -> None:
    """Has a token that nobody was given revoked (RFC 7009): a vault answers 401 to a kiosk that it does not know."""
    if KEY_AUTHENTICATION not in discovery.token_endpoint_auth_methods_supported or not discovery.revocation_endpoint:
        return
    if not is_secure(discovery.revocation_endpoint):
        raise _Unfit("it names an address that is not https", "Tell the vault's operator.")
    enrol = "Enrol it ('kiosk enrol', with a code of the vault's operator), or name its folder with --state."
    try:
        key = identity.there(state)
    except identity.IdentityError as error:
        raise _Unfit("this kiosk's key cannot be used", str(error)) from error
    except PermissionError as error:
        raise _Unfit(f"this kiosk's key in {state} is not yours to read", "Run the doctor as root.") from error
    if key is None:
        raise _Unfit(f"this kiosk has no key in {state}", enrol)
    form = {"token": "none", **key.assertion(table.client_id, discovery.issuer)}
    answer = _send(table, "POST", discovery.revocation_endpoint, form)
    if answer.status_code == 401:
        raise _Unfit("it does not know this kiosk", enrol)


class _CloudStatus(msgspec.Struct):
    """Nextcloud's status.php."""

    installed: bool
    maintenance: bool
    versionstring: str


def _nextcloud(table: VaultTable, _state: Path) -> str:
    try:
        status = msgspec.json.decode(_ask(table, "GET", "/status.php").content, type=_CloudStatus)
    except NO_SUCH_JSON as error:
        raise _Unfit("there is no Nextcloud there") from error
    if status.maintenance or not status.installed:
        raise _Unfit("it is under maintenance", "Wait until it is over, or ask the cloud's operator.")
    major = status.versionstring.partition(".")[0]
    if major.isdigit() and int(major) < OLDEST_NEXTCLOUD:
        todo = f"The cloud's operator must bring it to {OLDEST_NEXTCLOUD} or later."
        raise _Unfit(f"Nextcloud {status.versionstring} is too old", todo)
    try:
        endpoint = msgspec.json.decode(_ask(table, "POST", "/index.php/login/v2").content, type=_LoginBegun).poll[
            "endpoint"
        ]
    except (*NO_SUCH_JSON, KeyError) as error:
        raise _Unfit("it offers no login by phone", "Ask the cloud's operator for Login Flow v2.") from error
    if not endpoint.startswith(f"{table.issuer.rstrip('/')}/"):
        raise _Unfit(f"it calls itself {endpoint.partition('/login/v2')[0]}", _WRITE_IT)
    return f"reached; Nextcloud {status.versionstring}; phone"


class _LoginBegun(msgspec.Struct):
    """What Login Flow v2 answers first."""

    poll: dict[str, str]


def _webdav(table: VaultTable, _state: Path) -> str:
    answer = _ask(table, "OPTIONS", "")
    basic = "basic" in answer.headers.get("WWW-Authenticate", "").lower()
    if not (basic if answer.status_code == 401 else answer.ok and answer.headers.get("DAV")):
        raise _Unfit("there is no WebDAV server with user and password there")
    return "reached; WebDAV; card"


_KINDS = {"profile1": _profile1, "nextcloud": _nextcloud, "webdav": _webdav}


def _ways(discovery: Discovery) -> tuple[tuple[str, bool], ...]:
    return (
        ("phone", discovery.device_authorization_endpoint is not None),
        ("card", discovery.card_endpoint is not None),
        ("open a vault", discovery.accounts_endpoint is not None),
        ("a link", discovery.takeaway_endpoint is not None),
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


def _ask(table: VaultTable, method: str, path: str) -> requests.Response:
    address = table.issuer.partition("{user}")[0].rstrip("/") + path
    return _send(table, method, address)


def _send(table: VaultTable, method: str, address: str, form: dict[str, str] | None = None) -> requests.Response:
    """One request, by the way that the kiosk's own go: past the proxies that this shell may know."""
    with requests.Session() as session:
        session.trust_env = False
        verify = table.ca_file or True
        return session.request(method, address, data=form, timeout=TIMEOUT_S, verify=verify, allow_redirects=False)
