"""The contract with a vault's mail server: sealed to who has a certificate, once, honest about what nobody knows."""

import email
import socket
import subprocess
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from email.message import Message
from pathlib import Path

import msgspec
import pytest

from kiosk.domain import Fault
from kiosk.fault import NotSent, ReplyLost, TurnedAway, VaultError
from kiosk.vault.relay_file import UpstreamTable, read_relay_file
from kiosk.vault.settings import SettingsError
from kiosk.vault.upstreams import Paper, mail
from kiosk.vault.upstreams.mail import Mail
from tests.vault.authority import Authority, make_authority
from tests.vault.upstreams.mail_server import Traps, mail_certificate, mail_server

ADDRESS = "depot.0421@coffre.example"
PAPER = Paper("6ec37f24-1d57-4d32-a3a7-d8bfa2a0c4b3", "tax", "2026-11-22", b"%PDF-1.7 avis " + bytes(range(256)) * 40)


@dataclass
class Behind:
    """A mail server with its traps, and the folder of certificates."""

    traps: Traps
    table: UpstreamTable
    folder: Path
    clear_port: int

    def mail(self, **changes: str) -> Mail:
        return Mail(msgspec.structs.replace(self.table, **changes))

    @property
    def message(self) -> bytes:
        (envelope,) = self.traps.mails
        assert isinstance(envelope.content, bytes)
        return envelope.content


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    return make_authority(tmp_path_factory.mktemp("authority"))


@pytest.fixture(scope="module")
def certificates(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("certificates")
    mail_certificate(folder, ADDRESS, ADDRESS.upper())
    mail_certificate(folder, "relais", "relais@ville.example")
    return folder


@pytest.fixture(scope="module")
def servers(authority: Authority) -> Iterator[tuple[Traps, int, int]]:
    """One server that speaks TLS from its first byte, and one that comes to it by STARTTLS."""
    traps = Traps()
    with (
        mail_server(authority, traps, starttls=False) as direct,
        mail_server(authority, traps, starttls=True) as later,
    ):
        yield traps, direct, later


@pytest.fixture
def behind(servers: tuple[Traps, int, int], authority: Authority, certificates: Path, tmp_path: Path) -> Behind:
    traps, direct, later = servers
    for name, value in vars(Traps()).items():
        setattr(traps, name, value)
    (tmp_path / "secret").write_text("mot-de-passe\n")
    table = UpstreamTable(
        name="Coffre",
        kind="mail",
        address=f"smtps://127.0.0.1:{direct}",
        client_id="relais",
        secret_file=str(tmp_path / "secret"),
        ca_file=str(authority.ca),
        sender="relais@ville.example",
        certificates=str(certificates),
    )
    return Behind(traps, table, certificates, later)


def openssl(*arguments: object, given: bytes) -> bytes:
    ran = subprocess.run(["openssl", *map(str, arguments)], input=given, capture_output=True, check=False, timeout=60)
    assert ran.returncode == 0, ran.stderr.decode()
    return ran.stdout


def opened(behind: Behind) -> bytes:
    """The message as the vault opens it with its own key, by OpenSSL."""
    keys = ("-recip", behind.folder / f"{ADDRESS}.pem", "-inkey", behind.folder / f"{ADDRESS}.key")
    return openssl("cms", "-decrypt", "-inform", "SMIME", *keys, given=behind.message)


def pdf_in(entity: bytes) -> tuple[bytes, Message]:
    parsed = email.message_from_bytes(entity)
    return bytes(parsed.get_payload(decode=True)), parsed


@pytest.mark.parametrize("starttls", [False, True], ids=["from the first byte", "by STARTTLS"])
def test_the_vault_opens_what_nobody_else_can(behind: Behind, starttls: bool) -> None:
    address = f"smtp+starttls://127.0.0.1:{behind.clear_port}" if starttls else behind.table.address
    upstream = behind.mail(address=address)
    put = upstream.deposit(upstream.link(ADDRESS), PAPER)
    pdf, entity = pdf_in(opened(behind))
    assert (pdf, entity.get_content_type()) == (PAPER.pdf, "application/pdf")
    assert entity.get_filename() == "Impôts 2026-11-22 6ec37f24-1d57.pdf"
    (envelope,) = behind.traps.mails
    assert (envelope.mail_from, envelope.rcpt_tos) == ("relais@ville.example", [ADDRESS])
    assert (put.id, put.doubt) == (f"<{PAPER.deposit_id}@ville.example>", "")
    assert behind.traps.in_clear == 0


def test_what_stands_in_clear_says_nothing(behind: Behind) -> None:
    behind.mail().deposit(ADDRESS, PAPER)
    outer = email.message_from_bytes(behind.message)
    assert set(outer) == {
        "From",
        "To",
        "Subject",
        "Date",
        "Message-ID",
        "MIME-Version",
        "Content-Type",
        "Content-Transfer-Encoding",
        "Content-Disposition",
    } | ({"X-Peer"} & set(outer))
    assert outer["Subject"] == mail.SUBJECT
    assert b"Imp" not in behind.message.split(b"\r\n\r\n")[0]


def test_the_contents_are_under_aes_and_nothing_older(behind: Behind) -> None:
    behind.mail().deposit(ADDRESS, PAPER)
    told = openssl("cms", "-cmsout", "-print", "-inform", "SMIME", given=behind.message).lower()
    assert b"aes-256-cbc" in told
    assert b"rc2" not in told
    assert b"des-ede3" not in told


def test_the_operator_s_signature_is_inside(behind: Behind, tmp_path: Path) -> None:
    signer = tmp_path / "signer.pem"
    signer.write_bytes(b"".join((behind.folder / name).read_bytes() for name in ("relais.key", "relais.pem")))
    behind.mail(signer_file=str(signer)).deposit(ADDRESS, PAPER)
    trusted = ("-CAfile", behind.folder / "relais.pem", "-purpose", "any")
    assert pdf_in(openssl("cms", "-verify", "-inform", "SMIME", *trusted, given=opened(behind)))[0] == PAPER.pdf


@pytest.mark.parametrize(
    ("traps", "kind", "fault"),
    [
        ({"at_mail": "cut"}, NotSent, Fault.VAULT_UNREACHABLE),
        ({"at_mail": "451 4.3.0 later"}, TurnedAway, Fault.VAULT_UNREACHABLE),
        ({"at_rcpt": "450 4.2.1 busy"}, TurnedAway, Fault.VAULT_UNREACHABLE),
        ({"at_rcpt": "550 5.1.1 nobody here"}, VaultError, Fault.LOGIN_DENIED),
        ({"at_mail": "530 5.7.0 sign in first"}, VaultError, Fault.VAULT_NOT_TRUSTED),
        ({"at_mail": "530 sign in first"}, VaultError, Fault.VAULT_NOT_TRUSTED),
        ({"at_rcpt": "550 5.7.1 not from you"}, VaultError, Fault.VAULT_NOT_TRUSTED),
        ({"at_rcpt": "550 no"}, VaultError, Fault.VAULT_REFUSED),
        ({"after_data": "452 4.3.1 no room now"}, TurnedAway, Fault.VAULT_UNREACHABLE),
        ({"after_data": "421 4.3.2 closing"}, TurnedAway, Fault.VAULT_UNREACHABLE),
        ({"after_data": "552 5.2.2 mailbox full"}, VaultError, Fault.VAULT_FULL),
        ({"after_data": "552 5.3.4 too big"}, VaultError, Fault.TOO_LARGE),
        ({"after_data": "554 5.7.1 no"}, VaultError, Fault.VAULT_REFUSED),
        ({"after_data": "lost"}, ReplyLost, Fault.VAULT_UNREACHABLE),
    ],
    ids=lambda value: str(value) if isinstance(value, dict) else "",
)
def test_each_answer_is_what_it_says(
    behind: Behind, traps: dict[str, str], kind: type[VaultError], fault: Fault
) -> None:
    for name, value in traps.items():
        setattr(behind.traps, name, value)
    with pytest.raises(VaultError) as caught:
        behind.mail().deposit(ADDRESS, PAPER)
    assert (type(caught.value), caught.value.fault) == (kind, fault)
    assert len(behind.traps.mails) == (kind is ReplyLost)


def test_a_document_over_the_server_s_limit_is_refused_before_it_leaves(behind: Behind) -> None:
    with pytest.raises(VaultError) as caught:
        behind.mail().deposit(ADDRESS, replace(PAPER, pdf=bytes(2_000_000)))
    assert not isinstance(caught.value, NotSent | ReplyLost)
    assert behind.traps.mails == []


def test_nobody_can_be_asked(behind: Behind) -> None:
    upstream = behind.mail()
    assert not upstream.capabilities().reconciles
    with pytest.raises(VaultError) as caught:
        upstream.reconcile(ADDRESS, PAPER)
    assert caught.value.fault is Fault.OUTCOME_UNKNOWN


def test_a_server_that_nobody_vouches_for_gets_nothing(behind: Behind) -> None:
    with pytest.raises(VaultError) as caught:
        behind.mail(ca_file="").deposit(ADDRESS, PAPER)
    assert caught.value.fault is Fault.VAULT_NOT_TRUSTED


def test_a_server_that_offers_no_tls_gets_nothing(behind: Behind, authority: Authority) -> None:
    traps = Traps()
    with (
        mail_server(authority, traps, starttls=True, offers_tls=False) as port,
        pytest.raises(VaultError) as caught,
    ):
        behind.mail(address=f"smtp+starttls://127.0.0.1:{port}").deposit(ADDRESS, PAPER)
    assert caught.value.fault is Fault.VAULT_NOT_TRUSTED
    assert traps.mails == []


def test_a_wrong_password_lets_papers_wait(behind: Behind, tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("autre")
    with pytest.raises(VaultError) as caught:
        behind.mail().deposit(ADDRESS, PAPER)
    assert caught.value.fault is Fault.LOGIN_EXPIRED


def test_who_is_not_there_was_sent_nothing(behind: Behind) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    with pytest.raises(NotSent):
        behind.mail(address=f"smtps://127.0.0.1:{port}").deposit(ADDRESS, PAPER)


def test_a_server_that_never_answers_is_cut_off(behind: Behind, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(mail, "SILENCE_S", 0.2)
    with silent_server() as port, pytest.raises(NotSent):
        behind.mail(address=f"smtp+starttls://127.0.0.1:{port}").deposit(ADDRESS, PAPER)


@pytest.mark.parametrize(("stage", "kind"), [("at_rcpt", NotSent), ("after_data", ReplyLost)])
def test_a_server_that_stalls_holds_nobody_for_ever(
    behind: Behind, monkeypatch: pytest.MonkeyPatch, stage: str, kind: type[VaultError]
) -> None:
    class Timer(threading.Thread):
        """Strikes once the server stalls, however slow this machine is."""

        def __init__(self, after_s: float, strike: Callable[..., None], given: list[object]) -> None:
            super().__init__(daemon=True)
            self._strike, self._given = strike, given

        def run(self) -> None:
            behind.traps.stalled.wait(60)
            self._strike(*self._given)

        def cancel(self) -> None:
            behind.traps.stalled.set()

    monkeypatch.setattr(mail, "Timer", Timer)
    setattr(behind.traps, stage, "stall")
    with pytest.raises(kind) as caught:
        behind.mail().deposit(ADDRESS, PAPER)
    assert type(caught.value) is kind


@contextmanager
def silent_server() -> Iterator[int]:
    """Greets, then says nothing while the line stays open."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        held: list[socket.socket] = []

        def greet() -> None:
            connection, _ = listener.accept()
            held.append(connection)
            connection.sendall(b"220 hello\r\n")

        threading.Thread(target=greet, daemon=True).start()
        yield listener.getsockname()[1]
        for connection in held:
            connection.close()


MAKERS: dict[str, Callable[[Path], object]] = {
    "no certificate": lambda folder: None,
    "another's": lambda folder: mail_certificate(folder, ADDRESS, "depot.9999@coffre.example"),
    "over": lambda folder: mail_certificate(folder, ADDRESS, ADDRESS, days=-1),
    "elliptic": lambda folder: mail_certificate(folder, ADDRESS, ADDRESS, elliptic=True),
    "short": lambda folder: mail_certificate(folder, ADDRESS, ADDRESS, bits=1024),
    "signs only": lambda folder: mail_certificate(folder, ADDRESS, ADDRESS, encipher=False),
    "no PEM": lambda folder: (folder / f"{ADDRESS}.pem").write_text("no"),
}


@pytest.mark.parametrize("which", MAKERS)
def test_without_a_fit_certificate_it_is_not_offered(behind: Behind, tmp_path: Path, which: str) -> None:
    folder = tmp_path / "these"
    folder.mkdir()
    MAKERS[which](folder)
    upstream = behind.mail(certificates=str(folder))
    for act in (lambda: upstream.link(ADDRESS), lambda: upstream.deposit(ADDRESS, PAPER)):
        with pytest.raises(VaultError) as caught:
            act()
        assert caught.value.fault is Fault.VAULT_NOT_TRUSTED
    assert behind.traps.mails == []


def test_a_whole_domain_s_certificate_will_do(behind: Behind, tmp_path: Path) -> None:
    mail_certificate(tmp_path, "coffre.example", "domain-confidentiality-authority@coffre.example")
    assert behind.mail(certificates=str(tmp_path)).link(ADDRESS) == ADDRESS
    with pytest.raises(VaultError):
        behind.mail(certificates=str(tmp_path)).link("depot.0421@autre.example")


@pytest.mark.parametrize(
    "reference", ["", "nobody", "a@b", "a@b.example\r\nRCPT TO:<x@y.example>", "<a@b.example>", "é@b.fr"]
)
def test_a_reference_is_one_plain_address(behind: Behind, reference: str) -> None:
    with pytest.raises(VaultError) as caught:
        behind.mail().link(reference)
    assert caught.value.fault is Fault.VAULT_REFUSED


def test_a_table_that_is_not_whole_starts_nothing(behind: Behind, tmp_path: Path) -> None:
    for changes in ({"sender": "nobody"}, {"certificates": str(tmp_path / "none")}, {"signer_file": "/none"}):
        with pytest.raises(SettingsError):
            behind.mail(**changes)


@pytest.mark.parametrize("address", ["smtp://mail.example", "https://mail.example", "smtps://"])
def test_a_mail_server_is_never_spoken_to_in_clear(tmp_path: Path, address: str) -> None:
    file = tmp_path / "relay.toml"
    lines = ['operator = "Ville"', "[[upstream]]", 'name = "C"', 'kind = "mail"', f'address = "{address}"']
    file.write_text("\n".join(lines))
    with pytest.raises(SettingsError, match="smtps://HOST"):
        read_relay_file(file)
    file.write_text("\n".join([*lines[:-1], 'address = "smtps://mail.example"']))
    assert read_relay_file(file).upstream[0].kind == "mail"
