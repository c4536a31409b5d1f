"""The process kiosk-scanner: scanner, camera and codes behind one socket.

What strangers bring is decoded here, and nowhere else. A backend that hangs or crashes costs this process and no more.
`python -m kiosk.scanner.service --site FILE`
"""

import argparse
import logging
import os
import resource
import signal
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path

from kiosk import site, wire
from kiosk.domain import Fault, Source
from kiosk.messages import (
    AskScanner,
    CodeRead,
    DrawPage,
    Failed,
    Message,
    OpenStored,
    ReadCode,
    ReadForm,
    ReadWords,
    Scan,
    ScannerReport,
)
from kiosk.scanner import camera, codes, device, finding, sane_config
from kiosk.scanner.device import ScanFault
from kiosk.scanner.drawing import draw_page
from kiosk.scanner.job import CANCEL_LIMIT_S, Job, look_ahead
from kiosk.scanner.lamp import OPEN_LIMIT_S, Wish
from kiosk.scanner.opening import open_stored
from kiosk.scanner.purposes import Code, Form, Pages
from kiosk.scanner.reader import Reader
from kiosk.scanner.watch import Hung, Talk, make_way, within

log = logging.getLogger(__name__)

CODE_DPI = 300
FORM_DPI = 200
CAMERA_LIMIT_S = 120.0
"""How long a card is waited for; the client hangs up long before."""
_CAMERA_OPEN_LIMIT_S = 10.0
_STUBBORN_EVERY = 8
"""Frames between two tries with the slow reader."""
_asker = ThreadPoolExecutor(1, "asker")
_watcher = ThreadPoolExecutor(1, "camera")


class Service:
    """Answers requests; the scanner does one thing at a time, and so does the camera."""

    def __init__(self, table: site.ScannerTable) -> None:
        self._table = table
        self._scanner = _OneAtATime()
        self._camera = _OneAtATime()
        self._reading = _OneAtATime()
        self._opening = _OneAtATime()
        self._drawing = _OneAtATime()
        self._reader = Reader(table.words)

    def handle(self, connection: wire.Connection, message: Message, descriptors: list[int]) -> None:
        """Does one job, and closes what came beside it. Raises HelperGone when the client hangs up."""
        try:
            self._answer(connection, message, descriptors)
        finally:
            for descriptor in descriptors:
                os.close(descriptor)

    def _answer(self, connection: wire.Connection, message: Message, descriptors: list[int]) -> None:
        match message:
            case Scan(source=source, dpi=dpi, duplex=duplex):
                job = Job(
                    connection, self._table.device, self._table.row_timeout_s, Wish(source, dpi, duplex), Pages(source)
                )
                self._scanner.do(connection, job.run)
            case ReadCode(prefix=prefix, from_glass=True):
                wish = Wish(Source.GLASS, CODE_DPI)
                code_job = Job(connection, self._table.device, self._table.row_timeout_s, wish, Code(prefix))
                self._scanner.do(connection, code_job.run)
            case ReadCode(prefix=prefix):
                self._camera.do(connection, lambda: self._read_code(Talk(connection), prefix))
            case ReadWords() if len(descriptors) == 1:
                page = wire.contents(descriptors.pop())
                self._reading.do(connection, lambda: self._reader.answer(connection, message, page))
            case DrawPage() if len(descriptors) == 1:
                drawn = wire.contents(descriptors.pop())
                self._drawing.do(connection, lambda: draw_page(connection, message, drawn))
            case OpenStored() if len(descriptors) == 2:
                self._opening.do(connection, lambda: open_stored(connection, message, descriptors))
            case ReadForm(code_prefix=prefix):
                wish = Wish(Source.GLASS, FORM_DPI)
                form_job = Job(connection, self._table.device, self._table.row_timeout_s, wish, Form(prefix))
                self._scanner.do(connection, form_job.run)
            case AskScanner():
                self._scanner.do(connection, lambda: self._report(Talk(connection)))
            case _:
                connection.send(Failed(Fault.UNFORESEEN, "this is no request for the scanner"))

    def _report(self, talk: Talk) -> None:
        try:
            talk.say(within(OPEN_LIMIT_S + device.BUSY_LIMIT_S, talk, _asker, self._abilities))
        except ScanFault as fault:
            talk.say(Failed(fault.fault, fault.detail))
        except Hung:
            talk.say(Failed(Fault.SCANNER_GONE, "the scanner said nothing for too long"))
            make_way()

    def _abilities(self) -> ScannerReport:
        with device.opened(self._table.device, threading.Event()) as scanner:
            can = scanner.abilities()
        return ScannerReport(self._table.device, can.sources, can.dpis, camera.is_there(self._table.camera), can.duplex)

    def _read_code(self, talk: Talk, prefix: str) -> None:
        try:
            with camera.opened(self._table.camera) as next_picture:
                talk.say(_watch_camera(next_picture, talk, prefix))
        except ScanFault as fault:
            talk.say(Failed(fault.fault, fault.detail))
        except Hung:
            talk.say(Failed(Fault.CODE_UNREADABLE, "the camera said nothing for too long"))
            make_way()


class _OneAtATime:
    """Something that one client has at a time; the next one waits only for one who has hung up."""

    def __init__(self) -> None:
        self._free = threading.Lock()
        self._client: wire.Connection | None = None

    def do(self, connection: wire.Connection, work: Callable[[], None]) -> None:
        """Does the work, or answers Failed(SCANNER_BUSY); nothing is begun for who has hung up meanwhile."""
        if not self._take():
            connection.send(Failed(Fault.SCANNER_BUSY, "another job is under way"))
            return
        self._client = connection
        try:
            if not connection.hung_up():
                work()
        finally:
            self._client = None
            self._free.release()

    def _take(self) -> bool:
        deadline_s = time.monotonic() + CANCEL_LIMIT_S + device.CLOSE_LIMIT_S
        while not self._free.acquire(timeout=0.05):
            client = self._client
            if client is not None and not client.hung_up():
                return False
            if time.monotonic() > deadline_s:
                return False
        return True


def _watch_camera(next_picture: camera.NextPicture, talk: Talk, prefix: str) -> Message:
    """Looks at pictures until a code is seen. Raises Hung when the camera gives none."""
    deadline_s = time.monotonic() + CAMERA_LIMIT_S
    frame = 0
    while time.monotonic() < deadline_s:
        picture = within(_CAMERA_OPEN_LIMIT_S, talk, _watcher, next_picture)
        if picture is None:
            return Failed(Fault.CODE_UNREADABLE, "the camera gives no more pictures")
        reader = codes.read if frame % _STUBBORN_EVERY == 0 else codes.read_quickly
        text = reader(picture, prefix)
        if text is not None:
            return CodeRead(text)
        frame += 1
        talk.keep_alive()
    return Failed(Fault.CODE_UNREADABLE, "no card was shown")


def serve(site_file: Path) -> None:
    """Serves for ever on the socket that systemd or the supervisor handed over. Raises SiteError, SystemExit."""
    table = site.load(site_file).scanner
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    _forbid_memory_dumps()
    sane_config.apply(table.device)
    device.initialise()
    look_ahead(finding.warm)
    wire.serve(wire.inherited_listener(), Service(table).handle)


def _forbid_memory_dumps() -> None:
    """A crash must not write papers to disk. Where systemd's unit says so already, it also forbids the call."""
    with suppress(OSError, ValueError):
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def main() -> None:
    """Runs the process kiosk-scanner."""
    parser = argparse.ArgumentParser(description="Serves the scanner; started by systemd or the supervisor.")
    parser.add_argument("--site", type=Path, required=True)
    logging.basicConfig(level=logging.INFO, format="%(levelname)s %(name)s: %(message)s")
    serve(parser.parse_args().site)


if __name__ == "__main__":
    main()
