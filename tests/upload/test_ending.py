"""A deposit that ends, with its login or its receipt, just while something else is done with it: once, and whole."""

import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from kiosk.domain import Fault
from kiosk.messages import DepositProgress, DepositReceipted, Failed, Logout
from tests.upload import fake_vault
from tests.upload.client import Upload, deposit_of, one
from tests.upload.fake_vault import FakeVault, answer
from tests.upload.test_delivery import PAPER, deposit, fake, identity, log_in, short_pauses, upload

__all__ = ["fake", "identity", "short_pauses", "upload"]


def test_logout_before_the_vault_answered_gives_the_deposit_up(upload: Upload, fake: FakeVault) -> None:
    login = log_in(upload)
    fake.away = True
    asked, sealed = deposit_of(PAPER, login)
    for reply in upload.ask(asked, [sealed]):
        if isinstance(reply, DepositProgress) and reply.waiting:
            upload.last(Logout(login.login))
    assert isinstance(reply, Failed)
    assert reply.fault is Fault.VAULT_UNREACHABLE
    assert upload.machine.outbox.get(asked.deposit_id) is None
    assert not upload.machine.outbox.path(asked.deposit_id).exists()


def test_logout_while_the_vault_is_asked_ends_the_deposit_once(upload: Upload, fake: FakeVault, tmp_path: Path) -> None:
    login = log_in(upload)

    def log_out(handler: fake_vault.Handler, act: Any) -> None:
        upload.last(Logout(login.login))
        answer(401)(handler, act)

    fake.misbehave("POST", "deposits", log_out)
    failed = one(Failed, deposit(upload, login))
    assert failed.fault is Fault.VAULT_UNREACHABLE
    fake.wait_for("POST", "deposits")
    upload.machine.deliverers["Coffre"].stop()
    journal = (tmp_path / "state" / "journal.jsonl").read_text()
    assert journal.count('"act":"deposit given up"') == 1
    assert '"act":"deposit refused"' not in journal


def test_deposit_that_comes_again_while_its_login_ends_is_gone_or_whole(
    upload: Upload, fake: FakeVault, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = log_in(upload), log_in(upload)
    outbox, deliverer = upload.machine.outbox, upload.machine.deliverers["Coffre"]
    real_forget, access = outbox.forget, upload.machine.logins.get(second.login).access
    late: list[threading.Thread] = []

    def forget(deposit_id: str) -> None:
        late.append(threading.Thread(target=deliverer.take, args=(deposit_id, access)))
        late[0].start()
        late[0].join(0.2)
        real_forget(deposit_id)

    monkeypatch.setattr(outbox, "forget", forget)
    fake.away = True
    asked, sealed = deposit_of(PAPER, first)
    for reply in upload.ask(asked, [sealed]):
        if isinstance(reply, DepositProgress) and reply.waiting and not late:
            upload.last(Logout(first.login))
    assert isinstance(reply, Failed)
    late[0].join(60)
    fake.away = False
    one(DepositReceipted, deposit(upload, second))
    assert asked.deposit_id not in {one.deposit_id for one in fake.uploads.values()}


def test_a_deposit_that_ends_while_it_is_asked_for_again_ends_once(
    upload: Upload, fake: FakeVault, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    login = log_in(upload)
    asked, sealed = deposit_of(PAPER, login)
    again, sealed_again = deposit_of(PAPER, login, deposit_id=asked.deposit_id)
    deliverer = upload.machine.deliverers["Coffre"]
    take, announcing, seen_unfinished, ended = deliverer.take, threading.Event(), threading.Event(), threading.Event()

    def take_late(*given: Any) -> None:
        seen_unfinished.set()
        assert ended.wait(60)
        take(*given)

    def hold(handler: fake_vault.Handler, act: Any) -> None:
        announcing.set()
        assert seen_unfinished.wait(60)
        act()

    fake.misbehave("POST", "deposits", hold)
    with ThreadPoolExecutor(2) as beside:
        first = beside.submit(lambda: list(upload.ask(asked, [sealed])))
        assert announcing.wait(60)
        monkeypatch.setattr(deliverer, "take", take_late)
        second = beside.submit(lambda: list(upload.ask(again, [sealed_again])))
        one(DepositReceipted, first.result(60))
        ended.set()
        one(DepositReceipted, second.result(60))
    monkeypatch.setattr(deliverer, "take", take)
    one(DepositReceipted, deposit(upload, paper=b"%PDF another, which goes after whatever still had to be announced"))
    assert fake.calls["POST", "deposits"] == 2
    journal = (tmp_path / "state" / "journal.jsonl").read_text()
    assert journal.count('"act":"deposit receipted"') == 2
