"""The agents' desk in the window: its screens, and a whole accompanied visit from the door to the deposit."""

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QCoreApplication, QEventLoop
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem

from kiosk import wire
from kiosk.agents.desk_counts import past_months
from kiosk.agents.desk_parts import Printing
from kiosk.agents.desk_parts import Step as DeskStep
from kiosk.domain import Category, Fault, Paper
from kiosk.messages import (
    AgentIn,
    AgentLogin,
    AgentLogout,
    AskCounts,
    CountsAre,
    Deposit,
    Done,
    Failed,
    MakeMandate,
    MandateMade,
    Message,
)
from kiosk.records.words import month_name
from kiosk.site import AgentsTable
from kiosk.ui import desk_world, places
from kiosk.ui.app import world_of
from kiosk.ui.backlight import Backlight
from kiosk.ui.desk_specimens import DeskState, states
from kiosk.ui.hand import Hand
from kiosk.ui.languages import VOICELESS
from kiosk.ui.screens import PANEL_DPI, Look, Stage
from kiosk.ui.shell import Shell
from kiosk.visit.state import Step
from tests.ui import approved, audit
from tests.ui.conftest import SITE, Helpers
from tests.ui.fakes import serve_here

places.offscreen()

WITH_AGENTS = msgspec.structs.replace(SITE, agents=AgentsTable("roster.jws", "k" * 43))
BADGE = "CONSIGNEB1:" + "A" * 34
DEADLINE_S = 60.0


def desk_of(stage: Stage) -> QQuickItem:
    items = [stage.window.contentItem()]
    while items:
        item = items.pop()
        if item.objectName() == "desk":
            return item
        items += item.childItems()
    raise LookupError("There is no desk in this window.")


@pytest.mark.parametrize(
    ("language", "size"), [("fr", "800x480"), ("ar", "1280x800"), ("fr", "800x1280"), ("fr", "1920x1080")]
)
def test_no_screen_of_the_desk_lies(language: str, size: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(audit, "top", desk_of)
    width, height = (int(part) for part in size.split("x"))
    longer, shorter = PANEL_DPI[size]
    look = Look(language, width, height, longer, "plain", shorter)
    stage = Stage(look)
    lies: list[str] = []
    looked_at = 0
    for state in states():
        stage.show_desk(state)
        seen = audit.Audit(stage, look, state.name)
        if approved.is_kept(look, state) and approved.change_of(look, state.name, seen.image) is not None:
            lies.append(f"{look.folder} {state.name}: not as approved; `make screens` shows it")
        if state.step != "visit":
            lies += seen.run()
            looked_at += seen.counts["texts"]
    stage.close()
    assert not lies, "\n".join(lies)
    assert looked_at > 60


@dataclass
class Staff:
    """What kiosk-upload answers to agents; everything else goes to the fake that was there."""

    helpers: Helpers
    logins: list[AgentLogin] = field(default_factory=list)
    ended: list[str] = field(default_factory=list)
    counted: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._others = self.helpers.upload.handle
        self.helpers.upload.handle = self.handle  # type: ignore[method-assign]

    def handle(self, connection: wire.Connection, message: Message, descriptors: list[int]) -> None:
        match message:
            case AgentLogin():
                self.logins.append(message)
                right = message.pin == "270418"
                refused = Failed(Fault.PIN_WRONG, tries_left=4)
                connection.send(AgentIn("session-1", "A" * 8, "Claire M.", "social worker") if right else refused)
            case AgentLogout():
                self.ended.append(message.session)
                connection.send(Done())
            case AskCounts():
                self.counted.append(message.month)
                connection.send(CountsAre({"Visites en tout": "14"}))
            case MakeMandate():
                connection.send(MandateMade("CONSIGNEM1:X", "M" * 16, "2026-12-22"))
            case _:
                self._others(connection, message, descriptors)


@dataclass
class Window:
    """The real window over fake helpers, and a hand before it."""

    shell: Shell
    hand: Hand
    helpers: Helpers
    staff: Staff

    @property
    def desk(self) -> DeskStep:
        assert self.shell.desk is not None
        return self.shell.desk.keeper.desk.step

    @property
    def visit(self) -> Step:
        return self.shell.conductor.state.step

    def until(self, is_so: Callable[[], bool]) -> None:
        deadline_s = time.monotonic() + DEADLINE_S
        while not is_so():
            assert time.monotonic() < deadline_s, f"still at {self.desk} over {self.visit}"
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)

    def touch(self, *names: str) -> None:
        for name in names:
            self.until(lambda name=name: self._touched(name))  # type: ignore[misc]

    def _touched(self, name: str) -> bool:
        """Touches what is there, once it was drawn: before, a layout has not put it in its place."""
        if self.hand.find(name) is None:
            return False
        self.shell.window.grabWindow()
        return self.hand.touch(name)

    def comes_in(self) -> None:
        assert self.shell.desk is not None
        self.shell.desk.model.touch("door")
        self.touch("readGlass")
        self.until(lambda: self.desk is DeskStep.PIN)
        self.touch(*(f"digit:{digit}" for digit in "270418"), "submit")
        self.until(lambda: self.desk is DeskStep.HOME)


@pytest.fixture
def window(helpers: Helpers) -> Iterator[Window]:
    staff = Staff(helpers)
    served = helpers.runtime / "upload.sock"
    served.unlink()
    again = serve_here(served, staff.handle)
    helpers.scanner.code = BADGE
    application = QGuiApplication.instance() or QGuiApplication(["kiosk"])
    world = world_of(WITH_AGENTS, helpers.runtime)
    shell = Shell(WITH_AGENTS, world, Silent(), (1280, 800), desk_world.world_of(helpers.runtime))
    window = Window(shell, Hand(shell.window), helpers, staff)
    window.until(shell.window.isExposed)
    yield window
    shell.close()
    again.close()
    application.processEvents()


class Silent:
    """A speaker that says nothing."""

    def speaks(self, text: str, language: str) -> bool:
        """Nothing that anybody hears, in the languages of espeak-ng."""
        return language not in VOICELESS

    def say(self, text: str, language: str, over: Callable[[], None]) -> bool:
        """Nothing."""
        return False

    def stop(self) -> None:
        """Nothing."""

    def set_volume(self, level: int) -> None:
        """Nothing."""


def test_an_accompanied_visit_ends_in_a_deposit_that_names_the_agent(window: Window) -> None:
    window.comes_in()
    window.touch("accompany", "language:fr", "agree")
    window.until(lambda: window.desk is DeskStep.CONSENT)
    assert window.visit is Step.NOTICE
    window.touch("yes")
    window.touch("method:phone")
    window.until(lambda: window.visit is Step.PLACE)
    window.touch("scan")
    window.until(lambda: window.visit is Step.PAGES)
    window.touch("pagesGood", f"category:{Category.PAYSLIP}")
    window.until(lambda: window.desk is DeskStep.ORIGINAL)
    assert not window.helpers.upload.outbox
    window.touch("seen", "yes")
    window.until(lambda: bool(window.helpers.upload.outbox))
    ((deposit, _),) = window.helpers.upload.outbox.values()
    assert isinstance(deposit, Deposit)
    assert (deposit.agent, deposit.original_seen) == ("session-1", True)
    window.touch("finish")
    window.until(lambda: window.visit is Step.DONE and not window.shell.conductor.state.paper_job)
    window.touch("finish")
    window.until(lambda: window.desk is DeskStep.HOME)
    window.touch("endSession")
    window.until(lambda: window.staff.ended == ["session-1"])
    told = {("accompany", "agreed"), ("agent beside", ""), ("deposit", "")}
    window.until(lambda: told <= {(record.act, record.result) for record in window.helpers.upload.records})


def test_who_is_asked_something_closes_the_panel_of_seeing_by_its_way_back(window: Window) -> None:
    window.comes_in()
    window.touch("accompany", "language:fr", "agree")
    window.until(lambda: window.desk is DeskStep.CONSENT)
    window.touch("bigger", "comfort:back", "yes")
    window.until(lambda: window.visit is Step.WHO)


@pytest.mark.parametrize(("step", "backs"), [("consent", False), ("yes", False), ("visit", True)])
def test_a_fault_over_the_desk_s_question_offers_no_way_back(step: str, backs: bool) -> None:
    built = Stage(Look("fr", 1280, 800, 149.0, "plain"))
    built.show_desk(DeskState("desk", step, visit="fault-vault_full"))
    hand = Hand(built.window)
    assert (hand.find("faultAction") is not None, hand.find("back") is not None) == (True, backs)
    built.close()


def test_who_declines_goes_back_to_the_start_and_the_agent_to_the_desk(window: Window) -> None:
    window.comes_in()
    window.touch("accompany", "language:fr", "agree")
    window.until(lambda: window.desk is DeskStep.CONSENT)
    window.touch("no")
    window.until(lambda: window.desk is DeskStep.HOME)
    assert window.shell.conductor.state.beside is None


def test_a_person_alone_is_never_asked_by_the_desk(window: Window) -> None:
    window.touch("start", "language:fr", "agree", "method:phone")
    window.until(lambda: window.visit is Step.PLACE)
    window.touch("scan")
    window.until(lambda: window.visit is Step.PAGES)
    window.touch("pagesGood", f"category:{Category.PAYSLIP}")
    window.until(lambda: bool(window.helpers.upload.outbox))
    ((deposit, _),) = window.helpers.upload.outbox.values()
    assert (deposit.agent, deposit.original_seen) == ("", False)


def test_a_wrong_pin_keeps_the_desk_shut(window: Window) -> None:
    assert window.shell.desk is not None
    window.shell.desk.model.touch("door")
    window.touch("readGlass")
    window.until(lambda: window.desk is DeskStep.PIN)
    window.touch(*("digit:1",) * 6, "submit")
    window.until(lambda: window.shell.desk is not None and window.shell.desk.keeper.desk.fault is Fault.PIN_WRONG)
    assert window.desk is DeskStep.PIN


def test_the_test_page_and_a_mandate_are_printed(window: Window) -> None:
    window.comes_in()
    window.touch("mandates", "make", "days:31")
    window.until(lambda: [paper.paper for paper in window.helpers.printer.papers] == [Paper.MANDATE])
    assert window.helpers.printer.papers[0].values == {"agent": "Claire M.", "mandate": "CONSIGNEM1:X"}


def test_a_month_s_counts_are_printed(window: Window) -> None:
    window.comes_in()
    assert window.shell.desk is not None
    month = past_months(window.shell.desk.keeper.desk.today)[0]
    window.touch("counts", f"month:{month}")
    window.until(lambda: window.shell.desk is not None and window.shell.desk.keeper.desk.printing is Printing.PRINTED)
    (paper,) = window.helpers.printer.papers
    assert (paper.paper, paper.language, paper.counts) == (Paper.COUNTS, "fr", {"Visites en tout": "14"})
    assert (window.staff.counted, paper.values) == ([month], {"month": month_name(month)})


def test_a_box_without_a_roster_has_no_door(helpers: Helpers) -> None:
    QGuiApplication.instance() or QGuiApplication(["kiosk"])
    shell = Shell(SITE, world_of(SITE, helpers.runtime), Silent(), (1280, 800), desk_world.world_of(helpers.runtime))
    assert shell.desk is None
    assert shell.window.property("desk") is None
    shell.close()


def test_screens_that_were_closed_leave_their_language_to_nobody(helpers: Helpers) -> None:
    QGuiApplication.instance() or QGuiApplication(["kiosk"])
    source = "Retirez la main avant de scanner."
    before = QCoreApplication.translate("DoubtTexts", source)
    shell = Shell(SITE, world_of(SITE, helpers.runtime), Silent(), (1280, 800))
    shell._translate("en")
    assert QCoreApplication.translate("DoubtTexts", source) != before
    shell.close()
    assert QCoreApplication.translate("DoubtTexts", source) == before


def test_the_light_behind_the_panel_is_low_for_nobody_and_full_for_staff_at_night(
    window: Window, tmp_path: Path
) -> None:
    """Who works at the desk after closing time sees what stands there."""
    light = tmp_path / "panel/brightness"
    light.parent.mkdir()
    (light.parent / "max_brightness").write_text("255")
    window.shell._backlight = Backlight(tmp_path)
    now = datetime.now().astimezone()
    window.shell._night = f"{now - timedelta(hours=6):%H:%M}-{now + timedelta(hours=6):%H:%M}"
    window.until(lambda: light.exists() and light.read_text() == "13")
    window.comes_in()
    window.until(lambda: light.read_text() == "255")
    assert (window.visit, window.desk) == (Step.ATTRACT, DeskStep.HOME)
