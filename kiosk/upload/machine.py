"""Everything that kiosk-upload holds while it runs, put together from the site file and the state folder."""

import fcntl
import logging
import os
import threading
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from kiosk.agents.door import Door
from kiosk.domain import LoginMethod
from kiosk.records.journal import BadLine, Journal
from kiosk.records.keeping import cut_old
from kiosk.site import PlainError, Site
from kiosk.state import JOURNAL_FILE
from kiosk.upload.agents import Agents
from kiosk.upload.board import Board
from kiosk.upload.delivery import Deliverer, Shared
from kiosk.upload.half_made import HalfMadeAccounts
from kiosk.upload.identity import KioskKey, load_or_make, publish
from kiosk.upload.logins import Login, Logins, revoke
from kiosk.upload.outbox import Outbox
from kiosk.upload.pace import Bandwidth
from kiosk.upload.source import OwnKey
from kiosk.upload.vaults import Vault
from kiosk.upload.vaults.kinds import open_vault

log = logging.getLogger(__name__)

KEEP_ENDED_S = 7 * 24 * 3600.0
"""How long the outbox remembers that a deposit ended, so that the same one again is not made twice."""
_KBIT_BYTES = 1000 / 8


class StateInUse(PlainError):
    """Another process works on this state folder."""


@dataclass(frozen=True)
class Machine:
    """The parts of one running kiosk-upload."""

    site: Site
    key: KioskKey
    own_key: OwnKey
    journal: Journal
    outbox: Outbox
    board: Board
    vaults: dict[str, Vault]
    deliverers: dict[str, Deliverer]
    logins: Logins
    half_made: HalfMadeAccounts
    agents: Agents
    entering: threading.Lock
    """Held while a deposit is written into the outbox."""
    folder: int
    """Descriptor of the locked state folder."""

    def network_changed(self) -> None:
        """Tells every deliverer that the network may be back."""
        for deliverer in self.deliverers.values():
            deliverer.network_changed()

    def delivers(self) -> bool:
        """True while every deliverer's thread lives: else this process must be ended and started anew."""
        return all(deliverer.lives for deliverer in self.deliverers.values())

    def record_login(self, method: LoginMethod, vault: str, result: str = "") -> None:
        """One journal line about a login or an attempt."""
        self.journal.record("login", result, vault, {"method": method.value})

    def stop(self) -> None:
        """Forgets the logins, ends the deliverers and closes the files."""
        self.logins.forget()
        for deliverer in self.deliverers.values():
            deliverer.stop()
        self.outbox.close()
        self.journal.close()
        os.close(self.folder)


def drop_unkept(outbox: Outbox, journal: Journal) -> None:
    """Gives up the deposits of visits that ended with the process: nobody can announce them any more."""
    given_up = outbox.recover(KEEP_ENDED_S)
    if outbox.found_damaged:
        facts = {"waiting": str(len(outbox.waiting())), "put aside": str(outbox.put_aside())}
        journal.record("outbox mended", "its list was damaged", facts=facts)
    for lost in given_up:
        facts = {"deposit": lost.deposit_id, "sha256": lost.plain_sha256}
        journal.record("deposit given up", "this process ended before the deposit was kept", lost.vault, facts)


def start(site: Site, state: Path, recover: Callable[[Outbox, Journal], None] = drop_unkept) -> Machine:
    """Opens the state folder, repairs what a crash left, and starts the deliverers.

    `recover` does so with the outbox. Raises StateInUse, and IdentityError when the kiosk's key cannot be used.
    """
    state.mkdir(mode=0o700, parents=True, exist_ok=True)
    folder = _hold(state)
    key = load_or_make(state)
    publish(key, site.site, state)
    journal = _open_journal(state / JOURNAL_FILE, site, key)
    outbox = Outbox(state / "outbox", max_bytes=site.limits.outbox_mb * 1_000_000)
    recover(outbox, journal)
    board, own_key = Board(), OwnKey()
    shared = Shared(
        outbox=outbox,
        board=board,
        journal=journal,
        bandwidth=Bandwidth(site.limits.upload_kbit_s * _KBIT_BYTES),
        own_key=own_key,
        lifetime_s=site.limits.outbox_hours * 3600,
    )
    vaults = {table.name: open_vault(table, key) for table in site.vault}
    deliverers = {name: Deliverer(name, vault, shared) for name, vault in vaults.items()}

    def end(login: Login) -> None:
        try:
            deliverers[login.vault].give_up(login.access)
        finally:
            revoke(vaults[login.vault], login.access)
        journal.record("logout", vault=login.vault)

    machine = Machine(
        site=site,
        key=key,
        own_key=own_key,
        journal=journal,
        outbox=outbox,
        board=board,
        vaults=vaults,
        deliverers=deliverers,
        logins=Logins(end),
        half_made=HalfMadeAccounts(),
        agents=Agents(site, Door(site.agents, state), key, journal),
        entering=threading.Lock(),
        folder=folder,
    )
    for deliverer in deliverers.values():
        deliverer.start()
    return machine


def _hold(state: Path) -> int:
    """Locks the state folder (flock(2)) and returns its descriptor; the kernel lets go of it when the process dies."""
    descriptor = os.open(state, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError as error:
        os.close(descriptor)
        raise StateInUse(f"{state}: another kiosk-upload works here; stop it first.") from error
    return descriptor


def _open_journal(path: Path, site: Site, key: KioskKey) -> Journal:
    """The journal, repaired, and without the lines that are older than the site keeps."""
    journal = _repaired_journal(path, site.site.name, key)
    journal.close()
    try:
        cut_old(path, site.limits.journal_days, datetime.now(UTC), key)
    except (BadLine, OSError) as error:
        log.warning("the journal was not cut: %s", error)
    return Journal(path, site.site.name, key)


def _repaired_journal(path: Path, site: str, key: KioskKey) -> Journal:
    """The journal; one whose end cannot be read is put aside whole, and the next one says so."""
    try:
        return Journal(path, site, key)
    except BadLine as error:
        aside = path.with_name(f"{path.stem}.broken-{path.stat().st_mtime_ns}{path.suffix}")
        path.rename(aside)
        journal = Journal(path, site, key)
        journal.record("journal begun anew", str(error), facts={"put aside": aside.name})
        return journal
