"""Visits by somebody who reads nothing: all words are blank; pictures, places and voices lead from touch to wipe."""

import re
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QRectF, Qt, QTranslator
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.domain import DepositState, Difficulty
from kiosk.recovery import qr_text, to_groups
from kiosk.site import SiteTable
from kiosk.ui import places, shell
from kiosk.ui.app import world_of
from kiosk.ui.languages import VOICELESS
from kiosk.ui.screens import Stage
from kiosk.ui.shell import Shell
from tests.ui.audit import Seen, contrast_in, top, walk
from tests.ui.conftest import SITE, Helpers
from tests.ui.stages import state

places.offscreen()

MANY_LANGUAGES = SITE.__class__(
    site=SiteTable(name="CCAS", structure="CCAS", languages=("ar", "fr", "en"), asks_hard=True),
    scanner=SITE.scanner,
    vault=SITE.vault,
    limits=SITE.limits,
)
VISIT_DEADLINE_MS = 90_000
PATIENCE_S = 5.0
"""Whoever sees nothing happen touches again."""
CODE = "274916"
PLACES = re.compile("%[1-9n]")
"""Where a catalogue's words hold a name or a number."""
NO_INK = 1.05
"""As far as paper is even."""
OPINION = ("fixed-face-bad", "fixed-hard-papers")


class Blank(QTranslator):
    """Every word becomes a run of characters without width or ink, another for each; with places for names."""

    def __init__(self) -> None:
        super().__init__()
        self.known: dict[tuple[str, str], str] = {}

    def isEmpty(self) -> bool:  # noqa: N802
        return False

    def translate(self, context: str, text: str, *_: object) -> str:
        number = len(self.known) + 1
        words = "".join("\u200b\u2060"[int(bit)] for bit in f"{number:b}")
        return self.known.setdefault((context, text), words + "".join(PLACES.findall(text)))


class Ear:
    """Hears in which language something is said, and never the words."""

    def __init__(self) -> None:
        self.heard: list[str] = []
        self.listens_on: Callable[[], None] = lambda: None

    def speaks(self, text: str, language: str) -> bool:
        return language not in VOICELESS

    def say(self, text: str, language: str, over: Callable[[], None]) -> bool:
        self.heard.append(language)
        self.listens_on = over
        return True

    def stop(self) -> None:
        pass

    def set_volume(self, level: int) -> None:
        pass


@dataclass(frozen=True)
class Control:
    """What a person sees of a control: its pictures, where it is, whether it is lit."""

    pictures: frozenset[str]
    place: QRectF
    lit: bool


class Onlooker:
    """Somebody who comes with one thing in mind, and knows what a telephone's keys, a hook and a flag mean."""

    def __init__(self, window_of: Shell, ear: Ear, way_in: str) -> None:
        self.shell = window_of
        self.ear = ear
        self.seen: list[tuple[str, frozenset[str]]] = []
        """Each step, for whoever reads the test's result, and what the person saw of it; only that says what to do."""
        self.inked: set[str] = set()
        self.typed = 0
        self.acted = False
        self.since_s = 0.0
        self.wishes = (way_in, "category-payslip", "fixed-glyph-flag", "glyph-scan", "fixed-glyph-check", *OPINION)

    def look(self) -> bool:
        """Looks once and touches at most one thing; True when everything was forgotten, and nothing is asked."""
        blank(self.shell.window.contentItem())
        items = list(walk(top(self.shell), QRectF(0, 0, 9999, 9999)))  # type: ignore[arg-type]
        pictures = frozenset(_name(one) for one in items if one.kind == "picture")
        shown = pictures - {"fixed-glyph-listen", "fixed-glyph-pause"}
        if not self.seen or shown != self.seen[-1][1]:
            self.inked |= inked(self.shell.window)
            self.typed, self.acted, self.since_s = 0, False, time.monotonic()
        elif time.monotonic() - self.since_s > PATIENCE_S:
            self.acted, self.since_s = False, time.monotonic()
        if (now := (self.shell.conductor.state.step, shown)) not in self.seen[-1:]:
            self.seen.append(now)
        controls = [control_of(one, items) for one in items if one.kind == "touch"]
        if "fixed-wiped" in shown and not shown & set(OPINION):
            return True
        if not self.acted:
            self.acted = self._act(shown, controls)
        return False

    def _act(self, shown: frozenset[str], controls: list[Control]) -> bool:
        if "fixed-hello" in shown:
            self._touch(the_one(controls, lambda one: True))
            return False
        if sum(any(name.startswith("fixed-language") for name in one.pictures) for one in controls) > 1:
            return self._wait_for_own_language(controls)
        keys = [one for one in controls if not one.pictures]
        if len(keys) == 10 and not any("glyph-scan" in one.pictures for one in controls):
            return self._type(keys, controls)
        wish = next((wish for wish in self.wishes if any(wish in one.pictures for one in controls)), None)
        return wish is not None and self._touch(the_one(controls, lambda one: wish in one.pictures))

    def _wait_for_own_language(self, controls: list[Control]) -> bool:
        """Lets the screen be read, and touches what is lit when the own language sounds."""
        if not self.ear.heard:
            self._touch(the_one(controls, lambda one: "fixed-glyph-listen" in one.pictures))
            return False
        if any(one.lit for one in controls) and self.ear.heard[-1] == "fr":
            return self._touch(the_one(controls, lambda one: one.lit))
        self.ear.listens_on()
        return False

    def _type(self, keys: list[Control], controls: list[Control]) -> bool:
        """The keys stand as on a telephone: 1 to 9 by rows, 0 below."""
        if self.typed == len(CODE):
            return self._touch(the_one(controls, lambda one: "fixed-glyph-check" in one.pictures))
        by_place = sorted(keys, key=lambda one: (round(one.place.y()), one.place.x()))
        self._touch(by_place["1234567890".index(CODE[self.typed])])
        self.typed += 1
        return False

    def _touch(self, control: Control) -> bool:
        place = control.place.center().toPoint()
        QTest.mouseClick(self.shell.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
        return True


def the_one(controls: list[Control], looks_so: Callable[[Control], bool]) -> Control:
    """The only control that looks so: where two do, nobody who does not read can know which is meant."""
    found = [one for one in controls if looks_so(one)]
    assert len(found) == 1, found
    return found[0]


def written(item: QQuickItem) -> Iterator[QQuickItem]:
    """Whatever below writes, whoever made it: Qt's own items that draw text."""
    for child in item.childItems():
        if child.inherits("QQuickText") or child.inherits("QQuickTextEdit") or child.inherits("QQuickTextInput"):
            yield child
        yield from written(child)


def blank(item: QQuickItem) -> None:
    """No ink of any word below, neither of a catalogue's nor of a name, a digit or a code."""
    for each in written(item):
        each.setOpacity(0)


def inked(window: QQuickWindow) -> set[str]:
    """Headings and bodies that are still to be read in what the window draws."""
    picture = window.grabWindow()
    words = [(each.parentItem().objectName(), each) for each in written(window.contentItem()) if each.isVisible()]
    shown = {name: each.mapRectToScene(each.boundingRect()) for name, each in words if name in {"heading", "body"}}
    on_glass = {name: place.intersected(QRectF(picture.rect())) for name, place in shown.items()}
    return {name for name, place in on_glass.items() if not place.isEmpty() and contrast_in(picture, place) > NO_INK}


def control_of(seen: Seen, items: list[Seen]) -> Control:
    inside = frozenset(_name(one) for one in items if one.kind == "picture" and one.touch is seen.item)
    return Control(inside, seen.shown, bool(seen.item.property("spoken")))


def _name(seen: Seen) -> str:
    return str(seen.item.property("name"))


@pytest.fixture
def blanked(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[None]:
    monkeypatch.setattr(shell, "I18N", tmp_path)
    words = Blank()
    QCoreApplication.installTranslator(words)
    yield
    QCoreApplication.removeTranslator(words)


def test_words_that_are_left_would_be_seen(stage: Stage) -> None:
    stage.show(state("notice"))
    assert inked(stage.window) == {"heading", "body"}
    blank(stage.window.contentItem())
    assert inked(stage.window) == set()


@pytest.mark.parametrize("way_in", ["who-phone", "who-card", "who-open", "who-recover", "who-takeaway"])
def test_a_visit_by_pictures_alone(helpers: Helpers, qtbot: QtBot, blanked: None, way_in: str) -> None:
    helpers.scanner.code = qr_text(to_groups(bytes(16))) if way_in == "who-recover" else "CONSIGNE1:CARD"
    ear = Ear()
    window = Shell(MANY_LANGUAGES, world_of(MANY_LANGUAGES, helpers.runtime), ear, (1280, 800))
    person = Onlooker(window, ear, way_in)
    documents: list[DepositState] = []
    window.watch(lambda state: documents.extend(each.state for each in state.documents))
    try:
        qtbot.waitUntil(person.look, timeout=VISIT_DEADLINE_MS)
        assert window.conductor.state.machine.difficulties == (Difficulty.PAPERS,)
    finally:
        window.close()
    assert documents[-1] is DepositState.RECEIPTED
    assert len(helpers.upload.outbox) == 1
    assert "fr" in ear.heard
    assert not person.inked
    alike = [(step, after) for (step, one), (after, other) in pairwise(person.seen) if step != after and one == other]
    assert not alike, "somebody who does not read cannot see that these are two screens"
