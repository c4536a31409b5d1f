"""The list of papers: what is asked, what is there, the rest on paper, and back to where the person was."""

from dataclasses import replace

import pytest

from kiosk import procedures
from kiosk.domain import Category, Fault, Paper, PaperToBring
from kiosk.procedures import said
from kiosk.visit.checklist import asked_papers
from kiosk.visit.effects import PrintPaper, SealDocument
from kiosk.visit.events import JobFailed, PaperOut
from kiosk.visit.state import Action, PrintState, Retry, State, Step
from tests.visit.person import MACHINE, Person

OURS = procedures.load()


def person_at_notice(language: str = "fr") -> Person:
    person = Person(replace(MACHINE, procedures=OURS))
    person.touches("start")
    person.touches("language", language)
    return person


def there(state: State) -> set[str]:
    return {name for name, _, has in asked_papers(state) if has}


def test_the_list_is_left_to_where_it_was_opened() -> None:
    person = person_at_notice()
    person.touches("list")
    person.sees(Step.PROCEDURES)
    person.touches("procedure", "rsa")
    person.sees(Step.CHECKLIST)
    person.touches("back")
    person.sees(Step.PROCEDURES)
    person.touches("back")
    person.sees(Step.NOTICE)
    person.touches("list")
    person.sees(Step.CHECKLIST)
    person.touches("listDone")
    person.sees(Step.NOTICE)
    person.touches("agree")
    person.sees(Step.WHO)


def test_a_site_without_procedures_has_no_list() -> None:
    person = Person()
    person.touches("start")
    person.touches("language", "fr")
    person.touches("list")
    person.sees(Step.NOTICE)


def test_what_was_scanned_is_ticked_where_only_one_paper_is_of_that_kind() -> None:
    person = person_at_notice()
    person.touches("list")
    person.touches("procedure", "housing")
    assert there(person.state) == set()
    person.touches("listDone")
    person.touches("agree")
    person.logs_in_by_phone()
    for category in (Category.BANK, Category.HOUSING):
        person.scans(category)
        person.acknowledges(category)
        person.is_sealed()
        person.is_kept()
        person.is_receipted()
        person.touches("nextPaper")
    person.touches("finish")
    person.happens(PaperOut(person.newest(PrintPaper).job, confirmed=True))
    person.sees(Step.DONE)
    person.touches("list")
    assert there(person.state) == {"bank"}
    person.touches("have", "lease")
    person.touches("have", "bank")
    assert there(person.state) == {"bank", "lease"}
    person.touches("have", "lease")
    person.touches("have", "no such paper")
    assert there(person.state) == {"bank"}
    person.touches("listDone")
    person.sees(Step.DONE)
    person.touches("finish")
    person.sees(Step.GOODBYE)
    assert (person.state.procedure, person.state.have) == ("", frozenset())


def test_the_rest_is_printed_in_the_persons_words() -> None:
    person = person_at_notice("ar")
    person.touches("list")
    person.touches("procedure", "address")
    person.touches("have", "identity")
    person.touches("printList")
    paper = person.newest(PrintPaper)
    assert (paper.paper, paper.language) == (Paper.BRING, "ar")
    assert paper.procedure == said(OURS.procedure[1].name, "ar")
    assert paper.to_bring == tuple(
        PaperToBring(OURS.paper[name].category, OURS.paper[name].name["ar"]) for name in ("link", "family")
    )
    person.touches("printList")
    assert len(person.asked(PrintPaper)) == 1
    person.happens(PaperOut(paper.job, confirmed=True))
    assert person.state.list_state is PrintState.PRINTED
    assert person.state.print_state is PrintState.IDLE


def test_nothing_is_printed_when_nothing_is_missing() -> None:
    person = person_at_notice()
    person.touches("list")
    person.touches("procedure", "address")
    for name in ("identity", "link", "family"):
        person.touches("have", name)
    person.touches("printList")
    assert not person.asked(PrintPaper)


def test_a_list_that_does_not_come_out_is_tried_again_and_then_let_be() -> None:
    person = person_at_notice()
    person.touches("list")
    person.touches("procedure", "rsa")
    person.touches("printList")
    for _ in range(2):
        person.happens(JobFailed(person.newest(PrintPaper).job, Fault.PRINTER_OUT_OF_PAPER))
        trouble = person.state.trouble
        assert trouble is not None
        assert (trouble.action, trouble.retry) == (Action.RETRY, Retry.CHECKLIST)
        person.touches("faultAction")
    person.happens(JobFailed(person.newest(PrintPaper).job, Fault.PRINTER_OUT_OF_PAPER))
    trouble = person.state.trouble
    assert trouble is not None
    assert trouble.action is Action.OK
    person.touches("faultAction")
    person.touches("listDone")
    person.sees(Step.NOTICE)
    assert len(person.asked(PrintPaper)) == 3


def test_a_list_that_fails_after_the_person_went_on_troubles_nobody() -> None:
    person = person_at_notice()
    person.touches("list")
    person.touches("procedure", "rsa")
    person.touches("printList")
    person.touches("listDone")
    person.happens(JobFailed(person.newest(PrintPaper).job, Fault.PRINTER_OUT_OF_PAPER))
    assert person.state.trouble is None
    person.sees(Step.NOTICE)


@pytest.mark.parametrize("what", ["procedure", "have", "printList", "listDone"])
def test_touches_of_the_list_do_nothing_elsewhere(what: str) -> None:
    person = person_at_notice()
    before = person.state
    person.touches(what, "rsa")
    assert replace(person.state, idle_from_s=before.idle_from_s) == before
    assert not person.asked(SealDocument)


def test_a_receipt_that_fails_while_the_list_is_looked_at_is_printed_again_where_it_is_asked_for() -> None:
    person = Person(replace(MACHINE, procedures=OURS))
    person.reaches_place()
    person.deposits("a")
    person.touches("finish")
    receipt = person.newest(PrintPaper)
    person.touches("list")
    person.happens(JobFailed(receipt.job, Fault.PRINTER_OUT_OF_PAPER))
    assert person.state.trouble is not None
    assert person.state.trouble.action is Action.OK
    person.touches("faultAction")
    person.touches("back")
    person.sees(Step.DONE)
    person.touches("printAgain")
    assert person.newest(PrintPaper).paper is receipt.paper
    assert person.newest(PrintPaper).job > receipt.job
