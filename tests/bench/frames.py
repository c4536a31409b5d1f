"""Cold start to the first frame, against an empty Qt Quick window."""

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from statistics import median

from tests.bench.ratio import Ratio

RUNS = 5
SITE = """
[site]
name = "Bench"
structure = "Bench"
[[vault]]
name = "Coffre"
kind = "profile1"
issuer = "http://127.0.0.1:9"
"""
_OURS = """
import sys
from pathlib import Path
from PySide6.QtGui import QGuiApplication
from kiosk import site
from kiosk.ui.app import OFFSCREEN_SIZE, world_of
from kiosk.ui.places import offscreen
from kiosk.ui.shell import Shell
from kiosk.ui.speech import EspeakSpeaker
offscreen()
application = QGuiApplication(["kiosk"])
loaded = site.load(Path(sys.argv[1]))
shell = Shell(loaded, world_of(loaded, Path("/nowhere")), EspeakSpeaker(), OFFSCREEN_SIZE)
shell.window.frameSwapped.connect(lambda: (print("frame", flush=True), sys.stdout.flush(), __import__("os")._exit(0)))
application.exec()
"""
_EMPTY = """
import sys
from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
application = QGuiApplication(["empty"])
engine = QQmlApplicationEngine()
engine.load(QUrl.fromLocalFile(sys.argv[1]))
engine.rootObjects()[0].frameSwapped.connect(lambda: (print("frame", flush=True), __import__("os")._exit(0)))
application.exec()
"""
_EMPTY_QML = "import QtQuick\nWindow { width: 1280; height: 800; visible: true }\n"


def cold_start_ratio() -> Iterator[Ratio]:
    """Medians of some starts of each, by turns."""
    with tempfile.TemporaryDirectory() as name:
        site, qml = Path(name) / "site.toml", Path(name) / "Empty.qml"
        site.write_text(SITE)
        qml.write_text(_EMPTY_QML)
        times = [(first_frame_s(_OURS, site), first_frame_s(_EMPTY, qml)) for _ in range(RUNS)]
    ours_s, empty_s = median(ours for ours, _ in times), median(empty for _, empty in times)
    yield Ratio("cold start to the first frame", ours_s / empty_s, 2.0, f"{ours_s:.2f} s to {empty_s:.2f} s")


def first_frame_s(program: str, argument: Path) -> float:
    """Seconds from the start of the process until it says that a frame was shown."""
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
    began_s = time.monotonic()
    with subprocess.Popen(
        [sys.executable, "-c", program, str(argument)], stdout=subprocess.PIPE, env=environment, text=True
    ) as process:
        assert process.stdout is not None
        while (line := process.stdout.readline()) != "frame\n":
            if not line:
                raise RuntimeError("the window never showed a frame")
        return time.monotonic() - began_s
