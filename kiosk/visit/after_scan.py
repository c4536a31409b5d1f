"""Paper to pages: place, scan, look at the pages, turn, again, drop, split, join, undo, add."""

from dataclasses import replace

from kiosk.domain import Fault, Source
from kiosk.visit import at_hand
from kiosk.visit.effects import CancelJob, Effect, ForgetPages, StartScan
from kiosk.visit.ending import finish
from kiosk.visit.events import LampAt, PageCame, PageGlimpsed, SheetCame
from kiosk.visit.moves import Result, failed, go, new_job, stay, touched
from kiosk.visit.papers import Glimpse, Page, Scanning
from kiosk.visit.state import Action, Retry, State, Step, Trouble

_STOPPED = frozenset({Fault.CANCELLED})


def touch_place(state: State, what: str, value: str) -> Result:
    """The paper lies there, or nothing more is to come."""
    if what == "scan":
        return start_scan(state)
    if what == "source" and value in state.machine.sources:
        return stay(replace(state, source=Source(value)))
    if what == "finish":
        return go(state, Step.PAGES) if state.kept_pages else finish(state)
    return stay(state)


def start_scan(state: State) -> Result:
    """Scans what lies there."""
    if state.scanning is not None:
        return stay(state)
    state, job = new_job(state)
    source = state.chosen_source
    return go(state, Step.SCANNING, StartScan(job, source), scanning=Scanning(job, source))


def lamp_at(state: State, event: LampAt) -> Result:
    """The lamp moves."""
    scanning = state.scanning
    assert scanning is not None
    begun = max(scanning.begun, event.sheet + 1)
    return stay(
        touched(replace(state, scanning=replace(scanning, sheet=event.sheet, fraction=event.fraction, begun=begun)))
    )


def page_glimpsed(state: State, event: PageGlimpsed) -> Result:
    """A page that is to come shows already; it belongs to no document before it has come."""
    scanning = state.scanning
    assert scanning is not None
    seen = Glimpse(event.key, event.sheet, event.index, event.width_mm, event.height_mm)
    begun = max(scanning.begun, event.sheet + 1)
    return stay(touched(replace(state, scanning=replace(scanning, glimpses=(*scanning.glimpses, seen), begun=begun))))


def place_of_next(state: State) -> int:
    """Where the next page joins the document: at its end, or where the person wanted it."""
    keys = [each.key for each in state.pages]
    return keys.index(state.adding_after) + 1 if state.adding_after in keys else len(keys)


def page_came(state: State, event: PageCame) -> Result:
    """A page joins the document, in the place of the first look at it."""
    scanning = state.scanning
    assert scanning is not None
    seen = [each for each in scanning.glimpses if (each.sheet, each.index) == (event.sheet, event.index)]
    page = Page(
        event.key, event.job, event.sheet, event.width_mm, event.height_mm, blank=event.blank, doubts=event.doubts,
        guess=event.guess, glimpse=seen[0].key if seen else "",
    )  # fmt: skip
    place = place_of_next(state)
    pages = (*state.pages[:place], page, *state.pages[place:])
    glimpses = tuple(each for each in scanning.glimpses if each not in seen)
    scanning = replace(scanning, begun=max(scanning.begun, event.sheet + 1), glimpses=glimpses)
    after = event.key if state.adding_after else ""
    return stay(touched(replace(state, pages=pages, scanning=scanning, adding_after=after, selected=event.key)))


def sheet_came(state: State, event: SheetCame) -> Result:
    """A sheet is complete: its pages stay whatever happens to the scanner."""
    scanning = state.scanning
    assert scanning is not None
    begun = max(scanning.begun, event.sheet + 1)
    complete = scanning.complete | {event.sheet}
    glimpses = tuple(each for each in scanning.glimpses if each.sheet != event.sheet)
    scanning = replace(scanning, begun=begun, complete=complete, glimpses=glimpses)
    return stay(touched(replace(state, scanning=scanning)))


def scan_over(state: State) -> Result:
    """The scan is done: on to its pages; a page that was scanned again is replaced."""
    scanning = state.scanning
    assert scanning is not None
    came = [page for page in state.pages if page.scan == scanning.job]
    if not came:
        state = replace(state, scanning=None, step=Step.PLACE)
        return stay(failed(state, Trouble(Fault.NOTHING_FOUND, Action.RETRY, Retry.SCAN)))
    return _to_pages(replace(state, scanning=None, failures=0))


def touch_scanning(state: State, what: str, _value: str) -> Result:
    """The person stops the scan; what came stays."""
    if what != "stop" or state.scanning is None:
        return stay(state)
    return stop(state)


def stop(state: State) -> Result:
    """Hangs up on the scanner; what came stays."""
    assert state.scanning is not None
    job = state.scanning.job
    came = any(page.scan == job for page in state.pages)
    state = replace(state, scanning=None)
    state, effects = _to_pages(state) if came else go(state, Step.PLACE)
    return state, (CancelJob(job), *effects)


def scan_failed(state: State, fault: Fault) -> Result:
    """The scan broke off. Complete sheets stay; an incomplete one is dropped here and scanned again, never twice."""
    scanning = state.scanning
    assert scanning is not None
    if fault in _STOPPED:
        return stop(state)
    partial = [page for page in state.pages if page.scan == scanning.job and page.sheet not in scanning.complete]
    state = _without(replace(state, scanning=None, step=Step.PLACE), partial)
    missing = scanning.begun - len(scanning.complete)
    sheets_back = max(0, missing) if scanning.source is Source.FEEDER else 0
    trouble = Trouble(fault, Action.RETRY, Retry.SCAN, sheets_back=sheets_back)
    if fault is Fault.NO_PAPER and state.kept_pages:
        trouble = replace(trouble, retry=Retry.NOTHING, action=Action.OK)
    effects: tuple[Effect, ...] = (ForgetPages(tuple(page.key for page in partial)),) if partial else ()
    return failed(state, trouble), effects


def touch_pages(state: State, what: str, value: str) -> Result:
    """The person looks at the pages."""
    match what:
        case "select" if value in {page.key for page in state.pages}:
            return stay(replace(state, selected=value))
        case "turn":
            return stay(_turned(state))
        case "drop":
            return stay(at_hand.drop(state))
        case "split":
            return stay(at_hand.split(state))
        case "join":
            return stay(at_hand.join(state))
        case "undo":
            return stay(at_hand.undo(state))
        case "again" if state.selected:
            return go(state, Step.PLACE, replacing=state.selected, adding_after=state.selected)
        case "add":
            return go(state, Step.PLACE, replacing="", adding_after=state.selected)
        case "pagesGood" if state.kept_pages:
            return go(state, Step.CATEGORY)
        case _:
            return stay(state)


def _to_pages(state: State) -> Result:
    old = [page for page in state.pages if page.key == state.replacing]
    state = _without(state, old)
    forget: tuple[Effect, ...] = (ForgetPages((state.replacing,)),) if old else ()
    return go(state, Step.PAGES, *forget, replacing="", adding_after="")


def _without(state: State, gone: list[Page]) -> State:
    keys = frozenset(page.key for page in gone)
    after = state.adding_after
    if after in keys:
        before = state.pages[: [page.key for page in state.pages].index(after)]
        after = next((page.key for page in reversed(before) if page.key not in keys), "")
    return replace(at_hand.without(state, keys), adding_after=after)


def _turned(state: State) -> State:
    pages = tuple(
        replace(page, turns=(page.turns + 1) % 4) if page.key == state.selected else page for page in state.pages
    )
    return replace(state, pages=pages)
