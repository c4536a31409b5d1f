"""Visits by somebody who reads nothing: all words are blank; pictures, places and voices lead from touch to wipe."""

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QRectF, Qt, QTranslator
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.domain import DepositState, Difficulty
from kiosk.recovery import qr_text, to_groups
from kiosk.site import SiteTable
from kiosk.ui import places, shell
from kiosk.ui.app import world_of
from kiosk.ui.languages import VOICELESS
from kiosk.ui.shell import Shell
from tests.ui.audit import Seen, top, walk
from tests.ui.conftest import SITE, Helpers

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
OPINION = ("fixed-face-bad", "fixed-hard-papers")


class Blank(QTranslator):
    """Every word becomes a run of characters without width or ink, another one for each word."""

    def __init__(self) -> None:
        super().__init__()
        self.known: dict[object, str] = {}

    def isEmpty(self) -> bool:  # noqa: N802
        return False

    def translate(self, context: object, text: object, *_: object) -> str:
        number = len(self.known) + 1
        return self.known.setdefault((context, text), "".join("\u200b\u2060"[int(bit)] for bit in f"{number:b}"))


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
        self.seen: list[frozenset[str]] = []
        self.typed = 0
        self.acted = False
        self.since_s = 0.0
        self.wishes = (way_in, "category-payslip", "fixed-glyph-flag", "glyph-scan", "fixed-glyph-check", *OPINION)

    def look(self) -> bool:
        """Looks once and touches at most one thing; True when everything was forgotten, and nothing is asked."""
        items = list(walk(top(self.shell), QRectF(0, 0, 9999, 9999)))  # type: ignore[arg-type]
        blank(items)
        shown = frozenset(_name(one) for one in items if one.kind == "picture") - {
            "fixed-glyph-listen",
            "fixed-glyph-pause",
        }
        if not self.seen or shown != self.seen[-1]:
            self.seen.append(shown)
            self.typed, self.acted, self.since_s = 0, False, time.monotonic()
        elif time.monotonic() - self.since_s > PATIENCE_S:
            self.acted, self.since_s = False, time.monotonic()
        controls = [control_of(one, items) for one in items if one.kind == "touch"]
        if "fixed-wiped" in shown and not shown & set(OPINION):
            return True
        if not self.acted:
            self.acted = self._act(shown, controls)
        return False

    def _act(self, shown: frozenset[str], controls: list[Control]) -> bool:
        if "fixed-hello" in shown:
            self._touch(controls[0])
            return False
        if sum("fixed-language" in one.pictures for one in controls) > 1:
            return self._wait_for_own_language(controls)
        keys = [one for one in controls if not one.pictures]
        if len(keys) == 10 and not any("glyph-scan" in one.pictures for one in controls):
            return self._type(keys, controls)
        for wish in self.wishes:
            for one in controls:
                if wish in one.pictures:
                    return self._touch(one)
        return False

    def _wait_for_own_language(self, controls: list[Control]) -> bool:
        """Lets the screen be read, and touches what is lit when the own language sounds."""
        if not self.ear.heard:
            self._touch(next(one for one in controls if "fixed-glyph-listen" in one.pictures))
            return False
        lit = [one for one in controls if one.lit]
        if lit and self.ear.heard[-1] == "fr":
            return self._touch(lit[0])
        self.ear.listens_on()
        return False

    def _type(self, keys: list[Control], controls: list[Control]) -> bool:
        """The keys stand as on a telephone: 1 to 9 by rows, 0 below."""
        if self.typed == len(CODE):
            return self._touch(next(one for one in controls if "fixed-glyph-check" in one.pictures))
        by_place = sorted(keys, key=lambda one: (round(one.place.y()), one.place.x()))
        self._touch(by_place["1234567890".index(CODE[self.typed])])
        self.typed += 1
        return False

    def _touch(self, control: Control) -> bool:
        place = control.place.center().toPoint()
        QTest.mouseClick(self.shell.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
        return True


def blank(items: list[Seen]) -> None:
    for one in items:
        if one.kind == "text":
            one.item.setOpacity(0)


def control_of(seen: Seen, items: list[Seen]) -> Control:
    inside = frozenset(_name(one) for one in items if one.kind == "picture" and one.touch is seen.item)
    return Control(inside, seen.shown, bool(seen.item.property("spoken")))


def _name(seen: Seen) -> str:
    return str(seen.item.property("name"))


def texts_with_ink(item: QQuickItem) -> list[str]:
    found = [str(one.item.property("text")) for one in walk(item, QRectF(0, 0, 9999, 9999)) if one.kind == "text"]
    return [text for text in found if text.strip("\u200b\u2060 ")]


@pytest.fixture
def blanked(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[None]:
    monkeypatch.setattr(shell, "I18N", tmp_path)
    words = Blank()
    QCoreApplication.installTranslator(words)
    yield
    QCoreApplication.removeTranslator(words)


@pytest.mark.parametrize("way_in", ["who-phone", "who-card", "who-open", "who-recover"])
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
        assert texts_with_ink(top(window)) == []  # type: ignore[arg-type]
    finally:
        window.close()
    assert documents[-1] is DepositState.RECEIPTED
    assert len(helpers.upload.outbox) == 1
    assert "fr" in ear.heard
    repeated = [one for one, other in zip(person.seen, person.seen[1:], strict=False) if one == other]
    assert not repeated
