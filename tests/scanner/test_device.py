"""The edges of python-sane, with a stand-in for its device where no simulated scanner can show them."""

import signal
import subprocess
import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import _sane
import pytest

from kiosk.domain import Fault, Source
from kiosk.scanner import device, sane_config
from kiosk.scanner.device import Device, ScanFault

Rows = Callable[[int, int], None]


@dataclass
class Choice:
    """One option, as python-sane shows it."""

    constraint: Any

    def is_active(self) -> bool:
        return True


@dataclass
class Handle:
    """A scanner that does what the test says; stands in for sane.SaneDev."""

    opt: dict[str, Choice] = field(default_factory=dict)
    promised: int = 20
    delivered: int = 20
    samples: int = 3
    errors: list[str] = field(default_factory=list)
    on_start: Callable[[], None] = lambda: None
    starts: int = 0
    tries: int = 0
    level: int = 200
    source: str = ""
    mode: str = ""
    resolution: float = 0

    @property
    def dev(self) -> "Handle":
        return self

    def start(self) -> None:
        self.starts += 1
        self.on_start()
        if self.errors:
            raise _sane.error(self.errors.pop(0))

    def get_parameters(self) -> tuple[str, int, tuple[int, int], int, int]:
        return "color", 1, (10, self.promised), 8, 30

    def snap(self, no_cancel: int, sixteen_bits: int, rows: Rows) -> tuple[bytearray, int, int, int, int]:
        assert (no_cancel, sixteen_bits) == (1, 0)
        for row in range(1, self.delivered + 1):
            rows(row, self.promised)
        return bytearray([self.level]) * (10 * self.delivered * self.samples), 10, self.delivered, self.samples, 1


def opened(handle: Handle, cancelled: threading.Event | None = None) -> Device:
    def count() -> None:
        handle.tries += 1

    return Device(handle, cancelled or threading.Event(), count)


def silent(row: int, of_rows: int) -> None:
    """Nobody watches the rows."""


def scanned(handle: Handle, rows: Rows = silent, cancelled: threading.Event | None = None) -> device.Sheet:
    return opened(handle, cancelled).next_sheet(200, rows)


def fault_of(handle: Handle, cancelled: threading.Event | None = None) -> Fault:
    with pytest.raises(ScanFault) as caught:
        scanned(handle, cancelled=cancelled)
    return caught.value.fault


def test_a_sheet_is_rows_columns_and_colours() -> None:
    sheet = scanned(Handle())
    assert sheet.pixels.shape == (20, 10, 3)
    assert sheet.dpi == 200


def test_a_grey_sheet_becomes_colour() -> None:
    assert scanned(Handle(samples=1)).pixels.shape == (20, 10, 3)


def test_rows_are_told_from_the_start() -> None:
    seen: list[tuple[int, int]] = []
    scanned(Handle(promised=3, delivered=3), lambda row, of_rows: seen.append((row, of_rows)))
    assert seen == [(0, 3), (1, 3), (2, 3), (3, 3)]


@pytest.mark.parametrize("delivered", [0, 1, 19])
def test_fewer_rows_than_promised_are_no_sheet(delivered: int) -> None:
    assert fault_of(Handle(delivered=delivered)) is Fault.PAGE_TRUNCATED


def test_more_rows_than_known_in_advance_are_a_sheet() -> None:
    """A feeder that measures the paper while it pulls says -1 lines."""
    assert scanned(Handle(promised=-1, delivered=30)).pixels.shape[0] == 30


def test_the_grey_that_libjpeg_puts_for_what_is_missing_is_no_sheet() -> None:
    assert fault_of(Handle(level=128)) is Fault.PAGE_TRUNCATED


def test_a_cancel_that_start_swallowed_is_still_a_cancel() -> None:
    cancelled = threading.Event()
    handle = Handle(on_start=cancelled.set)
    assert fault_of(handle, cancelled) is Fault.CANCELLED


def test_a_cancelled_scan_does_not_even_start() -> None:
    cancelled = threading.Event()
    cancelled.set()
    handle = Handle()
    assert fault_of(handle, cancelled) is Fault.CANCELLED
    assert handle.starts == 0


def test_a_busy_device_is_asked_again() -> None:
    handle = Handle(errors=["Device busy", "Device busy"])
    scanned(handle)
    assert handle.starts == handle.tries == 3


def test_a_cancel_ends_the_wait_for_a_busy_device() -> None:
    cancelled = threading.Event()
    handle = Handle(errors=["Device busy"] * 1000, on_start=cancelled.set)
    assert fault_of(handle, cancelled) in {Fault.SCANNER_BUSY, Fault.CANCELLED}
    assert handle.starts <= 2


@pytest.mark.parametrize(
    ("sentence", "fault"),
    [
        ("Document feeder jammed", Fault.PAPER_JAM),
        ("Document feeder out of documents", Fault.NO_PAPER),
        ("Scanner cover is open", Fault.COVER_OPEN),
        ("Operation was canceled", Fault.CANCELLED),
        ("Error during device I/O", Fault.SCANNER_GONE),
        ("Something that no version of SANE says", Fault.SCANNER_GONE),
    ],
)
def test_every_sentence_of_sane_is_a_fault(sentence: str, fault: Fault) -> None:
    assert fault_of(Handle(errors=[sentence])) is fault


@pytest.mark.parametrize(
    ("names", "wish", "duplex", "name"),
    [
        (["Flatbed", "ADF", "ADF Duplex"], Source.GLASS, False, "Flatbed"),
        (["Flatbed", "ADF", "ADF Duplex"], Source.FEEDER, False, "ADF"),
        (["Flatbed", "ADF", "ADF Duplex"], Source.FEEDER, True, "ADF Duplex"),
        (["ADF Front", "ADF Back", "ADF Duplex"], Source.FEEDER, False, "ADF Front"),
        (["Flatbed", "Automatic Document Feeder"], Source.FEEDER, True, "Automatic Document Feeder"),
        (["FB", "Document Feeder(left aligned)"], Source.GLASS, False, "FB"),
    ],
)
def test_sources_by_the_names_of_other_backends(names: list[str], wish: Source, duplex: bool, name: str) -> None:
    handle = Handle(opt={"source": Choice(names), "resolution": Choice([100, 200]), "mode": Choice(["Gray", "Color"])})
    assert opened(handle).prepare(wish, 200, duplex) == 200
    assert handle.source == name
    assert handle.mode == "Color"


def test_a_feeder_that_is_not_there_has_no_paper() -> None:
    handle = Handle(opt={"resolution": Choice([200])})
    with pytest.raises(ScanFault) as caught:
        opened(handle).prepare(Source.FEEDER, 200, False)
    assert caught.value.fault is Fault.NO_PAPER


@pytest.mark.parametrize(
    ("choices", "wanted", "real"),
    [([75, 150, 300], 200, 300), ([75, 150], 200, 150), ((50, 1200, 1), 200, 200), ((300, 600, 300), 200, 300)],
)
def test_never_a_lower_resolution_where_a_higher_one_is_there(choices: Any, wanted: int, real: int) -> None:
    handle = Handle(opt={"resolution": Choice(choices)})
    assert opened(handle).prepare(Source.GLASS, wanted, False) == real


def test_a_network_scanner_needs_no_configuration_but_ours() -> None:
    assert sane_config.environment("airscan:escl:X:http://h/eSCL") == {"SANE_CONFIG_DIR": str(sane_config.FOLDER)}


def test_a_usb_scanner_finds_the_lists_of_its_backend() -> None:
    assert sane_config.environment("genesys:libusb:001:004")["SANE_CONFIG_DIR"] == f"{sane_config.FOLDER}:"


def test_our_configuration_looks_for_nothing() -> None:
    assert "discovery = disable" in (sane_config.FOLDER / "airscan.conf").read_text()
    assert "net" not in (sane_config.FOLDER / "dll.conf").read_text().split()


def test_a_start_that_hangs_ends_the_process() -> None:
    program = """
import threading
from kiosk.scanner import device
device.START_LIMIT_S = 0.2
device.sane.init = threading.Event().wait
device.initialise()
"""
    assert subprocess.run([sys.executable, "-c", program], timeout=60, check=False).returncode == -signal.SIGALRM
