"""kiosk-scanner reads a page's words over the wire, for as long as somebody wants them."""

import os
import select
import shutil
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import pytest

from kiosk import wire
from kiosk.demo import specimens
from kiosk.demo.scanner import SimulatedScanner
from kiosk.domain import Category, Fault, Source
from kiosk.messages import Alive, Failed, ReadWords, Scan, ScanEnded, WordsRead
from kiosk.scanner.encode import encode_page
from kiosk.scanner.text_layer import decode_layer
from tests.scanner.conftest import Kiosk, ask, start

pytestmark = pytest.mark.skipif(shutil.which("tesseract") is None, reason="tesseract is not installed")
PATIENCE_S = 60.0


def _page(name: str, turns: int = 0) -> bytes:
    return encode_page(np.ascontiguousarray(np.rot90(specimens.draw(name, 150), turns)))


@pytest.fixture
def slow_kiosk(scanner: SimulatedScanner, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Kiosk]:
    """kiosk-scanner whose tesseract never ends; its process id lands in a file."""
    program = tmp_path / "bin" / "tesseract"
    program.parent.mkdir()
    fifo = tmp_path / "begun"
    os.mkfifo(fifo)
    program.write_text(
        f"#!/bin/sh\n[ $1 = --list-langs ] && printf 'List:\\nfra\\n' && exit\necho $$ > {fifo}\nexec sleep 600\n"
    )
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{program.parent}:{os.environ['PATH']}")
    yield from start(tmp_path, scanner, scanner.device)


def test_a_page_is_read_as_the_person_turned_it(kiosk: Kiosk) -> None:
    width_mm, height_mm = specimens.size_mm("receipt")
    page = wire.memory(_page("receipt", 1))
    replies = list(wire.request(kiosk.socket, ReadWords(height_mm, width_mm, 1), [page], timeout_s=60))
    (reply, (words,)) = replies[-1]
    assert isinstance(reply, WordsRead)
    assert (reply.guess, reply.paper_date, reply.date_kind) == (Category.OTHER, "2026-10-17", "issued")
    layer = decode_layer(wire.contents(words))
    assert layer.turns == 1
    assert any(word.text == "TOTAL" for word in layer.words)
    assert specimens.SURNAME not in repr(reply)


def test_what_is_no_page_is_refused(kiosk: Kiosk) -> None:
    replies = list(wire.request(kiosk.socket, ReadWords(210, 297), [wire.memory(b"%PDF")], timeout_s=60))
    assert isinstance(replies[-1][0], Failed)
    reply, _ = list(wire.request(kiosk.socket, ReadWords(210, 297), timeout_s=60))[-1]
    assert isinstance(reply, Failed)


def test_a_client_that_hangs_up_ends_the_reading_and_its_program(slow_kiosk: Kiosk, tmp_path: Path) -> None:
    with wire.connect(slow_kiosk.socket) as connection, _program_of(connection, tmp_path) as program:
        assert isinstance(connection.receive(PATIENCE_S)[0], Alive)
        connection.close()
        assert _ended(program, PATIENCE_S)


def test_a_scan_goes_on_beside_a_reading(slow_kiosk: Kiosk, tmp_path: Path) -> None:
    slow_kiosk.scanner.lay("vitale")
    with wire.connect(slow_kiosk.socket) as connection, _program_of(connection, tmp_path) as program:
        assert isinstance(ask(slow_kiosk, Scan(Source.GLASS, dpi=150)).final, ScanEnded)
        assert not _ended(program, 0)


def test_the_program_dies_with_the_helper(slow_kiosk: Kiosk, tmp_path: Path) -> None:
    with wire.connect(slow_kiosk.socket) as connection, _program_of(connection, tmp_path) as program:
        os.kill(slow_kiosk.pid, signal.SIGKILL)
        assert _ended(program, PATIENCE_S)


def test_a_site_that_reads_no_words_says_so(scanner: SimulatedScanner, tmp_path: Path) -> None:
    for kiosk in start(tmp_path, scanner, scanner.device, more="words = []\n"):
        replies = list(wire.request(kiosk.socket, ReadWords(80, 160), [wire.memory(_page("receipt"))], timeout_s=60))
        reply = replies[-1][0]
        assert isinstance(reply, Failed)
        assert reply.fault is Fault.UNFORESEEN


@contextmanager
def _program_of(connection: wire.Connection, folder: Path) -> Iterator[int]:
    """A descriptor of the program (pidfd_open(2)) that has begun to read for this connection."""
    connection.send(ReadWords(210, 297), [wire.memory(_page("receipt"))])
    program = os.pidfd_open(int((folder / "begun").read_text()))
    try:
        yield program
    finally:
        os.close(program)


def _ended(program: int, timeout_s: float) -> bool:
    poller = select.poll()
    poller.register(program, select.POLLIN)
    return bool(poller.poll(1000 * timeout_s))
