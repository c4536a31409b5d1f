"""The panel of seeing and hearing: opened with "bigger", over any screen, forgotten with the visit."""

import pytest

from kiosk.visit.events import Tick
from kiosk.visit.limits import GOODBYE_S
from kiosk.visit.state import LOUDEST, QUIETEST, Look, State, Step
from tests.visit.person import MACHINE, Person


def test_bigger_is_bigger_at_once_and_opens_the_panel() -> None:
    person = Person()
    person.reaches_who()
    person.touches("bigger")
    assert (person.state.look.large, person.state.comfort) == (True, True)
    person.sees(Step.WHO)
    person.touches("method", "phone")
    person.sees(Step.WHO)
    for way in ("contrast", "reach", "calm"):
        person.touches(way)
        assert getattr(person.state.look, way)
        person.touches(way)
        assert not getattr(person.state.look, way)
    person.touches("comfortDone")
    assert not person.state.comfort
    person.touches("method", "phone")
    person.sees(Step.PHONE)


def test_bigger_over_a_question_is_bigger_and_opens_nothing_more() -> None:
    person = Person()
    person.reaches_who()
    person.touches("leave")
    person.touches("bigger")
    assert (person.state.look.large, person.state.comfort, person.state.leave_asked) == (True, False, True)


def test_nothing_under_the_panel_goes_back_before_it_is_closed() -> None:
    person = Person()
    person.reaches_who()
    person.touches("bigger")
    person.touches("back")
    person.sees(Step.WHO)
    person.touches("comfortDone")
    person.touches("back")
    person.sees(Step.NOTICE)


def test_the_volume_has_ends_and_begins_anew_with_each_visit() -> None:
    person = Person()
    person.reaches_who()
    person.touches("bigger")
    for _ in range(9):
        person.touches("louder")
    assert person.state.look.volume == LOUDEST
    for _ in range(9):
        person.touches("quieter")
    assert person.state.look.volume == QUIETEST
    person.touches("leave")
    person.touches("leaveYes")
    person.sees(Step.GOODBYE)
    for second in range(int(GOODBYE_S) + 2):
        person.happens(Tick(1000.0 + second))
    assert person.state.look == Look()
    assert person.state == State(machine=MACHINE)


@pytest.mark.parametrize("what", ["bigger", "contrast", "louder", "comfortDone"])
def test_nobody_in_front_changes_nothing(what: str) -> None:
    person = Person()
    person.touches(what)
    assert person.state == State(machine=MACHINE)


def test_a_warning_and_leaving_come_before_the_panel() -> None:
    person = Person()
    person.reaches_who()
    person.touches("bigger")
    person.touches("leave")
    assert person.state.leave_asked
    person.touches("leaveNo")
    assert person.state.comfort
    person.touches("leave")
    person.touches("leaveYes")
    person.sees(Step.GOODBYE)
    assert not person.state.comfort
