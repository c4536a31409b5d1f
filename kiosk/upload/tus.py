"""Resumable uploads: tus 1.0 (https://tus.io/protocols/resumable-upload), core and creation, with receipts."""

from urllib.parse import urljoin

from kiosk import profile
from kiosk.calls import Answer, Body, Http, check_secure
from kiosk.domain import Fault
from kiosk.fault import Final, NotYet, VaultError
from kiosk.upload.vaults import Offer

_VERSION = {"Tus-Resumable": profile.TUS_VERSION}
_LONGEST_OFFSET = 18
_FAULTS = {
    400: (Fault.VAULT_REFUSED, "The vault does not understand the deposit."),
    401: (Fault.LOGIN_EXPIRED, "The login is over; log in again."),
    403: (Fault.VAULT_REFUSED, "The vault does not allow this deposit."),
    404: (Fault.OUTCOME_UNKNOWN, "The vault has forgotten this deposit."),
    409: (Fault.VAULT_REFUSED, "The vault knows this deposit with other bytes."),
    410: (Fault.OUTCOME_UNKNOWN, "The time for this deposit is over."),
    413: (Fault.TOO_LARGE, "The document is too large for this vault."),
    415: (Fault.TYPE_REFUSED, "The vault does not take this kind of file."),
    507: (Fault.VAULT_FULL, "There is no room left in the vault."),
}


class HashMismatch(VaultError):
    """The bytes that arrived are not those announced (460): the vault dropped them, the deposit can begin again."""


def creation_headers(offer: Offer) -> dict[str, str]:
    """The headers that announce a deposit, without those that say who asks."""
    metadata = {
        "deposit_id": offer.deposit_id,
        "sha256": offer.sha256,
        "category": offer.category.value,
        "statement": offer.statement,
    }
    return {
        **_VERSION,
        "Upload-Length": str(offer.length),
        "Upload-Metadata": profile.encode_upload_metadata(metadata),
    }


def created(answer: Answer, endpoint: str) -> str:
    """The capability in an endpoint's answer to a creation. Raises VaultError, also for a 2xx without one."""
    _check(answer)
    location = answer.headers.get("Location", "")
    if not location:
        raise VaultError(Fault.VAULT_REFUSED, "The vault accepted the deposit without saying where to send it.")
    try:
        capability = urljoin(endpoint, location)
    except ValueError:
        capability = ""
    check_secure(capability)
    return capability


def head(http: Http, capability: str) -> tuple[int, str]:
    """Offset and `Deposit-Receipt` (or "") of an upload."""
    answer = http.send("HEAD", capability, headers=_VERSION)
    _check(answer)
    return _offset(answer), answer.headers.get(profile.RECEIPT_HEADER, "")


def patch(http: Http, capability: str, offset: int, body: Body) -> tuple[int, str]:
    """Sends bytes from `offset` on; new offset and `Deposit-Receipt` (or ""). May raise ReplyLost."""
    headers = {**_VERSION, "Upload-Offset": str(offset), "Content-Type": profile.TUS_BODY_TYPE}
    answer = http.send("PATCH", capability, headers=headers, body=body)
    if answer.status == 409:
        raise NotYet(Fault.VAULT_UNREACHABLE, "The vault is at another place of the file.")
    _check(answer)
    return _offset(answer), answer.headers.get(profile.RECEIPT_HEADER, "")


def _check(answer: Answer) -> None:
    if answer.good:
        return
    if answer.status == profile.HASH_MISMATCH_STATUS:
        raise HashMismatch(Fault.VAULT_REFUSED, "The bytes that arrived are not those that were sent.")
    if answer.status == 423:
        raise NotYet(Fault.VAULT_UNREACHABLE, "The vault still has an earlier part in hand.")
    fault, sentence = _FAULTS.get(
        answer.status, (Fault.VAULT_REFUSED, f"The vault refused the deposit (HTTP {answer.status}).")
    )
    raise (Final if profile.REFUSAL_HEADER in answer.headers else VaultError)(fault, sentence)


def _offset(answer: Answer) -> int:
    text = answer.headers.get("Upload-Offset", "")
    if not text.isascii() or not text.isdigit() or len(text) > _LONGEST_OFFSET:
        raise VaultError(Fault.VAULT_REFUSED, "The vault does not say how much of the document has arrived.")
    return int(text)
