"""The demonstration's agent: a structure's key and certificate, one badge, a signed roster, made and thrown away."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import NoEncryption, pkcs12
from joserfc.jwk import OKPKey

from kiosk import disk
from kiosk.agents import badges
from kiosk.agents.roles import Role
from kiosk.agents.roster import Agent, Roster, public_of, sign

NAME, PIN = "Claire M.", "270418"
_DAYS = 30
_CERTIFICATE_DAYS = 365


@dataclass(frozen=True)
class DemoAgent:
    """What the desk of the demonstration needs."""

    badge: str
    """Text of the badge's QR."""
    roster: Path
    roster_key: str
    certificate: Path
    """The structure's certificate with its key (.p12)."""

    def __repr__(self) -> str:
        return "DemoAgent(...)"


def make(folder: Path, structure: str) -> DemoAgent:
    """Makes an agent and writes roster and certificate into `folder`."""
    key, badge = OKPKey.generate_key("Ed25519"), badges.new_badge()
    today = datetime.now(UTC).date()
    agent = Agent(badge.number, NAME, Role.SOCIAL_WORKER, badges.hash_pin(badge, PIN))
    roster = Roster(structure, 1, today - timedelta(days=1), today + timedelta(days=_DAYS), (agent,))
    path = folder / "roster.jws"
    path.write_text(sign(roster, key), encoding="ascii")
    certificate = folder / "structure.p12"
    disk.put(certificate, _certificate(structure))
    return DemoAgent(badge.qr_text(), path, public_of(key), certificate)


def _certificate(structure: str) -> bytes:
    """A certificate that the structure gave itself (PKCS #12): nobody's authority stands behind it."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, structure)])
    now = datetime.now(UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=_CERTIFICATE_DAYS))
        .sign(key, hashes.SHA256())
    )
    return pkcs12.serialize_key_and_certificates(structure.encode(), key, certificate, None, NoEncryption())
