"""For all tests: one Qt application a process that every window can live with, and the same examples each time."""

import os

import hypothesis
import pytest
from PySide6.QtWidgets import QApplication

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("OMP_THREAD_LIMIT", "1")
"""tesseract's threads wait for each other in loops: five times slower where other tests want the cores too."""
hypothesis.settings.register_profile("steady", deadline=None, derandomize=True)
hypothesis.settings.register_profile("search", deadline=None, max_examples=1000)
hypothesis.settings.load_profile("steady")


@pytest.fixture(scope="session", autouse=True)
def _one_application(qapp: QApplication) -> None:
    """The side panel's widgets abort the process where a test of the printer made a QGuiApplication first."""
