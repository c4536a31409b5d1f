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


class EnrolmentRefused(VaultError):
    """The vault's last word on this code, names and key; `status` is HTTP's."""

    def __init__(self, status: int) -> None:
        super().__init__(Fault.VAULT_REFUSED, _SENTENCES[status])
        self.status = status


def enrol_kiosk(table: VaultTable, site: SiteTable, key: KioskKey, code: str) -> profile.Enrolled:
    """Sends the kiosk's public key. Raises VaultError with one sentence that says what to do, or EnrolmentRefused."""
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
        if answer.status in _SENTENCES:
            raise EnrolmentRefused(answer.status)
        raise VaultError(Fault.VAULT_REFUSED, f"the vault did not take the enrolment (HTTP {answer.status}).")
    return answer.json(profile.Enrolled)


def knows_kiosk(table: VaultTable, key: KioskKey) -> bool | None:
    """Whether the vault takes this kiosk's key; None where it cannot be asked so. Raises VaultError.

    A token that nobody was given is revoked (RFC 7009): 401 is for who is not known. Once more by the vault's own
    clock, which the first refusal told.
    """
    http = Http(table.ca_file)
    found = http.send("GET", table.issuer.rstrip("/") + profile.DISCOVERY_PATHS[0]).json(profile.Discovery)
    place = found.revocation_endpoint
    if place is None or profile.KEY_AUTHENTICATION not in found.token_endpoint_auth_methods_supported:
        return None
    answers = (
        http.send(
            "POST", place, form={"token": "none", **key.assertion(table.client_id, found.issuer, http.ahead_s(place))}
        )
        for _ in range(2)
    )
    return any(answer.status != 401 for answer in answers)
