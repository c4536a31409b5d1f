"""The structure's certificate: read from a PKCS #12 file, and what its key signs (CMS, as PAdES B-B wants it).

The key stays in the process that holds it: it signs a hash and never sees the document (docs/decisions/certificate.md).
"""

import asyncio
import os
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from cryptography import x509
from cryptography.hazmat.primitives.serialization import pkcs12

from kiosk.site import PlainError

if TYPE_CHECKING:
    from pyhanko.sign.signers import SimpleSigner

DIGEST = "sha256"
DIGEST_BYTES = 32
LONGEST_SIGNATURE_BYTES = 12 * 1024
"""Room for a signature with the certificates above it: RSA of 4096 bits and four certificates take 6 kB."""
PASSWORD_SUFFIX = ".password"  # noqa: S105  a file's name, not a password
UNIT_CREDENTIALS = Path("/run/credentials/kiosk-upload.service")


class CertificateError(PlainError):
    """The structure's certificate cannot be used."""


@dataclass(frozen=True)
class Certificate:
    """The structure's certificate with its private key and the certificates above it."""

    signer: "SimpleSigner" = field(repr=False)
    name: str
    """The subject's common name."""
    begins_on: date
    ends_on: date


def load_certificate(data: bytes, passphrase: str = "") -> Certificate:
    """Reads a PKCS #12 file (RFC 7292). Raises CertificateError: what it is and what to do."""
    from pyhanko.sign.signers import SimpleSigner

    secret = passphrase.encode() or None
    try:
        found = pkcs12.load_pkcs12(data, secret)
    except ValueError as error:
        raise CertificateError("The certificate cannot be opened; check the .p12 file and its password.") from error
    if found.key is None or found.cert is None:
        raise CertificateError("The file holds no certificate with its private key; export both into one .p12 file.")
    certificate = found.cert.certificate
    _check_use(certificate)
    signer = SimpleSigner.load_pkcs12_data(data, other_certs=[], passphrase=secret)
    names = certificate.subject.get_attributes_for_oid(x509.NameOID.COMMON_NAME)
    days = certificate.not_valid_before_utc.date(), certificate.not_valid_after_utc.date()
    return Certificate(signer, str(names[0].value) if names else "", *days)


def read_certificate(name: str) -> Certificate:
    """The certificate that a site file names: a path, or the bare name of a systemd credential.

    Its password, where it has one, lies beside it in NAME.password. Raises CertificateError.
    """
    path = place_of(name)
    try:
        password = path.with_name(path.name + PASSWORD_SUFFIX)
        for file in (path, password):
            if file.exists() and file.stat().st_mode & 0o077 and path == Path(name):
                raise CertificateError(f"{file}: others can read it; run 'chmod 600' on it.")
        secret = password.read_text(encoding="utf-8").rstrip("\n") if password.exists() else ""
        return load_certificate(path.read_bytes(), secret)
    except OSError as error:
        raise CertificateError(
            f"{path}: {error.strerror}; check [agents] certificate and the file's rights."
        ) from error
    except UnicodeDecodeError as error:
        raise CertificateError(f"{path}{PASSWORD_SUFFIX}: this is no password in UTF-8.") from error


def place_of(name: str) -> Path:
    """Where the file is: a name without a folder is a credential of this process, or of the unit kiosk-upload."""
    if "/" in name:
        return Path(name)
    return Path(os.environ.get("CREDENTIALS_DIRECTORY", UNIT_CREDENTIALS)) / name


def sign_digest(certificate: Certificate, digest: bytes, today: date | None = None) -> bytes:
    """The detached CMS signature (ETSI EN 319 142-1, B-B) of whatever has this SHA-256. Raises CertificateError."""
    day = today or datetime.now(UTC).date()
    if certificate.ends_on < day:
        raise CertificateError(f"The certificate ended on {certificate.ends_on}; ask for a new one.")
    if certificate.begins_on > day:
        raise CertificateError(f"The certificate begins on {certificate.begins_on}; check this machine's clock.")
    made = asyncio.run(certificate.signer.async_sign(digest, DIGEST, use_pades=True))
    signature: bytes = made.dump()
    if len(signature) > LONGEST_SIGNATURE_BYTES:
        raise CertificateError("The .p12 file holds too many certificates; export only those above the structure's.")
    return signature


def _check_use(certificate: x509.Certificate) -> None:
    """RFC 5280 section 4.2.1.3: a certificate that says what its key is for must say that it signs."""
    try:
        use = certificate.extensions.get_extension_for_class(x509.KeyUsage).value
    except x509.ExtensionNotFound:
        return
    if not (use.digital_signature or use.content_commitment):
        raise CertificateError("This certificate is not made for signing; ask for one of an electronic seal.")
