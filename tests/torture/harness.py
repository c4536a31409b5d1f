"""Kills kiosk-upload and its client at random moments of visits, and counts what was lost, doubled or left readable.

A visit logs in, seals a few papers and deposits them over the real wire to a real kiosk-upload process, which delivers
to a vault over loopback HTTP that itself loses replies now and then. What the client was told is safe goes through a
pipe to the harness, so that a client killed a moment later has still acknowledged it. At the end everything is left
alone until the outbox is empty, and the vault's content is compared with what was acknowledged.
"""

import hashlib
import mmap
import os
import random
import secrets
import select
import signal
import time
import uuid
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

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
from tests.torture import desk as desks
from tests.torture import images
from tests.torture.desk import Desk
from tests.upload import fake_vault
from tests.upload.fake_vault import FakeVault, answer, cut_after, cut_before, lose_reply

CANARY = b"CANARY-" + secrets.token_hex(16).encode()
"""Stands in every paper, of this process alone; found nowhere on the disk if all is well."""
PAPERS_A_VISIT = 3
LARGEST_PAPER_BYTES = 1_500_000
LONGEST_LIFE_S = 0.9
LONGEST_LIFE_WITH_POWER_S = 4.0
"""Longer, since each power cut begins with a cold start on a slow disk."""
LONGEST_LIFE_IN_VISITS = 1.2
"""On a slow machine a life is longer: so many lengths of a first, undisturbed visit, and twice as long at most."""
KILL_UPLOAD = 0.7
"""Share of the deaths that are kiosk-upload's; the others are its client's."""
SETTLE_S = 120.0
BADGES = 80
AGENT_TRIES = 0.3
"""Share of the visits that begin with a wrong PIN at the agents' desk."""
_SAFE, _WRONG = "safe", "wrong"
_MISDEEDS = (lose_reply, cut_before, answer(503), cut_after(40_000), answer(423))


@dataclass
class Toll:
    """What a run of the harness found; lost, twice, readable, unsettled, broken, forgotten must be 0."""

    kills: int = 0
    power_cuts: int = 0
    acknowledged: int = 0
    lost: int = 0
    twice: int = 0
    readable: int = 0
    unsettled: int = 0
    broken_journals: int = 0
    """A journal that does not hang together, and journals that were put aside for another to begin."""
    lines_forgotten: int = 0
    """Deposits that were said to be kept and of which the journal has no line."""
    tries: int = 0
    """Wrong PINs of agents that kiosk-upload answered; not one of them may be forgotten."""
    tries_forgotten: int = 0

    @property
    def good(self) -> bool:
        """True when nothing was lost, doubled or left readable."""
        papers = self.lost, self.twice, self.readable, self.unsettled
        return not any((*papers, self.broken_journals, self.lines_forgotten, self.tries_forgotten))

    def table(self) -> str:
        """One figure a line."""
        return (
            f"kills {self.kills}\npower cuts {self.power_cuts}\n"
            f"pages acknowledged {self.acknowledged}\npages lost {self.lost}\n"
            f"deposits twice {self.twice}\nplaintext bytes {self.readable}\ndeposits unsettled {self.unsettled}\n"
            f"journals broken {self.broken_journals}\njournal lines forgotten {self.lines_forgotten}\n"
            f"wrong PINs of agents {self.tries}\nwrong PINs forgotten {self.tries_forgotten}"
        )


def run(folder: Path, kills: int, seed: int, say: Callable[[int], None] = lambda done: None) -> Toll:
    """Plays visits in `folder` until `kills` processes were killed, then lets everything settle and counts."""
    dice = random.Random(seed)
    toll, state = Toll(), folder / "state"
    with _world(folder, state) as world:
        longest_s = _longest_life_s(world, dice, LONGEST_LIFE_S)
        while toll.kills < kills:
            _misbehave(world.vault, dice)
            with _visit(world, dice, longest_s) as client:
                if dice.random() < KILL_UPLOAD:
                    world.upload.kill()
                else:
                    os.kill(client, signal.SIGKILL)
            toll.kills += 1
            say(toll.kills)
        _settle(world, toll)
    _count(toll, world, state, [path for path in folder.rglob("*") if path.is_file()])
    return toll


def run_power_cuts(folder: Path, cuts: int, seed: int, say: Callable[[int], None] = lambda done: None) -> Toll:
    """The same with the power cut: the state lies on an ext4 image, and each cut goes on from a copy of that image.

    The copy is what the block device had been given at that moment. Raises NoImage where images cannot be mounted.
    """
    dice = random.Random(seed)
    toll = Toll()
    with images.mounted(folder) as disk, _world(folder, disk.place / "state") as world:
        longest_s = _longest_life_s(world, dice, LONGEST_LIFE_WITH_POWER_S)
        for number in range(cuts):
            _misbehave(world.vault, dice)
            with _visit(world, dice, longest_s) as client:
                world.upload.halt()
                os.kill(client, signal.SIGKILL)
            disk.copy()
            world.upload.die()
            disk.swap()
            world.upload.revive()
            toll.power_cuts = number + 1
            say(toll.power_cuts)
        _settle(world, toll)
        os.sync()
        _count(toll, world, disk.place / "state", [disk.image, folder / "upload.log"])
    return toll


@dataclass
class World:
    """A vault, what arrived in it (SHA-256 of papers, counted), and a kiosk-upload."""

    vault: FakeVault
    upload: "Upload"
    arrived: Counter[str]
    desk: Desk
    acknowledged: set[str] = field(default_factory=set)
    """SHA-256 (hex) of the papers that clients were told are safe."""
    tries: Counter[str] = field(default_factory=Counter)
    """Badges, and how often a client was told that their PIN was wrong."""


@contextmanager
def _world(folder: Path, state: Path) -> Iterator[World]:
    identity = pyrage.x25519.Identity.generate()
    arrived: Counter[str] = Counter()

    def read(one: fake_vault.Upload) -> None:
        arrived[hashlib.sha256(pyrage.decrypt(bytes(one.data), [identity])).hexdigest()] += 1
        one.emptied = True
        one.data = bytearray()

    vault = FakeVault(recipients=(str(identity.to_public()),), on_complete=read)
    vault.approved.set()
    desk = desks.make(folder, BADGES)
    with fake_vault.running(vault=vault), closing(Upload(folder, vault.issuer, state, desk)) as upload:
        yield World(vault, upload, arrived, desk)


class Upload:
    """A kiosk-upload process that can be killed, and is back at once; its socket stays."""

    def __init__(self, folder: Path, issuer: str, state: Path, desk: Desk) -> None:
        self.socket = folder / "upload.sock"
        site = folder / "site.toml"
        site.write_text(
            f'[site]\nname = "Accueil"\nstructure = "CCAS"\n[[vault]]\nname = "Coffre"\nkind = "profile1"\n'
            f'issuer = "{issuer}"\n[limits]\noutbox_hours = 1000\n{desk.site_lines()}'
        )
        self._command = kiosk_command("upload", "--site", site, "--state", state)
        self._log = folder / "upload.log"
        self._listener = wire.listen(self.socket)
        self._child = self._start()

    def kill(self) -> None:
        """SIGKILL, and a fresh process on the same socket."""
        self.die()
        self.revive()

    def halt(self) -> None:
        """It does not get one instruction further."""
        self._child.signal(signal.SIGSTOP)

    def die(self) -> None:
        """SIGKILL."""
        self._child.signal(signal.SIGKILL)
        self._child.wait()

    def revive(self) -> None:
        """A fresh process on the same socket."""
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


def _longest_life_s(world: World, dice: random.Random, usual_s: float) -> float:
    """Plays one whole visit, the first start of kiosk-upload included, and fits the length of lives to it."""
    began = time.monotonic()
    with _visit(world, dice, 0):
        pass
    return min(max(usual_s, (time.monotonic() - began) * LONGEST_LIFE_IN_VISITS), usual_s * 2)


@contextmanager
def _visit(world: World, dice: random.Random, longest_s: float) -> Iterator[int]:
    """A visit in a child of ours: its process id, at a random moment; afterwards what it was told is written down."""
    reading, writing = os.pipe()
    seed = dice.getrandbits(64)
    child = os.fork()
    if child == 0:
        os.close(reading)
        _be_client(world, writing, seed)
    os.close(writing)
    time.sleep(dice.uniform(0, longest_s))
    yield child
    for line in _heard(reading):
        kind, _, what = line.partition(" ")
        if kind == _SAFE:
            world.acknowledged.add(what)
        else:
            world.tries[what] += 1
    os.waitpid(child, 0)


def _heard(reading: int) -> list[str]:
    """The acknowledgements until the client ends."""
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
    return [line.decode() for line in heard.split(b"\n")[:-1]]


def _be_client(world: World, writing: int, seed: int) -> None:
    """The child: a visit like kiosk-ui's. Whatever kills kiosk-upload ends the visit here."""
    status = 1
    try:
        dice, socket = random.Random(seed), world.upload.socket
        if dice.random() < AGENT_TRIES:
            _try_badge(world, dice, writing)
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


def _try_badge(world: World, dice: random.Random, writing: int) -> None:
    badge, asked = desks.wrong_try(world.desk, dice)
    if desks.counted(_last(world.upload.socket, asked)):
        os.write(writing, f"{_WRONG} {badge.number}\n".encode())


def _deposit(socket: Path, login: LoggedIn, paper: bytes, writing: int) -> None:
    sha256 = hashlib.sha256(paper).hexdigest()
    asked = Deposit(login.login, str(uuid.uuid4()), Category.OTHER, 1, sha256, "1")
    for reply, _ in wire.request(socket, asked, [seal(paper, login.recipients)], timeout_s=60):
        if isinstance(reply, DepositKept | DepositReceipted):
            os.write(writing, f"{_SAFE} {sha256}\n".encode())


def _last(socket: Path, message: Message) -> Message:
    replies = [reply for reply, _ in wire.request(socket, message, timeout_s=60)]
    return replies[-1]


def _settle(world: World, toll: Toll) -> None:
    """Leaves everything alone until the outbox is empty; what still waits when it never is, is unsettled."""
    world.vault.next.clear()
    deadline = time.monotonic() + SETTLE_S
    toll.unsettled = -1
    while toll.unsettled and time.monotonic() < deadline:
        with suppress(wire.WireError):
            report = _last(world.upload.socket, AskOutbox())
            assert isinstance(report, OutboxReport)
            toll.unsettled = len(report.waiting)
        time.sleep(0.2)


def _count(toll: Toll, world: World, state: Path, searched: list[Path]) -> None:
    toll.acknowledged = len(world.acknowledged)
    toll.lost = sum(1 for sha256 in world.acknowledged if not world.arrived[sha256])
    toll.twice = sum(count - 1 for count in world.arrived.values() if count > 1)
    toll.tries, toll.tries_forgotten = world.tries.total(), desks.forgotten(state, world.tries)
    toll.readable = sum(_readable_bytes(path) for path in searched)
    toll.broken_journals = len(list(state.glob("journal.broken-*")))
    written: set[str] = set()
    try:
        written.update(_kept_in(state / "journal.jsonl"))
    except journal.BadLine:
        toll.broken_journals += 1
    toll.lines_forgotten = len(world.acknowledged - written)


def _kept_in(path: Path) -> Iterator[str]:
    return (line.facts["sha256"] for line in journal.read(path) if line.act == "deposit kept")


def _readable_bytes(path: Path) -> int:
    if path.stat().st_size == 0:
        return 0
    with path.open("rb") as file, mmap.mmap(file.fileno(), 0, prot=mmap.PROT_READ) as content:
        found, at = 0, content.find(CANARY)
        while at >= 0:
            found += len(CANARY)
            at = content.find(CANARY, at + 1)
        return found
