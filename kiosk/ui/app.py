"""The process kiosk-ui: starts Qt, the shell, and (with a script) the robot that plays it.

The first screen comes first: what only a later step needs is imported there, and loaded in the background meanwhile.
"""

import ctypes
import importlib
import logging
import os
import signal
import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication

from kiosk import notify
from kiosk.site import Site
from kiosk.ui.call import wait_until_told
from kiosk.ui.certifying import Structure
from kiosk.ui.clips import Clips
from kiosk.ui.conductor import World
from kiosk.ui.curtain import Curtain
from kiosk.ui.documents import LocalSealer
from kiosk.ui.headset import headset_of
from kiosk.ui.heart import heart
from kiosk.ui.helpers import WirePrinter, WireScanner, WireVault
from kiosk.ui.places import OFFSCREEN_SIZE
from kiosk.ui.places import offscreen as draw_offscreen
from kiosk.ui.script import Script
from kiosk.ui.sharp import drawn_by
from kiosk.ui.shell import MonotonicClock, Shell
from kiosk.ui.speech import EspeakSpeaker
from kiosk.ui.window import fill_screen

if TYPE_CHECKING:
    from kiosk.ui.desk_world import DeskWorld
    from kiosk.ui.learning import Learning

log = logging.getLogger(__name__)

LAST_WORDS_S = 10.0
"""How long the process waits, at its end, for logout and journal."""
NEEDED_LATER = ("kiosk.scanner.pdf", "kiosk.upload.sealing", "qrcode")
"""What the first document or code would otherwise wait for."""
_PR_SET_DUMPABLE = 4


def run(
    site: Site,
    runtime: Path,
    *,
    script: Script | None = None,
    out: Path | None = None,
    phone_command: str | None = None,
    offscreen: bool = False,
    control: str | None = None,
    full_screen: bool = False,
    curtain: Curtain | None = None,
) -> int:
    """Shows the screens until the window closes, or plays `script` in them; returns the exit code.

    `runtime` holds scanner.sock, printer.sock and upload.sock. With a script, `out` gets report.json and screens/.
    """
    refuse_core_dumps()
    if offscreen:
        draw_offscreen()
    os.environ.setdefault("QT_QUICK_CONTROLS_STYLE", "Basic")
    application = QGuiApplication.instance() or QGuiApplication(["kiosk"])
    size = OFFSCREEN_SIZE if offscreen else None
    headset = headset_of(site.sound.headset)
    speaker = EspeakSpeaker(None, headset, Clips(Path(site.sound.voices) if site.sound.voices else None))
    learning = learning_of(site, control)
    desk_world = desk_world_of(site, runtime, learning)
    shell = Shell(site, world_of(site, runtime), speaker, size, desk_world, headset, learning)
    if learning is not None:
        shell.watch(learning.saw)
    load_after_first_frame(shell, curtain)
    if full_screen:
        fill_screen(shell.window)
    beating = heart()
    code = 0

    def finished(result: int) -> None:
        nonlocal code
        code = result
        QTimer.singleShot(0, application.quit)

    robot = play(shell, script, out, phone_command, control, finished) if script is not None else None
    before = {
        number: signal.signal(number, lambda *_: application.quit()) for number in (signal.SIGTERM, signal.SIGINT)
    }
    try:
        application.exec()
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
        del robot, beating
        shell.close()
        if learning is not None:
            learning.close()
        wait_until_told(LAST_WORDS_S)
    return code


def play(
    shell: Shell,
    script: Script,
    out: Path | None,
    phone_command: str | None,
    control: str | None,
    finished: Callable[[int], None],
) -> object:
    """A robot that plays `script` as long as somebody holds it; `finished` gets the exit code."""
    from kiosk.ui.robot import Errands, Robot

    return Robot(shell, script, out, Errands(phone_command, control, _say), finished)


def load_after_first_frame(shell: Shell, curtain: Curtain | None) -> None:
    """Once a frame was shown, opens the curtain and loads NEEDED_LATER in a thread of its own."""

    def load() -> None:
        for name in NEEDED_LATER:
            importlib.import_module(name)

    def shown() -> None:
        log.info("the first screen is shown")
        if curtain is not None:
            log.info("the first frame was drawn at %.3f s", curtain.drawn_s or 0.0)
            curtain.open()
        notify.ready()
        threading.Thread(target=load, name="load", daemon=True).start()

    shell.window.frameSwapped.connect(shown, Qt.ConnectionType.SingleShotConnection)


def world_of(site: Site, runtime: Path) -> World:
    """The helpers behind the sockets in `runtime`."""
    structure = Structure(site.site.structure, bool(site.agents.certificate), runtime / "upload.sock")
    return World(
        scanner=lambda store: WireScanner(runtime / "scanner.sock", site.scanner.dpi, store),
        vault=lambda store: WireVault(runtime / "upload.sock", site, store),
        sealer=lambda store: LocalSealer(store, structure),
        printer=WirePrinter(runtime / "printer.sock"),
        clock=MonotonicClock(),
        draw=drawn_by(runtime / "scanner.sock"),
    )


def desk_world_of(site: Site, runtime: Path, learning: "Learning | None") -> "DeskWorld | None":
    """The same for the agents' desk; None on a box without agents, which does not even import it."""
    if not site.agents.roster:
        return None
    from kiosk.ui import desk_world

    return desk_world.world_of(runtime, learning.end if learning is not None else None)


def learning_of(site: Site, control: str | None) -> "Learning | None":
    """The pretended world, where the site file says that all of it is pretended; None on a box that serves."""
    if not site.site.learning:
        return None
    from kiosk.ui.learning import Learning, by_http

    return Learning(by_http(control or ""))


def refuse_core_dumps() -> None:
    """No core dump and no debugger gets at the papers in memory: prctl(2), PR_SET_DUMPABLE."""
    if ctypes.CDLL(None, use_errno=True).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0) != 0:
        log.warning("core dumps could not be switched off")


def _say(line: str) -> None:
    log.info("robot: %s", line)
