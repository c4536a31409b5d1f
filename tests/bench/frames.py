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
FIRST_SCREEN, FIRST_FRAME = "the first screen is shown", "the first frame was drawn at "
SITE = """
[site]
name = "Bench"
structure = "Bench"
[[vault]]
name = "Coffre"
kind = "profile1"
issuer = "http://127.0.0.1:9"
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
    """Medians of some starts of each, by turns: `kiosk ui` as on the box, and a program with nothing in its window."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        site, qml = folder / "site.toml", folder / "Empty.qml"
        site.write_text(SITE)
        qml.write_text(_EMPTY_QML)
        ours = [sys.executable, "-m", "kiosk", "ui", "--site", str(site), "--runtime", name, "--offscreen"]
        empty = [sys.executable, "-c", _EMPTY, str(qml)]
        times = [(*ours_s(ours), said_s(empty, "frame")[0][0]) for _ in range(RUNS)]
    frame_s, screen_s, empty_s = (median(column) for column in zip(*times, strict=True))
    how = f"{frame_s:.2f} s to {empty_s:.2f} s, from the command line on"
    yield Ratio("cold start to the first frame", frame_s / empty_s, 2.0, how)
    yield Ratio(
        "cold start to the first screen", screen_s / empty_s, float("inf"), f"{screen_s:.2f} s to {empty_s:.2f} s"
    )


def ours_s(command: list[str]) -> tuple[float, float]:
    """Seconds until the first frame, and until the first screen that can be touched."""
    began_s = time.monotonic()
    (screen_s, _), (_, told) = said_s(command, FIRST_SCREEN, FIRST_FRAME)
    return float(told.partition(FIRST_FRAME)[2].split()[0]) - began_s, screen_s


def said_s(command: list[str], *words: str) -> list[tuple[float, str]]:
    """Seconds from the start of a process until it says each of these words, with the line; then it is ended."""
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
    began_s = time.monotonic()
    said: list[tuple[float, str]] = []
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, env=environment, text=True
    ) as process:
        assert process.stdout is not None
        for word in words:
            while word not in (line := process.stdout.readline()):
                if not line:
                    raise RuntimeError(f"it never said: {word}")
            said.append((time.monotonic() - began_s, line))
        process.kill()
    return said
