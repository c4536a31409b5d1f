"""The simulated printer, and a site that names it."""

import json
import socket
import threading
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import msgspec
import pytest
from PySide6.QtGui import QGuiApplication

from kiosk import wire
from kiosk.demo.printer import SimulatedPrinter
from kiosk.demo.printer_faults import Answers
from kiosk.messages import MakeSecrets
from kiosk.printer.device import Device
from kiosk.printer.layout import start_qt
from kiosk.printer.secrets_child import serve_client
from kiosk.printer.service import PrinterService
from kiosk.site import PrinterTable, Site, SiteTable, VaultTable
from kiosk.supervisor import Helper, Supervisor, kiosk_command


@pytest.fixture(scope="session", autouse=True)
def qt() -> QGuiApplication:
    return start_qt()


@pytest.fixture
def printer() -> Iterator[SimulatedPrinter]:
    with SimulatedPrinter() as simulated:
        yield simulated


@pytest.fixture
def cheap_printer() -> Iterator[SimulatedPrinter]:
    with SimulatedPrinter(answers=Answers.NOTHING) as simulated:
        yield simulated


PATIENCE_S = 60.0


def at_once(cells: Mapping[str, Callable[[], None]]) -> None:
    """Try all cells of a table at the same time, since most wait for a silent printer; raises the first one's error."""
    with ThreadPoolExecutor(len(cells)) as pool:
        tried = {name: pool.submit(cell) for name, cell in cells.items()}
    for name, cell in tried.items():
        if error := cell.exception():
            error.add_note(name)
            raise error


def site_with(printer: SimulatedPrinter, **table: Any) -> Site:
    return Site(
        site=SiteTable(name="Villejean", structure="CCAS de Rennes", contact="l'accueil, 02 99 00 00 00"),
        printer=PrinterTable(address=printer.address, **table),
        vault=(VaultTable(name="Coffre Ouvert", kind="profile1", issuer="https://coffre.example.fr"),),
    )


@contextmanager
def child(printer: SimulatedPrinter, device: Device, request: MakeSecrets) -> Iterator[wire.Connection]:
    """A client's connection with what a secrets' child does, here in a thread; hangs up at the end."""
    here, there = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)

    def serve() -> None:
        with there, suppress(wire.WireError):
            serve_client(wire.Connection(there), site_with(printer), request, device)

    thread = threading.Thread(target=serve)
    thread.start()
    with here:
        yield wire.Connection(here)
    thread.join(PATIENCE_S)
    assert not thread.is_alive()


def fresh_device(printer: SimulatedPrinter) -> Device:
    return Device.fresh(site_with(printer).printer)


def site_file(site: Site, path: Path) -> Path:
    tables = msgspec.to_builtins(site)
    lines = []
    for name in ("site", "printer"):
        lines += [f"[{name}]", *_told(tables[name])]
    for vault in tables["vault"]:
        lines += ["[[vault]]", *_told(vault)]
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


def _told(table: dict[str, Any]) -> list[str]:
    """Lines of TOML, which has no word for what is not said."""
    return [f"{key} = {json.dumps(value)}" for key, value in table.items() if value is not None]


@dataclass(frozen=True)
class Service:
    """kiosk-printer as a process of its own."""

    path: Path
    supervisor: Supervisor

    @property
    def pid(self) -> int:
        return self.supervisor.pids()["printer"]


StartService = Callable[[Site], Service]


@pytest.fixture
def start_service(tmp_path: Path) -> Iterator[StartService]:
    with ExitStack() as running:

        def start(site: Site) -> Service:
            command = kiosk_command("printer", "--site", site_file(site, tmp_path / "site.toml"))
            supervisor = running.enter_context(Supervisor([Helper("printer", command)], tmp_path))
            return Service(tmp_path / "printer.sock", supervisor)

        yield start


Serve = Callable[[Site], Path]


@pytest.fixture
def serve(tmp_path: Path) -> Serve:
    """Serve the printer's messages from a thread, without the start of a process; gives the socket."""

    def start(site: Site) -> Path:
        path = tmp_path / "printer.sock"
        handle = PrinterService(site).handle
        threading.Thread(target=wire.serve, args=(wire.listen(path), handle), daemon=True).start()
        return path

    return start
