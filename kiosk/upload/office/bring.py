"""Bringing a source's papers into vaults, each exactly once, whatever crashes meanwhile.

A paper's deposit id follows from its person's letterbox and its bytes. So the outbox, which forgets no deposit here,
knows a paper again wherever this was interrupted, and the same paper found twice is one deposit.
"""

import hashlib
import logging
import os
import time
import uuid
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.domain import DepositState, Fault
from kiosk.fault import Busy, NotSent, ReplyLost, VaultError
from kiosk.records.journal import Journal
from kiosk.site import Site
from kiosk.upload import machine as machines
from kiosk.upload import pace
from kiosk.upload.machine import Machine
from kiosk.upload.office import Later, Letter, Pdf, Source, Unfit
from kiosk.upload.office.letterboxes import Letterbox, letterboxes_in
from kiosk.upload.outbox import Entry, New, Outbox
from kiosk.upload.sealing import SealingError, seal
from kiosk.upload.statement import sign_letter
from kiosk.upload.vaults import Access, LetterVault

log = logging.getLogger(__name__)

RENEW_S = 300.0
"""An access that ends sooner announces nothing any more."""
_IDS = uuid.UUID("0d5c1f0e-6b0f-5a0e-9a53-4f1f0d6f6c9b")
_PASSING = frozenset(
    {Fault.VAULT_UNREACHABLE, Fault.VAULT_NOT_TRUSTED, Fault.LOGIN_EXPIRED, Fault.OUTBOX_FULL, Fault.DISK_FULL}
)
"""Faults of the line, of this computer, or of the contract with the vault: the paper waits."""
_SENTENCES = {
    Fault.LOGIN_DENIED: "This person does not let you put papers in any more. Ask them, then 'kiosk office ask' anew.",
    Fault.OUTCOME_UNKNOWN: "Nobody knows whether this arrived: look together with the person before you try again.",
    Fault.VAULT_FULL: "The person's vault is full. Put it in again once they made room.",
    Fault.TOO_LARGE: "This is too large for the person's vault: make it smaller, or several.",
}
_REFUSED = "The person's vault refused this. Put it in again tomorrow; if it comes back, ask the vault's operator."
_OTHER_KEYS = "The vault names another key for this person than when they said yes: ask them, and its operator, why."
_NO_LETTERBOX = "No letterbox is known for this person: 'kiosk office ask' asks them, then put it in again."


@dataclass
class Office:
    """A running office computer. What it holds beside the state folder may be lost without harm."""

    machine: Machine
    state: Path
    known: dict[Letter, str] = field(default_factory=dict)
    """Deposit ids of the papers that were read."""
    accesses: dict[str, Access] = field(default_factory=dict)
    """By deposit id."""
    failures: int = 0
    not_before: float = 0.0


def open_office(site: Site, state: Path) -> Office:
    """Goes on where the state folder was left. Raises PlainError as `machine.start` does."""
    return Office(machines.start(site, state, recover=_forget_nothing), state)


def bring(office: Office, source: Source) -> int:
    """One round: begins what is new, puts away what is done; returns how many papers wait.

    Raises OSError when the source cannot be looked at.
    """
    letters = dict.fromkeys(source.waiting())
    office.known = {letter: known for letter, known in office.known.items() if letter in letters}
    waiting = 0
    for letter in letters:
        try:
            waiting += not _settled(office, source, letter)
        except Later:
            waiting += 1
        except OSError as error:
            log.warning("a paper cannot be read or moved now: %s", error.strerror)
            waiting += 1
    return waiting


def deposit_id_of(box: Letterbox, pdf: bytes) -> str:
    """The one id under which these bytes go to this person; who knows no mark of theirs learns nothing from it."""
    return str(uuid.uuid5(_IDS, f"{box.first_mark or box.mark} {hashlib.sha256(pdf).hexdigest()}"))


def _settled(office: Office, source: Source, letter: Letter) -> bool:
    """Do for one paper what can be done now; say whether it is done with. Raises Later."""
    try:
        return _delivered(office, source, letter)
    except Unfit as why:
        source.put_aside(letter, why.sentence)
        office.machine.journal.record("letter put aside", why.reason)
        _forget_ended(office, letter)
        return True


def _delivered(office: Office, source: Source, letter: Letter) -> bool:
    """Take one paper a step further; say whether its receipt is there and the source knows. Raises Unfit, Later."""
    pdf = None if letter in office.known else source.read(letter)
    box = letterboxes_in(office.state).get(letter.person)
    if box is None or box.vault not in office.machine.vaults:
        raise Unfit("no letterbox", _NO_LETTERBOX)
    if pdf is not None:
        office.known[letter] = deposit_id_of(box, pdf.data)
    deposit_id = office.known[letter]
    entry = office.machine.outbox.get(deposit_id)
    if entry is not None and entry.ended:
        office.accesses.pop(deposit_id, None)
        if entry.state is DepositState.RECEIPTED:
            source.done(letter)
            return True
        _unless_passing(entry.fault or Fault.UNFORESEEN)
        office.machine.outbox.forget(deposit_id)
        entry = None
    if (entry is None or not entry.kept) and time.monotonic() >= office.not_before:
        _announce(office, box, letter, entry or (pdf or source.read(letter)))
    return False


def _forget_ended(office: Office, letter: Letter) -> None:
    """Once it lies aside, and no sooner, who puts it in again begins anew: else it would go again unasked."""
    deposit_id = office.known.get(letter, "")
    entry = office.machine.outbox.get(deposit_id)
    if entry is not None and entry.ended:
        office.machine.outbox.forget(deposit_id)


def _announce(office: Office, box: Letterbox, letter: Letter, what: Entry | Pdf) -> None:
    """Hand a paper to the deliverer with a fresh access, unless it has one. Raises Unfit."""
    deposit_id = office.known[letter]
    held = office.accesses.get(deposit_id)
    if isinstance(what, Entry) and held is not None and held.expires_at - time.time() > RENEW_S:
        return
    try:
        access = _enter(office.machine, box)
        if isinstance(what, Pdf):
            _seal(office.machine, box, letter, deposit_id, what)
    except VaultError as error:
        if not isinstance(error, NotSent | ReplyLost | Busy):
            _unless_passing(error.fault)
        office.failures += 1
        office.not_before = time.monotonic() + pace.retry_after_s(office.failures, error.retry_after_s)
        return
    office.failures = 0
    office.accesses[deposit_id] = access
    office.machine.deliverers[box.vault].take(deposit_id, access)


def _enter(machine: Machine, box: Letterbox) -> Access:
    """An access, where the vault still names the keys that it named when the person said yes. Raises Unfit."""
    vault = machine.vaults[box.vault]
    if not isinstance(vault, LetterVault):
        raise VaultError(Fault.VAULT_REFUSED, "This vault does not let structures put papers in.")
    access = vault.enter_letterbox(box.mark)
    if vault.account_hint(access).recipients != box.recipients:
        raise Unfit("other keys", _OTHER_KEYS)
    return access


def _seal(machine: Machine, box: Letterbox, letter: Letter, deposit_id: str, pdf: Pdf) -> None:
    """Seal a paper to its person into the outbox. Raises VaultError."""
    sha256 = hashlib.sha256(pdf.data).hexdigest()
    new = New(
        deposit_id=deposit_id,
        vault=box.vault,
        category=letter.category,
        pages=pdf.pages,
        plain_sha256=sha256,
        statement=sign_letter(deposit_id, sha256, pdf.pages, machine.site.site, machine.key),
        for_person=True,
        can_wait=True,
    )
    try:
        descriptor = seal(pdf.data, box.recipients)
    except SealingError as error:
        raise VaultError(Fault.VAULT_REFUSED, str(error)) from error
    try:
        machine.outbox.add(new, descriptor)
    finally:
        os.close(descriptor)
    machine.journal.record("deposit by structure", vault=box.vault, facts={"deposit": deposit_id})


def _unless_passing(fault: Fault) -> None:
    """Raises Unfit for a fault that does not pass by itself."""
    if fault not in _PASSING:
        raise Unfit(fault.value, _SENTENCES.get(fault, _REFUSED))


def _forget_nothing(outbox: Outbox, _journal: Journal) -> None:
    """Deposits that were not announced can be: their letterbox still holds. Those that ended are remembered."""
    outbox.remove_strays()
