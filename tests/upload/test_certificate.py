"""The structure's certificate as kiosk-upload reads it, and what its key signs for whom."""

import datetime
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import msgspec
import pytest
from asn1crypto import cms  # type: ignore[import-untyped]

from kiosk.agents.roles import Act, Role, may
from kiosk.domain import Fault
from kiosk.messages import AgentIn, AgentLogin, AgentLogout, CertifyPdf, Failed, PdfCertified
from kiosk.records.journal import read
from kiosk.upload.certificate import (
    CertificateError,
    load_certificate,
    read_certificate,
    sign_digest,
)
from tests.agents.conftest import NOW, PIN, Structure, _quick_hashes, structure
from tests.upload import client
from tests.upload.certificates import DAY, ENCRYPTS, NAME, certificate, key, p12, packed
from tests.upload.client import Upload

__all__ = ["_quick_hashes", "structure"]

DIGEST = bytes(range(32))


def test_a_file_of_ones_own_is_read_with_the_password_beside_it(tmp_path: Path) -> None:
    put(tmp_path / "seal.p12", p12("secret"))
    with pytest.raises(CertificateError, match="password"):
        read_certificate(str(tmp_path / "seal.p12"))
    put(tmp_path / "seal.p12.password", b"secret\n")
    found = read_certificate(str(tmp_path / "seal.p12"))
    assert found.name == NAME
    assert found.ends_on == (datetime.datetime.now(datetime.UTC) + DAY).date()


def test_a_bare_name_is_a_credential(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "seal").write_bytes(p12())
    (tmp_path / "seal").chmod(0o444)
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(tmp_path))
    assert read_certificate("seal").name == NAME
    with pytest.raises(CertificateError, match="certificate"):
        read_certificate("other")


@pytest.mark.parametrize("name", ["seal.p12", "seal.p12.password"])
def test_what_others_can_read_is_not_used(name: str, tmp_path: Path) -> None:
    put(tmp_path / "seal.p12", p12("secret"))
    put(tmp_path / "seal.p12.password", b"secret")
    (tmp_path / name).chmod(0o640)
    with pytest.raises(CertificateError, match="others can read"):
        read_certificate(str(tmp_path / "seal.p12"))


def test_a_certificate_that_does_not_sign_is_not_used() -> None:
    with pytest.raises(CertificateError, match="signing"):
        load_certificate(p12(use=ENCRYPTS))
    assert load_certificate(p12(use=None)).name == NAME


@pytest.mark.parametrize("day", [-4, 2])
def test_it_signs_only_while_it_holds(day: int) -> None:
    certificate = load_certificate(p12())
    today = datetime.datetime.now(datetime.UTC).date() + datetime.timedelta(days=day)
    with pytest.raises(CertificateError, match="begins on" if day < 0 else "ended on"):
        sign_digest(certificate, DIGEST, today)


def test_the_signature_is_of_this_hash_and_names_the_certificate() -> None:
    """CAdES as PAdES wants it: the hash and the certificate's own hash are signed, the time is not (EN 319 142-1)."""
    signed = cms.ContentInfo.load(sign_digest(load_certificate(p12()), DIGEST))["content"]
    attributes = {each["type"].native: each["values"] for each in signed["signer_infos"][0]["signed_attrs"]}
    assert attributes["message_digest"].native == [DIGEST]
    assert {"content_type", "message_digest", "signing_certificate_v2"} <= set(attributes)
    assert "signing_time" not in attributes


def test_a_file_with_all_the_worlds_authorities_is_refused() -> None:
    mine = key()
    authority = certificate(mine)
    assert sign_digest(load_certificate(packed(mine, authority, above=(authority,) * 3)), DIGEST)
    others = tuple(certificate(mine) for _ in range(40))
    with pytest.raises(CertificateError, match="too many"):
        sign_digest(load_certificate(packed(mine, authority, above=others)), DIGEST)


@dataclass
class Box:
    """A kiosk-upload of a structure with agents and a certificate."""

    upload: Upload
    structure: Structure
    certificate: Path
    state: Path

    def session(self) -> str:
        entered = self.upload.last(AgentLogin(self.structure.badge.qr_text(), PIN))
        assert isinstance(entered, AgentIn), entered
        return entered.session

    def lines(self) -> list[tuple[str, str]]:
        return [(line.act, line.result) for line in read(self.state / "journal.jsonl") if line.act == "certify"]


@pytest.fixture
def box(structure: Structure, tmp_path: Path) -> Iterator[Box]:
    today = NOW.today().date()
    structure.sign(issued=today, expires=today + datetime.timedelta(days=30))
    certificate = tmp_path / "seal.p12"
    put(certificate, p12())
    agents = msgspec.structs.replace(structure.table, certificate=str(certificate))
    with client.running(msgspec.structs.replace(client.site(), agents=agents), tmp_path / "state") as upload:
        yield Box(upload, structure, certificate, tmp_path / "state")


def test_an_agent_who_may_certify_gets_the_structures_signature(box: Box) -> None:
    session = box.session()
    signed = box.upload.last(CertifyPdf(session, DIGEST))
    assert isinstance(signed, PdfCertified), signed
    assert cms.ContentInfo.load(signed.signature)["content_type"].native == "signed_data"
    assert box.lines() == [("certify", "")]


def test_nobody_else_does(box: Box) -> None:
    session = box.session()
    for asked in (CertifyPdf("", DIGEST), CertifyPdf("made up", DIGEST), CertifyPdf(session, DIGEST[:20])):
        assert isinstance(box.upload.last(asked), Failed)
    box.upload.last(AgentLogout(session))
    assert box.upload.last(CertifyPdf(session, DIGEST)) == Failed(Fault.AGENT_LEFT, "The agent's session is over.")
    left, denied = ("certify", "agent left"), ("certify", "login denied")
    assert box.lines() == [left, left, denied, left]


def test_a_role_that_may_not_certify_does_not(box: Box) -> None:
    role = next(role for role in Role if not may(role, Act.CERTIFY))
    today = NOW.today().date()
    box.structure.sign(serial=9, issued=today, expires=today + DAY, agent=(box.structure.agent(role),))
    answer = box.upload.last(CertifyPdf(box.session(), DIGEST))
    assert isinstance(answer, Failed)
    assert answer.fault is Fault.LOGIN_DENIED


def test_a_certificate_that_cannot_be_used_is_written_down_and_a_renewed_one_holds_at_once(box: Box) -> None:
    put(box.certificate, p12(ends_in=-DAY))
    session = box.session()
    assert isinstance(box.upload.last(CertifyPdf(session, DIGEST)), Failed)
    put(box.certificate, p12())
    assert isinstance(box.upload.last(CertifyPdf(session, DIGEST)), PdfCertified)
    assert box.lines() == [("certify", "unforeseen"), ("certify", "")]


def put(path: Path, data: bytes) -> None:
    path.write_bytes(data)
    path.chmod(0o600)
