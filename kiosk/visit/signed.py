"""A signed form that is read back: its parts, what was seen in its boxes, what the person said of doubtful ones."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from kiosk.agents import on_paper
from kiosk.agents.mandate import Mandate
from kiosk.agents.on_paper import Difference
from kiosk.domain import Paper
from kiosk.form import ONE_OF, Box, SeenBox, understood


@dataclass(frozen=True)
class Mark:
    """What was seen in a box, and where it is on its page: its middle and its side in parts of the page's size."""

    seen: SeenBox
    x: float
    y: float
    side: float


@dataclass(frozen=True)
class FormPage:
    """One part of the form; its bytes and pixels are kept elsewhere under `key`."""

    key: str
    part: int
    width_mm: float
    height_mm: float
    marks: tuple[Mark, ...]


@dataclass(frozen=True)
class Answered:
    """A question about doubtful boxes, and the one of them that the person meant; None for none."""

    question: tuple[Box, ...]
    meant: Box | None


@dataclass(frozen=True)
class SignedForm:
    """The form at hand. `SignedForm()` is one of which nothing has been read."""

    paper: Paper | None = None
    number: int = 0
    parts: int = 0
    """How many parts it has; 0 before one was read."""
    pages: tuple[FormPage, ...] = ()
    """The parts that were read, in their order."""
    other: bool = False
    """A part of another form lay there; it was not taken."""
    code: str = field(default="", repr=False)
    """The mandate's code that lay beside the parts."""
    mandate: Mandate | None = None
    not_ours: bool = False
    """This kiosk did not sign the mandate's code."""
    answers: tuple[Answered, ...] = ()

    @property
    def complete(self) -> bool:
        """Whether every part was read."""
        return bool(self.pages) and len(self.pages) == self.parts

    @property
    def keys(self) -> tuple[str, ...]:
        """Where its parts are kept, in their order."""
        return tuple(page.key for page in self.pages)

    @property
    def boxes(self) -> tuple[SeenBox, ...]:
        """What was seen in all its boxes."""
        return tuple(mark.seen for page in self.pages for mark in page.marks)


def with_page(form: SignedForm, page: FormPage) -> SignedForm:
    """The form with one more part, or the same part read anew."""
    others = [each for each in form.pages if each.part != page.part]
    return replace(form, pages=tuple(sorted((*others, page), key=lambda each: each.part)))


def questions(form: SignedForm) -> tuple[tuple[Box, ...], ...]:
    """What the person has to be asked: for each question the boxes among which one is meant, or the box that may be."""
    return tuple(_questions(form))


def _questions(form: SignedForm) -> Iterator[tuple[Box, ...]]:
    asked = understood(form.boxes).asked
    there = [seen.box for seen in form.boxes]
    for group in ONE_OF:
        if set(group) & set(asked):
            yield tuple(box for box in group if box in there)
    in_groups = {box for group in ONE_OF for box in group}
    yield from ((box,) for box in asked if box not in in_groups)


def question(form: SignedForm) -> tuple[Box, ...]:
    """The next question; empty when all were answered."""
    answered = {answer.question for answer in form.answers}
    return next((each for each in questions(form) if each not in answered), ())


def ticked(form: SignedForm) -> tuple[Box, ...]:
    """The boxes that count as ticked, by the paper and by what the person said of doubtful ones."""
    meant = {answer.meant for answer in form.answers}
    sure = understood(form.boxes).ticked
    return tuple(seen.box for seen in form.boxes if seen.box in sure or seen.box in meant)


def differences(form: SignedForm, badge: str) -> tuple[Difference, ...]:
    """How the form differs from what the kiosk knows, for the agent with this badge."""
    said = ticked(form)
    if form.paper is Paper.CONSENT:
        return on_paper.of_consent(said)
    if form.mandate is not None:
        return on_paper.of_mandate(said, form.mandate, badge)
    return (Difference.NOT_OURS if form.not_ours else Difference.NO_CODE,)
