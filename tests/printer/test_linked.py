"""A receipt with a link: only a child that lives for that one paper ever holds the link in the clear."""

import os

import pyrage
import pytest

from kiosk import wire
from kiosk.demo.printer import SimulatedPrinter
from kiosk.domain import Paper
from kiosk.messages import AskPrinter, Print, Printed, PrinterReport
from kiosk.profile import base64url
from tests.memory import children_of, memory_of
from tests.printer.conftest import StartService, site_with
from tests.printer.test_secrets import code_on, next_reply, wait_until_gone


@pytest.mark.skipif(os.geteuid() != 0, reason="reading another process's memory needs root")
def test_the_printers_long_process_never_holds_a_link_that_it_prints(
    printer: SimulatedPrinter, start_service: StartService
) -> None:
    site = site_with(printer)
    service = start_service(site)
    with wire.connect(service.path) as connection:
        connection.send(AskPrinter())
        report, _ = next_reply(connection)
    assert isinstance(report, PrinterReport)
    key = str(pyrage.x25519.Identity.generate())
    link = f"{site.vault[0].issuer}/taken#{'m' * 32}.{key}"
    sealed = base64url(pyrage.encrypt(link.encode(), [pyrage.x25519.Recipient.from_str(report.link_recipient)]))
    with wire.connect(service.path) as connection:
        connection.send(Print(Paper.RECEIPT, "fr", sealed_link=sealed))
        assert next_reply(connection)[0] == Printed(confirmed=True)
    wait_until_gone(children_of(service.pid))
    assert code_on(printer.machine.papers[-1]) == link
    secret = key.removeprefix("AGE-SECRET-KEY-1")
    assert any(secret.encode() in area for area in memory_of(os.getpid())), "this search would find it where it is"
    for form in (secret.encode(), secret.encode("utf-16-le")):
        assert not any(form in area for area in memory_of(service.pid))


def test_a_link_that_was_sealed_for_an_earlier_process_is_said_to_be_missing(
    printer: SimulatedPrinter, start_service: StartService
) -> None:
    site = site_with(printer)
    link = f"{site.vault[0].issuer}/taken#mark.key"
    earlier = pyrage.x25519.Identity.generate().to_public()
    asked = Print(Paper.RECEIPT, "fr", sealed_link=base64url(pyrage.encrypt(link.encode(), [earlier])))
    with wire.connect(start_service(site).path) as connection:
        connection.send(asked)
        assert next_reply(connection)[0] == Printed(confirmed=True, without_link=True)
    assert printer.machine.papers, "the receipt is out all the same"
