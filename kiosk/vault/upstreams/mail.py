"""A vault with a mail address: one enveloped S/MIME message (RFC 8551) for each paper, to the vault's own mail server.

The server spoken to must be the vault's own: its 250 after the data takes the message into its care (RFC 5321, section
6.1), where one's own outgoing server would only say that it will try. Only who has a certificate gets mail: contents
are encrypted with AES-256, the key with the certificate's RSA key. Headers in clear say no kind of paper.
"""

import re
import smtplib
import socket
import ssl
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from pathlib import Path
from threading import Timer
from urllib.parse import urlsplit

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurvePrivateKey
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, RSAPublicKey
from cryptography.hazmat.primitives.ciphers.algorithms import AES256
from cryptography.hazmat.primitives.serialization import Encoding, load_pem_private_key
from cryptography.hazmat.primitives.serialization.pkcs7 import (
    PKCS7EnvelopeBuilder,
    PKCS7Options,
    PKCS7SignatureBuilder,
)
from cryptography.x509.oid import NameOID

from kiosk.domain import Fault
from kiosk.fault import NotSent, ReplyLost, TurnedAway, VaultError
from kiosk.vault.relay_file import STARTTLS, UpstreamTable
from kiosk.vault.settings import SettingsError
from kiosk.vault.upstreams import SEND_S, Abilities, Paper, Put
from kiosk.vault.upstreams.naming import file_name

SILENCE_S = 60.0
LEAST_KEY_BITS = 2048
SUBJECT = "Un document pour votre coffre"
GATEWAY = "domain-confidentiality-authority"
"""Local part of a whole domain's certificate (RFC 3183, section 4.1)."""
_SigningKey = RSAPrivateKey | EllipticCurvePrivateKey
_ADDRESS = re.compile(r"[A-Za-z0-9._+-]{1,64}@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+")
_ENHANCED = re.compile(rb"[245]\.(\d{1,3}\.\d{1,3})\b")
_FULL, _LARGE, _NOBODY = {b"2.2"}, {b"2.3", b"3.4"}, {b"1.1", b"1.2", b"1.6", b"2.1"}
"""Subject and detail of enhanced status codes (RFC 3463)."""


class Mail:
    """One vault's mail server; safe from any thread. Raises SettingsError when its table is not whole."""

    def __init__(self, table: UpstreamTable) -> None:
        parts = urlsplit(table.address)
        self._host, self._starttls = parts.hostname or "", parts.scheme == STARTTLS
        self._port = parts.port or (25 if self._starttls else 465)
        self._sender, self._user, self._password = table.sender, table.client_id, table.secret()
        self._certificates = Path(table.certificates)
        self._signer = _signer(Path(table.signer_file)) if table.signer_file else None
        self._tls = ssl.create_default_context(cafile=table.ca_file or None)
        if not _ADDRESS.fullmatch(self._sender) or not self._certificates.is_dir():
            raise SettingsError(f"{table.name} needs a sender's mail address, and a folder of certificates.")

    def capabilities(self) -> Abilities:
        """An agent links; nobody can ask a mail server what became of a message."""
        return Abilities(by_consent=False, reconciles=False)

    def link(self, reference: str) -> str:
        """The reference is the mail address of the person's vault. Refused where there is no certificate for it."""
        address = reference.strip()
        if not _ADDRESS.fullmatch(address):
            raise VaultError(Fault.VAULT_REFUSED, "The reference is the mail address of the person's vault.")
        self._certificate(address)
        return address

    def deposit(self, grip: str, paper: Paper) -> Put:
        """One message. What happens before the server was given the data did nothing; an answer to it decides."""
        message = self._message(grip, paper)
        with self._session() as session:
            _let_in(session.mail(self._sender, [f"SIZE={len(message)}"] if session.has_extn("size") else []))
            _let_in(session.rcpt(grip))
            _let_in(session.docmd("DATA"), good=354)
            try:
                session.send(_stuffed(message))
                _take(session.getreply())
            except (OSError, smtplib.SMTPException) as error:
                raise ReplyLost(Fault.VAULT_UNREACHABLE, "The mail server's answer was lost.") from error
        return Put(_message_id(self._sender, paper))

    def reconcile(self, _grip: str, _paper: Paper) -> Put | None:
        """Nobody can tell."""
        raise VaultError(Fault.OUTCOME_UNKNOWN, "A mail server cannot be asked whether the paper arrived.")

    def unlink(self, _grip: str) -> None:
        """There is nothing to give back: the address stays the person's."""

    def _certificate(self, address: str) -> x509.Certificate:
        """The certificate of an address, or of its whole domain. Raises VaultError(VAULT_NOT_TRUSTED)."""
        domain = address.partition("@")[2].lower()
        for name in (address, domain):
            path = self._certificates / f"{name}.pem"
            if path.is_file():
                return _fit(path, {address.lower(), f"{GATEWAY}@{domain}"})
        raise VaultError(
            Fault.VAULT_NOT_TRUSTED, "There is no certificate for this mail address: nothing is sent to it."
        )

    def _message(self, address: str, paper: Paper) -> bytes:
        inner = EmailMessage(policy=SMTP)
        inner.set_content(paper.pdf, maintype="application", subtype="pdf", filename=file_name(paper))
        content = inner.as_bytes()
        if self._signer is not None:
            content = _signed(content, *self._signer)
        envelope = PKCS7EnvelopeBuilder().set_data(content).set_content_encryption_algorithm(AES256)
        sealed = envelope.add_recipient(self._certificate(address)).encrypt(Encoding.DER, [PKCS7Options.Binary])
        outer = EmailMessage(policy=SMTP)
        outer["From"], outer["To"], outer["Subject"] = self._sender, address, SUBJECT
        outer["Date"] = format_datetime(datetime.now(UTC))
        outer["Message-ID"] = _message_id(self._sender, paper)
        _attach(outer, sealed, "enveloped-data")
        return outer.as_bytes()

    @contextmanager
    def _session(self) -> Iterator[smtplib.SMTP]:
        """A session in which the server is known, and knows us. What fails in it before the data surely did nothing."""
        try:
            with _ended(self._connected()) as session:
                if self._user:
                    session.login(self._user, self._password)
                yield session
        except ssl.SSLCertVerificationError as error:
            raise VaultError(Fault.VAULT_NOT_TRUSTED, "The mail server's certificate is not to be trusted.") from error
        except smtplib.SMTPAuthenticationError as error:
            raise VaultError(Fault.LOGIN_EXPIRED, "The mail server does not know this relay's password.") from error
        except smtplib.SMTPNotSupportedError as error:
            raise VaultError(Fault.VAULT_NOT_TRUSTED, "The mail server offers no TLS, or no sign-in.") from error
        except (OSError, smtplib.SMTPException) as error:
            raise NotSent(Fault.VAULT_UNREACHABLE, "The mail server does not answer.") from error

    def _connected(self) -> smtplib.SMTP:
        if not self._starttls:
            return smtplib.SMTP_SSL(self._host, self._port, timeout=SILENCE_S, context=self._tls)
        session = smtplib.SMTP(self._host, self._port, timeout=SILENCE_S)
        try:
            session.starttls(context=self._tls)
        except BaseException:
            session.close()
            raise
        return session


@contextmanager
def _ended(session: smtplib.SMTP) -> Iterator[smtplib.SMTP]:
    """A session that is cut off after SEND_S, whatever it waits for, and whose end says nothing of what was sent."""
    cut = Timer(SEND_S, _cut_off, [session])
    cut.daemon = True
    cut.start()
    try:
        session.ehlo_or_helo_if_needed()
        yield session
    finally:
        with suppress(OSError, smtplib.SMTPException):
            session.quit()
        cut.cancel()
        session.close()


def _cut_off(session: smtplib.SMTP) -> None:
    with suppress(OSError, AttributeError):
        session.sock.shutdown(socket.SHUT_RDWR)  # type: ignore[union-attr]


def _let_in(answer: tuple[int, bytes], good: int = 250) -> None:
    """Pass a good reply to what comes before the data. Raises VaultError(VAULT_NOT_TRUSTED) when we may not send here.

    530 (RFC 4954, section 6) and 5.7.z (RFC 3463, section 3.8) are about this relay then, not about the paper.
    """
    code, text = answer
    if code == 530 or (500 <= code < 600 and _detail(text).startswith(b"7.")):
        raise VaultError(Fault.VAULT_NOT_TRUSTED, f"The mail server lets this relay send nothing ({code}).")
    _take(answer, good)


def _take(answer: tuple[int, bytes], good: int = 250) -> None:
    """Pass a good reply. Raises TurnedAway for 4yz and VaultError for 5yz (RFC 5321, section 4.2.1): it took nothing.

    Raises SMTPException for what is no reply at all.
    """
    code, text = answer
    if code == good or (good == 250 and code == 251):
        return
    if 400 <= code < 500:
        raise TurnedAway(Fault.VAULT_UNREACHABLE, f"The mail server cannot take it now ({code}).")
    if not 500 <= code < 600:
        raise smtplib.SMTPException("this is no reply")
    detail = _detail(text)
    if detail in _FULL:
        raise VaultError(Fault.VAULT_FULL, "There is no room left in the vault behind this mail address.")
    if detail in _LARGE:
        raise VaultError(Fault.TOO_LARGE, "The document is too large for this mail server.")
    if detail in _NOBODY:
        raise VaultError(Fault.LOGIN_DENIED, "There is no vault behind this mail address any more.")
    raise VaultError(Fault.VAULT_REFUSED, f"The mail server refused ({code}).")


def _detail(text: bytes) -> bytes:
    """Subject and detail of a reply's enhanced status code, empty where it has none."""
    enhanced = _ENHANCED.search(text)
    return enhanced[1] if enhanced else b""


def _fit(path: Path, addresses: set[str]) -> x509.Certificate:
    """A certificate to encrypt to for one of these addresses. Raises VaultError(VAULT_NOT_TRUSTED)."""
    try:
        certificate = x509.load_pem_x509_certificate(path.read_bytes())
    except (OSError, ValueError) as error:
        raise VaultError(Fault.VAULT_NOT_TRUSTED, "A certificate for mail cannot be read; it must be PEM.") from error
    if not certificate.not_valid_before_utc <= datetime.now(UTC) <= certificate.not_valid_after_utc:
        raise VaultError(Fault.VAULT_NOT_TRUSTED, "A certificate for mail has ended, or has not begun.")
    key = certificate.public_key()
    if not isinstance(key, RSAPublicKey) or key.key_size < LEAST_KEY_BITS or not _may_encipher(certificate):
        raise VaultError(
            Fault.VAULT_NOT_TRUSTED, "A certificate for mail needs an RSA key of 2048 bits that may encrypt."
        )
    if not addresses & _addresses_in(certificate):
        raise VaultError(Fault.VAULT_NOT_TRUSTED, "A certificate for mail is for another address.")
    return certificate


def _may_encipher(certificate: x509.Certificate) -> bool:
    try:
        return certificate.extensions.get_extension_for_class(x509.KeyUsage).value.key_encipherment
    except x509.ExtensionNotFound:
        return True


def _addresses_in(certificate: x509.Certificate) -> set[str]:
    """The mail addresses of a certificate (RFC 8550, section 3), in small letters."""
    named = {str(each.value) for each in certificate.subject.get_attributes_for_oid(NameOID.EMAIL_ADDRESS)}
    with suppress(x509.ExtensionNotFound):
        names = certificate.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
        named.update(names.get_values_for_type(x509.RFC822Name))
    return {address.lower() for address in named}


def _signer(path: Path) -> tuple[_SigningKey, list[x509.Certificate]]:
    """The operator's key and certificates from one PEM file, the key's own first. Raises SettingsError."""
    try:
        data = path.read_bytes()
        key, certificates = load_pem_private_key(data, None), x509.load_pem_x509_certificates(data)
    except (OSError, ValueError, TypeError) as error:
        raise SettingsError(f"{path}: here is no key (without password) with its certificate, in PEM.") from error
    if not isinstance(key, _SigningKey):
        raise SettingsError(f"{path}: mail is signed with an RSA or an EC key.")
    return key, certificates


def _signed(content: bytes, key: _SigningKey, certificates: list[x509.Certificate]) -> bytes:
    """Content as a signed S/MIME entity, its certificates within."""
    builder = PKCS7SignatureBuilder().set_data(content).add_signer(certificates[0], key, hashes.SHA256())
    for above in certificates[1:]:
        builder = builder.add_certificate(above)
    entity = EmailMessage(policy=SMTP)
    _attach(entity, builder.sign(Encoding.DER, [PKCS7Options.Binary]), "signed-data")
    return entity.as_bytes()


def _attach(entity: EmailMessage, der: bytes, kind: str) -> None:
    params = {"smime-type": kind, "name": "smime.p7m"}
    entity.set_content(der, maintype="application", subtype="pkcs7-mime", filename="smime.p7m", params=params)


def _message_id(sender: str, paper: Paper) -> str:
    """The same for every try at one deposit."""
    return f"<{paper.deposit_id}@{sender.partition('@')[2]}>"


def _stuffed(message: bytes) -> bytes:
    """A message as it goes after DATA, with the line that ends it (RFC 5321, section 4.5.2)."""
    return re.sub(rb"(?m)^\.", b"..", message.removesuffix(b"\r\n")) + b"\r\n.\r\n"
