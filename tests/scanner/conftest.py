"""A simulated scanner in this process, and the real kiosk-scanner in one of its own."""

import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from kiosk import wire
from kiosk.demo.scanner import SimulatedScanner
from kiosk.messages import Message
from kiosk.supervisor import Helper, Supervisor

ROW_TIMEOUT_S = 15.0
HASTY_ROW_TIMEOUT_S = 3.0
DEADLINE_S = 60.0


@dataclass
class Kiosk:
    """A running kiosk-scanner and the scanner that it uses."""

    scanner: SimulatedScanner
    supervisor: Supervisor
    socket: Path

    @property
    def pid(self) -> int:
        """Process id of kiosk-scanner, which may still be on its way."""
        deadline_s = time.monotonic() + DEADLINE_S
        while "scanner" not in self.supervisor.pids() and time.monotonic() < deadline_s:
            time.sleep(0.02)
        return self.supervisor.pids()["scanner"]


@dataclass
class Answer:
    """All replies to one request; descriptors are read and closed."""

    messages: list[Message] = field(default_factory=list)
    contents: list[list[bytes]] = field(default_factory=list)

    @property
    def final(self) -> Message:
        """The last reply."""
        return self.messages[-1]

    def of(self, kind: type) -> list[Message]:
        """The replies of one kind."""
        return [message for message in self.messages if isinstance(message, kind)]

    def pages(self, kind: type) -> list[tuple[Message, list[bytes]]]:
        """The replies of one kind with what came beside them."""
        return [(m, c) for m, c in zip(self.messages, self.contents, strict=True) if isinstance(m, kind)]


def ask(kiosk: Kiosk, message: Message, timeout_s: float = DEADLINE_S) -> Answer:
    """Sends a request and collects its replies. Raises HelperGone, HelperLate."""
    answer = Answer()
    for reply, descriptors in wire.request(kiosk.socket, message, timeout_s=timeout_s):
        answer.messages.append(reply)
        answer.contents.append([wire.contents(descriptor) for descriptor in descriptors])
    return answer


def until(connection: wire.Connection, kind: type[Message], timeout_s: float = DEADLINE_S) -> None:
    """Receives until a message of this kind came. Raises HelperGone, HelperLate."""
    while not isinstance(connection.receive(timeout_s)[0], kind):
        pass


def write_site(path: Path, device: str, more: str = "", row_timeout_s: float = ROW_TIMEOUT_S) -> Path:
    """A site file for this scanner."""
    path.write_text(
        f'[site]\nname = "T"\nstructure = "T"\n[scanner]\ndevice = "{device}"\nrow_timeout_s = {row_timeout_s}\n{more}',
        encoding="utf-8",
    )
    return path


def start(
    folder: Path, scanner: SimulatedScanner, device: str, more: str = "", row_timeout_s: float = ROW_TIMEOUT_S
) -> Iterator[Kiosk]:
    """Runs kiosk-scanner for this device until the generator is closed."""
    site = write_site(folder / "site.toml", device, more, row_timeout_s)
    helper = Helper("scanner", (sys.executable, "-m", "kiosk.scanner.service", "--site", str(site)))
    with Supervisor([helper], folder) as supervisor:
        yield Kiosk(scanner, supervisor, folder / "scanner.sock")


@pytest.fixture
def scanner() -> Iterator[SimulatedScanner]:
    """A quick simulated scanner."""
    with SimulatedScanner(pages_per_minute=240) as scanner:
        scanner.machine.forgotten_job_s = 3.0
        yield scanner


@pytest.fixture
def kiosk(scanner: SimulatedScanner, tmp_path: Path) -> Iterator[Kiosk]:
    """kiosk-scanner with the simulated scanner."""
    yield from start(tmp_path, scanner, scanner.device)


@pytest.fixture
def hasty_kiosk(scanner: SimulatedScanner, tmp_path: Path) -> Iterator[Kiosk]:
    """The same, but it soon calls a silent scanner hung."""
    yield from start(tmp_path, scanner, scanner.device, row_timeout_s=HASTY_ROW_TIMEOUT_S)
