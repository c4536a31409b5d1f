"""From the last byte of a sheet to its cropped page on the screen, against decoding and encoding the sheet once."""

import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from statistics import median

import cv2
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QGuiApplication

from kiosk import site
from kiosk.ui.app import world_of
from kiosk.ui.places import OFFSCREEN_SIZE, offscreen
from kiosk.ui.shell import Shell
from kiosk.ui.speech import EspeakSpeaker
from kiosk.visit.events import Event, PageCame, PageGlimpsed, Touched
from kiosk.visit.state import Look, State, Step
from kiosk.visit.way_in import Login
from tests.bench.frames import SITE
from tests.bench.ratio import Ratio
from tests.bench.sheet_scanner import sheet_of

RUNS = 9
LIMIT_S = 60.0


def sheet_to_screen_ratio() -> Iterator[Ratio]:
    """A letter, and an identity card, on the glass at 200 dpi: scanner's process, wire, window and all."""
    offscreen()
    application = QGuiApplication.instance() or QGuiApplication(["bench"])
    for specimen in ("payslip", "identity-front"):
        with screen_and_scanner(specimen) as scan_once:
            scan_once()
            times = [(*scan_once(), plain_s(specimen)) for _ in range(RUNS)]
        seen_s, page_s, plain = (median(column) for column in zip(*times, strict=True))
        how = f"{seen_s * 1000:.0f} ms to {plain * 1000:.0f} ms, until a frame shows it; {RUNS} runs"
        yield Ratio(f"sheet to page on screen ({specimen})", seen_s / plain, 3.0, how)
        how = f"{page_s * 1000:.0f} ms to {plain * 1000:.0f} ms"
        yield Ratio(f"sheet to page cleaned, judged and packed ({specimen})", page_s / plain, float("inf"), how)
    del application


def plain_s(specimen: str) -> float:
    """Seconds that OpenCV needs to decode and encode this sheet once."""
    file = cv2.imencode(".jpg", sheet_of(specimen)[..., ::-1])[1]
    began_s = time.perf_counter()
    pixels = cv2.imdecode(file, cv2.IMREAD_COLOR)
    assert pixels is not None
    cv2.imencode(".jpg", pixels)
    return time.perf_counter() - began_s


@contextmanager
def screen_and_scanner(specimen: str) -> Iterator[Callable[[], tuple[float, float]]]:
    """Gives what scans once: seconds from the sheet's last byte to the frame with the first look, and with the page."""
    with tempfile.TemporaryDirectory(prefix="bench-") as name:
        runtime = Path(name)
        (runtime / "site.toml").write_text(SITE)
        loaded = site.load(runtime / "site.toml")
        command = [sys.executable, "-m", "tests.bench.sheet_scanner", str(runtime / "scanner.sock"), specimen]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as scanner:
            try:
                _line_of(scanner)
                shell = Shell(loaded, world_of(loaded, runtime), EspeakSpeaker(), OFFSCREEN_SIZE)
                watch = _Stopwatch(shell)
                yield lambda: watch.scan(scanner)
                shell.close()
            finally:
                scanner.kill()


class _Stopwatch:
    """Tells which frame was the first to show what came."""

    def __init__(self, shell: Shell) -> None:
        self._shell = shell
        self._came: list[type[Event]] = []
        self._drawn_s: dict[type[Event], float] = {}
        self._loop = QEventLoop()
        shell.hear(lambda event: self._came.append(type(event)))
        shell.watch(self._watched)
        shell.window.frameSwapped.connect(self._drawn)

    def scan(self, scanner: subprocess.Popen[str]) -> tuple[float, float]:
        """One scan, in the calm look: pages stand at once where they belong."""
        shell, self._drawn_s = self._shell, {}
        shell.conductor.state = replace(
            shell.conductor.state,
            step=Step.PLACE, language="fr", vault="Bench", login=Login("login", (), sealed=True), pages=(),
            look=Look(calm=True),
        )  # fmt: skip
        shell.conductor.happens(Touched("scan"))
        QTimer.singleShot(round(LIMIT_S * 1000), self._loop.quit)
        self._loop.exec()
        began_s = float(_line_of(scanner))
        return self._drawn_s[PageGlimpsed] - began_s, self._drawn_s[PageCame] - began_s

    def _drawn(self) -> None:
        for kind in self._came:
            self._drawn_s.setdefault(kind, time.monotonic())
        self._came.clear()
        if PageCame in self._drawn_s and self._shell.conductor.state.step is Step.PAGES:
            self._loop.quit()

    def _watched(self, state: State) -> None:
        if state.step is Step.PAGES:
            self._shell.window.update()


def _line_of(scanner: subprocess.Popen[str]) -> str:
    assert scanner.stdout is not None
    line = scanner.stdout.readline()
    if not line:
        raise RuntimeError("the bench's scanner did not start")
    return line
