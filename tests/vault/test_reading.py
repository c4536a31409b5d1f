"""Who gets what back: papers only for the recovery key, nothing for PIN, token or capability."""

import json

import pytest
import requests

from kiosk import recovery
from kiosk.demo.phone import DemoPerson, make_person, read_papers
from kiosk.profile import from_base64url
from kiosk.vault.serving import RunningVault
from tests.vault.conftest import Clock
from tests.vault.kiosk_client import Kiosk, sealed


@pytest.fixture
def deposit(kiosk: Kiosk, token: str) -> str:
    receipt = kiosk.deposit(token, sealed(b"%PDF mine", kiosk.recipients(token).json()["recipients"][0]))
    claims = receipt.split(".")[1]
    return str(json.loads(from_base64url(claims))["id"])


def prove(issuer: str, person: DemoPerson) -> requests.Session:
    browser = requests.Session()
    verifier = recovery.verifier(recovery.from_groups(person.recovery))
    answered = browser.post(f"{issuer}/papers/key", json={"recovery_verifier": verifier}, timeout=9)
    assert answered.status_code == 200
    return browser


def sign_in(issuer: str, person: DemoPerson) -> requests.Session:
    browser = requests.Session()
    form = {"next": "card", "handle": person.handle, "pin": person.pin}
    assert browser.post(f"{issuer}/sign-in", data=form, timeout=9).url.endswith("/card")
    return browser


def test_papers_come_back_for_the_recovery_key_alone(vault: RunningVault, person: DemoPerson, deposit: str) -> None:
    papers = read_papers(vault.issuer, person.recovery)
    assert [(paper.id, paper.category, paper.pdf) for paper in papers] == [(deposit, "payslip", b"%PDF mine")]


def test_what_the_vault_gives_out_is_sealed(vault: RunningVault, person: DemoPerson, deposit: str) -> None:
    given = prove(vault.issuer, person).get(f"{vault.issuer}/papers/{deposit}", timeout=9)
    assert given.content.startswith(b"age-encryption.org/v1\n")
    assert b"mine" not in given.content
    assert given.headers["Cache-Control"] == "no-store"
    assert given.headers["Content-Type"] == "application/octet-stream"


def test_handle_and_pin_give_no_paper_not_even_sealed(vault: RunningVault, person: DemoPerson, deposit: str) -> None:
    browser = sign_in(vault.issuer, person)
    assert browser.get(f"{vault.issuer}/papers/{deposit}", timeout=9).status_code == 403
    assert "payslip" not in browser.get(f"{vault.issuer}/papers", timeout=9).text.split("categories")[0]


def test_nobody_gets_a_paper_without_a_session(vault: RunningVault, deposit: str) -> None:
    assert requests.get(f"{vault.issuer}/papers/{deposit}", timeout=9).status_code == 401
    forged = requests.get(f"{vault.issuer}/papers/{deposit}", cookies={"consigne": "x" * 32}, timeout=9)
    assert forged.status_code == 401


def test_another_person_gets_nothing(vault: RunningVault, deposit: str) -> None:
    stranger = make_person(vault.issuer)
    browser = prove(vault.issuer, stranger)
    assert browser.get(f"{vault.issuer}/papers/{deposit}", timeout=9).status_code == 404
    assert read_papers(vault.issuer, stranger.recovery) == []


@pytest.mark.parametrize("name", ["..%2f..%2fkeys.json", "..", "%00", "x" * 3000, "*"])
def test_tricks_in_a_papers_name_lead_nowhere(vault: RunningVault, person: DemoPerson, name: str) -> None:
    answered = prove(vault.issuer, person).get(f"{vault.issuer}/papers/{name}", timeout=9)
    assert answered.status_code in {404, 200}
    assert b"master" not in answered.content


def test_reading_ends_with_its_time_and_with_closing(
    vault: RunningVault, person: DemoPerson, deposit: str, clock: Clock
) -> None:
    browser = prove(vault.issuer, person)
    cookies = browser.cookies.get_dict()
    browser.post(f"{vault.issuer}/leave", timeout=9)
    url = f"{vault.issuer}/papers/{deposit}"
    assert requests.get(url, cookies=cookies, timeout=9).status_code == 401
    browser = prove(vault.issuer, person)
    assert browser.get(url, timeout=9).status_code == 200
    clock.ahead_s += 1201
    assert browser.get(url, timeout=9).status_code == 401


def test_a_wrong_recovery_key_opens_nothing_and_guessing_is_slowed_down(vault: RunningVault) -> None:
    def guess() -> int:
        body = {"recovery_verifier": recovery.verifier(recovery.new_key())}
        return requests.post(f"{vault.issuer}/papers/key", json=body, timeout=9).status_code

    assert [guess() for _ in range(21)] == [403] * 20 + [429]


def test_an_upload_that_is_not_whole_is_not_listed(
    vault: RunningVault, kiosk: Kiosk, token: str, person: DemoPerson
) -> None:
    kiosk.create(token, sealed(b"%PDF", kiosk.recipients(token).json()["recipients"][0]))
    assert read_papers(vault.issuer, person.recovery) == []


def test_a_forgotten_pin_is_set_anew_with_the_recovery_key_and_unlocks_the_card(
    vault: RunningVault, kiosk: Kiosk, person: DemoPerson, token: str
) -> None:
    for _ in range(5):
        kiosk.card_token(person.card, "902847")
    verifier = recovery.verifier(recovery.from_groups(person.recovery))
    url, pin = f"{vault.issuer}/papers/pin", "805137"
    wrong = {"recovery_verifier": recovery.verifier(recovery.new_key()), "pin": pin}
    assert requests.post(url, json=wrong, timeout=9).status_code == 403
    weak = {"recovery_verifier": verifier, "pin": "123456"}
    assert requests.post(url, json=weak, timeout=9).json()["error"] == "weak_pin"
    assert kiosk.card_token(person.card, pin).json()["reason"] == "locked"
    assert requests.post(url, json={"recovery_verifier": verifier, "pin": pin}, timeout=9).status_code == 204
    assert kiosk.recipients(token).status_code == 401
    assert kiosk.card_token(person.card, pin).status_code == 200
    assert kiosk.card_token(person.card, person.pin).json()["reason"] == "wrong_pin"
