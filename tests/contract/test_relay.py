"""The kiosk's profile1 adapter against the relay life: the kiosk's outbox, the wire, the relay, and a Reconnect."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from starlette.responses import Response

from kiosk.card import Card, new_card
from kiosk.domain import Fault
from kiosk.messages import (
    AskVaults,
    CardLogin,
    DepositKept,
    DepositReceipted,
    Failed,
    LoggedIn,
    Message,
    VaultInfo,
    Vaults,
)
from kiosk.vault import forwarding
from kiosk.vault.database import writing
from kiosk.vault.links import Maker, make_link
from kiosk.vault.people import add_person
from kiosk.vault.relay import Relay
from kiosk.vault.serving import running as running_vault
from tests.upload import client
from tests.upload.client import PAPER, Upload, deposit_of, one
from tests.upload.conftest import enrol, table
from tests.vault.upstreams.fake_reconnect import FakeReconnect, problem
from tests.vault.upstreams.served import served
from tests.vault.upstreams.test_reconnect import reconnect_at

OPERATOR = "Ville de Villeneuve"
PIN = "481592"


@dataclass
class Town:
    """A kiosk-upload, the relay of its town, and the Reconnect behind it."""

    upload: Upload
    reconnect: FakeReconnect
    card: Card

    def log_in(self) -> LoggedIn:
        reply = self.upload.last(CardLogin("Coffre", self.card.qr_text(), PIN))
        assert isinstance(reply, LoggedIn), reply
        return reply

    def deposit(self, login: LoggedIn, paper: bytes = PAPER) -> list[Message]:
        asked, descriptor = deposit_of(paper, login)
        return list(self.upload.ask(asked, [descriptor]))


@pytest.fixture
def town(tmp_path: Path) -> Iterator[Town]:
    reconnect, card, state = FakeReconnect(), new_card(), tmp_path / "state"
    with served(reconnect.app()) as address:
        upstream = reconnect_at(address, tmp_path)
        relay = Relay(OPERATOR, {"Reconnect": upstream})
        with running_vault(tmp_path / "relay", relay=relay) as server:
            agent = Maker("7", "a" * 64)
            with writing(server.vault.database) as connection:
                person, _ = add_person(connection, server.vault, PIN, agent, card)
                grip = upstream.link("29962/517")
                make_link(connection, server.vault, person, "Reconnect", "29962", grip, agent)
            enrol(server, state)
            with client.running(client.site(table(server.issuer)), state) as upload:
                yield Town(upload, reconnect, card)


def test_a_visit(town: Town) -> None:
    (offered,) = _vaults(town)
    assert (offered.sealed, offered.readable_by) == (False, OPERATOR)
    login = town.log_in()
    assert login.sealed, "to the relay's key for this person, so that a paper may wait on the kiosk"
    assert login.readable_by == OPERATOR
    replies = town.deposit(login)
    one(DepositKept, replies)
    receipt = one(DepositReceipted, replies).receipt
    (document,) = town.reconnect.documents
    assert (document.data, receipt.id) == (PAPER, str(document.id))


def test_what_reconnect_did_not_keep_is_never_called_deposited(town: Town) -> None:
    town.reconnect.storage_broken = True
    replies = town.deposit(town.log_in())
    assert one(Failed, replies).fault is Fault.VAULT_REFUSED
    assert not any(isinstance(reply, DepositReceipted) for reply in replies)


def test_a_lost_answer_is_told_and_not_sent_again(town: Town) -> None:
    town.reconnect.after = [problem(504, "gateway")]
    replies = town.deposit(town.log_in())
    assert one(Failed, replies).fault is Fault.OUTCOME_UNKNOWN
    assert len(town.reconnect.documents) == 1


def test_a_busy_reconnect_gets_the_paper_later(town: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(forwarding, "FIRST_PAUSE_S", 0.01)
    login = town.log_in()
    town.reconnect.faults = [Response(status_code=503)]
    one(DepositReceipted, town.deposit(login))
    assert len(town.reconnect.documents) == 1


def _vaults(town: Town) -> tuple[VaultInfo, ...]:
    answered = town.upload.last(AskVaults())
    assert isinstance(answered, Vaults)
    return answered.vaults
