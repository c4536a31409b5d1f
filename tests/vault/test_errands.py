"""Errands in the hands of several forwarders: one try counts, whoever is late."""

import shutil
import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from cryptography.exceptions import InvalidTag
from sqlalchemy import Connection, Engine, select

from kiosk.domain import Fault
from kiosk.fault import ReplyLost, VaultError
from kiosk.vault import errands, forwarding, relay_tables
from kiosk.vault.app import open_vault
from kiosk.vault.backup import back_up
from kiosk.vault.database import deposits, reading, writing
from kiosk.vault.deposits import drop, find_upload
from kiosk.vault.errands import found_there, hand_over, send_again
from kiosk.vault.folder import Folder
from kiosk.vault.keys import KEYS
from kiosk.vault.links import Maker, make_link
from kiosk.vault.marks import digest
from kiosk.vault.people import add_person
from kiosk.vault.relay import Relay
from kiosk.vault.settings import Vault
from kiosk.vault.upstreams import Upstream
from tests.vault.conftest import Clock
from tests.vault.kiosk_client import sealed
from tests.vault.upstreams.stub import Stub

PDF = b"%PDF-1.7 bulletin de salaire de Zora Petit"


@pytest.fixture
def stub() -> Stub:
    return Stub()


@dataclass(frozen=True)
class Late:
    """A relay whose stub deposits slowly: at the provider, its lease ends and another forwarder looks."""

    vault: Vault
    deposit: str

    def fate(self) -> str:
        with reading(self.vault.database) as connection:
            table = relay_tables.errands
            return str(connection.execute(select(table.c.state).where(table.c.deposit == self.deposit)).scalar_one())

    def state(self) -> str:
        with reading(self.vault.database) as connection:
            return str(connection.execute(select(deposits.c.state).where(deposits.c.id == self.deposit)).scalar_one())


@pytest.fixture
def late(tmp_path: Path, clock: Clock, stub: Stub) -> Iterator[Late]:
    """One paper that waits, and no forwarder but the test."""
    yield from waiting_in(tmp_path / "relay", clock, stub)


def waiting_in(data: Path, clock: Clock, stub: Stub) -> Iterator[Late]:
    yield from waiting_for(data, clock, "Reconnect", stub, "29962", stub.link("29962"))


def waiting_for(data: Path, clock: Clock, name: str, upstream: Upstream, subject: str, grip: str) -> Iterator[Late]:
    vault = open_vault(data, "http://127.0.0.1", clock=clock, relay=Relay("Ville de Villeneuve", {name: upstream}))
    with writing(vault.database) as connection:
        person, _ = add_person(connection, vault, None, Maker())
        link = make_link(connection, vault, person, name, subject, grip, Maker())
        paper = sealed(PDF, link.recipient)
        row = {"deposit_id": str(uuid.uuid4()), "account": link.account, "kid": "k", "category": "tax"}
        facts = {"sha256": "0" * 64, "statement": "", "size": len(paper), "offset": len(paper), "state": "arriving"}
        capability = {
            "capability_hash": digest(vault.keys.capability("d")),
            "capability_expires_at": vault.clock() + 60,
            "receipt": "",
        }
        connection.execute(deposits.insert().values(id="d", **row, **facts, **capability))
        whole = connection.execute(select(deposits)).mappings().one()
        assert hand_over(connection, vault, whole)
    Folder(vault.data).part("d").write_bytes(paper)
    yield Late(vault, "d")
    vault.database.dispose()


def after_the_lease(late: Late, clock: Clock, stub: Stub, *then: Callable[[], object]) -> None:
    """While the stub has the paper, the lease ends, another forwarder settles the errand, and `then` happens."""

    def meanwhile() -> None:
        stub.meanwhile = lambda: None
        clock.ahead_s += errands.LEASE_S + 1
        forwarding.settle_lapsed(late.vault, "Reconnect", stub)
        for act in then:
            act()

    stub.meanwhile = meanwhile
    assert forwarding.forward_next(late.vault, "Reconnect", stub)


def test_who_is_late_but_knows_that_it_is_there_is_believed(late: Late, clock: Clock, stub: Stub) -> None:
    after_the_lease(late, clock, stub, lambda: send_again(late.vault, "d"))
    assert (late.fate(), late.state()) == ("done", "brought")
    assert not forwarding.forward_next(late.vault, "Reconnect", stub)
    assert stub.deposits == 1, "said to send it again, while it was under way"


@pytest.mark.parametrize("fault", [ReplyLost(Fault.VAULT_UNREACHABLE), VaultError(Fault.VAULT_REFUSED)])
def test_what_somebody_found_there_stays_found(late: Late, clock: Clock, stub: Stub, fault: VaultError) -> None:
    stub.faults = [(fault, True)]
    after_the_lease(late, clock, stub, lambda: found_there(late.vault, "d", "493938"))
    assert (late.fate(), late.state()) == ("done", "brought")


@pytest.mark.parametrize("fault", [ReplyLost(Fault.VAULT_UNREACHABLE), VaultError(Fault.VAULT_REFUSED)])
def test_who_is_late_settles_no_later_try(late: Late, clock: Clock, stub: Stub, fault: VaultError) -> None:
    def another() -> None:
        send_again(late.vault, "d")
        assert errands.take(late.vault, "Reconnect") is not None

    stub.faults = [(fault, False)]
    after_the_lease(late, clock, stub, another)
    assert (late.fate(), late.state()) == ("sending", "held")
    assert Folder(late.vault.data).part("d").exists()


def test_what_a_killed_relay_was_sending_is_not_sent_again(late: Late, stub: Stub) -> None:
    assert errands.take(late.vault, "Reconnect") is not None
    forwarding.settle_lapsed(late.vault, "Reconnect", stub)
    assert late.fate() == "sending", "somebody else may be sending it at this moment"
    forwarding.settle_lapsed(late.vault, "Reconnect", stub, after_start=True)
    assert (late.fate(), late.state()) == ("unknown", "doubtful")
    assert not forwarding.forward_next(late.vault, "Reconnect", stub)
    assert stub.deposits == 0


def test_what_a_killed_relay_was_asking_about_is_asked_about_at_once(late: Late, stub: Stub) -> None:
    ask_first(late, stub)
    assert errands.take(late.vault, "Reconnect") is not None
    forwarding.settle_lapsed(late.vault, "Reconnect", stub)
    assert not forwarding.forward_next(late.vault, "Reconnect", stub), "somebody else may be asking at this moment"
    forwarding.settle_lapsed(late.vault, "Reconnect", stub, after_start=True)
    while forwarding.forward_next(late.vault, "Reconnect", stub):
        pass
    assert (late.fate(), late.state(), stub.deposits) == ("done", "brought", 1)


@pytest.mark.parametrize(("reconciles", "fate"), [(True, "done"), (False, "unknown")])
def test_what_waited_when_a_copy_was_made_is_not_sent_again_from_there(
    late: Late, clock: Clock, stub: Stub, tmp_path: Path, reconciles: bool, fate: str
) -> None:
    stub.reconciles = reconciles
    back_up(late.vault, tmp_path / "copy")
    assert late.fate() == "waiting", "the vault itself goes on"
    assert forwarding.forward_next(late.vault, "Reconnect", stub)
    shutil.copy(late.vault.data / KEYS, tmp_path / "copy")
    restored = Late(open_vault(tmp_path / "copy", "http://127.0.0.1", clock=clock, relay=late.vault.relay), "d")
    forwarding.settle_lapsed(restored.vault, "Reconnect", stub, after_start=True)
    while forwarding.forward_next(restored.vault, "Reconnect", stub):
        pass
    restored.vault.database.dispose()
    assert (restored.fate(), stub.deposits) == (fate, 1)


def test_what_is_let_go_was_still_on_the_list(late: Late, monkeypatch: pytest.MonkeyPatch, stub: Stub) -> None:
    """Somebody says "again" between the look at the list and the erasing."""
    stub.faults = [(ReplyLost(Fault.VAULT_UNREACHABLE), False)]
    forwarding.forward_next(late.vault, "Reconnect", stub)

    @contextmanager
    def slow(engine: Engine) -> Iterator[Connection]:
        with reading(engine) as connection:
            yield connection
        send_again(late.vault, "d")

    monkeypatch.setattr("kiosk.vault.errands.reading", slow)
    errands.let_go(late.vault, late.vault.clock())
    assert (late.fate(), late.state()) == ("waiting", "held")
    assert Folder(late.vault.data).part("d").exists()


def test_who_comes_too_late_to_drop_an_upload_leaves_its_bytes(late: Late) -> None:
    """It was looked at as arriving, and then handed over."""
    seen = find_upload(late.vault, late.vault.keys.capability("d"))
    drop(late.vault, replace(seen, state="arriving"))
    assert late.state() == "held"
    assert Folder(late.vault.data).part("d").exists()


def test_a_provider_that_is_away_for_days_loses_no_paper(late: Late, clock: Clock, stub: Stub) -> None:
    clock.ahead_s += 3 * 24 * 3600
    assert find_upload(late.vault, late.vault.keys.capability("d")).state == "held"
    assert forwarding.forward_next(late.vault, "Reconnect", stub)
    assert find_upload(late.vault, late.vault.keys.capability("d")).receipt


@pytest.mark.parametrize("asked", [False, True])
def test_a_paper_whose_bytes_are_gone_is_not_said_to_be_sent(late: Late, stub: Stub, asked: bool) -> None:
    if asked:
        ask_first(late, stub)
    tried = stub.deposits
    Folder(late.vault.data).part("d").unlink()
    assert forwarding.forward_next(late.vault, "Reconnect", stub)
    assert (late.fate(), late.state()) == (("unknown", "doubtful") if asked else ("refused", "refused"))
    assert stub.deposits == tried


@pytest.mark.parametrize("asked", [False, True])
def test_a_paper_waits_while_its_relay_has_other_keys(
    late: Late, stub: Stub, clock: Clock, monkeypatch: pytest.MonkeyPatch, asked: bool
) -> None:
    if asked:
        ask_first(late, stub)
    tried = stub.deposits
    with monkeypatch.context() as meanwhile:
        meanwhile.setattr(type(late.vault.keys), "open_link", wrong_key)
        assert forwarding.forward_next(late.vault, "Reconnect", stub)
    assert (late.fate(), stub.deposits) == ("asking" if asked else "waiting", tried)
    clock.ahead_s += forwarding.LONGEST_PAUSE_S
    while forwarding.forward_next(late.vault, "Reconnect", stub):
        pass
    assert late.state() == "brought"


def ask_first(late: Late, stub: Stub) -> None:
    """An answer was lost, and the provider can be asked."""
    stub.reconciles = True
    errand = errands.take(late.vault, "Reconnect")
    assert errand is not None
    errands.ask_later(late.vault, errand, 0.0)


def wrong_key(*_: object) -> str:
    raise InvalidTag
