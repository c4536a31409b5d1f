"""Attacks that go beyond one request: guessing over several kiosks, and telling what is there from what is not."""

import json
import socket
import threading
import uuid
from concurrent.futures import ThreadPoolExecutor
from urllib.parse import urlsplit

import pytest
import requests
from joserfc.jwk import OKPKey

from kiosk import profile
from kiosk.card import Card, card_proof, new_card, new_viewing_card
from kiosk.demo.phone import DemoPerson, make_person
from kiosk.vault import openapi, pins
from kiosk.vault.kiosks import revoke_kiosk
from kiosk.vault.rates import CODE_BY_ACCOUNT, CODE_BY_ADDRESS, DEPOSIT_BY_KIOSK, ENROL_BY_ADDRESS, LOGIN_BY_KIOSK
from kiosk.vault.serving import RunningVault
from kiosk.vault.settings import Limits
from tests.vault.conftest import SITE, Clock
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


def doors(scheme: str) -> list[tuple[str, str]]:
    """Method and path of each operation that a kiosk proves itself at, by its document."""
    return [
        (method.upper(), path)
        for path, operations in openapi.document("http://vault.invalid")["paths"].items()
        for method, operation in operations.items()
        if scheme in json.dumps([operation.get("security"), operation.get("requestBody")])
    ]


def test_no_door_is_open_to_a_revoked_kiosk(vault: RunningVault, kiosk: Kiosk, token: str) -> None:
    revoke_kiosk(vault.vault, kiosk.key.thumbprint())
    by_assertion, by_form, by_token = (doors(scheme) for scheme in ('"kiosk"', "client_assertion", '"token"'))
    assert min(len(by_assertion), len(by_form)) >= 4
    assert by_token
    answers: dict[tuple[str, str], int] = {}
    for method, path in by_assertion:
        place = path.replace("{", "").replace("}", "")
        proof = kiosk.proof(method, place)
        answers[method, path] = kiosk.json(method, place, {}, DPoP=proof).status_code
    for method, path in by_form:
        headers = {"DPoP": kiosk.proof(method, path)}
        answers[method, path] = kiosk.form(path, headers, grant_type=profile.CARD_GRANT, card="1").status_code
    for method, path in by_token:
        headers = kiosk.token_headers(method, path, token)
        answers[method, path] = requests.request(
            method, vault.issuer + path, json={"statement": ""}, headers=headers, timeout=TIMEOUT_S
        ).status_code
    assert {door: status for door, status in answers.items() if status != 401} == {}


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

    monkeypatch.setattr(
        "kiosk.vault.sessions.NOBODYS_HASH", pins.hash_pin(vault.vault.hashing, vault.vault.keys, person.pin)
    )
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


def waiting_code(kiosk: Kiosk) -> str:
    code: str = kiosk.form("/device").json()["user_code"]
    return code.replace("-", "")


def signed_in(vault: RunningVault, person: DemoPerson) -> requests.Session:
    phone = requests.Session()
    form = {"next": "card", "handle": person.handle, "pin": person.pin}
    phone.post(f"{vault.issuer}/sign-in", data=form, timeout=TIMEOUT_S)
    return phone


def test_who_says_yes_to_codes_at_random_soon_says_yes_to_none(
    vault: RunningVault, kiosk: Kiosk, person: DemoPerson
) -> None:
    """A hit would put the papers of whoever stands at that kiosk into the guesser's vault."""
    code, phone = waiting_code(kiosk), signed_in(vault, person)

    def yes(to: str) -> int:
        form = {"code": to, "answer": "yes"}
        return phone.post(f"{vault.issuer}/answer", data=form, timeout=TIMEOUT_S).status_code

    assert {yes(f"{guess:09d}") for guess in range(CODE_BY_ACCOUNT.times)} == {404}
    assert yes(code) == 429


def test_right_codes_are_not_counted(vault: RunningVault, kiosk: Kiosk) -> None:
    """A workshop: many people on one line, one after the other."""
    code = waiting_code(kiosk)
    tries = range(CODE_BY_ADDRESS.times + 1)
    assert {requests.get(f"{vault.issuer}/go?code={code}", timeout=TIMEOUT_S).status_code for _ in tries} == {200}


def test_signing_in_tells_nobody_which_codes_wait(
    vault: RunningVault, kiosk: Kiosk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.vault.sessions.pin_fits", lambda *_given: False)
    code = waiting_code(kiosk)

    def signs_in(under: str) -> tuple[int, bool]:
        form = {"next": "go", "code": under, "handle": "2", "pin": "1"}
        said = requests.post(f"{vault.issuer}/sign-in", data=form, timeout=TIMEOUT_S)
        return said.status_code, SITE in said.text

    assert signs_in(code) == (403, True)
    while signs_in("000000000") != (429, False):
        pass
    assert signs_in(code) == (429, False)


def test_one_line_is_one_guesser_whatever_its_addresses(vault: RunningVault) -> None:
    """Of IPv6 a subscriber has 2**64 addresses."""

    def tries(address: str) -> int:
        headers = {"X-Forwarded-For": address}
        return requests.get(f"{vault.issuer}/go?code=1", headers=headers, timeout=TIMEOUT_S).status_code

    assert {tries(f"2001:db8:1:2:{n:x}::1") for n in range(CODE_BY_ADDRESS.times)} == {404}
    assert [tries("2001:db8:1:2:ffff::1"), tries("2001:db8:1:3::1"), tries("192.0.2.1")] == [429, 404, 404]


def test_what_comes_after_a_body_is_no_header(vault: RunningVault) -> None:
    """Trailers that name another line each time, in one segment with a head that its proxy wrote."""
    parts = urlsplit(vault.issuer)

    def tries(address: str) -> bytes:
        head = f"POST /enrolment HTTP/1.1\r\nHost: {parts.netloc}\r\nX-Forwarded-For: 203.0.113.5\r\n"
        body = f"Transfer-Encoding: chunked\r\n\r\n2\r\n{{}}\r\n0\r\nX-Forwarded-For: {address}\r\n\r\n"
        with socket.create_connection((parts.hostname or "", parts.port or 0), TIMEOUT_S) as raw:
            raw.sendall((head + body).encode())
            return raw.recv(12)

    said = [tries(f"192.0.2.{number}") for number in range(ENROL_BY_ADDRESS.times + 1)]
    assert said == [b"HTTP/1.1 400"] * ENROL_BY_ADDRESS.times + [b"HTTP/1.1 429"]


def test_a_crowd_that_signs_in_holds_up_nobody(vault: RunningVault, monkeypatch: pytest.MonkeyPatch) -> None:
    """Who waits for a hash holds no thread that another request needs."""
    lock, hashing, answered = threading.Lock(), [0, 0], threading.Event()

    def slow(*_given: object) -> bool:
        with lock:
            hashing[0] += 1
            hashing[1] = max(hashing)
        answered.wait(TIMEOUT_S)
        with lock:
            hashing[0] -= 1
        return False

    def signs_in(number: int) -> int:
        form = {"next": "card", "handle": f"2{number:09d}", "pin": "902847"}
        headers = {"X-Forwarded-For": f"192.0.2.{number}"}
        return requests.post(f"{vault.issuer}/sign-in", data=form, headers=headers, timeout=3 * TIMEOUT_S).status_code

    monkeypatch.setattr("kiosk.vault.sessions.pin_fits", slow)
    with ThreadPoolExecutor(50) as crowd:
        said = [crowd.submit(signs_in, number) for number in range(50)]
        try:
            assert requests.head(f"{vault.issuer}/deposits/none", timeout=TIMEOUT_S).status_code == 404
        finally:
            answered.set()
    assert {one.result() for one in said} == {403}
    assert hashing[1] <= pins.HASHES_AT_ONCE
