"""Opening a vault without phone or e-mail, undoing it, and getting in again, against the real vault."""

import base64
import threading
from dataclasses import dataclass, field

import pyrage
import pytest

from kiosk import recovery
from kiosk.card import Card, new_card
from kiosk.demo import phone
from kiosk.domain import Fault
from kiosk.fault import ReplyLost
from kiosk.messages import (
    CardLogin,
    CheckRecovery,
    ConfirmVault,
    DepositReceipted,
    Done,
    Failed,
    LoggedIn,
    Message,
    OpenVault,
    RecoverVault,
    UndoVault,
    VaultOpened,
)
from kiosk.upload import half_made
from kiosk.upload.vaults import Access, HalfMade
from kiosk.wire import memory
from tests.upload.client import PAPER, deposit_of
from tests.upload.conftest import World

PIN = "583046"


@dataclass
class Papers:
    """What the printer would have made."""

    card: Card = field(default_factory=new_card)
    key: bytes = field(default_factory=recovery.new_key)
    identity: str = field(default_factory=lambda: str(pyrage.x25519.Identity.generate()))

    def wanted(self) -> OpenVault:
        return OpenVault(
            vault="Coffre",
            recipient=str(pyrage.x25519.Identity.from_str(self.identity).to_public()),
            wrapped_identity=recovery.wrap(self.identity, self.key),
            recovery_verifier=recovery.verifier(self.key),
            card_id=self.card.id,
            pin=PIN,
            notice_version="1",
        )

    def open(self, world: World) -> Message:
        return world.upload.last(self.wanted(), [raw(self.card)])

    def log_in(self, world: World) -> Message:
        return world.upload.last(CardLogin("Coffre", self.card.qr_text(), PIN))


def raw(card: Card) -> int:
    return memory(base64.b32decode(card.secret + "=" * (-len(card.secret) % 8)))


def opened(world: World, papers: Papers) -> VaultOpened:
    reply = papers.open(world)
    assert isinstance(reply, VaultOpened), reply
    return reply


def fault_of(reply: Message) -> Fault:
    assert isinstance(reply, Failed), reply
    return reply.fault


def test_confirmed_vault_takes_a_deposit_and_the_recovery_key_reads_it(world: World) -> None:
    papers = Papers()
    account = opened(world, papers)
    assert account.handle
    assert fault_of(papers.log_in(world)) is Fault.CARD_UNKNOWN
    login = world.upload.last(ConfirmVault("Coffre", account.account))
    assert isinstance(login, LoggedIn)
    asked, sealed = deposit_of(PAPER, login)
    assert isinstance(world.upload.last(asked, [sealed]), DepositReceipted)
    assert isinstance(papers.log_in(world), LoggedIn)
    (paper,) = phone.read_papers(world.vault.issuer, recovery.to_groups(papers.key))
    assert paper.pdf == PAPER


def test_undone_vault_is_gone(world: World) -> None:
    papers = Papers()
    account = opened(world, papers)
    assert world.upload.last(UndoVault("Coffre", account.account)) == Done()
    assert fault_of(world.upload.last(ConfirmVault("Coffre", account.account))) is Fault.LOGIN_EXPIRED
    assert fault_of(papers.log_in(world)) is Fault.CARD_UNKNOWN


def test_pin_and_card_are_forgotten_when_the_vault_does_not_hear_of_the_undoing(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    def lose_it(_half: HalfMade) -> None:
        raise ReplyLost(Fault.VAULT_UNREACHABLE, "lost")

    account = opened(world, Papers())
    monkeypatch.setattr(world.upload.machine.vaults["Coffre"], "undo", lose_it)
    assert fault_of(world.upload.last(UndoVault("Coffre", account.account))) is Fault.VAULT_UNREACHABLE
    assert world.upload.machine.half_made._pending == {}


def test_pin_and_card_are_forgotten_when_nobody_says_anything(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(half_made, "LONGEST_S", 0.0)
    opened(world, Papers())
    for guard in threading.enumerate():
        if guard.name == "half-made guard":
            guard.join(60)
    assert world.upload.machine.half_made._pending == {}


def test_recovery_gives_a_new_card_and_kills_the_old_one(world: World) -> None:
    papers = Papers()
    world.upload.last(ConfirmVault("Coffre", opened(world, papers).account))
    new = new_card()
    asked = RecoverVault("Coffre", recovery.verifier(papers.key), new.id, "914027")
    assert isinstance(world.upload.last(asked, [raw(new)]), LoggedIn)
    assert isinstance(world.upload.last(CardLogin("Coffre", new.qr_text(), "914027")), LoggedIn)
    assert fault_of(papers.log_in(world)) is Fault.CARD_UNKNOWN


def test_a_recovery_key_is_checked_and_nothing_changes(world: World) -> None:
    papers = Papers()
    world.upload.last(ConfirmVault("Coffre", opened(world, papers).account))
    asked = CheckRecovery("Coffre", recovery.verifier(papers.key))
    assert isinstance(world.upload.last(asked), Done)
    assert isinstance(papers.log_in(world), LoggedIn)
    new = new_card()
    after = RecoverVault("Coffre", recovery.verifier(papers.key), new.id, "914027")
    assert isinstance(world.upload.last(after, [raw(new)]), LoggedIn)


def test_a_recovery_key_that_opens_nothing(world: World) -> None:
    new, verifier = new_card(), recovery.verifier(recovery.new_key())
    assert fault_of(world.upload.last(CheckRecovery("Coffre", verifier))) is Fault.RECOVERY_UNKNOWN
    asked = RecoverVault("Coffre", verifier, new.id, "914027")
    assert fault_of(world.upload.last(asked, [raw(new)])) is Fault.RECOVERY_UNKNOWN


def test_card_is_locked_after_five_wrong_pins(world: World) -> None:
    papers = Papers()
    world.upload.last(ConfirmVault("Coffre", opened(world, papers).account))
    wrong = CardLogin("Coffre", papers.card.qr_text(), "000000")
    replies = [world.upload.last(wrong) for _ in range(5)]
    assert [reply.tries_left for reply in replies if isinstance(reply, Failed)] == [4, 3, 2, 1, 0]
    assert fault_of(papers.log_in(world)) is Fault.CARD_LOCKED


@pytest.mark.parametrize("reached_the_vault", [True, False])
def test_lost_answer_to_the_confirmation_still_ends_well(
    world: World, reached_the_vault: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    papers = Papers()
    account = opened(world, papers)
    vault = world.upload.machine.vaults["Coffre"]
    real_confirm = vault.confirm  # type: ignore[attr-defined]
    calls: list[HalfMade] = []

    def confirm_and_lose(half: HalfMade) -> Access:
        calls.append(half)
        if len(calls) > 1:
            return real_confirm(half)  # type: ignore[no-any-return]
        if reached_the_vault:
            real_confirm(half)
        raise ReplyLost(Fault.VAULT_UNREACHABLE)

    monkeypatch.setattr(vault, "confirm", confirm_and_lose)
    assert isinstance(world.upload.last(ConfirmVault("Coffre", account.account)), LoggedIn)
    assert isinstance(papers.log_in(world), LoggedIn)


def test_card_s_secret_must_come_beside(world: World) -> None:
    papers = Papers()
    opened(world, papers)
    asked = RecoverVault("Coffre", recovery.verifier(papers.key), papers.card.id, PIN)
    assert fault_of(world.upload.last(asked)) is Fault.UNFORESEEN
