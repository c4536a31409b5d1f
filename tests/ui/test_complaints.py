"""No test of a window passes while QML complains: a planted complaint of each kind fails the test that it is heard in.

pytest-qt fails it, as pyproject.toml says (qt_log_level_fail).
"""

import os
import subprocess
import sys
from pathlib import Path

import pytest

CONFIG = Path("pyproject.toml").resolve()
PLANTED = {
    "": "property string words",
    "TypeError": "property string words: null.length",
    "ReferenceError": "property string words: nowhere",
    "Unable to assign": "property string words: undefined",
    "Binding loop": "width: height; height: width + 1",
    "Cannot open": 'Image { source: "nowhere.png" }',
}
"""What a window of QML holds, by what it says of that; the first says nothing."""
TEST = """
from PySide6.QtCore import QUrl
from PySide6.QtQml import QQmlComponent, QQmlEngine

def test_{number}(qapp, tmp_path):
    file = tmp_path / "Window.qml"
    file.write_text("import QtQuick\\nItem {{ {planted} }}\\n")
    engine = QQmlEngine()
    made = QQmlComponent(engine, QUrl.fromLocalFile(str(file))).create()
    assert made is not None
    qapp.processEvents()
"""


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """What pytest tells of each planted test that failed."""
    folder = tmp_path_factory.mktemp("planted")
    file = folder / "test_planted.py"
    plants = [planted.replace('"', '\\"') for planted in PLANTED.values()]
    file.write_text("".join(TEST.format(number=number, planted=planted) for number, planted in enumerate(plants)))
    command = [sys.executable, "-m", "pytest", "-c", str(CONFIG), "--rootdir", str(folder), "-p", "no:cacheprovider"]
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run([*command, str(file)], check=False, capture_output=True, text=True, env=environment)
    assert f"{len(PLANTED) - 1} failed, 1 passed" in done.stdout, done.stdout
    return done.stdout.partition("= FAILURES =")[2].split(" test_")[1:]


@pytest.mark.parametrize("number", range(1, len(PLANTED)))
def test_a_complaint_of_qml_fails_the_test_that_it_is_heard_in(told: list[str], number: int) -> None:
    (failure,) = (each for each in told if each.startswith(f"{number} ____"))
    assert list(PLANTED)[number] in failure
