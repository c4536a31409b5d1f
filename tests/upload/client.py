"""What kiosk-ui does with kiosk-upload, in a few lines: requests over the real wire."""

import hashlib
import os
import threading
import uuid
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from kiosk import wire
from kiosk.domain import Category
from kiosk.messages import Alive, Deposit, LoggedIn, Message
from kiosk.site import LimitsTable, Site, SiteTable, VaultTable
from kiosk.upload import machine as machines
from kiosk.upload.machine import Machine
from kiosk.upload.sealing import seal
from kiosk.upload.service import Service

DEADLINE_S = 30.0
PAPER = b"%PDF-1.7 CANARY-OF-THE-PAPER " + os.urandom(20_000)

M = TypeVar("M")


@dataclass
class Upload:
    """A kiosk-upload that serves from this process."""

    machine: Machine
    socket: Path

    def ask(self, message: Message, descriptors: Sequence[int] = ()) -> Iterator[Message]:
        """Replies to one request, without Alive."""
        for reply, received in wire.request(self.socket, message, descriptors, timeout_s=DEADLINE_S):
            assert not received
            if not isinstance(reply, Alive):
                yield reply

    def last(self, message: Message, descriptors: Sequence[int] = ()) -> Message:
        """The final reply."""
        return list(self.ask(message, descriptors))[-1]


def site(*vaults: VaultTable, **limits: float) -> Site:
    return Site(
        site=SiteTable(name="Accueil", structure="CCAS de Vaulx"),
        vault=vaults,
        limits=LimitsTable(**limits),  # type: ignore[arg-type]
    )


@contextmanager
def running(the_site: Site, state: Path) -> Iterator[Upload]:
    """A kiosk-upload over `state`; its socket lies beside."""
    machine = machines.start(the_site, state)
    path = state.parent / f"{state.name}.sock"
    listener = wire.listen(path)
    threading.Thread(target=_serve, args=(listener, machine), daemon=True).start()
    try:
        yield Upload(machine, path)
    finally:
        listener.close()
        machine.stop()


def _serve(listener: object, machine: Machine) -> None:
    try:
        wire.serve(listener, Service(machine).handle)  # type: ignore[arg-type]
    except OSError:
        return


def deposit_of(
    paper: bytes, login: LoggedIn, category: Category = Category.PAYSLIP, deposit_id: str = ""
) -> tuple[Deposit, int]:
    """A Deposit request and its sealed descriptor."""
    asked = Deposit(
        login=login.login,
        deposit_id=deposit_id or str(uuid.uuid4()),
        category=category,
        pages=1,
        sha256=hashlib.sha256(paper).hexdigest(),
        notice_version="1",
    )
    return asked, seal(paper, login.recipients)


def one(kind: type[M], replies: Sequence[Message]) -> M:
    """The one reply of this kind."""
    found = [reply for reply in replies if isinstance(reply, kind)]
    assert len(found) == 1, replies
    return found[0]
