"""A sealed file that this machine's disk has damaged, or does not give back: its own trouble, and nobody else's."""

import errno
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.domain import Fault
from kiosk.messages import AskOutbox, DepositKept, DepositProgress, DepositReceipted, Failed, OutboxReport
from kiosk.upload import pace
from tests.upload.client import Upload, deposit_of, one
from tests.upload.fake_vault import FakeVault, Handler
from tests.upload.test_delivery import PAPER, deposit, fake, identity, log_in, short_pauses, upload

__all__ = ["fake", "identity", "short_pauses", "upload"]


def cut_short(path: Path) -> None:
    os.truncate(path, path.stat().st_size // 2)


def a_byte_flipped(path: Path) -> None:
    with path.open("r+b") as file:
        file.seek(path.stat().st_size // 2)
        byte = file.read(1)
        file.seek(-1, os.SEEK_CUR)
        file.write(bytes([byte[0] ^ 1]))


@pytest.mark.parametrize("damage", [cut_short, a_byte_flipped])
def test_a_file_that_is_not_what_it_was_is_told_at_once(
    damage: Callable[[Path], None], upload: Upload, fake: FakeVault
) -> None:
    """The vault is not asked for a day what became of it, and who is still there can give the paper once more."""

    def damaged(_handler: Handler, act: Callable[[], None]) -> None:
        (path,) = upload.machine.outbox._files.iterdir()
        damage(path)
        act()

    fake.misbehave("HEAD", "deposits", damaged)
    asked, sealed = deposit_of(PAPER, log_in(upload))
    again = os.dup(sealed)
    replies = list(upload.ask(asked, [sealed]))
    one(DepositKept, replies)
    assert one(Failed, replies).fault is Fault.UNFORESEEN
    report = upload.last(AskOutbox())
    assert isinstance(report, OutboxReport)
    assert (report.waiting, report.dropped) == ((), 1)
    assert isinstance(upload.last(asked, [again]), DepositReceipted)


def test_a_file_that_the_disk_does_not_give_back_keeps_no_other_paper_waiting(
    upload: Upload, monkeypatch: pytest.MonkeyPatch
) -> None:
    bad, real_pread = deposit_of(PAPER, log_in(upload)), os.pread
    bad_name = upload.machine.outbox.path(bad[0].deposit_id).name

    def pread(descriptor: int, size: int, offset: int) -> bytes:
        if bad_name in str(Path(f"/proc/self/fd/{descriptor}").readlink()):
            raise OSError(errno.EIO, "Input/output error")
        return real_pread(descriptor, size, offset)

    monkeypatch.setattr(os, "pread", pread)
    monkeypatch.setattr(pace, "retry_after_s", lambda *_: 3600.0)
    replies = upload.ask(bad[0], [bad[1]])
    while not (isinstance(reply := next(replies), DepositProgress) and reply.waiting):
        assert not reply.final
    assert upload.machine.deliverers["Coffre"]._pause_until == 0.0, "the vault has nothing to do with it"
    one(DepositReceipted, deposit(upload))
    report = upload.last(AskOutbox())
    assert isinstance(report, OutboxReport)
    assert (len(report.waiting), report.refused) == (1, 0)
