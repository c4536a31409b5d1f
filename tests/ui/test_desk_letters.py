"""A yes to letters from the desk's side of the wire: the printer first, then the vault, then two papers."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from queue import SimpleQueue

import pytest

from kiosk import wire
from kiosk.agents.desk_effects import AskLetterbox, PrintLetters
from kiosk.agents.desk_parts import Answer, JobFailed, LettersAgreed, PaperOut
from kiosk.agents.views import OpenLetterbox, PrintAgreed
from kiosk.domain import Fault, Paper, PrinterState
from kiosk.messages import AskLetterbox as AskVault
from kiosk.messages import AskPrinter, Failed, LetterboxGiven, Message, Print, Printed, PrinterReport
from kiosk.ui.desk_world import DeskWorld, world_of
from tests.ui.fakes import serve_here

ASKED = AskLetterbox(7, "session", OpenLetterbox("Coffre", "ar", "a card", "583014"))
PAPERS = PrintLetters(7, PrintAgreed("Coffre", "ar", "slip"), "Claire M.")


@dataclass
class Box:
    """A printer and a vault that say what a test tells them."""

    world: DeskWorld
    report: Message = field(default_factory=lambda: PrinterReport(PrinterState.READY, confirms=True, enough=True))
    given: Message | None = field(default_factory=lambda: LetterboxGiven("slip"))
    confirmed: list[bool] = field(default_factory=list)
    heard: list[Message] = field(default_factory=list)

    def answer(self, connection: wire.Connection, message: Message, _descriptors: list[int]) -> None:
        self.heard.append(message)
        match message:
            case AskPrinter():
                connection.send(self.report)
            case AskVault():
                if self.given is not None:
                    connection.send(self.given)
            case Print():
                connection.send(Printed(self.confirmed.pop(0)))

    def does(self, effect: AskLetterbox | PrintLetters) -> Answer:
        told: SimpleQueue[Answer] = SimpleQueue()
        self.world.begin(effect, told.put)
        return told.get(timeout=60)


@pytest.fixture
def box(runtime: Path) -> Iterator[Box]:
    made = Box(world_of(runtime))
    served = [serve_here(runtime / f"{name}.sock", made.answer) for name in ("printer", "upload")]
    yield made
    for each in served:
        each.close()


def test_the_vault_is_asked_once_the_printer_has_paper_for_both(box: Box) -> None:
    assert box.does(ASKED) == LettersAgreed(7, "slip")
    assert box.heard == [
        AskPrinter(papers=(Paper.LETTERS, Paper.SLIP), language="ar"),
        AskVault("Coffre", "a card", "583014", "session"),
    ]


@pytest.mark.parametrize(
    ("report", "fault"),
    [
        (PrinterReport(PrinterState.OUT_OF_PAPER, confirms=True), Fault.PRINTER_OUT_OF_PAPER),
        (PrinterReport(PrinterState.PAPER_LOW, confirms=True, enough=False), Fault.PRINTER_OUT_OF_PAPER),
        (PrinterReport(PrinterState.COVER_OPEN, confirms=True), Fault.PRINTER_COVER_OPEN),
        (PrinterReport(PrinterState.NOT_ANSWERING, confirms=True), Fault.PRINTER_NOT_ANSWERING),
        (Failed(Fault.UNFORESEEN), Fault.PRINTER_NOT_ANSWERING),
    ],
    ids=["no paper", "too little paper", "open", "silent", "fails"],
)
def test_without_a_printer_the_vault_is_not_asked(box: Box, report: Message, fault: Fault) -> None:
    box.report = report
    assert box.does(ASKED) == JobFailed(7, fault)
    assert len(box.heard) == 1


def test_what_the_vault_refuses_is_said_and_a_lost_answer_is_no_refusal(box: Box) -> None:
    box.given = Failed(Fault.PIN_WRONG, tries_left=3)
    assert box.does(ASKED) == JobFailed(7, Fault.PIN_WRONG, 3)
    for lost in (None, Failed(Fault.UNFORESEEN)):
        box.given = lost
        assert box.does(ASKED) == JobFailed(7, Fault.OUTCOME_UNKNOWN)


@pytest.mark.parametrize("confirmed", [[True, True], [True, False], [False, True]])
def test_both_papers_are_out_only_when_the_printer_says_so_of_each(box: Box, confirmed: list[bool]) -> None:
    box.confirmed = list(confirmed)
    assert box.does(PAPERS) == PaperOut(7, all(confirmed))
    assert [message.paper for message in box.heard if isinstance(message, Print)] == [Paper.LETTERS, Paper.SLIP]
