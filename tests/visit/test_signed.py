"""A signed form is read back: doubts are asked, differences are shown, and it goes into the vault as it is signed."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.agents.mandate import Mandate
from kiosk.agents.on_paper import Difference
from kiosk.agents.roles import Act
from kiosk.domain import Category, Fault, Paper
from kiosk.form import BOXES, ONE_OF, Box, BoxState, SeenBox, understood
from kiosk.visit.at_hand import unsaved
from kiosk.visit.effects import CheckMandate, ForgetPages, PrintPaper, ReadSignedForm, SealDocument, WriteRecord
from kiosk.visit.events import (
    AgentBeside,
    FormPartCame,
    FormReadOver,
    JobFailed,
    MandateKnown,
    OriginalSaid,
    OutboxSeen,
    PaperOut,
)
from kiosk.visit.signed import Mark, SignedForm, differences, question, questions, ticked
from kiosk.visit.state import Action, PrintState, Step
from tests.visit.person import Person

BADGE = "AAAAAAAA"
MANDATE = Mandate("M" * 16, "CCAS", BADGE, frozenset({Act.DEPOSIT}), date(2026, 11, 1), date(2026, 12, 1))
YES = {Box.AGREED: BoxState.TICKED, Box.HELPED: BoxState.TICKED}


def marks(paper: Paper, states: dict[Box, BoxState], only: tuple[Box, ...] = ()) -> tuple[Mark, ...]:
    boxes = [box for group in BOXES[paper].values() for box in group if not only or box in only]
    return tuple(Mark(SeenBox(box, states.get(box, BoxState.EMPTY), 0.2), 0.1, 0.5, 0.05) for box in boxes)


def at_the_form() -> Person:
    person = Person()
    person.touches("start")
    person.happens(AgentBeside("session", BADGE, ""))
    person.touches("language", "fr")
    person.touches("agree")
    person.logs_in_by_phone()
    person.touches("signedForm")
    person.sees(Step.FORM)
    return person


def part(
    person: Person, key: str, found: tuple[Mark, ...], *, paper: Paper = Paper.CONSENT, number: int = 7,
    of: tuple[int, int] = (1, 1), code: str = "",
) -> FormPartCame:  # fmt: skip
    job = person.newest(ReadSignedForm).job
    return FormPartCame(job, key, paper, number, *of, 72.0, 200.0, found, code)


def reads(person: Person, *parts: FormPartCame) -> None:
    person.happens(*parts, FormReadOver(person.newest(ReadSignedForm).job))


def reads_consent(states: dict[Box, BoxState]) -> Person:
    person = at_the_form()
    person.touches("readForm")
    reads(person, part(person, "k1", marks(Paper.CONSENT, states)))
    return person


def reads_mandate(states: dict[Box, BoxState], mandate: Mandate | None = MANDATE) -> Person:
    person = at_the_form()
    person.touches("readForm")
    reads(person, part(person, "k1", marks(Paper.MANDATE, states), paper=Paper.MANDATE, code="CONSIGNEM1:X"))
    job = person.newest(CheckMandate).job
    person.happens(MandateKnown(job, mandate) if mandate else JobFailed(job, Fault.CODE_UNREADABLE))
    return person


def found(person: Person) -> tuple[Difference, ...]:
    assert person.state.form is not None
    return differences(person.state.form, BADGE)


def test_a_clear_consent_is_shown_and_filed_as_a_document_of_its_own() -> None:
    person = reads_consent(YES)
    person.sees(Step.FORM_SAID)
    assert person.state.form is not None
    assert ticked(person.state.form) == (Box.AGREED, Box.HELPED)
    assert found(person) == ()

    person.happens(OriginalSaid(True))
    person.touches("formGood")

    person.sees(Step.SENDING)
    sealed = person.newest(SealDocument)
    assert (sealed.pages, sealed.category) == (("k1",), Category.OTHER)
    (document,) = person.state.documents
    assert document.original_seen
    assert person.state.form is None
    record = person.newest(WriteRecord)
    assert (record.act, record.result) == ("signed form", "as known")
    assert dict(record.facts)["paper"] == "consent"


def test_nothing_is_filed_before_the_agent_said_whether_the_original_was_seen() -> None:
    person = reads_consent(YES)

    person.touches("formGood")

    person.sees(Step.FORM_SAID)
    assert person.asked(SealDocument) == []


def test_a_doubtful_box_of_a_question_is_asked_with_its_whole_question() -> None:
    person = reads_consent({**YES, Box.ALONE: BoxState.DOUBTFUL})
    person.sees(Step.FORM_ASK)
    assert person.state.form is not None
    assert question(person.state.form) == (Box.ALONE, Box.HELPED)

    person.touches("formNo")
    person.touches("formBox", str(int(Box.AGREED)))
    person.sees(Step.FORM_ASK)
    person.touches("formBox", str(int(Box.HELPED)))

    person.sees(Step.FORM_SAID)
    assert person.state.form is not None
    assert ticked(person.state.form) == (Box.AGREED, Box.HELPED)


@pytest.mark.parametrize("yes", [True, False])
def test_a_doubtful_act_is_asked_yes_or_no(yes: bool) -> None:
    person = reads_mandate({Box.ONE_MATTER: BoxState.TICKED, Box.DEPOSIT: BoxState.TICKED, Box.MAIL: BoxState.DOUBTFUL})
    person.sees(Step.FORM_ASK)

    person.touches(*("formBox", str(int(Box.MAIL))) if yes else ("formNo",))

    person.sees(Step.FORM_SAID)
    assert person.state.form is not None
    assert (Box.MAIL in ticked(person.state.form)) is yes
    assert found(person) == ()


def test_an_answer_can_be_taken_back() -> None:
    person = reads_consent({**YES, Box.ALONE: BoxState.DOUBTFUL})
    person.touches("formBox", str(int(Box.ALONE)))
    person.sees(Step.FORM_SAID)

    person.touches("back")
    person.sees(Step.FORM_ASK)
    person.touches("back")
    person.sees(Step.FORM)
    assert ForgetPages(("k1",)) in person.effects
    person.touches("back")
    person.sees(Step.PLACE)
    assert person.state.form is None


@pytest.mark.parametrize(
    ("states", "differs"),
    [
        ({Box.NOT_AGREED: BoxState.TICKED, Box.HELPED: BoxState.TICKED}, (Difference.SAYS_NO,)),
        ({Box.AGREED: BoxState.TICKED, Box.ALONE: BoxState.TICKED}, (Difference.SAYS_ALONE,)),
    ],
)
def test_a_consent_that_says_something_else_than_what_is_done(
    states: dict[Box, BoxState], differs: tuple[Difference, ...]
) -> None:
    person = reads_consent(states)

    person.sees(Step.FORM_SAID)
    assert found(person) == differs
    person.happens(OriginalSaid(False))
    person.touches("formGood")
    record = person.newest(WriteRecord)
    assert (record.result, dict(record.facts)["differs"]) == ("differs", differs[0])


@pytest.mark.parametrize(
    ("boxes", "mandate", "differs"),
    [
        ((Box.ONE_MATTER, Box.DEPOSIT), MANDATE, ()),
        ((Box.ONE_MATTER, Box.DEPOSIT, Box.MAIL, Box.SEND), MANDATE, ()),
        ((Box.ONE_MATTER, Box.CONSULT), MANDATE, (Difference.LESS, Difference.MORE)),
        ((Box.ONE_MATTER,), MANDATE, (Difference.LESS,)),
        ((Box.ONE_MATTER, Box.DEPOSIT, Box.PASSWORD), MANDATE, (Difference.MORE,)),
        ((Box.NO_END, Box.DEPOSIT), MANDATE, (Difference.NO_END,)),
        ((Box.ONE_MATTER, Box.DEPOSIT), None, (Difference.NOT_OURS,)),
    ],
)
def test_a_mandate_is_held_against_its_code(
    boxes: tuple[Box, ...], mandate: Mandate | None, differs: tuple[Difference, ...]
) -> None:
    person = reads_mandate(dict.fromkeys(boxes, BoxState.TICKED), mandate)

    person.sees(Step.FORM_SAID)
    assert found(person) == differs


def test_a_mandate_for_another_agent_and_one_without_a_code() -> None:
    form = SignedForm(paper=Paper.MANDATE, mandate=MANDATE)

    assert Difference.OTHER_AGENT in differences(form, "BBBBBBBB")
    assert differences(replace(form, mandate=None), BADGE) == (Difference.NO_CODE,)


def test_a_form_in_two_parts_waits_for_the_second() -> None:
    person = at_the_form()
    person.touches("readForm")
    first = marks(Paper.MANDATE, {Box.ONE_MATTER: BoxState.TICKED}, (Box.NO_END, Box.ONE_MATTER, Box.TWO_DATES))
    reads(person, part(person, "k1", first, paper=Paper.MANDATE, of=(1, 2)))
    person.sees(Step.FORM)
    person.touches("readForm")
    reads(person, part(person, "again", first, paper=Paper.MANDATE, of=(1, 2)))
    assert person.newest(ForgetPages).keys == ("k1",)
    person.touches("readForm")
    second = marks(Paper.MANDATE, {}, (Box.DEPOSIT, Box.CONSULT))
    reads(person, part(person, "k2", second, paper=Paper.MANDATE, of=(2, 2), code="CONSIGNEM1:X"))

    person.happens(MandateKnown(person.newest(CheckMandate).job, MANDATE))

    person.sees(Step.FORM_SAID)
    assert person.state.form is not None
    assert person.state.form.keys == ("again", "k2")


def test_a_part_of_another_form_is_not_taken_and_told() -> None:
    person = at_the_form()
    person.touches("readForm")
    mine, others = marks(Paper.CONSENT, YES), marks(Paper.CONSENT, {Box.NOT_AGREED: BoxState.TICKED})
    reads(person, part(person, "mine", mine), part(person, "other", others, number=8))

    person.sees(Step.FORM)
    assert person.newest(ForgetPages).keys == ("other",)
    assert person.state.form is not None
    assert person.state.form.other
    person.touches("readForm")
    assert not person.state.form.other


def test_a_glass_without_a_form_is_told_and_can_be_tried_again() -> None:
    person = at_the_form()
    person.touches("readForm")
    job = person.newest(ReadSignedForm).job
    person.happens(JobFailed(job, Fault.NOTHING_FOUND))
    assert person.state.trouble is not None
    person.touches("faultAction")
    assert person.newest(ReadSignedForm).job > job


def test_the_consent_is_printed_to_be_signed_in_the_persons_language() -> None:
    person = at_the_form()
    person.touches("printConsent")
    paper = person.newest(PrintPaper)
    assert (paper.paper, paper.language, paper.vault) == (Paper.CONSENT, "fr", "Coffre")
    person.touches("printConsent")
    assert person.newest(PrintPaper) == paper

    person.happens(JobFailed(paper.job, Fault.PRINTER_OUT_OF_PAPER))
    person.touches("faultAction")
    again = person.newest(PrintPaper)
    assert (again.paper, again.job > paper.job) == (Paper.CONSENT, True)
    person.happens(PaperOut(again.job, confirmed=True))
    assert person.state.print_state is PrintState.PRINTED
    person.sees(Step.FORM)


def test_only_with_an_agent_beside_and_with_no_page_at_hand() -> None:
    alone = Person()
    alone.reaches_place()
    alone.touches("signedForm")
    alone.sees(Step.PLACE)

    person = at_the_form()
    person.touches("back")
    person.scans("a")
    person.touches("back")
    person.sees(Step.PLACE)
    person.touches("signedForm")
    person.sees(Step.PLACE)


STATES = st.sampled_from(list(BoxState))


@given(paper=st.sampled_from([Paper.CONSENT, Paper.MANDATE]), data=st.data())
def test_whatever_was_seen_every_doubt_is_asked_and_every_question_has_one_answer_or_none(
    paper: Paper, data: st.DataObject
) -> None:
    boxes = [box for group in BOXES[paper].values() for box in group]
    seen = {box: data.draw(STATES) for box in boxes}
    person = reads_consent(seen) if paper is Paper.CONSENT else reads_mandate(seen)
    form = person.state.form
    assert form is not None
    asked = {box for group in questions(form) for box in group}
    assert {box for box, state in seen.items() if state is BoxState.DOUBTFUL} <= asked
    assert set(understood(form.boxes).asked) <= asked
    for _each in questions(form):
        person.sees(Step.FORM_ASK)
        assert person.state.form is not None
        choice = data.draw(st.sampled_from(question(person.state.form)))
        person.touches("formBox", str(int(choice)))
    person.sees(Step.FORM_SAID)
    assert person.state.form is not None
    for group in ONE_OF:
        there = set(group).intersection(boxes)
        assert len(there.intersection(ticked(person.state.form))) == bool(there)


def test_nothing_is_read_that_could_not_be_kept() -> None:
    person = at_the_form()
    person.happens(OutboxSeen(False))
    person.touches("readForm")
    assert person.asked(ReadSignedForm) == []
    assert person.state.trouble is not None
    assert person.state.trouble.fault is Fault.OUTBOX_FULL


def test_leaving_says_first_that_the_form_is_not_kept_and_then_forgets_it() -> None:
    person = reads_consent(YES)
    assert unsaved(person.state) == 1
    person.touches("leave")
    person.touches("leaveYes")
    person.sees(Step.GOODBYE)
    assert ForgetPages(("k1",)) in person.effects


def test_a_consent_that_does_not_come_out_is_not_taken_for_another_paper_elsewhere() -> None:
    person = at_the_form()
    person.touches("printConsent")
    paper = person.newest(PrintPaper)
    person.touches("readForm")
    reads(person, part(person, "k1", marks(Paper.CONSENT, YES)))
    person.happens(JobFailed(paper.job, Fault.PRINTER_OUT_OF_PAPER))
    assert person.state.trouble is not None
    assert person.state.trouble.action is Action.OK


def test_a_scanner_process_that_dies_while_a_form_is_read_is_said_and_the_form_is_read_again() -> None:
    person = at_the_form()
    person.touches("readForm")
    first = person.newest(ReadSignedForm).job
    person.happens(JobFailed(first, Fault.HELPER_GONE))
    person.touches("faultAction")
    assert person.newest(ReadSignedForm).job > first
    reads(person, part(person, "k1", marks(Paper.CONSENT, YES)))
    person.sees(Step.FORM_SAID)
