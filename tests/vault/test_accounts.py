from typing import Any

import msgspec
import pyrage
import pytest
import requests
from joserfc.jwk import OKPKey

from kiosk import profile, recovery
from kiosk.card import Card, new_card
from kiosk.demo import phone
from kiosk.demo.phone import DemoPerson
from kiosk.vault.accounts import handle_check_digit
from kiosk.vault.app import tidy
from kiosk.vault.serving import RunningVault
from tests.vault.conftest import Clock
from tests.vault.kiosk_client import Kiosk, sealed

PIN = "730518"


def request_to_open(**changes: Any) -> tuple[profile.OpenAccount, Card, bytes]:
    identity, key, card = pyrage.x25519.Identity.generate(), recovery.new_key(), new_card()
    wanted = profile.OpenAccount(
        recipient=str(identity.to_public()),
        wrapped_identity=recovery.wrap(str(identity), key),
        recovery_verifier=recovery.verifier(key),
        pin=PIN,
        consent=profile.Consent(notice="n1", at="2026-01-01T00:00:00Z"),
        card=card.key(),
    )
    return msgspec.structs.replace(wanted, **changes), card, key


def confirm(kiosk: Kiosk, change: str) -> requests.Response:
    path = change.removeprefix(kiosk.issuer)
    return kiosk.json("PATCH", path, DPoP=kiosk.proof("PATCH", path))


def undo(kiosk: Kiosk, change: str) -> requests.Response:
    return kiosk.json("DELETE", change.removeprefix(kiosk.issuer))


def test_a_vault_opened_at_the_kiosk_is_final_once_confirmed(kiosk: Kiosk) -> None:
    wanted, card, key = request_to_open()
    opened = kiosk.json("POST", "/accounts", wanted)
    assert opened.status_code == 201
    answer = opened.json()
    assert kiosk.card_token(card, PIN).json()["reason"] == "unknown_card"
    confirmed = confirm(kiosk, answer["change"])
    assert confirmed.status_code == 200
    token = confirmed.json()["access_token"]
    assert kiosk.recipients(token).json()["recipients"] == [wanted.recipient]
    kiosk.deposit(token, sealed(b"%PDF", wanted.recipient))
    assert kiosk.card_token(card, PIN).status_code == 200
    assert [paper.pdf for paper in phone.read_papers(kiosk.issuer, recovery.to_groups(key))] == [b"%PDF"]


def test_an_undone_account_leaves_nothing_behind(kiosk: Kiosk) -> None:
    wanted, card, _ = request_to_open()
    change = kiosk.json("POST", "/accounts", wanted).json()["change"]
    assert undo(kiosk, change).status_code == 204
    assert confirm(kiosk, change).status_code == 410
    assert kiosk.card_token(card, PIN).json()["reason"] == "unknown_card"
    assert kiosk.json("POST", "/accounts", wanted).status_code == 201


def test_an_account_that_is_not_confirmed_in_time_is_gone(vault: RunningVault, kiosk: Kiosk, clock: Clock) -> None:
    wanted, _, _ = request_to_open()
    answer = kiosk.json("POST", "/accounts", wanted).json()
    clock.ahead_s += answer["expires_in"] + 1
    assert confirm(kiosk, answer["change"]).status_code == 410
    tidy(vault.vault)
    assert kiosk.json("POST", "/accounts", wanted).status_code == 201


def test_after_a_lost_reply_the_same_request_may_be_sent_again(kiosk: Kiosk) -> None:
    wanted, card, _ = request_to_open()
    first = kiosk.json("POST", "/accounts", wanted).json()
    second = kiosk.json("POST", "/accounts", wanted).json()
    assert confirm(kiosk, first["change"]).status_code == 410
    assert confirm(kiosk, second["change"]).status_code == 200
    assert kiosk.card_token(card, PIN).status_code == 200
    assert kiosk.json("POST", "/accounts", wanted).status_code == 409


def test_another_kiosk_can_neither_confirm_nor_undo(vault: RunningVault, kiosk: Kiosk) -> None:
    wanted, _, _ = request_to_open()
    change = kiosk.json("POST", "/accounts", wanted).json()["change"]
    key = OKPKey.generate_key("Ed25519")
    vault.enrol(key)
    other = Kiosk(vault.issuer, key)
    assert confirm(other, change).status_code == 410
    assert undo(other, change).status_code == 410
    assert confirm(kiosk, change).status_code == 200


def test_accounts_need_an_enrolled_kiosk(steady_kiosk: Kiosk) -> None:
    wanted, _, _ = request_to_open()
    for authorization in ("", "Bearer nonsense", f"Bearer {steady_kiosk.assertion(aud='https://other.example')}"):
        refused = steady_kiosk.json("POST", "/accounts", wanted, Authorization=authorization)
        assert refused.status_code == 401
        assert refused.json()["error"] == "invalid_client"


@pytest.mark.parametrize(
    "changes",
    [
        {"recipient": "age1nonsense"},
        {"recipient": ""},
        {"wrapped_identity": "AGE-SECRET-KEY-1QQQ"},
        {"wrapped_identity": "consigne-wrap1:<script>"},
        {"recovery_verifier": "AAAA"},
        {"recovery_verifier": "*"},
        {"pin": "12345"},
        {"pin": "123456"},
        {"pin": "111111"},
        {"pin": "454545"},
        {"pin": "abcdef"},
        {"card": profile.CardKey(id="A" * 16, secret="short")},
        {"card": profile.CardKey(id="../" * 5 + "A", secret="A" * 26)},
    ],
)
def test_what_no_account_can_be_made_of(steady_kiosk: Kiosk, changes: dict[str, Any]) -> None:
    wanted, _, _ = request_to_open(**changes)
    assert steady_kiosk.json("POST", "/accounts", wanted).status_code == 400


@pytest.mark.parametrize("body", [b"", b"{}", b"[]", b'{"recipient": 7}', b"\xff" * 50])
def test_bodies_of_another_shape_are_refused(steady_kiosk: Kiosk, body: bytes) -> None:
    headers = {"Authorization": f"Bearer {steady_kiosk.assertion()}"}
    assert requests.post(f"{steady_kiosk.issuer}/accounts", data=body, headers=headers, timeout=9).status_code == 400


def test_a_body_that_never_ends_is_refused(steady_kiosk: Kiosk) -> None:
    headers = {"Authorization": f"Bearer {steady_kiosk.assertion()}"}
    response = requests.post(f"{steady_kiosk.issuer}/accounts", data=b"[" * 200_000, headers=headers, timeout=9)
    assert response.status_code == 413


def recover(kiosk: Kiosk, groups: tuple[str, ...], card: Card, pin: str = PIN) -> requests.Response:
    verifier = recovery.verifier(recovery.from_groups(groups))
    wanted = profile.RecoverAccount(recovery_verifier=verifier, pin=pin, card=card.key())
    return kiosk.json("POST", "/accounts/recover", wanted)


def test_the_recovery_key_brings_a_new_card_and_the_old_one_dies(kiosk: Kiosk, person: DemoPerson, token: str) -> None:
    card = new_card()
    recovered = recover(kiosk, person.recovery, card).json()
    key = recovery.from_groups(person.recovery)
    assert recovery.unwrap(recovered["wrapped_identity"], key) == person.identity
    assert kiosk.card_token(person.card, person.pin).status_code == 200
    assert kiosk.card_token(card, PIN).json()["reason"] == "unknown_card"
    fresh = confirm(kiosk, recovered["change"]).json()["access_token"]
    assert kiosk.recipients(fresh).status_code == 200
    assert kiosk.recipients(token).status_code == 401
    assert kiosk.card_token(person.card, person.pin).json()["reason"] == "unknown_card"
    assert kiosk.card_token(card, PIN).status_code == 200
    with pytest.raises(phone.PhoneError):
        phone.approve(kiosk.begin()["verification_uri_complete"], person.handle, person.pin)
    phone.approve(kiosk.begin()["verification_uri_complete"], person.handle, PIN)


def test_an_undone_recovery_leaves_the_old_card_and_pin(kiosk: Kiosk, person: DemoPerson) -> None:
    card = new_card()
    recovered = recover(kiosk, person.recovery, card).json()
    assert undo(kiosk, recovered["change"]).status_code == 204
    assert kiosk.card_token(person.card, person.pin).status_code == 200
    assert kiosk.card_token(card, PIN).json()["reason"] == "unknown_card"


def test_recovery_unlocks_what_wrong_pins_locked(kiosk: Kiosk, person: DemoPerson) -> None:
    for _ in range(5):
        kiosk.card_token(person.card, "902847")
    card = new_card()
    confirm(kiosk, recover(kiosk, person.recovery, card).json()["change"])
    assert kiosk.card_token(card, PIN).status_code == 200


def test_another_recovery_key_opens_nothing_and_guessing_is_slowed_down(kiosk: Kiosk, person: DemoPerson) -> None:
    groups = recovery.to_groups(recovery.new_key())
    statuses = [recover(kiosk, groups, new_card()).status_code for _ in range(31)]
    assert statuses == [403] * 30 + [429]


def test_a_pending_account_cannot_be_recovered(kiosk: Kiosk) -> None:
    wanted, _, key = request_to_open()
    assert kiosk.json("POST", "/accounts", wanted).status_code == 201
    assert recover(kiosk, recovery.to_groups(key), new_card()).status_code == 403


def test_a_wrong_digit_in_a_handle_shows() -> None:
    nine = "378282246"
    digit = handle_check_digit(nine)
    wrong = [nine[:i] + str((int(nine[i]) + 1) % 10) + nine[i + 1 :] for i in range(9)]
    assert all(handle_check_digit(other) != digit for other in wrong)
