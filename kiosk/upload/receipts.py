"""Reading and checking a vault's `Deposit-Receipt` (open vault profile, section 5)."""

from collections.abc import Callable, Sequence
from contextlib import suppress

import msgspec
from joserfc import jws
from joserfc.errors import JoseError
from joserfc.jwk import KeySet

from kiosk import profile
from kiosk.domain import Fault, Receipt
from kiosk.fault import VaultError

ALGORITHMS = ("Ed25519", "EdDSA", "ES256", "RS256", "PS256")
_PARTS_OF_JWS = 3


class ReceiptError(Exception):
    """This is no receipt, or not one for these bytes; the message is one sentence."""


def claims_of(proof: str, keys: Callable[[], KeySet] | None) -> profile.Receipt:
    """The claims of a receipt; its signature is checked when it has one. Raises ReceiptError.

    `keys` gives the vault's public keys, and is asked only when the receipt is signed.
    """
    parts = proof.split(".")
    if len(parts) == _PARTS_OF_JWS:
        payload = _signed_payload(proof, keys)
    elif len(parts) == 1:
        payload = _plain_payload(proof)
    else:
        raise ReceiptError("This is no receipt.")
    try:
        return msgspec.json.decode(payload, type=profile.Receipt)
    except profile.NO_SUCH_JSON as error:
        raise ReceiptError("The receipt does not have the shape of the profile.") from error


def check_receipt(proof: str, deposit_id: str, sha256: str, keys: Callable[[], KeySet] | None) -> Receipt:
    """The receipt of one deposit. Raises VaultError(VAULT_REFUSED) when it speaks of anything else."""
    try:
        claims = claims_of(proof, keys)
    except ReceiptError as error:
        raise VaultError(Fault.VAULT_REFUSED, str(error)) from error
    if claims.deposit_id.lower() != deposit_id.lower() or claims.sha256.lower() != sha256:
        raise VaultError(Fault.VAULT_REFUSED, "The vault's receipt is for something else.")
    return Receipt(id=claims.id, sha256=sha256, at=claims.at, proof=proof)


class KnownKeys:
    """The keys that a vault showed; they are asked for when a receipt does not fit. Safe from any thread."""

    def __init__(self) -> None:
        self._known: KeySet | None = None

    def check_receipt(self, proof: str, *, deposit_id: str, sha256: str, ask: Callable[[], bytes] | None) -> Receipt:
        """As `check_receipt`; `ask` gets the vault's JWK set, and is None for a vault that signs nothing."""
        known = self._known
        if known is not None:
            with suppress(VaultError):
                return check_receipt(proof, deposit_id, sha256, lambda: known)
        return check_receipt(proof, deposit_id, sha256, None if ask is None else lambda: self._shown(ask()))

    def _shown(self, jwks: bytes) -> KeySet:
        self._known = key_set(jwks)
        return self._known


def key_set(jwks: bytes) -> KeySet:
    """The signing keys of a JWK set (RFC 7517), without those that we do not know. Raises ReceiptError."""
    try:
        entries: Sequence[dict[str, object]] = msgspec.json.decode(jwks, type=dict[str, list[dict[str, object]]])[
            "keys"
        ]
    except (*profile.NO_SUCH_JSON, KeyError) as error:
        raise ReceiptError("This is no set of keys (JWKS).") from error
    known = [entry for entry in entries if entry.get("kty") in {"OKP", "EC", "RSA"} and entry.get("use") != "enc"]
    try:
        return KeySet.import_key_set({"keys": known})  # type: ignore[typeddict-item]
    except (JoseError, ValueError) as error:
        raise ReceiptError("This is no set of keys (JWKS).") from error


def _signed_payload(proof: str, keys: Callable[[], KeySet] | None) -> bytes:
    if keys is None:
        raise ReceiptError("The receipt is signed, but the vault shows no keys to check it.")
    try:
        return jws.deserialize_compact(proof, keys(), algorithms=list(ALGORITHMS)).payload
    except (JoseError, ValueError) as error:
        raise ReceiptError("The receipt's signature is not the vault's.") from error


def _plain_payload(proof: str) -> bytes:
    try:
        return profile.from_base64url(proof.rstrip("="))
    except profile.ProfileError as error:
        raise ReceiptError("This is no receipt.") from error
