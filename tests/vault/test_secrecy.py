"""What is written down: nothing that opens a vault, a login or an upload, and no name of a person."""

import logging
import uuid

import pytest

from kiosk import profile, recovery
from kiosk.demo import phone
from kiosk.demo.phone import DemoPerson
from kiosk.vault.app import tidy
from kiosk.vault.serving import RunningVault
from tests.vault.kiosk_client import Kiosk, ask, sealed, send


def secrets_of(person: DemoPerson) -> dict[str, str]:
    key = recovery.from_groups(person.recovery)
    groups = {f"group {place}": group for place, group in enumerate(person.recovery)}
    return {
        "identity": person.identity,
        "recovery key": key.hex(),
        "verifier": recovery.verifier(key),
        "pin": person.pin,
        "card secret": person.card.secret,
        "all digits": "".join(person.recovery),
        **groups,
    }


def test_a_server_that_is_not_debugged_logs_what_it_refused_alone(
    vault: RunningVault, kiosk: Kiosk, token: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    kiosk.recipients(token)
    ask(f"{vault.issuer}/deposits/unknown")
    assert [record.getMessage() for record in caplog.records if record.name == "kiosk.vault.app"] == ["HEAD head 404"]


def test_logs_and_data_folder_hold_no_secret(
    vault: RunningVault, kiosk: Kiosk, person: DemoPerson, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    logging.getLogger("urllib3").setLevel(logging.CRITICAL)
    token = kiosk.login(person)
    login = kiosk.begin()
    kiosk.card_token(person.card, "902847")
    card_token = kiosk.card_token(person.card, person.pin).json()["access_token"]
    paper = sealed(b"%PDF SPECIMEN", kiosk.recipients(token).json()["recipients"][0])
    created = kiosk.create(token, paper, deposit_id=str(uuid.uuid4()))
    location = created.headers["Location"]
    send(location, 0, paper[:100])
    send(location, 0, paper)
    ask(location)
    send(location, 100, paper[100:])
    phone.read_papers(vault.issuer, person.recovery)
    kiosk.json("POST", "/accounts", {"pin": person.pin})
    tidy(vault.vault)

    secrets = {
        **secrets_of(person),
        "token": token,
        "card token": card_token,
        "device code": login["device_code"],
        "user code": login["user_code"].replace("-", ""),
        "capability": location.rpartition("/")[2],
    }
    logged = "\n".join(record.getMessage() for record in caplog.records)
    assert "patch 204" in logged
    assert [name for name, secret in secrets.items() if secret in logged] == []
    assert person.handle.replace(" ", "") not in logged
    assert "127.0.0.1" not in logged.replace(vault.issuer, "")

    kept = b"".join(path.read_bytes() for path in vault.vault.data.rglob("*") if path.is_file())
    secrets.pop("user code")
    assert b"SPECIMEN" not in kept
    assert [name for name, secret in secrets.items() if secret.encode() in kept] == []
    for path in vault.vault.data.rglob("*"):
        assert path.stat().st_mode & 0o007 == 0 or path.parent.stat().st_mode & 0o077 == 0
    assert (vault.vault.data / "keys.json").stat().st_mode & 0o777 == 0o600


def test_an_error_that_nobody_foresaw_tells_nothing(
    vault: RunningVault, kiosk: Kiosk, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise OSError("disk on fire")

    monkeypatch.setattr("kiosk.vault.oauth.begin_login", broken)
    answered = kiosk.form("/device", headers=None, binding_message="47", scope=profile.DEPOSIT_SCOPE)
    assert answered.status_code == 500
    assert "fire" not in answered.text
    assert "client_assertion" not in caplog.text
