"""Deposits through lost replies, broken lines, refusals, restarts and a vault that is away."""

import hashlib
import os
import uuid
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pyrage
import pytest

from kiosk.domain import Category, DepositState, Fault
from kiosk.messages import (
    AskOutbox,
    DepositKept,
    DepositProgress,
    DepositReceipted,
    Failed,
    LoggedIn,
    Logout,
    Message,
    OutboxReport,
    PhoneLogin,
)
from kiosk.upload import delivery, pace
from kiosk.upload.sealing import seal
from tests.upload import client, fake_vault
from tests.upload.client import Upload, deposit_of, one
from tests.upload.conftest import table
from tests.upload.fake_vault import FakeVault, Misdeed, answer, cut_after, cut_before, lose_reply

PAPER = os.urandom(900_000)


@pytest.fixture(autouse=True)
def short_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pace, "retry_after_s", lambda attempt, asked_for_s=0.0: 0.02)
    monkeypatch.setattr(delivery, "FIRST_CHUNK_BYTES", 256 * 1024)
    monkeypatch.setattr(delivery, "LARGEST_CHUNK_BYTES", 256 * 1024)


@pytest.fixture
def identity() -> Any:
    return pyrage.x25519.Identity.generate()


@pytest.fixture
def fake(identity: Any) -> Iterator[FakeVault]:
    with fake_vault.running(vault=FakeVault(recipients=(str(identity.to_public()),))) as vault:
        vault.approved.set()
        yield vault


@pytest.fixture
def upload(fake: FakeVault, tmp_path: Path) -> Iterator[Upload]:
    with client.running(client.site(table(fake.issuer)), tmp_path / "state") as running:
        yield running


def log_in(upload: Upload) -> LoggedIn:
    reply = upload.last(PhoneLogin("Coffre"))
    assert isinstance(reply, LoggedIn)
    return reply


def deposit(upload: Upload, login: LoggedIn | None = None, paper: bytes = PAPER) -> list[Message]:
    asked, sealed = deposit_of(paper, login or log_in(upload))
    return list(upload.ask(asked, [sealed]))


def opened(fake: FakeVault, identity: Any) -> list[bytes]:
    """What the person reads of the complete uploads."""
    return [pyrage.decrypt(bytes(one.data), [identity]) for one in fake.complete()]


@pytest.mark.parametrize(
    ("method", "misdeeds"),
    [
        ("POST", [lose_reply]),
        ("POST", [cut_before, lose_reply, answer(503)]),
        ("HEAD", [lose_reply, cut_before]),
        ("PATCH", [lose_reply, lose_reply]),
        ("PATCH", [cut_after(1000), cut_after(77_777), cut_before]),
        ("PATCH", [answer(423), answer(409), answer(502)]),
        ("PATCH", [answer(429, Retry_After="1")]),
    ],
)
def test_arrives_once_through(
    method: str, misdeeds: list[Misdeed], upload: Upload, fake: FakeVault, identity: Any
) -> None:
    fake.misbehave(method, "deposits", *misdeeds)
    replies = deposit(upload)
    one(DepositKept, replies)
    assert one(DepositReceipted, replies).receipt.sha256 == fake.complete()[0].sha256
    assert opened(fake, identity) == [PAPER]
    assert len(fake.uploads) == 1
    assert not fake.next["POST" if method == "POST" else method, "deposits"]


def test_lost_last_reply_is_settled_by_asking_and_nothing_is_sent_again(upload: Upload, fake: FakeVault) -> None:
    fake.misbehave("PATCH", "deposits", *[_as_it_is] * 3, lose_reply)
    replies = deposit(upload)
    one(DepositReceipted, replies)
    assert fake.calls["PATCH", "deposits"] == 4
    assert fake.calls["HEAD", "deposits"] == 2


def _as_it_is(handler: fake_vault.Handler, act: Any) -> None:
    act()


@pytest.mark.parametrize(
    ("status", "fault"),
    [
        (413, Fault.TOO_LARGE),
        (415, Fault.TYPE_REFUSED),
        (507, Fault.VAULT_FULL),
        (403, Fault.VAULT_REFUSED),
        (401, Fault.LOGIN_EXPIRED),
    ],
)
def test_refusal_before_it_is_kept(status: int, fault: Fault, upload: Upload, fake: FakeVault) -> None:
    fake.misbehave("POST", "deposits", answer(status))
    replies = deposit(upload)
    assert one(Failed, replies).fault is fault
    assert not any(isinstance(reply, DepositKept) for reply in replies)
    report = upload.last(AskOutbox())
    assert isinstance(report, OutboxReport)
    assert (report.waiting, report.dropped) == ((), 0)


def test_success_without_a_location_is_a_protocol_error(upload: Upload, fake: FakeVault) -> None:
    fake.misbehave("POST", "deposits", answer(201))
    assert one(Failed, deposit(upload)).fault is Fault.VAULT_REFUSED


@pytest.mark.parametrize("status", [460, 410, 404])
def test_upload_that_the_vault_dropped_begins_anew_with_the_same_id(
    status: int, upload: Upload, fake: FakeVault, identity: Any
) -> None:
    def drop(handler: fake_vault.Handler, act: Any) -> None:
        fake.uploads.clear()
        answer(status)(handler, act)

    fake.misbehave("PATCH", "deposits", drop)
    one(DepositReceipted, deposit(upload))
    assert opened(fake, identity) == [PAPER]
    assert fake.calls["POST", "deposits"] == 2


def test_receipt_for_other_bytes_is_never_called_deposited(upload: Upload, fake: FakeVault) -> None:
    def lie(handler: fake_vault.Handler, act: Any) -> None:
        for upload_of_it in fake.uploads.values():
            upload_of_it.sha256 = "0" * 64
            upload_of_it.data = bytearray(upload_of_it.length)
        act()

    fake.misbehave("HEAD", "deposits", lie)
    asked, sealed = deposit_of(PAPER, log_in(upload))
    replies = upload.ask(asked, [sealed])
    wait_until_kept(replies)
    fake.wait_for("HEAD", "deposits", times=3)
    entry = upload.machine.outbox.get(asked.deposit_id)
    assert entry is not None
    assert entry.receipt is None
    assert entry.kept


def test_goes_on_after_the_client_hung_up_and_logged_out(upload: Upload, fake: FakeVault, identity: Any) -> None:
    login = log_in(upload)
    fake.misbehave("PATCH", "deposits", *[cut_before] * 20)
    asked, sealed = deposit_of(PAPER, login)
    replies = upload.ask(asked, [sealed])
    wait_until_kept(replies)
    replies.close()  # type: ignore[attr-defined]
    upload.last(Logout(login.login))
    fake.wait_for("POST", "revoke")
    assert fake.tokens == set()
    asked_again, sealed_again = deposit_of(PAPER, login, deposit_id=asked.deposit_id)
    one(DepositReceipted, list(upload.ask(asked_again, [sealed_again])))
    assert opened(fake, identity) == [PAPER]


def test_waiting_is_said_and_not_called_safe_until_the_vault_answered(upload: Upload, fake: FakeVault) -> None:
    login = log_in(upload)
    fake.away = True
    asked, sealed = deposit_of(PAPER, login)
    seen: list[Message] = []
    for reply in upload.ask(asked, [sealed]):
        seen.append(reply)
        if isinstance(reply, DepositProgress) and reply.waiting and fake.away:
            assert not any(isinstance(earlier, DepositKept) for earlier in seen)
            fake.away = False
    one(DepositKept, seen)
    one(DepositReceipted, seen)


def test_kept_deposit_is_finished_by_the_next_process(fake: FakeVault, identity: Any, tmp_path: Path) -> None:
    the_site = client.site(table(fake.issuer))
    fake.misbehave("PATCH", "deposits", _as_it_is, *[cut_before] * 1000)
    with client.running(the_site, tmp_path / "state") as upload:
        asked, sealed = deposit_of(PAPER, log_in(upload))
        replies = upload.ask(asked, [sealed])
        wait_until_kept(replies)
        fake.wait_for("PATCH", "deposits", times=2)
        replies.close()  # type: ignore[attr-defined]
    fake.next.clear()
    with client.running(the_site, tmp_path / "state") as upload:
        again = upload.last(asked, [seal(PAPER, [str(identity.to_public())])])
    assert isinstance(again, DepositReceipted)
    assert opened(fake, identity) == [PAPER]
    assert fake.calls["POST", "deposits"] == 1


def test_end_after_its_time_is_written_down_and_counted(fake: FakeVault, tmp_path: Path) -> None:
    the_site = client.site(table(fake.issuer), outbox_hours=1 / 3600)
    fake.misbehave("PATCH", "deposits", *[cut_before] * 10_000)
    with client.running(the_site, tmp_path / "state") as upload:
        replies = deposit(upload)
        one(DepositKept, replies)
        assert one(Failed, replies).fault is Fault.OUTCOME_UNKNOWN
        report = upload.last(AskOutbox())
    assert isinstance(report, OutboxReport)
    assert report.dropped == 1
    assert '"act":"deposit dropped"' in (tmp_path / "state" / "journal.jsonl").read_text()


def test_vault_that_must_see_the_file(fake: FakeVault, upload: Upload, tmp_path: Path) -> None:
    fake.recipients = ()
    login = log_in(upload)
    assert not login.sealed
    fake.misbehave("PATCH", "deposits", lose_reply)
    replies = deposit(upload, login)
    assert not any(isinstance(reply, DepositKept) for reply in replies)
    receipted = one(DepositReceipted, replies)
    assert receipted.receipt.sha256 == hashlib.sha256(PAPER).hexdigest()
    assert receipted.statement.count(".") == 2
    assert [bytes(one_upload.data) for one_upload in fake.complete()] == [PAPER]


def test_deposit_for_a_vault_that_must_see_it_dies_with_its_process(fake: FakeVault, tmp_path: Path) -> None:
    fake.recipients = ()
    the_site = client.site(table(fake.issuer))
    fake.misbehave("PATCH", "deposits", *[cut_before] * 1000)
    with client.running(the_site, tmp_path / "state") as upload:
        asked, sealed = deposit_of(PAPER, log_in(upload))
        replies = upload.ask(asked, [sealed])
        fake_waits(replies)
        replies.close()  # type: ignore[attr-defined]
    with client.running(the_site, tmp_path / "state") as upload:
        assert upload.machine.outbox.get(asked.deposit_id) is None
        assert list((tmp_path / "state" / "outbox" / "sealed").iterdir()) == []


def fake_waits(replies: Iterator[Message]) -> None:
    for reply in replies:
        if isinstance(reply, DepositProgress) and reply.waiting:
            return


def test_full_outbox_refuses_and_says_so_before_scanning(fake: FakeVault, tmp_path: Path) -> None:
    fake.misbehave("PATCH", "deposits", *[cut_before] * 10_000)
    with client.running(client.site(table(fake.issuer), outbox_mb=10), tmp_path / "state") as upload:
        assert room(upload)
        login = log_in(upload)
        asked, sealed = deposit_of(os.urandom(9_000_000), login)
        replies = upload.ask(asked, [sealed])
        wait_until_kept(replies)
        assert not room(upload)
        failed = deposit(upload, login, os.urandom(2_000_000))[-1]
    assert isinstance(failed, Failed)
    assert failed.fault is Fault.OUTBOX_FULL


def room(upload: Upload) -> bool:
    report = upload.last(AskOutbox())
    assert isinstance(report, OutboxReport)
    return report.room


def wait_until_kept(replies: Iterator[Message]) -> None:
    for reply in replies:
        if isinstance(reply, DepositKept):
            return
    raise AssertionError("it was never kept")


def test_one_bad_deposit_does_not_stop_the_others(upload: Upload, fake: FakeVault, identity: Any) -> None:
    login = log_in(upload)
    asked, sealed = deposit_of(b"%PDF bad" * 1000, login, Category.TAX)

    def lose_the_file(handler: fake_vault.Handler, act: Any) -> None:
        upload.machine.outbox.path(asked.deposit_id).unlink()
        act()

    fake.misbehave("HEAD", "deposits", lose_the_file)
    replies = upload.ask(asked, [sealed])
    wait_until_kept(replies)
    one(DepositReceipted, deposit(upload, login))
    assert isinstance(list(replies)[-1], Failed)
    assert opened(fake, identity) == [PAPER]


def test_order_of_states(upload: Upload, fake: FakeVault) -> None:
    login = log_in(upload)
    deposit_id = str(uuid.uuid4())
    asked, sealed = deposit_of(PAPER, login, deposit_id=deposit_id)
    states = []
    for _ in upload.ask(asked, [sealed]):
        entry = upload.machine.outbox.get(deposit_id)
        assert entry is not None
        states.append(entry.state)
    assert states[-1] is DepositState.RECEIPTED
    assert states == sorted(states, key=[DepositState.SEALED, DepositState.SENDING, DepositState.RECEIPTED].index)
