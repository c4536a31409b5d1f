"""The structure's signature on a PDF, judged by poppler's pdfsig and by veraPDF's rules of PDF/A-2b."""

import datetime
import hashlib
import io
import re
import shutil
import subprocess
import uuid
from pathlib import Path

import numpy as np
import pikepdf
import pytest
import typer
from PIL import Image
from typer.testing import CliRunner

from kiosk.domain import Category
from kiosk.messages import Deposit
from kiosk.scanner.encode import encode_page
from kiosk.scanner.pdf import PdfPage, build_pdf
from kiosk.scanner.pixels import Pixels
from kiosk.upload.agents import Helped
from kiosk.upload.certificate import Certificate, CertificateError, load_certificate
from kiosk.upload.certify import CertifyError, certify
from kiosk.upload.certify_command import certify_pdf
from kiosk.upload.identity import load_or_make, publish
from kiosk.upload.signed import Signature, signature_of
from kiosk.upload.stamp import Stamp, with_strip
from kiosk.upload.statement import sign_statement
from kiosk.verify import verify
from tests.scanner.test_pdfa import verapdf
from tests.upload import client
from tests.upload.certificates import DAY, NAME, judged, p12

STAMP = Stamp("CCAS de Vaulx", "Agent 0412", datetime.date(2026, 11, 22), original_seen=True)
PAPER = np.full((1170, 827, 3), 255, np.uint8)
WRITTEN = PAPER.copy()
WRITTEN[:, ::40], WRITTEN[::40] = 0, 0
"""Lined to its very edges."""


@pytest.fixture(scope="module")
def certificate() -> Certificate:
    return load_certificate(p12("secret"), "secret")


def paper(quarter_turns: int = 0, picture: Pixels = PAPER) -> bytes:
    return build_pdf([PdfPage(encode_page(picture), 210, 297, quarter_turns)], title="Avis", language="fr")


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
def test_stamp_is_seen_under_the_page_and_covers_nothing_of_it(
    quarter_turns: int, certificate: Certificate, tmp_path: Path
) -> None:
    plain = paper(quarter_turns, WRITTEN)
    before, after = seen(plain, tmp_path), seen(certify(plain, certificate, STAMP), tmp_path)
    assert after.width == before.width
    assert after.height - before.height == pytest.approx(24 / 25.4 * 100, abs=2)
    kept = np.asarray(after.crop((0, 0, before.width, before.height))).astype(int)
    assert np.abs(kept - np.asarray(before)).mean() < 2
    strip = after.crop((0, before.height, after.width, after.height))
    assert np.argwhere(np.asarray(strip) < 128).min(axis=0)[1] > strip.width - 290
    strip.resize((strip.width * 4, strip.height * 4)).save(tmp_path / "strip.png")
    read = subprocess.run(["tesseract", tmp_path / "strip.png", "-", "--psm", "6"], capture_output=True, text=True)
    assert re.search(r"CCAS de Vaulx\W+Agent 0412\W+Original vu le 22\.11\.2026", read.stdout), read.stdout


def seen(pdf: bytes, folder: Path) -> Image.Image:
    """The first page at 100 dpi, grey."""
    (folder / "paper.pdf").write_bytes(pdf)
    drawn = ["pdftoppm", "-r", "100", "-png", "-singlefile", str(folder / "paper.pdf"), str(folder / "page")]
    subprocess.run(drawn, check=True, timeout=60)
    return Image.open(folder / "page.png").convert("L")


@pytest.mark.parametrize("turned", [0, 90, 180, 270])
@pytest.mark.parametrize("width", [60.0, 230.0, 595.0])
def test_stamp_lies_in_the_strip_even_under_a_narrow_paper(turned: int, width: float) -> None:
    page = (10.0, 20.0, 10.0 + width, 220.0)
    longer, (left, bottom, right, top) = with_strip(page, turned)
    assert longer[0] <= left < right <= longer[2]
    assert longer[1] <= bottom < top <= longer[3]
    assert right <= page[0] or left >= page[2] or top <= page[1] or bottom >= page[3], "it covers the paper"


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
    missing = runner.invoke(app, [str(tmp_path / "no.pdf"), *words[1:]])
    assert "no.pdf: No such file" in str(missing.exception), "said before a password is asked for"
    assert runner.invoke(app, words, input="wrong\n").exit_code != 0
    assert not (tmp_path / "signed.pdf").exists()
    assert runner.invoke(app, words, input="secret\n").exit_code == 0
    assert "Signature is Valid" in judged((tmp_path / "signed.pdf").read_bytes(), tmp_path)


def test_verify_says_whose_signature_a_document_carries_and_whether_it_holds(
    certificate: Certificate,
) -> None:
    signed = certify(paper(), certificate, STAMP)
    assert signature_of(signed) == Signature(NAME, holds=True)
    assert signature_of(signed + b"\n% more") == Signature(NAME, holds=False)
    at = signed.index(b"/MediaBox")
    assert signature_of(signed[:at] + signed[at:].replace(b"8", b"9", 1)) == Signature(NAME, holds=False)
    for nothing in (paper(), b"", b"%PDF-1.7\nnonsense", signed[:-2000]):
        assert signature_of(nothing) is None


def test_the_verify_command_says_both_what_the_agent_saw_and_who_signed(
    certificate: Certificate, tmp_path: Path
) -> None:
    pdf = certify(paper(), certificate, STAMP)
    asked = Deposit("x", str(uuid.uuid4()), Category.IDENTITY, 1, hashlib.sha256(pdf).hexdigest(), "2026-11")
    key, site = load_or_make(tmp_path), client.site().site
    (tmp_path / "statement").write_text(sign_statement(asked, site, key, Helped("0412", True, "")))
    (tmp_path / "paper.pdf").write_bytes(pdf)
    app = typer.Typer()
    app.command()(verify)
    words = [str(tmp_path / "statement"), "--keys", str(publish(key, site, tmp_path))]
    good = CliRunner().invoke(app, [*words, "--pdf", str(tmp_path / "paper.pdf")])
    assert good.exit_code == 0
    assert "with agent 0412, who had the original in hand" in good.output
    assert f"carries the signature of {NAME}" in good.output
    (tmp_path / "paper.pdf").write_bytes(pdf + b"\n")
    bad = CliRunner().invoke(app, [*words, "--pdf", str(tmp_path / "paper.pdf")])
    assert bad.exit_code == 1
    assert "a signature that does not hold" in bad.output
