from kiosk.domain import Fault, Source
from kiosk.visit.effects import CancelJob, ForgetPages, SealDocument, StartScan
from kiosk.visit.events import JobFailed, ScanOver
from kiosk.visit.state import Action, Step
from tests.visit.person import Person


def at_pages(*keys: str) -> Person:
    person = Person()
    person.reaches_place()
    person.scans(*keys)
    return person


def test_a_page_is_turned_a_quarter_at_a_time() -> None:
    person = at_pages("a")
    for expected in (1, 2, 3, 0):
        person.touches("turn")
        assert person.state.pages[0].turns == expected


def test_a_dropped_page_comes_back_with_undo() -> None:
    person = at_pages("a", "b", "c")
    person.touches("select", "b")
    person.touches("drop")
    assert [page.key for page in person.state.kept_pages] == ["a", "c"]
    assert person.state.selected == "c"
    person.touches("undo")
    assert [page.key for page in person.state.kept_pages] == ["a", "b", "c"]
    assert person.state.selected == "b"


def test_a_document_without_pages_is_not_acknowledged() -> None:
    person = at_pages("a")
    person.touches("drop")
    person.touches("pagesGood")
    person.sees(Step.PAGES)


def test_turns_reach_the_document() -> None:
    person = at_pages("a", "b")
    person.touches("select", "a")
    person.touches("turn")
    person.acknowledges()
    assert person.newest(SealDocument).turns == (1, 0)


def test_scanning_again_replaces_the_page_in_its_place() -> None:
    person = at_pages("a", "b", "c")
    person.touches("select", "b")
    person.touches("again")
    person.sees(Step.PLACE)
    person.scans("b2")
    assert person.page_keys == ["a", "b2", "c"]
    assert ForgetPages(("b",)) in person.effects


def test_a_failed_scan_again_loses_nothing() -> None:
    person = at_pages("a", "b")
    person.touches("select", "a")
    person.touches("again")
    job = person.starts_scan()
    person.page_comes(job, 0, "a2")
    person.happens(JobFailed(job, Fault.HELPER_GONE))
    assert person.page_keys == ["a", "b"]
    person.touches("back") if person.state.trouble is None else person.touches("faultAction")
    person.sheet_comes(person.newest(StartScan).job, 0, "a3")
    person.happens(ScanOver(person.newest(StartScan).job))
    assert person.page_keys == ["a3", "b"]


def test_pages_are_added_after_the_chosen_one_in_their_order() -> None:
    person = at_pages("a", "b")
    person.touches("select", "a")
    person.touches("add")
    person.scans("x", "y")
    assert person.page_keys == ["a", "x", "y", "b"]


def test_stopping_keeps_what_came() -> None:
    person = Person()
    person.reaches_place()
    job = person.starts_scan()
    person.sheet_comes(job, 0, "a")
    person.touches("stop")
    assert CancelJob(job) in person.last
    assert (person.state.step, person.page_keys) == (Step.PAGES, ["a"])


def test_stopping_before_any_page_goes_back_to_the_paper() -> None:
    person = Person()
    person.reaches_place()
    person.starts_scan()
    person.touches("stop")
    person.sees(Step.PLACE)


def test_a_jam_keeps_whole_sheets_and_asks_for_the_broken_one() -> None:
    person = Person()
    person.reaches_place()
    person.touches("source", Source.FEEDER)
    job = person.starts_scan()
    person.sheet_comes(job, 0, "a")
    person.sheet_comes(job, 1, "b")
    person.page_comes(job, 2, "c-first-half")
    person.happens(JobFailed(job, Fault.PAPER_JAM))
    assert person.page_keys == ["a", "b"]
    assert ForgetPages(("c-first-half",)) in person.last
    trouble = person.state.trouble
    assert trouble is not None
    assert (trouble.action, trouble.sheets_back) == (Action.RETRY, 1)
    person.touches("faultAction")
    again = person.newest(StartScan)
    assert again.source is Source.FEEDER
    person.sheet_comes(again.job, 0, "c")
    person.happens(ScanOver(again.job))
    assert person.page_keys == ["a", "b", "c"]
    person.sees(Step.PAGES)


def test_a_dead_scanner_helper_never_doubles_a_page_of_the_glass() -> None:
    person = Person()
    person.reaches_place()
    job = person.starts_scan()
    person.page_comes(job, 0, "half")
    person.happens(JobFailed(job, Fault.HELPER_GONE))
    trouble = person.state.trouble
    assert trouble is not None
    assert trouble.sheets_back == 0
    person.touches("faultAction")
    new = person.newest(StartScan).job
    person.sheet_comes(job, 0, "from the dead job")
    person.sheet_comes(new, 0, "whole")
    person.happens(ScanOver(new))
    assert person.page_keys == ["whole"]


def test_nothing_on_the_glass_is_said() -> None:
    person = Person()
    person.reaches_place()
    person.happens(ScanOver(person.starts_scan()))
    person.sees(Step.PLACE)
    assert person.state.trouble is not None
    assert person.state.trouble.fault is Fault.NOTHING_FOUND


def test_an_empty_feeder_after_a_jam_is_no_dead_end() -> None:
    person = Person()
    person.reaches_place()
    person.touches("source", Source.FEEDER)
    job = person.starts_scan()
    person.sheet_comes(job, 0, "a")
    person.happens(JobFailed(job, Fault.PAPER_JAM))
    person.touches("faultAction")
    person.happens(JobFailed(person.newest(StartScan).job, Fault.NO_PAPER))
    person.touches("faultAction")
    person.sees(Step.PLACE)
    person.touches("back")
    assert (person.state.step, person.page_keys) == (Step.PAGES, ["a"])


def test_pages_at_hand_are_not_forgotten_by_finish() -> None:
    person = at_pages("a")
    person.touches("add")
    person.touches("finish")
    person.sees(Step.PAGES)
