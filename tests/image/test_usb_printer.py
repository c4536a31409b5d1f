"""The twin's printer on USB answers transfers as the kernel's usbip protocol wants it."""

import socket
import struct
from collections.abc import Iterator

import pytest

from image.check.usb_printer import HEADER, IN, RESET, STALL, SUBMIT, SUBMITTED, UNLINK, UNLINKED, Cable

STATUS = b"\x10\x04\x01"
"""DLE EOT 1: the printer says at once whether it is online."""


class Kernel:
    """The other end of the cable."""

    def __init__(self, end: socket.socket) -> None:
        self._end = end

    def submit(
        self, number: int, direction: int, endpoint: int, length: int, setup: bytes = b"", data: bytes = b""
    ) -> None:
        rest = struct.pack(">IiiiI", 0, length, 0, 0, 0) + setup.ljust(8, b"\0")
        self._end.sendall(HEADER.pack(SUBMIT, number, 0x10002, direction, endpoint, rest) + data)

    def unlink(self, number: int, unlinked: int) -> None:
        self._end.sendall(HEADER.pack(UNLINK, number, 0x10002, 0, 0, struct.pack(">I", unlinked).ljust(28, b"\0")))

    def answer(self) -> tuple[int, int, int, bytes]:
        """Command, number, status, and what was read."""
        head = self._end.recv(HEADER.size, socket.MSG_WAITALL)
        command, number, *_, rest = HEADER.unpack(head)
        status, length = struct.unpack(">ii", rest[:8])
        read = number >= 100 and command == SUBMITTED
        return command, number, status, self._end.recv(length, socket.MSG_WAITALL) if read and length else b""


@pytest.fixture
def kernel() -> Iterator[Kernel]:
    """A kernel's end; numbers from 100 on read, those below write."""
    ours, theirs = socket.socketpair()
    theirs.settimeout(60)
    Cable(ours)
    yield Kernel(theirs)
    theirs.close()


def test_it_is_a_two_way_printer_with_a_name(kernel: Kernel) -> None:
    kernel.submit(100, IN, 0, 255, struct.pack("<BBHHH", 0x80, 6, 0x200, 0, 255))
    _, _, status, configuration = kernel.answer()
    assert (status, configuration[14:17], len(configuration)) == (0, b"\x07\x01\x02", 32)
    kernel.submit(101, IN, 0, 255, struct.pack("<BBHHH", 0x80, 6, 0x301, 0x409, 255))
    assert kernel.answer()[3][2:].decode("utf-16-le") == "Simulated receipt printer"


def test_what_it_does_not_know_it_refuses(kernel: Kernel) -> None:
    kernel.submit(100, IN, 0, 10, struct.pack("<BBHHH", 0x80, 6, 0x600, 0, 10))
    assert kernel.answer()[2] == STALL


def test_it_says_its_status_to_who_asked_before(kernel: Kernel) -> None:
    kernel.submit(100, IN, 2, 512)
    kernel.submit(1, 0, 1, len(STATUS), data=STATUS)
    answers = {number: (status, data) for _, number, status, data in (kernel.answer(), kernel.answer())}
    assert answers[1] == (0, b"")
    assert answers[100][0] == 0
    assert answers[100][1][0] & 0x93 == 0x12


def test_an_answer_that_nobody_waits_for_any_more_is_kept(kernel: Kernel) -> None:
    kernel.submit(100, IN, 2, 512)
    kernel.unlink(2, 100)
    assert kernel.answer()[:3] == (UNLINKED, 2, RESET)
    kernel.submit(1, 0, 1, len(STATUS), data=STATUS)
    assert kernel.answer()[:3] == (SUBMITTED, 1, 0)
    kernel.submit(101, IN, 2, 512)
    assert len(kernel.answer()[3]) == 1
