import base64
import os
import re
import sys
import threading
import time
from pathlib import Path

import pyrage
import pytest
import zxingcpp

from kiosk import recovery, wire
from kiosk.card import read_card
from kiosk.card_view import recipient_of
from kiosk.demo.printer import SimulatedPrinter
from kiosk.demo.printer_faults import PrintedPaper
from kiosk.domain import Fault
from kiosk.messages import (
    Alive,
    Done,
    Failed,
    MakeSecrets,
    Message,
    SecretsKept,
    SecretsPrinted,
)
from kiosk.printer.service import PrinterService
from tests.memory import children_of, traces
from tests.printer.conftest import StartService, child, fresh_device, site_with
from tests.printer.reading import grey

PATIENCE_S = 60.0


def next_reply(connection: wire.Connection) -> tuple[Message, list[int]]:
    while True:
        reply, descriptors = connection.receive(PATIENCE_S)
        if not isinstance(reply, Alive):
            return reply, descriptors


def code_on(paper: PrintedPaper) -> str:
    found = zxingcpp.read_barcodes(grey(paper.bitmap))
    assert len(found) == 1
    return str(found[0].text)


def wait_until_gone(pids: set[int]) -> None:
    until = time.monotonic() + PATIENCE_S
    while any(Path(f"/proc/{pid}").exists() for pid in pids):
        assert time.monotonic() < until, "a secrets' child lives on"
        os.sched_yield()


def test_the_printed_key_opens_the_wrapped_identity(printer: SimulatedPrinter) -> None:
    with child(printer, fresh_device(printer), MakeSecrets("fr")) as connection:
        reply, descriptors = next_reply(connection)
        assert isinstance(reply, SecretsPrinted)
        card_secret = wire.contents(descriptors[0])
        connection.send(SecretsKept())
        assert next_reply(connection)[0] == Done()

    first, second, card_paper = printer.machine.papers
    key = recovery.from_groups(recovery.groups_from_qr(code_on(first)))
    identity = pyrage.x25519.Identity.from_str(recovery.unwrap(reply.wrapped_identity, key))
    assert str(identity.to_public()) == reply.recipient
    assert recovery.verifier(key) == reply.recovery_verifier
    assert code_on(second) == code_on(first)
    card = read_card(code_on(card_paper))
    assert card.id == reply.card_id
    assert base64.b32encode(card_secret).decode().rstrip("=") == card.secret
    assert reply.confirmed


def test_a_card_alone_for_someone_who_gets_in_again(printer: SimulatedPrinter) -> None:
    with child(printer, fresh_device(printer), MakeSecrets("fr", identity=False, shows=True)) as connection:
        reply, descriptors = next_reply(connection)
        for_vault = wire.contents(descriptors[0])

    assert isinstance(reply, SecretsPrinted)
    assert (reply.recipient, reply.wrapped_identity, reply.recovery_verifier) == ("", "", "")
    (paper,) = printer.machine.papers
    card = read_card(code_on(paper))
    assert base64.b32encode(for_vault[:16]).decode().rstrip("=") == card.secret
    assert for_vault[16:].decode() == recipient_of(card)
    assert card.view.encode() not in for_vault


def test_a_child_killed_in_mid_paper_leaves_no_garbage_and_the_next_paper_says_what_it_replaces(
    start_service: StartService,
) -> None:
    with SimulatedPrinter(speed_mm_s=100) as printer:
        service = start_service(site_with(printer))
        with wire.connect(service.path) as connection:
            connection.send(MakeSecrets("fr"))
            printer.machine.wait_for_rows(600)
            (maker,) = children_of(service.pid)
            os.kill(maker, 9)
            assert next_reply(connection)[0] == Failed(Fault.HELPER_GONE, "the child for a secret paper ended")
        printer.machine.speed_mm_s = None
        with wire.connect(service.path) as connection:
            connection.send(MakeSecrets("fr"))
            assert isinstance(next_reply(connection)[0], SecretsPrinted)
            connection.send(SecretsKept())
            assert next_reply(connection)[0] == Done()
        with wire.connect(service.path) as connection:
            connection.send(MakeSecrets("fr"))
            assert isinstance(next_reply(connection)[0], SecretsPrinted)

    scrap, replacing, _copy, _card, plain, *_ = printer.machine.papers
    assert scrap.bitmap.shape[0] < plain.bitmap.shape[0] < replacing.bitmap.shape[0]
    assert len(code_on(replacing)) == len(code_on(plain))
    assert printer.machine.stray_bytes == b""


def test_a_child_that_died_before_it_printed_leaves_nothing_to_replace(
    printer: SimulatedPrinter, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "printer.sock"
    handle = PrinterService(site_with(printer)).handle
    threading.Thread(target=wire.serve, args=(wire.listen(path), handle), daemon=True).start()

    def once() -> Message:
        with wire.connect(path) as connection:
            connection.send(MakeSecrets("fr", identity=False))
            return next_reply(connection)[0]

    for _ in ("the first of this process", "a later one"):
        with monkeypatch.context() as patched:
            patched.setattr(sys, "executable", "/bin/false")
            assert once() == Failed(Fault.HELPER_GONE, "the child for a secret paper ended")
        assert isinstance(once(), SecretsPrinted)
    assert isinstance(once(), SecretsPrinted)

    *_cut_off, first, later, plain = (paper.bitmap.shape for paper in printer.machine.papers)
    assert first == later == plain


def test_hanging_up_destroys_the_secrets(printer: SimulatedPrinter, start_service: StartService) -> None:
    service = start_service(site_with(printer))

    with wire.connect(service.path) as connection:
        connection.send(MakeSecrets("fr"))
        next_reply(connection)
        children = children_of(service.pid)
        assert len(children) == 1

    wait_until_gone(children)


def test_the_secrets_die_with_the_printer_process(printer: SimulatedPrinter, start_service: StartService) -> None:
    service = start_service(site_with(printer))

    with wire.connect(service.path) as connection:
        connection.send(MakeSecrets("fr"))
        next_reply(connection)
        children = children_of(service.pid)
        os.kill(service.pid, 9)

        with pytest.raises(wire.HelperGone):
            next_reply(connection)
    wait_until_gone(children)


@pytest.mark.skipif(os.geteuid() != 0, reason="reading another process's memory needs root")
def test_the_child_alone_holds_the_key_and_leaves_nothing_of_it(
    printer: SimulatedPrinter, start_service: StartService
) -> None:
    """No core is left, nothing goes to a swap, and no process of the printer holds the key afterwards."""
    service = start_service(site_with(printer))

    with wire.connect(service.path) as connection:
        connection.send(MakeSecrets("fr"))
        next_reply(connection)
        key = recovery.from_groups(recovery.groups_from_qr(code_on(printer.machine.papers[0])))
        children = children_of(service.pid)
        (maker,) = children
        assert re.search(r"Max core file size\s+0\s+0", Path(f"/proc/{maker}/limits").read_text())
        assert re.search(r"VmLck:\s+[1-9]", Path(f"/proc/{maker}/status").read_text())
        assert traces(maker, key), "this search would find the key where it is"
        assert traces(service.pid, key) == set()
        connection.send(SecretsKept())
        next_reply(connection)

    wait_until_gone(children)
    assert traces(service.pid, key) == set()
