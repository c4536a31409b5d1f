"""A real mail server (aiosmtpd) with traps, on loopback with TLS; certificates for it and for the vaults behind it."""

import asyncio
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import NameOID

from tests.vault.authority import Authority

START_S = 60.0


@dataclass
class Traps:
    """What the server does, set by each test; `mails` are the messages that it took into its care."""

    at_mail: str = "250 2.1.0 ok"
    at_rcpt: str = "250 2.1.5 ok"
    after_data: str = "250 2.0.0 queued as 4F2"
    """"lost" keeps the message and breaks off; "cut" breaks off at MAIL; "stall" never answers."""
    mails: list[Envelope] = field(default_factory=list)
    in_clear: int = 0
    stalled: threading.Event = field(default_factory=threading.Event)

    async def handle_MAIL(  # noqa: N802  aiosmtpd's name
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        assert isinstance(server.transport, asyncio.Transport)
        self.in_clear += server.transport.get_extra_info("sslcontext") is None
        if self.at_mail == "cut":
            server.transport.abort()
        envelope.mail_from = address
        return self.at_mail

    async def handle_RCPT(  # noqa: N802
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        envelope.rcpt_tos.append(address)
        await self._perhaps_stall(self.at_rcpt)
        return self.at_rcpt

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:  # noqa: N802
        if self.after_data.startswith("250") or self.after_data == "lost":
            self.mails.append(envelope)
        await self._perhaps_stall(self.after_data)
        if self.after_data == "lost" and isinstance(server.transport, asyncio.Transport):
            server.transport.abort()
        return self.after_data

    async def _perhaps_stall(self, answer: str) -> None:
        if answer == "stall":
            self.stalled.set()
            await asyncio.Event().wait()


def _knows(_server: Any, _session: Any, _envelope: Any, _mechanism: str, given: LoginPassword) -> AuthResult:
    return AuthResult(success=(given.login, given.password) == (b"relais", b"mot-de-passe"), handled=False)


@contextmanager
def mail_server(authority: Authority, traps: Traps, *, starttls: bool, offers_tls: bool = True) -> Iterator[int]:
    """The port of a server that ends with the block."""
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(authority.tls.certificate, authority.tls.key)
    inner = context if starttls and offers_tls else None
    loop = asyncio.new_event_loop()

    def session() -> SMTP:
        return SMTP(
            traps,
            loop=loop,
            data_size_limit=2_000_000,
            tls_context=inner,
            require_starttls=inner is not None,
            authenticator=_knows,
            auth_require_tls=starttls,
        )

    started = threading.Event()
    ports: list[int] = []

    async def serve() -> None:
        server = await loop.create_server(session, "127.0.0.1", 0, ssl=None if starttls else context)
        ports.append(server.sockets[0].getsockname()[1])
        started.set()

    thread = threading.Thread(
        target=lambda: (loop.run_until_complete(serve()), loop.run_forever()), name="mail server", daemon=True
    )
    thread.start()
    assert started.wait(START_S), "the mail server did not start"
    try:
        yield ports[0]
    finally:
        loop.call_soon_threadsafe(loop.stop)
        thread.join(START_S)


def mail_certificate(
    folder: Path,
    name: str,
    *addresses: str,
    days: int = 1,
    elliptic: bool = False,
    bits: int = 2048,
    encipher: bool = True,
) -> Path:
    """`NAME.pem` and `NAME.key`, self-signed, for these mail addresses."""
    key = ec.generate_private_key(ec.SECP256R1()) if elliptic else rsa.generate_private_key(65537, bits)
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    now = datetime.now(UTC)
    usage = dict.fromkeys(("content_commitment", "data_encipherment", "key_agreement", "key_cert_sign"), False)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=10))
        .not_valid_after(now + timedelta(days=days))
        .add_extension(x509.SubjectAlternativeName([x509.RFC822Name(each) for each in addresses]), critical=False)
        .add_extension(
            x509.KeyUsage(
                digital_signature=True,
                key_encipherment=encipher,
                crl_sign=False,
                encipher_only=False,
                decipher_only=False,
                **usage,
            ),
            critical=True,
        )
        .sign(key, hashes.SHA256())
    )
    path = folder / f"{name}.pem"
    path.write_bytes(certificate.public_bytes(Encoding.PEM))
    path.with_suffix(".key").write_bytes(key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()))
    return path
