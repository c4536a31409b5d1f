"""Every fault at every moment of the secret papers: nothing lost, no lie, never a second key."""

from collections.abc import Sequence
from functools import partial

import numpy as np
import pytest
import zxingcpp

from kiosk import recovery, wire
from kiosk.card import CARD_PREFIX
from kiosk.demo.printer import SimulatedPrinter
from kiosk.demo.printer_faults import Fault as PrinterFault
from kiosk.demo.printer_faults import Mishap, PrintedPaper
from kiosk.demo.printer_machine import PrinterMachine
from kiosk.domain import Fault
from kiosk.messages import Alive, Done, Failed, MakeSecrets, Message, PrintAgain, SecretsKept, SecretsPrinted
from kiosk.printer.device import Hanging
from tests.printer.conftest import at_once, child, fresh_device
from tests.printer.reading import grey

PATIENCE_S = 60.0
SAID = {
    Mishap.OUT_OF_PAPER: Failed(Fault.PRINTER_OUT_OF_PAPER),
    Mishap.COVER_OPEN: Failed(Fault.PRINTER_COVER_OPEN),
    Mishap.SILENT: Failed(Fault.PRINTER_NOT_ANSWERING),
    Mishap.DROP: Failed(Fault.PRINTER_NOT_ANSWERING),
}
MOMENTS = {
    "before": (0, -1),
    "at the first row": (0, 0),
    "in mid-strip": (0, 900),
    "at the first cut": (0, None),
    "in the second copy": (1, 500),
    "in the card": (2, 500),
    "at the last cut": (2, None),
}
"""In which of the three papers, and at which row; None is its cut, -1 before anything is asked of the printer."""


def next_reply(connection: wire.Connection) -> Message:
    while (reply := connection.receive(PATIENCE_S)[0]) == Alive():
        continue
    return reply


def codes_on(papers: Sequence[PrintedPaper]) -> list[str]:
    """The QR codes' texts, paper by paper; their modules are wide enough for half the dots."""
    half = (np.ascontiguousarray(grey(paper.bitmap)[::2, ::2]) for paper in papers)
    return [code.text for picture in half for code in zxingcpp.read_barcodes(picture)]


def strike(machine: PrinterMachine, mishap: Mishap, moment: str) -> None:
    """Let the mishap come at its moment, counted from the next paper on."""
    paper, row = MOMENTS[moment]
    if row == -1 and mishap is not Mishap.DROP:
        acts = {
            Mishap.OUT_OF_PAPER: machine.take_paper_away,
            Mishap.COVER_OPEN: machine.open_cover,
            Mishap.SILENT: machine.fall_silent,
        }
        acts[mishap]()
        return
    fault = PrinterFault(mishap, None if row is None else max(row, 0))
    due = len(machine.papers) + paper

    def after_a_paper(_paper: PrintedPaper) -> None:
        if len(machine.papers) == due:
            machine.set_fault(fault)

    if paper == 0:
        machine.set_fault(fault)
    else:
        machine.on_paper = after_a_paper


def told(mishap: Mishap, moment: str) -> None:
    """One cell: what the client is told at the mishap, and what is on the papers when they are printed again."""
    with SimulatedPrinter() as printer:
        machine = printer.machine
        strike(machine, mishap, moment)
        with child(printer, fresh_device(printer), MakeSecrets("fr")) as connection:
            first = next_reply(connection)
            machine.heal()
            connection.send(PrintAgain())
            again = next_reply(connection)
            connection.send(SecretsKept())
            assert next_reply(connection) == Done()
        papers = list(machine.papers)

    if moment == "at the last cut" and mishap in (Mishap.SILENT, Mishap.DROP):
        assert isinstance(first, SecretsPrinted)
        assert not first.confirmed, "all is printed; whether it was cut, the person sees"
    else:
        assert first == SAID[mishap]
    assert isinstance(again, SecretsPrinted)
    assert again.confirmed
    assert machine.stray_bytes == b""
    keys, cards = on_papers(papers)
    assert (len(set(keys)), len(set(cards))) == (1, 1), "never a second key"
    whole_keys, whole_cards = on_papers(papers[-3:])
    assert (len(whole_keys), len(whole_cards)) == (2, 1), "the three papers are whole"


def on_papers(papers: Sequence[PrintedPaper]) -> tuple[list[str], list[str]]:
    """The recovery keys and the cards."""
    codes = codes_on(papers)
    return [code for code in codes if code.startswith(recovery.QR_PREFIX)], [
        code for code in codes if code.startswith(CARD_PREFIX)
    ]


@pytest.mark.parametrize("mishap", Mishap, ids=lambda mishap: mishap.value)
def test_papers_that_stopped_are_printed_again_with_the_same_key(mishap: Mishap) -> None:
    at_once({moment: partial(told, mishap, moment) for moment in MOMENTS})


def test_a_card_whose_cut_nobody_confirmed_is_printed_again_as_itself(printer: SimulatedPrinter) -> None:
    with child(printer, fresh_device(printer), MakeSecrets("fr", identity=False)) as connection:
        first = next_reply(connection)
        printer.machine.set_fault(PrinterFault(Mishap.DROP, None))
        connection.send(PrintAgain())
        doubtful = next_reply(connection)
        printer.machine.heal()
        connection.send(PrintAgain())
        again = next_reply(connection)

    replies = (first, doubtful, again)
    assert [isinstance(reply, SecretsPrinted) and reply.confirmed for reply in replies] == [True, False, True]
    assert len(set(codes_on(printer.machine.papers))) == 1


def test_printing_again_says_so_and_keeps_the_key(printer: SimulatedPrinter) -> None:
    with child(printer, fresh_device(printer), MakeSecrets("fr")) as connection:
        first = next_reply(connection)
        connection.send(PrintAgain())
        again = next_reply(connection)

    assert isinstance(first, SecretsPrinted)
    assert again == first
    papers = printer.machine.papers
    assert len(papers) == 6
    assert codes_on(papers[:1]) == codes_on(papers[3:4])
    assert papers[3].bitmap.shape[0] > papers[0].bitmap.shape[0]


def test_after_a_stopped_recovery_paper_the_next_one_says_what_it_replaces(printer: SimulatedPrinter) -> None:
    """The client hung up and began anew: the key is another one, and no account was opened with the first."""
    device = fresh_device(printer)

    def once() -> Message:
        with child(printer, device, MakeSecrets("fr")) as connection:
            return next_reply(connection)

    assert isinstance(once(), SecretsPrinted)
    plain_rows = printer.machine.papers[0].bitmap.shape[0]
    printer.machine.set_fault(PrinterFault(Mishap.OUT_OF_PAPER, 900))
    assert once() == Failed(Fault.PRINTER_OUT_OF_PAPER)
    assert device.hanging is Hanging.SECRET
    printer.machine.heal()
    assert isinstance(once(), SecretsPrinted)

    assert printer.machine.papers[4].bitmap.shape[0] > plain_rows


def test_secret_papers_that_nobody_saw_cut_are_remembered_as_secret(printer: SimulatedPrinter) -> None:
    """They come out whole before the next person's, whose paper says so."""
    device = fresh_device(printer)
    strike(printer.machine, Mishap.SILENT, "at the last cut")
    with child(printer, device, MakeSecrets("fr")) as connection:
        reply = next_reply(connection)
    assert isinstance(reply, SecretsPrinted)
    assert not reply.confirmed
    assert device.hanging is Hanging.SECRET


@pytest.mark.parametrize("hanging", [Hanging.UNSURE, Hanging.PAPER])
def test_what_hangs_there_is_not_called_secret_when_nothing_secret_was_begun(
    printer: SimulatedPrinter, hanging: Hanging
) -> None:
    device = fresh_device(printer)
    device.remember_hanging(hanging)
    printer.machine.open_cover()
    with child(printer, device, MakeSecrets("fr")) as connection:
        assert next_reply(connection) == Failed(Fault.PRINTER_COVER_OPEN)
    assert device.hanging is hanging
