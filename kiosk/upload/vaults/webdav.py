"""WebDAV (RFC 4918): a person's folder on any file server, got into with a card (webdav_card.py).

A document goes to a unique `.part` name first and gets its own name by a MOVE that overwrites nothing, so that it is
there whole or not at all, and once however often it is tried. No precondition is relied on: rclone ignores them. A
password opens everything that its owner may do, so it stays in memory, and what is not delivered at logout ends there.
"""

import hashlib
import secrets
import threading
import time
from collections import Counter
from dataclasses import dataclass
from urllib.parse import quote

from kiosk.calls import Answer, Body, Http
from kiosk.domain import Fault, LoginMethod
from kiosk.fault import Busy, NotSent, NotYet, ReplyLost, VaultError
from kiosk.site import VaultTable
from kiosk.upload.identity import KioskKey
from kiosk.upload.vaults import Access, Account, Attempt, Capabilities, Offer, Reached, Sealed, Waiting
from kiosk.upload.vaults.folder import (
    FOLDER,
    RECIPIENTS_FILE,
    VISIT_S,
    credentials,
    file_name,
    keys_in,
    unsigned_receipt,
)
from kiosk.upload.vaults.multistatus import ASK, File, files
from kiosk.upload.vaults.webdav_card import NoCard, WrongPin, open_card

USER_MARK = "{user}"
"""Stands in the site file's `issuer` for the person's user name, where folders have addresses of their own."""
MOST_WRONG_PINS = 5
_FAULTS = {
    401: (Fault.LOGIN_EXPIRED, "The login is over; log in again."),
    403: (Fault.VAULT_REFUSED, "The file server does not allow this deposit."),
    413: (Fault.TOO_LARGE, "The document is too large for this file server."),
    415: (Fault.TYPE_REFUSED, "The file server does not take this kind of file."),
    507: (Fault.VAULT_FULL, "There is no room left on this file server."),
}


@dataclass
class _Target:
    """Where a deposit goes while its login lives."""

    access: Access
    address: str
    leftover: str = ""
    """The `.part` of a try whose end is not known."""


class WebDav:
    """One WebDAV server; safe from any thread."""

    in_one_piece = True

    def __init__(self, table: VaultTable, _key: KioskKey) -> None:
        self._base = table.issuer.rstrip("/")
        self._http = Http(table.ca_file)
        self._lock = threading.Lock()
        self._live: dict[str, _Target] = {}
        """By capability, which says nothing by itself: a user's address may hold a name."""
        self._wrong_pins: Counter[bytes] = Counter()

    def capabilities(self) -> Capabilities:
        """Asks whether WebDAV and the Basic scheme are spoken here (RFC 4918 section 10.1)."""
        answer = self._http.send("OPTIONS", self._base.partition(USER_MARK)[0])
        knows_basic = "basic" in answer.headers.get("WWW-Authenticate", "").lower()
        if not (knows_basic if answer.status == 401 else answer.good and answer.headers.get("DAV")):
            raise VaultError(Fault.VAULT_REFUSED, "There is no WebDAV server with user and password at this address.")
        return Capabilities((LoginMethod.CARD,))

    def begin_login(self) -> Attempt:
        """WebDAV knows no login by phone."""
        raise VaultError(Fault.VAULT_REFUSED, "This vault has no login by phone.")

    def poll(self, _attempt: Attempt) -> Access | Waiting:
        """WebDAV knows no login by phone."""
        raise VaultError(Fault.VAULT_REFUSED, "This vault has no login by phone.")

    def card_login(self, code: str, pin: str) -> Access:
        """Opens the card with its PIN and shows the password to the server once."""
        user, password = self._open_card(code, pin)
        access = Access(password, time.time() + VISIT_S, user=user)
        answer = self._ask(access, self._home(access))
        if answer.status in {401, 403}:
            raise VaultError(Fault.CARD_UNKNOWN, "The file server does not take this card's password any more.")
        if answer.status != 207:
            raise _refusal(answer)
        return access

    def account_hint(self, access: Access) -> Account:
        """Keys in the folder's recipients.txt; without that file the server's operator can read what is deposited."""
        address = f"{self._home(access)}/{FOLDER}/{RECIPIENTS_FILE}"
        answer = self._http.send("GET", address, auth=credentials(access))
        if not answer.good and answer.status != 404:
            raise _refusal(answer)
        person = hashlib.sha256(f"{self._base}\0{access.user}".encode()).hexdigest()
        return Account(keys_in(answer.body) if answer.good else (), "", self.quota(access), person)

    def quota(self, access: Access) -> int | None:
        """Free bytes where the server tells them (RFC 4331)."""
        found = self._look(access, self._home(access))
        return found.quota_left if found else None

    def deposit(self, access: Access, offer: Offer) -> str:
        """Makes the folder where there is none; the capability is a name that only this process understands."""
        folder = f"{self._home(access)}/{FOLDER}"
        made = self._http.send("MKCOL", folder, auth=credentials(access))
        if not made.good and made.status != 405:
            raise _refusal(made)
        capability = f"webdav:{secrets.token_hex(16)}"
        with self._lock:
            self._live[capability] = _Target(access, f"{folder}/{file_name(offer)}")
        return capability

    def reconcile(self, capability: str, offer: Offer) -> Reached:
        """Looks for the document in the folder, while the login lives."""
        target = self._target(capability)
        if target is None and offer.tried:
            raise VaultError(Fault.OUTCOME_UNKNOWN, "The answer was lost, and the vault cannot be asked any more.")
        if target is None:
            raise VaultError(Fault.LOGIN_EXPIRED, "The visit ended before the document was with the vault.")
        return self._reached(target, offer)

    def resume(self, capability: str, offer: Offer, start: int, end: int, sealed: Sealed) -> Reached:
        """PUT to a `.part` of its own, a look at its length, MOVE to its name, and a look at that."""
        target = self._target(capability)
        if target is None:
            raise VaultError(Fault.LOGIN_EXPIRED, "The visit ended before the document was with the vault.")
        self._remove_leftover(target)
        target.leftover = f"{target.address}.{secrets.token_hex(8)}.part"
        self._put_part(target, sealed.part(start, end), offer)
        self._move(target)
        return self._reached(target, offer)

    def logout(self, access: Access) -> None:
        """Forgets the password; the server knows of no login."""
        with self._lock:
            for capability in [name for name, target in self._live.items() if target.access is access]:
                del self._live[capability]

    def _open_card(self, code: str, pin: str) -> tuple[str, str]:
        """A try counts before it is known how it ends, so that many at once are no more than one after the other."""
        card = hashlib.sha256(code.encode()).digest()
        with self._lock:
            left = MOST_WRONG_PINS - self._wrong_pins[card] - 1
            if left < 0:
                raise VaultError(Fault.CARD_LOCKED, "This card is locked here after too many wrong PINs.")
            self._wrong_pins[card] += 1
        try:
            opened = open_card(code, pin)
        except WrongPin as error:
            raise VaultError(Fault.PIN_WRONG, "This is not the card's PIN.", tries_left=left) from error
        except NoCard as error:
            self._forget_tries(card)
            raise VaultError(Fault.CARD_UNKNOWN, "This is not a card of this vault.") from error
        self._forget_tries(card)
        return opened

    def _forget_tries(self, card: bytes) -> None:
        with self._lock:
            del self._wrong_pins[card]

    def _put_part(self, target: _Target, body: Body, offer: Offer) -> None:
        """Nothing has the document's name before the MOVE: whatever is lost here was not sent."""
        try:
            answer = self._http.send("PUT", target.leftover, body=body, auth=credentials(target.access))
            if answer.status == 423:
                raise NotYet(Fault.VAULT_UNREACHABLE, "The file server has locked the folder.")
            if not answer.good:
                raise _refusal(answer)
            part = self._look(target.access, target.leftover)
        except (ReplyLost, Busy) as error:
            raise NotSent(error.fault, error.sentence, retry_after_s=error.retry_after_s) from None
        if part is None or part.length != offer.length:
            raise NotSent(Fault.VAULT_UNREACHABLE, "The file server did not take the whole document.")

    def _move(self, target: _Target) -> None:
        headers = {"Destination": target.address, "Overwrite": "F"}
        answer = self._http.send("MOVE", target.leftover, headers=headers, auth=credentials(target.access))
        if answer.status in {412, 423}:
            raise NotYet(Fault.VAULT_UNREACHABLE, "The document is there already, or its folder is locked.")
        if not answer.good:
            raise _refusal(answer)
        target.leftover = ""

    def _remove_leftover(self, target: _Target) -> None:
        if target.leftover:
            self._http.send("DELETE", target.leftover, auth=credentials(target.access))
            target.leftover = ""

    def _reached(self, target: _Target, offer: Offer) -> Reached:
        found = self._look(target.access, target.address)
        if found is None:
            return Reached(0)
        if found.length != offer.length:
            raise NotYet(Fault.VAULT_UNREACHABLE, "The file server has not put the document in its place yet.")
        self._remove_leftover(target)
        return Reached(offer.length, unsigned_receipt(found.etag or file_name(offer), offer))

    def _target(self, capability: str) -> _Target | None:
        with self._lock:
            return self._live.get(capability)

    def _home(self, access: Access) -> str:
        return self._base.replace(USER_MARK, quote(access.user, safe=""))

    def _look(self, access: Access, address: str) -> File | None:
        """What is at an address, or None."""
        answer = self._ask(access, address)
        if answer.status == 404:
            return None
        if answer.status != 207:
            raise _refusal(answer)
        return next(iter(files(answer.body)), None)

    def _ask(self, access: Access, address: str) -> Answer:
        headers = {"Depth": "0", "Content-Type": "application/xml"}
        return self._http.send("PROPFIND", address, headers=headers, body=ASK, auth=credentials(access))


def _refusal(answer: Answer) -> VaultError:
    unknown = (Fault.VAULT_REFUSED, f"The file server refused (HTTP {answer.status}).")
    return VaultError(*_FAULTS.get(answer.status, unknown))
