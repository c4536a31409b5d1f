"""The same paper over every kind of cable: network, serial line, device file, USB."""

import contextlib
import os
import select
import subprocess
import sys
import threading
import tty
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
import usb.core

from kiosk.demo.printer import SimulatedPrinter
from kiosk.demo.printer_machine import PrinterMachine
from kiosk.domain import PrinterState
from kiosk.printer import link as links
from kiosk.printer.device import Device
from kiosk.printer.job import Result
from kiosk.printer.link import AddressError, LinkLate, LinkLost, open_link
from kiosk.printer.raster import Bitmap
from kiosk.site import PrinterTable

PICTURE: Bitmap = np.random.default_rng(7).random((700, 576)) < 0.05


@pytest.fixture
def line() -> Iterator[tuple[Path, PrinterMachine]]:
    """A printer at the end of a serial line (pty(7))."""
    ours, theirs = os.openpty()
    tty.setraw(ours)
    tty.setraw(theirs)
    machine = PrinterMachine(send=lambda data: _write_all(ours, data))
    stop = threading.Event()

    def pump() -> None:
        while not stop.is_set():
            if select.select([ours], [], [], 0.05)[0]:
                with contextlib.suppress(OSError):
                    machine.receive(os.read(ours, 4096))

    thread = threading.Thread(target=pump, daemon=True)
    thread.start()
    yield Path(os.ttyname(theirs)), machine
    stop.set()
    machine.stop()
    thread.join(timeout=60)
    os.close(ours)
    os.close(theirs)


def _write_all(descriptor: int, data: bytes) -> None:
    os.write(descriptor, data)


def check_prints(device: Device, machine: PrinterMachine) -> None:
    assert device.state() is PrinterState.READY
    assert device.print_all([PICTURE]).result is Result.CONFIRMED
    (paper,) = machine.papers
    assert np.array_equal(paper.bitmap, PICTURE)


def test_serial_line(line: tuple[Path, PrinterMachine]) -> None:
    path, machine = line

    check_prints(Device.fresh(PrinterTable(address=f"{path}?baud=115200")), machine)


def test_device_file(line: tuple[Path, PrinterMachine], tmp_path: Path) -> None:
    path, machine = line
    (tmp_path / "lp0").symlink_to(path)

    check_prints(Device.fresh(PrinterTable(address=str(tmp_path / "lp0"))), machine)


class UsbPrinter:
    """A USB device as pyusb shows it, with a simulated printer behind its two bulk endpoints."""

    OUT, IN = 0x03, 0x84

    def __init__(self) -> None:
        self._said = bytearray()
        self._heard = threading.Condition()
        self.machine = PrinterMachine(send=self._say)
        self.backend = self
        self._ctx = SimpleNamespace(dispose=lambda _device: None)
        self.unplugged = False

    def _say(self, data: bytes) -> None:
        with self._heard:
            self._said += data
            self._heard.notify_all()

    def set_configuration(self) -> None:
        """Nothing to choose."""

    def reset(self) -> None:
        """Nothing to reset."""

    def get_active_configuration(self) -> dict[tuple[int, int], list[Any]]:
        endpoints = [SimpleNamespace(bEndpointAddress=address, bmAttributes=2) for address in (self.OUT, self.IN)]
        return {(0, 0): [SimpleNamespace(bEndpointAddress=0x85, bmAttributes=3), *endpoints]}

    def write(self, endpoint: int, data: bytes, _timeout_ms: int) -> int:
        assert endpoint == self.OUT
        if self.unplugged:
            raise usb.core.USBError("no device")
        taken = data[:1000]
        self.machine.receive(taken)
        return len(taken)

    def read(self, endpoint: int, size: int, timeout_ms: int) -> bytes:
        assert endpoint == self.IN
        with self._heard:
            if not self._heard.wait_for(lambda: self._said, timeout_ms / 1000):
                raise usb.core.USBTimeoutError("nothing")
            data = bytes(self._said[:size])
            del self._said[:size]
            return data


@pytest.fixture
def usb_printer(monkeypatch: pytest.MonkeyPatch) -> Iterator[UsbPrinter]:
    device = UsbPrinter()

    def find(**wanted: int) -> UsbPrinter | None:
        return device if wanted == {"idVendor": 0x04B8, "idProduct": 0x0202} else None

    monkeypatch.setattr(usb.core, "find", find)
    yield device
    device.machine.stop()


def test_usb(usb_printer: UsbPrinter) -> None:
    check_prints(Device.fresh(PrinterTable(address="usb://04b8:0202")), usb_printer.machine)


def test_usb_cable_pulled(usb_printer: UsbPrinter) -> None:
    link = open_link("usb://04b8:0202")
    usb_printer.unplugged = True

    with pytest.raises(LinkLost):
        link.send(b"\x1b@", 1)


def test_usb_printer_not_there(usb_printer: UsbPrinter) -> None:
    with pytest.raises(LinkLost):
        open_link("usb://1234:5678")


def test_network(printer: SimulatedPrinter) -> None:
    check_prints(Device.fresh(PrinterTable(address=printer.address)), printer.machine)


def test_nothing_said_is_empty(printer: SimulatedPrinter) -> None:
    link = open_link(printer.address)

    assert link.receive(0.05) == b""
    link.close()


def test_a_printer_that_takes_nothing_is_late(printer: SimulatedPrinter) -> None:
    printer.machine.silent = True
    link = open_link(printer.address)

    with pytest.raises(LinkLate):
        link.send(bytes(50_000_000), 0.2)
    link.close()


def test_a_closed_connection_is_lost(printer: SimulatedPrinter) -> None:
    link = open_link(printer.address)
    printer.stop()

    with pytest.raises(LinkLost):
        link.receive(2)


@pytest.mark.parametrize("address", ["", "printer", "tcp://", "usb://04b8", "http://host"])
def test_an_address_that_is_none(address: str) -> None:
    with pytest.raises(AddressError):
        open_link(address)


def test_a_device_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(LinkLost):
        open_link(str(tmp_path / "lp9"))


def test_patience_when_opening_is_short() -> None:
    assert links.OPEN_TIMEOUT_S <= 2


def test_the_way_to_the_printer_leaves_nothing_in_the_folder_for_passing_files(tmp_path: Path) -> None:
    words = [sys.executable, "-c", "import kiosk.printer.link"]
    subprocess.run(words, check=True, timeout=60, env={**os.environ, "TMPDIR": str(tmp_path)})
    assert list(tmp_path.iterdir()) == []
