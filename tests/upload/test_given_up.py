"""Requests whose client has hung up before they were taken up, as on a machine that stood still for a while."""

import os
from collections.abc import Sequence
from contextlib import suppress
from socket import AF_UNIX, SOCK_SEQPACKET, socketpair

from kiosk import wire
from kiosk.messages import CardLogin, DepositReceipted, Message, Record
from kiosk.records.journal import read
from kiosk.upload.service import Service
from tests.upload.client import Upload, deposit_of
from tests.upload.test_delivery import PAPER, fake, identity, log_in, short_pauses, upload

__all__ = ["fake", "identity", "short_pauses", "upload"]


def given_up(upload: Upload, message: Message, descriptors: Sequence[int] = ()) -> None:
    """Takes the request up when its client has gone."""
    here, there = (wire.Connection(end) for end in socketpair(AF_UNIX, SOCK_SEQPACKET))
    there.send(message, descriptors)
    there.close()
    with here:
        Service(upload.machine).handle(here, *here.receive(60))


def test_a_line_that_is_told_again_stands_once_in_the_journal(upload: Upload) -> None:
    began = Record("visit began")
    given_up(upload, began)
    upload.last(began)
    assert [line.act for line in read(upload.machine.journal.path)] == ["visit began"]


def test_a_pin_that_nobody_waits_for_is_not_tried(upload: Upload) -> None:
    given_up(upload, CardLogin("Coffre", "CONSIGNE1:CARD", "271828"))
    assert [line.act for line in read(upload.machine.journal.path)] == []


def test_a_paper_is_brought_all_the_same_and_who_asks_for_it_again_is_told(upload: Upload) -> None:
    asked, sealed = deposit_of(PAPER, log_in(upload))
    again = os.dup(sealed)
    with upload.machine.board.watch(asked.deposit_id) as news:
        with suppress(wire.HelperGone):
            given_up(upload, asked, [sealed])
        while not (told := news.get(timeout=60)).final:
            continue
    assert isinstance(told, DepositReceipted)
    assert isinstance(upload.last(asked, [again]), DepositReceipted)
