"""One stored document for an agent, over the real wire and a real vault: fetched sealed, on role, card and PIN."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import msgspec
import pyrage
import pytest

from kiosk import wire
from kiosk.agents.roles import Role
from kiosk.card import new_viewing_card
from kiosk.card_view import identity_of
from kiosk.demo import phone
from kiosk.domain import Category, Fault
from kiosk.messages import (
    AgentIn,
    AgentLogin,
    AgentLogout,
    Alive,
    AskVaults,
    CardLogin,
    DepositReceipted,
    Failed,
    FetchStored,
    LoggedIn,
    Message,
    StoredFetched,
    Vaults,
)
from kiosk.profile import Statement, from_base64url
from kiosk.records.journal import read
from kiosk.vault.serving import RunningVault
from tests.agents.conftest import NOW, PIN, Structure
from tests.upload import client
from tests.upload.client import DEADLINE_S, PAPER, Upload, deposit_of
from tests.upload.conftest import enrol, real_vault, table

__all__ = ["real_vault"]


@dataclass
class Desk:
    """A kiosk-upload with agents and a vault, and a person whose card shows papers."""

    upload: Upload
    person: phone.DemoPerson
    structure: Structure
    state: Path

    def session(self, role: Role = Role.RECEPTION) -> str:
        self.structure.sign(
            issued=NOW.today().date(), expires=NOW.today().date() + timedelta(9), agent=(self.structure.agent(role),)
        )
        entered = self.upload.last(AgentLogin(self.structure.badge.qr_text(), PIN))
        assert isinstance(entered, AgentIn), entered
        return entered.session

    def fetch(self, session: str, pin: str = phone.DEMO_PIN, **more: object) -> tuple[Message, list[int]]:
        values = {"vault": "Coffre", "code": self.person.card.deposit_text(), "pin": pin, "category": Category.IDENTITY}
        asked = FetchStored(**{**values, "purpose": "show", "agent": session, **more})  # type: ignore[arg-type]
        replies = list(wire.request(self.upload.socket, asked, timeout_s=DEADLINE_S))
        return [reply for reply in replies if not isinstance(reply[0], Alive)][-1]

    def lines(self) -> list[tuple[str, str]]:
        return [(line.act, line.result) for line in read(self.state / "journal.jsonl")]


@pytest.fixture(scope="module")
def holder(real_vault: RunningVault) -> phone.DemoPerson:
    return phone.make_person(real_vault.issuer, make_card=new_viewing_card)


@pytest.fixture
def desk(structure: Structure, real_vault: RunningVault, holder: phone.DemoPerson, tmp_path: Path) -> Iterator[Desk]:
    state = tmp_path / "state"
    enrol(real_vault, state)
    site = msgspec.structs.replace(client.site(table(real_vault.issuer)), agents=structure.table)
    with client.running(site, state) as upload:
        yield Desk(upload, holder, structure, state)


def deposit(desk: Desk) -> str:
    """Deposits PAPER as an identity card and returns the document's id at the vault."""
    login = desk.upload.last(CardLogin("Coffre", desk.person.card.deposit_text(), desk.person.pin))
    assert isinstance(login, LoggedIn), login
    asked, sealed = deposit_of(PAPER, login, Category.IDENTITY)
    done = desk.upload.last(asked, [sealed])
    assert isinstance(done, DepositReceipted), done
    return done.receipt.id


def test_an_agent_gets_the_persons_newest_paper_sealed_once_and_the_journal_says_so(desk: Desk) -> None:
    vaults = desk.upload.last(AskVaults())
    assert isinstance(vaults, Vaults)
    assert [vault.views for vault in vaults.vaults] == [True]
    document = deposit(desk)
    reply, (sealed,) = desk.fetch(desk.session())
    assert isinstance(reply, StoredFetched), reply
    assert reply.document == document
    said = msgspec.json.decode(from_base64url(reply.statement.split(".")[1]), type=Statement)
    assert (said.structure, said.mode) == ("CCAS de Vaulx", "self")
    key = pyrage.x25519.Identity.from_str(identity_of(desk.person.card.view))
    assert pyrage.decrypt(wire.contents(sealed), [key]) == PAPER
    line = next(line for line in read(desk.state / "journal.jsonl") if line.act == "show identity")
    assert (line.result, line.facts["document"], line.facts["agent"]) == ("", document, desk.structure.badge.number)


REFUSED: tuple[tuple[dict[str, object], Fault], ...] = (
    ({"pin": "111222"}, Fault.PIN_WRONG),
    ({"category": Category.TAX, "purpose": "print"}, Fault.NOTHING_FOUND),
    ({"category": Category.PAYSLIP}, Fault.LOGIN_DENIED),
    ({"vault": "Another"}, Fault.VAULT_REFUSED),
)


def test_what_is_not_to_be_is_refused_with_its_fault_and_in_the_journal(desk: Desk) -> None:
    session = desk.session()
    for changes, fault in REFUSED:
        refused, descriptors = desk.fetch(session, **changes)  # type: ignore[arg-type]
        assert isinstance(refused, Failed)
        assert (refused.fault, descriptors) == (fault, [])
    tried = [result for act, result in desk.lines() if act in {"show identity", "print document"}]
    assert tried == [fault.value for _, fault in REFUSED]


def test_only_an_agent_whose_role_says_so_and_who_is_in(desk: Desk) -> None:
    for role in (Role.VOLUNTEER, Role.TECHNICIAN):
        refused, _ = desk.fetch(desk.session(role))
        assert isinstance(refused, Failed)
        assert refused.fault is Fault.LOGIN_DENIED
    alone, _ = desk.fetch("")
    assert isinstance(alone, Failed)
    assert alone.fault is Fault.LOGIN_DENIED
    session = desk.session()
    desk.upload.last(AgentLogout(session))
    gone, _ = desk.fetch(session)
    assert isinstance(gone, Failed)
    assert gone.fault is Fault.AGENT_LEFT
    tried = [result for act, result in desk.lines() if act == "show identity"]
    assert tried == ["login denied", "login denied", "login denied", "agent left"]
