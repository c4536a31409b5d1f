"""Nextcloud: login by phone (Login Flow v2), delivery through an upload-only share made for each deposit.

From its public documentation (github.com/nextcloud/documentation, developer_manual/client_apis, read 2026-11-22):
"Login Flow" for the login and the end of the app password, "OCS Share API" for the file drop, "WebDAV / Basic APIs" for
files and public shares (Nextcloud 29 or later), "Chunked file upload" (version 2) for big ones, which is for registered
users alone: while the login lives a big document goes in chunks, after it through the drop in one piece. A file drop
can be written and neither read nor asked, so what became of an upload can be learnt only while the login lives.
"""

import hashlib
import math
import threading
import time
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TypeVar
from urllib.parse import quote

import msgspec

from kiosk.calls import Answer, Http
from kiosk.domain import Fault, LoginMethod, Receipt
from kiosk.fault import Busy, NotSent, NotYet, ReplyLost, VaultError
from kiosk.site import VaultTable
from kiosk.upload.identity import KioskKey
from kiosk.upload.vaults import Access, Account, Attempt, Capabilities, Offer, Reached, Sealed, Waiting
from kiosk.upload.vaults.folder import (
    FOLDER,
    RECIPIENTS_FILE,
    VISIT_S,
    Counted,
    credentials,
    file_name,
    keys_in,
    unsigned_receipt,
)
from kiosk.upload.vaults.multistatus import ASK, files

T = TypeVar("T")

CHUNK_BYTES = 10 * 1024 * 1024
"""Between 5 MB and 5 GB, says the manual; what a broken line costs."""
CHUNKS_FROM_BYTES = 2 * CHUNK_BYTES
ASSEMBLES_S = 10.0
"""How long a document whose answer was lost may not be there yet, and come all the same; shorter than a visit waits."""
POLL_S = 2.0
LOGIN_S = 600.0
_LINK, _CREATE_ONLY = "3", "4"
"""Share type and permission of a file drop (OCS Share API)."""
_OCS = {"OCS-APIRequest": "true", "Accept": "application/json"}
_FAULTS = {
    401: (Fault.LOGIN_EXPIRED, "The login is over; log in again."),
    404: (Fault.OUTCOME_UNKNOWN, "The cloud does not take this deposit any more."),
    413: (Fault.TOO_LARGE, "The document is too large for this cloud."),
    415: (Fault.TYPE_REFUSED, "The cloud does not take this kind of file."),
    507: (Fault.VAULT_FULL, "There is no room left in this cloud."),
}


class _Poll(msgspec.Struct):
    token: str
    endpoint: str


class _Begun(msgspec.Struct):
    poll: _Poll
    login: str


class _Granted(msgspec.Struct):
    loginName: str  # noqa: N815  Nextcloud's own name
    appPassword: str  # noqa: N815


class _Quota(msgspec.Struct):
    free: float = -1


class _User(msgspec.Struct):
    id: str
    quota: _Quota = msgspec.field(default_factory=_Quota)


class _Share(msgspec.Struct):
    id: str | int
    token: str
    permissions: int


@dataclass
class _Target:
    """Where a deposit goes while its login lives, and what is to be cleared away with it."""

    access: Access
    path: str
    share: str
    chunks: str = ""
    """Address of an upload folder whose chunks were not put together."""
    arrived: bool = False


class Nextcloud:
    """One Nextcloud server; safe from any thread."""

    in_one_piece = True

    def __init__(self, table: VaultTable, _key: KioskKey) -> None:
        self._base = table.issuer.rstrip("/")
        self._http = Http(table.ca_file)
        self._lock = threading.Lock()
        self._live: dict[str, _Target] = {}
        """By capability, while the login lives."""
        self._missed_s: dict[str, float] = {}
        """When what may have arrived was first not found, by the clock that never goes back."""
        self._user_ids: dict[str, str] = {}
        """Login name to user id, which may differ."""

    def capabilities(self) -> Capabilities:
        """Asks whether the server is up."""
        answer = self._http.send("GET", f"{self._base}/status.php")
        if not answer.good or answer.json(dict[str, object]).get("maintenance") is not False:
            raise VaultError(Fault.VAULT_UNREACHABLE, "The cloud is under maintenance, or there is none here.")
        return Capabilities((LoginMethod.PHONE,))

    def begin_login(self) -> Attempt:
        """Starts Login Flow v2; there is no code to type and no match number."""
        answer = self._http.send("POST", f"{self._base}/index.php/login/v2")
        if not answer.good:
            raise _refusal(answer)
        begun = answer.json(_Begun)
        secret = msgspec.json.encode(begun.poll).decode()
        if not begun.poll.endpoint.startswith(f"{self._base}/"):
            raise VaultError(Fault.VAULT_NOT_TRUSTED, "The cloud calls itself by another name than the site file does.")
        return Attempt(begun.login, "", "", LOGIN_S, POLL_S, secret)

    def poll(self, attempt: Attempt) -> Access | Waiting:
        """404 until the person has agreed, then 200 once."""
        poll = msgspec.json.decode(attempt.secret, type=_Poll)
        answer = self._http.send("POST", poll.endpoint, form={"token": poll.token})
        if answer.status == 404:
            return Waiting()
        if not answer.good:
            raise _refusal(answer)
        granted = answer.json(_Granted)
        return Access(granted.appPassword, time.time() + VISIT_S, user=granted.loginName)

    def account_hint(self, access: Access) -> Account:
        """Keys in the folder's recipients.txt; without that file the cloud's operator can read what is deposited."""
        answer = self._dav("GET", access, f"{FOLDER}/{RECIPIENTS_FILE}")
        if not answer.good and answer.status != 404:
            raise _refusal(answer)
        keys = keys_in(answer.body) if answer.good else ()
        with self._lock:
            user_id = self._user_ids[access.user]
        return Account(keys, "", self.quota(access), hashlib.sha256(user_id.encode()).hexdigest())

    def quota(self, access: Access) -> int | None:
        """Free bytes; None for no limit."""
        free = self._user(access).quota.free
        return int(free) if 0 <= free < math.inf else None

    def deposit(self, access: Access, offer: Offer) -> str:
        """Makes an upload-only share that ends tomorrow; its address for this one file is the capability."""
        made = self._dav("MKCOL", access, FOLDER)
        if not made.good and made.status != 405:
            raise _refusal(made)
        tomorrow = (datetime.now(UTC) + timedelta(days=1)).date().isoformat()
        form = {"path": f"/{FOLDER}", "shareType": _LINK, "permissions": _CREATE_ONLY, "expireDate": tomorrow}
        share = self._ocs("POST", access, "apps/files_sharing/api/v1/shares", _Share, form)
        if share.permissions & ~int(_CREATE_ONLY) & 0b1111:
            self._delete_share(access, str(share.id))
            raise VaultError(Fault.VAULT_REFUSED, "The cloud made a share that can do more than take a deposit.")
        name = file_name(offer)
        capability = f"{self._base}/public.php/dav/files/{quote(share.token, safe='')}/{name}"
        target = _Target(access, f"{FOLDER}/{name}", str(share.id))
        with self._lock:
            earlier = [known for known, other in self._live.items() if other.path == target.path]
            superseded = [self._live.pop(known) for known in earlier]
            self._live[capability] = target
        for other in superseded:
            self._delete_share(other.access, other.share)
        return capability

    def reconcile(self, capability: str, offer: Offer) -> Reached:
        """Looks in the person's folder while the login lives; after it, an answer that was lost stays unknown.

        It looks before the first try too: a process that died may have sent this deposit and not known it any more.
        """
        target = self._target(capability)
        if target is None and not offer.tried:
            return Reached(0)
        if target is None:
            raise VaultError(Fault.OUTCOME_UNKNOWN, "The answer was lost, and the cloud cannot be asked any more.")
        answer = self._dav("HEAD", target.access, target.path)
        if answer.status == 404:
            if offer.tried:
                self._wait_for_it(capability)
            return Reached(0)
        if not answer.good:
            raise _refusal(answer)
        if answer.headers.get("Content-Length") != str(offer.length):
            raise NotYet(Fault.VAULT_UNREACHABLE, "The cloud has not put the document together yet.")
        target.arrived, target.chunks = True, ""
        return Reached(offer.length, _receipt(answer, offer))

    def _wait_for_it(self, capability: str) -> None:
        """Raises NotYet for a while: sent again too soon, it would be there twice, under another name."""
        with self._lock:
            since_s = self._missed_s.setdefault(capability, time.monotonic())
            if time.monotonic() - since_s < ASSEMBLES_S:
                raise NotYet(Fault.VAULT_UNREACHABLE, "The cloud may still be putting the document together.")
            del self._missed_s[capability]

    def resume(self, capability: str, offer: Offer, start: int, end: int, sealed: Sealed) -> Reached:
        """Chunks while the login lives and the document is big, else one PUT with its checksum."""
        target = self._target(capability)
        if target is not None and offer.length >= CHUNKS_FROM_BYTES:
            answer = self._put_in_chunks(target, offer, sealed)
        else:
            answer = self._put(capability, offer, Counted(sealed.part(start, end)))
        if answer.status == 423:
            raise NotYet(Fault.VAULT_UNREACHABLE, "The cloud still has an earlier try in hand.")
        if not answer.good:
            raise _refusal(answer)
        if target is not None:
            target.arrived, target.chunks = True, ""
        return Reached(offer.length, _receipt(answer, offer))

    def _put(self, capability: str, offer: Offer, body: Counted) -> Answer:
        """Through the drop. A body that did not leave whole cannot have been taken: it is NotSent."""
        headers = {"OC-Checksum": f"SHA256:{offer.sha256}", "X-Requested-With": "XMLHttpRequest"}
        try:
            return self._http.send("PUT", capability, headers=headers, body=body)
        except ReplyLost as error:
            if body.left:
                raise NotSent(error.fault, "The line broke while the document was being sent.") from None
            raise

    def _put_in_chunks(self, target: _Target, offer: Offer, sealed: Sealed) -> Answer:
        """Into an upload folder, chunk by chunk, without those that an earlier try left there; then put together.

        Before the MOVE there is no document: whatever is lost until then was not sent.
        """
        user = quote(self._user_ids[target.access.user], safe="")
        target.chunks = folder = f"{self._base}/remote.php/dav/uploads/{user}/consigne-{offer.deposit_id}"
        headers = {
            "Destination": f"{self._base}/remote.php/dav/files/{user}/{quote(target.path)}",
            "OC-Total-Length": str(offer.length),
        }
        auth = credentials(target.access)
        try:
            there = self._chunks_there(folder, headers, auth)
            for number, first in enumerate(range(0, offer.length, CHUNK_BYTES), 1):
                name, last = f"{number:05d}", min(first + CHUNK_BYTES, offer.length)
                if there.get(name) == last - first:
                    continue
                body = sealed.part(first, last)
                answer = self._http.send("PUT", f"{folder}/{name}", headers=headers, body=body, auth=auth)
                if not answer.good:
                    return answer
        except (ReplyLost, Busy) as error:
            raise NotSent(error.fault, error.sentence, retry_after_s=error.retry_after_s) from None
        headers["OC-Checksum"] = f"SHA256:{offer.sha256}"
        return self._http.send("MOVE", f"{folder}/.file", headers=headers, auth=auth)

    def _chunks_there(self, folder: str, headers: dict[str, str], auth: tuple[str, str]) -> dict[str, int | None]:
        """Makes the upload folder, or says which chunks of which length are in it."""
        made = self._http.send("MKCOL", folder, headers=headers, auth=auth)
        if made.good:
            return {}
        if made.status != 405:
            raise _refusal(made)
        answer = self._http.send("PROPFIND", folder, headers={**headers, "Depth": "1"}, body=ASK, auth=auth)
        if answer.status != 207:
            raise _refusal(answer)
        return {file.name: file.length for file in files(answer.body)}

    def logout(self, access: Access) -> None:
        """Clears away what this visit needs no more, and deletes the app password.

        Deposits that were announced and have not arrived go on by their shares.
        """
        with self._lock:
            mine = {name: target for name, target in self._live.items() if target.access is access}
            for capability in mine:
                del self._live[capability]
                self._missed_s.pop(capability, None)
            self._user_ids.pop(access.user, None)
        for target in mine.values():
            self._clear_away(target)
        address = f"{self._base}/ocs/v2.php/core/apppassword"
        answer = self._http.send("DELETE", address, headers=_OCS, auth=credentials(access))
        if not answer.good and answer.status not in {401, 403}:
            raise _refusal(answer)

    def _clear_away(self, target: _Target) -> None:
        """What is left here all the same, the cloud deletes by itself after a day."""
        if target.arrived:
            self._delete_share(target.access, target.share)
        if target.chunks:
            with suppress(VaultError):
                self._http.send("DELETE", target.chunks, auth=credentials(target.access))

    def _delete_share(self, access: Access, share: str) -> None:
        address = f"{self._base}/ocs/v2.php/apps/files_sharing/api/v1/shares/{quote(share, safe='')}"
        with suppress(VaultError):
            self._http.send("DELETE", address, headers=_OCS, auth=credentials(access))

    def _target(self, capability: str) -> _Target | None:
        with self._lock:
            return self._live.get(capability)

    def _user(self, access: Access) -> _User:
        return self._ocs("GET", access, "cloud/user", _User)

    def _ocs(self, method: str, access: Access, path: str, kind: type[T], form: dict[str, str] | None = None) -> T:
        address = f"{self._base}/ocs/v2.php/{path}?format=json"
        answer = self._http.send(method, address, headers=_OCS, form=form, auth=credentials(access))
        if not answer.good:
            raise _refusal(answer)
        try:
            data = answer.json(dict[str, dict[str, object]])["ocs"]["data"]
            return msgspec.convert(data, kind, strict=False)
        except (KeyError, msgspec.ValidationError) as error:
            raise VaultError(
                Fault.VAULT_REFUSED, "The cloud answered something that its manual does not say."
            ) from error

    def _dav(self, method: str, access: Access, path: str) -> Answer:
        user_id = self._user_ids.get(access.user) or self._user(access).id
        with self._lock:
            self._user_ids[access.user] = user_id
        address = f"{self._base}/remote.php/dav/files/{quote(user_id, safe='')}/{quote(path)}"
        return self._http.send(method, address, auth=credentials(access))


def _receipt(answer: Answer, offer: Offer) -> Receipt:
    """The cloud signs nothing: its file id is what proves; a success without one is a protocol error."""
    file_id = answer.headers.get("OC-FileId") or answer.headers.get("OC-ETag") or answer.headers.get("ETag", "")
    if not file_id:
        raise VaultError(Fault.VAULT_REFUSED, "The cloud took the document without saying under which number.")
    return unsigned_receipt(file_id.strip('"'), offer)


def _refusal(answer: Answer) -> VaultError:
    fault, sentence = _FAULTS.get(answer.status, (Fault.VAULT_REFUSED, f"The cloud refused (HTTP {answer.status})."))
    return VaultError(fault, sentence)
