from concurrent.futures import ThreadPoolExecutor

import pytest
import requests
from joserfc.jwk import OKPKey

from kiosk.card import Card, card_proof, new_card
from kiosk.demo.phone import DemoPerson
from kiosk.vault.serving import RunningVault
from tests.vault.conftest import Clock
from tests.vault.kiosk_client import Kiosk

WRONG_PIN = "902847"


def test_card_and_pin_give_a_token_that_deposits_and_never_reads(kiosk: Kiosk, person: DemoPerson) -> None:
    answered = kiosk.card_token(person.card, person.pin)
    token = answered.json()["access_token"]
    assert kiosk.recipients(token).status_code == 200
    for path in ("/papers", "/papers/key", "/deposits", "/accounts/recover"):
        headers = kiosk.token_headers("GET", path, token)
        body = requests.get(kiosk.issuer + path, headers=headers, timeout=9)
        assert body.status_code in {403, 405} or "wrapped_identity" not in body.text


def test_five_wrong_pins_lock_the_card_even_for_the_right_one(kiosk: Kiosk, person: DemoPerson) -> None:
    refusals = [kiosk.card_token(person.card, WRONG_PIN).json() for _ in range(5)]
    assert [refusal["error"] for refusal in refusals] == ["invalid_grant"] * 5
    assert [refusal["tries_left"] for refusal in refusals] == [4, 3, 2, 1, 0]
    assert [refusal["reason"] for refusal in refusals] == ["wrong_pin"] * 4 + ["locked"]
    right = kiosk.card_token(person.card, person.pin).json()
    assert (right["reason"], right["tries_left"]) == ("locked", 0)


def test_the_right_pin_gives_five_tries_again(kiosk: Kiosk, person: DemoPerson) -> None:
    for _ in range(4):
        kiosk.card_token(person.card, WRONG_PIN)
    assert kiosk.card_token(person.card, person.pin).status_code == 200
    assert kiosk.card_token(person.card, WRONG_PIN).json()["tries_left"] == 4


def test_wrong_pins_at_the_same_moment_get_no_sixth_try(kiosk: Kiosk, person: DemoPerson) -> None:
    with ThreadPoolExecutor(8) as pool:
        refusals = list(pool.map(lambda _: kiosk.card_token(person.card, WRONG_PIN).json(), range(10)))
    assert sum(refusal["reason"] == "wrong_pin" for refusal in refusals) <= 5
    assert kiosk.card_token(person.card, person.pin).json()["reason"] == "locked"


def test_a_wrong_proof_costs_no_try(kiosk: Kiosk, person: DemoPerson) -> None:
    copied = Card(person.card.id, new_card().secret)
    for _ in range(6):
        assert kiosk.card_token(copied, person.pin).json()["reason"] == "unknown_card"
    assert kiosk.card_token(person.card, WRONG_PIN).json()["tries_left"] == 4


def test_an_unknown_card_is_answered_like_a_wrong_proof(kiosk: Kiosk, person: DemoPerson) -> None:
    unknown = kiosk.card_token(new_card(), person.pin)
    forged = kiosk.card_token(Card(person.card.id, new_card().secret), person.pin)
    assert (unknown.status_code, unknown.content) == (forged.status_code, forged.content)


def test_a_nonce_works_once(kiosk: Kiosk, person: DemoPerson) -> None:
    nonce = kiosk.form("/card").json()["nonce"]
    changes = {"nonce": nonce, "proof": card_proof(person.card.secret, nonce)}
    assert kiosk.card_token(person.card, person.pin, **changes).status_code == 200
    assert kiosk.card_token(person.card, person.pin, **changes).json()["reason"] == "stale_nonce"


def test_a_nonce_is_soon_stale(kiosk: Kiosk, person: DemoPerson, clock: Clock) -> None:
    answered = kiosk.form("/card").json()
    clock.ahead_s += answered["expires_in"] + 1
    changes = {"nonce": answered["nonce"], "proof": card_proof(person.card.secret, answered["nonce"])}
    assert kiosk.card_token(person.card, person.pin, **changes).json()["reason"] == "stale_nonce"


def test_a_nonce_is_for_one_kiosk(vault: RunningVault, kiosk: Kiosk, person: DemoPerson) -> None:
    key = OKPKey.generate_key("Ed25519")
    vault.enrol(key)
    nonce = Kiosk(vault.issuer, key).form("/card").json()["nonce"]
    changes = {"nonce": nonce, "proof": card_proof(person.card.secret, nonce)}
    assert kiosk.card_token(person.card, person.pin, **changes).json()["reason"] == "stale_nonce"


def test_a_proof_of_another_nonce_is_refused(kiosk: Kiosk, person: DemoPerson) -> None:
    proof = card_proof(person.card.secret, "another")
    assert kiosk.card_token(person.card, person.pin, proof=proof).json()["reason"] == "unknown_card"


@pytest.mark.parametrize("pin", ["", "12345", "1234567", "²²²²²²", "' OR 1=1", "\x00" * 6, "9" * 5000])
def test_what_is_no_pin_is_a_wrong_pin(kiosk: Kiosk, person: DemoPerson, pin: str) -> None:
    assert kiosk.card_token(person.card, pin).json()["reason"] == "wrong_pin"


def test_guessing_with_one_kiosk_is_slowed_down(kiosk: Kiosk) -> None:
    statuses = [kiosk.form("/card").status_code for _ in range(61)]
    assert statuses == [200] * 60 + [429]
