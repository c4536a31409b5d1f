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
            entry = machine.outbox.get(deposit_id)
            if entry is None or entry.state is DepositState.REFUSED:
                entry = _enter(machine, asked, deposit_id, descriptor)
            _check_same(entry, asked)
        if not (entry.ended or entry.kept):
            _bring(machine, asked, entry)
        for line in _so_far(entry):
            connection.send(line)
            if line.final:
                return
        _relay(connection, news)


def _bring(machine: Machine, asked: Deposit, entry: Entry) -> None:
    """Tells the deliverer, before anything is said to a client that may be gone."""
    login = machine.logins.get(asked.login)
    if login.vault == entry.vault:
        machine.deliverers[entry.vault].take(entry.deposit_id, login.access)


def _enter(machine: Machine, asked: Deposit, deposit_id: str, descriptor: int) -> Entry:
    login = machine.logins.get(asked.login)
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
