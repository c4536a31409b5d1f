"""One Deposit request: into the outbox, then whatever the deliverer tells, until there is a receipt or a fault."""

import fcntl
import os
import re
import uuid
from queue import Empty, SimpleQueue

from kiosk.domain import DepositState, Fault
from kiosk.fault import VaultError
from kiosk.messages import Alive, Deposit, DepositKept, DepositProgress, DepositReceipted
from kiosk.upload.board import News
from kiosk.upload.logins import Login
from kiosk.upload.machine import Machine
from kiosk.upload.outbox import Entry, New
from kiosk.upload.sealing import SealingError, format_version
from kiosk.upload.statement import sign_statement
from kiosk.wire import ALIVE_EVERY_S, Connection

_HEAD_BYTES = 64
_WRITE_SEALED = fcntl.F_SEAL_WRITE | fcntl.F_SEAL_GROW | fcntl.F_SEAL_SHRINK


def take_deposit(machine: Machine, connection: Connection, asked: Deposit, descriptor: int) -> None:
    """Answers one Deposit. The same again joins the one there is; a refused one begins anew. Raises VaultError."""
    deposit_id = _checked_id(asked)
    with machine.board.watch(deposit_id) as news:
        with machine.entering:
            entry, login = _entered(machine, asked, deposit_id, descriptor)
        if login is not None:
            _bring(machine, login, entry)
        for line in _so_far(entry):
            connection.send(line)
            if line.final:
                return
        _relay(connection, news)


def _entered(machine: Machine, asked: Deposit, deposit_id: str, descriptor: int) -> tuple[Entry, Login | None]:
    """The deposit as it is in the outbox, and the login that brings it; None where it needs none any more."""
    entry = machine.outbox.get(deposit_id)
    if entry is not None and entry.state is not DepositState.REFUSED:
        _check_same(entry, asked)
        return entry, None if entry.ended or entry.kept else machine.logins.get(asked.login)
    login = machine.logins.get(asked.login)
    return _enter(machine, login, asked, deposit_id, descriptor), login


def _bring(machine: Machine, login: Login, entry: Entry) -> None:
    """Tells the deliverer, before anything is said to a client that may be gone.

    A login that ended while the paper was written down was given up before the deliverer heard of the paper.
    """
    if login.vault != entry.vault:
        return
    deliverer = machine.deliverers[entry.vault]
    deliverer.take(entry.deposit_id, login.access)
    if not machine.logins.holds(login):
        deliverer.give_up(login.access)


def _enter(machine: Machine, login: Login, asked: Deposit, deposit_id: str, descriptor: int) -> Entry:
    helped = machine.agents.helped(asked)
    _check_sealed(descriptor)
    new = New(
        deposit_id=deposit_id,
        vault=login.vault,
        category=asked.category,
        pages=asked.pages,
        plain_sha256=asked.sha256,
        statement=sign_statement(asked, machine.site.site, machine.key, helped),
        for_person=bool(login.account.recipients),
        can_wait=bool(login.account.recipients) and not machine.vaults[login.vault].in_one_piece,
    )
    entry = machine.outbox.add(new, descriptor)
    if helped is not None:
        seen = "original seen" if helped.original_seen else "original not seen"
        facts = {"deposit": deposit_id, "agent": helped.agent, "mandate": helped.mandate}
        machine.journal.record("deposit by agent", seen, login.vault, facts)
    return entry


def _so_far(entry: Entry) -> list[News]:
    """What a newcomer has missed of a deposit."""
    if entry.receipt is not None:
        return [DepositReceipted(entry.receipt, entry.statement)]
    kept: list[News] = [DepositKept(entry.statement)] if entry.kept else []
    return [*kept, DepositProgress(0.0)]


def _relay(connection: Connection, news: SimpleQueue[News]) -> None:
    while True:
        try:
            line: News | Alive = news.get(timeout=ALIVE_EVERY_S)
        except Empty:
            line = Alive()
        if connection.hung_up():
            return
        connection.send(line)
        if line.final:
            return


def _checked_id(asked: Deposit) -> str:
    """The deposit's id in its one form. Raises VaultError(UNFORESEEN) when the request is malformed."""
    try:
        deposit_id = str(uuid.UUID(asked.deposit_id))
    except ValueError as error:
        raise VaultError(Fault.UNFORESEEN, "A deposit's id is a UUID.") from error
    if not re.fullmatch("[0-9a-f]{64}", asked.sha256):
        raise VaultError(Fault.UNFORESEEN, "A document's hash is 64 hexadecimal digits.")
    return deposit_id


def _check_same(entry: Entry, asked: Deposit) -> None:
    if entry.plain_sha256 != asked.sha256:
        raise VaultError(Fault.UNFORESEEN, "This deposit's id belongs to another document.")


def _check_sealed(descriptor: int) -> None:
    """Only an age file in immutable memory may go to the disk."""
    try:
        immutable = fcntl.fcntl(descriptor, fcntl.F_GET_SEALS) & _WRITE_SEALED == _WRITE_SEALED
        format_version(os.pread(descriptor, _HEAD_BYTES, 0))
    except (OSError, SealingError) as error:
        raise VaultError(Fault.TYPE_REFUSED, "Only sealed documents may be kept here.") from error
    if not immutable:
        raise VaultError(Fault.TYPE_REFUSED, "Only sealed memory may be kept here.")
