"""The structure's signature on a PDF, judged by poppler's pdfsig and by veraPDF's rules of PDF/A-2b."""

import datetime
import io
import re
import shutil
import subprocess
from pathlib import Path

import numpy as np
import pikepdf
import pytest
import typer
from PIL import Image
from typer.testing import CliRunner

from kiosk.scanner.pdf import PdfPage, build_pdf, encode_page
from kiosk.upload.certificate import Certificate, CertificateError, load_certificate
from kiosk.upload.certify import CertifyError, Stamp, certify
from kiosk.upload.certify_command import certify_pdf
from tests.scanner.test_pdfa import verapdf
from tests.upload.certificates import DAY, p12

STAMP = Stamp("CCAS de Vaulx", "Agent 0412", datetime.date(2026, 11, 22))
PAPER = np.full((1170, 827, 3), 255, np.uint8)


@pytest.fixture(scope="module")
def certificate() -> Certificate:
    return load_certificate(p12("secret"), "secret")


def paper(quarter_turns: int = 0) -> bytes:
    return build_pdf([PdfPage(encode_page(PAPER), 210, 297, quarter_turns)], title="Avis", language="fr")


def judged(pdf: bytes, folder: Path) -> str:
    """What pdfsig says; without its own list of authorities, which does not know ours."""
    (folder / "paper.pdf").write_bytes(pdf)
    done = subprocess.run(["pdfsig", "-nocert", folder / "paper.pdf"], capture_output=True, text=True, timeout=60)
    return done.stdout


def test_pdfsig_finds_the_signature_valid_and_every_byte_covered(certificate: Certificate, tmp_path: Path) -> None:
    said = judged(certify(paper(), certificate), tmp_path)
    assert "Signature Validation: Signature is Valid." in said
    assert "Signer Certificate Common Name: CCAS de Vaulx" in said
    assert "Signature Type: ETSI.CAdES.detached" in said
    assert "Total document signed" in said


def test_changed_paper_is_found_out(certificate: Certificate, tmp_path: Path) -> None:
    signed = certify(paper(), certificate)
    at = signed.index(b"/MediaBox")
    spoiled = signed[:at] + signed[at:].replace(b"8", b"9", 1)
    assert "Signature Validation: Digest Mismatch." in judged(spoiled, tmp_path)


def test_paper_itself_is_not_touched_and_no_change_is_allowed(certificate: Certificate) -> None:
    signed = certify(paper(), certificate, STAMP)
    assert signed.startswith(paper()[:1000])
    with pikepdf.open(io.BytesIO(signed)) as pdf:
        reference = pdf.Root.Perms.DocMDP.Reference[0]
        assert reference.TransformParams.P == 1
    with pytest.raises(CertifyError, match="already"):
        certify(signed, certificate)


@pytest.mark.parametrize("quarter_turns", [0, 1, 2, 3])
def test_stamp_is_seen_at_the_lower_right(quarter_turns: int, certificate: Certificate, tmp_path: Path) -> None:
    (tmp_path / "paper.pdf").write_bytes(certify(paper(quarter_turns), certificate, STAMP))
    drawn = ["pdftoppm", "-r", "100", "-png", "-singlefile", str(tmp_path / "paper.pdf"), str(tmp_path / "page")]
    subprocess.run(drawn, check=True, timeout=60)
    page = Image.open(tmp_path / "page.png").convert("L")
    dark = np.argwhere(np.asarray(page) < 128)
    height, width = page.height, page.width
    assert dark.min(axis=0)[0] > height - 100
    assert dark.min(axis=0)[1] > width - 290
    corner = page.crop((width - 290, height - 100, width, height)).resize((1160, 400))
    corner.save(tmp_path / "corner.png")
    read = subprocess.run(["tesseract", tmp_path / "corner.png", "-", "--psm", "6"], capture_output=True, text=True)
    assert re.search(r"CCAS de Vaulx\W+Agent 0412\W+22\.11\.2026", read.stdout), read.stdout


@pytest.mark.skipif(shutil.which("java") is None, reason="java is not installed")
def test_it_stays_a_pdf_a(certificate: Certificate, tmp_path: Path) -> None:
    files = {"plain.pdf": certify(paper(), certificate), "stamped.pdf": certify(paper(1), certificate, STAMP)}
    for name, data in files.items():
        (tmp_path / name).write_bytes(data)
    assert verapdf([tmp_path / name for name in files]) == {name: [] for name in files}


def test_certificates_that_cannot_be_used(tmp_path: Path) -> None:
    with pytest.raises(CertificateError, match="password"):
        load_certificate(p12("secret"), "other")
    with pytest.raises(CertificateError, match="p12"):
        load_certificate(b"nonsense")
    with pytest.raises(CertificateError, match="ended"):
        certify(paper(), load_certificate(p12(ends_in=-DAY)))


def test_what_is_no_pdf_is_not_signed(certificate: Certificate) -> None:
    with pytest.raises(CertifyError):
        certify(b"%PDF-1.7\nnonsense", certificate, STAMP)


def test_key_is_in_no_repr(certificate: Certificate) -> None:
    assert "signer" not in repr(certificate)


def test_the_command(tmp_path: Path) -> None:
    (tmp_path / "structure.p12").write_bytes(p12("secret"))
    (tmp_path / "paper.pdf").write_bytes(paper())
    app, runner = typer.Typer(), CliRunner()
    app.command()(certify_pdf)
    words = [str(tmp_path / "paper.pdf"), "--certificate", str(tmp_path / "structure.p12"), "--agent", "0412"]
    words += ["--out", str(tmp_path / "signed.pdf")]
    assert runner.invoke(app, words, input="wrong\n").exit_code != 0
    assert not (tmp_path / "signed.pdf").exists()
    assert runner.invoke(app, words, input="secret\n").exit_code == 0
    assert "Signature is Valid" in judged((tmp_path / "signed.pdf").read_bytes(), tmp_path)
