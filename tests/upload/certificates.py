"""Certificates of a structure, made on the spot."""

import datetime
import subprocess
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import BestAvailableEncryption, NoEncryption, pkcs12
from cryptography.x509.oid import NameOID

NAME = "CCAS de Vaulx"
DAY = datetime.timedelta(days=1)
Key = ec.EllipticCurvePrivateKey
SIGNS = x509.KeyUsage(
    digital_signature=True,
    content_commitment=True,
    key_encipherment=False,
    data_encipherment=False,
    key_agreement=False,
    key_cert_sign=False,
    crl_sign=False,
    encipher_only=False,
    decipher_only=False,
)
ENCRYPTS = x509.KeyUsage(
    digital_signature=False,
    content_commitment=False,
    key_encipherment=True,
    data_encipherment=False,
    key_agreement=False,
    key_cert_sign=False,
    crl_sign=False,
    encipher_only=False,
    decipher_only=False,
)


def key() -> Key:
    return ec.generate_private_key(ec.SECP256R1())


def certificate(of: Key, *, ends_in: datetime.timedelta = DAY, use: x509.KeyUsage | None = SIGNS) -> x509.Certificate:
    """A certificate signed by its own key; it began three days ago."""
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, NAME)])
    now = datetime.datetime.now(datetime.UTC)
    builder = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(of.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - 3 * DAY)
        .not_valid_after(now + ends_in)
    )
    if use is not None:
        builder = builder.add_extension(use, critical=True)
    return builder.sign(of, hashes.SHA256())


def p12(
    password: str = "",
    *,
    ends_in: datetime.timedelta = DAY,
    use: x509.KeyUsage | None = SIGNS,
    of: Key | None = None,
) -> bytes:
    """A PKCS #12 file with a key and its certificate."""
    whose = of or key()
    return packed(whose, certificate(whose, ends_in=ends_in, use=use), password)


def packed(of: Key, its: x509.Certificate, password: str = "", above: tuple[x509.Certificate, ...] = ()) -> bytes:
    """A PKCS #12 file of what is given."""
    protection = BestAvailableEncryption(password.encode()) if password else NoEncryption()
    return pkcs12.serialize_key_and_certificates(b"structure", of, its, above, protection)


def judged(pdf: bytes, folder: Path) -> str:
    """What poppler's pdfsig says; without its own list of authorities, which does not know ours."""
    (folder / "paper.pdf").write_bytes(pdf)
    done = subprocess.run(["pdfsig", "-nocert", folder / "paper.pdf"], capture_output=True, text=True, timeout=60)
    return done.stdout
