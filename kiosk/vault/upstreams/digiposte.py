"""Digiposte (La Poste): certified documents, under a partner's contract and route.

From the public description of the API (developer.laposte.fr, "Digiposte 3", read on 22 November 2026): a token by Basic
authentication and client credentials beside `X-Okapi-Key`; a certified deposit as multipart with `algo` and `hash`;
`X-Dgp-UserId` names the person's membership, `X-RouteCode` the route. The v3 deposit is called obsolete in favour of
`POST /api/v4/memberships/{route_code}/documents/certified`, used here. There is no idempotency key, no way to ask and
none to delete: a lost answer goes on a person's list. Which multipart parts carry the file and its title is not public:
`file` and `title` are to be held against the contract (docs/relay.md).
"""

import base64
import hashlib
from typing import Any
from urllib.parse import quote

import msgspec
from urllib3.filepost import encode_multipart_formdata

from kiosk.calls import Answer, Http
from kiosk.domain import Fault
from kiosk.fault import ReplyLost, VaultError
from kiosk.profile import NO_SUCH_JSON
from kiosk.vault.relay_file import UpstreamTable
from kiosk.vault.settings import SettingsError
from kiosk.vault.upstreams import SEND_S, Abilities, Paper, Put
from kiosk.vault.upstreams.client_token import Client, ClientToken, token_in
from kiosk.vault.upstreams.naming import file_name, title

HASH_ALGORITHM = "SHA256"
LONGEST_REFERENCE = 128
_FAULTS = {
    400: (Fault.VAULT_REFUSED, "Digiposte does not understand the deposit; look at the contract."),
    403: (Fault.LOGIN_DENIED, "This person's membership with this sender is over at Digiposte."),
    404: (Fault.LOGIN_DENIED, "Digiposte knows no such membership on this route."),
    413: (Fault.TOO_LARGE, "The document is too large for Digiposte."),
    415: (Fault.TYPE_REFUSED, "Digiposte does not take this kind of file."),
    422: (Fault.VAULT_REFUSED, "Digiposte refuses what is said about the document."),
    507: (Fault.VAULT_FULL, "There is no room left in this person's Digiposte."),
}


class Digiposte:
    """One partner's route; safe from any thread. Raises SettingsError when the contract's parts are not all there."""

    def __init__(self, table: UpstreamTable) -> None:
        self._base = table.address.rstrip("/")
        self._route = table.route_code
        self._basic = base64.b64encode(f"{table.client_id}:{table.secret()}".encode()).decode()
        self._okapi = {"X-Okapi-Key": table.api_key()}
        if not all((self._route, table.client_id, self._okapi["X-Okapi-Key"])):
            raise SettingsError(f"{table.name} needs client_id, secret_file, api_key_file and route_code.")
        self._http = Http(table.ca_file, send_s=SEND_S)
        self._client = Client(self._http, self._new_token)

    def capabilities(self) -> Abilities:
        """An agent links, once the person joined on Digiposte's own pages; a lost answer stays lost."""
        return Abilities(by_consent=False, reconciles=False)

    def link(self, reference: str) -> str:
        """The reference is the user's id that Digiposte gave when the person agreed to this sender."""
        if not reference.strip() or len(reference) > LONGEST_REFERENCE or not reference.isprintable():
            raise VaultError(Fault.VAULT_REFUSED, "A Digiposte reference is the user's id of the membership.")
        return reference.strip()

    def deposit(self, grip: str, paper: Paper) -> Put:
        """One certified deposit, with the PDF's hash for Digiposte to check."""
        fields: dict[str, Any] = {
            "title": title(paper),
            "algo": HASH_ALGORITHM,
            "hash": hashlib.sha256(paper.pdf).hexdigest(),
            "file": (file_name(paper), paper.pdf, "application/pdf"),
        }
        body, kind = encode_multipart_formdata(fields)
        headers = {
            **self._okapi,
            "Content-Type": kind,
            "Accept": "application/json",
            "X-Dgp-UserId": grip,
            "X-RouteCode": self._route,
        }
        url = f"{self._base}/api/v4/memberships/{quote(self._route, safe='')}/documents/certified"
        return Put(_id_in(self._client.send("POST", url, body, headers)))

    def reconcile(self, _grip: str, _paper: Paper) -> Put | None:
        """Nobody can tell: a sender may not look into a person's vault."""
        raise VaultError(Fault.OUTCOME_UNKNOWN, "Digiposte cannot be asked whether the paper arrived.")

    def unlink(self, _grip: str) -> None:
        """A membership is ended by the person, on Digiposte's own pages; the relay forgets it by itself."""

    def _new_token(self) -> ClientToken:
        headers = {**self._okapi, "Authorization": f"Basic {self._basic}"}
        form = {"grant_type": "client_credentials"}
        return token_in(self._http.send("POST", f"{self._base}/digiposte/v3/oauth/token", headers=headers, form=form))


def _id_in(answer: Answer) -> str:
    """The document's id. A 2xx without one says nothing of what was kept."""
    if not answer.good:
        unknown = (Fault.VAULT_REFUSED, f"Digiposte refused (HTTP {answer.status}).")
        raise VaultError(*_FAULTS.get(answer.status, unknown))
    try:
        told = msgspec.json.decode(answer.body, type=dict[str, object])
    except NO_SUCH_JSON as error:
        raise ReplyLost(Fault.VAULT_UNREACHABLE, "Digiposte's answer cannot be read.") from error
    found = told.get("id") or told.get("document_id")
    if not isinstance(found, str | int):
        raise ReplyLost(Fault.VAULT_UNREACHABLE, "Digiposte did not say under which id it keeps the paper.")
    return str(found)
