"""The process kiosk-printer: answers how the printer is, prints papers, starts a child for each secret paper."""

import contextlib
import datetime
import logging
import os
import secrets
import socket
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import msgspec
import pyrage

from kiosk import wire
from kiosk.domain import Fault, Paper
from kiosk.form import MOST_NUMBER
from kiosk.messages import AskPrinter, Failed, MakeSecrets, Message, Print, Printed, PrinterReport, PrintStored
from kiosk.printer.compose import Facts, Secret, compose
from kiosk.printer.device import Device, Hanging, fault_of
from kiosk.printer.forms import draw_paper
from kiosk.printer.job import Outcome, Result
from kiosk.printer.layout import start_qt
from kiosk.printer.office import NotTakenError, office, print_on_a4, print_stored
from kiosk.printer.raster import Bitmap
from kiosk.printer.specimen import needed_mm
from kiosk.printer.texts import version
from kiosk.profile import ProfileError, from_base64url
from kiosk.site import Site

log = logging.getLogger(__name__)

MOST_LINK_CHARS = 180
"""What a QR code of medium correction holds on the narrow roll (version 9)."""
SECRET_PAPERS = frozenset({Paper.RECOVERY, Paper.CARD})
SIGNED_PAPERS = frozenset({Paper.CONSENT, Paper.MANDATE})


@dataclass(frozen=True)
class Order:
    """What a secrets' child is told on its standard input."""

    site: Site
    request: MakeSecrets


def serve(site: Site, listener: socket.socket) -> None:
    """Serve the printer's messages on `listener` for ever."""
    qt = start_qt()
    printer = PrinterService(site)
    printer.warm_up()
    wire.serve(listener, printer.handle)
    qt.quit()


class PrinterService:
    """Answers one request a connection; may be called from several threads."""

    def __init__(self, site: Site) -> None:
        self._site = site
        self._device = Device.fresh(site.printer, Hanging.UNSURE)
        self._links = pyrage.x25519.Identity.generate()
        """Opens the links that phones seal for receipts; it dies with this process."""

    def warm_up(self) -> None:
        """Load the fonts now, so that the first person does not wait for them."""
        draw_paper(compose(Paper.TEST, self._facts(Print(Paper.TEST, "fr"))), self._site.printer.width_mm)

    def handle(self, connection: wire.Connection, message: Message, descriptors: list[int]) -> None:
        """Answer one request."""
        if isinstance(message, PrintStored) and len(descriptors) == 1:
            self._print_stored(connection, descriptors[0])
            return
        for descriptor in descriptors:
            os.close(descriptor)
        if isinstance(message, AskPrinter):
            with wire.alive(connection):
                report = self._report(message)
            connection.send(report)
        elif isinstance(message, Print) and message.paper not in SECRET_PAPERS:
            self._print(connection, message)
        elif isinstance(message, MakeSecrets):
            self._make_secrets(connection, message)
        else:
            connection.send(Failed(Fault.UNFORESEEN, "not a request for the printer"))

    def _report(self, request: AskPrinter) -> PrinterReport:
        state = self._device.state()
        need_mm = request.length_mm + needed_mm(self._site, request.papers, request.language)
        enough = self._device.enough(state, need_mm)
        notice = version(own=own_texts(self._site))
        recipient = str(self._links.to_public())
        if not (request.a4 and self._site.printer.a4):
            return PrinterReport(state, self._device.confirms, enough, notice, link_recipient=recipient)
        a4 = office(self._site.printer.a4)
        return PrinterReport(state, self._device.confirms, enough, notice, a4.state, a4.takes_pdf, recipient)

    def _print(self, connection: wire.Connection, request: Print) -> None:
        _tell(connection, lambda: self._outcome(request, connection.hung_up))

    def _print_stored(self, connection: wire.Connection, descriptor: int) -> None:
        document = wire.contents(descriptor)
        address = self._site.printer.a4
        if not address:
            connection.send(Failed(Fault.PRINTER_NOT_ANSWERING, "this site has no A4 printer"))
            return
        _tell(connection, lambda: print_stored(address, document, connection.hung_up))

    def _outcome(self, request: Print, given_up: Callable[[], bool]) -> Outcome:
        """What is signed goes on A4 where the site can; all else on the roll."""
        if request.paper in SIGNED_PAPERS and self._site.printer.a4:
            composed = compose(request.paper, self._facts(request))
            return print_on_a4(self._site.printer.a4, composed, secrets.randbelow(MOST_NUMBER), given_up)
        return self._device.print_all([self._picture(request)], given_up)

    def _picture(self, request: Print) -> Bitmap:
        composed = compose(request.paper, self._facts(request))
        return draw_paper(composed, self._site.printer.width_mm, secrets.randbelow(MOST_NUMBER))

    def _facts(self, request: Print) -> Facts:
        return Facts(
            self._site,
            request.language,
            datetime.datetime.now().astimezone(),
            values=request.values,
            lines=request.lines,
            replaces=request.replaces,
            to_bring=request.to_bring,
            counts=request.counts,
            own_texts=own_texts(self._site),
            secret=Secret(link=self._link(request.sealed_link)),
        )

    def _link(self, sealed: str) -> str:
        """The link in what a phone sealed; empty when it is none of this site's vaults, or for an earlier process."""
        if not sealed:
            return ""
        try:
            link = pyrage.decrypt(from_base64url(sealed), [self._links]).decode("ascii")
        except (ProfileError, pyrage.DecryptError, UnicodeDecodeError):
            log.warning("a link for a receipt cannot be opened: the receipt goes without it")
            return ""
        ours = tuple(f"{vault.issuer.rstrip('/')}/taken#" for vault in self._site.vault)
        return link if link.startswith(ours) and len(link) <= MOST_LINK_CHARS else ""

    def _make_secrets(self, connection: wire.Connection, request: MakeSecrets) -> None:
        """The child speaks with the client itself: nothing secret ever passes through this process."""
        socket_number = connection.fileno()
        command = [sys.executable, "-m", "kiosk.printer.secrets_child"]
        command += [str(os.getpid()), str(socket_number), str(self._device.descriptor)]
        child = subprocess.Popen(command, stdin=subprocess.PIPE, pass_fds=(socket_number, self._device.descriptor))
        child.communicate(msgspec.json.encode(Order(self._site, request)))
        if child.returncode != 0:
            log.warning("the child for a secret paper ended with %d", child.returncode)
            with contextlib.suppress(wire.WireError):
                connection.send(Failed(Fault.HELPER_GONE, "the child for a secret paper ended"))


def _tell(connection: wire.Connection, print_it: Callable[[], Outcome]) -> None:
    """Print, and tell the client what became of it."""
    try:
        with wire.alive(connection):
            reply = answer_for(print_it())
    except NotTakenError as error:
        reply = Failed(Fault.TYPE_REFUSED, str(error))
    if reply is not None:
        connection.send(reply)


def answer_for(outcome: Outcome) -> Printed | Failed | None:
    """Return what the client is told; nothing when it hung up."""
    if outcome.result is Result.GIVEN_UP:
        return None
    if outcome.result is Result.STOPPED:
        return Failed(fault_of(outcome.state))
    return Printed(confirmed=outcome.result is Result.CONFIRMED)


def own_texts(site: Site) -> Path | None:
    """Return the structure's folder of own wordings, where the site file names one."""
    return Path(site.printer.texts) if site.printer.texts else None
