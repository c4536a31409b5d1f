"""The simulator itself: as a real printer would behave, so that the other tests mean something."""

import json
import socket
import subprocess
import sys
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from kiosk.demo.printer import SimulatedPrinter
from kiosk.demo.printer_commands import Command, CommandParser

STRIP = b"\x1dv0\x00\x02\x00\x03\x00" + bytes(range(6))
STREAM = b"\x1b@" + STRIP + b"\x1dr\x01\x1dVB\x00\x1d(H\x06\x0000" + b"0001" + b"\x1dI\x42\x10\x04\x01"


@pytest.fixture
def wire(printer: SimulatedPrinter) -> Iterator[socket.socket]:
    host, port = printer.address.removeprefix("tcp://").split(":")
    with socket.create_connection((host, int(port)), timeout=60) as connection:
        yield connection


def heard(wire: socket.socket, size: int) -> bytes:
    """Exactly `size` bytes from the printer."""
    data = b""
    while len(data) < size:
        data += wire.recv(size - len(data))
    return data


@given(st.lists(st.integers(0, len(STREAM)), max_size=6))
@settings(max_examples=40)
def test_commands_are_the_same_however_the_bytes_arrive(cuts: list[int]) -> None:
    parser = CommandParser()
    found = []
    for start, end in zip([0, *sorted(cuts)], [*sorted(cuts), len(STREAM)], strict=True):
        parser.feed(STREAM[start:end])
        found += list(parser.commands())

    assert [command.name for command in found] == [
        "ESC @", "GS v 0", "GS r", "GS V", "GS ( H", "GS I", "DLE EOT",
    ]  # fmt: skip
    assert found[1] == Command("GS v 0", b"\x00\x02\x00\x03\x00", bytes(range(6)))


@pytest.mark.parametrize(
    ("trouble", "answers"),
    [
        ("put_paper_in", b"\x12\x12\x12"),
        ("take_paper_away", b"\x1a\x32\x7e"),
        ("open_cover", b"\x1a\x16\x12"),
    ],
)
def test_status_is_answered_at_once(
    printer: SimulatedPrinter, wire: socket.socket, trouble: str, answers: bytes
) -> None:
    getattr(printer.machine, trouble)()

    wire.sendall(b"\x10\x04\x01\x10\x04\x02\x10\x04\x04")

    assert heard(wire, 3) == answers


def test_status_inside_a_picture_is_obeyed_and_told(printer: SimulatedPrinter, wire: socket.socket) -> None:
    wire.sendall(b"\x1dv0\x00\x03\x00\x01\x00\x10\x04\x01\x1dVB\x00")

    assert wire.recv(1) == b"\x12"
    printer.machine.wait_for_papers(1)
    assert printer.machine.realtime_in_images == [b"\x10\x04\x01"]


def test_status_in_order_waits_for_paper(printer: SimulatedPrinter, wire: socket.socket) -> None:
    printer.machine.take_paper_away()
    wire.sendall(STRIP + b"\x1dr\x01")
    wire.settimeout(0.1)
    with pytest.raises(TimeoutError):
        wire.recv(1)

    printer.machine.put_paper_in()
    wire.settimeout(60)

    assert wire.recv(1) == b"\x00"


def test_unasked_status_follows_the_cover(printer: SimulatedPrinter, wire: socket.socket) -> None:
    wire.sendall(b"\x1da\x0e")
    closed = heard(wire, 4)
    printer.machine.open_cover()
    opened = heard(wire, 4)

    assert (closed[0] & 0x20, opened[0] & 0x20) == (0, 0x20)


def test_letters_are_noticed_as_garbage(printer: SimulatedPrinter, wire: socket.socket) -> None:
    wire.sendall(b"oops" + STRIP + b"\x1dVB\x00")

    printer.machine.wait_for_papers(1)

    assert printer.machine.stray_bytes == b"oops"


def post(printer: SimulatedPrinter, act: dict[str, Any]) -> dict[str, Any]:
    request = urllib.request.Request(f"{printer.control_url}/do", json.dumps(act).encode(), method="POST")
    with urllib.request.urlopen(request, timeout=60) as answer:
        found: dict[str, Any] = json.load(answer)
    return found


def test_hands_over_http(printer: SimulatedPrinter) -> None:
    assert post(printer, {"act": "open cover"})["cover_open"]
    assert not post(printer, {"act": "close cover"})["cover_open"]
    assert post(printer, {"act": "take paper away"})["paper_mm"] == 0
    assert post(printer, {"act": "put paper in", "mm": 1200})["near_end"]
    assert post(printer, {"act": "fault", "mishap": "out of paper", "row": 0})["paper_mm"] == 1200
    with urllib.request.urlopen(f"{printer.control_url}/state", timeout=60) as answer:
        assert json.load(answer)["papers"] == 0


@pytest.mark.parametrize("act", [{"act": "dance"}, {"act": "fault", "mishap": "flood"}, {}])
def test_an_unknown_act_is_refused_with_a_sentence(printer: SimulatedPrinter, act: dict[str, Any]) -> None:
    with pytest.raises(urllib.error.HTTPError) as refused:
        post(printer, act)

    assert refused.value.code == 400
    assert json.load(refused.value)["error"].endswith(".")


def test_as_a_program_it_writes_papers_as_pictures(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "kiosk.demo.printer", "--port", "0", "--out", str(tmp_path), "--width", "58"]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as process:
        try:
            assert process.stdout is not None
            address = json.loads(process.stdout.readline())["address"]
            host, port = address.removeprefix("tcp://").split(":")
            with socket.create_connection((host, int(port)), timeout=60) as connection:
                connection.sendall(STRIP + b"\x1dVB\x00\x1dr\x01")
                assert connection.recv(1) == b"\x00"
        finally:
            process.kill()

    picture = np.asarray(Image.open(tmp_path / "01.png"))
    assert picture.shape == (3, 384)
    assert (picture[:, :16] == 0).sum() == np.unpackbits(np.arange(6, dtype=np.uint8)).sum()
