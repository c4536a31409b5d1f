"""What was called safe and is then refused: what may pass is tried on, and only a last word ends it."""

import threading
import time
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.domain import Fault
from kiosk.messages import AskOutbox, DepositKept, DepositReceipted, Failed, Logout, Message, OutboxReport
from kiosk.upload import job, outbox
from kiosk.upload.outbox import Entry
from kiosk.upload.sealing import seal
from tests.upload import client
from tests.upload.client import Upload, deposit_of, one
from tests.upload.conftest import table
from tests.upload.fake_vault import FakeVault, Handler, Misdeed, answer, cut_before
from tests.upload.test_delivery import deposit, fake, identity, log_in, short_pauses, upload, wait_until_kept

__all__ = ["fake", "identity", "short_pauses", "upload"]

PAPER = b"%PDF a short paper"
DAY_S = 24 * 3600.0
STRAY = (302, 400, 401, 403, 404, 407, 408, 410, 413, 415, 421, 425, 451, 460, 507)


def page(handler: Handler, _act: Callable[[], None]) -> None:
    """Anybody's page instead of the vault's answer: 200, and not a header of the profile."""
    handler.rfile.read(int(handler.headers.get("Content-Length", 0)))
    handler.reply(200, headers={"Content-Type": "text/html"})


def kept_and_logged_out(upload: Upload, fake: FakeVault, method: str, *misdeeds: Misdeed) -> Iterator[Message]:
    """A deposit that was called safe; when its login is over, the vault's answers to `method` are these."""
    login, left = log_in(upload), threading.Event()

    def once_they_left(handler: Handler, act: Callable[[], None]) -> None:
        assert left.wait(60)
        cut_before(handler, act)

    fake.misbehave("HEAD", "deposits", once_they_left)
    fake.misbehave(method, "deposits", *misdeeds)
    asked, sealed = deposit_of(PAPER, login)
    replies = upload.ask(asked, [sealed])
    wait_until_kept(replies)
    upload.last(Logout(login.login))
    left.set()
    return replies


@pytest.mark.parametrize("method", ["HEAD", "PATCH"])
def test_no_stray_answer_ends_what_was_called_safe(method: str, upload: Upload, fake: FakeVault) -> None:
    replies = kept_and_logged_out(upload, fake, method, *[answer(status) for status in STRAY], page)
    one(DepositReceipted, list(replies))
    assert not fake.next[method, "deposits"]


def test_staff_see_what_was_refused_and_is_tried_on(upload: Upload, fake: FakeVault) -> None:
    seen: list[Message] = []

    def look(handler: Handler, act: Callable[[], None]) -> None:
        seen.append(upload.last(AskOutbox()))
        act()

    one(DepositReceipted, list(kept_and_logged_out(upload, fake, "HEAD", answer(403), look)))
    seen.append(upload.last(AskOutbox()))
    assert [report.refused for report in seen if isinstance(report, OutboxReport)] == [1, 0]


def test_a_vault_that_knows_nothing_for_a_while_loses_nothing(upload: Upload, fake: FakeVault) -> None:
    """Its proxy answers 404 to everything while the person is there: beginning anew is refused too."""
    fake.misbehave("HEAD", "deposits", *[answer(404)] * 5)
    fake.misbehave("POST", "deposits", act_once, *[answer(404)] * 4)
    replies = deposit(upload, paper=PAPER)
    one(DepositReceipted, replies)
    assert len(fake.uploads) == 1


def act_once(_handler: Handler, act: Callable[[], None]) -> None:
    act()


@pytest.mark.parametrize("there", [True, False], ids=["there", "gone"])
@pytest.mark.parametrize(
    ("status", "fault"),
    [(403, Fault.VAULT_REFUSED), (507, Fault.VAULT_FULL), (410, Fault.OUTCOME_UNKNOWN)],
)
def test_the_vaults_own_last_word_ends_it_at_once(
    status: int, fault: Fault, there: bool, upload: Upload, fake: FakeVault
) -> None:
    last_word = answer(status, Deposit_Refusal="quota")
    if there:
        fake.misbehave("HEAD", "deposits", last_word)
        replies = deposit(upload, paper=PAPER)
        one(DepositKept, replies)
    else:
        replies = list(kept_and_logged_out(upload, fake, "HEAD", last_word))
    assert one(Failed, replies).fault is fault
    report = upload.last(AskOutbox())
    assert isinstance(report, OutboxReport)
    assert (report.waiting, report.dropped) == ((), 1)


def test_a_clock_set_right_ends_nothing_that_was_kept_just_now(
    upload: Upload, fake: FakeVault, monkeypatch: pytest.MonkeyPatch
) -> None:
    fake.misbehave("HEAD", "deposits", *[cut_before] * 5)
    asked, sealed = deposit_of(PAPER, log_in(upload))
    replies = upload.ask(asked, [sealed])
    wait_until_kept(replies)
    deliverer = upload.machine.deliverers["Coffre"]
    later = replace(deliverer._shared, clock=lambda: time.time() + 3 * DAY_S)
    monkeypatch.setattr(deliverer, "_shared", later)
    one(DepositReceipted, list(replies))


@pytest.mark.parametrize("hour", [True, False], ids=["an hour", "a moment"])
def test_what_an_earlier_process_took_ends_after_tries_over_an_hour(
    hour: bool, fake: FakeVault, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(job, "LAST_TRIES_S", 2.0 if hour else 3600.0)
    the_site, gone = client.site(table(fake.issuer)), [cut_before] * (10_000 if hour else 20)
    with client.running(the_site, tmp_path / "state") as upload:
        fake.misbehave("HEAD", "deposits", *[cut_before] * 10_000)
        asked, sealed = deposit_of(PAPER, log_in(upload))
        replies = upload.ask(asked, [sealed])
        wait_until_kept(replies)
        replies.close()  # type: ignore[attr-defined]
    fake.next["HEAD", "deposits"] = deque(gone)
    monkeypatch.setattr(outbox, "_entry", days_older(outbox._entry))
    again = seal(PAPER, fake.recipients)
    with client.running(the_site, tmp_path / "state") as upload:
        left = list(upload.ask(asked, [again]))
    if hour:
        assert one(Failed, left).fault is Fault.OUTCOME_UNKNOWN
        assert len(gone) - len(fake.next["HEAD", "deposits"]) >= job.FEWEST_LAST_TRIES
    else:
        one(DepositReceipted, left)


def days_older(read: Callable[[tuple[object, ...]], Entry]) -> Callable[[tuple[object, ...]], Entry]:
    """Entries of the outbox as they look when the clock has jumped by three days."""

    def read_later(row: tuple[object, ...]) -> Entry:
        entry = read(row)
        return replace(entry, created_at=entry.created_at - 3 * DAY_S)

    return read_later


def test_bytes_that_the_vault_drops_time_and_again_are_told_to_who_is_there(upload: Upload, fake: FakeVault) -> None:
    fake.misbehave("PATCH", "deposits", *[answer(460)] * 100)
    replies = deposit(upload, paper=PAPER)
    assert one(Failed, replies).fault is Fault.VAULT_REFUSED
    assert fake.calls["POST", "deposits"] == 3
