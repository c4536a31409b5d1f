"""A visit that ends waits for as long as something gets on, and no longer."""

import pytest

from kiosk.visit.effects import SealDocument, SendDocument, WriteRecord
from kiosk.visit.events import DocumentKept, DocumentMoved, DocumentSealed, Tick
from kiosk.visit.limits import KEEP_DEADLINE_S, RECEIPT_DEADLINE_S
from kiosk.visit.state import Step
from tests.visit.person import Person

PAPERS = 10
EACH_S = 4


class Ending:
    """A person who acknowledged papers and goes; the clock goes on a second at a time."""

    def __init__(self, papers: int, *touches: str) -> None:
        self.person = Person()
        self.person.reaches_place()
        for number in range(papers):
            if number:
                self.person.touches("nextPaper")
            self.person.scans(f"p{number}")
            self.person.acknowledges()
        for touch in touches:
            self.person.touches(touch)
        self._now_s = 1000.0
        self.person.happens(Tick(self._now_s))

    def waits(self, seconds: int) -> None:
        for _ in range(seconds):
            self._now_s += 1
            self.person.happens(Tick(self._now_s))

    def sees(self, step: Step) -> None:
        self.person.sees(step)

    @property
    def facts(self) -> dict[str, str]:
        return dict(next(each for each in self.person.asked(WriteRecord) if each.act == "visit ended").facts)


def test_papers_that_are_kept_one_after_the_other_are_all_kept_after_the_person_left() -> None:
    assert PAPERS * EACH_S > KEEP_DEADLINE_S > EACH_S
    ending = Ending(PAPERS, "leave", "leaveYes")
    for seals in ending.person.asked(SealDocument):
        ending.waits(EACH_S)
        ending.sees(Step.SENDING)
        ending.person.happens(DocumentSealed(seals.job))
        ending.person.happens(DocumentKept(ending.person.newest(SendDocument).job, "statement"))
    ending.sees(Step.GOODBYE)
    assert ending.facts["kept"] == str(PAPERS)


@pytest.mark.parametrize(
    ("touches", "limit_s"), [(["leave", "leaveYes"], KEEP_DEADLINE_S), (["finish"], RECEIPT_DEADLINE_S)]
)
def test_a_paper_on_a_slow_line_has_time_as_long_as_it_moves(touches: list[str], limit_s: float) -> None:
    ending = Ending(1, *touches)
    ending.person.is_sealed()
    job = ending.person.newest(SendDocument).job
    for quarter in range(1, 4):
        ending.waits(int(limit_s) - 1)
        ending.person.happens(DocumentMoved(job, quarter / 4, waiting=False))
    ending.waits(int(limit_s) - 1)
    ending.sees(Step.SENDING)


def test_a_paper_that_only_says_the_same_again_is_not_waited_for_anew() -> None:
    ending = Ending(1, "leave", "leaveYes")
    ending.person.is_sealed()
    job = ending.person.newest(SendDocument).job
    for _ in range(2):
        ending.waits(int(KEEP_DEADLINE_S / 2) + 1)
        ending.person.happens(DocumentMoved(job, 0.0, waiting=True))
    ending.sees(Step.TROUBLE)
    assert ending.facts["kept"] == "0"
