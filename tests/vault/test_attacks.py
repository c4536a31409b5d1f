"""Attacks that go beyond one request: guessing over several kiosks, and telling what is there from what is not."""

import uuid

import pytest
import requests
from joserfc.jwk import OKPKey

from kiosk import profile
from kiosk.card import Card, card_proof, new_card, new_viewing_card
from kiosk.demo.phone import DemoPerson, make_person
from kiosk.vault import pins
from kiosk.vault.kiosks import revoke_kiosk
from kiosk.vault.rates import DEPOSIT_BY_KIOSK, LOGIN_BY_KIOSK
from kiosk.vault.serving import RunningVault
from kiosk.vault.settings import Limits
from tests.vault.conftest import Clock
from tests.vault.kiosk_client import Kiosk, sealed, send
from tests.vault.test_pages import sign_in
from tests.vault.test_views import asked, deposited, statement, viewed

TIMEOUT_S = 20


def another_kiosk(vault: RunningVault, clock: Clock) -> Kiosk:
    key = OKPKey.generate_key("Ed25519")
    vault.enrol(key, site="Elsewhere")
    return Kiosk(vault.issuer, key, clock=clock)


def test_pins_guessed_over_many_kiosks_lock_the_card_all_the_same(
    vault: RunningVault, kiosk: Kiosk, person: DemoPerson, clock: Clock
) -> None:
    kiosks = [kiosk, *(another_kiosk(vault, clock) for _ in range(4))]
    said = [each.card_token(person.card, f"90210{number}").json() for number, each in enumerate(kiosks)]
    assert [answer["tries_left"] for answer in said] == [4, 3, 2, 1, 0]
    assert said[-1]["reason"] == profile.CardRefusal.LOCKED
    assert (
        another_kiosk(vault, clock).card_token(person.card, person.pin).json()["reason"] == profile.CardRefusal.LOCKED
    )


def test_what_a_card_is_told_does_not_depend_on_whose_it_is(
    vault: RunningVault, kiosk: Kiosk, person: DemoPerson
) -> None:
    """Without the secret, a card that exists, one that is locked and one that never was look the same."""
    ids = [person.card.id, new_card().id]
    said = [kiosk.card_token(Card(card, new_card().secret), person.pin) for card in ids]
    for number in range(5):
        kiosk.card_token(person.card, f"90210{number}")
    said.append(kiosk.card_token(Card(person.card.id, new_card().secret), person.pin))
    assert len({(answer.status_code, answer.text) for answer in said}) == 1


def test_a_stolen_key_brings_nobody_in_after_its_revocation(
    vault: RunningVault, kiosk: Kiosk, person: DemoPerson, token: str
) -> None:
    """Begun before: a login that waits, a nonce, a token, a view, an upload. Only the upload may end."""
    begun, nonce = kiosk.begin(), kiosk.form("/card").json()["nonce"]
    shower = make_person(vault.issuer, make_card=new_viewing_card)
    deposited(kiosk, shower)
    seen = asked(kiosk, shower).json()
    paper = sealed(b"%PDF begun", kiosk.recipients(token).json()["recipients"][0])
    location = kiosk.create(token, paper).headers["Location"]
    assert revoke_kiosk(vault.vault, kiosk.key.thumbprint())
    fields = {"card": person.card.id, "nonce": nonce, "proof": card_proof(person.card.secret, nonce)}
    proof = {"DPoP": kiosk.proof("POST", "/token")}
    answers = [
        kiosk.poll(begun["device_code"]),
        kiosk.form("/token", proof, grant_type=profile.CARD_GRANT, pin=person.pin, **fields),
        kiosk.recipients(token),
        kiosk.create(token, paper),
        kiosk.json("POST", "/accounts/recover", {"recovery_verifier": "A" * 43, "pin": "481592"}),
        kiosk.form("/device"),
        kiosk.form("/token", proof, grant_type=profile.LETTERBOX_GRANT, letterbox="guessed"),
        kiosk.json("GET", "/shared"),
        viewed(kiosk, seen["access_token"], statement(kiosk, seen["document"]["id"])),
    ]
    assert {answer.status_code for answer in answers} == {401}
    assert requests.get(begun["verification_uri_complete"], timeout=TIMEOUT_S).status_code == 404
    assert profile.RECEIPT_HEADER in send(location, 0, paper).headers


def test_a_number_that_nobody_has_makes_one_wait_as_long_as_anybodys(
    vault: RunningVault, person: DemoPerson, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Else who guesses numbers, some PINs each, would learn which there are."""

    def waits(handle: str) -> list[int]:
        """After how many wrong PINs one waits, and whether one still does a quarter of an hour later."""
        clock.ahead_s = 0.0
        found = []
        for _ in range(3):
            tries = [sign_in(vault, handle, "902847").status_code for _ in range(6)]
            clock.ahead_s += 15 * 60 + 1
            found += [tries.count(403), sign_in(vault, handle, "902847").status_code]
            clock.ahead_s += 4 * 3600
        return found

    monkeypatch.setattr("kiosk.vault.sessions.NOBODYS_HASH", pins.hash_pin(vault.vault.keys, person.pin))
    assert waits("20 00 00 00 00") == waits(person.handle)


class TestAKioskThatFloods:
    @pytest.fixture
    def limits(self) -> Limits:
        return Limits(rate_factor=0.1)

    def test_begins_so_many_logins_and_no_more(self, vault: RunningVault, kiosk: Kiosk, clock: Clock) -> None:
        said = [kiosk.form("/device").status_code for _ in range(LOGIN_BY_KIOSK.times // 10 + 1)]
        assert (set(said[:-1]), said[-1]) == ({200}, 429)
        assert another_kiosk(vault, clock).form("/device").status_code == 200

    def test_begins_so_many_uploads_and_no_more(self, kiosk: Kiosk, token: str) -> None:
        said = [kiosk.create(token, b"x").status_code for _ in range(DEPOSIT_BY_KIOSK.times // 10 + 1)]
        assert (set(said[:-1]), said[-1]) == ({201}, 429)


def test_what_was_put_in_comes_out_under_no_guess(vault: RunningVault, kiosk: Kiosk, token: str) -> None:
    paper = sealed(b"%PDF mine", kiosk.recipients(token).json()["recipients"][0])
    deposit_id = str(uuid.uuid4())
    kiosk.deposit(token, paper, deposit_id=deposit_id)
    (file,) = (vault.vault.data / "papers").rglob("*.age")
    for name in (deposit_id, file.stem, f"{file.stem[:2]}/{file.name}", "..%2f..%2fvault.sqlite", "%2e%2e/keys.json"):
        for place in ("papers", "deposits", "taken", "static", "vaults"):
            answered = requests.get(f"{vault.issuer}/{place}/{name}", timeout=TIMEOUT_S)
            assert answered.status_code in {401, 403, 404, 405}, (place, name)
            assert profile.AGE_MAGIC not in answered.content
