"""A disk that fills up while papers wait: nothing ends for good, and what is over ends all the same."""

import errno
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from kiosk.domain import Fault, Receipt
from kiosk.fault import VaultError
from kiosk.messages import AskOutbox, DepositProgress, DepositReceipted, Failed, Logout, Message, OutboxReport
from kiosk.records.journal import Journal, read
from kiosk.upload import sealed_file
from kiosk.upload.outbox import Outbox
from tests.upload.client import Upload, deposit_of
from tests.upload.fake_vault import FakeVault, answer, cut_before
from tests.upload.test_delivery import PAPER, fake, identity, log_in, short_pauses, upload, wait_until_kept

__all__ = ["fake", "identity", "short_pauses", "upload"]


@contextmanager
def full_journal() -> Iterator[None]:
    """Not a line more goes into any journal."""

    def append(_self: Journal, _data: bytes) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Journal, "_append", append)
        yield


def until_it_waits(replies: Iterator[Message]) -> None:
    next(reply for reply in replies if isinstance(reply, DepositProgress) and reply.waiting)


def test_a_refusal_that_cannot_be_written_down_waits_and_stops_no_delivery(upload: Upload, fake: FakeVault) -> None:
    login = log_in(upload)
    fake.misbehave("HEAD", "deposits", *[cut_before] * 10_000)
    asked, sealed = deposit_of(PAPER, login)
    safe = upload.ask(asked, [sealed])
    wait_until_kept(safe)
    with full_journal():
        fake.misbehave("POST", "deposits", *[answer(413)] * 10_000)
        asked, sealed = deposit_of(b"%PDF too large", login)
        refused = upload.ask(asked, [sealed])
        until_it_waits(refused)
    assert isinstance(list(refused)[-1], Failed)
    fake.next.clear()
    assert isinstance(list(safe)[-1], DepositReceipted)


def test_logout_takes_the_tokens_power_back_and_tells_who_waits(upload: Upload, fake: FakeVault) -> None:
    login = log_in(upload)
    fake.misbehave("POST", "deposits", *[answer(423)] * 10_000)
    papers = [deposit_of(b"%PDF " + letter, login) for letter in (b"a", b"b")]
    waiting = [upload.ask(asked, [sealed]) for asked, sealed in papers]
    for replies in waiting:
        until_it_waits(replies)
    with full_journal():
        upload.last(Logout(login.login))
    fake.wait_for("POST", "revoke")
    assert fake.tokens == set()
    for replies in waiting:
        failed = list(replies)[-1]
        assert isinstance(failed, Failed)
        assert failed.fault is Fault.VAULT_UNREACHABLE


def test_a_disk_that_turned_read_only_takes_no_visit_and_no_paper(
    upload: Upload, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As Linux makes a memory card that begins to fail; room there is, by statvfs(2)."""

    def fails(*_anything: object) -> None:
        raise OSError(errno.EROFS, "Read-only file system")

    login = log_in(upload)
    before = upload.last(AskOutbox())
    monkeypatch.setattr("kiosk.disk.os.utime", fails)
    monkeypatch.setattr(sealed_file, "write", fails)
    asked, sealed = deposit_of(PAPER, login)
    refused = upload.last(asked, [sealed])
    after = upload.last(AskOutbox())
    assert isinstance(before, OutboxReport)
    assert isinstance(after, OutboxReport)
    assert (before.room, after.room) == (True, False)
    assert isinstance(refused, Failed)
    assert refused.fault is Fault.DISK_FULL


def test_a_machine_whose_deliverer_ended_says_so(upload: Upload) -> None:
    assert upload.machine.delivers()
    upload.machine.deliverers["Coffre"].stop()
    assert not upload.machine.delivers()


def test_what_the_outbox_could_not_take_down_stands_once_in_the_journal(
    upload: Upload, fake: FakeVault, monkeypatch: pytest.MonkeyPatch
) -> None:
    real, full = Outbox.receipted, [True] * 5

    def receipted(outbox: Outbox, deposit_id: str, receipt: Receipt) -> None:
        if full:
            full.pop()
            raise VaultError(Fault.DISK_FULL, "The outbox's disk is full.")
        real(outbox, deposit_id, receipt)

    monkeypatch.setattr(Outbox, "receipted", receipted)
    asked, sealed = deposit_of(PAPER, log_in(upload))
    assert isinstance(list(upload.ask(asked, [sealed]))[-1], DepositReceipted)
    assert upload.machine.journal.path.read_text().count('"deposit receipted"') == 1


def test_a_refusal_that_could_not_be_taken_down_hides_no_receipt_from_the_journal(
    upload: Upload, fake: FakeVault, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The disk is full for the list and not for the journal, while the paper is announced; then there is room."""
    real, full = Outbox._update, [True] * 2

    def update(outbox: Outbox, *given: Any) -> None:
        if full:
            full.pop()
            raise VaultError(Fault.DISK_FULL, "The outbox's disk is full.")
        real(outbox, *given)

    monkeypatch.setattr(Outbox, "_update", update)
    asked, sealed = deposit_of(PAPER, log_in(upload))
    assert isinstance(list(upload.ask(asked, [sealed]))[-1], DepositReceipted)
    ours = [line.act for line in read(upload.machine.journal.path) if line.facts.get("deposit") == asked.deposit_id]
    assert ours == ["deposit refused", "deposit kept", "deposit receipted"]


ALONE = ("unshare", "--map-root-user", "--mount")


@pytest.mark.skipif(
    subprocess.run([*ALONE, "true"], capture_output=True, check=False).returncode != 0,
    reason="a disk of one's own needs a mount namespace (unshare(1))",
)
def test_a_disk_that_is_full_to_its_last_byte_stops_no_start_and_what_was_kept_still_waits(tmp_path: Path) -> None:
    command = [*ALONE, sys.executable, "-m", "tests.upload.full_disk", str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=100, check=False)
    assert done.returncode == 0, done.stderr
