"""The way to the printer: python-escpos' device classes, with deadlines on every byte sent and received."""

import contextlib
import os
import re
import select
import socket
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import serial
import usb.core
import usb.util
from escpos.exceptions import Error as EscposError

from kiosk.printer.escpos_devices import File, Network, Serial, Usb

OPEN_TIMEOUT_S = 2.0
DEFAULT_PORT = 9100
DEFAULT_BAUD = 38_400
_READ_BYTES = 64
_CHUNK_BYTES = 4096


class LinkLost(Exception):
    """The printer cannot be reached, or the connection to it ended."""


class LinkLate(Exception):
    """The printer took no byte within the deadline."""


class AddressError(ValueError):
    """The printer's address in the site file is not understood."""


@dataclass(frozen=True)
class Link:
    """An open way to the printer; `send`, `receive` and `close` raise LinkLost when it breaks."""

    _write: Callable[[bytes, float], int]
    _read: Callable[[float], bytes]
    _close: Callable[[], None]

    def send(self, data: bytes, patience_s: float) -> None:
        """Send all of `data`; raises LinkLate when the printer takes nothing for `patience_s`."""
        view = memoryview(data)
        while view:
            view = view[self._write(bytes(view[:_CHUNK_BYTES]), patience_s) :]

    def receive(self, timeout_s: float) -> bytes:
        """Return what the printer says within `timeout_s`, empty when it says nothing."""
        return self._read(max(0.0, timeout_s))

    def close(self) -> None:
        """Let go of the printer."""
        self._close()


def open_link(address: str) -> Link:
    """Open the printer at `tcp://host:port`, `usb://vendor:product`, `/dev/ttyS0?baud=9600` or `/dev/usb/lp0`.

    Raises AddressError when the address is none of these, LinkLost when nothing answers there.
    """
    opener = _opener(address)
    try:
        return opener()
    except (OSError, EscposError, serial.SerialException, usb.core.USBError) as error:
        raise LinkLost("The printer cannot be reached; check its cable and that it is switched on.") from error


def _opener(address: str) -> Callable[[], Link]:
    parts = urlsplit(address)
    if parts.scheme == "tcp" and parts.hostname:
        host, port = parts.hostname, parts.port or DEFAULT_PORT
        return lambda: _network(host, port)
    usb_id = re.fullmatch(r"usb://([0-9a-fA-F]{4}):([0-9a-fA-F]{4})", address)
    if usb_id:
        return lambda: _usb(int(usb_id[1], 16), int(usb_id[2], 16))
    line = re.fullmatch(r"(/dev/(?:tty|pts/)[^?]+)(?:\?baud=(\d+))?", address)
    if line:
        return lambda: _serial(line[1], int(line[2] or DEFAULT_BAUD))
    if address.startswith("/"):
        return lambda: _file(Path(address))
    raise AddressError(
        "The printer's address must be tcp://host:9100, usb://04b8:0202, /dev/ttyUSB0?baud=38400 or /dev/usb/lp0."
    )


def _network(host: str, port: int) -> Link:
    printer = Network(host, port, timeout=OPEN_TIMEOUT_S)
    printer.open()
    sock: socket.socket = printer.device
    sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    def write(data: bytes, patience_s: float) -> int:
        _wait_for(sock.fileno(), select.POLLOUT, patience_s)
        try:
            return sock.send(data)
        except OSError as error:
            raise LinkLost("The printer ended the connection.") from error

    def read(timeout_s: float) -> bytes:
        sock.settimeout(max(timeout_s, 0.001))
        try:
            data: bytes = printer._read()
        except TimeoutError:
            return b""
        except OSError as error:
            raise LinkLost("The printer ended the connection.") from error
        if not data:
            raise LinkLost("The printer ended the connection.")
        return data

    return Link(write, read, printer.close)


def _serial(path: str, baud: int) -> Link:
    printer = Serial(path, baudrate=baud, timeout=OPEN_TIMEOUT_S, dsrdtr=False)
    printer.open()
    port: serial.Serial = printer.device

    def write(data: bytes, patience_s: float) -> int:
        port.write_timeout = patience_s
        try:
            printer._raw(data)
        except serial.SerialTimeoutException as error:
            raise LinkLate("The printer takes no more data.") from error
        except (OSError, serial.SerialException) as error:
            raise LinkLost("The serial line to the printer broke.") from error
        return len(data)

    def read(timeout_s: float) -> bytes:
        port.timeout = timeout_s
        try:
            first: bytes = port.read(1)
            return first + port.read(port.in_waiting) if first else b""
        except (OSError, serial.SerialException) as error:
            raise LinkLost("The serial line to the printer broke.") from error

    return Link(write, read, printer.close)


def _file(path: Path) -> Link:
    """A device file, opened for both ways: python-escpos opens it for writing only, and usblp allows one opening."""
    printer = File(str(path))
    descriptor = os.open(path, os.O_RDWR | os.O_NONBLOCK | os.O_NOCTTY)
    printer.device = os.fdopen(descriptor, "r+b", buffering=0)

    def write(data: bytes, patience_s: float) -> int:
        _wait_for(descriptor, select.POLLOUT, patience_s)
        try:
            return os.write(descriptor, data)
        except OSError as error:
            raise LinkLost("The printer's device file is gone.") from error

    def read(timeout_s: float) -> bytes:
        with contextlib.suppress(LinkLate):
            _wait_for(descriptor, select.POLLIN, timeout_s)
            try:
                return os.read(descriptor, _READ_BYTES)
            except OSError as error:
                raise LinkLost("The printer's device file is gone.") from error
        return b""

    return Link(write, read, printer.close)


def _usb(vendor: int, product: int) -> Link:
    printer = Usb(vendor, product)
    printer.open()
    device = printer.device
    printer.out_ep, printer.in_ep = _bulk_endpoints(device)

    def write(data: bytes, patience_s: float) -> int:
        try:
            written: int = device.write(printer.out_ep, data, int(patience_s * 1000))
        except usb.core.USBTimeoutError as error:
            raise LinkLate("The printer takes no more data.") from error
        except usb.core.USBError as error:
            raise LinkLost("The printer's USB cable is loose.") from error
        return written

    def read(timeout_s: float) -> bytes:
        try:
            return bytes(device.read(printer.in_ep, _READ_BYTES, max(1, int(timeout_s * 1000))))
        except usb.core.USBTimeoutError:
            return b""
        except usb.core.USBError as error:
            raise LinkLost("The printer's USB cable is loose.") from error

    return Link(write, read, printer.close)


def _bulk_endpoints(device: Any) -> tuple[int, int]:
    """The first bulk endpoints out and in: they differ from model to model."""
    endpoints = [
        endpoint
        for endpoint in device.get_active_configuration()[(0, 0)]
        if usb.util.endpoint_type(endpoint.bmAttributes) == usb.util.ENDPOINT_TYPE_BULK
    ]
    out = [e.bEndpointAddress for e in endpoints if not e.bEndpointAddress & usb.util.ENDPOINT_IN]
    back = [e.bEndpointAddress for e in endpoints if e.bEndpointAddress & usb.util.ENDPOINT_IN]
    if not out or not back:
        raise LinkLost("This USB device is not a printer that answers; check the address in the site file.")
    return out[0], back[0]


def _wait_for(descriptor: int, event: int, patience_s: float) -> None:
    poller = select.poll()
    poller.register(descriptor, event)
    until = time.monotonic() + patience_s
    while not poller.poll(max(0.0, until - time.monotonic()) * 1000):
        if time.monotonic() >= until:
            raise LinkLate("The printer takes no more data.")
