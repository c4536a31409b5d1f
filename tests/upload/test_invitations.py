"""A vault that is opened with an invitation only, against the real vault: used once, each refusal its own fault."""

import dataclasses
import subprocess
import threading
from collections.abc import Iterator
from contextlib import suppress
from socket import AF_UNIX, SOCK_SEQPACKET, socketpair

import msgspec
import pytest

from kiosk import wire
from kiosk.domain import Fault
from kiosk.invitation import new_invitation
from kiosk.messages import (
    AskVaults,
    CheckInvitation,
    ConfirmVault,
    Done,
    LoggedIn,
    Message,
    UndoVault,
    VaultOpened,
    Vaults,
)
from kiosk.messages.upload import VaultInfo
from kiosk.upload.service import Service
from kiosk.upload.vaults import HalfMade
from kiosk.vault.openings import new_invitations
from tests.upload.conftest import World
from tests.upload.test_accounts import Papers, fault_of, raw


@pytest.fixture
def inviting(world: World) -> Iterator[World]:
    """The operator starts the vault anew, with --invited, and without it afterwards."""
    vault = world.vault.vault
    before = vault.limits
    object.__setattr__(vault, "limits", dataclasses.replace(before, invited=True))
    (offered,) = told(world)
    assert offered.invited
    yield world
    object.__setattr__(vault, "limits", before)


def told(world: World) -> tuple[VaultInfo, ...]:
    reply = world.upload.last(AskVaults())
    assert isinstance(reply, Vaults)
    return reply.vaults


def open_with(world: World, text: str, papers: Papers | None = None) -> Message:
    made = papers or Papers()
    asked = msgspec.structs.replace(made.wanted(), invitation=text)
    return world.upload.last(asked, [raw(made.card)])


def test_a_vault_that_anybody_may_open_asks_for_none(world: World) -> None:
    (offered,) = told(world)
    assert not offered.invited


def test_an_invitation_opens_one_vault_and_no_second(inviting: World) -> None:
    (text,) = new_invitations(inviting.vault.vault, 1, 3600)
    asked = CheckInvitation("Coffre", text)
    assert inviting.upload.last(asked) == Done()
    papers = Papers()
    account = open_with(inviting, text, papers)
    assert isinstance(account, VaultOpened)
    assert isinstance(inviting.upload.last(ConfirmVault("Coffre", account.account)), LoggedIn)
    assert isinstance(papers.log_in(inviting), LoggedIn)
    assert fault_of(inviting.upload.last(asked)) is Fault.INVITATION_USED
    assert fault_of(open_with(inviting, text)) is Fault.INVITATION_USED


def test_a_vault_that_was_undone_gives_it_back(inviting: World) -> None:
    (text,) = new_invitations(inviting.vault.vault, 1, 3600)
    account = open_with(inviting, text)
    assert isinstance(account, VaultOpened)
    assert inviting.upload.last(UndoVault("Coffre", account.account)) == Done()
    assert inviting.upload.last(CheckInvitation("Coffre", text)) == Done()


def test_what_is_over_or_from_elsewhere_is_told_apart(inviting: World) -> None:
    (over,) = new_invitations(inviting.vault.vault, 1, -1)
    for text, fault in {over: Fault.INVITATION_EXPIRED, new_invitation(): Fault.INVITATION_UNKNOWN}.items():
        assert fault_of(inviting.upload.last(CheckInvitation("Coffre", text))) is fault
        assert fault_of(open_with(inviting, text)) is fault


def test_a_vault_that_nobody_waits_for_any_more_gives_it_back(inviting: World, monkeypatch: pytest.MonkeyPatch) -> None:
    """The vault is slow and the person has left: nobody could take it back, and the invitation was held for an hour."""
    (text,) = new_invitations(inviting.vault.vault, 1, 3600)
    vault, papers = inviting.upload.machine.vaults["Coffre"], Papers()
    real_open = vault.open_account  # type: ignore[attr-defined]
    here, there = (wire.Connection(end) for end in socketpair(AF_UNIX, SOCK_SEQPACKET))

    def open_late(*given: object) -> HalfMade:
        half = real_open(*given)
        there.close()
        return half  # type: ignore[no-any-return]

    monkeypatch.setattr(vault, "open_account", open_late)
    there.send(msgspec.structs.replace(papers.wanted(), invitation=text), [raw(papers.card)])
    with here, suppress(wire.HelperGone):
        Service(inviting.upload.machine).handle(here, *here.receive(60))
    assert inviting.upload.machine.half_made._pending == {}
    assert inviting.upload.last(CheckInvitation("Coffre", text)) == Done()


def test_a_vault_whose_screens_died_gives_it_back(inviting: World, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody is left to say that the papers came out well, or to take the vault back."""
    (text,) = new_invitations(inviting.vault.vault, 1, 3600)
    with subprocess.Popen(["cat"], stdin=subprocess.PIPE) as screens:
        monkeypatch.setattr(wire, "peer_pid", lambda _connection: screens.pid)
        assert isinstance(open_with(inviting, text), VaultOpened)
        guards = [each for each in threading.enumerate() if each.name == "half-made guard"]
        assert inviting.upload.machine.half_made._pending != {}
    for guard in guards:
        guard.join(60)
    assert inviting.upload.machine.half_made._pending == {}
    assert inviting.upload.last(CheckInvitation("Coffre", text)) == Done()
