import socket
import subprocess
import sys
from pathlib import Path

import pytest
import typer
from joserfc.jwk import OKPKey
from typer.testing import CliRunner, Result

from kiosk.demo import phone
from kiosk.demo.phone import DemoPerson, make_person
from kiosk.vault.admin import admin
from kiosk.vault.command import vault as serve
from kiosk.vault.serving import RunningVault
from tests.vault.kiosk_client import Kiosk
from tests.vault.test_kiosks import enrol
from tests.vault.test_telemetry import Collector
from tests.vault.upstreams.served import served as collecting


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as probe:
        return int(probe.getsockname()[1])


def test_the_command_serves_says_how_a_kiosk_enrols_and_ends_when_told(tmp_path: Path) -> None:
    port, data, collector = free_port(), ["--data", str(tmp_path / "v")], Collector()
    command = [sys.executable, "-m", "kiosk.vault.command", *data, "--port", str(port)]
    with (
        collecting(collector.app) as address,
        subprocess.Popen(
            [*command, "--telemetry", address], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        ) as process,
    ):
        assert process.stdout is not None
        assert process.stderr is not None
        assert "vault-admin enrol" in process.stdout.readline()
        for line in process.stderr:
            if "Uvicorn running" in line:
                break
        issuer = f"http://127.0.0.1:{port}"
        assert make_person(issuer).handle
        code = CliRunner().invoke(admin, ["enrol", *data, "--structure", "Ville"]).stdout.strip()
        assert enrol(issuer, code, OKPKey.generate_key("Ed25519")).status_code == 201
        process.terminate()
        assert process.wait(60) == 0
        assert code not in process.stderr.read()
        assert all(collector.heard.values()), "what was not told yet is told at the end"


@pytest.mark.parametrize(
    "options",
    [
        ["--issuer", "http://vault.example.org"],
        ["--tls-cert", __file__],
        ["--tls-cert", "/nowhere.pem", "--tls-key", "/nowhere.pem"],
        ["--port", "nowhere"],
        ["--port", "65536"],
        ["--host", "192.0.2.1"],
        ["--tls-cert", __file__, "--tls-key", __file__],
        ["--port", "0"],
        ["--relay", __file__],
        ["--telemetry", "http://collector.example.org"],
    ],
)
def test_wrong_options_get_one_sentence(tmp_path: Path, options: list[str]) -> None:
    ended = served("--data", str(tmp_path / "v"), *options)
    assert ended.exit_code == 2
    assert isinstance(ended.exception, SystemExit), "a sentence and no traceback"
    assert not (tmp_path / "v").exists() or "--tls-key" in options, "and no folder"


def test_two_servers_do_not_share_a_folder(vault: RunningVault) -> None:
    ended = served("--data", str(vault.vault.data), "--port", str(free_port()))
    assert ended.exit_code == 2
    assert "already" in ended.output


def test_a_port_that_another_program_has_is_one_sentence(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        ended = served("--data", str(tmp_path), "--port", str(other.getsockname()[1]))
    assert ended.exit_code == 2
    assert "cannot listen" in ended.output


def served(*words: str) -> Result:
    """The command in this process, where it will not come to serving."""
    app = typer.Typer()
    app.command()(serve)
    return CliRunner().invoke(app, words)


def test_looking_after_a_folder_that_is_none_makes_nothing(tmp_path: Path) -> None:
    ended = CliRunner().invoke(admin, ["kiosks", "--data", str(tmp_path / "typo")])
    assert ended.exit_code == 2
    assert not (tmp_path / "typo").exists()


def test_the_operator_enrols_lists_and_revokes_kiosks(vault: RunningVault, kiosk: Kiosk) -> None:
    data = ["--data", str(vault.vault.data)]
    code = CliRunner().invoke(admin, ["enrol", *data, "--structure", "Ville"]).stdout.strip()
    key = OKPKey.generate_key("Ed25519")
    assert enrol(vault.issuer, code, key).status_code == 201
    listed = CliRunner().invoke(admin, ["kiosks", *data]).stdout
    assert [line.split("\t")[-1] for line in listed.splitlines()] == ["enrolled", "enrolled"]
    assert [line.split("\t")[3] for line in listed.splitlines()] == ["Demo", "Ville"]
    assert CliRunner().invoke(admin, ["enrol", *data, "--structure", " "]).exit_code == 2
    assert CliRunner().invoke(admin, ["revoke", *data, kiosk.key.thumbprint()]).exit_code == 0
    assert "revoked 2" in CliRunner().invoke(admin, ["kiosks", *data]).stdout
    assert kiosk.form("/device").status_code == 401
    again = CliRunner().invoke(admin, ["revoke", *data, kiosk.key.thumbprint()])
    assert again.exit_code == 1


def test_the_operator_unlocks_a_card(vault: RunningVault, kiosk: Kiosk, person: DemoPerson) -> None:
    data = ["--data", str(vault.vault.data)]
    for _ in range(5):
        kiosk.card_token(person.card, "902847")
    assert CliRunner().invoke(admin, ["unlock", *data, person.handle]).exit_code == 0
    assert kiosk.card_token(person.card, person.pin).status_code == 200
    assert CliRunner().invoke(admin, ["unlock", *data, "20 00 00 00 00"]).exit_code == 2


def test_the_simulated_phone_is_a_command_too(kiosk: Kiosk, person: DemoPerson) -> None:
    login = kiosk.begin("61")
    base = [login["verification_uri_complete"], "--handle", person.handle, "--pin", person.pin]
    wrong = CliRunner().invoke(phone.app, ["approve", *base, "--match", "16"])
    assert wrong.exit_code == 1
    assert "another number" in wrong.output
    assert CliRunner().invoke(phone.app, ["approve", *base, "--match", "61"]).exit_code == 0
    assert kiosk.poll(login["device_code"]).status_code == 200
    assert CliRunner().invoke(phone.app, ["deny", *base]).exit_code == 1


def test_the_simulated_phone_never_says_a_logins_code() -> None:
    address = f"http://127.0.0.1:{free_port()}/device?user_code=ABCD-EFGH"
    ended = CliRunner().invoke(phone.app, ["approve", address, "--handle", "1", "--pin", "1"])
    assert ended.exit_code == 1
    assert "Nothing answers" in ended.output
    assert "ABCD" not in ended.output
