"""Cozy (https://github.com/cozy/cozy-stack, docs/auth.md, docs/permissions.md, docs/files.md at commit db11638).

The person says yes in their own Cozy: the relay registers itself there (RFC 7591), asks with PKCE (RFC 7636) for
`io.cozy.files:POST` on one folder, and can put files into it and do nothing else. A file's name is its own: 409 after a
lost answer says that the file arrived.
"""

import base64
import hashlib
import re
import secrets
import threading
from urllib.parse import quote, urlencode, urlsplit

import msgspec

from kiosk.calls import Answer, Http
from kiosk.domain import Fault
from kiosk.fault import NotSent, ReplyLost, VaultError
from kiosk.profile import NO_SUCH_JSON
from kiosk.vault.relay_file import UpstreamTable
from kiosk.vault.settings import SettingsError
from kiosk.vault.upstreams import SEND_S, Abilities, Asked, Paper, Put
from kiosk.vault.upstreams.client_token import before_the_paper
from kiosk.vault.upstreams.naming import file_name

ROOT_FOLDER = "io.cozy.files.root-dir"
SOFTWARE_ID = "consigne-relay"
_LABELS = {
    "identity": "national_id_card",
    "payslip": "pay_sheet",
    "tax": "tax_notice",
    "housing": "housing_certificate",
    "bank": "bank_details",
}
"""Qualification labels (cozy-doctypes, io.cozy.files_metadata) of the categories that have one."""
_HOST = re.compile(r"[a-z0-9.-]+(:\d+)?")
_FAULTS = {
    403: (Fault.LOGIN_DENIED, "This Cozy does not let the relay deposit any more."),
    404: (Fault.VAULT_REFUSED, "The folder is not in this Cozy any more."),
    413: (Fault.VAULT_FULL, "There is no room left in this Cozy."),
    422: (Fault.VAULT_REFUSED, "This Cozy refuses the document's name or its folder."),
}


class _Registered(msgspec.Struct, frozen=True):
    client_id: str
    client_secret: str
    registration_access_token: str = ""


class _Tokens(msgspec.Struct, frozen=True):
    access_token: str
    refresh_token: str = ""


class _Pending(msgspec.Struct, frozen=True):
    """What is kept, sealed, while the person decides."""

    cozy: str
    client: _Registered
    verifier: str


class _Grip(msgspec.Struct, frozen=True):
    cozy: str
    client: _Registered
    refresh_token: str


class _Data(msgspec.Struct, frozen=True):
    id: str


class _Stored(msgspec.Struct, frozen=True):
    data: _Data


class Cozy:
    """All Cozys of one hoster; safe from any thread."""

    def __init__(self, table: UpstreamTable) -> None:
        self._hoster = urlsplit(table.address)
        self._name = table.name
        self._folder = table.folder or ROOT_FOLDER
        if not self._hoster.hostname:
            raise SettingsError(f"{table.name} needs its hoster's name in 'address': persons' Cozys are under it.")
        if not table.callback:
            raise SettingsError(f"{table.name} needs 'callback': this relay's own address and /vaults/consented.")
        self._callback = table.callback
        self._http = Http(table.ca_file, send_s=SEND_S)
        self._lock = threading.Lock()
        self._tokens: dict[str, str] = {}
        """Access tokens by refresh token."""

    def capabilities(self) -> Abilities:
        """The person consents on the phone; a name that is taken tells that the file is there."""
        return Abilities(by_consent=True, reconciles=True)

    def link(self, _reference: str) -> str:
        """Nobody links a Cozy but the person in it."""
        raise VaultError(Fault.VAULT_REFUSED, "A Cozy is linked on the person's own phone.")

    def ask_consent(self, place: str, state: str) -> Asked:
        """Registers the relay at the person's Cozy; `place` is its address, with or without https://."""
        cozy = self._address(place)
        told = {
            "redirect_uris": [self._callback],
            "client_name": self._name,
            "software_id": SOFTWARE_ID,
            "client_kind": "web",
        }
        answer = self._http.send("POST", f"{cozy}/auth/register", json=told)
        if answer.status != 201:
            raise VaultError(Fault.VAULT_REFUSED, "There is no Cozy at this address.")
        client, verifier = answer.json(_Registered), secrets.token_urlsafe(48)
        challenge = base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).decode().rstrip("=")
        asked = {
            "client_id": client.client_id,
            "redirect_uri": self._callback,
            "state": state,
            "response_type": "code",
            "scope": f"io.cozy.files:POST:{self._folder}",
            "code_challenge": challenge,
            "code_challenge_method": "S256",
        }
        pending = msgspec.json.encode(_Pending(cozy, client, verifier)).decode()
        return Asked(f"{cozy}/auth/authorize?{urlencode(asked)}", pending)

    def consented(self, secret: str, code: str) -> tuple[str, str]:
        """Redeems the code; the Cozy's address is who the person is."""
        pending = msgspec.json.decode(secret, type=_Pending)
        form = {"grant_type": "authorization_code", "code": code, "code_verifier": pending.verifier}
        tokens = self._token_request(pending.cozy, pending.client, form)
        if not tokens.refresh_token:
            raise VaultError(Fault.VAULT_REFUSED, "This Cozy lets the relay in for a moment only.")
        grip = _Grip(pending.cozy, pending.client, tokens.refresh_token)
        self._remember(grip, tokens.access_token)
        return pending.cozy, msgspec.json.encode(grip).decode()

    def own_name(self, grip: str) -> str:
        """The Cozy's host, without the hoster's part."""
        host = urlsplit(msgspec.json.decode(grip, type=_Grip).cozy).netloc
        return host.removesuffix(f".{self._hoster.netloc.lower()}")

    def deposit(self, grip: str, paper: Paper) -> Put:
        """One POST with the MD5 that Cozy checks. A name that is taken is this same paper: its id is in the name."""
        held = msgspec.json.decode(grip, type=_Grip)
        answer = self._upload(held, paper)
        if answer.status == 409:
            return Put(file_name(paper))
        if answer.status == 412:
            raise NotSent(Fault.VAULT_UNREACHABLE, "The bytes that arrived are not those that were sent.")
        if not answer.good:
            unknown = (Fault.VAULT_REFUSED, f"This Cozy refused (HTTP {answer.status}).")
            raise VaultError(*_FAULTS.get(answer.status, unknown))
        try:
            return Put(msgspec.json.decode(answer.body, type=_Stored).data.id)
        except NO_SUCH_JSON as error:
            raise ReplyLost(Fault.VAULT_UNREACHABLE, "This Cozy did not say where it keeps the paper.") from error

    def reconcile(self, grip: str, paper: Paper) -> Put | None:
        """The relay may not read, but may put again: 409 when it is there, and else it is there now."""
        return self.deposit(grip, paper)

    def unlink(self, grip: str) -> None:
        """Unregisters the relay at this Cozy, which ends its tokens."""
        held = msgspec.json.decode(grip, type=_Grip)
        with self._lock:
            self._tokens.pop(held.refresh_token, None)
        headers = {"Authorization": f"Bearer {held.client.registration_access_token}"}
        answer = self._http.send("DELETE", f"{held.cozy}/auth/register/{held.client.client_id}", headers=headers)
        if not answer.good and answer.status not in {401, 404}:
            raise VaultError(Fault.VAULT_REFUSED, "This Cozy did not let the relay go.")

    def _upload(self, held: _Grip, paper: Paper) -> Answer:
        """A request with the access token; once more with a fresh one after 401 or 403, which did nothing."""
        answer = self._post(held, paper, fresh=False)
        return self._post(held, paper, fresh=True) if answer.status in {400, 401, 403} else answer

    def _post(self, held: _Grip, paper: Paper, *, fresh: bool) -> Answer:
        label = _LABELS.get(paper.category)
        query = {"Type": "file", "Name": file_name(paper), "CreatedAt": f"{paper.day}T00:00:00Z"}
        if label:
            query["Metadata"] = msgspec.json.encode({"qualification": {"label": label}}).decode()
        md5 = hashlib.md5(paper.pdf, usedforsecurity=False).digest()
        headers = {
            "Authorization": f"Bearer {self._access(held, fresh=fresh)}",
            "Content-Type": "application/pdf",
            "Content-MD5": base64.b64encode(md5).decode(),
            "Accept": "application/vnd.api+json",
        }
        url = f"{held.cozy}/files/{quote(self._folder, safe='')}?{urlencode(query)}"
        return self._http.send("POST", url, headers=headers, body=paper.pdf)

    def _access(self, held: _Grip, *, fresh: bool) -> str:
        with self._lock:
            known = self._tokens.get(held.refresh_token)
        if known and not fresh:
            return known
        form = {"grant_type": "refresh_token", "refresh_token": held.refresh_token}
        with before_the_paper():
            tokens = self._token_request(held.cozy, held.client, form)
        return self._remember(held, tokens.access_token)

    def _remember(self, held: _Grip, access_token: str) -> str:
        with self._lock:
            self._tokens[held.refresh_token] = access_token
        return access_token

    def _token_request(self, cozy: str, client: _Registered, form: dict[str, str]) -> _Tokens:
        told = {**form, "client_id": client.client_id, "client_secret": client.client_secret}
        answer = self._http.send("POST", f"{cozy}/auth/access_token", form=told)
        if 400 <= answer.status < 500:
            raise VaultError(Fault.LOGIN_DENIED, "The person has taken the relay's right back in their Cozy.")
        return answer.json(_Tokens)

    def _address(self, place: str) -> str:
        """The Cozy's origin. Raises VaultError when it is none of this hoster's: no relay asks just any address."""
        given = place.strip().lower()
        scheme, mark, rest = given.partition("://")
        host = (rest if mark else given).rstrip("/")
        ours = self._hoster.netloc.lower()
        under = host == ours or host.endswith(f".{ours}")
        if (mark and scheme != self._hoster.scheme) or not under or not _HOST.fullmatch(host):
            raise VaultError(Fault.VAULT_REFUSED, "This is not the address of a Cozy of this hoster.")
        return f"{self._hoster.scheme}://{host}"
