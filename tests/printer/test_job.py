"""Every fault at every moment: no lie, nothing lost, the next paper whole."""

import socket
from collections.abc import Iterator
from functools import partial

import numpy as np
import pytest

from kiosk.demo.printer import SimulatedPrinter
from kiosk.demo.printer_faults import Answers, Fault, Mishap
from kiosk.domain import PrinterState
from kiosk.printer.device import Device, Hanging
from kiosk.printer.escpos import FEED_AND_CUT, strips, without_realtime_commands
from kiosk.printer.job import Result, print_pictures
from kiosk.printer.link import open_link
from kiosk.printer.raster import Bitmap
from kiosk.site import PrinterTable
from tests.printer.conftest import at_once

PICTURE: Bitmap = without_realtime_commands(np.random.default_rng(6).random((1000, 576)) < 0.3)
MOMENTS = {"before": 0, "mid-strip": 500, "between strips": 480, "at the cut": None}


def device_of(printer: SimulatedPrinter, *, answers: bool = True) -> Device:
    return Device.fresh(PrinterTable(address=printer.address, answers=answers))


@pytest.fixture(params=[Answers.EVERYTHING, Answers.NO_PROCESS_ID], ids=["process id", "in order"])
def answering_printer(request: pytest.FixtureRequest) -> Iterator[SimulatedPrinter]:
    with SimulatedPrinter(answers=request.param) as simulated:
        yield simulated


def test_every_paper_is_cut_by_itself_and_confirmed(answering_printer: SimulatedPrinter) -> None:
    machine = answering_printer.machine

    outcome = device_of(answering_printer).print_all([PICTURE, ~PICTURE])

    assert outcome.result is Result.CONFIRMED
    first, second = machine.papers
    assert first.cut
    assert second.cut
    assert np.array_equal(first.bitmap, PICTURE)
    assert np.array_equal(second.bitmap, ~PICTURE)
    assert machine.stray_bytes == b""
    assert machine.unknown_commands == []


@pytest.mark.parametrize("moment", MOMENTS)
@pytest.mark.parametrize(
    ("mishap", "state"),
    [(Mishap.OUT_OF_PAPER, PrinterState.OUT_OF_PAPER), (Mishap.COVER_OPEN, PrinterState.COVER_OPEN)],
)
def test_a_printer_that_says_why_it_stopped(
    answering_printer: SimulatedPrinter, mishap: Mishap, state: PrinterState, moment: str
) -> None:
    machine = answering_printer.machine
    machine.set_fault(Fault(mishap, MOMENTS[moment]))
    device = device_of(answering_printer)

    stopped = device.print_all([PICTURE])
    uncut = machine.rows_in_work
    machine.heal()
    again = device.print_all([PICTURE])

    assert (stopped.result, stopped.state) == (Result.STOPPED, state)
    assert again.result is Result.CONFIRMED
    scraps, whole = machine.papers[:-1], machine.papers[-1]
    assert np.array_equal(whole.bitmap, PICTURE)
    assert [len(scrap.bitmap) for scrap in scraps] == ([uncut] if uncut else []), "the rest of it was forgotten"
    assert machine.stray_bytes == b""


def test_paper_that_ends_after_the_first_question_is_told_as_such() -> None:
    with SimulatedPrinter(speed_mm_s=200) as printer:
        printer.machine.set_fault(Fault(Mishap.OUT_OF_PAPER, None))
        link = open_link(printer.address)
        link.send(b"".join(strips(PICTURE[:480])) + FEED_AND_CUT, patience_s=5)

        outcome = print_pictures(link, [PICTURE], answers=True)
        link.close()

    assert (outcome.result, outcome.state) == (Result.STOPPED, PrinterState.OUT_OF_PAPER)


@pytest.mark.parametrize("mishap", [Mishap.SILENT, Mishap.DROP])
def test_a_printer_that_falls_silent_in_mid_paper(mishap: Mishap) -> None:
    def stop_and_print_again(moment: str) -> None:
        with SimulatedPrinter() as printer:
            printer.machine.set_fault(Fault(mishap, MOMENTS[moment]))
            device = device_of(printer)

            stopped = device.print_all([PICTURE])
            printer.machine.heal()
            again = device.print_all([PICTURE])

        assert (stopped.result, stopped.state) == (Result.STOPPED, PrinterState.NOT_ANSWERING)
        assert again.result is Result.CONFIRMED
        assert np.array_equal(printer.machine.papers[-1].bitmap, PICTURE)
        assert printer.machine.stray_bytes == b""

    at_once({moment: partial(stop_and_print_again, moment) for moment in set(MOMENTS) - {"at the cut"}})


@pytest.mark.parametrize("mishap", [Mishap.SILENT, Mishap.DROP])
def test_silence_at_the_cut_is_for_the_person_to_judge(mishap: Mishap) -> None:
    """The next paper, somebody else's perhaps, does not come out in one piece with this one."""

    def print_two(answers: Answers) -> None:
        with SimulatedPrinter(answers=answers) as printer:
            printer.machine.set_fault(Fault(mishap, None))
            device = device_of(printer)

            doubtful = device.print_all([PICTURE])
            printer.machine.heal()
            next_one = device.print_all([~PICTURE])

        assert (doubtful.result, next_one.result) == (Result.UNCONFIRMED, Result.CONFIRMED)
        assert [np.array_equal(paper.bitmap, PICTURE) for paper in printer.machine.papers] == [True, False]
        assert np.array_equal(printer.machine.papers[1].bitmap, ~PICTURE)
        assert printer.machine.stray_bytes == b""

    at_once({answers.value: partial(print_two, answers) for answers in (Answers.EVERYTHING, Answers.NO_PROCESS_ID)})


@pytest.mark.parametrize("mishap", [Mishap.OUT_OF_PAPER, Mishap.COVER_OPEN])
def test_of_a_fault_that_a_printer_tells_only_when_asked_nothing_is_claimed(mishap: Mishap) -> None:
    def print_two(moment: str) -> None:
        with SimulatedPrinter(answers=Answers.REAL_TIME_ONLY) as printer:
            printer.machine.set_fault(Fault(mishap, MOMENTS[moment]))
            device = device_of(printer)

            first = device.print_all([PICTURE])
            printer.machine.heal()
            again = device.print_all([PICTURE])
            papers = printer.machine.wait_for_papers(2)

        assert {first.result, again.result} <= {Result.STOPPED, Result.UNCONFIRMED}
        assert [np.array_equal(paper.bitmap, PICTURE) for paper in papers] == [True, True]

    at_once({moment: partial(print_two, moment) for moment in MOMENTS})


@pytest.mark.parametrize("moment", MOMENTS)
def test_a_cheap_printer_goes_on_with_the_same_paper_when_it_is_helped(
    cheap_printer: SimulatedPrinter, moment: str
) -> None:
    cheap_printer.machine.set_fault(Fault(Mishap.OUT_OF_PAPER, MOMENTS[moment]))

    outcome = device_of(cheap_printer, answers=False).print_all([PICTURE])
    cheap_printer.machine.heal()

    (paper,) = cheap_printer.machine.wait_for_papers(1)
    assert outcome.result is Result.UNCONFIRMED, "nobody claims it"
    assert np.array_equal(paper.bitmap, PICTURE)


def test_silence_at_the_first_cut_of_two_is_a_stop(printer: SimulatedPrinter) -> None:
    printer.machine.set_fault(Fault(Mishap.DROP, None))

    outcome = device_of(printer).print_all([PICTURE, PICTURE])

    assert outcome.result is Result.STOPPED


def test_a_power_cut_in_mid_strip_leaves_no_garbage(printer: SimulatedPrinter) -> None:
    printer.machine.set_fault(Fault(Mishap.SILENT, 500))
    device = device_of(printer)
    device.print_all([PICTURE])
    printer.machine.heal()
    printer.machine.switch_off_and_on()

    assert device.print_all([PICTURE]).result is Result.CONFIRMED
    assert np.array_equal(printer.machine.papers[-1].bitmap, PICTURE)
    assert printer.machine.stray_bytes == b""


def test_half_a_strip_sent_by_someone_who_died_is_made_whole(printer: SimulatedPrinter) -> None:
    """The next paper is not read as the missing half of the strip."""
    host, port = printer.address.removeprefix("tcp://").split(":")
    with socket.create_connection((host, int(port))) as dying:
        dying.sendall(b"\x1dv0\x00\x48\x00\xf0\x00" + b"\xaa" * 3000)
    device = device_of(printer)
    device.remember_hanging(Hanging.UNSURE)

    assert device.print_all([PICTURE]).result is Result.CONFIRMED
    assert np.array_equal(printer.machine.papers[-1].bitmap, PICTURE)


def test_whoever_prints_has_said_before_that_something_may_hang_there(printer: SimulatedPrinter) -> None:
    device = device_of(printer)
    seen: list[Hanging] = []

    def look() -> bool:
        seen.append(device.hanging)
        return False

    device.print_all([PICTURE], given_up=look)

    assert set(seen) == {Hanging.UNSURE}
    assert device.hanging is Hanging.NOTHING


def test_a_paper_that_failed_before_it_began_leaves_nothing_to_clear(printer: SimulatedPrinter) -> None:
    printer.machine.take_paper_away()
    device = device_of(printer)

    device.print_all([PICTURE])

    assert device.hanging is Hanging.NOTHING


def test_a_printer_without_paper_gets_nothing(printer: SimulatedPrinter) -> None:
    printer.machine.take_paper_away()

    outcome = device_of(printer).print_all([PICTURE])
    printer.machine.put_paper_in()

    assert (outcome.result, outcome.state, outcome.touched) == (Result.STOPPED, PrinterState.OUT_OF_PAPER, False)
    assert printer.machine.rows_in_work == 0


def test_a_cheap_printer_prints_and_nobody_claims_it(cheap_printer: SimulatedPrinter) -> None:
    outcome = device_of(cheap_printer, answers=False).print_all([PICTURE])

    (paper,) = cheap_printer.machine.wait_for_papers(1)
    assert (outcome.result, outcome.state) == (Result.UNCONFIRMED, PrinterState.UNKNOWN)
    assert np.array_equal(paper.bitmap, PICTURE)


def test_a_printer_that_answers_only_at_once_is_not_called_confirmed() -> None:
    with SimulatedPrinter(answers=Answers.REAL_TIME_ONLY) as printer:
        outcome = device_of(printer).print_all([PICTURE])

        (paper,) = printer.machine.wait_for_papers(1)
    assert outcome.result is Result.UNCONFIRMED
    assert np.array_equal(paper.bitmap, PICTURE)


def test_late_answers_of_a_stopped_print_are_not_taken_for_this_one() -> None:
    """The connection broke; the printer goes on with what it has, and its answers come on the next connection."""
    with SimulatedPrinter(speed_mm_s=150) as printer:
        printer.machine.set_fault(Fault(Mishap.DROP, 230))
        device = device_of(printer)

        stopped = device.print_all([PICTURE])
        again = device.print_all([PICTURE])

        assert (stopped.result, again.result) == (Result.STOPPED, Result.CONFIRMED)
        scrap, whole = printer.machine.papers
        assert np.array_equal(scrap.bitmap, PICTURE[:480])
        assert np.array_equal(whole.bitmap, PICTURE)


def test_a_printer_that_names_no_maker_is_not_believed_after_a_stop() -> None:
    with SimulatedPrinter(answers=Answers.NO_MAKER) as printer:
        device = device_of(printer)
        assert device.print_all([PICTURE]).result is Result.CONFIRMED

        device.remember_hanging(Hanging.PAPER)
        after = device.print_all([PICTURE])
        later = device.print_all([PICTURE])

    assert (after.result, later.result) == (Result.UNCONFIRMED, Result.CONFIRMED)


def test_a_slow_printer_is_waited_for() -> None:
    with SimulatedPrinter(speed_mm_s=60) as printer:
        outcome = device_of(printer).print_all([PICTURE])

    assert outcome.result is Result.CONFIRMED


def test_giving_up_cuts_off_what_was_printed(printer: SimulatedPrinter) -> None:
    answers = iter([False, False, False])

    outcome = device_of(printer).print_all([PICTURE], given_up=lambda: next(answers, True))
    printer.machine.wait_for_papers(1)

    assert outcome.result is Result.GIVEN_UP
    assert printer.machine.rows_in_work == 0


def test_what_was_given_up_hangs_there_until_the_printer_says_that_it_was_cut() -> None:
    def give_up(answers: Answers, mishap: Mishap | None, hanging: Hanging) -> None:
        with SimulatedPrinter(answers=answers) as printer:
            if mishap is not None:
                printer.machine.set_fault(Fault(mishap, None))
            going_on = iter([False, False, False])
            device = device_of(printer)

            given_up = device.print_all([PICTURE], given_up=lambda: next(going_on, True))
            left = device.hanging
            printer.machine.heal()
            next_one = device.print_all([~PICTURE])

        assert (given_up.result, left, next_one.result) == (Result.GIVEN_UP, hanging, Result.CONFIRMED)
        assert np.array_equal(printer.machine.papers[-1].bitmap, ~PICTURE)

    leaves = {None: Hanging.NOTHING, Mishap.SILENT: Hanging.UNSURE, Mishap.DROP: Hanging.UNSURE}
    at_once(
        {
            f"{answers.value}, {mishap}": partial(give_up, answers, mishap, hanging)
            for answers in (Answers.EVERYTHING, Answers.NO_PROCESS_ID)
            for mishap, hanging in leaves.items()
        }
    )


def test_nobody_at_the_address() -> None:
    with SimulatedPrinter() as gone:
        address = gone.address
    device = Device.fresh(PrinterTable(address=address))

    assert device.state() is PrinterState.NOT_ANSWERING
    assert device.print_all([PICTURE]).state is PrinterState.NOT_ANSWERING


def test_paper_used_since_low_is_counted(printer: SimulatedPrinter) -> None:
    device = device_of(printer)
    printer.machine.put_paper_in(1900)

    before = device.enough(device.state(), 950)
    device.print_all([PICTURE])
    after = device.enough(device.state(), 950)
    printer.machine.put_paper_in()
    new_roll = device.enough(device.state(), 950)

    assert (before, after, new_roll) == (True, False, True)
