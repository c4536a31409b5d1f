"""A signed form, with an agent beside the person: laid on the glass, read back, asked about, shown, put into the vault.

Nothing doubtful is taken silently, and nothing that differs from what the kiosk knows is resolved: it is shown, and
the paper still goes into the vault only when somebody wants it to.
"""

from dataclasses import replace

from kiosk.domain import Category, Fault, Paper
from kiosk.form import Box
from kiosk.visit.effects import CheckMandate, CheckOutbox, Effect, ForgetPages, PrintPaper, ReadSignedForm, WriteRecord
from kiosk.visit.events import FormPartCame, FormReadOver, MandateKnown
from kiosk.visit.handing_over import hand_over
from kiosk.visit.moves import Result, begin, cancel, drop_job, go, print_paper, stay, tell, then
from kiosk.visit.papers import Document
from kiosk.visit.signed import Answered, FormPage, SignedForm, differences, question, questions, ticked, with_page
from kiosk.visit.state import Action, PrintState, Retry, State, Step, Trouble


def offers_form(state: State) -> bool:
    """Whether a signed form can be read now: an agent is beside the person, and no page is at hand."""
    return state.step is Step.PLACE and state.beside is not None and state.login is not None and not state.pages


def open_form(state: State) -> Result:
    """Asks for the signed form."""
    if not offers_form(state):
        return stay(state)
    printing = state.print_state if state.paper_job else PrintState.IDLE
    return _anew(replace(state, print_state=printing, paper_tries=0))


def touch_form(state: State, what: str, _value: str) -> Result:
    """The form lies on the glass; or the consent is to be printed, to be signed first."""
    if what == "printConsent" and not state.paper_job and state.form == SignedForm():
        return print_consent(state)
    if what == "readForm" and not state.job:
        return read_form(state)
    return _anew(state) if what == "formAgain" else stay(state)


def print_consent(state: State) -> Result:
    """Prints the consent, in the person's language."""
    said = Paper.CONSENT, state.language, state.vault
    return print_paper(state, Retry.CONSENT, lambda job: PrintPaper(job, *said))


def read_form(state: State) -> Result:
    """Reads what lies on the glass; nothing is read that could not be kept."""
    assert state.form is not None
    if not state.machine.outbox_room:
        return stay(tell(state, Trouble(Fault.OUTBOX_FULL, Action.OK)), CheckOutbox())
    return begin(state, Step.FORM, Retry.FORM, ReadSignedForm, form=replace(state.form, other=False))


def part_came(state: State, event: FormPartCame) -> Result:
    """A part was read. One of another form is not taken."""
    form = state.form
    assert form is not None
    if form.pages and (form.paper, form.number) != (event.paper, event.number):
        return stay(replace(state, form=replace(form, other=True)), ForgetPages((event.key,)))
    before = tuple(page.key for page in form.pages if page.part == event.part)
    page = FormPage(event.key, event.part, event.width_mm, event.height_mm, event.marks)
    form = with_page(
        replace(form, paper=event.paper, number=event.number, parts=event.parts, code=form.code or event.code), page
    )
    forget: tuple[Effect, ...] = (ForgetPages(before),) if before else ()
    return stay(replace(state, form=form), *forget)


def read_over(state: State, _event: FormReadOver) -> Result:
    """All that lay there was read: on, or to the part that is missing."""
    state = replace(drop_job(state), failures=0)
    form = state.form
    assert form is not None
    if not form.complete or form.other:
        return go(state, Step.FORM)
    if form.paper is Paper.MANDATE and form.code:
        return check_mandate(state)
    return _on(state)


def check_mandate(state: State) -> Result:
    """Asks what the mandate's code says."""
    form = state.form
    assert form is not None
    code = form.code
    return begin(state, Step.FORM, Retry.FORM_MANDATE, lambda job: CheckMandate(job, code))


def mandate_known(state: State, event: MandateKnown) -> Result:
    """This kiosk signed the mandate's code."""
    assert state.form is not None
    return _on(replace(drop_job(state), form=replace(state.form, mandate=event.mandate)))


def mandate_unknown(state: State) -> Result:
    """This kiosk did not sign the mandate's code."""
    assert state.form is not None
    return _on(replace(drop_job(state), form=replace(state.form, not_ours=True)))


def touch_ask(state: State, what: str, value: str) -> Result:
    """The person says what a doubtful box means."""
    form = state.form
    assert form is not None
    asked = question(form)
    if what == "formAgain":
        return _anew(state)
    if what == "formBox" and value in {str(int(box)) for box in asked}:
        meant: Box | None = Box(int(value))
    elif what == "formNo" and len(asked) == 1:
        meant = None
    else:
        return stay(state)
    return _on(replace(state, form=replace(form, answers=(*form.answers, Answered(asked, meant)))))


def touch_said(state: State, what: str, _value: str) -> Result:
    """The person saw and heard what was understood."""
    if what == "formAgain":
        return _anew(state)
    if what == "formGood" and state.original_seen is not None:
        return _filed(state)
    return stay(state)


def back_from_form(state: State) -> Result:
    """One answer back, else to the form on the glass, else to the papers."""
    form = state.form
    assert form is not None
    if state.step is Step.FORM:
        state, effects = _anew(state)
        return go(replace(state, form=None), Step.PLACE, *effects)
    if form.answers:
        return go(state, Step.FORM_ASK, form=replace(form, answers=form.answers[:-1]), original_seen=None)
    return _anew(state)


def _anew(state: State) -> Result:
    """The form is to be laid on the glass, from its first part on."""
    effects = cancel(state)
    if state.form is not None and state.form.pages:
        effects += (ForgetPages(state.form.keys),)
    return go(drop_job(state), Step.FORM, *effects, form=SignedForm(), original_seen=None)


def _on(state: State) -> Result:
    assert state.form is not None
    return go(state, Step.FORM_ASK if question(state.form) else Step.FORM_SAID)


def _filed(state: State) -> Result:
    """Hands the form over, as a document of its own."""
    form, beside = state.form, state.beside
    assert form is not None
    assert form.paper is not None
    assert beside is not None
    number = len(state.documents) + 1
    document = Document(
        number, Category.OTHER, form.keys, (0,) * len(form.pages), original_seen=bool(state.original_seen)
    )
    found = differences(form, beside.badge)
    facts = (
        ("paper", form.paper.value),
        ("boxes ticked", str(len(ticked(form)))),
        ("boxes asked about", str(len(questions(form)))),
        ("differs", ", ".join(found)),
    )
    record = WriteRecord("signed form", "differs" if found else "as known", state.vault, facts)
    state = replace(state, documents=(*state.documents, document), form=None, original_seen=None)
    state, effects = hand_over(state, document, 0)
    return then(go(state, Step.SENDING, *effects), record)
