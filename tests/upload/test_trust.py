"""TLS: the right authority is trusted; a wrong one, an expired certificate and another name are refused, in words."""

import datetime
import ipaddress
import os
import socket
import ssl
import threading
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import NameOID

from kiosk.calls import Answer, Http
from kiosk.domain import Fault
from kiosk.fault import ReplyLost, VaultError
from kiosk.messages import AskVaults, Failed, LoggedIn, PhoneLogin, Vaults
from kiosk.profile import Discovery
from tests.upload import client, fake_vault
from tests.upload.conftest import table

DAY = datetime.timedelta(days=1)


_SIGNS_CERTIFICATES = x509.KeyUsage(
    digital_signature=False,
    content_commitment=False,
    key_encipherment=False,
    data_encipherment=False,
    key_agreement=False,
    key_cert_sign=True,
    crl_sign=True,
    encipher_only=False,
    decipher_only=False,
)
"""RFC 5280 section 4.2.1.3: without it, Python 3.13 trusts no authority."""


class Authority:
    """A certificate authority of the tests."""

    def __init__(self, folder: Path, name: str) -> None:
        self._folder = folder
        self._key = ec.generate_private_key(ec.SECP256R1())
        self._name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
        now = datetime.datetime.now(datetime.UTC)
        self.certificate = (
            self._builder(self._name, self._key, now - DAY, now + DAY)
            .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
            .add_extension(x509.SubjectKeyIdentifier.from_public_key(self._key.public_key()), critical=False)
            .add_extension(_SIGNS_CERTIFICATES, critical=True)
            .sign(self._key, hashes.SHA256())
        )
        self.file = folder / f"{name}.pem"
        self.file.write_bytes(self.certificate.public_bytes(Encoding.PEM))

    def server(self, name: str = "127.0.0.1", ends_in: datetime.timedelta = DAY) -> ssl.SSLContext:
        """A server's TLS with a certificate for `name`."""
        key = ec.generate_private_key(ec.SECP256R1())
        now = datetime.datetime.now(datetime.UTC)
        subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "a vault")])
        try:
            other: x509.GeneralName = x509.IPAddress(ipaddress.ip_address(name))
        except ValueError:
            other = x509.DNSName(name)
        signed = (
            self._builder(subject, key, now - 3 * DAY, now + ends_in)
            .add_extension(x509.SubjectAlternativeName([other]), critical=False)
            .add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(self._key.public_key()), critical=False)
            .sign(self._key, hashes.SHA256())
        )
        chain = self._folder / f"{signed.serial_number}.pem"
        chain.write_bytes(
            key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()) + signed.public_bytes(Encoding.PEM)
        )
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(chain)
        return context

    def _builder(
        self, subject: x509.Name, key: ec.EllipticCurvePrivateKey, start: datetime.datetime, end: datetime.datetime
    ) -> x509.CertificateBuilder:
        return (
            x509.CertificateBuilder()
            .subject_name(subject)
            .issuer_name(self._name)
            .public_key(key.public_key())
            .serial_number(x509.random_serial_number())
            .not_valid_before(start)
            .not_valid_after(end)
        )


@pytest.fixture
def authority(tmp_path: Path) -> Authority:
    return Authority(tmp_path, "authority")


def test_vault_of_the_right_authority_is_trusted(authority: Authority, tmp_path: Path) -> None:
    with fake_vault.running(authority.server()) as fake:
        fake.approved.set()
        the_site = client.site(table(fake.issuer, ca_file=str(authority.file)))
        with client.running(the_site, tmp_path / "state") as upload:
            assert isinstance(upload.last(PhoneLogin("Coffre")), LoggedIn)


@pytest.mark.parametrize(
    ("name", "ends_in", "trusted", "words"),
    [
        ("127.0.0.1", -DAY, True, "expired"),
        ("other.example", DAY, True, "another name"),
        ("127.0.0.2", DAY, True, "another name"),
        ("127.0.0.1", DAY, False, "not signed by an authority"),
    ],
)
def test_vault_that_cannot_be_trusted(
    name: str, ends_in: datetime.timedelta, trusted: bool, words: str, authority: Authority, tmp_path: Path
) -> None:
    (tmp_path / "stranger").mkdir()
    known = authority if trusted else Authority(tmp_path / "stranger", "stranger")
    with fake_vault.running(authority.server(name, ends_in)) as fake:
        with client.running(client.site(table(fake.issuer, ca_file=str(known.file))), tmp_path / "state") as upload:
            reply = upload.last(PhoneLogin("Coffre"))
            offered = upload.last(AskVaults())
        assert isinstance(reply, Failed)
        assert reply.fault is Fault.VAULT_NOT_TRUSTED
        assert words in reply.detail
        assert isinstance(offered, Vaults)
        assert offered.vaults[0].fault is Fault.VAULT_NOT_TRUSTED
        assert fake.calls.total() == 0, "nothing may be sent to a vault that is not trusted"


def test_public_authorities_do_not_vouch_for_the_test_authority(authority: Authority) -> None:
    with fake_vault.running(authority.server()) as fake, pytest.raises(VaultError) as caught:
        Http().send("GET", fake.issuer + "/.well-known/oauth-authorization-server")
    assert caught.value.fault is Fault.VAULT_NOT_TRUSTED


def spoken_to(listener: socket.socket, context: ssl.SSLContext | None, said: bytes, heard: list[bytes]) -> None:
    """A server that takes one whole request, over TLS unless there is no context, and then says `said` without it."""
    connection, _ = listener.accept()
    with connection:
        if context is not None:
            connection = context.wrap_socket(connection, server_side=True, suppress_ragged_eofs=True)
            while not heard or not heard[-1].endswith(b"a paper"):
                heard.append(connection.recv(65536))
        os.write(connection.fileno(), said)
        connection.close()


@pytest.mark.parametrize("said", [b"\x17\x03\x03\x00\x20" + b"?" * 32, b"HTTP/1.1 200 OK\r\n\r\n", b""])
def test_a_bad_record_after_the_whole_request_is_a_lost_answer(authority: Authority, said: bytes) -> None:
    """What the vault was sent, it may have kept."""
    heard: list[bytes] = []
    with socket.create_server(("127.0.0.1", 0)) as listener:
        server = threading.Thread(target=spoken_to, args=(listener, authority.server(), said, heard), daemon=True)
        server.start()
        with pytest.raises(ReplyLost):
            Http(str(authority.file)).send(
                "POST", f"https://127.0.0.1:{listener.getsockname()[1]}/", body=b"this is a paper"
            )
        server.join(60)
    assert b"this is a paper" in b"".join(heard)


def test_a_server_that_speaks_no_tls_is_sent_nothing(authority: Authority) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        server = threading.Thread(
            target=spoken_to, args=(listener, None, b"HTTP/1.1 400 Bad Request\r\n\r\n", []), daemon=True
        )
        server.start()
        with pytest.raises(VaultError) as caught:
            Http(str(authority.file)).send("GET", f"https://127.0.0.1:{listener.getsockname()[1]}/")
        server.join(60)
    assert caught.value.fault is Fault.VAULT_NOT_TRUSTED


@pytest.mark.parametrize("body", [b"", b"\xff", b'{"issuer":"\xff"}', b"[]", b"<html>", b'{"issuer":1}'])
def test_answer_of_another_shape_is_a_typed_fault(body: bytes) -> None:
    with pytest.raises(VaultError) as caught:
        Answer(200, {}, body).json(Discovery)
    assert caught.value.fault is Fault.VAULT_REFUSED


def test_redirects_are_not_followed_and_long_answers_not_swallowed() -> None:
    with fake_vault.running() as fake:
        fake.misbehave("GET", ".well-known", fake_vault.answer(302, Location="http://127.0.0.1:9/"))
        assert Http().send("GET", fake.issuer + "/.well-known/x").status == 302
        fake.discovery["padding"] = "x" * 2_000_000
        with pytest.raises(VaultError) as caught:
            Http().send("GET", fake.issuer + "/.well-known/x")
    assert caught.value.fault is Fault.VAULT_REFUSED


def test_bytes_that_take_too_long_to_leave_are_a_lost_answer() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener, pytest.raises(ReplyLost):
        Http(send_s=-1.0).send("POST", f"http://127.0.0.1:{listener.getsockname()[1]}/", body=b"a paper")
