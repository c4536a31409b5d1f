"""A list of papers: "I want to ask for...", which papers are usually asked, which are there, and the rest on paper.

It lies beside the visit: opened from its beginning or its end, and left to where the person was.
"""

from dataclasses import replace

from kiosk.domain import Fault, Paper, PaperToBring
from kiosk.procedures import AskedPaper, Procedure, said
from kiosk.visit.effects import PrintPaper
from kiosk.visit.events import PaperOut
from kiosk.visit.moves import Result, go, new_job, stay, tell
from kiosk.visit.state import Action, PrintState, Retry, State, Step, Trouble

MOST_TRIES = 3


def open_list(state: State) -> Result:
    """To the list, where the site has one; it is left to here."""
    if not state.machine.procedures.procedure:
        return stay(state)
    step = Step.CHECKLIST if chosen(state) else Step.PROCEDURES
    return go(state, step, list_from=state.step, list_state=PrintState.IDLE)


def chosen(state: State) -> Procedure | None:
    """What the person asks for."""
    return state.machine.procedures.find(state.procedure)


def asked_papers(state: State) -> tuple[tuple[str, AskedPaper, bool], ...]:
    """The papers that are usually asked: name in the file, paper, and whether the person has it."""
    procedure = chosen(state)
    if procedure is None:
        return ()
    papers = [(name, state.machine.procedures.paper[name]) for name in procedure.papers]
    return tuple((name, paper, name in state.have or _was_scanned(state, paper, papers)) for name, paper in papers)


def touch_procedures(state: State, what: str, value: str) -> Result:
    """The person says what they want to ask for."""
    if what != "procedure" or state.machine.procedures.find(value) is None:
        return stay(state)
    return go(state, Step.CHECKLIST, procedure=value, have=frozenset(), list_state=PrintState.IDLE)


def touch_checklist(state: State, what: str, value: str) -> Result:
    """A paper that the person has or has not, the rest on paper, or on with the visit."""
    if what == "have" and value in {name for name, _, _ in asked_papers(state)}:
        return stay(replace(state, have=state.have ^ {value}, list_state=PrintState.IDLE))
    if what == "printList" and not state.list_job and not state.paper_job:
        return print_list(state)
    return go(state, state.list_from) if what == "listDone" else stay(state)


def print_list(state: State) -> Result:
    """Prints what is still missing."""
    procedure = chosen(state)
    missing = tuple(
        PaperToBring(paper.category, said(paper.name, state.language))
        for _, paper, has in asked_papers(state)
        if not has
    )
    if procedure is None or not missing:
        return stay(state)
    state, job = new_job(state)
    name = said(procedure.name, state.language)
    effect = PrintPaper(job, Paper.BRING, state.language, procedure=name, to_bring=missing)
    return replace(state, list_job=job, list_state=PrintState.PRINTING), (effect,)


def list_out(state: State, event: PaperOut) -> Result:
    """The list is out, or the printer could not say so."""
    printed = PrintState.PRINTED if event.confirmed else PrintState.UNSURE
    return stay(replace(state, list_job=0, list_tries=0, list_state=printed))


def list_failed(state: State, fault: Fault) -> Result:
    """The list did not come out: it can be tried again a few times; nothing else waits for it."""
    tries = state.list_tries + 1
    state = replace(state, list_job=0, list_tries=tries, list_state=PrintState.FAILED)
    if state.step is not Step.CHECKLIST:
        return stay(state)
    again = Trouble(fault, Action.RETRY, Retry.CHECKLIST) if tries < MOST_TRIES else Trouble(fault, Action.OK)
    return stay(tell(state, again))


def back_from_list(state: State) -> Result:
    """From the papers to what they are for, from there to where the person was."""
    if state.step is Step.CHECKLIST:
        return go(state, Step.PROCEDURES)
    return go(state, state.list_from)


def _was_scanned(state: State, paper: AskedPaper, papers: list[tuple[str, AskedPaper]]) -> bool:
    """Whether this visit handed over a paper of that kind, and no other one on the list is of that kind."""
    alone = sum(each.category is paper.category for _, each in papers) == 1
    return alone and any(document.category is paper.category for document in state.documents)
