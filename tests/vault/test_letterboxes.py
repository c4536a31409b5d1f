"""A structure puts papers into a vault once its owner said so, into that vault alone, until its owner ends it."""

import json
import uuid
from dataclasses import dataclass

import pytest
import requests
from joserfc.jwk import OKPKey

from kiosk import recovery
from kiosk.demo import phone
from kiosk.demo.phone import DemoPerson, make_person, read_papers
from kiosk.profile import LETTERBOX_GRANT, LETTERS_SCOPE, from_base64url
from kiosk.vault.serving import RunningVault
from tests.vault.conftest import Clock
from tests.vault.kiosk_client import Kiosk, sealed
from tests.vault.test_erase import account_of, close, recipient_of, rows_about
from tests.vault.test_reading import prove, sign_in

STRUCTURE = "CCAS de Villeneuve"


@dataclass
class Office:
    """An office computer of a structure."""

    machine: Kiosk

    def asked(self) -> dict[str, str]:
        begun = self.machine.form("/device", binding_message="47", scope=LETTERS_SCOPE)
        assert begun.status_code == 200, begun.text
        return dict(begun.json())

    def allowed_by(self, person: DemoPerson) -> dict[str, str]:
        asked = self.asked()
        phone.approve(asked["verification_uri_complete"], person.handle, person.pin, "47")
        return dict(self.machine.poll(asked["device_code"]).json())

    def redeemed(self, letterbox: str) -> requests.Response:
        headers = {"DPoP": self.machine.proof("POST", "/token")}
        return self.machine.form("/token", headers, grant_type=LETTERBOX_GRANT, letterbox=letterbox)

    def token(self, letterbox: str) -> str:
        answered = self.redeemed(letterbox)
        assert answered.status_code == 200, answered.text
        return str(answered.json()["access_token"])

    def creates(self, token: str, **claims: object) -> requests.Response:
        deposit_id = str(uuid.uuid4())
        said = {"mode": "structure", "structure": STRUCTURE, **claims}
        paper = sealed(b"%PDF a letter", recipient_of(self.machine, token))
        return self.machine.create(
            token, paper, deposit_id=deposit_id, statement=self.machine.statement(deposit_id, **said)
        )

    def puts_in(self, token: str) -> None:
        deposit_id = str(uuid.uuid4())
        statement = self.machine.statement(deposit_id, mode="structure", structure=STRUCTURE, site="Bureau")
        paper = sealed(b"%PDF a letter", recipient_of(self.machine, token))
        self.machine.deposit(token, paper, deposit_id=deposit_id, statement=statement)


def office_of(vault: RunningVault, clock: Clock, structure: str) -> Office:
    key = OKPKey.generate_key("Ed25519")
    vault.enrol(key, site="Bureau", structure=structure)
    return Office(Kiosk(vault.issuer, key, clock=clock))


@pytest.fixture
def office(vault: RunningVault, clock: Clock) -> Office:
    return office_of(vault, clock, STRUCTURE)


@pytest.fixture(scope="module")
def steady_office(steady_vault: RunningVault) -> Office:
    return office_of(steady_vault, Clock(), STRUCTURE)


@pytest.fixture(scope="module")
def somebody(steady_vault: RunningVault) -> DemoPerson:
    return make_person(steady_vault.issuer)


def letterboxes_of(vault: RunningVault, person: DemoPerson) -> list[dict[str, str]]:
    verifier = recovery.verifier(recovery.from_groups(person.recovery))
    answered = requests.post(f"{vault.issuer}/papers/key", json={"recovery_verifier": verifier}, timeout=20)
    return list(answered.json()["letterboxes"])


def test_a_letter_arrives_and_says_who_put_it_in(vault: RunningVault, office: Office, person: DemoPerson) -> None:
    given = office.allowed_by(person)
    assert given["scope"] == LETTERS_SCOPE
    office.puts_in(office.token(given["letterbox"]))
    assert [paper.pdf for paper in read_papers(vault.issuer, person.recovery)] == [b"%PDF a letter"]
    assert [(each["structure"], each["until"]) for each in letterboxes_of(vault, person)] == [(STRUCTURE, "")]


def test_the_page_says_which_structure_asks_and_offers_no_take_away(
    steady_vault: RunningVault, steady_office: Office
) -> None:
    vault, office = steady_vault, steady_office
    asked = office.asked()
    shown = requests.get(asked["verification_uri_complete"], headers={"Accept-Language": "fr"}, timeout=20).text
    assert "Pour recevoir des papiers de" in shown
    assert STRUCTURE in shown
    assert "/take?" not in shown
    code = asked["user_code"]
    assert requests.get(f"{vault.issuer}/take?code={code}", timeout=20).status_code == 404
    wish = {"code": code.replace("-", ""), "recipient": "age1" + "q" * 58, "consent": {"notice": "x", "at": "y"}}
    assert requests.post(f"{vault.issuer}/take", json=wish, timeout=20).status_code in {400, 404}
    assert office.machine.poll(asked["device_code"]).json()["error"] == "authorization_pending"


def test_card_and_pin_give_one_too(steady_vault: RunningVault, steady_office: Office, somebody: DemoPerson) -> None:
    office = steady_office
    given = office.machine.card_token(somebody.card, somebody.pin, scope=LETTERS_SCOPE).json()
    assert given["scope"] == LETTERS_SCOPE
    assert office.creates(office.token(given["letterbox"])).status_code == 201
    wrong = office.machine.card_token(somebody.card, "904117", scope=LETTERS_SCOPE).json()
    assert (wrong["reason"], "letterbox" in wrong) == ("wrong_pin", False)


def test_a_no_gives_nothing(vault: RunningVault, office: Office, person: DemoPerson) -> None:
    asked = office.asked()
    phone.deny(asked["verification_uri_complete"], person.handle, person.pin, "47")
    assert office.machine.poll(asked["device_code"]).json()["error"] == "access_denied"
    assert letterboxes_of(vault, person) == []


def test_a_yes_to_a_kiosk_is_no_letterbox_and_the_other_way_round(steady_office: Office, somebody: DemoPerson) -> None:
    office, person = steady_office, somebody
    begun = office.machine.begin()
    phone.approve(begun["verification_uri_complete"], person.handle, person.pin, "47")
    login = office.machine.poll(begun["device_code"]).json()
    assert "letterbox" not in login
    assert office.creates(login["access_token"]).json()["error"] == "invalid_statement"
    token = office.allowed_by(person)["access_token"]
    assert office.creates(token, mode="self").json()["error"] == "invalid_statement"
    assert office.creates(token, mode="assisted", agent="7").json()["error"] == "invalid_statement"
    assert office.creates(token).status_code == 201


def test_a_structure_speaks_for_itself_alone(steady_office: Office, somebody: DemoPerson) -> None:
    token = steady_office.allowed_by(somebody)["access_token"]
    for claims in ({"structure": "CAF"}, {"structure": None}, {"shared": "stopped"}):
        assert steady_office.creates(token, **claims).json()["error"] == "invalid_statement"
    assert steady_office.machine.create(token, b"x").json()["error"] == "invalid_statement"


def test_the_mark_is_worth_nothing_to_another_structure(
    vault: RunningVault, office: Office, person: DemoPerson, clock: Clock
) -> None:
    mark = office.allowed_by(person)["letterbox"]
    assert office_of(vault, clock, "CCAS d'ailleurs").redeemed(mark).json()["error"] == "invalid_grant"
    assert office_of(vault, clock, STRUCTURE).redeemed(mark).status_code == 200
    assert office.redeemed(mark[:-1]).json()["error"] == "invalid_grant"
    assert office.redeemed("").json()["error"] == "invalid_grant"


def test_a_letterbox_tells_no_more_than_where_to_seal(steady_office: Office, somebody: DemoPerson) -> None:
    office, person = steady_office, somebody
    token = office.token(office.allowed_by(person)["letterbox"])
    told = office.machine.recipients(token).json()
    assert set(told) == {"recipients", "quota_left"}
    assert len(told["recipients"]) == 1


def test_its_owner_ends_it(vault: RunningVault, office: Office, person: DemoPerson, clock: Clock) -> None:
    first, second = (office.allowed_by(person)["letterbox"] for _ in range(2))
    token = office.token(first)
    browser = sign_in(vault.issuer, person)
    page = browser.get(f"{vault.issuer}/card", headers={"Accept-Language": "fr"}, timeout=20).text
    assert page.count(f"{STRUCTURE} peut mettre des papiers") == 1
    wish = {"act": "refuse", "structure": STRUCTURE}
    sign_in(vault.issuer, make_person(vault.issuer)).post(f"{vault.issuer}/card/mine", data=wish, timeout=20)
    assert office.redeemed(first).status_code == 200
    ended = browser.post(f"{vault.issuer}/card/mine", data=wish, timeout=20).text
    assert STRUCTURE not in ended
    assert office.machine.recipients(token).status_code == 401
    assert [office.redeemed(mark).json()["error"] for mark in (first, second)] == ["invalid_grant"] * 2
    assert all(each["until"] for each in letterboxes_of(vault, person))
    clock.ahead_s += 60
    office.allowed_by(person)
    assert [bool(each["until"]) for each in letterboxes_of(vault, person)][-1] is False


def test_a_question_that_is_answered_twice_gives_nothing(steady_office: Office, somebody: DemoPerson) -> None:
    office, person = steady_office, somebody
    asked = office.asked()
    phone.approve(asked["verification_uri_complete"], person.handle, person.pin, "47")
    mark = office.machine.poll(asked["device_code"]).json()["letterbox"]
    assert office.machine.poll(asked["device_code"]).json()["error"] == "invalid_grant"
    assert office.redeemed(mark).json()["error"] == "invalid_grant"


def test_a_letter_is_shown_by_no_card(vault: RunningVault, office: Office, person: DemoPerson) -> None:
    office.puts_in(office.allowed_by(person)["access_token"])
    wish = {"scope": "vault:view", "category": "payslip", "purpose": "show"}
    answered = office.machine.card_token(person.card, person.pin, **wish)
    assert answered.json()["reason"] == "nothing_to_view"


def test_a_closed_vault_has_no_letterbox(vault: RunningVault, office: Office, person: DemoPerson) -> None:
    mark = office.allowed_by(person)["letterbox"]
    account = account_of(vault)
    assert close(vault, person).status_code == 204
    assert rows_about(vault, account) == []
    assert office.redeemed(mark).json()["error"] == "invalid_grant"


def test_the_owner_s_list_has_the_statement(vault: RunningVault, office: Office, person: DemoPerson) -> None:
    office.puts_in(office.allowed_by(person)["access_token"])
    browser = prove(vault.issuer, person)
    verifier = recovery.verifier(recovery.from_groups(person.recovery))
    mine = browser.post(f"{vault.issuer}/papers/key", json={"recovery_verifier": verifier}, timeout=20).json()
    (paper,) = mine["papers"]
    said = json.loads(from_base64url(paper["statement"].split(".")[1]))
    assert (said["mode"], said["structure"]) == ("structure", STRUCTURE)
