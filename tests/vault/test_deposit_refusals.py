"""What an upload may not say or bring: refused, with nothing of it kept."""

import uuid

import pytest
import requests
from joserfc.jwk import OKPKey

from kiosk.demo.phone import DemoPerson
from kiosk.vault.kiosks import key_met
from kiosk.vault.serving import RunningVault
from tests.vault.kiosk_client import Kiosk, send
from tests.vault.test_deposits import paper, papers_in, parts_in

__all__ = ["paper"]


@pytest.mark.parametrize(
    "pieces", [(b"%PDF-1.7 readable", b""), (b"age-enc", b"ryption.org/v2\nxxxxxxxx"), (b"a", b"b"), (b"age-e", b"")]
)
def test_what_is_not_sealed_is_refused_and_dropped(
    vault: RunningVault, kiosk: Kiosk, token: str, pieces: tuple[bytes, bytes]
) -> None:
    whole = b"".join(pieces)
    location = kiosk.create(token, whole).headers["Location"]
    offset, status = 0, 204
    for piece in filter(None, pieces):
        status = send(location, offset, piece).status_code
        offset += len(piece)
        if status != 204:
            break
    assert status == 415
    assert (papers_in(vault), parts_in(vault)) == ([], [])


@pytest.mark.parametrize("kind", ["application/octet-stream", "", "text/html"])
def test_bodies_of_another_type_are_refused(kiosk: Kiosk, token: str, paper: bytes, kind: str) -> None:
    location = kiosk.create(token, paper).headers["Location"]
    assert send(location, 0, paper, **{"Content-Type": kind}).status_code == 415


@pytest.mark.parametrize("offset", ["1", "-1", "0x0", "", "٠", "9" * 30])
def test_another_offset_is_a_conflict_or_nonsense(kiosk: Kiosk, token: str, paper: bytes, offset: str) -> None:
    location = kiosk.create(token, paper).headers["Location"]
    sent = send(location, 0, paper, **{"Upload-Offset": offset.encode().decode("latin-1")})
    assert sent.status_code in {400, 409}


@pytest.mark.parametrize(
    "changes",
    [
        {"deposit_id": "../../etc/passwd"},
        {"deposit_id": ""},
        {"sha256": "zz"},
        {"sha256": "A" * 64},
        {"category": "../payslip"},
        {"category": "a" * 40},
        {"category": "pay\nslip"},
        {"category": "<b>"},
        {"statement": "x" * 5000},
        {"length": "-5"},
        {"length": "0"},
        {"length": "ten"},
    ],
)
def test_tricks_in_metadata_are_refused(
    vault: RunningVault, kiosk: Kiosk, token: str, paper: bytes, changes: dict[str, str]
) -> None:
    assert kiosk.create(token, paper, **changes).status_code == 400
    assert (papers_in(vault), parts_in(vault)) == ([], [])


def test_names_in_metadata_never_become_paths(vault: RunningVault, kiosk: Kiosk, token: str, paper: bytes) -> None:
    kiosk.deposit(token, paper, filename="../../evil.pdf", name="/etc/evil", relativePath="../evil")
    everything = [path for path in vault.vault.data.parent.rglob("*") if "evil" in path.name]
    assert everything == []


def test_a_statement_of_another_key_or_deposit_is_refused(kiosk: Kiosk, token: str, paper: bytes) -> None:
    deposit_id = str(uuid.uuid4())
    good = kiosk.statement(deposit_id)
    forged = good[:-8] + ("A" * 8)
    about_another = kiosk.statement(str(uuid.uuid4()))
    for statement in (forged, about_another, "nonsense", "a.b.c"):
        refused = kiosk.create(token, paper, deposit_id=deposit_id, statement=statement)
        assert refused.status_code == 400
        assert refused.json()["error"] == "invalid_statement"
    assert kiosk.create(token, paper, deposit_id=deposit_id, statement=good).status_code == 201


def test_a_statement_of_another_kiosk_that_was_met_here_is_refused(
    vault: RunningVault, kiosk: Kiosk, token: str, paper: bytes, person: DemoPerson
) -> None:
    """Its signature is checked before anybody knows whose token comes along."""
    other = Kiosk(vault.issuer, OKPKey.generate_key("Ed25519"))
    vault.enrol(other.key)
    other.deposit(other.login(person), paper)
    deposit_id = str(uuid.uuid4())
    signed = other.statement(deposit_id)
    assert key_met(other.key.thumbprint()) is not None
    refused = kiosk.create(token, paper, deposit_id=deposit_id, statement=signed)
    assert (refused.status_code, refused.json()["error"]) == (400, "invalid_statement")


def test_creation_needs_a_token_and_tus(kiosk: Kiosk, token: str) -> None:
    assert requests.post(f"{kiosk.issuer}/deposits", timeout=9).status_code == 401
    headers = {**kiosk.token_headers("POST", "/deposits", token), "Tus-Resumable": "0.2.2"}
    refused = requests.post(f"{kiosk.issuer}/deposits", headers=headers, timeout=9)
    assert refused.status_code == 412
    assert refused.headers["Tus-Version"] == "1.0.0"


def test_tus_says_what_it_can(vault: RunningVault) -> None:
    said = requests.options(f"{vault.issuer}/deposits", timeout=9).headers
    assert said["Tus-Version"] == "1.0.0"
    assert set(said["Tus-Extension"].split(",")) == {"creation", "expiration"}
    assert said["Tus-Max-Size"] == "1000000"
