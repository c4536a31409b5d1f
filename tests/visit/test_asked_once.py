"""Redundant entry (WCAG 2.2, 3.3.7): in one visit nothing is asked twice but a new code, for safety."""

from collections import Counter
from collections.abc import Callable

import pytest

from kiosk.visit.effects import ConfirmAccount
from kiosk.visit.events import Event, PersonIn
from kiosk.visit.state import Step
from tests.visit.person import RECIPIENTS, Person

OF_THE_PAPER = frozenset(
    {Step.PLACE, Step.SCANNING, Step.PAGES, Step.QUESTION, Step.BACKS, Step.CATEGORY, Step.WHERE, Step.HOW_LONG}
)
"""Asked of each paper anew."""
WITHOUT_A_QUESTION = frozenset({Step.ATTRACT, Step.PRINTING, Step.SENDING, Step.DONE, Step.GOODBYE})


class Witness(Person):
    """Counts how often each step comes."""

    def __init__(self) -> None:
        super().__init__()
        self.came: Counter[Step] = Counter()

    def happens(self, *events: Event) -> None:
        for event in events:
            before = self.state.step
            super().happens(event)
            if self.state.step is not before:
                self.came[self.state.step] += 1


def by_phone(person: Witness) -> None:
    person.logs_in_by_phone()


def by_card(person: Witness) -> None:
    person.shows_card()
    person.card_accepted()


def by_a_new_vault(person: Witness) -> None:
    person.touches("method", "open")
    person.chooses_pin()
    person.papers_come()
    person.vault_opens()
    person.touches("papersGood")
    person.happens(PersonIn(person.newest(ConfirmAccount).job, "login", RECIPIENTS, sealed=True))


@pytest.mark.parametrize("gets_in", [by_phone, by_card, by_a_new_vault])
def test_nothing_about_the_person_is_asked_twice_in_a_visit_with_two_papers(
    gets_in: Callable[[Witness], None],
) -> None:
    person = Witness()
    person.reaches_who()
    gets_in(person)
    person.deposits("p1", "p2")
    person.touches("nextPaper")
    person.deposits("p3")
    person.finishes()
    person.sees(Step.GOODBYE)
    assert person.came[Step.CATEGORY] == 2
    asked = {step: times for step, times in person.came.items() if step not in OF_THE_PAPER | WITHOUT_A_QUESTION}
    assert {Step.LANGUAGE, Step.NOTICE, Step.WHO} <= set(asked)
    assert set(asked.values()) == {1}
    assert (Step.NEW_PIN_AGAIN in asked) == (gets_in is by_a_new_vault)
