from pathlib import Path

import pytest

from kiosk import wire
from kiosk.demo.printer import SimulatedPrinter
from kiosk.demo.printer_machine import Fault as PrinterFault
from kiosk.demo.printer_machine import Mishap
from kiosk.domain import Fault, Paper, PrinterState
from kiosk.messages import Alive, AskPrinter, Failed, Message, Print, Printed, PrinterReport
from tests.printer.conftest import StartService, site_with

PATIENCE_S = 20.0


def ask(path: Path, message: Message) -> Message:
    """The final reply to a request."""
    for reply, _descriptors in wire.request(path, message, timeout_s=PATIENCE_S):
        if not isinstance(reply, Alive):
            return reply
    raise AssertionError("no reply")


def test_tells_that_the_printer_is_ready_and_has_paper(printer: SimulatedPrinter, start_service: StartService) -> None:
    path = start_service(site_with(printer)).path

    report = ask(path, AskPrinter(papers=(Paper.NOTICE, Paper.RECOVERY, Paper.RECEIPT), language="ar"))

    assert report == PrinterReport(PrinterState.READY, confirms=True, enough=True)


def test_says_no_when_little_paper_is_left_and_the_visit_needs_more(
    printer: SimulatedPrinter, start_service: StartService
) -> None:
    path = start_service(site_with(printer)).path
    printer.machine.put_paper_in(1500)

    little = ask(path, AskPrinter(papers=(Paper.CARD,)))
    much = ask(path, AskPrinter(papers=(Paper.NOTICE, Paper.RECOVERY, Paper.CARD, Paper.RECEIPT)))

    assert little == PrinterReport(PrinterState.PAPER_LOW, confirms=True, enough=True)
    assert much == PrinterReport(PrinterState.PAPER_LOW, confirms=True, enough=False)


@pytest.mark.parametrize(
    ("trouble", "state", "enough"),
    [
        ("take_paper_away", PrinterState.OUT_OF_PAPER, False),
        ("open_cover", PrinterState.COVER_OPEN, False),
    ],
)
def test_tells_what_is_wrong(
    printer: SimulatedPrinter, start_service: StartService, trouble: str, state: PrinterState, enough: bool
) -> None:
    path = start_service(site_with(printer)).path
    getattr(printer.machine, trouble)()

    assert ask(path, AskPrinter()) == PrinterReport(state, confirms=True, enough=enough)


def test_a_printer_that_never_answers_is_unknown(cheap_printer: SimulatedPrinter, start_service: StartService) -> None:
    path = start_service(site_with(cheap_printer, answers=False)).path

    assert ask(path, AskPrinter()) == PrinterReport(PrinterState.UNKNOWN, confirms=False, enough=None)


def test_a_printer_that_should_answer_and_does_not(
    cheap_printer: SimulatedPrinter, start_service: StartService
) -> None:
    path = start_service(site_with(cheap_printer)).path

    assert ask(path, AskPrinter()) == PrinterReport(PrinterState.NOT_ANSWERING, confirms=True, enough=None)
    assert ask(path, Print(Paper.NOTICE, "fr")) == Failed(Fault.PRINTER_NOT_ANSWERING)


def test_prints_and_says_that_it_is_confirmed(printer: SimulatedPrinter, start_service: StartService) -> None:
    path = start_service(site_with(printer)).path

    assert ask(path, Print(Paper.NOTICE, "fr")) == Printed(confirmed=True)
    assert [paper.cut for paper in printer.machine.papers] == [True]


def test_prints_and_says_that_nobody_confirmed_it(cheap_printer: SimulatedPrinter, start_service: StartService) -> None:
    path = start_service(site_with(cheap_printer, answers=False)).path

    assert ask(path, Print(Paper.NOTICE, "fr")) == Printed(confirmed=False)


def test_a_stopped_paper_is_a_fault_and_then_printed_whole(
    printer: SimulatedPrinter, start_service: StartService
) -> None:
    path = start_service(site_with(printer)).path
    printer.machine.set_fault(PrinterFault(Mishap.OUT_OF_PAPER, 700))

    assert ask(path, Print(Paper.RECEIPT, "fr")) == Failed(Fault.PRINTER_OUT_OF_PAPER)
    printer.machine.put_paper_in()
    assert ask(path, Print(Paper.RECEIPT, "fr", replaces=True)) == Printed(confirmed=True)

    scrap, whole = printer.machine.papers
    assert scrap.bitmap.shape[0] == 700
    assert whole.bitmap.shape[0] > 700


@pytest.mark.parametrize("paper", [Paper.RECOVERY, Paper.CARD])
def test_a_secret_paper_is_never_printed_by_the_parent(
    printer: SimulatedPrinter, start_service: StartService, paper: Paper
) -> None:
    path = start_service(site_with(printer)).path

    assert isinstance(ask(path, Print(paper, "fr")), Failed)
    assert printer.machine.papers == []
