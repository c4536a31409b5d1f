"""Scanner and receipt printer, asked through the same helpers that a visit uses."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from subprocess import DEVNULL, SubprocessError, run
from tempfile import TemporaryDirectory
from urllib.parse import urlsplit

import msgspec

from kiosk import wire
from kiosk.doctor.check import Check, good, look, trouble
from kiosk.domain import Fault, Paper, PrinterState
from kiosk.messages import AskPrinter, AskScanner, Failed, Message, Print, Printed, PrinterReport, ScannerReport
from kiosk.site import Site
from kiosk.supervisor import Helper, Supervisor, kiosk_command

ANSWER_DEADLINE_S = 30.0
SEARCH_DEADLINE_S = 30.0
VISIT_PAPER_MM = 600.0
"""Paper that a visit with a new vault may need: notice, recovery paper, card, receipt."""

CUPS_QUEUES = "/printers/"
"""Where a CUPS server has its queues (cups.org/doc/spec-ipp.html)."""

_PRINTER = {
    PrinterState.PAPER_LOW: ("the paper is nearly at its end", "Have a new roll ready."),
    PrinterState.UNKNOWN: ("it never says how it is", "Print the test page with 'kiosk print' and look at it."),
    PrinterState.OUT_OF_PAPER: ("it has no paper", "Put a new roll in."),
    PrinterState.COVER_OPEN: ("its cover is open", "Close the cover until it clicks."),
    PrinterState.NOT_ANSWERING: ("it does not answer", "Check its cable, its power, and [printer] address."),
}
_USABLE = frozenset({PrinterState.READY, PrinterState.PAPER_LOW, PrinterState.UNKNOWN})
_SCANNER = {
    Fault.SCANNER_BUSY: "Wait until nobody scans; else switch the scanner off and on.",
    Fault.COVER_OPEN: "Close the scanner's cover.",
    Fault.PAPER_JAM: "Open the feeder and take the jammed paper out.",
    Fault.HELPER_GONE: "Try 'kiosk scanner --site FILE' by hand and read what it says.",
}


@contextmanager
def sockets(site_file: Path, runtime: Path) -> Iterator[Path]:
    """The folder of the running kiosk's sockets, or of helpers of our own when none runs here."""
    if all((runtime / f"{name}.sock").exists() for name in ("scanner", "printer")):
        yield runtime
        return
    with TemporaryDirectory(prefix="consigne-doctor-") as folder:
        own = Path(folder)
        helpers = [Helper(name, kiosk_command(name, "--site", site_file)) for name in ("scanner", "printer")]
        with Supervisor(helpers, own, logs=own):
            yield own


def scanner(site: Site, folder: Path, choose: Callable[[], str] | None = None) -> Check:
    """Reachable, and what it can do; `choose` says which one to take where none is named or it is not there."""
    part = "scanner"
    choose = choose or _choose_one
    if not site.scanner.device:
        return trouble(part, "the site file names none", choose())
    report = _ask(folder / "scanner.sock", AskScanner())
    if isinstance(report, Failed):
        todo = _SCANNER.get(report.fault) or f"Check that it is on and that the name is right. {choose()}"
        return trouble(part, f"{report.fault.value} ({site.scanner.device})", todo)
    assert isinstance(report, ScannerReport)
    can = f"{' and '.join(report.sources)}, {report.dpis[0]} to {report.dpis[-1]} dpi"
    if site.scanner.source not in report.sources:
        return trouble(part, f"it has no {site.scanner.source} ({can})", "Change [scanner] source in the site file.")
    if site.scanner.camera and not report.camera:
        return look("camera", f"{site.scanner.camera} does not answer", "Check its cable; cards are read on the glass.")
    return good(part, f"{can}{', camera' if report.camera else ''}")


def printer(site: Site, folder: Path) -> Check:
    """What the printer says of itself."""
    part = "printer"
    if not site.printer.address:
        todo = "Set [printer] address: without it no vault can be opened and no receipt is given."
        return look(part, "the site file names none", todo)
    report = _ask(folder / "printer.sock", AskPrinter(VISIT_PAPER_MM))
    if isinstance(report, Failed):
        return trouble(part, report.fault.value, "Check its cable, its power, and [printer] address.")
    assert isinstance(report, PrinterReport)
    found, todo = _PRINTER.get(report.state, ("", ""))
    if report.state not in _USABLE:
        return trouble(part, found, todo)
    if report.enough is False:
        return trouble(part, "there is too little paper for one visit", "Put a new roll in.")
    if report.state is not PrinterState.READY:
        return look(part, found, todo)
    return good(part, f"ready, {'says when a paper is out' if report.confirms else 'cannot say when a paper is out'}")


def a4_printer(site: Site, folder: Path) -> list[Check]:
    """What the A4 printer for mandates says of itself, where the site has one; a visit does without it."""
    if not site.printer.a4:
        return []
    part = "A4 printer"
    report = _ask(folder / "printer.sock", AskPrinter(a4=True))
    state = report.a4 if isinstance(report, PrinterReport) else None
    if state is not PrinterState.READY:
        found, _todo = _PRINTER[state or PrinterState.NOT_ANSWERING]
        return [look(part, found, "Check its cable, its paper, and [printer] a4.")]
    assert isinstance(report, PrinterReport)
    if not report.a4_pdf:
        todo = "Let [printer] a4 name a CUPS queue before it, if stored documents are to be printed."
        return [look(part, "ready, but it takes no PDF: it prints what is signed, and no stored documents", todo)]
    if urlsplit(site.printer.a4).path.startswith(CUPS_QUEUES):
        todo = (
            "On the CUPS server: 'PreserveJobFiles No' in cupsd.conf, and its RequestRoot in memory (docs/papers.md)."
        )
        return [look(part, "ready; CUPS writes what it prints to its own disk, and keeps it for a day", todo)]
    return [good(part, "ready, prints what is signed and stored documents")]


def printed(site_file: Path, runtime: Path, checks: list[Check]) -> bool:
    """Print the health report on the receipt printer; False when its process does not say that it came out."""
    told = {check.part: f"{check.verdict.value}. {check.found}. {check.todo}".strip(" .") for check in checks}
    with sockets(site_file, runtime) as folder:
        return isinstance(_ask(folder / "printer.sock", Print(Paper.HEALTH, "en", told)), Printed)


def _ask(path: Path, question: Message) -> Message:
    try:
        return list(wire.request(path, question, timeout_s=ANSWER_DEADLINE_S))[-1][0]
    except wire.WireError as error:
        return Failed(error.fault)


def _choose_one() -> str:
    found = find_scanners()
    return (
        f"Set [scanner] device to one that was found: {', '.join(found)}." if found else "No other scanner was found."
    )


def find_scanners(*, on_the_network: bool = True) -> list[str]:
    """SANE names of the scanners on USB and perhaps on the network, looked for in a process of its own."""
    command = [sys.executable, "-m", "kiosk.doctor.find_scanners", *([] if on_the_network else ["--usb"])]
    try:
        done = run(command, capture_output=True, stdin=DEVNULL, timeout=SEARCH_DEADLINE_S, check=True)
        return msgspec.json.decode(done.stdout, type=list[str])
    except (OSError, SubprocessError, msgspec.MsgspecError):
        return []
