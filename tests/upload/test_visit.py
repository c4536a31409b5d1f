"""Login, deposit, receipt, logout over the real wire against the real vault."""

import errno
import os
import time
from datetime import date, timedelta
from types import SimpleNamespace

import pyrage
import pytest
import requests

from kiosk import calls, profile, wire
from kiosk.demo import phone
from kiosk.domain import Category, Fault, LoginMethod
from kiosk.messages import (
    AskOutbox,
    AskVaults,
    CardLogin,
    DepositKept,
    DepositReceipted,
    Done,
    Failed,
    LoggedIn,
    Logout,
    OutboxReport,
    PhoneCode,
    PhoneLogin,
    Record,
    TakeAlong,
    Vaults,
)
from kiosk.records import journal
from kiosk.upload import dpop, identity
from kiosk.vault.marks import digest, new_mark
from tests.upload.client import PAPER, deposit_of, one
from tests.upload.conftest import World


def test_vault_offers_its_ways_in(world: World) -> None:
    reply = world.upload.last(AskVaults())
    assert isinstance(reply, Vaults)
    (info,) = reply.vaults
    assert info.name == "Coffre"
    assert info.fault is None
    assert set(info.methods) == set(LoginMethod)


def test_phone_login_then_deposit_then_receipt_then_the_person_reads_it(world: World) -> None:
    login = world.log_in_by_phone()
    assert isinstance(login, LoggedIn)
    assert login.sealed
    asked, sealed = deposit_of(PAPER, login)
    replies = list(world.upload.ask(asked, [sealed]))
    kept = one(DepositKept, replies)
    receipted = one(DepositReceipted, replies)
    assert replies.index(kept) < replies.index(receipted)
    assert receipted.statement == kept.statement
    papers = phone.read_papers(world.vault.issuer, world.person.recovery)
    assert [paper.pdf for paper in papers if paper.id == receipted.receipt.id] == [PAPER]
    assert world.upload.last(Logout(login.login)) == Done()
    assert journal.verify(world.state / "journal.jsonl") > 0


def test_a_link_that_the_person_wants_on_paper_comes_as_the_phone_sealed_it(world: World) -> None:
    mark, printer = new_mark(), pyrage.x25519.Identity.generate()
    on_paper = profile.base64url(profile.AGE_MAGIC + b"for the printer alone")
    for reply in world.upload.ask(PhoneLogin("Coffre", str(printer.to_public()))):
        if isinstance(reply, PhoneCode):
            shown = requests.get(reply.uri.replace("/go?", "/take?"), timeout=20).text
            assert str(printer.to_public()) in shown
            wish = {
                "code": reply.user_code.replace("-", ""),
                "recipient": str(pyrage.x25519.Identity.generate().to_public()),
                "hash": digest(mark),
                "consent": {"notice": "take-away-1", "at": "2026-11-22T10:00:00Z"},
                "sealed_link": on_paper,
            }
            assert requests.post(f"{world.vault.issuer}/take", json=wish, timeout=20).status_code == 201
    assert isinstance(reply, LoggedIn)
    assert (reply.sealed_link, reply.until) == (on_paper, a_week_from(date.today()))


def a_week_from(today: date) -> date:
    """The last whole day of the seven that a vault keeps such papers."""
    return today + timedelta(days=6)


def test_papers_go_behind_a_link_of_the_kiosks_own_of_which_the_vault_knows_half(world: World) -> None:
    mark, key = new_mark(), pyrage.x25519.Identity.generate()
    asked_for = TakeAlong("Coffre", str(key.to_public()), digest(mark), "3")
    for _ in range(2):
        login = world.upload.last(asked_for)
        assert isinstance(login, LoggedIn)
        assert (login.recipients, login.sealed, login.sealed_link) == ((str(key.to_public()),), True, "")
        assert login.until == a_week_from(date.today())
        asked, sealed = deposit_of(PAPER, login)
        one(DepositReceipted, list(world.upload.ask(asked, [sealed])))
    browser = requests.Session()
    told = browser.post(f"{world.vault.issuer}/taken/open", json={"mark": mark}, timeout=20).json()
    papers = [browser.get(f"{world.vault.issuer}/papers/{each['id']}", timeout=20).content for each in told["papers"]]
    assert [pyrage.decrypt(paper, [key]) for paper in papers] == [PAPER, PAPER]


@pytest.mark.parametrize("wrong_s", [-5 * 3600.0, 3 * 24 * 3600.0], ids=["behind", "ahead"])
def test_a_clock_that_goes_wrong_keeps_nobody_out(
    world: World, wrong_s: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A box without a clock of its own, where nothing tells the time: the vault's own answers do."""
    wrong = SimpleNamespace(time=lambda: time.time() + wrong_s, monotonic=time.monotonic)
    for module in (calls, dpop, identity):
        monkeypatch.setattr(module, "time", wrong)
    world.upload.last(AskVaults())
    login = world.upload.last(CardLogin("Coffre", world.person.card.qr_text(), world.person.pin))
    assert isinstance(login, LoggedIn)
    asked, sealed = deposit_of(PAPER, login)
    one(DepositReceipted, list(world.upload.ask(asked, [sealed])))


def test_a_clock_that_is_set_right_meanwhile_keeps_nobody_out(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    clock = SimpleNamespace(time=lambda: time.time() - 5 * 3600.0, monotonic=time.monotonic)
    for module in (calls, dpop, identity):
        monkeypatch.setattr(module, "time", clock)
    world.upload.last(AskVaults())
    card = CardLogin("Coffre", world.person.card.qr_text(), world.person.pin)
    assert isinstance(world.upload.last(card), LoggedIn)
    clock.time = time.time
    assert isinstance(world.upload.last(card), LoggedIn)


def test_person_says_no_on_the_phone(world: World) -> None:
    reply = world.log_in_by_phone(phone.deny)
    assert isinstance(reply, Failed)
    assert reply.fault is Fault.LOGIN_DENIED


def test_receipted_deposit_leaves_the_outbox_empty(world: World) -> None:
    asked, sealed = deposit_of(PAPER, world.log_in())
    world.upload.last(asked, [sealed])
    report = world.upload.last(AskOutbox())
    assert isinstance(report, OutboxReport)
    assert report.waiting == ()
    assert report.room
    assert list((world.state / "outbox" / "sealed").iterdir()) == []


def test_same_deposit_again_gives_the_same_receipt(world: World) -> None:
    login = world.log_in()
    asked, sealed = deposit_of(PAPER, login)
    first = world.upload.last(asked, [sealed])
    again, sealed_again = deposit_of(PAPER, login, deposit_id=asked.deposit_id)
    assert world.upload.last(again, [sealed_again]) == first


def test_id_of_another_document_is_refused(world: World) -> None:
    login = world.log_in()
    asked, sealed = deposit_of(PAPER, login)
    world.upload.last(asked, [sealed])
    other, sealed_other = deposit_of(PAPER + b"x", login, Category.TAX, asked.deposit_id)
    reply = world.upload.last(other, [sealed_other])
    assert isinstance(reply, Failed)
    assert reply.fault is Fault.UNFORESEEN


def test_deposit_after_logout_needs_a_new_login(world: World) -> None:
    login = world.log_in()
    world.upload.last(Logout(login.login))
    asked, sealed = deposit_of(PAPER, login)
    reply = world.upload.last(asked, [sealed])
    assert isinstance(reply, Failed)
    assert reply.fault is Fault.LOGIN_EXPIRED


def test_wrong_pin_says_how_many_tries_are_left(world: World) -> None:
    reply = world.upload.last(CardLogin("Coffre", world.person.card.qr_text(), "000000"))
    assert isinstance(reply, Failed)
    assert (reply.fault, reply.tries_left) == (Fault.PIN_WRONG, 4)
    world.log_in()


def test_card_of_another_network(world: World) -> None:
    reply = world.upload.last(CardLogin("Coffre", "https://example.org/card", "123456"))
    assert isinstance(reply, Failed)
    assert reply.fault is Fault.CARD_UNKNOWN


def test_full_disk_of_the_journal_is_a_typed_fault(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(world.upload.machine.journal, "record", full)
    reply = world.upload.last(Record("language", facts={"language": "fr"}))
    assert isinstance(reply, Failed)
    assert reply.fault is Fault.DISK_FULL


def test_what_the_screens_record_is_in_the_journal(world: World) -> None:
    facts = {"language": "ar", "step": "x" * 900}
    assert world.upload.last(Record("language chosen", "", "", facts)) == Done()
    line = list(journal.read(world.state / "journal.jsonl"))[-1]
    assert (line.act, line.facts) == ("language chosen", {"language": "ar", "step": "x" * 200})


def test_plaintext_is_never_taken(world: World) -> None:
    asked, sealed = deposit_of(PAPER, world.log_in())
    os.close(sealed)
    reply = world.upload.last(asked, [wire.memory(PAPER)])
    assert isinstance(reply, Failed)
    assert reply.fault is Fault.TYPE_REFUSED
    assert world.upload.machine.outbox.get(asked.deposit_id) is None
