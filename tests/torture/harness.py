"""Kills kiosk-upload and its client at random moments of visits, and counts what was lost, doubled or left readable.

A visit logs in, seals a few papers and deposits them over the real wire to a real kiosk-upload process, which delivers
to a vault over loopback HTTP that itself loses replies now and then. What the client was told is safe goes through a
pipe to the harness, so that a client killed a moment later has still acknowledged it. At the end everything is left
alone until the outbox is empty, and the vault's content is compared with what was acknowledged.
"""

import hashlib
import os
import random
import secrets
import select
import signal
import time
import uuid
from collections import Counter
from contextlib import closing, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pyrage

from kiosk import wire
from kiosk.domain import Category
from kiosk.messages import (
    AskOutbox,
    Deposit,
    DepositKept,
    DepositReceipted,
    LoggedIn,
    Logout,
    Message,
    OutboxReport,
    PhoneLogin,
)
from kiosk.records import journal
from kiosk.supervisor import Child, kiosk_command
from kiosk.upload.sealing import seal
from tests.upload import fake_vault
from tests.upload.fake_vault import FakeVault, answer, cut_after, cut_before, lose_reply

CANARY = b"CANARY-" + secrets.token_hex(16).encode()
"""Stands in every paper, of this process alone; found nowhere on the disk if all is well."""
PAPERS_A_VISIT = 3
LARGEST_PAPER_BYTES = 1_500_000
LONGEST_LIFE_S = 0.9
KILL_UPLOAD = 0.7
"""Share of the deaths that are kiosk-upload's; the others are its client's."""
SETTLE_S = 120.0
_MISDEEDS = (lose_reply, cut_before, answer(503), cut_after(40_000), answer(423))


@dataclass
class Toll:
    """What a run of the harness found; all but `kills` and `acknowledged` must be 0."""

    kills: int = 0
    acknowledged: int = 0
    lost: int = 0
    twice: int = 0
    readable: int = 0
    unsettled: int = 0
    broken_journals: int = 0

    @property
    def good(self) -> bool:
        """True when nothing was lost, doubled or left readable."""
        return not (self.lost or self.twice or self.readable or self.unsettled or self.broken_journals)

    def table(self) -> str:
        """One figure a line."""
        return (
            f"kills {self.kills}\npages acknowledged {self.acknowledged}\npages lost {self.lost}\n"
            f"deposits twice {self.twice}\nplaintext bytes {self.readable}\ndeposits unsettled {self.unsettled}\n"
            f"journals broken {self.broken_journals}"
        )


@dataclass
class Papers:
    """What clients were told: SHA-256 (hex) of papers that are safe."""

    acknowledged: set[str] = field(default_factory=set)


def run(folder: Path, kills: int, seed: int, say: Any = None) -> Toll:
    """Plays visits in `folder` until `kills` processes were killed, then lets everything settle and counts."""
    dice = random.Random(seed)
    identity = pyrage.x25519.Identity.generate()
    toll, papers = Toll(), Papers()
    vault = FakeVault(recipients=(str(identity.to_public()),))
    vault.approved.set()
    with fake_vault.running(vault=vault), closing(Upload(folder, vault.issuer)) as upload:
        while toll.kills < kills:
            _misbehave(vault, dice)
            toll.kills += _visit_with_a_death(upload, papers, dice)
            if say is not None:
                say(toll.kills)
        vault.next.clear()
        toll.unsettled = _settle(upload.socket)
    _count(toll, papers, vault, identity, folder)
    return toll


class Upload:
    """A kiosk-upload process that can be killed, and is back at once; its socket stays."""

    def __init__(self, folder: Path, issuer: str) -> None:
        self.socket = folder / "upload.sock"
        site = folder / "site.toml"
        site.write_text(
            f'[site]\nname = "Accueil"\nstructure = "CCAS"\n[[vault]]\nname = "Coffre"\nkind = "profile1"\n'
            f'issuer = "{issuer}"\n[limits]\noutbox_hours = 1000\n'
        )
        self._command = kiosk_command("upload", "--site", site, "--state", folder / "state")
        self._log = folder / "upload.log"
        self._listener = wire.listen(self.socket)
        self._child = self._start()

    def kill(self) -> None:
        """SIGKILL, and a fresh process on the same socket."""
        self._child.signal(signal.SIGKILL)
        self._child.wait()
        self._child = self._start()

    def close(self) -> None:
        """Ends it."""
        self._child.stop()
        self._listener.close()

    def _start(self) -> Child:
        return Child(self._command, listener=self._listener, log_file=self._log)


def _misbehave(vault: FakeVault, dice: random.Random) -> None:
    for method in ("POST", "HEAD", "PATCH"):
        if dice.random() < 0.15:
            vault.misbehave(method, "deposits", dice.choice(_MISDEEDS[:3] if method != "PATCH" else _MISDEEDS))


def _visit_with_a_death(upload: Upload, papers: Papers, dice: random.Random) -> int:
    """One visit in a child of ours; it or kiosk-upload is killed on the way. How many were killed: 1."""
    reading, writing = os.pipe()
    seed = dice.getrandbits(64)
    child = os.fork()
    if child == 0:
        os.close(reading)
        _be_client(upload.socket, writing, seed)
    os.close(writing)
    time.sleep(dice.uniform(0, LONGEST_LIFE_S))
    if dice.random() < KILL_UPLOAD:
        upload.kill()
    else:
        os.kill(child, signal.SIGKILL)
    _hear(reading, papers)
    os.waitpid(child, 0)
    return 1


def _hear(reading: int, papers: Papers) -> None:
    """Takes acknowledgements until the client ends; one that does not end in time is killed with its visit."""
    heard = b""
    while True:
        ready, _, _ = select.select([reading], [], [], SETTLE_S)
        if not ready:
            raise TimeoutError("a client did not end")
        piece = os.read(reading, 4096)
        if not piece:
            break
        heard += piece
    os.close(reading)
    papers.acknowledged.update(line.decode() for line in heard.split(b"\n")[:-1])


def _be_client(socket: Path, writing: int, seed: int) -> None:
    """The child: a visit like kiosk-ui's. Whatever kills kiosk-upload ends the visit here."""
    status = 1
    try:
        dice = random.Random(seed)
        login = _log_in(socket)
        for _ in range(PAPERS_A_VISIT):
            paper = CANARY + dice.randbytes(dice.randrange(LARGEST_PAPER_BYTES))
            _deposit(socket, login, paper, writing)
        _last(socket, Logout(login.login))
        status = 0
    except (wire.WireError, _VisitOver):
        status = 2
    finally:
        os._exit(status)


class _VisitOver(Exception):
    pass


def _log_in(socket: Path) -> LoggedIn:
    reply = _last(socket, PhoneLogin("Coffre"))
    if not isinstance(reply, LoggedIn):
        raise _VisitOver
    return reply


def _deposit(socket: Path, login: LoggedIn, paper: bytes, writing: int) -> None:
    sha256 = hashlib.sha256(paper).hexdigest()
    asked = Deposit(login.login, str(uuid.uuid4()), Category.OTHER, 1, sha256, "1")
    for reply, _ in wire.request(socket, asked, [seal(paper, login.recipients)], timeout_s=20):
        if isinstance(reply, DepositKept | DepositReceipted):
            os.write(writing, sha256.encode() + b"\n")


def _last(socket: Path, message: Message) -> Message:
    replies = [reply for reply, _ in wire.request(socket, message, timeout_s=20)]
    return replies[-1]


def _settle(socket: Path) -> int:
    """Waits until the outbox is empty; how many deposits still wait when it never is."""
    deadline = time.monotonic() + SETTLE_S
    waiting = -1
    while time.monotonic() < deadline:
        with suppress(wire.WireError):
            report = _last(socket, AskOutbox())
            assert isinstance(report, OutboxReport)
            waiting = len(report.waiting)
            if waiting == 0:
                return 0
        time.sleep(0.2)
    return waiting


def _count(toll: Toll, papers: Papers, vault: FakeVault, identity: Any, folder: Path) -> None:
    arrived = Counter(
        hashlib.sha256(pyrage.decrypt(bytes(upload.data), [identity])).hexdigest() for upload in vault.complete()
    )
    toll.acknowledged = len(papers.acknowledged)
    toll.lost = sum(1 for sha256 in papers.acknowledged if not arrived[sha256])
    toll.twice = sum(count - 1 for count in arrived.values() if count > 1)
    toll.readable = sum(_readable_bytes(path) for path in folder.rglob("*") if path.is_file())
    try:
        journal.verify(folder / "state" / "journal.jsonl")
    except journal.BadLine:
        toll.broken_journals = 1


def _readable_bytes(path: Path) -> int:
    return path.read_bytes().count(CANARY) * len(CANARY)
