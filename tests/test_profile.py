import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk import profile
from kiosk.card import card_proof, new_card, read_card


def test_card_survives_its_qr() -> None:
    card = new_card()
    text = card.qr_text()
    assert len(text) == 52
    assert set(text) <= set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:")
    assert read_card(text) == card
    assert read_card(f" {text.lower()}\n") == card


def test_card_keeps_its_secret_out_of_its_repr() -> None:
    card = new_card()
    assert card.secret not in repr(card)
    assert card.id not in f"{card!r}"


@pytest.mark.parametrize(
    "text", ["", "CONSIGNE1:", "CONSIGNE2:" + "A" * 42, "https://example.org", "CONSIGNE1:" + "1" * 42]
)
def test_other_codes_are_no_cards(text: str) -> None:
    with pytest.raises(profile.ProfileError):
        read_card(text)


def test_proof_depends_on_secret_and_nonce() -> None:
    secret = new_card().secret
    proof = card_proof(secret, "n1")
    assert proof == card_proof(secret, "n1")
    assert proof != card_proof(secret, "n2")
    assert proof != card_proof(new_card().secret, "n1")


@given(st.dictionaries(st.from_regex(r"[a-z_0-9]{1,16}", fullmatch=True), st.text(max_size=60), max_size=5))
def test_upload_metadata_comes_back(values: dict[str, str]) -> None:
    assert profile.decode_upload_metadata(profile.encode_upload_metadata(values)) == values


@pytest.mark.parametrize("header", ["a !!!", "a _w==", "a /w=="])
def test_malformed_upload_metadata_is_refused(header: str) -> None:
    with pytest.raises(profile.ProfileError):
        profile.decode_upload_metadata(header)


@given(st.binary(max_size=60))
def test_base64url_comes_back(data: bytes) -> None:
    assert profile.from_base64url(profile.base64url(data)) == data


def test_answers_pass_over_members_that_they_do_not_know() -> None:
    token = msgspec.json.decode(b'{"access_token":"a","token_type":"DPoP","expires_in":9,"new":1}', type=profile.Token)
    assert token.scope == profile.DEPOSIT_SCOPE
