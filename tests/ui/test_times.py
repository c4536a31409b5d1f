"""Time in the real window, by a clock that the test drives: no hurry, a warning, one tap, and a wipe that is seen."""

from collections.abc import Callable
from dataclasses import dataclass, field

import msgspec
import pytest

from kiosk.domain import Category
from kiosk.site import LimitsTable
from kiosk.ui.languages import VOICELESS
from kiosk.ui.shell import MonotonicClock
from kiosk.visit.limits import GOODBYE_S, SHORTEST_WARNING_S
from kiosk.visit.state import State, Step
from tests.ui.test_desk import WITH_AGENTS, Window
from tests.ui.test_desk import window as with_staff

window = with_staff
WAY: dict[Step, tuple[str, ...]] = {
    Step.LANGUAGE: ("language:fr",),
    Step.NOTICE: ("agree",),
    Step.WHO: ("method:card",),
    Step.CARD: ("readGlass",),
    Step.PIN: (*(f"digit:{digit}" for digit in "274916"), "submit"),
    Step.PLACE: ("scan",),
    Step.PAGES: ("pagesGood",),
    Step.CATEGORY: (f"category:{Category.PAYSLIP}",),
    Step.SENDING: ("finish",),
    Step.DONE: ("finish",),
}
"""A visit by card: the screens at which a person thinks, and what is touched there."""


@dataclass
class Voice:
    """Says everything at once, and remembers when it was told to be as loud as what."""

    heard: list[str] = field(default_factory=list)
    levels: list[int] = field(default_factory=list)

    def speaks(self, text: str, language: str) -> bool:
        return language not in VOICELESS

    def say(self, text: str, language: str, over: Callable[[], None]) -> bool:
        self.heard.append(text)
        over()
        return True

    def stop(self) -> None:
        """It has said what it had to say."""

    def set_volume(self, level: int) -> None:
        self.levels.append(level)


@pytest.fixture(autouse=True)
def voice(monkeypatch: pytest.MonkeyPatch) -> Voice:
    made = Voice()
    monkeypatch.setattr("tests.ui.test_desk.Silent", lambda: made)
    return made


@pytest.fixture(autouse=True)
def site(monkeypatch: pytest.MonkeyPatch) -> None:
    """A site file that wants five seconds of warning, which is not enough."""
    limits = LimitsTable(step_s=60, warning_s=5)
    monkeypatch.setattr("tests.ui.test_desk.WITH_AGENTS", msgspec.structs.replace(WITH_AGENTS, limits=limits))


@dataclass
class Clock:
    """The box's clock, which goes on when the test says so."""

    now_s: float = 0.0
    window: Window | None = None

    def goes_on(self, seconds: int) -> None:
        """Second by second, as the window's own timer would have it."""
        assert self.window is not None
        for _ in range(seconds):
            self.now_s += 1
            self.window.shell.conductor.tick()


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> Clock:
    made = Clock()
    monkeypatch.setattr(MonotonicClock, "now_s", lambda _: made.now_s)
    return made


@pytest.fixture
def clock(told: Clock, window: Window) -> Clock:
    window.shell._timer.stop()
    window.helpers.scanner.code = "CONSIGNE1:CARD"
    told.window = window
    window.shell.conductor.tick()
    return told


def state_of(window: Window) -> State:
    return window.shell.conductor.state


def said(window: Window) -> list[str]:
    """What the window says now, line by line."""
    return str(window.shell.window.property("speech")).split("\n")


def heading(window: Window) -> str:
    return said(window)[0]


def overlay(window: Window) -> str:
    return str(window.shell.window.property("overlayName"))


def comes_to(window: Window, step: Step) -> None:
    """On the way of a visit by card, as far as `step`."""
    window.until(lambda: bool(state_of(window).machine.vaults))
    window.touch("start")
    for at, names in WAY.items():
        window.until(lambda at=at: window.visit is at and not busy(window))  # type: ignore[misc]
        if at is step:
            return
        window.touch(*names)
    window.until(lambda: window.visit is step)


def busy(window: Window) -> bool:
    """Whether a paper still comes out, or a deposit is on its way: the screen has its own time then."""
    state = state_of(window)
    return bool(state.paper_job or state.job or not all(document.settled for document in state.documents))


def seconds_to_the_warning(window: Window, clock: Clock) -> int:
    window.shell.conductor.tick()
    began_s = clock.now_s
    while not overlay(window):
        assert clock.now_s - began_s < 600, "nobody is ever warned"
        clock.goes_on(1)
    return round(clock.now_s - began_s)


def test_every_screen_warns_20_s_before_it_forgets_says_so_and_one_tap_goes_on(
    window: Window, clock: Clock, voice: Voice
) -> None:
    window.until(lambda: bool(state_of(window).machine.vaults))
    window.touch("start")
    for step, names in WAY.items():
        window.until(lambda step=step: window.visit is step and not busy(window))  # type: ignore[misc]
        limit_s = state_of(window).machine.limits.of(step)
        before = heading(window)
        assert seconds_to_the_warning(window, clock) == limit_s - SHORTEST_WARNING_S, step
        assert (overlay(window), state_of(window).seconds_left) == ("Warning", SHORTEST_WARNING_S)
        assert heading(window) != before
        voice.heard.clear()
        window.until(lambda: voice.heard[:2] == said(window)[:2])
        assert "20 secondes" in said(window)[1]
        clock.goes_on(int(SHORTEST_WARNING_S) - 1)
        window.touch("stay")
        assert (overlay(window), window.visit, heading(window)) == ("", step, before)
        assert seconds_to_the_warning(window, clock) == limit_s - SHORTEST_WARNING_S, step
        window.touch("stay", *names)
    window.until(lambda: window.visit is Step.GOODBYE)
    assert not state_of(window).look.listen


def pictures(window: Window) -> set[str]:
    """Names of the drawings that are on the screen."""
    items, names = [window.shell.window.contentItem()], set()
    for item in items:
        items += [child for child in item.childItems() if child.isVisible()]
        names |= {str(item.property("name"))} if item.property("ink") is not None else set()
    return names


def test_who_does_not_answer_sees_that_everything_is_forgotten(window: Window, clock: Clock) -> None:
    comes_to(window, Step.PAGES)
    store, (page,) = window.shell.conductor.store, state_of(window).pages
    assert store.page_bytes(page.key)
    clock.goes_on(int(state_of(window).machine.limits.of(Step.PAGES)) - 1)
    assert (window.visit, overlay(window)) == (Step.PAGES, "Warning")
    clock.goes_on(2)
    assert (window.visit, overlay(window)) == (Step.GOODBYE, "")
    assert heading(window) == "Tout est oublié"
    assert "fixed-wiped" in pictures(window)
    with pytest.raises(KeyError):
        store.page_bytes(page.key)
    assert (state_of(window).pages, window.shell.model.value("personLabel")) == ((), "")
    window.until(lambda: window.helpers.upload.ended == ["login-1"])
    assert not window.helpers.upload.outbox
    clock.goes_on(int(GOODBYE_S) + 2)
    assert window.visit is Step.ATTRACT


def test_leaving_says_what_happens_to_the_pages_before_it_happens(window: Window, clock: Clock) -> None:
    comes_to(window, Step.PAGES)
    store, (page,) = window.shell.conductor.store, state_of(window).pages
    window.touch("leave")
    assert overlay(window) == "LeaveAsked"
    assert "pages-lost" in pictures(window)
    assert said(window)[:2] == ["Voulez-vous partir\u00a0?", "1 page n'est pas au coffre. La machine l'efface."]
    assert store.page_bytes(page.key)
    window.touch("leaveNo")
    assert (window.visit, overlay(window), state_of(window).pages) == (Step.PAGES, "", (page,))
    window.until(lambda: window.hand.touch("leave") and overlay(window) == "LeaveAsked")
    window.touch("leaveYes")
    window.until(lambda: window.visit is Step.GOODBYE)
    with pytest.raises(KeyError):
        store.page_bytes(page.key)
    assert not window.helpers.upload.outbox


def test_whoever_comes_next_hears_the_box_as_loud_as_everybody_does(window: Window, clock: Clock, voice: Voice) -> None:
    comes_to(window, Step.NOTICE)
    usual = voice.levels[-1]
    window.touch("bigger", "louder")
    window.until(lambda: voice.levels[-1] == usual + 1)
    window.touch("comfortDone", "leave", "leaveYes")
    window.until(lambda: window.visit is Step.GOODBYE)
    clock.goes_on(int(GOODBYE_S) + 2)
    assert window.visit is Step.ATTRACT
    before = len(voice.heard)
    window.touch("start", "listen")
    window.until(lambda: len(voice.heard) > before)
    assert voice.levels[-1] == usual
    assert not state_of(window).look.large
