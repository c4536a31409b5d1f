"""Paper to pages: place, scan, look at the pages, turn, again, drop, split, join, undo, add."""

from dataclasses import replace

from kiosk.domain import Doubt, Fault, Source
from kiosk.visit import asking, at_hand, backs, cards
from kiosk.visit.effects import CancelJob, CheckOutbox, Effect, ForgetAsScanned, ForgetPages, StartScan
from kiosk.visit.ending import finish
from kiosk.visit.events import LampAt, PageCame, PageGlimpsed, SheetCame
from kiosk.visit.moves import Result, failed, go, new_job, stay, tell, then, touched
from kiosk.visit.papers import Glimpse, Page, Scanning
from kiosk.visit.state import Action, Retry, State, Step, Trouble

MOST_AS_SCANNED = 12
_STOPPED = frozenset({Fault.CANCELLED})


def touch_place(state: State, what: str, value: str) -> Result:
    """The paper lies there, or nothing more is to come. New papers are no backs of a heap that was left."""
    if what == "scan":
        turned = state.heap is not None and state.heap.turned
        return start_scan(replace(state, heap=None) if turned else state)
    if what == "source" and value in state.machine.sources:
        return stay(replace(state, source=Source(value)))
    if what == "finish":
        state = replace(state, replacing="", adding_after="")
        return go(state, Step.PAGES) if state.kept_pages else finish(state)
    return stay(state)


def touch_backs(state: State, what: str, _value: str) -> Result:
    """The heap lies turned in the feeder, or has no backs after all."""
    if what == "scan":
        return start_scan(state)
    return backs.leave_heap(state) if what == "noBacks" else stay(state)


def start_scan(state: State) -> Result:
    """Scans what lies there; nothing is scanned that could not be kept."""
    if state.scanning is not None:
        return stay(state)
    if not state.machine.outbox_room:
        return stay(tell(state, Trouble(Fault.OUTBOX_FULL, Action.OK)), CheckOutbox())
    state, job = new_job(state)
    source = state.chosen_source
    both = source is Source.FEEDER and state.machine.both_sides and state.machine.duplex
    scanning = Scanning(job, source, both)
    heap = backs.heap_at_scan(state, job)
    return go(state, Step.SCANNING, StartScan(job, source, both), scanning=scanning, heap=heap)


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
    empty = (Doubt.MAYBE_BLANK,) if event.blank and Doubt.MAYBE_BLANK not in event.doubts else ()
    page = Page(
        event.key, event.job, event.sheet, event.width_mm, event.height_mm, blank=event.blank,
        doubts=(*event.doubts, *empty), guess=event.guess, glimpse=seen[0].key if seen else "", coded=event.coded,
        as_scanned=event.as_scanned,
    )  # fmt: skip
    place = place_of_next(state)
    pages = (*state.pages[:place], page, *state.pages[place:])
    glimpses = tuple(each for each in scanning.glimpses if each not in seen)
    scanning = replace(scanning, begun=max(scanning.begun, event.sheet + 1), glimpses=glimpses)
    after = event.key if state.adding_after else ""
    state = replace(state, pages=pages, scanning=scanning, adding_after=after, selected=event.key)
    return _bounded(touched(state))


def _bounded(state: State) -> Result:
    """The newest pages alone can be shown as they were scanned: each takes as much memory as its picture."""
    kept = sorted((page for page in state.pages if page.as_scanned), key=lambda page: (page.scan, page.sheet))
    over = {page.key for page in kept[:-MOST_AS_SCANNED]}
    if not over:
        return stay(state)
    pages = tuple(replace(page, as_scanned=page.as_scanned and page.key not in over) for page in state.pages)
    return stay(replace(state, pages=pages), ForgetAsScanned(tuple(sorted(over))))


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
        state = replace(state, scanning=None, step=backs.scan_place(state))
        return stay(failed(state, Trouble(Fault.NOTHING_FOUND, Action.RETRY, Retry.SCAN)))
    return _to_pages(replace(state, failures=0))


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
    state, effects = _to_pages(state) if came else go(state, backs.scan_place(state), scanning=None)
    return state, (CancelJob(job), *effects)


def scan_failed(state: State, fault: Fault) -> Result:
    """The scan broke off. Complete sheets stay; an incomplete one is dropped here and scanned again, never twice."""
    scanning = state.scanning
    assert scanning is not None
    if fault in _STOPPED:
        return stop(state)
    whole, missing = _whole_sheets(scanning)
    partial = [page for page in state.pages if page.scan == scanning.job and page.sheet not in whole]
    state = _without(replace(state, scanning=None, step=backs.scan_place(state)), partial)
    sheets_back = max(0, missing) if scanning.source is Source.FEEDER else 0
    trouble = Trouble(fault, Action.RETRY, Retry.SCAN, sheets_back=sheets_back)
    if fault is Fault.NO_PAPER and state.kept_pages:
        trouble = replace(trouble, retry=Retry.NOTHING, action=Action.OK)
    effects: tuple[Effect, ...] = (ForgetPages(tuple(page.key for page in partial)),) if partial else ()
    return failed(state, trouble), effects


def _whole_sheets(scanning: Scanning) -> tuple[frozenset[int], int]:
    """Which sides belong to sheets that came whole, and how many sheets that went through did not."""
    if not scanning.both_sides:
        return scanning.complete, scanning.begun - len(scanning.complete)
    whole = frozenset(side for side in scanning.complete if {side, side ^ 1} <= scanning.complete)
    return whole, (scanning.begun + 1) // 2 - len(whole) // 2


def touch_pages(state: State, what: str, value: str) -> Result:
    """The person looks at the pages."""
    match what:
        case "select" if value in {page.key for page in state.pages}:
            return stay(replace(state, selected=value))
        case "turn":
            return stay(at_hand.turn(state))
        case "bringBack":
            return stay(asking.bring_back(state, value))
        case "separate":
            return stay(cards.separate(state))
        case "drop":
            return stay(at_hand.drop(state))
        case "split":
            return stay(at_hand.split(state))
        case "join":
            return stay(at_hand.join(state))
        case "undo":
            return stay(at_hand.undo(state))
        case "again" if state.selected:
            return asking.scan_again(state)
        case "add":
            return go(state, Step.PLACE, replacing="", adding_after=at_hand.last_chosen(state))
        case "pagesGood" if state.kept_pages:
            return asking.go_on(replace(state, leaving_pages=True))
        case _:
            return stay(state)


def _to_pages(state: State) -> Result:
    """The scan's pages are there: what they replace goes, backs go behind their fronts, and questions come."""
    scanning = state.scanning
    assert scanning is not None
    old = at_hand.chosen(replace(state, selected=state.replacing)) if state.replacing else ()
    state = asking.inherit(state, old, tuple(backs.pages_of(state, (scanning.job,))))
    state = _without(replace(state, scanning=None), list(old))
    forget: tuple[Effect, ...] = (ForgetPages(tuple(page.key for page in old)),) if old else ()
    state = backs.set_empty_sides_aside(state, scanning.job) if scanning.both_sides else backs.in_reading_order(state)
    return then(asking.go_on(replace(state, replacing="", adding_after="")), *forget)


def _without(state: State, gone: list[Page]) -> State:
    keys = frozenset(page.key for page in gone)
    after = state.adding_after
    if after in keys:
        before = state.pages[: [page.key for page in state.pages].index(after)]
        after = next((page.key for page in reversed(before) if page.key not in keys), "")
    return replace(at_hand.without(state, keys), adding_after=after)
