"""Statements, receipts, enrolment and `kiosk verify`."""

import hashlib
import json
import os
import stat
import subprocess
import sys
from pathlib import Path

import cv2
import numpy as np
import pytest
import requests
import typer
from joserfc import jws
from joserfc.jwk import OKPKey

from kiosk import profile, verify
from kiosk.domain import Fault, LoginMethod, Sharing
from kiosk.messages import AskVaults, Deposit, DepositReceipted, VaultInfo, Vaults
from kiosk.printer.statement_qr import to_qr
from kiosk.site import PlainError
from kiosk.upload.agents import Helped
from kiosk.upload.identity import IdentityError, load_or_make, publish
from kiosk.upload.receipts import ReceiptError, claims_of
from kiosk.upload.statement import sign_statement
from kiosk.vault.kiosks import list_kiosks, new_enrolment_code, revoke_kiosk
from kiosk.vault.serving import RunningVault
from tests.scanner.qr_pictures import qr
from tests.upload import client, conftest
from tests.upload.client import PAPER, deposit_of
from tests.upload.conftest import World, table

SITE = client.site().site


def a_deposit(**changes: object) -> Deposit:
    values = {
        "login": "x",
        "deposit_id": "6ec37f24-1d57-4d32-a3a7-d8bfa2a0c4b3",
        "category": "payslip",
        "pages": 3,
        "sha256": hashlib.sha256(PAPER).hexdigest(),
        "notice_version": "2026-11",
    }
    return Deposit(**{**values, **changes})  # type: ignore[arg-type]


@pytest.mark.parametrize("shared", [None, *Sharing])
def test_a_statement_says_how_long_the_person_shares(tmp_path: Path, shared: Sharing | None) -> None:
    statement = sign_statement(a_deposit(shared=shared), SITE, load_or_make(tmp_path))
    claims = json.loads(profile.from_base64url(statement.split(".")[1]))
    assert claims.get("shared") == shared


@pytest.fixture
def keys(tmp_path: Path) -> bytes:
    return publish(load_or_make(tmp_path), SITE, tmp_path).read_bytes()


def test_statement_holds_no_name_and_is_signed_as_rfc_9864_says(tmp_path: Path) -> None:
    key = load_or_make(tmp_path)
    statement = sign_statement(a_deposit(), SITE, key)
    header = json.loads(profile.from_base64url(statement.split(".")[0]))
    assert header == {"alg": "Ed25519", "typ": "consigne-statement+jwt", "kid": key.kid}
    claims = json.loads(
        jws.deserialize_compact(statement, OKPKey.import_key(dict(key.public())), algorithms=["Ed25519"]).payload
    )
    assert set(claims) == {"deposit_id", "sha256", "pages", "at", "site", "structure", "mode", "notice"}


def test_statement_and_its_qr_code_prove_the_same(tmp_path: Path, keys: bytes) -> None:
    statement = sign_statement(a_deposit(), SITE, load_or_make(tmp_path), Helped("K7Q2ABCD", True, "ab" * 32))
    sha256 = hashlib.sha256(PAPER).hexdigest()
    by_text = verify.check(statement, keys, sha256)
    assert by_text.holds
    assert verify.check(to_qr(statement), keys, sha256) == by_text
    assert not verify.check(statement, keys, "0" * 64).holds
    assert not verify.check(statement, None, sha256).holds


def test_a_picture_of_a_receipt_proves_what_its_codes_prove(
    tmp_path: Path, keys: bytes, capsys: pytest.CaptureFixture[str]
) -> None:
    key = load_or_make(tmp_path)
    signed = [sign_statement(a_deposit(**more), SITE, key) for more in ({}, {"sha256": "cd" * 32})]
    shown = [qr(text, 4) for text in ("https://example.org", *map(to_qr, signed))]
    high_px = max(code.shape[0] for code in shown)
    picture = np.hstack([np.pad(code, ((0, high_px - len(code)), (0, 0)), constant_values=255) for code in shown])
    cv2.imwrite(str(tmp_path / "receipt.jpg"), picture)
    (tmp_path / "paper.pdf").write_bytes(PAPER)
    (tmp_path / "other.pdf").write_bytes(b"%PDF another")
    told = []
    for pdf in (None, tmp_path / "paper.pdf", tmp_path / "other.pdf"):
        with pytest.raises(typer.Exit) as ended:
            verify.verify(str(tmp_path / "receipt.jpg"), pdf, tmp_path / "kiosk.jwks.json")
        told.append((ended.value.exit_code, capsys.readouterr().out.count("signed this")))
    assert told == [(0, 2), (0, 1), (1, 1)]


def test_a_picture_without_a_code_says_what_to_do(tmp_path: Path) -> None:
    cv2.imwrite(str(tmp_path / "receipt.png"), qr("https://example.org", 4))
    with pytest.raises(PlainError, match="take the picture again"):
        verify.verify(str(tmp_path / "receipt.png"))


def test_changed_statement_proves_nothing(tmp_path: Path, keys: bytes) -> None:
    header, claims, signature = sign_statement(a_deposit(), SITE, load_or_make(tmp_path)).split(".")
    other = profile.base64url(profile.from_base64url(claims).replace(b'"pages":3', b'"pages":4'))
    assert not verify.check(f"{header}.{other}.{signature}", keys, None).holds


def test_statement_of_another_kiosk_proves_nothing(tmp_path: Path, keys: bytes) -> None:
    (tmp_path / "other").mkdir()
    statement = sign_statement(a_deposit(), SITE, load_or_make(tmp_path / "other"))
    assert not verify.check(statement, keys, None).holds
    with pytest.raises(PlainError):
        verify.check(to_qr(statement), keys, None)


def test_receipt_of_the_vault_holds_with_the_vault_s_keys(world: World) -> None:
    asked, sealed = deposit_of(PAPER, world.log_in())
    reply = world.upload.last(asked, [sealed])
    assert isinstance(reply, DepositReceipted)
    jwks = requests.get(f"{world.vault.issuer}/jwks", timeout=10).content
    assert verify.check(reply.receipt.proof, jwks, None).holds
    assert not verify.check(reply.receipt.proof, None, None).holds
    assert verify.check(reply.receipt.proof, jwks, reply.receipt.sha256).holds
    paper = verify.check(reply.receipt.proof, jwks, asked.sha256)
    assert (paper.holds, "changed" in paper.sentences[-1], "statement" in paper.sentences[-1]) == (False, False, True)
    assert not verify.check(reply.receipt.proof, (world.state / "kiosk.jwks.json").read_bytes(), None).holds


NOT_UTF8 = profile.base64url(b'{"id":"\xff"}')


@pytest.mark.parametrize(
    "text", ["", NOT_UTF8, f"{NOT_UTF8}.{NOT_UTF8}.{NOT_UTF8}", "a.b", "a.b.c", "%%%", "e30", "eyJpZCI6MX0", "a" * 5000]
)
def test_nonsense_is_no_receipt(text: str, keys: bytes) -> None:
    with pytest.raises(ReceiptError):
        claims_of(text, None)
    assert not verify.check(text, keys, None).holds


def test_a_file_s_name_that_is_mistyped_is_not_taken_for_a_receipt(keys: bytes) -> None:
    (sentence,) = verify.check("statemnt.jws", keys, None).sentences
    assert sentence.endswith("nor the name of a file with one.")


def test_unsigned_receipt_is_said_to_be_unsigned(keys: bytes) -> None:
    claims = {"id": "1", "deposit_id": "2", "sha256": "0" * 64, "at": "2026-11-22T10:00:00Z"}
    found = verify.check(profile.base64url(json.dumps(claims).encode()), keys, None)
    assert not found.holds
    assert "Nobody signed" in found.sentences[-1]


def test_command_says_what_is_proved(tmp_path: Path, keys: bytes) -> None:
    (tmp_path / "statement").write_text(sign_statement(a_deposit(), SITE, load_or_make(tmp_path)) + "\n")
    (tmp_path / "paper.pdf").write_bytes(PAPER)
    command = [sys.executable, "-m", "kiosk", "verify", str(tmp_path / "statement")]
    command += ["--keys", str(tmp_path / "kiosk.jwks.json"), "--pdf", str(tmp_path / "paper.pdf")]
    good = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert good.returncode == 0, good.stderr
    assert "Accueil (CCAS de Vaulx)" in good.stdout
    (tmp_path / "paper.pdf").write_bytes(PAPER[:-1])
    assert subprocess.run(command, capture_output=True, timeout=60, check=False).returncode == 1


def test_key_is_made_once_and_nobody_else_reads_it(tmp_path: Path) -> None:
    key = load_or_make(tmp_path)
    assert load_or_make(tmp_path).kid == key.kid
    assert stat.S_IMODE((tmp_path / "kiosk.key").stat().st_mode) == 0o600
    (tmp_path / "kiosk.key").chmod(0o644)
    with pytest.raises(IdentityError):
        load_or_make(tmp_path)


def test_key_comes_from_systemd_s_credentials(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    credentials = tmp_path / "credentials"
    credentials.mkdir()
    kid = load_or_make(credentials).kid
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(credentials))
    assert load_or_make(tmp_path).kid == kid
    assert not (tmp_path / "kiosk.key").exists()


def test_broken_key_file_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "kiosk.key").write_bytes(os.urandom(40))
    (tmp_path / "kiosk.key").chmod(0o600)
    with pytest.raises(IdentityError, match="enrol"):
        load_or_make(tmp_path)


def test_a_key_that_cannot_be_read_is_not_to_be_removed(tmp_path: Path) -> None:
    (tmp_path / "kiosk.key").mkdir(mode=0o700)
    with pytest.raises(IdentityError, match="its rights"):
        load_or_make(tmp_path)


def enrol(tmp_path: Path, vault: RunningVault, code: str) -> subprocess.CompletedProcess[str]:
    site = tmp_path / "site.toml"
    site.write_text(
        f'[site]\nname = "Accueil"\nstructure = "CCAS"\n[[vault]]\nname = "Coffre"\nkind = "profile1"\n'
        f'issuer = "{vault.issuer}"\n'
    )
    command = [sys.executable, "-m", "kiosk", "enrol", "--site", str(site), "--state", str(tmp_path / "state")]
    return subprocess.run([*command, "--code", code], capture_output=True, text=True, timeout=60, check=False)


def test_enrolment_with_a_one_time_code(real_vault: RunningVault, tmp_path: Path) -> None:
    done = enrol(tmp_path, real_vault, new_enrolment_code(real_vault.vault, "CCAS"))
    assert done.returncode == 0, done.stderr
    kid = load_or_make(tmp_path / "state").kid
    assert kid in {kiosk["kid"] for kiosk in list_kiosks(real_vault.vault)}
    assert revoke_kiosk(real_vault.vault, kid)


def test_a_kiosk_that_the_vault_does_not_know_is_told_so_before_any_paper_is_printed(
    real_vault: RunningVault, tmp_path: Path
) -> None:
    with client.running(client.site(table(real_vault.issuer)), tmp_path / "state") as upload:
        before = offered(upload)
        conftest.enrol(real_vault, tmp_path / "state")
        enrolled = offered(upload)
        assert revoke_kiosk(real_vault.vault, upload.machine.key.kid)
        revoked = offered(upload)
    assert before.fault is revoked.fault is Fault.VAULT_REFUSED
    assert before.methods == revoked.methods == ()
    assert LoginMethod.OPEN in enrolled.methods


def offered(upload: client.Upload) -> VaultInfo:
    reply = upload.last(AskVaults())
    assert isinstance(reply, Vaults)
    return reply.vaults[0]


def test_enrolment_with_another_structures_code_says_what_to_correct(real_vault: RunningVault, tmp_path: Path) -> None:
    done = enrol(tmp_path, real_vault, new_enrolment_code(real_vault.vault, "Ville voisine"))
    assert done.returncode == 1
    assert "'structure'" in done.stderr


def test_enrolment_with_a_wrong_code_is_one_sentence(real_vault: RunningVault, tmp_path: Path) -> None:
    done = enrol(tmp_path, real_vault, "nonsense")
    assert done.returncode == 1
    assert "one-time code" in done.stderr
    assert "Traceback" not in done.stderr
