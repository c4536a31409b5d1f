"""The window's screens in every state, language, size and mode as pictures, with a contact sheet."""

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QEventLoop,
    QMetaObject,
    QPauseAnimation,
    QTimer,
    QTranslator,
    QUrl,
)
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.ui import desk_specimens, fonts, learning_specimens, specimens
from kiosk.ui.clips import clip_name
from kiosk.ui.desk_specimens import DeskState, SpecimenDesk
from kiosk.ui.languages import LANGUAGE_NAMES, RIGHT_TO_LEFT
from kiosk.ui.learning_specimens import LearningState, SpecimenLearning
from kiosk.ui.pictures import PictureProvider
from kiosk.ui.places import I18N, QML
from kiosk.ui.reader import said_by
from kiosk.ui.specimen_pictures import SpecimenCodes, SpecimenPages
from kiosk.ui.specimen_visit import SpecimenVisit

MODES = ("plain", "large", "contrast", "reach")
PANEL_DPI = {
    "800x480": (132.0, 142.0),
    "1024x600": (118.0, 118.0),
    "1280x800": (149.0, 149.0),
    "1920x1080": (141.0, 141.0),
    "800x1280": (149.0, 149.0),
}
"""Usual density of a touch panel of this many pixels, along its longer and its shorter side (the official 7-inch has
pixels that are not square): 7, 10.1, 10.1, 15.6 and 10.1 inches."""

AnyState = specimens.State | DeskState | LearningState
"""A screen of the visit, of the agents' desk, or of learning around one of them."""

TICKS_DEADLINE_MS = 60_000
_NUMBER = r"(\d+(?:\.\d+)?)"
_SIZE = re.compile(rf"(\d{{2,5}})x(\d{{2,5}})(?:@{_NUMBER}(?:x{_NUMBER})?)?")


@dataclass(frozen=True)
class Look:
    """One language, size, density and mode in which all screens are drawn."""

    language: str
    width_px: int
    height_px: int
    dpi: float
    """Pixels per inch, along the longer side."""
    mode: str
    """One of MODES, or several with + between."""
    dpi_short: float | None = None
    """The same along the shorter side, where pixels are not square."""

    @property
    def folder(self) -> str:
        """Where its pictures go."""
        return f"{self.language}/{self.width_px}x{self.height_px}/{self.mode}"

    @property
    def modes(self) -> list[str]:
        """What the mode is made of."""
        return self.mode.split("+")

    @property
    def dpi_across(self) -> float:
        """Pixels per inch from side to side."""
        return (self.dpi_short or self.dpi) if self.height_px > self.width_px else self.dpi

    @property
    def dpi_down(self) -> float:
        """Pixels per inch from top to bottom."""
        return self.dpi if self.height_px > self.width_px else (self.dpi_short or self.dpi)


class ScreensComplain(RuntimeError):
    """QML complained while a screen was drawn: what is on the pictures cannot be trusted."""


class Stage:
    """A window off the screen with a made-up visit in it. One at a time in a process."""

    def __init__(self, look: Look, languages: tuple[str, ...] = ("fr", "en", "ar")) -> None:
        self.application = QGuiApplication.instance() or QGuiApplication(["kiosk"])
        fonts.choose_fallback()
        self.look = look
        self.translator = QTranslator()
        if self.translator.load(f"consigne_{look.language}", str(I18N)):
            QCoreApplication.installTranslator(self.translator)
        self.visit = SpecimenVisit()
        self.visit.values.update(
            language=look.language,
            rtl=look.language in RIGHT_TO_LEFT,
            languages=[{"code": code, "name": LANGUAGE_NAMES.get(code, code)} for code in languages],
            large="large" in look.modes,
            contrast="contrast" in look.modes,
            reach="reach" in look.modes,
            pixelsPerMm=look.dpi / 25.4,
            pixelsPerMmShort=(look.dpi_short or look.dpi) / 25.4,
        )
        self.engine = QQmlApplicationEngine()
        self.complaints: list[str] = []
        """What QML complained of since the window was made: a TypeError, a binding loop, a missing picture."""
        self.engine.warnings.connect(lambda found: self.complaints.extend(each.toString() for each in found))
        self.engine.addImageProvider("picture", PictureProvider())
        self.engine.addImageProvider("page", SpecimenPages())
        self.engine.addImageProvider("qr", SpecimenCodes())
        self.engine.setInitialProperties({"visit": self.visit, "width": look.width_px, "height": look.height_px})
        self.engine.load(QUrl.fromLocalFile(str(QML)))
        roots = self.engine.rootObjects()
        if not roots or not isinstance(roots[0], QQuickWindow):
            raise RuntimeError(f"{QML} does not load; the lines above say why.")
        self.window = roots[0]
        self.desk: SpecimenDesk | None = None
        self.learning: SpecimenLearning | None = None
        self.settle()

    def show(self, state: specimens.State) -> None:
        """Brings the window to `state`."""
        values = {name: of(self.look.language) if callable(of) else of for name, of in state.values.items()}
        self.pages = state.pages() if state.pages else specimens.pages(0)
        values["pages"] = self.pages
        self.visit.leave()
        if self.desk is not None:
            self.desk.leave()
        if self.window.property("voice"):
            self._read(None)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        self.visit.show(step=state.step, **values)
        self.settle()
        if state.pages or state.values.get("documents"):
            self._let_rows_move()
        for name in state.opened.split():
            self._open(name)
        if state.reads is not None:
            self._read(state.reads)

    def show_any(self, state: AnyState) -> None:
        """Brings the window to `state`, whosever screen it is."""
        match state:
            case DeskState():
                self.show_desk(state)
            case LearningState():
                self.show_learning(state)
            case _:
                self.show(state)

    def show_learning(self, state: LearningState) -> None:
        """Brings the window to the screen that `state` lies around, with the tray that is open there.

        From then on the band lies around every screen: this comes after all the others.
        """
        if self.learning is None:
            self.learning = SpecimenLearning()
            self.window.setProperty("learning", self.learning)
        self.learning.show(state)
        tray = self.window.findChild(QQuickItem, "tray")
        assert tray is not None
        tray.setProperty("source", "")
        self.show_any(next(each for each in every_state() if each.name == state.over))
        if state.opened:
            self._open(state.opened)

    def show_desk(self, state: DeskState) -> None:
        """Brings the window to the agents' desk in `state`, over the visit's screen that lies under it."""
        if self.desk is None:
            self.desk = SpecimenDesk(self.look.language)
            self.window.setProperty("desk", self.desk.model)
        self.show(next(each for each in specimens.states() if each.name == state.visit))
        self.desk.show(state)
        self.settle()

    def _read(self, line: int | None) -> None:
        """The voice says that line of the screen; None: it says nothing."""
        lines = str(self.window.property("speech")).split("\n")
        self.window.setProperty("voice", "" if line is None else "speaking")
        self.window.setProperty("spoken", "" if line is None else lines[line])
        self.settle()

    def _open(self, name: str) -> None:
        items = [self.window.contentItem()]
        while items:
            item = items.pop()
            if item.objectName() == name and item.isVisible() and item.isEnabled():
                item.setProperty("lastMs", 0)  # no second half of a double tap, however soon it comes
                QMetaObject.invokeMethod(item, "act")
                self.settle()
                return
            items += item.childItems()
        raise LookupError(f"No control {name} can be touched.")

    def settle(self) -> None:
        """Lets bindings, delayed calls and deleted screens take their course."""
        for _ in range(4):
            self.application.processEvents()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def _let_rows_move(self) -> None:
        """Rows go to their newest entry at the next tick of Qt's animation clock: waits for a few, however slow."""
        ticks, loop = QPauseAnimation(40), QEventLoop()
        ticks.finished.connect(loop.quit)
        deadline = QTimer(singleShot=True, interval=TICKS_DEADLINE_MS)
        deadline.timeout.connect(loop.quit)
        deadline.start()
        ticks.start()
        loop.exec()
        self.settle()

    def picture(self) -> QImage:
        """What the window shows."""
        return self.window.grabWindow()

    def close(self) -> None:
        """Takes the window down, so that another stage can be built."""
        self.window.close()
        self.engine.deleteLater()
        QCoreApplication.removeTranslator(self.translator)
        self.settle()


def looks(languages: list[str], sizes: list[str], modes: list[str], dpi: tuple[float, float] | None) -> Iterator[Look]:
    """All combinations. A size is WIDTHxHEIGHT, WIDTHxHEIGHT@DPI or WIDTHxHEIGHT@DPIxDPI (longer side, shorter side).

    Without a density it is `dpi`, else what such a panel usually has; raises ValueError for anything else.
    """
    for size in sizes:
        parts = _SIZE.fullmatch(size)
        if not parts:
            raise ValueError(f"A size is WIDTHxHEIGHT or WIDTHxHEIGHT@DPI, as 1024x600@170; {size!r} is not.")
        width, height, own, short = parts.groups()
        long_dpi, short_dpi = dpi or PANEL_DPI.get(f"{width}x{height}", (149.0, 149.0))
        if own:
            long_dpi, short_dpi = float(own), float(short or own)
        for language in languages:
            for mode in modes:
                yield Look(language, int(width), int(height), long_dpi, mode, short_dpi)


def every_state() -> list[AnyState]:
    """Every state of the visit's screens, then of the agents' desk, then of learning."""
    return [*specimens.states(), *desk_specimens.states(), *learning_specimens.states()]


def has_mode(state: AnyState, mode: str) -> bool:
    """Whether the state is drawn in that mode: the agents' desk has one, and comes with the plain one."""
    return mode == "plain" or not isinstance(state, DeskState)


def draw(look: Look, out: Path, languages: tuple[str, ...], only: list[str]) -> list[Path]:
    """Draws all states (or those whose name begins with one of `only`) of one look into PNG files under `out`.

    The agents' desk has one mode, and comes with the plain one. Beside the pictures lies transcript.txt:
    what each screen says aloud, part by part, each with the name of its clip.
    """
    stage = Stage(look, languages)
    folder = out / look.folder
    folder.mkdir(parents=True, exist_ok=True)
    drawn = []
    said: list[str] = []
    for number, state in enumerate(every_state()):
        if not (has_mode(state, look.mode) and state.name.startswith(tuple(only) or "")):
            continue
        stage.show_any(state)
        path = folder / f"{number:02}-{state.name}.png"
        stage.picture().save(str(path))
        drawn.append(path)
        lines = said_by(stage.window, look.language)
        said += [f"[{path.stem}]", *(f"{voice}/{clip_name(text)}  {text}" for text, voice in lines), ""]
    if stage.complaints:
        raise ScreensComplain("\n".join(dict.fromkeys(stage.complaints)))
    stage.close()
    (folder / "transcript.txt").write_text("\n".join(said), encoding="utf-8")
    return drawn


def contact_sheet(out: Path, drawn: list[Path]) -> Path:
    """Writes index.html: one row for each screen, one column for each look."""
    rows: dict[str, list[Path]] = {}
    for path in drawn:
        rows.setdefault(path.stem, []).append(path)
    lines = [
        "<!doctype html><meta charset=utf-8><title>Consigne: screens</title>",
        "<style>body{font:16px sans-serif;margin:1em}img{height:240px;border:1px solid #767F7A}"
        "figure{display:inline-block;margin:.4em}figcaption{color:#5A625E}</style>",
    ]
    for name, paths in rows.items():
        lines.append(f"<h2>{html.escape(name)}</h2>")
        for path in paths:
            where = path.relative_to(out).as_posix()
            label = html.escape(where.rsplit("/", 1)[0])
            lines.append(
                f'<figure><a href="{where}"><img loading=lazy src="{where}" alt=""></a>'
                f"<figcaption>{label}</figcaption></figure>"
            )
    index = out / "index.html"
    index.write_text("\n".join(lines), encoding="utf-8")
    return index
