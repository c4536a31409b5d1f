"""The process kiosk-printer: answers how the printer is, prints papers, starts a child for each paper with a secret."""

import contextlib
import logging
import os
import secrets
import socket
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass, field

import msgspec
import pyrage

from kiosk import wire
from kiosk.domain import Fault, Paper
from kiosk.form import MOST_NUMBER
from kiosk.messages import AskPrinter, Failed, MakeSecrets, Message, Print, Printed, PrinterReport, PrintStored
from kiosk.printer.compose import compose
from kiosk.printer.device import Device, Hanging, fault_of
from kiosk.printer.job import Outcome, Result
from kiosk.printer.layout import start_qt
from kiosk.printer.linked import facts_of, picture_of
from kiosk.printer.office import NotTakenError, office, print_on_a4, print_stored
from kiosk.printer.specimen import needed_mm
from kiosk.printer.texts import own_texts, version
from kiosk.site import Site

log = logging.getLogger(__name__)

SECRET_PAPERS = frozenset({Paper.RECOVERY, Paper.CARD})
SIGNED_PAPERS = frozenset({Paper.CONSENT, Paper.MANDATE})


@dataclass(frozen=True)
class Order:
    """What a secrets' child is told on its standard input."""

    site: Site
    request: MakeSecrets | Print
    """Print: a receipt with a link."""
    identity: str = field(default="", repr=False)
    """Opens that link."""


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
        """Opens the links that are sealed for receipts, in a child for each; it dies with this process."""

    def warm_up(self) -> None:
        """Load the fonts now, so that the first person does not wait for them."""
        picture_of(self._site, Print(Paper.TEST, "fr"))

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
        if request.sealed_link:
            self._in_a_child(connection, Order(self._site, request, str(self._links)))
            return
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
            composed = compose(request.paper, facts_of(self._site, request))
            return print_on_a4(self._site.printer.a4, composed, secrets.randbelow(MOST_NUMBER), given_up)
        return self._device.print_all([picture_of(self._site, request)], given_up)

    def _make_secrets(self, connection: wire.Connection, request: MakeSecrets) -> None:
        self._in_a_child(connection, Order(self._site, request))

    def _in_a_child(self, connection: wire.Connection, order: Order) -> None:
        """The child speaks with the client itself: nothing secret is ever in the clear in this process."""
        socket_number = connection.fileno()
        command = [sys.executable, "-m", "kiosk.printer.secrets_child"]
        command += [str(os.getpid()), str(socket_number), str(self._device.descriptor)]
        child = subprocess.Popen(command, stdin=subprocess.PIPE, pass_fds=(socket_number, self._device.descriptor))
        child.communicate(msgspec.json.encode(order))
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
