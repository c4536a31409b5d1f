"""The stage: simulated scanner, printer, line and vault, each a process of its own; an enrolled kiosk; a person."""

import json
import logging
import os
import select
import shlex
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import msgspec
import requests

from kiosk import recovery
from kiosk.card import new_viewing_card
from kiosk.demo import agent as agents
from kiosk.demo import phone
from kiosk.demo.hands import Hands, Props
from kiosk.demo.phone import DemoPerson
from kiosk.site import PlainError
from kiosk.supervisor import Child, kiosk_command

log = logging.getLogger(__name__)

START_DEADLINE_S = 90.0
PAGES_PER_MINUTE = 25.0
VAULT_NAME = "Coffre de démonstration"
STRUCTURE = "CCAS de Démonville"


class StageError(PlainError):
    """The stage cannot be set; one sentence."""


@dataclass(frozen=True)
class Stage:
    """Everything that a kiosk needs around it."""

    folder: Path
    """Private, gone afterwards: sockets, state, vault."""
    site_file: Path
    issuer: str
    person: DemoPerson
    hands: Hands
    logs: Path

    @property
    def runtime(self) -> Path:
        """Where the sockets are."""
        return self.folder / "run"

    @property
    def state(self) -> Path:
        """The state folder of kiosk-upload."""
        return self.folder / "state"

    @property
    def vault_data(self) -> Path:
        """The vault's folder."""
        return self.folder / "vault"

    @property
    def props_file(self) -> Path:
        """For the hands in other processes."""
        return self.folder / "props.json"

    @property
    def phone_command(self) -> str:
        """What is run with the verification URI: the person's phone says yes."""
        phone_words = ("-m", "kiosk.demo.phone", "approve", "--handle", self.person.handle, "--pin", self.person.pin)
        return shlex.join((sys.executable, *phone_words))


@contextmanager
def stage(
    receipts: Path,
    logs: Path,
    *,
    papers: Path | None = None,
    source: str = "glass",
    both_sides: bool = True,
    simplex: bool = False,
    pages_per_minute: float = PAGES_PER_MINUTE,
    printer_mm_s: float = 150.0,
) -> Iterator[Stage]:
    """Sets the stage; strikes it at the end, whatever happens. Raises StageError."""
    with ExitStack() as ends:
        folder = Path(tempfile.mkdtemp(prefix="consigne-demo-"))
        ends.callback(shutil.rmtree, folder, ignore_errors=True)
        for name in ("run", "state", "vault"):
            (folder / name).mkdir(mode=0o700)
        start = _Starter(ends, logs)
        scanner_words = ["--port", "0", "--speed", f"{pages_per_minute:g}"]
        scanner_words += [] if papers is None else ["--papers", str(papers.resolve())]
        scanner_words += ["--simplex"] if simplex else []
        device = start.program("kiosk.demo.scanner", *scanner_words)
        printer = json.loads(
            start.program("kiosk.demo.printer", "--port", "0", "--out", str(receipts), "--speed", f"{printer_mm_s:g}")
        )
        port = _free_port()
        line = json.loads(start.program("kiosk.demo.line", "--to", str(port)))
        _start_vault(start, folder / "vault", port, line["address"])
        agent = agents.make(folder, STRUCTURE)
        scanner_table = {"device": device, "source": source, "both_sides": both_sides}
        site_file = _write_site(folder, scanner_table, printer["address"], line["address"], agent)
        _enrol(folder, site_file)
        person = phone.make_person(line["address"], make_card=new_viewing_card)
        props = Props(
            scanner=device.partition("http")[1] + device.partition("http")[2].replace("/eSCL", "/control/"),
            printer=printer["control"],
            line=line["control"],
            issuer=line["address"],
            handle=person.handle,
            pin=person.pin,
            card=person.card.qr_text(),
            recovery=recovery.qr_text(person.recovery),
            badge=agent.badge,
        )
        the_stage = Stage(folder, site_file, line["address"], person, Hands(props), logs)
        descriptor = os.open(the_stage.props_file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "wb") as file:
            file.write(msgspec.json.encode(props))
        yield the_stage


class _Starter:
    """Starts the simulators, and ends them with the stage."""

    def __init__(self, ends: ExitStack, logs: Path) -> None:
        self._ends = ends
        self._logs = logs

    def child(self, name: str, command: Sequence[str], stdout: int | None = None) -> Child:
        child = Child(command, log_file=self._logs / f"simulated-{name}.log", stdout=stdout)
        self._ends.callback(child.stop)
        return child

    def program(self, module: str, *words: str) -> str:
        """Starts a simulator and returns its first line. Raises StageError."""
        reading, writing = os.pipe()
        name = module.rpartition(".")[2]
        try:
            self.child(name, (sys.executable, "-m", module, *words), writing)
            os.close(writing)
            return _first_line(reading, name)
        finally:
            os.close(reading)


def _first_line(descriptor: int, name: str) -> str:
    deadline_s = time.monotonic() + START_DEADLINE_S
    text = b""
    while not text.endswith(b"\n"):
        ready, _, _ = select.select([descriptor], [], [], max(0.0, deadline_s - time.monotonic()))
        more = os.read(descriptor, 4096) if ready else b""
        if not more:
            raise StageError(f"The simulated {name} did not start; its log says why.")
        text += more
    return text.decode().strip()


def _start_vault(start: _Starter, data: Path, port: int, issuer: str) -> None:
    words = ("vault", "--data", data, "--port", str(port), "--issuer", issuer, "--poll-interval-s", "1")
    vault = start.child("vault", kiosk_command(*words))
    deadline_s = time.monotonic() + START_DEADLINE_S
    while True:
        try:
            if requests.get(f"{issuer}/.well-known/oauth-authorization-server", timeout=2).ok:
                return
        except requests.RequestException:
            log.debug("the vault does not answer yet")
        if vault.wait(0.1) is not None or time.monotonic() > deadline_s:
            raise StageError("The simulated vault did not start; its log says why.")


def _enrol(folder: Path, site_file: Path) -> None:
    code = _run("vault-admin", "enrol", "--data", folder / "vault", "--structure", STRUCTURE).strip()
    _run("enrol", "--site", site_file, "--state", folder / "state", "--code", code)


def _run(*words: str | Path) -> str:
    done = subprocess.run(kiosk_command(*words), capture_output=True, text=True, timeout=START_DEADLINE_S, check=False)
    if done.returncode != 0:
        raise StageError(f"'kiosk {words[0]}' failed on the stage: {done.stderr.strip().splitlines()[-1:]}")
    return done.stdout


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port: int = listener.getsockname()[1]
    return port


def _write_site(folder: Path, scanner: dict[str, Any], printer: str, issuer: str, agent: agents.DemoAgent) -> Path:
    tables: dict[str, Any] = {
        "site": {
            "name": "Accueil",
            "structure": STRUCTURE,
            "languages": ["fr", "en", "ar"],
            "contact": "01 99 00 00 00",
            "data_protection_contact": "protection.donnees@demonville.example",
            "dpi": 149,
        },
        "scanner": scanner,
        "printer": {"address": printer, "width_mm": 80},
        "agents": {
            "roster": str(agent.roster),
            "roster_key": agent.roster_key,
            "certificate": str(agent.certificate),
        },
    }
    vault = {"name": VAULT_NAME, "kind": "profile1", "issuer": issuer, "client_id": "consigne"}
    lines = [line for name, table in tables.items() for line in (f"[{name}]", *_lines(table), "")]
    path = folder / "site.toml"
    path.write_text("\n".join([*lines, "[[vault]]", *_lines(vault), ""]), encoding="utf-8")
    return path


def _lines(table: dict[str, Any]) -> list[str]:
    return [f"{key} = {json.dumps(value, ensure_ascii=False)}" for key, value in table.items()]
