"""The process kiosk-upload: answers the wire's requests about vaults, logins, deposits and the journal."""

import logging
import os
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor, wait
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from kiosk import disk, wire
from kiosk.agents.roles import Act
from kiosk.domain import Fault, LoginMethod, Mode
from kiosk.fault import VaultError
from kiosk.messages import (
    AgentAnswers,
    AgentLogin,
    AgentLogout,
    AskCounts,
    AskDays,
    AskLetterbox,
    AskOutbox,
    AskVaults,
    CardLogin,
    CertifyPdf,
    CheckInvitation,
    CheckRecovery,
    ConfirmVault,
    CountsPrinted,
    Deposit,
    Done,
    EndMandate,
    Failed,
    FetchStored,
    LoggedIn,
    Logout,
    MakeMandate,
    Message,
    OpenVault,
    OutboxReport,
    PhoneCode,
    PhoneLogin,
    ReadMandate,
    Record,
    RecoverVault,
    TakeAlong,
    UndoVault,
    VaultInfo,
    VaultOpened,
    Vaults,
    WaitingDeposit,
)
from kiosk.site import Site
from kiosk.upload import days, letters, network, views
from kiosk.upload import machine as machines
from kiosk.upload.deposits import take_deposit
from kiosk.upload.half_made import Pending, confirm
from kiosk.upload.logins import Cancelled, log_in_by_phone, revoke, with_paper
from kiosk.upload.machine import Machine
from kiosk.upload.vaults import Access, AccountVault, Attempt, CardVault, HalfMade, LinkVault, NewCard, Opening, Vault
from kiosk.wire import Connection

log = logging.getLogger(__name__)

CAPABILITIES_DEADLINE_S = 6.0
CARD_SECRET_BYTES = 16
LONGEST_WORD = 200
MOST_FACTS = 20

ForAgents = (
    AgentLogin | AgentLogout | AgentAnswers | AskCounts | CountsPrinted
    | CertifyPdf | MakeMandate | ReadMandate | EndMandate
)  # fmt: skip

_FOR_WHO_HAS_GONE = (Deposit, Logout, UndoVault, AgentLogout, EndMandate, CountsPrinted)
"""Begun also when the client has hung up: no paper is lost, and what is over is over."""


def serve(site: Site, state: Path) -> None:
    """Serves on the inherited socket for ever (the process kiosk-upload)."""
    listener = wire.inherited_listener()
    machine = machines.start(site, state)
    network.watch(machine.network_changed)
    wire.serve(listener, Service(machine).handle, machine.delivers)


class Service:
    """Answers one request a connection."""

    def __init__(self, machine: Machine) -> None:
        self._machine = machine

    def handle(self, connection: Connection, message: Message, descriptors: list[int]) -> None:
        """Answers a request; a vault's fault becomes `Failed`. Closes the descriptors.

        What was given up before it was begun, as on a machine that stood still, comes again: done twice, a PIN would
        be wrong twice, and a visit counted twice.
        """
        try:
            if isinstance(message, _FOR_WHO_HAS_GONE) or not connection.hung_up():
                self._answer(connection, message, descriptors)
        except VaultError as error:
            connection.send(Failed(error.fault, error.sentence, error.tries_left))
        except Cancelled:
            log.info("a login was cancelled")
        except OSError as error:
            if error.errno not in disk.TAKES_NO_MORE:
                raise
            connection.send(Failed(Fault.DISK_FULL, "This machine's disk takes no more."))
        finally:
            for descriptor in descriptors:
                os.close(descriptor)

    def _answer(self, connection: Connection, message: Message, descriptors: list[int]) -> None:
        match message:
            case AskVaults():
                self._vaults(connection)
            case PhoneLogin():
                self._phone_login(connection, message)
            case CardLogin():
                self._card_login(connection, message)
            case TakeAlong():
                self._take_along(connection, message)
            case OpenVault():
                self._open_vault(connection, message, _card(message.card_id, message.pin, descriptors))
            case ConfirmVault():
                self._confirm_vault(connection, message)
            case UndoVault():
                self._undo_vault(connection, message)
            case CheckInvitation():
                self._check_invitation(connection, message)
            case CheckRecovery():
                self._check_recovery(connection, message)
            case RecoverVault():
                self._recover_vault(connection, message, _card(message.card_id, message.pin, descriptors))
            case Deposit() if len(descriptors) == 1:
                take_deposit(self._machine, connection, message, descriptors[0])
            case FetchStored():
                views.fetch(self._machine, connection, message)
            case AskLetterbox():
                letters.ask(self._machine, connection, message)
            case Logout():
                self._machine.logins.end(message.login)
                connection.send(Done())
            case Record():
                self._record(message)
                connection.send(Done())
            case AskOutbox():
                connection.send(self._outbox())
            case AskDays():
                connection.send(days.report(self._machine))
            case (
                AgentLogin()
                | AgentLogout()
                | AgentAnswers()
                | AskCounts()
                | CountsPrinted()
                | CertifyPdf()
                | MakeMandate()
                | ReadMandate()
                | EndMandate()
            ):
                self._agent(connection, message)
            case _:
                connection.send(Failed(Fault.UNFORESEEN, f"{type(message).__name__} is not for kiosk-upload"))

    def _vaults(self, connection: Connection) -> None:
        names = list(self._machine.vaults)
        pool = ThreadPoolExecutor(max(1, len(names)), thread_name_prefix="ask vault")
        asked = {name: pool.submit(self._vault_info, name) for name in names}
        with wire.alive(connection):
            done, _ = wait(asked.values(), CAPABILITIES_DEADLINE_S)
        pool.shutdown(wait=False, cancel_futures=True)
        late = {name: VaultInfo(name, (), True, Fault.VAULT_UNREACHABLE) for name in names}
        connection.send(Vaults(tuple(asked[name].result() if asked[name] in done else late[name] for name in names)))

    def _vault_info(self, name: str) -> VaultInfo:
        try:
            offered = self._machine.vaults[name].capabilities()
        except VaultError as error:
            log.warning("vault cannot be offered: %s", error.sentence)
            return VaultInfo(name, (), True, error.fault)
        except Exception as error:  # noqa: BLE001  one vault must never hide the others
            log.error("unforeseen %s while asking a vault", type(error).__name__)
            return VaultInfo(name, (), True, Fault.UNFORESEEN)
        self._machine.deliverers[name].network_changed()
        told = offered.views, _short(offered.readable_by), offered.invited, offered.letters
        return VaultInfo(name, offered.methods, offered.sealed, None, *told)

    def _phone_login(self, connection: Connection, message: PhoneLogin) -> None:
        def show(attempt: Attempt) -> None:
            connection.send(PhoneCode(attempt.uri, attempt.user_code, attempt.match, attempt.expires_in_s))

        vault = self._vault(message.vault)
        with self._attempt(LoginMethod.PHONE, message.vault), wire.alive(connection):
            access = log_in_by_phone(with_paper(vault, message.link_recipient), show, connection.hung_up)
            reply = self._enter(connection, message.vault, access)
        self._let_in(connection, reply)

    def _card_login(self, connection: Connection, message: CardLogin) -> None:
        vault = self._card_vault(message.vault)
        with self._attempt(LoginMethod.CARD, message.vault), wire.alive(connection):
            reply = self._enter(connection, message.vault, vault.card_login(message.code, message.pin))
        self._let_in(connection, reply)

    def _take_along(self, connection: Connection, message: TakeAlong) -> None:
        vault = self._vault(message.vault)
        if not isinstance(vault, LinkVault):
            raise VaultError(Fault.VAULT_REFUSED, "No papers are taken along from this vault.")
        with self._attempt(LoginMethod.TAKE_AWAY, message.vault), wire.alive(connection):
            access = vault.take_along(message.recipient, message.hash, message.notice_version)
            reply = self._enter(connection, message.vault, access)
        self._let_in(connection, reply)

    def _open_vault(self, connection: Connection, message: OpenVault, card: NewCard) -> None:
        vault = self._account_vault(message.vault)
        with self._attempt(LoginMethod.OPEN, message.vault), wire.alive(connection):
            agent = self._machine.agents.actor(message.agent, Act.OPEN_VAULT)
            opening = Opening(
                message.recipient,
                message.wrapped_identity,
                message.recovery_verifier,
                message.notice_version,
                Mode.ASSISTED if agent else Mode.SELF,
                agent,
                message.invitation,
            )
            half = vault.open_account(opening, card)
        take_back = partial(self._take_back, message.vault, vault, half)
        self._machine.half_made.put(Pending(message.vault, half, card), wire.peer_pid(connection), take_back)
        try:
            connection.send(VaultOpened(half.account, half.handle))
        except wire.HelperGone:
            take_back()
            raise

    def _confirm_vault(self, connection: Connection, message: ConfirmVault) -> None:
        vault = self._account_vault(message.vault)
        pending = self._machine.half_made.get(message.vault, message.account)
        with self._attempt(LoginMethod.OPEN, message.vault), wire.alive(connection):
            access = confirm(vault, pending)
            self._machine.half_made.drop(message.account)
            reply = self._enter(connection, message.vault, access)
        self._machine.journal.record("vault opened", vault=message.vault)
        self._let_in(connection, reply)

    def _undo_vault(self, connection: Connection, message: UndoVault) -> None:
        vault = self._account_vault(message.vault)
        half = self._machine.half_made.get(message.vault, message.account).half
        with wire.alive(connection):
            self._take_back(message.vault, vault, half)
        connection.send(Done())

    def _take_back(self, name: str, vault: AccountVault, half: HalfMade) -> None:
        """Forgets card and PIN whatever the vault says; it then forgets the account by itself after a while."""
        self._machine.half_made.drop(half.account)
        vault.undo(half)
        self._machine.journal.record("vault undone", vault=name)

    def _check_invitation(self, connection: Connection, message: CheckInvitation) -> None:
        vault = self._account_vault(message.vault)
        with wire.alive(connection):
            vault.check_invitation(message.invitation)
        connection.send(Done())

    def _check_recovery(self, connection: Connection, message: CheckRecovery) -> None:
        vault = self._account_vault(message.vault)
        with wire.alive(connection):
            vault.check_recovery(message.recovery_verifier)
        connection.send(Done())

    def _recover_vault(self, connection: Connection, message: RecoverVault, card: NewCard) -> None:
        vault = self._account_vault(message.vault)
        with self._attempt(LoginMethod.RECOVER, message.vault), wire.alive(connection):
            agent = self._machine.agents.actor(message.agent, Act.RENEW_CARD)
            half = vault.recover_account(message.recovery_verifier, card)
            reply = self._enter(connection, message.vault, confirm(vault, Pending(message.vault, half, card)))
        if agent:
            self._machine.journal.record("card renewed", vault=message.vault, facts={"agent": agent})
        self._let_in(connection, reply)

    def _enter(self, connection: Connection, vault_name: str, access: Access) -> LoggedIn:
        """Makes an access a login; when nobody waits for it any more, or nobody knows whose it is, revokes it."""
        vault = self._vault(vault_name)
        try:
            account = vault.account_hint(access)
            if connection.hung_up():
                raise Cancelled
        except Exception:
            revoke(vault, access)
            raise
        login = self._machine.logins.add(vault_name, access, account, wire.peer_pid(connection))
        sealed = bool(account.recipients)
        recipients = account.recipients if sealed else (self._machine.own_key.recipient,)
        told = account.label, account.quota_left, account.person, account.sharing, account.readable_by
        return LoggedIn(login.name, recipients, sealed, *told, account.sealed_link, account.until)

    def _let_in(self, connection: Connection, login: LoggedIn) -> None:
        """Says that the person is in; a login of which nobody hears ends."""
        try:
            connection.send(login)
        except wire.WireError:
            self._machine.logins.end(login.login)
            raise

    @contextmanager
    def _attempt(self, method: LoginMethod, vault: str) -> Iterator[None]:
        """A journal line for a way in, whatever comes of it."""
        try:
            yield
        except VaultError as error:
            self._machine.record_login(method, vault, error.fault.value)
            raise
        except Cancelled:
            self._machine.record_login(method, vault, Fault.CANCELLED.value)
            raise
        self._machine.record_login(method, vault)

    def _agent(self, connection: Connection, message: ForAgents) -> None:
        agents = self._machine.agents
        match message:
            case AgentLogin():
                with wire.alive(connection):
                    entered = agents.enter(message)
                connection.send(entered)
            case AgentLogout():
                agents.leave(message.session)
                connection.send(Done())
            case AgentAnswers():
                agents.answered(message)
                connection.send(Done())
            case AskCounts():
                with wire.alive(connection):
                    counts = agents.counts(message)
                connection.send(counts)
            case CountsPrinted():
                agents.counts_printed(message)
                connection.send(Done())
            case CertifyPdf():
                with wire.alive(connection):
                    certified = agents.certify(message)
                connection.send(certified)
            case MakeMandate():
                connection.send(agents.make_mandate(message))
            case EndMandate():
                agents.end_mandate(message)
                connection.send(Done())
            case ReadMandate():
                connection.send(agents.read_mandate(message.code))

    def _record(self, message: Record) -> None:
        facts = {_short(name): _short(value) for name, value in list(message.facts.items())[:MOST_FACTS]}
        self._machine.journal.record(_short(message.act), _short(message.result), _short(message.vault), facts)

    def _outbox(self) -> OutboxReport:
        outbox = self._machine.outbox
        waiting = outbox.waiting()
        return OutboxReport(
            waiting=tuple(WaitingDeposit(entry.deposit_id, entry.state) for entry in waiting),
            room=outbox.room(),
            oldest_s=max(0.0, time.time() - waiting[0].created_at) if waiting else 0.0,
            dropped=outbox.dropped(),
            refused=sum(deliverer.refused for deliverer in self._machine.deliverers.values()),
            mended=outbox.mended,
        )

    def _vault(self, name: str) -> Vault:
        vault = self._machine.vaults.get(name)
        if vault is None:
            raise VaultError(Fault.UNFORESEEN, "The site file names no such vault.")
        return vault

    def _card_vault(self, name: str) -> CardVault:
        vault = self._vault(name)
        if not isinstance(vault, CardVault):
            raise VaultError(Fault.VAULT_REFUSED, "This vault knows no cards.")
        return vault

    def _account_vault(self, name: str) -> AccountVault:
        vault = self._vault(name)
        if not isinstance(vault, AccountVault):
            raise VaultError(Fault.VAULT_REFUSED, "This vault cannot be opened here.")
        return vault


def _card(card_id: str, pin: str, descriptors: Sequence[int]) -> NewCard:
    """The new card of a request, its secret read from sealed memory. Raises VaultError(UNFORESEEN)."""
    held = wire.contents(os.dup(descriptors[0])) if len(descriptors) == 1 else b""
    secret, view = held[:CARD_SECRET_BYTES], held[CARD_SECRET_BYTES:]
    if len(secret) == CARD_SECRET_BYTES and view.isascii() and len(view) <= LONGEST_WORD:
        return NewCard(card_id, secret, pin, view.decode())
    raise VaultError(Fault.UNFORESEEN, "The card's secret did not come with the request.")


def _short(text: str) -> str:
    return text[:LONGEST_WORD]
