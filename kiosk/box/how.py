"""How is this box? Asked of the helpers by a process without network, kept in memory for the one that tells it.

What it holds is all that ever leaves the box about itself: versions, states of devices, and numbers of whole days.
"""

import os
import re
import time
from pathlib import Path

import msgspec

from kiosk import disk
from kiosk.box.health import ask, reached
from kiosk.box.trying import COMMAND_LINE, KEPT, on_trial, remembered, worn_out
from kiosk.box.update import Release
from kiosk.domain import PrinterState
from kiosk.messages import AskDays, AskPrinter, AskVaults, DaysReport, PrinterReport, Vaults

_USABLE = frozenset({PrinterState.READY, PrinterState.PAPER_LOW, PrinterState.UNKNOWN})


class How(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How a box is; every word in it is from a closed list or the release's own."""

    version: str
    arch: str
    kernel: str
    slot: str
    trial: bool
    """True while an update is on trial, until it is kept."""
    given_up: bool
    """True while a version rests that came back too often, or could not be written."""
    up_s: float
    well: dict[str, bool]
    """Whether scanner, printer, upload and vaults are as they must be."""
    printer: PrinterState
    days: DaysReport | None
    """None when kiosk-upload did not answer."""


def look(
    runtime: Path, running: Release, memory: Path, command_line: Path = COMMAND_LINE, kept_mark: Path = KEPT
) -> How:
    """Ask every helper once; one that does not answer is not well, and nothing is raised. `memory` holds the tries.

    The scanner itself is left alone, since somebody may be about to scan: kiosk-scanner only has to say that the
    question is not for it.
    """
    scanner = ask(runtime / "scanner.sock", AskDays())
    printer = ask(runtime / "printer.sock", AskPrinter())
    vaults = ask(runtime / "upload.sock", AskVaults())
    days = ask(runtime / "upload.sock", AskDays())
    state = printer.state if isinstance(printer, PrinterReport) else PrinterState.NOT_ANSWERING
    tries = remembered(memory)
    slot = re.search(r"\bconsigne\.slot=([ab])\b", command_line.read_text())
    return How(
        version=running.version,
        arch=running.arch,
        kernel=os.uname().release,
        slot=slot[1] if slot else "",
        trial=on_trial(command_line, kept_mark),
        given_up=tries.version != running.version and worn_out(tries, tries.version, time.time()),
        up_s=time.clock_gettime(time.CLOCK_BOOTTIME),
        well={
            "scanner": scanner is not None,
            "printer": state in _USABLE,
            "upload": isinstance(days, DaysReport),
            "vaults": isinstance(vaults, Vaults) and reached(vaults),
        },
        printer=state,
        days=days if isinstance(days, DaysReport) else None,
    )


def keep(how: How, path: Path) -> None:
    """Write it down for the process that tells it."""
    disk.put(path, msgspec.json.encode(how), disk.PUBLIC)


def kept(path: Path) -> How:
    """What was written down. Raises OSError, msgspec.MsgspecError."""
    return msgspec.json.decode(path.read_bytes(), type=How)
