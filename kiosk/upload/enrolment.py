"""Making a kiosk known to a vault: its public key for a one-time code."""

from kiosk import profile
from kiosk.calls import Http
from kiosk.domain import Fault
from kiosk.fault import VaultError
from kiosk.site import SiteTable, VaultTable
from kiosk.upload.identity import KioskKey

_SENTENCES = {
    400: "the vault refused this kiosk's names or key; 'structure' in the site file must be the name that the vault's"
    " operator made the code for.",
    403: "the one-time code is wrong, used or too old; ask the vault's operator for another.",
    409: "the vault knows this kiosk's key already; nothing is left to do, unless the kiosk was revoked: then remove"
    " its key file and enrol anew.",
}


def enrol_kiosk(table: VaultTable, site: SiteTable, key: KioskKey, code: str) -> profile.Enrolled:
    """Sends the kiosk's public key. Raises VaultError with one sentence that says what to do."""
    http = Http(table.ca_file)
    issuer = table.issuer.rstrip("/")
    answer = http.send("GET", issuer + profile.DISCOVERY_PATHS[0])
    endpoint = answer.json(profile.Discovery).enrolment_endpoint if answer.good else None
    if endpoint is None:
        raise VaultError(Fault.VAULT_REFUSED, "this vault takes no enrolments; check 'issuer' in the site file.")
    body = profile.Enrolment(
        code=code, client_id=table.client_id, site=site.name, structure=site.structure, jwk=key.public()
    )
    answer = http.send("POST", endpoint, json=body)
    if not answer.good:
        sentence = _SENTENCES.get(answer.status, f"the vault refused the enrolment (HTTP {answer.status}).")
        raise VaultError(Fault.VAULT_REFUSED, sentence)
    return answer.json(profile.Enrolled)
