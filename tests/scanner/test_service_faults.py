"""Each way in which a scanner fails, driven through the simulated scanner and the real SANE."""

import os
import random
import resource
import signal
import socket
import time
from contextlib import suppress
from pathlib import Path

import pytest

from kiosk import wire
from kiosk.demo.scanner import SimulatedScanner
from kiosk.demo.scanner_machine import Trouble
from kiosk.domain import Fault, Source
from kiosk.messages import (
    AskScanner,
    Failed,
    Message,
    PageScanned,
    Scan,
    ScanEnded,
    ScannerReport,
    ScanProgress,
    SheetScanned,
)
from tests.scanner.conftest import Answer, Kiosk, ask, start, until

GLASS = Scan(Source.GLASS, dpi=150)
FEEDER = Scan(Source.FEEDER, dpi=150)


def fault_of(answer: Answer) -> Fault:
    assert isinstance(answer.final, Failed), answer.final
    return answer.final.fault


def ask_until_it_lives(kiosk: Kiosk, message: Message) -> Answer:
    """As the visit does: a helper that went away is asked again."""
    for _ in range(20):
        try:
            return ask(kiosk, message, timeout_s=20)
        except wire.HelperGone:
            continue
    raise AssertionError("kiosk-scanner did not come back")


def test_empty_glass(kiosk: Kiosk) -> None:
    assert fault_of(ask(kiosk, GLASS)) is Fault.NOTHING_FOUND


def test_empty_feeder(kiosk: Kiosk) -> None:
    assert fault_of(ask(kiosk, FEEDER)) is Fault.NO_PAPER


@pytest.mark.parametrize("at_sheet", [0, 1, 3])
def test_a_jam_loses_no_page_that_came_before_it(kiosk: Kiosk, at_sheet: int) -> None:
    kiosk.scanner.feed("payslip", "tax", "attestation", "payslip")
    kiosk.scanner.machine.set_trouble(Trouble.JAM, at_sheet)

    answer = ask(kiosk, FEEDER)

    assert fault_of(answer) is Fault.PAPER_JAM
    assert len(answer.of(PageScanned)) == len(answer.of(SheetScanned)) == at_sheet


def test_after_a_jam_is_freed_the_rest_is_scanned(kiosk: Kiosk) -> None:
    kiosk.scanner.feed("payslip", "tax", "attestation")
    kiosk.scanner.machine.set_trouble(Trouble.JAM, 1)
    ask(kiosk, FEEDER)
    assert fault_of(ask(kiosk, FEEDER)) is Fault.PAPER_JAM

    kiosk.scanner.machine.open_cover()
    assert fault_of(ask(kiosk, FEEDER)) is Fault.COVER_OPEN
    kiosk.scanner.machine.close_cover()

    answer = ask(kiosk, FEEDER)
    assert isinstance(answer.final, ScanEnded)
    assert len(answer.of(PageScanned)) == 1


def test_cover_opened_in_mid_feed(kiosk: Kiosk) -> None:
    kiosk.scanner.machine.pages_per_minute = 20
    kiosk.scanner.feed("vitale", "vitale", "vitale", "vitale", "vitale")
    replies = wire.request(kiosk.socket, FEEDER, timeout_s=60)
    for reply, descriptors in replies:
        for descriptor in descriptors:
            os.close(descriptor)
        if isinstance(reply, SheetScanned):
            kiosk.scanner.machine.open_cover()
    assert isinstance(reply, Failed)
    assert reply.fault is Fault.COVER_OPEN


@pytest.mark.parametrize("trouble", [Trouble.DROPPED, Trouble.TRUNCATED])
def test_a_page_that_breaks_on_the_glass_is_scanned_again(kiosk: Kiosk, trouble: Trouble) -> None:
    kiosk.scanner.lay("identity-front")
    kiosk.scanner.machine.set_trouble(trouble)

    answer = ask(kiosk, GLASS)

    assert isinstance(answer.final, ScanEnded)
    assert len(answer.of(PageScanned)) == 1
    assert kiosk.scanner.machine.sheets == 2


@pytest.mark.parametrize("trouble", [Trouble.DROPPED, Trouble.TRUNCATED])
def test_a_page_that_breaks_in_the_feeder_is_told_and_never_shown(kiosk: Kiosk, trouble: Trouble) -> None:
    kiosk.scanner.feed("payslip", "tax")
    kiosk.scanner.machine.set_trouble(trouble, 1)

    answer = ask(kiosk, FEEDER)

    assert fault_of(answer) is Fault.PAGE_TRUNCATED
    assert len(answer.of(PageScanned)) == 1


@pytest.mark.parametrize("wish", [GLASS, FEEDER])
def test_a_scanner_that_answers_nothing(kiosk: Kiosk, wish: Scan) -> None:
    kiosk.scanner.machine.set_trouble(Trouble.GONE)
    assert fault_of(ask(kiosk, wish)) is Fault.SCANNER_GONE
    assert fault_of(ask(kiosk, AskScanner())) is Fault.SCANNER_GONE

    kiosk.scanner.machine.set_trouble(None)
    assert isinstance(ask(kiosk, AskScanner()).final, ScannerReport)


def test_a_scanner_that_is_not_there(scanner: SimulatedScanner, tmp_path: Path) -> None:
    with socket.socket() as nobody:
        nobody.bind(("127.0.0.1", 0))
        device = f"airscan:escl:Consigne:http://127.0.0.1:{nobody.getsockname()[1]}/eSCL"
    for kiosk in start(tmp_path, scanner, device):
        assert fault_of(ask(kiosk, GLASS)) is Fault.SCANNER_GONE


def test_a_frozen_scanner_costs_the_process_but_no_page(hasty_kiosk: Kiosk) -> None:
    kiosk = hasty_kiosk
    kiosk.scanner.feed("payslip", "tax")
    kiosk.scanner.machine.set_trouble(Trouble.HANG, 1)

    answer = ask(kiosk, FEEDER)

    assert fault_of(answer) is Fault.SCANNER_GONE
    assert len(answer.of(PageScanned)) == 1
    deadline_s = time.monotonic() + 60
    while kiosk.supervisor.starts()["scanner"] == 1:
        assert time.monotonic() < deadline_s, "no fresh process"
        time.sleep(0.02)
    kiosk.scanner.machine.clear()
    kiosk.scanner.lay("vitale")
    assert isinstance(ask_until_it_lives(kiosk, GLASS).final, ScanEnded)


def test_a_busy_scanner_is_waited_for(kiosk: Kiosk) -> None:
    kiosk.scanner.lay("identity-front")
    kiosk.scanner.machine.set_trouble(Trouble.BUSY)
    with wire.connect(kiosk.socket) as connection:
        connection.send(GLASS)
        until(connection, ScanProgress)
        kiosk.scanner.machine.set_trouble(None)
        until(connection, ScanEnded)


def test_a_scanner_that_stays_busy_is_told_in_the_end(kiosk: Kiosk) -> None:
    kiosk.scanner.machine.set_trouble(Trouble.BUSY)
    assert fault_of(ask(kiosk, GLASS)) is Fault.SCANNER_BUSY


def test_one_scan_at_a_time(kiosk: Kiosk) -> None:
    kiosk.scanner.machine.pages_per_minute = 30
    kiosk.scanner.lay("identity-front")
    with wire.connect(kiosk.socket) as first:
        first.send(GLASS)
        until(first, ScanProgress)
        assert fault_of(ask(kiosk, GLASS)) is Fault.SCANNER_BUSY
        until(first, ScanEnded)


@pytest.mark.parametrize("source", [Source.GLASS, Source.FEEDER])
def test_hanging_up_frees_the_scanner_for_the_next_person(kiosk: Kiosk, source: Source) -> None:
    kiosk.scanner.machine.pages_per_minute = 15
    kiosk.scanner.feed("payslip", "tax", "attestation")
    with wire.connect(kiosk.socket) as connection:
        connection.send(Scan(source, dpi=150))
        until(connection, ScanProgress)
    kiosk.scanner.machine.pages_per_minute = 240
    kiosk.scanner.lay("vitale")

    assert isinstance(ask_until_it_lives(kiosk, GLASS).final, ScanEnded)


def test_no_sheet_goes_through_the_feeder_for_who_hung_up_while_the_process_stood_still(kiosk: Kiosk) -> None:
    """A machine that stands still for half a minute: the visit has given up, and asks again."""
    kiosk.scanner.feed("payslip", "tax", "attestation")
    ask(kiosk, AskScanner())
    os.kill(kiosk.pid, signal.SIGSTOP)
    for _ in range(2):
        with wire.connect(kiosk.socket) as gone:
            gone.send(FEEDER)
    os.kill(kiosk.pid, signal.SIGCONT)

    assert len(ask(kiosk, FEEDER).of(SheetScanned)) == 3


def test_hanging_up_frees_even_a_frozen_scanner(kiosk: Kiosk) -> None:
    kiosk.scanner.machine.set_trouble(Trouble.HANG)
    with wire.connect(kiosk.socket) as connection:
        connection.send(GLASS)
        until(connection, ScanProgress)
    kiosk.scanner.machine.clear()
    kiosk.scanner.lay("vitale")

    assert isinstance(ask_until_it_lives(kiosk, GLASS).final, ScanEnded)


@pytest.mark.parametrize("replies", [0, 1, 5, 9])
def test_killed_at_any_moment_the_next_process_scans(kiosk: Kiosk, replies: int) -> None:
    kiosk.scanner.machine.pages_per_minute = 60
    kiosk.scanner.feed("payslip", "tax", "attestation")
    connection = wire.connect(kiosk.socket)
    connection.send(FEEDER)
    for _ in range(replies):
        _, descriptors = connection.receive(10)
        for descriptor in descriptors:
            os.close(descriptor)
    os.kill(kiosk.pid, signal.SIGKILL)
    with suppress(wire.HelperGone):
        until(connection, ScanEnded)
    connection.close()

    kiosk.scanner.machine.empty_feeder()
    kiosk.scanner.lay("vitale")
    answer = ask(kiosk, GLASS, timeout_s=20)

    assert isinstance(answer.final, ScanEnded)
    assert len(answer.of(PageScanned)) == 1


def test_a_crash_leaves_no_memory_dump(kiosk: Kiosk) -> None:
    ask(kiosk, AskScanner())
    assert resource.prlimit(kiosk.pid, resource.RLIMIT_CORE) == (0, 0)

    os.kill(kiosk.pid, signal.SIGSEGV)

    assert isinstance(ask_until_it_lives(kiosk, AskScanner()).final, ScannerReport)


def test_noise_on_the_socket_does_not_hurt(kiosk: Kiosk) -> None:
    random.seed(4)
    for _ in range(10):
        with socket.socket(socket.AF_UNIX, socket.SOCK_SEQPACKET) as raw:
            raw.connect(str(kiosk.socket))
            raw.send(random.randbytes(random.randrange(1, 200)))
    assert isinstance(ask(kiosk, AskScanner()).final, ScannerReport)
    assert kiosk.supervisor.starts()["scanner"] == 1
