import os
import signal
from pathlib import Path

import msgspec
import pyrage
import pytest

from kiosk import wire
from kiosk.demo.printer import SimulatedPrinter
from kiosk.demo.printer_faults import Fault as PrinterFault
from kiosk.demo.printer_faults import Mishap
from kiosk.domain import Fault, Paper, PrinterState
from kiosk.messages import Alive, AskPrinter, Failed, Message, Print, Printed, PrinterReport
from kiosk.printer.compose import compose
from kiosk.printer.forms import draw_paper
from kiosk.printer.specimen import specimen_facts
from kiosk.printer.texts import version
from kiosk.profile import base64url
from tests.printer.conftest import Serve, StartService, site_with
from tests.printer.reading import codes_by_zxing

PATIENCE_S = 60.0


def ask(path: Path, message: Message, *memories: bytes) -> Message:
    """The final reply to a request."""
    descriptors = [wire.memory(data) for data in memories]
    for reply, _descriptors in wire.request(path, message, descriptors, timeout_s=PATIENCE_S):
        if not isinstance(reply, Alive):
            return reply
    raise AssertionError("no reply")


def report_of(path: Path, question: AskPrinter) -> PrinterReport:
    """How the printer is, without the key that each process has of its own."""
    answer = ask(path, question)
    assert isinstance(answer, PrinterReport)
    assert answer.link_recipient.startswith("age1")
    return msgspec.structs.replace(answer, link_recipient="")


def report(state: PrinterState, *, confirms: bool, enough: bool | None) -> PrinterReport:
    return PrinterReport(state, confirms, enough, notice_version=version(Paper.NOTICE))


def test_tells_that_the_printer_is_ready_and_has_paper(printer: SimulatedPrinter, serve: Serve) -> None:
    path = serve(site_with(printer))

    answer = report_of(path, AskPrinter(papers=(Paper.NOTICE, Paper.RECOVERY, Paper.RECEIPT), language="ar"))

    assert answer == report(PrinterState.READY, confirms=True, enough=True)


def test_says_no_when_little_paper_is_left_and_the_visit_needs_more(printer: SimulatedPrinter, serve: Serve) -> None:
    path = serve(site_with(printer))
    printer.machine.put_paper_in(1500)

    little = report_of(path, AskPrinter(papers=(Paper.CARD,)))
    much = report_of(path, AskPrinter(papers=(Paper.NOTICE, Paper.RECOVERY, Paper.CARD, Paper.RECEIPT)))

    assert little == report(PrinterState.PAPER_LOW, confirms=True, enough=True)
    assert much == report(PrinterState.PAPER_LOW, confirms=True, enough=False)


@pytest.mark.parametrize(
    ("trouble", "state", "enough"),
    [
        ("take_paper_away", PrinterState.OUT_OF_PAPER, False),
        ("open_cover", PrinterState.COVER_OPEN, False),
    ],
)
def test_tells_what_is_wrong(
    printer: SimulatedPrinter, serve: Serve, trouble: str, state: PrinterState, enough: bool
) -> None:
    path = serve(site_with(printer))
    getattr(printer.machine, trouble)()

    assert report_of(path, AskPrinter()) == report(state, confirms=True, enough=enough)


def test_a_printer_that_never_answers_is_unknown(cheap_printer: SimulatedPrinter, serve: Serve) -> None:
    path = serve(site_with(cheap_printer, answers=False))

    assert report_of(path, AskPrinter()) == report(PrinterState.UNKNOWN, confirms=False, enough=None)


def test_a_printer_that_should_answer_and_does_not(cheap_printer: SimulatedPrinter, serve: Serve) -> None:
    path = serve(site_with(cheap_printer))

    assert report_of(path, AskPrinter()) == report(PrinterState.NOT_ANSWERING, confirms=True, enough=None)
    assert ask(path, Print(Paper.NOTICE, "fr")) == Failed(Fault.PRINTER_NOT_ANSWERING)


def test_prints_and_says_that_it_is_confirmed(printer: SimulatedPrinter, serve: Serve) -> None:
    path = serve(site_with(printer))

    assert ask(path, Print(Paper.NOTICE, "fr")) == Printed(confirmed=True)
    assert [paper.cut for paper in printer.machine.papers] == [True]


def test_a_month_s_counts_come_with_the_request(printer: SimulatedPrinter, serve: Serve) -> None:
    path = serve(site_with(printer))
    for counts in ({}, {"Visites en tout": "48", "Coffres ouverts": "masqué"}):
        asked = Print(Paper.COUNTS, "fr", {"month": "octobre 2026"}, counts=counts)
        assert ask(path, asked) == Printed(confirmed=True)
    without, with_two = printer.machine.papers
    assert with_two.bitmap.shape[0] > without.bitmap.shape[0]


def test_prints_and_says_that_nobody_confirmed_it(cheap_printer: SimulatedPrinter, serve: Serve) -> None:
    path = serve(site_with(cheap_printer, answers=False))

    assert ask(path, Print(Paper.NOTICE, "fr")) == Printed(confirmed=False)


def test_a_stopped_paper_is_a_fault_and_then_printed_whole(printer: SimulatedPrinter, serve: Serve) -> None:
    path = serve(site_with(printer))
    printer.machine.set_fault(PrinterFault(Mishap.OUT_OF_PAPER, 700))

    assert ask(path, Print(Paper.RECEIPT, "fr")) == Failed(Fault.PRINTER_OUT_OF_PAPER)
    printer.machine.put_paper_in()
    assert ask(path, Print(Paper.RECEIPT, "fr", replaces=True)) == Printed(confirmed=True)

    scrap, whole = printer.machine.papers
    assert scrap.bitmap.shape[0] == 700
    assert whole.bitmap.shape[0] > 700


@pytest.mark.parametrize("paper", [Paper.RECOVERY, Paper.CARD])
def test_a_secret_paper_is_never_printed_by_the_parent(printer: SimulatedPrinter, serve: Serve, paper: Paper) -> None:
    path = serve(site_with(printer))

    assert ask(path, Print(paper, "fr")) == Failed(Fault.UNFORESEEN, "not a request for the printer")
    assert printer.machine.papers == []


def hears_nothing_but_alive(connection: wire.Connection) -> bool:
    """True when the helper goes away without a word of success."""
    try:
        while connection.receive(PATIENCE_S)[0] == Alive():
            continue
    except wire.HelperGone:
        return True
    return False


def test_killed_in_mid_paper_the_next_process_prints_whole(start_service: StartService) -> None:
    with SimulatedPrinter(speed_mm_s=100) as printer:
        service = start_service(site_with(printer))
        with wire.connect(service.path) as connection:
            connection.send(Print(Paper.NOTICE, "fr"))
            printer.machine.wait_for_rows(600)
            os.kill(service.pid, signal.SIGKILL)
            assert hears_nothing_but_alive(connection)
        printer.machine.speed_mm_s = None

        assert ask(service.path, Print(Paper.NOTICE, "fr")) == Printed(confirmed=True)

        scrap, whole = printer.machine.papers
        expected = compose(Paper.NOTICE, specimen_facts(site_with(printer), "fr"))
        rows = draw_paper(expected, 80).shape[0]
        assert scrap.bitmap.shape[0] < rows
        assert whole.bitmap.shape[0] == rows
        assert printer.machine.stray_bytes == b""


def test_hanging_up_stops_the_paper(serve: Serve) -> None:
    with SimulatedPrinter(speed_mm_s=100) as printer:
        path = serve(site_with(printer))
        with wire.connect(path) as connection:
            connection.send(Print(Paper.NOTICE, "fr"))
            printer.machine.wait_for_rows(300)

        (scrap,) = printer.machine.wait_for_papers(1, PATIENCE_S)

    assert scrap.cut
    assert scrap.bitmap.shape[0] < 3000


def test_a_long_paper_says_that_it_is_alive(serve: Serve) -> None:
    with SimulatedPrinter(speed_mm_s=250) as printer:
        path = serve(site_with(printer))

        replies = [reply for reply, _ in wire.request(path, Print(Paper.NOTICE, "fr"), timeout_s=PATIENCE_S)]

    assert replies[-1] == Printed(confirmed=True)
    assert Alive() in replies[:-1]


@pytest.mark.parametrize(
    ("whose", "address", "printed"),
    [("printer", "", True), ("printer", "https://elsewhere.example", False), ("another", "", False)],
    ids=["ours", "another site's", "an earlier process's"],
)
def test_a_receipt_shows_a_link_that_was_sealed_to_this_printer_for_a_vault_of_this_site(
    printer: SimulatedPrinter, serve: Serve, whose: str, address: str, printed: bool
) -> None:
    site = site_with(printer)
    path = serve(site)
    answer = ask(path, AskPrinter())
    assert isinstance(answer, PrinterReport)
    recipient = answer.link_recipient if whose == "printer" else str(pyrage.x25519.Identity.generate().to_public())
    link = f"{address or site.vault[0].issuer}/taken#{'m' * 32}.AGE-SECRET-KEY-1{'Q' * 58}"
    sealed = base64url(pyrage.encrypt(link.encode(), [pyrage.x25519.Recipient.from_str(recipient)]))

    assert isinstance(ask(path, Print(Paper.RECEIPT, "fr", sealed_link=sealed)), Printed)

    assert codes_by_zxing(printer.machine.papers[-1].bitmap) == ([link] if printed else [])
