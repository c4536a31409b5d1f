"""A receipt printer on this machine's USB, made of the kernel's vhci-hcd; the box's own kiosk-printer prints on it.

The kernel sees a device of the printers' class (7), as a cable would show it: udev lets it in, usblp makes
/dev/usb/lp0, kiosk-printer opens it from its sandbox. What is printed goes to the demonstration's ESC/POS machine.
Protocol: Documentation/usb/usbip_protocol.rst of the kernel, over a pair of sockets. Prints one JSON object.
"""

import json
import queue
import re
import socket
import struct
import subprocess
import threading
import time
from pathlib import Path

from kiosk import wire
from kiosk.demo.printer_machine import PrinterMachine
from kiosk.domain import Paper
from kiosk.messages import Print
from kiosk.messages.base import Final

PORTS = Path("/sys/devices/platform/vhci_hcd.0")
DEVICE = Path("/dev/usb/lp0")
SITE = Path("/run/consigne-site/site.toml")
LIMIT_S = 300.0
HIGH_SPEED, NUMBER = 3, 0x10002
SUBMIT, UNLINK, SUBMITTED, UNLINKED = 1, 2, 3, 4
IN, STALL, RESET = 1, -32, -104
HEADER = struct.Struct(">IIIII28s")
NAMES = {1: "Simulated receipt printer"}
IDENTITY = b"MFG:Consigne;CMD:ESC/POS;MDL:Simulated;CLS:PRINTER;"
DESCRIPTORS = {
    1: struct.pack("<BBHBBBBHHHBBBB", 18, 1, 0x200, 0, 0, 0, 64, 0x1209, 0x0007, 0x100, 0, 1, 0, 1),
    2: struct.pack("<BBHBBBBB", 9, 2, 32, 1, 1, 0, 0xC0, 0)
    + struct.pack("<BBBBBBBBB", 9, 4, 0, 0, 2, 7, 1, 2, 0)
    + struct.pack("<BBBBHB", 7, 5, 0x01, 2, 512, 0)
    + struct.pack("<BBBBHB", 7, 5, 0x82, 2, 512, 0),
    3: b"",
}
"""USB 2.0, 9.6: a device, one configuration with one two-way printer interface, and its strings."""


class Cable:
    """The device's end of the cable: answers the kernel's transfers."""

    def __init__(self, end: socket.socket) -> None:
        self._end = end
        self._lock = threading.Lock()
        self._asked: dict[int, int] = {}
        self._said = bytearray()
        self._taken: queue.SimpleQueue[tuple[int, bytes]] = queue.SimpleQueue()
        self.machine = PrinterMachine(send=self._say)
        for work in (self._serve, self._print):
            threading.Thread(target=work, daemon=True).start()

    def _serve(self) -> None:
        while head := self._read(HEADER.size):
            command, number, _device, direction, endpoint, rest = HEADER.unpack(head)
            if command == UNLINK:
                self._forget(number, int.from_bytes(rest[:4]))
                continue
            length, setup = int.from_bytes(rest[4:8]), rest[20:28]
            data = self._read(length) if direction != IN else b""
            if endpoint == 0:
                answer = control(setup)
                self._submitted(number, STALL if answer is None else 0, (answer or b"")[:length])
            elif direction == IN:
                with self._lock:
                    self._asked[number] = length
                self._say(b"")
            else:
                self._taken.put((number, data))

    def _print(self) -> None:
        """Take what is printed, as slowly as the machine prints it."""
        while True:
            number, data = self._taken.get()
            self.machine.receive(data)
            self._submitted(number, 0, b"", len(data))

    def _say(self, data: bytes) -> None:
        """Give the printer's answers to whoever asked for some."""
        with self._lock:
            self._said += data
            if not self._said or not self._asked:
                return
            number = min(self._asked)
            length = self._asked.pop(number)
            answer, self._said = bytes(self._said[:length]), self._said[length:]
        self._submitted(number, 0, answer)

    def _forget(self, number: int, unlinked: int) -> None:
        with self._lock:
            status = RESET if self._asked.pop(unlinked, None) is not None else 0
        self._send(HEADER.pack(UNLINKED, number, 0, 0, 0, struct.pack(">i", status).ljust(28, b"\0")))

    def _submitted(self, number: int, status: int, answer: bytes, taken: int = 0) -> None:
        rest = struct.pack(">ii", status, len(answer) or taken).ljust(28, b"\0")
        self._send(HEADER.pack(SUBMITTED, number, 0, 0, 0, rest) + answer)

    def _send(self, data: bytes) -> None:
        with self._lock:
            self._end.sendall(data)

    def _read(self, size: int) -> bytes:
        data = b""
        while len(data) < size:
            more = self._end.recv(size - len(data))
            if not more:
                return b""
            data += more
        return data


def control(setup: bytes) -> bytes | None:
    """What endpoint 0 answers to a setup packet (USB 2.0, 9.4; printer class 1.1, 4.2); None refuses it."""
    kind, request, value, _index, _length = struct.unpack("<BBHHH", setup)
    if (kind, request) == (0x80, 6) and (value >> 8) in DESCRIPTORS:
        return descriptor(value >> 8, value & 0xFF)
    if (kind, request) == (0xA1, 0):
        return struct.pack(">H", len(IDENTITY) + 2) + IDENTITY
    if (kind, request) == (0xA1, 1):
        return b"\x18"  # paper there, no fault, selected
    if (kind, request) == (0x80, 0):
        return b"\1\0"
    return b"" if not kind & 0x80 else None


def descriptor(kind: int, index: int) -> bytes:
    """One descriptor; the strings are made of NAMES."""
    if kind != 3:
        return DESCRIPTORS[kind]
    text = NAMES.get(index, "").encode("utf-16-le") if index else struct.pack("<H", 0x0409)
    return struct.pack("<BB", 2 + len(text), 3) + text


def main() -> None:
    """Plug it in, print on it, and pull it out."""
    run("modprobe", "vhci-hcd")
    ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_STREAM)
    cable = Cable(ours)
    (PORTS / "attach").write_text(f"0 {theirs.fileno()} {NUMBER} {HIGH_SPEED}")
    until_s = time.monotonic() + LIMIT_S
    while not DEVICE.exists() and time.monotonic() < until_s:
        time.sleep(0.2)
    run("udevadm", "settle")
    told = SITE.read_text()
    SITE.write_text(re.sub(r'(?m)^address = ".*"$', f'address = "{DEVICE}"', told))
    run("systemctl", "restart", "kiosk-printer.service")
    answers = asked()
    SITE.write_text(told)
    run("systemctl", "restart", "kiosk-printer.service")
    print(json.dumps({
        "device": run("stat", "-c", "%t %G %a", str(DEVICE)),
        "answers": answers,
        "papers": len(cable.machine.papers),
        "log": run("journalctl", "-b", "--no-pager", "-o", "cat", "-n", "20", "-u", "kiosk-printer").splitlines(),
    }))  # fmt: skip
    (PORTS / "detach").write_text("0")


def asked() -> list[str]:
    """What kiosk-printer says of a test page: the names of its answers, and whether the printer confirmed it."""
    try:
        found = wire.request(Path("/run/consigne/printer.sock"), Print(Paper.TEST, "fr"), timeout_s=LIMIT_S)
        return [f"{type(one).__name__} {getattr(one, 'confirmed', '')}" for one, _ in found if isinstance(one, Final)]
    except wire.WireError as error:
        return [f"{type(error).__name__}"]


def run(*words: str) -> str:
    """What a program says, good or bad."""
    done = subprocess.run(words, capture_output=True, text=True, timeout=LIMIT_S, check=False)
    return (done.stdout + done.stderr).strip()


if __name__ == "__main__":
    main()
