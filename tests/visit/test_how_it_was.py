"""Three faces after the wipe, and what was hard: counted a few together, so that no answer can be told from a visit."""

from dataclasses import replace
from itertools import permutations

import pytest

from kiosk.domain import Difficulty
from kiosk.visit.effects import Effect, WriteRecord
from kiosk.visit.ending import stopped
from kiosk.visit.limits import ANSWERS_TOGETHER, ASKING_HARD_S, ASKING_S, GOODBYE_S
from kiosk.visit.state import Answer, Step, fresh
from tests.visit.person import MACHINE, Person

ASKS_HARD = replace(MACHINE, asks_hard=True)


def has_finished(person: Person) -> None:
    person.reaches_place()
    person.deposits("a")
    person.finishes()
    person.sees(Step.GOODBYE)


def lines(effects: tuple[Effect, ...] | list[Effect], act: str = "satisfaction") -> list[str]:
    return [each.result for each in effects if isinstance(each, WriteRecord) and each.act == act]


def is_asked_what_was_hard(answer: str = "bad", person: Person | None = None) -> Person:
    person = person or Person(ASKS_HARD)
    person.waits(ASKING_HARD_S)
    has_finished(person)
    person.touches("how", answer)
    assert (person.state.asks_how, person.state.asks_hard, person.state.answered) == (False, True, False)
    return person


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


def test_a_box_that_stops_forgets_answers_that_could_be_one_person_s() -> None:
    person = is_asked_what_was_hard()
    person.touches("hard", "time")
    assert (len(person.state.machine.answers), len(person.state.machine.difficulties)) == (1, 1)
    _, effects = stopped(person.state)
    assert (lines(effects), lines(effects, "difficulty")) == ([], [])


@pytest.mark.parametrize("answer", ["middling", "bad"])
@pytest.mark.parametrize("difficulty", list(Difficulty))
def test_who_did_not_find_it_good_says_what_was_hard_and_is_thanked(answer: str, difficulty: Difficulty) -> None:
    person = is_asked_what_was_hard(answer)
    person.touches("hard", difficulty)
    assert (person.state.asks_hard, person.state.answered, person.state.step) == (False, True, Step.GOODBYE)
    assert person.state.machine.difficulties == (difficulty,)
    person.touches("hard", difficulty)
    assert person.state == fresh(replace(ASKS_HARD, answers=(Answer(answer),), difficulties=(difficulty,)))


def test_who_found_it_good_is_not_asked_what_was_hard() -> None:
    person = Person(ASKS_HARD)
    has_finished(person)
    person.touches("how", "good")
    assert (person.state.asks_hard, person.state.answered) == (False, True)
    person.touches("hard", "words")
    assert person.state.machine.difficulties == ()


def test_nobody_is_asked_what_was_hard_where_the_site_does_not_want_to_know() -> None:
    person = Person()
    has_finished(person)
    person.touches("how", "bad")
    assert (person.state.asks_hard, person.state.answered) == (False, True)


def test_what_was_hard_is_no_question_before_how_it_was() -> None:
    person = Person(ASKS_HARD)
    has_finished(person)
    person.touches("hard", "words")
    assert person.state == fresh(ASKS_HARD)


@pytest.mark.parametrize("touch", ["leave", "start", "hard"])
def test_nobody_has_to_say_what_was_hard(touch: str) -> None:
    person = is_asked_what_was_hard()
    person.touches(touch)
    assert person.state == fresh(replace(ASKS_HARD, answers=(Answer.BAD,)))


def test_each_question_is_asked_for_its_time_and_thanks_are_short() -> None:
    person = Person(ASKS_HARD)
    has_finished(person)
    person.waits(ASKING_S - 1)
    person.touches("how", "bad")
    person.waits(ASKING_HARD_S - 1)
    assert person.state.asks_hard
    person.waits(1, start=1000 + ASKING_HARD_S)
    assert person.state == fresh(replace(ASKS_HARD, answers=(Answer.BAD,)))
    is_asked_what_was_hard(person=person).touches("hard", "none")
    person.waits(GOODBYE_S)
    person.sees(Step.ATTRACT)


def test_who_comes_next_never_meets_the_question_of_who_was_before() -> None:
    person = is_asked_what_was_hard()
    person.waits(ASKING_HARD_S)
    person.touches("hard", "words")
    assert person.state.machine.difficulties == ()
    has_finished(person)
    assert (person.state.asks_how, person.state.asks_hard) == (True, False)


def test_hearing_and_seeing_the_question_takes_time_and_ends_nothing() -> None:
    person = is_asked_what_was_hard()
    for touch in ("listen", "stay", "bigger", "contrast", "comfortDone"):
        person.waits(ASKING_HARD_S - 1)
        person.touches(touch)
        assert person.state.asks_hard
    assert (person.state.look.large, person.state.look.contrast, person.state.comfort) == (True, True, False)
    person.touches("hard", "time")
    person.touches("bigger")
    assert person.state.look == fresh(MACHINE).look


def test_what_was_hard_is_counted_a_few_together_and_in_no_order() -> None:
    given = ["words", "time", "words", "none", "vault"]
    assert len(given) == ANSWERS_TOGETHER
    told = set()
    for order in set(permutations(given)):
        person = Person(ASKS_HARD)
        for difficulty in order:
            assert lines(person.effects, "difficulty") == []
            is_asked_what_was_hard(person=person).touches("hard", difficulty)
        told.add(tuple(lines(person.effects, "difficulty")))
        assert person.state.machine.difficulties == ()
    assert told == {("none", "time", "vault", "words", "words")}


def test_lines_about_what_was_hard_say_nothing_else() -> None:
    person = Person(ASKS_HARD)
    for _ in range(ANSWERS_TOGETHER):
        is_asked_what_was_hard(person=person).touches("hard", "papers")
    assert person.last == (WriteRecord("difficulty", "papers"),) * ANSWERS_TOGETHER
