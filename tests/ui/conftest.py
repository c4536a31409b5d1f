import os
import shutil
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from kiosk.domain import Source
from kiosk.site import LimitsTable, ScannerTable, Site, SiteTable, VaultTable
from kiosk.ui.screens import Stage
from tests.ui.fakes import Printer, Scanner, Upload, serve_here
from tests.ui.stages import look

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")

SITE = Site(
    site=SiteTable(name="CCAS de Villemont, accueil", structure="CCAS de Villemont"),
    scanner=ScannerTable(source=Source.GLASS, both_sides=False),
    vault=(VaultTable("Coffre", "profile1", "http://127.0.0.1:1/"),),
    limits=LimitsTable(step_s=60, warning_s=20),
)


@dataclass
class Helpers:
    runtime: Path
    scanner: Scanner
    printer: Printer
    upload: Upload


@pytest.fixture
def runtime() -> Iterator[Path]:
    """A folder with a short name: a Unix socket's path holds at most 107 bytes."""
    folder = Path(tempfile.mkdtemp(prefix="kiosk-"))
    yield folder
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def helpers(runtime: Path) -> Iterator[Helpers]:
    """Scanner, printer and upload that work, each to be told otherwise by a test."""
    made = Helpers(runtime, Scanner(), Printer(), Upload())
    served = [
        serve_here(runtime / "scanner.sock", made.scanner.handle),
        serve_here(runtime / "printer.sock", made.printer.handle),
        serve_here(runtime / "upload.sock", made.upload.handle),
    ]
    yield made
    for each in served:
        each.close()


@pytest.fixture
def stage() -> Iterator[Stage]:
    """The screens in French at 1280x800."""
    built = Stage(look())
    yield built
    built.close()
