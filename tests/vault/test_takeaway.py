"""Papers for a phone without a vault: given to the link alone, so often, so long, and no trace of the key here."""

import re
from pathlib import Path
from typing import Any

import pyrage
import pytest
import requests

from kiosk import profile
from kiosk.demo.phone import DemoPerson, make_person
from kiosk.recovery import from_groups, verifier
from kiosk.vault.app import tidy
from kiosk.vault.marks import digest, new_mark
from kiosk.vault.serving import RunningVault
from kiosk.vault.settings import Limits
from tests.vault.conftest import Clock
from tests.vault.kiosk_client import Kiosk, sealed, send

PDF = b"%PDF a payslip"
HTML = {"Accept": "text/html"}
LONG = profile.base64url(profile.AGE_MAGIC + bytes(2000))


class Phone:
    """A phone's browser, as far as the server can tell."""

    def __init__(self, issuer: str) -> None:
        self.issuer = issuer
        self.http = requests.Session()
        self.identity = pyrage.x25519.Identity.generate()
        self.mark = ""

    def post(self, path: str, **body: Any) -> requests.Response:
        return self.http.post(self.issuer + path, json=body, timeout=20)

    def take(self, code: str, recipient: str = "", **more: str) -> requests.Response:
        consent = {"notice": "take-away-1", "at": "2026-11-22T10:00:00Z"}
        wanted, mark = recipient or str(self.identity.to_public()), new_mark()
        body = {"code": code, "recipient": wanted, "hash": digest(mark), "consent": consent, **more}
        answered = self.post("/take", **body)
        if answered.status_code == 201:
            self.mark = mark
        return answered

    def open(self) -> requests.Response:
        return self.post("/taken/open", mark=self.mark)

    def paper(self, paper: str) -> requests.Response:
        return self.http.get(f"{self.issuer}/papers/{paper}", timeout=20)


@pytest.fixture
def phone(vault: RunningVault) -> Phone:
    return Phone(vault.issuer)


def code_of(login: dict[str, Any]) -> str:
    return str(login["verification_uri_complete"]).rpartition("=")[2]


def taken(kiosk: Kiosk, phone: Phone) -> str:
    """A visit whose person took a payslip along; returns the token."""
    login = kiosk.begin()
    assert phone.take(code_of(login)).status_code == 201
    token = str(kiosk.poll(login["device_code"]).json()["access_token"])
    kiosk.deposit(token, sealed(PDF, kiosk.recipients(token).json()["recipients"][0]))
    return token


def test_the_papers_come_to_the_phone_and_open_with_its_key_alone(kiosk: Kiosk, phone: Phone) -> None:
    taken(kiosk, phone)
    (paper,) = phone.open().json()["papers"]
    assert paper["category"] == "payslip"
    assert pyrage.decrypt(phone.paper(paper["id"]).content, [phone.identity]) == PDF


def test_kiosk_and_phone_show_the_same_number(kiosk: Kiosk, phone: Phone) -> None:
    login = kiosk.begin()
    number = phone.take(code_of(login)).json()["number"]
    token = str(kiosk.poll(login["device_code"]).json()["access_token"])
    assert kiosk.recipients(token).json()["label"] == f"… {number[:2]} {number[2:]}"


@pytest.mark.parametrize("code", ["", "000000000"])
def test_nothing_is_taken_where_no_kiosk_waits(phone: Phone, code: str) -> None:
    assert phone.take(code).status_code == 404


def test_a_code_is_good_for_one_phone(kiosk: Kiosk, phone: Phone) -> None:
    login = kiosk.begin()
    assert phone.take(code_of(login)).status_code == 201
    assert Phone(phone.issuer).take(code_of(login)).status_code == 404


def test_a_recipient_that_is_none_is_refused_and_the_kiosk_goes_on_waiting(kiosk: Kiosk, phone: Phone) -> None:
    login = kiosk.begin()
    assert phone.take(code_of(login), "age1nobody").status_code == 400
    assert phone.take(code_of(login)).status_code == 201


@pytest.mark.parametrize(
    "wrong",
    [
        {"hash": "mark"},
        {"hash": "A" * 64},
        {"sealed_link": "€"},
        {"sealed_link": profile.base64url(b"open")},
        {"sealed_link": LONG},
    ],
    ids=["no hash", "capitals", "no base64url", "not sealed", "too long"],
)
def test_a_link_that_will_not_do_is_refused_and_the_kiosk_goes_on_waiting(
    kiosk: Kiosk, phone: Phone, wrong: dict[str, str]
) -> None:
    login = kiosk.begin()
    assert phone.take(code_of(login), **wrong).status_code == 400
    assert phone.take(code_of(login)).status_code == 201


def test_nobody_takes_a_mark_that_somebody_has(kiosk: Kiosk, phone: Phone) -> None:
    taken(kiosk, phone)
    login, stranger = kiosk.begin(), Phone(phone.issuer)
    assert stranger.take(code_of(login), hash=digest(phone.mark)).status_code == 409
    assert "authorization_pending" in kiosk.poll(login["device_code"]).text


def test_the_link_goes_on_paper_sealed_to_the_printer_once(kiosk: Kiosk, phone: Phone) -> None:
    printer = pyrage.x25519.Identity.generate()
    login = kiosk.begin(link_recipient=str(printer.to_public()))
    assert str(printer.to_public()) in phone.http.get(f"{phone.issuer}/take?code={code_of(login)}", timeout=20).text
    link = f"{phone.issuer}/taken#mark.{phone.identity}"
    on_paper = profile.base64url(sealed(link.encode(), str(printer.to_public())))
    assert phone.take(code_of(login), sealed_link=on_paper).status_code == 201
    token = str(kiosk.poll(login["device_code"]).json()["access_token"])
    given = profile.from_base64url(kiosk.recipients(token).json()["sealed_link"])
    assert pyrage.decrypt(given, [printer]).decode() == link
    again = kiosk.begin()
    assert goes_on(phone, again).status_code == 200
    token = str(kiosk.poll(again["device_code"]).json()["access_token"])
    assert "sealed_link" not in kiosk.recipients(token).json()


def test_a_kiosk_that_cannot_print_a_link_is_offered_none(kiosk: Kiosk, phone: Phone) -> None:
    login = kiosk.begin()
    assert 'id="printed"' not in phone.http.get(f"{phone.issuer}/take?code={code_of(login)}", timeout=20).text
    assert kiosk.form("/device", scope=profile.DEPOSIT_SCOPE, link_recipient="age1nobody").status_code == 400


def signed_in(phone: Phone, person: DemoPerson) -> None:
    form = {"handle": person.handle, "pin": person.pin, "next": "card", "code": ""}
    assert phone.http.post(f"{phone.issuer}/sign-in", data=form, headers=HTML, timeout=20).ok


def links_on(phone: Phone) -> list[str]:
    shown = phone.http.get(f"{phone.issuer}/card", headers=HTML, timeout=20).text
    return re.findall(r'name="taken" value="([^"]+)"', shown)


def end_by_card(phone: Phone, link: str) -> requests.Response:
    form = {"act": "endTaken", "taken": link}
    return phone.http.post(f"{phone.issuer}/card/mine", data=form, headers=HTML, timeout=20)


def test_who_has_a_card_ends_the_link_of_a_lost_phone_with_its_number_and_pin(
    vault: RunningVault, kiosk: Kiosk, phone: Phone, person: DemoPerson
) -> None:
    signed_in(phone, person)
    login = kiosk.begin()
    assert "/take?" in phone.http.get(login["verification_uri_complete"], timeout=20).text
    taken(kiosk, phone)
    stranger, other = Phone(phone.issuer), Phone(phone.issuer)
    signed_in(stranger, make_person(vault.issuer))
    signed_in(other, person)
    (link,) = links_on(other)
    assert links_on(stranger) == []
    assert end_by_card(stranger, link).status_code == 404
    assert phone.open().status_code == 200
    assert end_by_card(other, link).status_code == 200
    assert links_on(other) == []
    assert phone.open().status_code == 410
    assert files_in(vault) == []


def test_who_closes_the_vault_ends_their_links(
    vault: RunningVault, kiosk: Kiosk, phone: Phone, person: DemoPerson
) -> None:
    signed_in(phone, person)
    taken(kiosk, phone)
    proof = verifier(from_groups(person.recovery))
    assert phone.post("/papers/close", recovery_verifier=proof).status_code == 204
    assert phone.open().status_code == 410
    assert files_in(vault) == []


def test_looking_again_is_not_opening_again(vault: RunningVault, kiosk: Kiosk, phone: Phone) -> None:
    taken(kiosk, phone)
    for _ in range(vault.vault.limits.takeaway_opens + 1):
        assert phone.open().json()["opens_left"] == vault.vault.limits.takeaway_opens


def test_a_link_opens_so_often_and_no_more(vault: RunningVault, kiosk: Kiosk, phone: Phone) -> None:
    taken(kiosk, phone)
    for left in reversed(range(vault.vault.limits.takeaway_opens)):
        phone.http.cookies.clear()
        assert phone.open().json()["opens_left"] == left
    phone.http.cookies.clear()
    assert phone.open().status_code == 410


def files_in(vault: RunningVault) -> list[Path]:
    folders = vault.vault.data / "papers", vault.vault.data / "incoming"
    return [path for folder in folders for path in folder.rglob("*") if path.is_file()]


def test_when_its_time_is_over_a_link_and_its_papers_are_gone(
    vault: RunningVault, kiosk: Kiosk, phone: Phone, clock: Clock
) -> None:
    taken(kiosk, phone)
    clock.ahead_s = vault.vault.limits.takeaway_lifetime_s - 60
    assert len(phone.open().json()["papers"]) == 1
    clock.ahead_s = vault.vault.limits.takeaway_lifetime_s + 60
    assert phone.open().status_code == 410
    tidy(vault.vault)
    assert files_in(vault) == []


def test_its_owner_can_end_it_at_once_even_while_a_paper_arrives(
    vault: RunningVault, kiosk: Kiosk, phone: Phone
) -> None:
    token = taken(kiosk, phone)
    (paper,) = phone.open().json()["papers"]
    data = sealed(PDF * 100, str(phone.identity.to_public()))
    arriving = kiosk.create(token, data).headers["Location"]
    send(arriving, 0, data[:500])
    assert phone.post("/taken/end", mark=phone.mark).status_code == 204
    assert phone.open().status_code == 410
    assert phone.paper(paper["id"]).status_code == 401
    assert send(arriving, 500, data[500:]).status_code == 404
    assert kiosk.recipients(token).status_code == 401
    assert files_in(vault) == []


def test_a_link_gives_its_own_papers_only(kiosk: Kiosk, phone: Phone) -> None:
    taken(kiosk, phone)
    (mine,) = phone.open().json()["papers"]
    other = Phone(phone.issuer)
    taken(kiosk, other)
    assert other.paper(mine["id"]).status_code == 404
    assert mine["id"] not in str(other.open().json())


def goes_on(phone: Phone, login: dict[str, Any]) -> requests.Response:
    return phone.http.post(f"{phone.issuer}/take/on", data={"code": code_of(login)}, timeout=20)


def test_after_its_login_ended_a_take_away_goes_on_with_the_same_key_and_link(kiosk: Kiosk, phone: Phone) -> None:
    first = kiosk.recipients(taken(kiosk, phone)).json()
    login = kiosk.begin()
    asked = phone.http.get(login["verification_uri_complete"], timeout=20).text
    assert 'action="/take/on"' in asked
    assert f"{code_of(login)}&amp;other=yes" in asked
    said = goes_on(phone, login)
    assert said.status_code == 200
    assert first["label"] in said.text
    token = str(kiosk.poll(login["device_code"]).json()["access_token"])
    again = kiosk.recipients(token).json()
    assert (again["recipients"], again["label"]) == ([str(phone.identity.to_public())], first["label"])
    kiosk.deposit(token, sealed(PDF, again["recipients"][0]))
    assert len(phone.open().json()["papers"]) == 2


def test_who_wants_another_way_than_the_open_take_away_gets_them_all(kiosk: Kiosk, phone: Phone) -> None:
    taken(kiosk, phone)
    shown = phone.http.get(f"{kiosk.begin()['verification_uri_complete']}&other=yes", timeout=20).text
    assert 'action="/sign-in"' in shown
    assert "/take?" in shown


def test_a_take_away_goes_on_only_where_it_is_open(kiosk: Kiosk, phone: Phone) -> None:
    taken(kiosk, phone)
    login = kiosk.begin()
    stranger = Phone(phone.issuer)
    assert 'action="/sign-in"' in stranger.http.get(login["verification_uri_complete"], timeout=20).text
    assert goes_on(stranger, login).status_code == 404
    assert phone.post("/taken/end", mark=phone.mark).status_code == 204
    assert goes_on(phone, login).status_code == 404
    assert "authorization_pending" in kiosk.poll(login["device_code"]).text


def test_a_take_away_goes_on_only_until_its_time_is_over(
    vault: RunningVault, kiosk: Kiosk, phone: Phone, clock: Clock
) -> None:
    taken(kiosk, phone)
    clock.ahead_s = vault.vault.limits.takeaway_lifetime_s - 60
    phone.open()
    clock.ahead_s += 120
    login = kiosk.begin()
    assert 'action="/sign-in"' in phone.http.get(login["verification_uri_complete"], timeout=20).text
    assert goes_on(phone, login).status_code == 404


def test_a_take_away_signs_in_to_nothing_else(kiosk: Kiosk, phone: Phone) -> None:
    taken(kiosk, phone)
    begun = kiosk.begin()
    shown = phone.http.get(f"{phone.issuer}/card", timeout=20)
    assert 'action="/sign-in"' in shown.text
    assert "slow_down" not in kiosk.poll(begun["device_code"]).text
    answered = phone.http.post(f"{phone.issuer}/answer", data={"code": code_of(begun), "answer": "yes"}, timeout=20)
    assert 'name="answer"' not in answered.text
    assert "access_token" not in kiosk.poll(begun["device_code"]).text


def test_marks_cannot_be_guessed_without_end(phone: Phone) -> None:
    tried = {phone.post("/taken/open", mark=f"guess {number}").status_code for number in range(61)}
    assert tried == {410, 429}


def test_the_database_holds_no_mark(vault: RunningVault, kiosk: Kiosk, phone: Phone) -> None:
    taken(kiosk, phone)
    held = b"".join(path.read_bytes() for path in vault.vault.data.rglob("*") if path.is_file())
    assert phone.mark.encode() not in held
    assert str(phone.identity).encode() not in held


class TestNotOffered:
    @pytest.fixture
    def limits(self) -> Limits:
        return Limits(takeaway_lifetime_s=0)

    def test_a_vault_without_take_away_neither_offers_nor_takes(self, kiosk: Kiosk, phone: Phone) -> None:
        begun = kiosk.begin()
        assert "/take" not in requests.get(begun["verification_uri_complete"], timeout=20).text
        assert phone.take(code_of(begun)).status_code == 404
