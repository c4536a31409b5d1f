"""The thin Qt shell: tasks' events become signals, the state becomes properties, touches become events."""

import logging
import time
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, QTranslator, QUrl, Signal
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk import procedures
from kiosk.procedures import Procedures
from kiosk.site import Site
from kiosk.ui import fonts
from kiosk.ui.aloud import speaks_up, words_of
from kiosk.ui.backlight import Backlight
from kiosk.ui.conductor import Conductor, World
from kiosk.ui.headset import Headset
from kiosk.ui.images import CodeProvider, PageProvider, SharpProvider
from kiosk.ui.languages import VOICELESS
from kiosk.ui.model import VisitModel
from kiosk.ui.pictures import PictureProvider
from kiosk.ui.places import I18N, QML
from kiosk.ui.reader import Reader
from kiosk.ui.sharp_pages import SharpPages
from kiosk.ui.window import is_night
from kiosk.visit.events import Event, Touched
from kiosk.visit.limits import Limits
from kiosk.visit.ports import Speaker
from kiosk.visit.state import Machine, State, Step

if TYPE_CHECKING:
    from kiosk.ui.desk_world import DeskWorld
    from kiosk.ui.learning import Learning
    from kiosk.ui.staff import DeskChanged, StaffDesk

log = logging.getLogger(__name__)

TICK_MS = 500
FORGET_AFTER_MS = 600
"""After the last screen that showed a page is gone: only what nobody shows can be forgotten."""
SPEAK_AFTER_MS = 400
"""After a new screen is there, for who chose to listen; that time runs out is said to everybody."""

Watch = Callable[[State], None]
Hear = Callable[[Event], None]


class MonotonicClock:
    """Time that never goes back."""

    def now_s(self) -> float:
        """Seconds since some moment."""
        return time.monotonic()


class _Bridge(QObject):
    """Brings events from any thread to Qt's."""

    arrived = Signal(int, object)


class Shell:
    """The window with its visit. Belongs to Qt's thread."""

    def __init__(
        self,
        site: Site,
        world: World,
        speaker: Speaker,
        size: tuple[int, int] | None = None,
        desk: "DeskWorld | None" = None,
        headset: Headset | None = None,
        learning: "Learning | None" = None,
    ) -> None:
        self._watchers: list[Watch] = []
        self._hearers: list[Hear] = []
        self._translator = QTranslator()
        self._language = ""
        self._step = Step.ATTRACT
        self._bridge = _Bridge()
        self.conductor = Conductor(machine_of(site), world, self._bridge.arrived.emit, self._changed)
        self._words = words_of(self.conductor.state)
        self._bridge.arrived.connect(self._arrived, Qt.ConnectionType.QueuedConnection)
        self.model = VisitModel(site, self.conductor.state, self._touched)
        self._sharp = SharpPages(lambda: self.conductor.store, world.draw, self.model.show_sharp)
        self.model.lookClosely.connect(self._sharp.look_closely)
        self.model.lookAway.connect(self._sharp.look_away)
        self._forget_soon = _later(FORGET_AFTER_MS, self._forget_pictures)
        self.desk = desk_of(site, desk, self.conductor, self._desk_changed, self._forget_soon.start)
        fonts.choose_fallback()
        self.engine = QQmlApplicationEngine()
        self._translate(self.model.value("language"))
        self.engine.addImageProvider("picture", PictureProvider())
        self.engine.addImageProvider("page", PageProvider(lambda: self.conductor.store))
        self.engine.addImageProvider("sharp", SharpProvider(lambda: self.conductor.store))
        self.engine.addImageProvider("qr", CodeProvider())
        if self.desk is not None:
            shown = self.desk.shown
            self.engine.addImageProvider("shown", PageProvider(lambda: shown.store))
        desk_model = self.desk.model if self.desk else None
        properties: dict[str, object] = {"visit": self.model, "desk": desk_model, "learning": learning}
        if size is not None:
            properties |= {"width": size[0], "height": size[1]}
        self.engine.setInitialProperties(properties)
        self.engine.load(QUrl.fromLocalFile(str(QML)))
        roots = self.engine.rootObjects()
        if not roots or not isinstance(roots[0], QQuickWindow):
            raise RuntimeError("The screens do not load; the lines above say why.")
        self.window = roots[0]
        self._reader = Reader(self.window, speaker, headset)
        self._volume = -1
        self._night = site.site.night
        self._backlight = Backlight()
        self._timer = QTimer()
        self._timer.timeout.connect(self._tick)
        self._timer.start(TICK_MS)
        self._speak_soon = _later(SPEAK_AFTER_MS, self._speak)
        self._find_voice_soon = _later(0, self._find_voice)
        self._tick()

    def watch(self, watcher: Watch) -> None:
        """`watcher` hears of each new state, before the screens do."""
        self._watchers.append(watcher)

    def hear(self, hearer: Hear) -> None:
        """`hearer` hears of each event from the world, before the visit does."""
        self._hearers.append(hearer)

    def close(self) -> None:
        """Takes the window down and forgets everything."""
        for timer in (self._timer, self._speak_soon, self._find_voice_soon, self._forget_soon):
            timer.stop()
        self._reader.stop()
        if self.desk is not None:
            self.desk.keeper.close()
        self.conductor.close()
        self.window.setProperty("stays", False)
        self.window.close()
        QCoreApplication.removeTranslator(self._translator)
        self.engine.deleteLater()
        QCoreApplication.sendPostedEvents(self.engine, QEvent.Type.DeferredDelete.value)

    def _arrived(self, visit: int, event: Event) -> None:
        for hearer in self._hearers:
            hearer(event)
        self.conductor.arrived(visit, event)

    def _touched(self, what: str, value: str) -> None:
        if what == "listen" and self._reader.busy:
            self._reader.listen(self._whose)
            what = "stay"
        elif what == "listen":
            self._speak()
        if self.desk is not None:
            self.desk.keeper.visit_touched(what, value)
        else:
            self.conductor.happens(Touched(what, value))

    def _speak(self) -> None:
        self._reader.read(self._whose)

    def _changed(self, state: State) -> None:
        for watcher in self._watchers:
            watcher(state)
        self._sound(state)
        words = words_of(state)
        if words != self._words:
            self._words = words
            self._reader.stop()
            if speaks_up(state):
                self._speak_soon.start()
        if state.step is not self._step:
            self._step = state.step
            if state.step in {Step.GOODBYE, Step.TROUBLE, Step.ATTRACT}:
                self._forget_soon.start()
        self.model.show(state)
        if self.desk is not None:
            self.desk.visit_changed(state)
        self._retranslate()
        self._find_voice()

    def _find_voice(self) -> None:
        """In a language that espeak-ng does not speak, a screen has a voice where all its sentences are recorded.

        It is looked at as it is with a voice: some words are others without one.
        """
        if self._reader.busy:
            return
        language = str(self.model.value("language"))
        self.model.show_voiceless(voiceless=False)
        if language in VOICELESS:
            self.model.show_voiceless(voiceless=not self._reader.can_say_all(language))

    def _sound(self, state: State) -> None:
        """As loud as this visit wants it; who changes it hears how loud it is."""
        if state.look.volume == self._volume:
            return
        self._volume = state.look.volume
        self._reader.set_volume(self._volume)
        if state.comfort:
            self._reader.stop()
            self._speak_soon.start()

    def _forget_pictures(self) -> None:
        """Empties Qt's caches of what the former visit showed."""
        self.window.releaseResources()
        self.engine.collectGarbage()

    def _desk_changed(self, desk: "StaffDesk", *, asks: bool) -> None:
        """The desk's screens in the language of whoever they are for; `asks` where they say something else now."""
        self._retranslate()
        if not asks:
            return
        self._reader.stop()
        self._find_voice_soon.start()
        self._speak_soon.stop()
        if desk.for_person and speaks_up(self.conductor.state):
            self._speak_soon.start()

    def _retranslate(self) -> None:
        """The screens' words in the language of whoever is before them."""
        self._translate(self._whose)

    @property
    def _whose(self) -> str:
        """The language of whoever is before the screens."""
        desk = self.desk.language if self.desk is not None else ""
        return desk or str(self.model.value("language"))

    def _translate(self, language: str) -> None:
        if language == self._language:
            return
        self._language = language
        QCoreApplication.removeTranslator(self._translator)
        self._translator = QTranslator()
        if self._translator.load(f"consigne_{language}", str(I18N)):
            QCoreApplication.installTranslator(self._translator)
        self.engine.retranslate()

    def _tick(self) -> None:
        self._reader.headset_changed()
        self.conductor.tick()
        if self.desk is not None:
            self.desk.tick()
        now = datetime.now().astimezone()
        self.model.show_clock(now.strftime("%H:%M"))
        night = is_night(now.time(), self._night)
        self.model.show_night(night=night)
        if self._night:
            nobody = self._step is Step.ATTRACT and not (self.desk is not None and self.desk.open)
            self._backlight.show(low=night and nobody)


def desk_of(
    site: Site,
    world: "DeskWorld | None",
    conductor: Conductor,
    changed: "DeskChanged",
    forget: Callable[[], None],
) -> "StaffDesk | None":
    """The agents' desk; a box without agents does not even import it."""
    if world is None or not site.agents.roster:
        return None
    from kiosk.ui.staff import StaffDesk

    return StaffDesk(site, world, conductor, changed, forget)


def _later(delay_ms: int, act: Callable[[], None]) -> QTimer:
    """A timer that does `act` once, `delay_ms` after each start."""
    timer = QTimer(singleShot=True, interval=delay_ms)
    timer.timeout.connect(act)
    return timer


def procedures_of(site: Site) -> Procedures:
    """What people ask for here; ours, when the structure's own file cannot be used."""
    try:
        return procedures.load(Path(site.site.procedures) if site.site.procedures else procedures.OURS)
    except procedures.ProceduresError as error:
        log.warning("%s Ours are shown in its place.", error)
        return procedures.load()


def machine_of(site: Site) -> Machine:
    """What the site file says of the box before anything was asked of it."""
    source = site.scanner.source
    return Machine(
        languages=site.site.languages,
        sources=(source,),
        source=source,
        camera=bool(site.scanner.camera),
        both_sides=site.scanner.both_sides,
        offers_vault=bool(site.vault),
        asks_hard=site.site.asks_hard,
        structure_recipient=site.sharing.recipient,
        procedures=procedures_of(site),
        limits=Limits(site.limits.step_s, site.limits.warning_s),
    )
