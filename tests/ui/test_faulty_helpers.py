"""Helpers that die, hang, are late, or talk nonsense: one fault each, and a visit that ends well."""

import os
import socket
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from kiosk import wire
from kiosk.domain import DepositState, Fault, Paper, Source
from kiosk.messages import Alive, DepositKept, Failed, PageScanned, ScanEnded, ScanProgress
from kiosk.ui import conductor
from kiosk.ui import helpers as helper_limits
from kiosk.visit.events import PersonIn, VaultMade
from kiosk.visit.state import PrintState, Step
from tests.ui.box import Box
from tests.ui.conftest import SITE, Helpers
from tests.ui.fakes import page_file, send_page


@pytest.fixture
def box(helpers: Helpers) -> Iterator[Box]:
    made = Box(SITE, helpers.runtime)
    yield made
    made.close()


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("SCANNER_SILENCE_S", "PRINTER_SILENCE_S", "UPLOAD_SILENCE_S"):
        monkeypatch.setattr(helper_limits, name, 0.5)


def hang(connection: wire.Connection) -> None:
    """Says nothing until the other side hangs up."""
    with pytest.raises(wire.HelperGone):
        connection.receive(20)


def die(connection: wire.Connection) -> None:
    """What the other side sees when a process is killed."""
    connection.close()


def test_a_scanner_that_dies_in_a_page_scans_it_again_once(box: Box, helpers: Helpers) -> None:
    def half(connection: wire.Connection) -> None:
        connection.send(ScanProgress(0, 0.5))
        send_page(connection, 0)
        die(connection)

    helpers.scanner.plan.append(half)
    box.reach_place()
    box.scan()
    trouble = box.until_trouble().trouble
    assert trouble is not None
    assert trouble.fault is Fault.HELPER_GONE
    assert box.state.pages == ()
    box.touch("faultAction")
    box.until_step(Step.PAGES)
    assert len(box.state.pages) == 1


def test_a_feeder_goes_on_with_what_is_left(box: Box, helpers: Helpers) -> None:
    def two_and_a_half(connection: wire.Connection) -> None:
        helpers.scanner.sheet(connection, 0)
        helpers.scanner.sheet(connection, 1)
        connection.send(ScanProgress(2, 0.5))
        die(connection)

    helpers.scanner.plan.append(two_and_a_half)
    helpers.scanner.feeder = 1
    box.reach_place()
    box.scan(Source.FEEDER)
    trouble = box.until_trouble().trouble
    assert trouble is not None
    assert trouble.sheets_back == 1
    box.touch("faultAction")
    box.until_step(Step.PAGES)
    assert len(box.state.pages) == 3


@pytest.mark.usefixtures("impatient")
def test_a_scanner_that_hangs_is_told_within_its_deadline(box: Box, helpers: Helpers) -> None:
    helpers.scanner.plan.append(hang)
    box.reach_place()
    box.scan()
    trouble = box.until_trouble().trouble
    assert trouble is not None
    assert trouble.fault is Fault.HELPER_LATE


@pytest.mark.usefixtures("impatient")
def test_a_scanner_that_says_it_is_alive_may_take_its_time(box: Box, helpers: Helpers) -> None:
    def slow(connection: wire.Connection) -> None:
        for _ in range(4):
            connection.send(Alive())
            with pytest.raises(wire.HelperLate):
                connection.receive(0.3)
        send_page(connection, 0)
        connection.send(ScanEnded(1, 1.0))

    helpers.scanner.plan.append(slow)
    box.reach_place()
    box.scan()
    box.until_step(Step.PAGES)


def test_memory_that_is_not_sealed_is_refused(box: Box, helpers: Helpers) -> None:
    def unsealed(connection: wire.Connection) -> None:
        file = os.memfd_create("open", os.MFD_CLOEXEC | os.MFD_ALLOW_SEALING)
        os.write(file, page_file(0))
        connection.send(PageScanned(0, 0, 210, 297, 30, 40), [file, wire.memory(bytes(30 * 40 * 3))])
        connection.send(ScanEnded(1, 1.0))

    helpers.scanner.plan.append(unsealed)
    box.reach_place()
    box.scan()
    trouble = box.until_trouble().trouble
    assert trouble is not None
    assert trouble.fault is Fault.UNFORESEEN
    assert not box.state.pages


def test_a_page_without_its_memory_is_a_fault(box: Box, helpers: Helpers) -> None:
    helpers.scanner.plan.append(lambda connection: connection.send(PageScanned(0, 0, 210, 297, 30, 40)))
    box.reach_place()
    box.scan()
    trouble = box.until_trouble().trouble
    assert trouble is not None
    assert trouble.fault is Fault.UNFORESEEN


def test_stopping_a_scan_hangs_up(box: Box, helpers: Helpers) -> None:
    hung_up: list[bool] = []

    def watch(connection: wire.Connection) -> None:
        connection.send(ScanProgress(0, 0.1))
        with pytest.raises(wire.HelperGone):
            connection.receive(20)
        hung_up.append(True)

    helpers.scanner.plan.append(watch)
    box.reach_place()
    box.scan()
    box.until(lambda state: state.scanning is not None and state.scanning.begun == 1)
    box.touch("stop")
    assert box.state.step is Step.PLACE
    box.until(lambda _state: bool(hung_up))


def test_an_upload_that_dies_before_it_kept_gets_the_same_deposit_again(box: Box, helpers: Helpers) -> None:
    helpers.upload.plan += [die, die]
    box.reach_place()
    box.reach_pages()
    box.acknowledge()
    box.until_receipted()
    assert len(helpers.upload.outbox) == 1
    ids = {getattr(message, "deposit_id", None) for message in helpers.upload.asked} - {None}
    assert len(ids) == 1
    box.finish()


def test_an_upload_that_dies_after_it_kept_deposits_once(box: Box, helpers: Helpers) -> None:
    def keep_and_die(connection: wire.Connection) -> None:
        connection.send(DepositKept("statement"))
        die(connection)

    helpers.upload.plan.append(keep_and_die)
    box.reach_place()
    box.reach_pages()
    box.acknowledge()
    box.until_receipted()
    assert len(helpers.upload.outbox) == 1


@pytest.mark.usefixtures("impatient")
def test_an_upload_that_hangs_is_asked_again(box: Box, helpers: Helpers) -> None:
    helpers.upload.plan.append(hang)
    box.reach_place()
    box.reach_pages()
    box.acknowledge()
    box.until_receipted()


def test_a_full_vault_is_said_and_printed(box: Box, helpers: Helpers) -> None:
    helpers.upload.plan.append(lambda connection: connection.send(Failed(Fault.VAULT_FULL)))
    box.reach_place()
    box.reach_pages()
    box.acknowledge()
    box.until_trouble()
    assert box.state.documents[0].state is DepositState.REFUSED
    box.touch("faultAction")
    box.finish()
    (receipt,) = helpers.printer.papers
    assert receipt.lines[0].fault is Fault.VAULT_FULL


def test_a_printer_without_paper_prints_once_it_has_some(box: Box, helpers: Helpers) -> None:
    helpers.printer.faults.append(Fault.PRINTER_OUT_OF_PAPER)
    box.reach_place()
    box.reach_pages()
    box.acknowledge()
    box.until_receipted()
    box.touch("finish")
    box.until_trouble()
    assert box.state.print_state is PrintState.FAILED
    box.touch("faultAction")
    box.until(lambda state: state.print_state is PrintState.PRINTED)
    assert [paper.paper for paper in helpers.printer.papers] == [Paper.RECEIPT, Paper.RECEIPT]


def test_giving_up_on_new_papers_takes_the_account_back(box: Box, helpers: Helpers) -> None:
    box.touch("start")
    box.touch("language", "fr")
    box.until(lambda state: bool(state.machine.vaults))
    box.touch("agree")
    box.touch("method", "open")
    for _ in range(2):
        for digit in "271828":
            box.touch("digit", digit)
        box.touch("submit")
    box.until_step(Step.PAPERS_OUT)
    box.touch("papersBad")
    box.until(lambda state: state.print_state is PrintState.PRINTED and state.step is Step.PAPERS_OUT)
    box.touch("leave")
    box.touch("leaveYes")
    box.until(lambda _state: helpers.upload.undone == ["account-1"])
    box.until(lambda _state: helpers.printer.secrets[-1] == "hung up")


def test_a_box_without_scanner_says_so_and_opens_when_it_is_back(runtime: Path, helpers: Helpers) -> None:
    helpers.scanner.fault = Fault.SCANNER_GONE
    box = Box(SITE, helpers.runtime)
    box.until_step(Step.CLOSED)
    helpers.scanner.fault = None
    box.until_step(Step.ATTRACT)
    box.close()


def test_a_visit_leaves_no_descriptor_behind(box: Box) -> None:
    def memories() -> int:
        count = 0
        for link in Path("/proc/self/fd").iterdir():
            with suppress(FileNotFoundError):
                count += "memfd" in str(link.readlink())
        return count

    before = memories()
    box.reach_place()
    box.reach_pages(Source.FEEDER)
    assert memories() > before
    box.acknowledge()
    box.until_receipted()
    box.finish()
    box.until(lambda _state: memories() <= before)


def test_events_of_a_former_visit_do_not_reach_the_next(box: Box, helpers: Helpers) -> None:
    release = socket.socketpair()

    def late(connection: wire.Connection) -> None:
        connection.send(ScanProgress(0, 0.5))
        release[1].recv(1)
        for _ in range(2):
            try:
                send_page(connection, 0)
            except wire.HelperGone:
                return

    helpers.scanner.plan.append(late)
    box.reach_place()
    box.scan()
    box.until(lambda state: state.scanning is not None and state.scanning.begun == 1)
    box.touch("leave")
    box.touch("leaveYes")
    assert box.state.step is Step.GOODBYE
    release[0].send(b"x")
    box.touch("start")
    box.reach_place()
    box.reach_pages()
    assert len(box.state.pages) == 1


def test_a_login_of_a_former_visit_is_ended_and_does_not_reach_the_next(box: Box, helpers: Helpers) -> None:
    visit = 1
    box.touch("start")
    box.touch("leave")
    box.touch("start")
    box.conductor.arrived(visit, PersonIn(1, "login-late", (), sealed=True))
    assert box.state.login is None
    box.until(lambda _state: "login-late" in helpers.upload.ended)


def test_a_vault_that_was_made_for_a_former_visit_is_taken_back(box: Box, helpers: Helpers) -> None:
    visit = 1
    box.touch("start")
    box.touch("leave")
    box.touch("start")
    box.conductor.arrived(visit, VaultMade(1, "account-late", "12 34", "Coffre"))
    box.until(lambda _state: "account-late" in helpers.upload.undone)


def test_what_nobody_foresaw_wipes_and_says_where_without_its_words(
    box: Box, helpers: Helpers, monkeypatch: pytest.MonkeyPatch
) -> None:
    box.reach_place()
    box.reach_pages()

    def broken(*_: object) -> None:
        raise RuntimeError("Jeanne DURAND")

    monkeypatch.setattr(conductor, "after", broken)
    box.touch("turn")
    monkeypatch.undo()
    assert box.state.step is Step.TROUBLE
    box.until(lambda _state: any(record.act == "unforeseen" for record in helpers.upload.records))
    (line,) = [record for record in helpers.upload.records if record.act == "unforeseen"]
    assert "RuntimeError" in line.facts["where"]
    assert "DURAND" not in repr(line)


def test_a_job_that_cannot_begin_is_a_fault_of_its_own(box: Box, monkeypatch: pytest.MonkeyPatch) -> None:
    box.reach_place()
    monkeypatch.setattr(helper_limits.WireScanner, "scan", lambda *_: 1 / 0)
    box.scan()
    trouble = box.until_trouble().trouble
    assert trouble is not None
    assert trouble.fault is Fault.UNFORESEEN
    monkeypatch.undo()
    box.touch("faultAction")
    box.until_step(Step.PAGES)
