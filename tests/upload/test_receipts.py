"""Whose receipt is believed: signed by a key that the vault shows, for this deposit and these bytes."""

import json
from collections.abc import Callable
from functools import partial

import pytest
from joserfc import jws
from joserfc.jwk import OKPKey

from kiosk.domain import Receipt
from kiosk.fault import VaultError
from kiosk.upload.receipts import KnownKeys

DEPOSIT, OTHER = "6d1f3a52-7a3c-4c6e-9b57-0d7a1c2f3e44", "00000000-0000-4000-8000-000000000001"
SHA256 = "ab" * 32


class Signer:
    """A vault that signs receipts and shows its key, counting who asks for it."""

    def __init__(self) -> None:
        self.renew()
        self.asked = 0

    def renew(self) -> None:
        self._key = OKPKey.generate_key("Ed25519", auto_kid=True)

    def receipt(self, deposit_id: str = DEPOSIT, sha256: str = SHA256) -> str:
        claims = {"id": "1", "deposit_id": deposit_id, "sha256": sha256, "at": "2026-11-22T10:00:00Z"}
        header = {"alg": "Ed25519", "kid": self._key.kid}
        return jws.serialize_compact(header, json.dumps(claims).encode(), self._key, algorithms=["Ed25519"])

    def jwks(self) -> bytes:
        self.asked += 1
        return json.dumps({"keys": [self._key.as_dict(private=False)]}).encode()


@pytest.fixture
def vault() -> Signer:
    return Signer()


@pytest.fixture
def check(vault: Signer) -> Callable[[str], Receipt]:
    """A kiosk that has checked one receipt of this vault."""
    checked = partial(KnownKeys().check_receipt, deposit_id=DEPOSIT, sha256=SHA256, ask=vault.jwks)
    assert checked(vault.receipt()).id == "1"
    return checked


def test_a_vault_shows_its_keys_once_for_many_receipts(vault: Signer, check: Callable[[str], Receipt]) -> None:
    assert check(vault.receipt()).sha256 == SHA256
    assert vault.asked == 1


def test_a_receipt_signed_with_a_new_key_is_believed_once_the_vault_shows_it(
    vault: Signer, check: Callable[[str], Receipt]
) -> None:
    vault.renew()
    assert check(vault.receipt()).sha256 == SHA256
    assert vault.asked == 2


def test_a_receipt_signed_with_another_key_is_none(check: Callable[[str], Receipt]) -> None:
    with pytest.raises(VaultError, match="not the vault's"):
        check(Signer().receipt())


@pytest.mark.parametrize(
    ("deposit_id", "sha256"), [(OTHER, SHA256), (DEPOSIT, "cd" * 32)], ids=["another deposit", "other bytes"]
)
def test_a_receipt_that_is_played_again_is_none(
    deposit_id: str, sha256: str, vault: Signer, check: Callable[[str], Receipt]
) -> None:
    with pytest.raises(VaultError, match="something else"):
        check(vault.receipt(deposit_id, sha256))


def test_a_signed_receipt_is_none_where_the_vault_shows_no_keys(vault: Signer) -> None:
    with pytest.raises(VaultError, match="shows no keys"):
        KnownKeys().check_receipt(vault.receipt(), deposit_id=DEPOSIT, sha256=SHA256, ask=None)
