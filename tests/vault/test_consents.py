"""A person with a Cozy: yes on the phone, back in the same browser, papers in their Cozy, and out again."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape
from pathlib import Path

import pytest
import requests
from joserfc.jwk import OKPKey

from kiosk.card import Card, new_card
from kiosk.vault.database import writing
from kiosk.vault.links import Maker
from kiosk.vault.people import add_person
from kiosk.vault.relay import Relay
from kiosk.vault.serving import RunningVault, running
from kiosk.vault.settings import Limits, Vault
from kiosk.vault.upstreams.cozy import Cozy
from tests.vault.conftest import Clock
from tests.vault.kiosk_client import Kiosk
from tests.vault.relay_station import PDF, PIN, Station, claims_of
from tests.vault.upstreams.fake_cozy import FakeCozy
from tests.vault.upstreams.served import Provider
from tests.vault.upstreams.stub import Consenting
from tests.vault.upstreams.test_cozy import table_at

NAME = "Mon Cozy"
TIMEOUT_S = 20


@dataclass
class Town:
    """A relay with a Cozy hoster behind it, a kiosk, and the person's Cozy."""

    server: RunningVault
    kiosk: Kiosk
    cozy: FakeCozy
    place: str

    def phone(self) -> requests.Session:
        phone = requests.Session()
        phone.headers["Accept"] = "text/html"
        return phone

    def begin(self, phone: requests.Session, code: str = "", place: str = "") -> requests.Response:
        form = {"provider": NAME, "place": place or self.place, "code": code}
        return phone.post(f"{self.server.issuer}/vaults/new", data=form, timeout=TIMEOUT_S)

    def agree(self, begun: requests.Response) -> dict[str, str]:
        """The person says yes in the Cozy; what the browser brings back."""
        found = re.search(r'href="([^"]+/auth/authorize[^"]+)"', begun.text)
        assert found, begun.text
        state, code = self.cozy.agree(unescape(found[1]))
        return {"state": state, "code": code}

    def come_back(self, phone: requests.Session, answer: dict[str, str]) -> requests.Response:
        address = f"{self.server.issuer}/vaults/consented"
        return phone.get(address, params=answer, timeout=TIMEOUT_S, allow_redirects=False)


@pytest.fixture
def town(tmp_path: Path, clock: Clock, provider: Provider) -> Iterator[Town]:
    cozy = FakeCozy()
    provider.app = cozy.app()
    relay = Relay("Ville", {NAME: Cozy(table_at(provider.address))})
    with running(tmp_path / "relay", clock=clock, relay=relay, limits=Limits(rate_factor=100)) as server:
        key = OKPKey.generate_key("Ed25519")
        server.enrol(key, site="CCAS")
        yield Town(server, Kiosk(server.issuer, key, clock=clock), cozy, provider.address)


def test_from_the_kiosks_code_over_the_cozy_to_a_receipt(town: Town, tmp_path: Path) -> None:
    begun = town.kiosk.begin()
    code = "".join(filter(str.isdecimal, begun["user_code"]))
    phone = town.phone()
    shown = phone.get(begun["verification_uri_complete"], timeout=TIMEOUT_S).text
    assert f"/vaults/new?provider=Mon%20Cozy&amp;code={code}" in shown
    assert "/open" not in shown
    back = town.come_back(phone, town.agree(town.begin(phone, code)))
    assert back.status_code == 303
    assert back.headers["Location"] == f"/go?code={code}"
    asked = phone.get(town.server.issuer + back.headers["Location"], timeout=TIMEOUT_S).text
    assert "Ville peut lire vos papiers" in asked
    phone.post(f"{town.server.issuer}/answer", data={"code": code, "answer": "yes"}, timeout=TIMEOUT_S)
    token = town.kiosk.poll(begun["device_code"]).json()["access_token"]
    station = Station(town.server, town.kiosk, None, "", "", None, tmp_path)  # type: ignore[arg-type]
    assert claims_of(station.settled(station.deposit(token)))["kept_by"] == NAME
    assert list(town.cozy.files.values()) == [PDF]


def test_the_same_cozy_again_is_the_same_person(town: Town) -> None:
    phones = [town.phone(), town.phone()]
    pages = []
    for phone in phones:
        town.come_back(phone, town.agree(town.begin(phone)))
        pages.append(phone.get(f"{town.server.issuer}/vaults", timeout=TIMEOUT_S).text)
    accounts = [re.findall(r'name="vault" value="([^"]+)"', page) for page in pages]
    assert accounts[0] == accounts[1]
    assert len(accounts[0]) == 1


def test_an_answer_counts_in_the_browser_that_asked_and_once(town: Town) -> None:
    """Else a stranger's papers could be brought into the Cozy of who sent them the link."""
    attacker, victim = town.phone(), town.phone()
    answer = town.agree(town.begin(attacker))
    assert town.come_back(victim, answer).status_code == 403
    assert town.come_back(attacker, answer).status_code == 403, "it was used up"
    assert list(victim.cookies) == []


@pytest.mark.parametrize("wrong", [{"code": ""}, {"code": "guessed"}, {"state": "guessed"}])
def test_no_and_nonsense_link_nothing(town: Town, wrong: dict[str, str]) -> None:
    phone = town.phone()
    answer = town.agree(town.begin(phone))
    back = town.come_back(phone, {**answer, **wrong})
    assert back.status_code == 403
    assert "Rien n'est relié" in unescape(back.text)


def test_too_late(town: Town, clock: Clock) -> None:
    phone = town.phone()
    answer = town.agree(town.begin(phone))
    clock.ahead_s = 1000
    assert town.come_back(phone, answer).status_code == 403


def test_a_vault_at_no_such_address(town: Town) -> None:
    answered = town.begin(town.phone(), place="https://evil.example")
    assert answered.status_code == 404
    assert "pas de coffre à cette adresse" in unescape(answered.text)


def test_the_person_takes_the_right_back(town: Town) -> None:
    phone = town.phone()
    town.come_back(phone, town.agree(town.begin(phone)))
    page = phone.get(f"{town.server.issuer}/vaults", timeout=TIMEOUT_S).text
    (account,) = re.findall(r'name="vault" value="([^"]+)"', page)
    stranger = town.phone()
    form = {"vault": account, "act": "end"}
    stranger.post(f"{town.server.issuer}/vaults/mine", data=form, timeout=TIMEOUT_S)
    assert town.cozy.clients, "nobody ends somebody else's link"
    phone.post(f"{town.server.issuer}/vaults/mine", data=form, timeout=TIMEOUT_S)
    assert town.cozy.clients == {}
    assert NAME not in re.sub(
        r"<nav>.*</nav>|<details>.*</details>",
        "",
        phone.get(f"{town.server.issuer}/vaults", timeout=9).text,
        flags=re.S,
    )


def signed_in(issuer: str, handle: str) -> requests.Session:
    phone = requests.Session()
    phone.headers["Accept"] = "text/html"
    sign_in(phone, issuer, handle)
    return phone


def sign_in(phone: requests.Session, issuer: str, handle: str) -> None:
    form = {"handle": handle, "pin": PIN, "next": "card", "code": ""}
    assert phone.post(f"{issuer}/sign-in", data=form, timeout=TIMEOUT_S).ok


def people(vault: Vault, count: int) -> list[str]:
    with writing(vault.database) as connection:
        return [add_person(connection, vault, PIN, Maker())[1] for _ in range(count)]


@pytest.mark.parametrize("known", [True, False])
def test_who_leaves_takes_along_what_they_asked(town: Town, known: bool) -> None:
    """Else the next person at this browser says yes in their own Cozy, and it is linked to who was there before."""
    phone = town.phone()
    if known:
        sign_in(phone, town.server.issuer, *people(town.server.vault, 1))
    answer = town.agree(town.begin(phone))
    marks = dict(phone.cookies)
    phone.post(f"{town.server.issuer}/leave", timeout=TIMEOUT_S)
    assert list(phone.cookies) == []
    phone.cookies.update(marks)
    assert town.come_back(phone, answer).status_code == 403


def test_an_answer_counts_for_who_asked(town: Town) -> None:
    """The next person signs in where somebody closed the page and did not leave."""
    first, second = people(town.server.vault, 2)
    phone = signed_in(town.server.issuer, first)
    answer = town.agree(town.begin(phone))
    sign_in(phone, town.server.issuer, second)
    assert town.come_back(phone, answer).status_code == 403


@dataclass
class Owner:
    """Somebody with a card, whose papers go into a vault of their own at the stub."""

    server: RunningVault
    kiosk: Kiosk
    handle: str
    card: Card

    def link(self, phone: requests.Session, place: str) -> None:
        form = {"provider": NAME, "place": place, "code": ""}
        begun = phone.post(f"{self.server.issuer}/vaults/new", data=form, timeout=TIMEOUT_S)
        state = re.search(r"state=([\w-]+)", begun.text)
        assert state is not None
        answer = {"state": state[1], "code": "yes"}
        assert phone.get(f"{self.server.issuer}/vaults/consented", params=answer, timeout=TIMEOUT_S).ok

    def label(self) -> str:
        token = self.kiosk.card_token(self.card, PIN).json()["access_token"]
        return str(self.kiosk.recipients(token).json()["label"])


@pytest.fixture
def owner(tmp_path: Path, clock: Clock) -> Iterator[Owner]:
    relay = Relay("Ville", {NAME: Consenting()})
    with running(tmp_path / "relay", clock=clock, relay=relay, limits=Limits(rate_factor=100)) as server:
        key, card = OKPKey.generate_key("Ed25519"), new_card()
        server.enrol(key, site="CCAS")
        with writing(server.vault.database) as connection:
            _, handle = add_person(connection, server.vault, PIN, Maker(), card)
        yield Owner(server, Kiosk(server.issuer, key, clock=clock), handle, card)


def test_who_saw_number_and_pin_does_not_turn_the_papers_away_unseen(owner: Owner) -> None:
    owner.link(signed_in(owner.server.issuer, owner.handle), "zora")
    assert owner.label().startswith(f"{NAME} zora … ")
    helper = signed_in(owner.server.issuer, owner.handle)
    owner.link(helper, "helper")
    assert owner.label().startswith(f"{NAME} zora … "), "nobody chose the other one"
    page = helper.get(f"{owner.server.issuer}/vaults", timeout=TIMEOUT_S).text
    assert re.findall(r'<bdi dir="ltr">(\w+)</bdi>', page) == ["zora", "helper"]
    chosen = re.findall(r'name="vault" value="([^"]+)"', page)[1]
    helper.post(f"{owner.server.issuer}/vaults/mine", data={"act": "choose", "vault": chosen}, timeout=TIMEOUT_S)
    assert owner.label().startswith(f"{NAME} helper … "), "and who looks at the kiosk's screen sees it"


def test_the_embedded_life_has_none_of_it(vault: RunningVault) -> None:
    for path in ("/vaults", "/vaults/new?provider=Mon+Cozy"):
        assert requests.get(vault.issuer + path, timeout=TIMEOUT_S).status_code == 404
