"""Reconnect (https://github.com/re-connect/vault, commit ed5310b of 30 April 2026, MIT): documents of a beneficiary.

Read in its source: `UploadDocumentController`, `DocumentManager::uploadFile`, `BeneficiaryStateProcessor`,
`Document`. A refused type, a virus and a storage error all answer 201 with the body `null`. Nothing tells one deposit
from another, so that a lost answer stays lost; listing a person's documents would need a power that the relay must not
have.
"""

from typing import Any

import msgspec
from urllib3.filepost import encode_multipart_formdata

from kiosk.calls import Answer, Http
from kiosk.domain import Fault
from kiosk.fault import ReplyLost, VaultError
from kiosk.vault.relay_file import UpstreamTable
from kiosk.vault.upstreams import SEND_S, Abilities, Paper, Put
from kiosk.vault.upstreams.client_token import Client, ClientToken, token_in
from kiosk.vault.upstreams.naming import file_name

SCOPES = "documents_create documents_update beneficiaries_create beneficiaries_update"
STAYED_VISIBLE = "The paper is there, and may be visible to the structures that the person shares with; look into it."
_FAULTS = {
    400: (Fault.VAULT_REFUSED, "Reconnect does not know the folder, or this client."),
    403: (Fault.LOGIN_DENIED, "This person is not linked to the structure at Reconnect any more."),
    404: (Fault.LOGIN_DENIED, "Reconnect does not know this person."),
    413: (Fault.TOO_LARGE, "The document is too large for Reconnect."),
    415: (Fault.TYPE_REFUSED, "Reconnect does not take this kind of file."),
}


class _Grip(msgspec.Struct, omit_defaults=True):
    beneficiary: str
    folder: str = ""


class Reconnect:
    """One client of a Reconnect server; safe from any thread."""

    def __init__(self, table: UpstreamTable) -> None:
        self._base = table.address.rstrip("/")
        self._client_id = table.client_id
        self._secret = table.secret()
        self._private = table.private
        self._http = Http(table.ca_file, send_s=SEND_S)
        self._client = Client(self._http, self._new_token)

    def capabilities(self) -> Abilities:
        """An agent links; a lost answer stays lost."""
        return Abilities(by_consent=False, reconciles=False)

    def link(self, reference: str) -> str:
        """Adds our client to the links of beneficiary `NUMBER`, or `NUMBER/FOLDER` to deposit into one folder.

        422 says that the person is linked to this client already.
        """
        beneficiary, _, folder = reference.partition("/")
        if not beneficiary.isdecimal() or (folder and not folder.isdecimal()):
            raise VaultError(Fault.VAULT_REFUSED, "A Reconnect reference is NUMBER or NUMBER/FOLDER.")
        answer = self._ask("PATCH", f"/beneficiaries/{beneficiary}/add-external-link", {"distantId": beneficiary})
        if not answer.good and answer.status != 422:
            raise _refusal(answer)
        return msgspec.json.encode(_Grip(beneficiary, folder)).decode()

    def deposit(self, grip: str, paper: Paper) -> Put:
        """One multipart POST; then, where papers must be private, one toggle of what the answer says is not."""
        held = msgspec.json.decode(grip, type=_Grip)
        fields: dict[str, Any] = {"beneficiary_id": held.beneficiary}
        if held.folder:
            fields["folder_id"] = held.folder
        fields["file"] = (file_name(paper), paper.pdf, "application/pdf")
        body, kind = encode_multipart_formdata(fields)
        document = _document(self._authorized("POST", "/documents", body, kind))
        if self._private and document.get("b_prive") is not True:
            return Put(str(document["id"]), self._hide(document["id"]))
        return Put(str(document["id"]))

    def reconcile(self, _grip: str, _paper: Paper) -> Put | None:
        """Nobody can tell: the relay may not list a person's documents."""
        raise VaultError(Fault.OUTCOME_UNKNOWN, "Reconnect cannot be asked whether the paper arrived.")

    def unlink(self, grip: str) -> None:
        """Takes our client from the person's links. Who is not at Reconnect any more (400 there) has none."""
        held = msgspec.json.decode(grip, type=_Grip)
        answer = self._ask("PATCH", f"/beneficiaries/{held.beneficiary}/unlink", {})
        if not answer.good and answer.status not in {400, 404}:
            raise _refusal(answer)

    def _hide(self, document: int) -> str:
        """Toggles visibility once: a second time would undo it, so that a lost answer becomes a doubt."""
        try:
            answer = self._ask("PATCH", f"/documents/{document}/toggle-visibility", {})
        except VaultError:
            return STAYED_VISIBLE
        return "" if answer.good else STAYED_VISIBLE

    def _ask(self, method: str, path: str, body: object) -> Answer:
        return self._authorized(method, path, msgspec.json.encode(body), "application/json")

    def _authorized(self, method: str, path: str, body: bytes, kind: str) -> Answer:
        headers = {"Content-Type": kind, "Accept": "application/json"}
        return self._client.send(method, f"{self._base}/api/v3{path}", body, headers)

    def _new_token(self) -> ClientToken:
        asked = {
            "grant_type": "client_credentials",
            "client_id": self._client_id,
            "client_secret": self._secret,
            "scope": SCOPES,
        }
        return token_in(self._http.send("POST", f"{self._base}/api/token", json=asked))


def _document(answer: Answer) -> dict[str, Any]:
    """What was stored. A 2xx with `null` stored nothing; one that nobody can read says nothing."""
    if not answer.good:
        raise _refusal(answer)
    try:
        document = msgspec.json.decode(answer.body)
    except msgspec.DecodeError as error:
        raise ReplyLost(Fault.VAULT_UNREACHABLE, "Reconnect's answer cannot be read.") from error
    if document is None:
        raise VaultError(Fault.VAULT_REFUSED, "Reconnect kept nothing: it refused the file, or could not store it.")
    if not isinstance(document, dict) or not isinstance(document.get("id"), int):
        raise ReplyLost(Fault.VAULT_UNREACHABLE, "Reconnect did not say under which id it keeps the paper.")
    return document


def _refusal(answer: Answer) -> VaultError:
    unknown = (Fault.VAULT_REFUSED, f"Reconnect refused (HTTP {answer.status}).")
    return VaultError(*_FAULTS.get(answer.status, unknown))
