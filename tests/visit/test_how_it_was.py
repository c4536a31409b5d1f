"""Three faces after the wipe: counted a few together, so that no answer can be told from the visit before it."""

from itertools import permutations

from kiosk.visit.effects import Effect, WriteRecord
from kiosk.visit.ending import stopped
from kiosk.visit.limits import ANSWERS_TOGETHER
from kiosk.visit.state import Step
from tests.visit.person import Person


def has_finished(person: Person) -> None:
    person.reaches_place()
    person.deposits("a")
    person.finishes()
    person.sees(Step.GOODBYE)


def lines(effects: tuple[Effect, ...] | list[Effect]) -> list[str]:
    return [each.result for each in effects if isinstance(each, WriteRecord) and each.act == "satisfaction"]


def test_who_finished_is_asked_once_and_thanked() -> None:
    person = Person()
    has_finished(person)
    assert person.state.asks_how
    person.touches("how", "good")
    assert (person.state.asks_how, person.state.answered, person.state.step) == (False, True, Step.GOODBYE)
    person.touches("how", "bad")
    person.sees(Step.ATTRACT)
    assert [answer.value for answer in person.state.machine.answers] == ["good"]


def test_who_left_or_had_no_time_is_not_asked() -> None:
    person = Person()
    person.reaches_place()
    person.touches("leave")
    person.touches("leaveYes")
    person.sees(Step.GOODBYE)
    assert not person.state.asks_how
    person.touches("how", "good")
    assert person.state.machine.answers == ()


def test_nobody_has_to_answer() -> None:
    person = Person()
    has_finished(person)
    person.waits(30)
    person.sees(Step.ATTRACT)
    assert lines(person.effects) == []


def test_answers_are_counted_a_few_together_and_in_no_order() -> None:
    given = ["good", "bad", "good", "middling", "good"]
    assert len(given) == ANSWERS_TOGETHER
    told = set()
    for order in set(permutations(given)):
        person = Person()
        for answer in order:
            assert lines(person.effects) == []
            has_finished(person)
            person.touches("how", answer)
            person.waits(30)
        told.add(tuple(lines(person.effects)))
        assert person.state.machine.answers == ()
    assert told == {("bad", "good", "good", "good", "middling")}


def test_a_box_that_stops_counts_what_was_answered() -> None:
    person = Person()
    has_finished(person)
    person.touches("how", "middling")
    _, effects = stopped(person.state)
    assert lines(effects) == ["middling"]
