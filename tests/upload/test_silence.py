"""Nothing in a log, in the journal or on the disk names a person, a secret, a file or a capability."""

import base64
import logging
import os
from collections.abc import Iterator
from pathlib import Path

import pyrage
import pytest

from kiosk import recovery
from kiosk.card import new_card
from kiosk.demo import phone
from kiosk.messages import (
    CardLogin,
    DepositReceipted,
    LoggedIn,
    Logout,
    OpenVault,
    PhoneCode,
    PhoneLogin,
    RecoverVault,
    VaultOpened,
)
from kiosk.upload import pace
from kiosk.wire import memory
from tests.upload import client, fake_vault
from tests.upload.client import Upload, deposit_of
from tests.upload.conftest import World, table
from tests.upload.fake_vault import FakeVault, answer, cut_before, lose_reply

CANARY = b"CANARY-" + os.urandom(12).hex().encode()


@pytest.fixture(autouse=True)
def everything_is_logged(caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch) -> None:
    caplog.set_level(logging.DEBUG)
    monkeypatch.setattr(pace, "retry_after_s", lambda attempt, asked_for_s=0.0: 0.02)


@pytest.fixture
def fake() -> Iterator[FakeVault]:
    recipient = str(pyrage.x25519.Identity.generate().to_public())
    with fake_vault.running(vault=FakeVault(recipients=(recipient,))) as vault:
        yield vault


def assert_silent(caplog: pytest.LogCaptureFixture, folder: Path, secrets: set[str]) -> None:
    assert all(len(secret) >= 4 for secret in secrets)
    assert caplog.records, "a silent test that heard nothing proves nothing"
    logged = "".join(words_of(record) for record in caplog.records)
    assert [secret for secret in secrets if secret in logged] == []
    for path in folder.rglob("*"):
        if path.is_file():
            content = path.read_bytes()
            assert [secret for secret in secrets if secret.encode() in content] == [], path.name


def words_of(record: logging.LogRecord) -> str:
    """All that it says; not its times and thread numbers, in which a PIN's digits stand by chance."""
    numbers = (int, float)
    words = {name: value for name, value in record.__dict__.items() if not isinstance(value, numbers)}
    return f"{logging.Formatter().format(record)} {words}"


def test_visit_full_of_faults(fake: FakeVault, tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    fake.misbehave("POST", "token", answer(500), lose_reply)
    fake.misbehave("POST", "deposits", cut_before, lose_reply)
    fake.misbehave("PATCH", "deposits", lose_reply, cut_before, answer(404), answer(502))
    fake.misbehave("POST", "revoke", cut_before, answer(400))
    seen: set[str] = set()
    with client.running(client.site(table(fake.issuer)), tmp_path / "state") as upload:
        login = log_in(upload, fake, seen)
        asked, sealed = deposit_of(CANARY * 50_000, login)
        assert isinstance(upload.last(asked, [sealed]), DepositReceipted)
        seen |= {*fake.codes, *fake.tokens, login.label, login.login, CANARY.decode()}
        upload.last(Logout(login.login))
        fake.wait_for("POST", "revoke", times=2)
    assert_silent(caplog, tmp_path / "state", seen)
    logged = caplog.text
    assert not any(name in logged for name in fake.uploads), "capabilities"


def log_in(upload: Upload, fake: FakeVault, seen: set[str]) -> LoggedIn:
    for reply in upload.ask(PhoneLogin("Coffre")):
        if isinstance(reply, PhoneCode):
            seen |= {reply.uri, reply.user_code}
            fake.approved.set()
    assert isinstance(reply, LoggedIn)
    return reply


def test_open_a_vault_and_get_in_again(world: World, tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    key, card = recovery.new_key(), new_card()
    identity = pyrage.x25519.Identity.generate()
    opening = OpenVault(
        vault="Coffre",
        recipient=str(identity.to_public()),
        wrapped_identity=recovery.wrap(str(identity), key),
        recovery_verifier=recovery.verifier(key),
        card_id=card.id,
        pin="583046",
        notice_version="1",
    )
    opened = world.upload.last(opening, [memory(card_bytes(card.secret))])
    assert isinstance(opened, VaultOpened)
    world.upload.last(CardLogin("Coffre", card.qr_text(), "583046"))
    world.upload.last(RecoverVault("Coffre", opening.recovery_verifier, new_card().id, "583046"))
    secrets = {"583046", card.secret, card.id, opened.handle, opened.account}
    secrets |= {opening.recovery_verifier, opening.wrapped_identity, *recovery.to_groups(key), world.person.handle}
    assert_silent(caplog, world.state, secrets)


def card_bytes(secret: str) -> bytes:
    return base64.b32decode(secret + "=" * (-len(secret) % 8))


def test_crash_of_a_job_is_logged_without_its_text(
    world: World, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    def crash(*_: object) -> None:
        raise RuntimeError("Jeanne DUPONT " + phone.DEMO_PIN)

    monkeypatch.setattr(world.upload.machine.vaults["Coffre"], "card_login", crash)
    world.upload.last(CardLogin("Coffre", world.person.card.qr_text(), world.person.pin))
    assert_silent(caplog, world.state, {"DUPONT", phone.DEMO_PIN})
