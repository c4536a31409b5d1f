"""Signatures that libsodium checks are those that OpenSSL makes, and no others."""

from collections.abc import Iterator
from typing import Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from joserfc import jws
from joserfc.errors import InvalidKeyCurveError, JoseError
from joserfc.jwa import JWSAlgModel
from joserfc.jwk import OKPKey
from joserfc.jws import JWSRegistry

from kiosk.vault.ed25519 import Ed25519

KEY = OKPKey.generate_key("Ed25519")
ALGORITHM = Ed25519()


@pytest.fixture(scope="module", autouse=True)
def former() -> Iterator[None]:
    """OpenSSL checks again after this module, unless a vault was opened before."""
    was: JWSAlgModel = JWSRegistry.algorithms["Ed25519"]
    JWSRegistry.register(ALGORITHM)
    yield
    JWSRegistry.register(was)


@given(st.binary(max_size=300), st.integers(0, 511))
def test_one_bit_of_a_signature_spoils_it(message: bytes, bit: int) -> None:
    signature = ALGORITHM.sign(message, KEY)
    assert ALGORITHM.verify(message, signature, KEY)
    spoilt = bytearray(signature)
    spoilt[bit // 8] ^= 1 << bit % 8
    assert not ALGORITHM.verify(message, bytes(spoilt), KEY)
    assert not ALGORITHM.verify(message + b" ", signature, KEY)


@given(st.binary(max_size=80).filter(lambda signature: len(signature) != 64))
def test_a_signature_of_another_length_is_none(signature: bytes) -> None:
    assert not ALGORITHM.verify(b"deposit", signature, KEY)


def test_a_jws_goes_there_and_back_and_no_other_key_will_do() -> None:
    text = jws.serialize_compact({"alg": "Ed25519"}, b"deposit", KEY, algorithms=["Ed25519"])
    public = OKPKey.import_key(KEY.as_dict(private=False))
    assert jws.deserialize_compact(text, public, algorithms=["Ed25519"]).payload == b"deposit"
    with pytest.raises(JoseError):
        jws.deserialize_compact(text, OKPKey.generate_key("Ed25519"), algorithms=["Ed25519"])


@pytest.mark.parametrize("curve", ["Ed448", "X25519"])
def test_a_key_on_another_curve_is_refused(curve: Literal["Ed448", "X25519"]) -> None:
    with pytest.raises(InvalidKeyCurveError):
        ALGORITHM.check_key(OKPKey.generate_key(curve))
