"""A relay in a process of its own is killed while a provider has a paper in hand: none is lost, none comes twice."""

import time
import uuid
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
import requests
from joserfc.jwk import OKPKey
from starlette.applications import Starlette
from starlette.types import Message, Receive, Scope, Send

from kiosk import profile
from kiosk.card import Card, new_card
from kiosk.vault import errands
from kiosk.vault.app import open_vault
from kiosk.vault.database import writing
from kiosk.vault.errands import found_there, send_again
from kiosk.vault.links import Maker, make_link
from kiosk.vault.people import add_person
from kiosk.vault.relay import relay_of
from kiosk.vault.relay_file import read_relay_file
from kiosk.vault.settings import Vault
from kiosk.vault.upstreams import ByConsent
from tests.vault.kiosk_client import Kiosk, ask, sealed, send
from tests.vault.relay_station import PIN
from tests.vault.test_crash import Server, key, server
from tests.vault.upstreams.fake_cozy import FakeCozy
from tests.vault.upstreams.fake_reconnect import FakeReconnect
from tests.vault.upstreams.served import Provider

__all__ = ["key", "server"]

DEADLINE_S = 120.0
LOOK_S = 0.1
COZY, RECONNECT = "/files/", "/api/v3/documents"
COME, STORED = "come", "stored"


@dataclass
class Deadly:
    """Both providers behind one address, which kill the relay as they get a paper, or before they say that it is there.

    `moments` holds, for each path, at what moment of the next deposits.
    """

    app: Starlette
    kill: Callable[[], None]
    moments: dict[str, list[str]]
    in_hand: int = 0

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        here = next((path for path in self.moments if scope["path"].startswith(path)), None)
        moment = self.moments[here].pop(0) if here is not None and self.moments[here] else ""
        if moment == COME:
            self.kill()
            return

        async def last(message: Message) -> None:
            if moment == STORED:
                self.kill()
            else:
                await send(message)

        self.in_hand += 1
        try:
            await self.app(scope, receive, last)
        finally:
            self.in_hand -= 1


@dataclass
class Town:
    """The relay's process, what the test may look at, and who deposits where."""

    process: Server
    options: tuple[str, ...]
    vault: Vault
    kiosk: Kiosk
    cozy: FakeCozy
    reconnect: FakeReconnect
    deadly: Deadly
    cards: dict[str, Card]
    """By provider."""
    locations: dict[bytes, str] = field(default_factory=dict)

    def insist(self, act: Callable[[], requests.Response | None]) -> requests.Response:
        """Until the act gives an answer; whenever the relay is dead, a new one is started."""
        deadline = time.monotonic() + DEADLINE_S
        while time.monotonic() < deadline:
            running = self.process.process
            if running is None or running.poll() is not None:
                self.process.kill()
                self.process.start(*self.options)
            try:
                if (answered := act()) is not None:
                    return answered
            except requests.ConnectionError:
                continue
            time.sleep(LOOK_S)
        raise AssertionError("the relay never answered")

    def deposit(self, card: Card, paper: bytes) -> None:
        """Hand a paper to the relay, as a kiosk's outbox does: until all of its bytes are there."""
        token = self.insist(lambda: self.kiosk.card_token(card, PIN)).json()["access_token"]
        data = sealed(paper, self.insist(lambda: self.kiosk.recipients(token)).json()["recipients"][0])
        deposit_id = str(uuid.uuid4())

        def hand_in() -> requests.Response | None:
            created = self.kiosk.create(token, data, deposit_id=deposit_id)
            if created.status_code == 410:
                return created
            self.locations[paper] = created.headers["Location"]
            offset = int(created.headers["Upload-Offset"])
            if offset < len(data):
                send(self.locations[paper], offset, data[offset:])
                return None
            return created

        self.insist(hand_in)

    def settled(self, paper: bytes) -> requests.Response:
        """What the kiosk is told in the end: a receipt, or that nobody knows."""

        def look() -> requests.Response | None:
            answered = ask(self.locations[paper])
            done = answered.status_code != 200 or profile.RECEIPT_HEADER in answered.headers
            return answered if done else None

        return self.insist(look)


@pytest.fixture
def town(server: Server, key: OKPKey, tmp_path: Path, provider: Provider) -> Iterator[Town]:
    cozy, reconnect = FakeCozy(), FakeReconnect()
    deadly = Deadly(
        Starlette(routes=[*cozy.app().routes, *reconnect.app().routes]),
        lambda: die(server),
        {},
    )
    provider.app = deadly
    file = tmp_path / "relay.toml"
    (tmp_path / "secret").write_text(reconnect.secret)
    file.write_text(f"""
        operator = "Ville"
        [[upstream]]
        name = "Cozy"
        kind = "cozy"
        address = "{provider.address}"
        callback = "https://relay.example/vaults/consented"
        [[upstream]]
        name = "Reconnect"
        kind = "reconnect"
        address = "{provider.address}"
        client_id = "{reconnect.client_id}"
        secret_file = "{tmp_path / "secret"}"
    """)
    relay = relay_of(read_relay_file(file))
    vault = open_vault(server.data, server.issuer, relay=relay)
    behind = relay.upstreams["Cozy"]
    assert isinstance(behind, ByConsent)
    asked = behind.ask_consent(provider.address, "state")
    grips = {
        "Cozy": behind.consented(asked.secret, cozy.agree(asked.address)[1]),
        "Reconnect": ("29962/517", relay.upstreams["Reconnect"].link("29962/517")),
    }
    cards = {name: new_card() for name in grips}
    with writing(vault.database) as connection:
        for name, (subject, grip) in grips.items():
            person, _ = add_person(connection, vault, PIN, Maker(), cards[name])
            make_link(connection, vault, person, name, subject, grip, Maker())
    options = "--relay", str(file), "--rate-factor", "100"
    yield Town(server, options, vault, Kiosk(server.issuer, key), cozy, reconnect, deadly, cards)
    vault.database.dispose()


def die(server: Server) -> None:
    if server.process is not None:
        server.process.kill()


def test_a_relay_that_is_killed_at_a_provider_loses_no_paper_and_brings_none_twice(town: Town) -> None:
    town.deadly.moments |= {COZY: [STORED], RECONNECT: [STORED, COME]}
    papers = {name: [b"%%PDF-1.7 %s %d" % (name.encode(), number) for number in range(3)] for name in town.cards}
    for number in range(3):
        for name, card in town.cards.items():
            town.deposit(card, papers[name][number])
    for paper in papers["Cozy"]:
        assert profile.RECEIPT_HEADER in town.settled(paper).headers, "a Cozy is asked, and nobody has to look"
    told = [town.settled(paper).status_code for paper in papers["Reconnect"]]
    assert not any(town.deadly.moments.values())
    assert told.count(410) >= 2, "Reconnect cannot be asked"

    while town.deadly.in_hand:
        time.sleep(LOOK_S)
    there = {document.data: str(document.id) for document in town.reconnect.documents}
    for paper, status in zip(papers["Reconnect"], told, strict=True):
        if status == 410 and paper in there:
            found_there(town.vault, doubt_about(town, paper), there[paper])
        elif status == 410:
            send_again(town.vault, doubt_about(town, paper))
    papers["Reconnect"].append(b"%PDF-1.7 wakes the forwarder")
    town.deposit(town.cards["Reconnect"], papers["Reconnect"][-1])
    for paper in papers["Reconnect"]:
        assert profile.RECEIPT_HEADER in town.settled(paper).headers
    assert sorted(document.data for document in town.reconnect.documents) == sorted(papers["Reconnect"])
    assert sorted(town.cozy.files.values()) == papers["Cozy"]
    assert errands.doubtful(town.vault) == []


def doubt_about(town: Town, paper: bytes) -> str:
    """The paper's name on the list, which the operator has from the provider and the moment."""
    listed = {row["deposit"] for row in errands.doubtful(town.vault)}
    (found,) = [name for name in listed if town.locations[paper].endswith(town.vault.keys.capability(name))]
    return str(found)
