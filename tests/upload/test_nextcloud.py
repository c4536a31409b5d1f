"""The Nextcloud adapter against a fake written from Nextcloud's public documentation."""

import datetime
import io
import logging
import os
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
import pyrage
import pytest
from nc_py_api import FilePermissions, Nextcloud, ShareType

from kiosk.domain import Fault, LoginMethod
from kiosk.messages import (
    AskVaults,
    DepositKept,
    DepositProgress,
    DepositReceipted,
    Failed,
    LoggedIn,
    Logout,
    Message,
    PhoneCode,
    PhoneLogin,
    Vaults,
)
from kiosk.site import VaultTable
from kiosk.upload import logins, pace
from kiosk.upload.vaults import Access, nextcloud
from tests.upload import client, fake_nextcloud, fake_vault
from tests.upload.client import PAPER, Upload, deposit_of, one
from tests.upload.fake_nextcloud import FakeNextcloud
from tests.upload.fake_vault import answer, cut_after, cut_before, lose_reply
from tests.upload.test_silence import assert_silent


def as_it_is(handler: fake_vault.Handler, act: Any) -> None:
    act()


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    wait = logins._wait
    monkeypatch.setattr(logins, "_wait", lambda seconds, cancelled: wait(min(seconds, 0.05), cancelled))
    monkeypatch.setattr(pace, "retry_after_s", lambda attempt, asked_for_s=0.0: 0.02)
    monkeypatch.setattr(nextcloud, "ASSEMBLES_S", 0.0)


@pytest.fixture
def cloud() -> Iterator[FakeNextcloud]:
    with fake_nextcloud.running() as running:
        yield running


def site(cloud: FakeNextcloud) -> Any:
    return client.site(VaultTable(name="Nuage", kind="nextcloud", issuer=cloud.issuer))


@pytest.fixture
def upload(cloud: FakeNextcloud, tmp_path: Path) -> Iterator[Upload]:
    with client.running(site(cloud), tmp_path / "state") as running:
        yield running


@pytest.fixture
def identity(cloud: FakeNextcloud) -> Any:
    """The person keeps a recipients.txt in the folder."""
    made = pyrage.x25519.Identity.generate()
    cloud.files["Consigne/recipients.txt"] = f"# mine\n{made.to_public()}\n".encode()
    return made


def log_in(upload: Upload, cloud: FakeNextcloud) -> LoggedIn:
    for reply in upload.ask(PhoneLogin("Nuage")):
        if isinstance(reply, PhoneCode):
            assert reply.uri.startswith(f"{cloud.issuer}/login/v2/flow/")
            cloud.approved.set()
    assert isinstance(reply, LoggedIn), reply
    return reply


def deposit(upload: Upload, login: LoggedIn) -> list[Message]:
    asked, sealed = deposit_of(PAPER, login)
    return list(upload.ask(asked, [sealed]))


def papers(cloud: FakeNextcloud) -> list[bytes]:
    return [data for path, data in cloud.files.items() if not path.endswith("recipients.txt")]


def test_what_it_offers(upload: Upload) -> None:
    reply = upload.last(AskVaults())
    assert isinstance(reply, Vaults)
    assert reply.vaults[0].methods == (LoginMethod.PHONE,)


def test_sealed_deposit_through_a_file_drop(upload: Upload, cloud: FakeNextcloud, identity: Any) -> None:
    login = log_in(upload, cloud)
    assert login.sealed
    assert login.quota_left == 12345678
    replies = deposit(upload, login)
    assert not any(isinstance(reply, DepositKept) for reply in replies), (
        "a drop cannot be asked: only its receipt counts"
    )
    assert one(DepositReceipted, replies).receipt.id
    assert [pyrage.decrypt(data, [identity]) for data in papers(cloud)] == [PAPER]
    (share,) = cloud.shares.values()
    assert (share["permissions"], share["shareType"]) == ("4", "3")
    assert share["expireDate"]
    upload.last(Logout(login.login))
    cloud.wait_for("DELETE", "ocs", times=2)
    assert (cloud.shares, cloud.passwords) == ({}, set())


def test_without_keys_the_cloud_sees_the_paper_and_the_screen_can_say_so(upload: Upload, cloud: FakeNextcloud) -> None:
    login = log_in(upload, cloud)
    assert not login.sealed
    replies = deposit(upload, login)
    assert not any(isinstance(reply, DepositKept) for reply in replies)
    one(DepositReceipted, replies)
    assert papers(cloud) == [PAPER]


@pytest.mark.parametrize(
    "misdeeds", [[lose_reply], [cut_before], [cut_after(3000), cut_after(50)], [answer(423), answer(503)]]
)
def test_arrives_once_while_the_login_lives(
    misdeeds: list[Any], upload: Upload, cloud: FakeNextcloud, identity: Any
) -> None:
    cloud.misbehave("PUT", "public.php", *misdeeds)
    one(DepositReceipted, deposit(upload, log_in(upload, cloud)))
    assert [pyrage.decrypt(data, [identity]) for data in papers(cloud)] == [PAPER]


def test_a_cloud_that_is_slow_to_put_it_together_does_not_get_it_twice(
    upload: Upload, cloud: FakeNextcloud, identity: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(nextcloud, "ASSEMBLES_S", 600.0)
    login = log_in(upload, cloud)
    cloud.misbehave("PUT", "public.php", lose_reply)
    cloud.misbehave("HEAD", "remote.php", as_it_is, *[answer(404)] * 3)
    one(DepositReceipted, deposit(upload, login))
    assert not cloud.next["HEAD", "remote.php"]
    assert [pyrage.decrypt(data, [identity]) for data in papers(cloud)] == [PAPER]
    assert cloud.calls["PUT", "public.php"] == 1
    assert (cloud.uploads_open, cloud.ended_shares) == ({}, [])


def test_process_that_died_before_the_receipt_leaves_one_paper(cloud: FakeNextcloud, tmp_path: Path) -> None:
    with client.running(site(cloud), tmp_path / "first") as first:
        asked, sealed = deposit_of(PAPER, log_in(first, cloud))
        one(DepositReceipted, list(first.ask(asked, [sealed])))
    with client.running(site(cloud), tmp_path / "that knows nothing") as second:
        again, sealed = deposit_of(PAPER, log_in(second, cloud))
        one(DepositReceipted, list(second.ask(msgspec.structs.replace(again, deposit_id=asked.deposit_id), [sealed])))
    assert papers(cloud) == [PAPER]


def test_lost_answer_after_logout_stays_unknown_and_is_not_sent_twice(
    upload: Upload, cloud: FakeNextcloud, identity: Any
) -> None:
    login = log_in(upload, cloud)
    cloud.misbehave("HEAD", "remote.php", *[cut_before] * 1000)
    cloud.misbehave("PUT", "public.php", lose_reply)
    asked, sealed = deposit_of(PAPER, login)
    replies: list[Message] = []
    for reply in upload.ask(asked, [sealed]):
        replies.append(reply)
        if isinstance(reply, DepositProgress) and reply.waiting and cloud.passwords:
            upload.last(Logout(login.login))
    assert not any(isinstance(reply, DepositKept) for reply in replies)
    assert one(Failed, replies).fault is Fault.OUTCOME_UNKNOWN
    assert len(papers(cloud)) == 1


def test_announced_deposit_goes_on_after_logout(upload: Upload, cloud: FakeNextcloud, identity: Any) -> None:
    login = log_in(upload, cloud)
    cloud.misbehave("PUT", "public.php", *[answer(503)] * 10_000)
    asked, sealed = deposit_of(PAPER, login)
    replies: list[Message] = []
    for reply in upload.ask(asked, [sealed]):
        replies.append(reply)
        if isinstance(reply, DepositProgress) and reply.waiting and cloud.next:
            upload.last(Logout(login.login))
            cloud.wait_for("DELETE", "ocs")
            cloud.next.clear()
    assert cloud.passwords == set()
    one(DepositReceipted, replies)
    assert [pyrage.decrypt(data, [identity]) for data in papers(cloud)] == [PAPER]


def test_deposit_that_was_never_called_safe_ends_with_its_process(
    cloud: FakeNextcloud, identity: Any, tmp_path: Path
) -> None:
    cloud.misbehave("PUT", "public.php", *[answer(503)] * 10_000)
    with client.running(site(cloud), tmp_path / "state") as upload:
        asked, sealed = deposit_of(PAPER, log_in(upload, cloud))
        replies = upload.ask(asked, [sealed])
        assert isinstance(next(replies), DepositProgress)
        cloud.wait_for("PUT", "public.php")
        replies.close()  # type: ignore[attr-defined]
    with client.running(site(cloud), tmp_path / "state") as upload:
        assert upload.machine.outbox.get(asked.deposit_id) is None


def test_share_that_can_do_more_is_not_used(upload: Upload, cloud: FakeNextcloud, identity: Any) -> None:
    cloud.widens_shares = True
    assert one(Failed, deposit(upload, log_in(upload, cloud))).fault is Fault.VAULT_REFUSED
    assert papers(cloud) == []
    assert (cloud.shares, len(cloud.ended_shares)) == ({}, 1)


def test_success_without_a_file_id_is_a_protocol_error(upload: Upload, cloud: FakeNextcloud, identity: Any) -> None:
    cloud.misbehave("PUT", "public.php", answer(201))
    assert one(Failed, deposit(upload, log_in(upload, cloud))).fault is Fault.VAULT_REFUSED


@pytest.mark.parametrize(("status", "fault"), [(507, Fault.VAULT_FULL), (413, Fault.TOO_LARGE), (404, None)])
def test_refusals(status: int, fault: Fault | None, upload: Upload, cloud: FakeNextcloud, identity: Any) -> None:
    cloud.misbehave("PUT", "public.php", answer(status))
    replies = deposit(upload, log_in(upload, cloud))
    if fault is None:
        one(DepositReceipted, replies)
        assert len(cloud.shares) == 1, "a share that is gone is made anew while the login lives"
        assert len(cloud.ended_shares) == 1, "and the first one is ended, should it come back"
    else:
        assert one(Failed, replies).fault is fault


@pytest.fixture
def small_chunks(cloud: FakeNextcloud, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(nextcloud, "CHUNK_BYTES", 6000)
    monkeypatch.setattr(nextcloud, "CHUNKS_FROM_BYTES", 12000)
    cloud.smallest_chunk_bytes = 5000


@pytest.mark.usefixtures("small_chunks")
@pytest.mark.parametrize(
    ("method", "misdeeds"),
    [
        ("PUT", []),
        ("PUT", [lose_reply, cut_before, answer(423), answer(502)]),
        ("PUT", [as_it_is, as_it_is, cut_after(1000)]),
        ("MOVE", [lose_reply]),
        ("MOVE", [cut_before, answer(423), answer(504)]),
    ],
)
def test_big_document_goes_in_chunks_and_arrives_once(
    method: str, misdeeds: list[Any], upload: Upload, cloud: FakeNextcloud, identity: Any
) -> None:
    login = log_in(upload, cloud)
    cloud.misbehave(method, "remote.php", *misdeeds)
    one(DepositReceipted, deposit(upload, login))
    assert not cloud.next[method, "remote.php"]
    assert [pyrage.decrypt(data, [identity]) for data in papers(cloud)] == [PAPER]
    assert cloud.uploads_open == {}
    assert cloud.calls["PUT", "public.php"] == 0


@pytest.mark.usefixtures("small_chunks")
def test_chunks_that_are_there_are_not_sent_again(upload: Upload, cloud: FakeNextcloud, identity: Any) -> None:
    login = log_in(upload, cloud)
    cloud.misbehave("PUT", "remote.php", as_it_is, as_it_is, cut_before)
    one(DepositReceipted, deposit(upload, login))
    assert [path.rpartition("/")[2] for path in cloud.puts] == ["00001", "00002", "00003", "00004"]


@pytest.mark.usefixtures("small_chunks")
def test_big_document_goes_through_the_drop_after_logout(
    upload: Upload, cloud: FakeNextcloud, identity: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    login = log_in(upload, cloud)
    vault, ended = upload.machine.vaults["Nuage"], threading.Event()
    real_logout = vault.logout

    def logout(access: Access) -> None:
        real_logout(access)
        ended.set()

    def log_out(handler: fake_vault.Handler, act: Any) -> None:
        upload.last(Logout(login.login))
        assert ended.wait(60)
        cut_before(handler, act)

    monkeypatch.setattr(vault, "logout", logout)
    cloud.misbehave("PUT", "remote.php", log_out)
    one(DepositReceipted, deposit(upload, login))
    assert [pyrage.decrypt(data, [identity]) for data in papers(cloud)] == [PAPER]
    assert cloud.calls["PUT", "public.php"] == 1


def test_independent_client_finds_the_fake_to_be_a_nextcloud(cloud: FakeNextcloud) -> None:
    cloud.approved.set()
    theirs = Nextcloud(nextcloud_url=cloud.issuer, nc_auth_user="", nc_auth_pass="")
    theirs.loginflow_v2.poll(theirs.loginflow_v2.init().token, timeout=60, step=1)
    assert theirs.user == fake_nextcloud.USER_ID
    theirs.files.mkdir("Consigne")
    theirs.files.upload("Consigne/small", b"small")
    assert theirs.files.download("Consigne/small") == b"small"
    big = os.urandom(6 * 1024 * 1024)
    theirs.files.upload_stream("Consigne/big", io.BytesIO(big))
    assert cloud.files == {"Consigne/small": b"small", "Consigne/big": big}
    tomorrow = datetime.datetime.now(datetime.UTC) + datetime.timedelta(days=1)
    share = theirs.files.sharing.create(
        "Consigne", ShareType.TYPE_LINK, FilePermissions.PERMISSION_CREATE, expire_date=tomorrow
    )
    assert share.permissions & FilePermissions.PERMISSION_READ == 0
    assert cloud.shares


@pytest.mark.usefixtures("small_chunks")
def test_nothing_in_logs_or_on_the_disk_names_user_password_or_share(
    cloud: FakeNextcloud, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    logging.getLogger(__name__).debug("heard")
    with client.running(site(cloud), tmp_path / "state") as upload:
        login = log_in(upload, cloud)
        cloud.misbehave("PUT", "remote.php", lose_reply, cut_before, answer(500))
        one(DepositReceipted, deposit(upload, login))
        secrets = {*cloud.passwords, *cloud.shares, *cloud.codes, login.person, login.login}
        secrets |= {fake_nextcloud.LOGIN_NAME, fake_nextcloud.USER_ID}
        upload.last(Logout(login.login))
    assert_silent(caplog, tmp_path / "state", secrets)
