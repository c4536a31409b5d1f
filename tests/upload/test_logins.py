"""The device grant against a vault that misbehaves in every way that RFC 8628 knows, and some that it does not."""

import subprocess
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk import wire
from kiosk.domain import Fault, LoginMethod
from kiosk.fault import VaultError
from kiosk.messages import (
    AskVaults,
    CardLogin,
    Failed,
    LoggedIn,
    Logout,
    Message,
    PhoneCode,
    PhoneLogin,
    Vaults,
)
from kiosk.site import VaultTable
from kiosk.upload import logins
from kiosk.upload.identity import load_or_make
from kiosk.upload.vaults import Access, Attempt, Capabilities
from kiosk.upload.vaults.profile1 import Profile1
from tests.upload import client, fake_vault
from tests.upload.client import Upload
from tests.upload.conftest import World, table
from tests.upload.fake_vault import FakeVault, answer, cut_before, lose_reply, oauth_error


@pytest.fixture
def fake() -> Iterator[FakeVault]:
    with fake_vault.running() as vault:
        yield vault


@pytest.fixture
def upload(fake: FakeVault, tmp_path: Path) -> Iterator[Upload]:
    with client.running(client.site(table(fake.issuer)), tmp_path / "state") as running:
        yield running


def codes_until_the_end(upload: Upload, fake: FakeVault, approve_at: int) -> tuple[list[PhoneCode], Message]:
    """Logs in by phone; the person approves when code number `approve_at` (from 1) is on the screen."""
    codes: list[PhoneCode] = []
    for reply in upload.ask(PhoneLogin("Coffre")):
        if isinstance(reply, PhoneCode):
            codes.append(reply)
            if len(codes) == approve_at:
                fake.approved.set()
    return codes, reply


def test_approved_login(upload: Upload, fake: FakeVault) -> None:
    codes, reply = codes_until_the_end(upload, fake, approve_at=1)
    assert len(codes) == 1
    assert isinstance(reply, LoggedIn)
    assert reply.label == "J. D."


def test_vault_that_must_see_says_who_is_the_same_person(upload: Upload, fake: FakeVault) -> None:
    fake.approved.set()
    people = []
    for person in ("one", "one", "two"):
        fake.person = person
        reply = upload.last(PhoneLogin("Coffre"))
        assert isinstance(reply, LoggedIn)
        assert not reply.sealed
        people.append(reply.person)
    assert people == ["one", "one", "two"]


def test_slow_down_lengthens_every_later_pause(
    upload: Upload, fake: FakeVault, monkeypatch: pytest.MonkeyPatch
) -> None:
    fake.interval = 1
    pauses: list[float] = []
    monkeypatch.setattr(logins, "_wait", lambda seconds, cancelled: pauses.append(seconds))
    fake.misbehave("POST", "token", oauth_error("slow_down"), oauth_error("slow_down"))
    fake.approved.set()
    vault = Profile1(table(fake.issuer), upload.machine.key)
    access = logins.log_in_by_phone(vault, lambda attempt: None, lambda: False)
    assert access.secret in fake.tokens
    assert pauses == [1, 6, 11]


def test_vault_that_names_no_interval_is_polled_every_five_seconds(fake: FakeVault, tmp_path: Path) -> None:
    fake.interval = 5
    vault = Profile1(table(fake.issuer), load_or_make(tmp_path))
    assert vault.begin_login().interval_s == 5


def test_expired_code_is_replaced_by_itself(upload: Upload, fake: FakeVault) -> None:
    fake.misbehave("POST", "token", oauth_error("expired_token"))
    codes, reply = codes_until_the_end(upload, fake, approve_at=2)
    assert len({code.user_code for code in codes}) == 2
    assert isinstance(reply, LoggedIn)


def test_code_that_nobody_uses_is_replaced_when_its_time_is_over(upload: Upload, fake: FakeVault) -> None:
    fake.code_lifetimes_s.append(1)
    codes, reply = codes_until_the_end(upload, fake, approve_at=2)
    assert len(codes) == 2
    assert isinstance(reply, LoggedIn)


def test_after_a_lost_reply_the_code_is_never_polled_again(upload: Upload, fake: FakeVault) -> None:
    fake.approved.set()
    fake.misbehave("POST", "token", lose_reply)
    codes, reply = codes_until_the_end(upload, fake, approve_at=9)
    assert isinstance(reply, LoggedIn)
    assert len(codes) == 2
    assert fake.redeemed == set(fake.codes)
    assert len(fake.tokens) == 2, "a second redemption would have revoked the grant"


def test_denial(upload: Upload, fake: FakeVault) -> None:
    fake.misbehave("POST", "token", oauth_error("access_denied"))
    _, reply = codes_until_the_end(upload, fake, approve_at=9)
    assert isinstance(reply, Failed)
    assert reply.fault is Fault.LOGIN_DENIED


def test_busy_vault_is_asked_again_with_the_same_code(upload: Upload, fake: FakeVault) -> None:
    fake.misbehave("POST", "token", answer(503))
    codes, reply = codes_until_the_end(upload, fake, approve_at=1)
    assert len(codes) == 1
    assert isinstance(reply, LoggedIn)


def test_polls_never_overlap(upload: Upload, fake: FakeVault) -> None:
    overlaps: list[bool] = []

    def watch(handler: fake_vault.Handler, act: object) -> None:
        this_one = fake.calls["POST", "token"]
        with fake.counted:
            overlaps.append(fake.counted.wait_for(lambda: fake.calls["POST", "token"] > this_one, timeout=0.3))
        oauth_error("authorization_pending")(handler, act)  # type: ignore[arg-type]

    fake.misbehave("POST", "token", watch, watch, watch)
    fake.approved.set()
    codes_until_the_end(upload, fake, approve_at=9)
    assert overlaps == [False, False, False]


def test_hanging_up_ends_the_polling(upload: Upload, fake: FakeVault, monkeypatch: pytest.MonkeyPatch) -> None:
    ended = threading.Event()
    results: list[str] = []

    def hear(act: str, result: str = "", *_: object) -> None:
        results.append(result)
        ended.set()

    monkeypatch.setattr(upload.machine.journal, "record", hear)
    fake.interval = 1
    replies = upload.ask(PhoneLogin("Coffre"))
    assert isinstance(next(replies), PhoneCode)
    replies.close()  # type: ignore[attr-defined]
    assert ended.wait(60)
    assert results == [Fault.CANCELLED]


def test_a_login_of_which_nobody_hears_ends(upload: Upload, fake: FakeVault, monkeypatch: pytest.MonkeyPatch) -> None:
    """The person touches "back" after the box looked whether anybody is still there."""
    monkeypatch.setattr(wire.Connection, "hung_up", lambda _self: False)
    replies = upload.ask(PhoneLogin("Coffre"))
    assert isinstance(next(replies), PhoneCode)
    replies.close()  # type: ignore[attr-defined]
    fake.approved.set()
    fake.wait_for("POST", "revoke")
    assert fake.tokens == set()


def test_codes_that_expire_at_once_come_one_after_the_other(
    upload: Upload, fake: FakeVault, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The last code may be polled more than once before the phone's yes is there."""
    pauses: list[float] = []
    monkeypatch.setattr(logins, "SHORTEST_CODE_S", 600.0)
    monkeypatch.setattr(logins, "_wait", lambda seconds, _cancelled: pauses.append(seconds))
    fake.code_lifetimes_s.extend([0, -5])
    codes, reply = codes_until_the_end(upload, fake, approve_at=3)
    assert isinstance(reply, LoggedIn)
    assert len(codes) == 3
    assert [pause > 0.0 for pause in pauses[:4]] == [False, True, False, True]
    assert not any(pauses[4:])


def test_a_login_that_does_not_fit_the_wire_ends(upload: Upload, fake: FakeVault) -> None:
    fake.recipients = ("age1" + "q" * wire.MAX_MESSAGE_BYTES,)
    _, reply = codes_until_the_end(upload, fake, approve_at=1)
    assert isinstance(reply, Failed)
    fake.wait_for("POST", "revoke")
    assert fake.tokens == set()


def test_a_login_on_which_anything_unforeseen_happens_ends(
    upload: Upload, fake: FakeVault, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(upload.machine.vaults["Coffre"], "account_hint", lambda _access: 1 / 0)
    _, reply = codes_until_the_end(upload, fake, approve_at=1)
    assert isinstance(reply, Failed)
    fake.wait_for("POST", "revoke")
    assert fake.tokens == set()


@pytest.mark.parametrize(
    "strange",
    [lambda: Capabilities((), readable_by="R" * wire.MAX_MESSAGE_BYTES), lambda: 1 / 0],
    ids=["too long a name", "unforeseen"],
)
def test_one_vault_s_strange_answer_hides_no_other(
    strange: object, fake: FakeVault, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = VaultTable(name="Autre", kind="profile1", issuer=fake.issuer)
    with client.running(client.site(table(fake.issuer), other), tmp_path / "two") as two:
        monkeypatch.setattr(two.machine.vaults["Autre"], "capabilities", strange)
        reply = two.last(AskVaults())
    assert isinstance(reply, Vaults)
    assert reply.vaults[0].methods == (LoginMethod.PHONE,)


def test_vault_that_cannot_be_reached(tmp_path: Path) -> None:
    with client.running(client.site(table("http://127.0.0.1:9")), tmp_path / "state") as upload:
        reply = upload.last(PhoneLogin("Coffre"))
    assert isinstance(reply, Failed)
    assert reply.fault is Fault.VAULT_UNREACHABLE


def test_logout_revokes_and_tries_again_when_the_line_broke(upload: Upload, fake: FakeVault) -> None:
    fake.misbehave("POST", "revoke", cut_before, cut_before)
    _, reply = codes_until_the_end(upload, fake, approve_at=1)
    assert isinstance(reply, LoggedIn)
    upload.last(Logout(reply.login))
    fake.wait_for("POST", "revoke", times=3)
    assert fake.tokens == set()


def test_vault_without_cards_says_so(upload: Upload) -> None:
    reply = upload.last(CardLogin("Coffre", "CONSIGNE1:" + "A" * 42, "123456"))
    assert isinstance(reply, Failed)
    assert reply.fault is Fault.VAULT_REFUSED


def test_unbound_token_from_a_vault_that_offers_dpop_is_refused(upload: Upload, fake: FakeVault) -> None:
    fake.discovery["dpop_signing_alg_values_supported"] = ["ES256"]
    _, reply = codes_until_the_end(upload, fake, approve_at=1)
    assert isinstance(reply, Failed)
    assert reply.fault is Fault.VAULT_REFUSED


def test_vault_of_another_name_is_not_trusted(upload: Upload, fake: FakeVault) -> None:
    fake.discovery["issuer"] = "https://elsewhere.example"
    reply = upload.last(PhoneLogin("Coffre"))
    assert isinstance(reply, Failed)
    assert reply.fault is Fault.VAULT_NOT_TRUSTED


def test_login_ends_with_the_process_that_asked_for_it(world: World) -> None:
    ended = threading.Event()
    kept = logins.Logins(lambda login: ended.set())
    access = Access("secret", expires_at=9e9)
    with subprocess.Popen(["sleep", "60"]) as process:
        login = kept.add("Coffre", access, None, process.pid)  # type: ignore[arg-type]
        assert kept.get(login.name) is login
        process.kill()
    assert ended.wait(60)
    with pytest.raises(VaultError):
        kept.get(login.name)


def test_secrets_do_not_show_in_a_repr() -> None:
    attempt = Attempt("uri", "ABC", "12", 60, 5, "device-secret")
    assert "device-secret" not in repr(attempt)
    assert "token-secret" not in repr(Access("token-secret", 0.0))
