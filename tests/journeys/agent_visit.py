"""An accompanied visit over the real stack: badge on the glass, PIN, the person's yes, a statement that says so."""

import hashlib
import io
import json
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import msgspec
import pikepdf
import pytest
from PySide6.QtCore import QCoreApplication, QEventLoop
from PySide6.QtGui import QGuiApplication

from kiosk import site as sites
from kiosk.agents.desk_parts import Step as DeskStep
from kiosk.demo import agent as demo_agent
from kiosk.demo import phone
from kiosk.demo.stage import STRUCTURE, Stage
from kiosk.domain import Fault
from kiosk.play import Kiosk
from kiosk.profile import Statement, from_base64url
from kiosk.ui import desk_world, places
from kiosk.ui.app import world_of
from kiosk.ui.hand import Hand
from kiosk.ui.shell import Shell
from kiosk.ui.speech import EspeakSpeaker
from kiosk.visit.state import Step
from tests.memory import memory_of
from tests.upload.certificates import judged

DEADLINE_S = 120.0


@dataclass
class Window:
    """The real window over real helpers."""

    shell: Shell
    hand: Hand

    @property
    def desk(self) -> DeskStep:
        assert self.shell.desk is not None
        return self.shell.desk.keeper.desk.step

    @property
    def fault(self) -> Fault | None:
        assert self.shell.desk is not None
        return self.shell.desk.keeper.desk.fault

    @property
    def visit(self) -> Step:
        return self.shell.conductor.state.step

    def until(self, is_so: Callable[[], bool]) -> None:
        deadline_s = time.monotonic() + DEADLINE_S
        while not is_so():
            state = self.shell.conductor.state
            stand = f"{self.desk} over {self.visit}, {state.trouble}, {state.machine.vaults}"
            assert self.fault is None, f"{self.fault} at {stand}"
            assert time.monotonic() < deadline_s, f"still at {stand}"
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


@contextmanager
def window_on(stage: Stage, kiosk: Kiosk) -> Iterator[Window]:
    """The screens in this process, over the helpers of `kiosk`."""
    places.offscreen()
    application = QGuiApplication.instance() or QGuiApplication(["kiosk"])
    site = sites.load(stage.site_file)
    world = world_of(site, kiosk.runtime)
    shell = Shell(site, world, EspeakSpeaker(), (1280, 800), desk_world.world_of(kiosk.runtime))
    window = Window(shell, Hand(shell.window))
    window.until(shell.window.isExposed)
    yield window
    shell.close()
    application.processEvents()


def play(stage: Stage, window: Window, kiosk: Kiosk, first: Callable[[Stage, Window], None]) -> str:
    """From the door to the vault's receipt, the paper that it is for, and home; `first` comes before that paper.

    Returns the badge's number.
    """
    assert window.shell.desk is not None
    lays(stage, "badge")
    window.shell.desk.model.touch("door")
    window.touch("readGlass")
    window.until(lambda: window.desk is DeskStep.PIN)
    window.touch(*(f"digit:{digit}" for digit in demo_agent.PIN), "submit")
    window.until(lambda: window.desk is DeskStep.HOME)
    window.touch("accompany", "language:fr", "agree")
    window.until(lambda: window.desk is DeskStep.CONSENT)
    lays(stage, "card")
    window.touch("yes", "method:card", "readGlass")
    window.until(lambda: window.visit is Step.PIN)
    window.touch(*(f"digit:{digit}" for digit in stage.person.pin), "submit")
    window.until(lambda: window.visit is Step.PLACE)
    first(stage, window)
    lays(stage, "identity-front")
    window.touch("scan")
    window.until(lambda: window.visit is Step.PAGES)
    window.touch("pagesGood", "category:identity")
    window.until(lambda: window.desk is DeskStep.ORIGINAL)
    window.touch("seen", "yes")
    state = window.shell.conductor
    window.until(lambda: state.state.step is Step.SENDING and state.state.documents[-1].receipt is not None)
    claims = statement(state.state.documents[-1].statement)
    badge = window.shell.desk.keeper.desk.session
    assert badge is not None
    assert (claims.mode, claims.agent, claims.original) == ("assisted", badge.badge, True)
    window.touch("finish")
    window.until(lambda: any(line["act"] == "deposit by agent" for line in journal(stage)))
    acts = {line["act"]: line for line in journal(stage)}
    assert acts["agent in"]["facts"] == {"agent": badge.badge, "role": "social worker"}
    assert acts["agent beside"]["facts"] == {"agent": badge.badge, "person": "here"}
    assert acts["deposit by agent"]["result"] == "original seen"
    assert acts["certify"]["facts"] == {"agent": badge.badge}
    assert demo_agent.NAME not in (stage.state / "journal.jsonl").read_text()
    stamped_and_signed(stage, claims, badge.badge)
    window.until(lambda: window.visit is Step.DONE and not window.shell.conductor.state.paper_job)
    window.touch("finish")
    window.until(lambda: window.desk is DeskStep.HOME)
    shows_who_it_is(stage, window, kiosk, badge.badge)
    return badge.badge


def shows_who_it_is(stage: Stage, window: Window, kiosk: Kiosk, badge: str) -> None:
    """On the person's yes, card and PIN the paper is on the agent's screen, and in nobody's memory once it is gone."""
    assert window.shell.desk is not None
    keeper, shown = window.shell.desk.keeper, window.shell.desk.shown
    lays(stage, "card")
    window.touch("whoIsIt", "language:fr", "yes", "readGlass")
    window.until(lambda: window.desk is DeskStep.VIEW_PIN)
    window.touch(*(f"digit:{digit}" for digit in stage.person.pin), "submit")
    window.until(lambda: window.desk in {DeskStep.VIEW_SHOWN, DeskStep.VIEW_SAID})
    viewing = keeper.desk.viewing
    assert (viewing.fault, len(viewing.pages)) == (None, 1)
    assert viewing.source is not None
    assert (viewing.source.structure, viewing.source.original) == (STRUCTURE, True)
    assert all(shown.store.preview(page)[1] > 300 for page in viewing.pages)
    window.touch("viewed")
    window.until(lambda: window.desk is DeskStep.HOME)
    with pytest.raises(KeyError):
        shown.store.preview(viewing.pages[0])
    line = next(line for line in journal(stage) if line["act"] == "show identity")
    assert (line["result"], line["facts"]["agent"]) == ("", badge)
    paper, *others = phone.trace_of(stage.issuer, stage.person.recovery)
    assert not any(others)
    assert [(view["structure"], view["agent"], view["purpose"]) for view in paper] == [(STRUCTURE, badge, "show")]
    third_part = stage.person.card.view.encode()
    without = {name: pid for name, pid in kiosk.helpers.pids().items() if name in {"upload", "printer"}}
    assert len(without) == 2
    assert [name for name, pid in without.items() if any(third_part in area for area in memory_of(pid))] == []


def stamped_and_signed(stage: Stage, claims: Statement, badge: str) -> None:
    """What the person finds in the vault is the signed file, and the structure is seen to have signed it."""
    pdf = phone.read_papers(stage.issuer, stage.person.recovery)[0].pdf
    assert hashlib.sha256(pdf).hexdigest() == claims.sha256
    said = judged(pdf, stage.folder)
    assert "Signature Validation: Signature is Valid." in said
    assert f"Signer Certificate Common Name: {STRUCTURE}" in said
    assert "Total document signed" in said
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        (field,) = opened.Root.AcroForm.Fields
        assert str(field.TU).startswith(f"{STRUCTURE}, Agent {badge}, Original vu le ")


def lays(stage: Stage, what: str) -> None:
    stage.hands.do("clear")
    stage.hands.do(f"lay {what}")


def statement(text: str) -> Statement:
    return msgspec.json.decode(from_base64url(text.split(".")[1]), type=Statement)


def journal(stage: Stage) -> list[dict[str, Any]]:
    return [json.loads(line) for line in Path(stage.state / "journal.jsonl").read_text().splitlines()]
