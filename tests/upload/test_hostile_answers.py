"""Whatever a vault, or somebody on the way, answers: it ends, it takes little memory, and it is a typed fault."""

import gzip
import socket
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

import pyrage
import pytest

from kiosk import calls, profile
from kiosk.calls import Answer, Http
from kiosk.domain import Fault
from kiosk.fault import ReplyLost, TurnedAway, VaultError
from kiosk.messages import CardLogin, DepositKept, Failed, LoggedIn, PhoneLogin
from kiosk.upload import tus
from kiosk.upload.receipts import ReceiptError, claims_of, key_set
from kiosk.upload.vaults.multistatus import files
from kiosk.upload.vaults.refusals import oauth_error
from tests.upload import client, fake_vault
from tests.upload.client import PAPER, deposit_of
from tests.upload.conftest import table
from tests.upload.fake_vault import FakeVault, Handler

GOOD = b"HTTP/1.1 200 OK\r\n"
CHUNKED = GOOD + b"Transfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n"
BRACKETS = b"[" * 100_000
RECIPIENT = str(pyrage.x25519.Identity.generate().to_public())


@contextmanager
def answering(first: bytes, then: bytes = b"") -> Iterator[str]:
    """A server that says `first` to each client, and `then` again and again until the client has enough."""

    def serve() -> None:
        with suppress(OSError):
            while True:
                client, _ = listener.accept()
                threading.Thread(target=answer, args=(client,), daemon=True).start()

    def answer(client: socket.socket) -> None:
        with closing(client), suppress(OSError):
            client.recv(65536)
            client.sendall(first)
            while then and not over.wait(0.02):
                client.sendall(then)

    over = threading.Event()
    with socket.create_server(("127.0.0.1", 0)) as listener:
        threading.Thread(target=serve, daemon=True).start()
        try:
            yield f"http://127.0.0.1:{listener.getsockname()[1]}/"
        finally:
            over.set()
            listener.shutdown(socket.SHUT_RDWR)


@pytest.mark.parametrize(
    ("first", "then"),
    [
        (GOOD + b"X: ", b"a"),
        (GOOD + b"Content-Length: 100000\r\n\r\n", b"a"),
        (b"", b"HTTP/1.1 100 Continue\r\n\r\n"),
        (CHUNKED, b"X: a\r\n"),
    ],
    ids=["a header byte by byte", "a body byte by byte", "wait and wait", "trailers"],
)
def test_an_answer_without_end_ends(first: bytes, then: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(calls, "ANSWER_TIMEOUT_S", 0.2)
    with answering(first, then) as url, pytest.raises(ReplyLost):
        Http(silence_s=1.0).send("GET", url)


def test_what_swells_when_it_is_unpacked_is_too_long() -> None:
    packed = gzip.compress(bytes(50_000_000))
    head = GOOD + b"Content-Encoding: gzip\r\nContent-Length: %d\r\n\r\n" % len(packed)
    with answering(head + packed) as url, pytest.raises(VaultError, match="too long"):
        Http().send("GET", url)


def test_a_pause_that_is_no_number_is_none() -> None:
    head = b"HTTP/1.1 503 X\r\nRetry-After: \xb2\r\nContent-Length: 0\r\n\r\n"
    with answering(head) as url, pytest.raises(TurnedAway) as refused:
        Http().send("GET", url)
    assert refused.value.retry_after_s == 0.0


def test_brackets_within_brackets_are_no_json() -> None:
    with pytest.raises(VaultError, match="does not say"):
        Answer(200, {}, BRACKETS).json(dict[str, object])
    assert oauth_error(Answer(400, {}, BRACKETS)).error == "http 400"
    with pytest.raises(ReceiptError):
        key_set(BRACKETS)
    with pytest.raises(ReceiptError):
        claims_of(profile.base64url(BRACKETS), None)


@pytest.mark.parametrize(
    "body",
    [
        b'<?xml version="1.0" encoding="utf-99"?><a/>',
        b'<d:response xmlns:d="DAV:"><d:getcontentlength>%s</d:getcontentlength></d:response>' % (b"9" * 5000),
        b"<a>" * 1000,
    ],
    ids=["a strange encoding", "a length of 5000 digits", "never closed"],
)
def test_what_is_no_webdav_is_a_refusal(body: bytes) -> None:
    with pytest.raises(VaultError, match="not WebDAV"):
        files(body)


@pytest.mark.parametrize(
    "place",
    ["http://192.0.2.1/up/1", "ftp://127.0.0.1/1", "http://["],
    ids=["plain", "ftp", "broken"],
)
def test_a_paper_is_not_called_safe_on_the_word_of_an_address_to_which_nothing_is_sent(
    place: str, tmp_path: Path
) -> None:
    def elsewhere(handler: Handler, _act: object) -> None:
        handler.reply(201, headers={"Location": place})

    with (
        fake_vault.running(vault=FakeVault(recipients=(RECIPIENT,))) as fake,
        client.running(client.site(table(fake.issuer)), tmp_path / "state") as upload,
    ):
        fake.approved.set()
        login = upload.last(PhoneLogin("Coffre"))
        assert isinstance(login, LoggedIn)
        fake.misbehave("POST", "deposits", elsewhere)
        asked, sealed = deposit_of(PAPER, login)
        replies = list(upload.ask(asked, [sealed]))
    assert not [reply for reply in replies if isinstance(reply, DepositKept)]
    assert isinstance(replies[-1], Failed)
    assert replies[-1].fault is Fault.VAULT_NOT_TRUSTED


def test_no_pin_goes_where_others_can_listen(tmp_path: Path) -> None:
    vault = FakeVault(discovery={"card_endpoint": "http://192.0.2.1/card"})
    with (
        fake_vault.running(vault=vault) as fake,
        client.running(client.site(table(fake.issuer)), tmp_path / "state") as upload,
    ):
        refused = upload.last(CardLogin("Coffre", "CONSIGNE1:" + "A" * 42, "583046"))
    assert isinstance(refused, Failed)
    assert refused.fault is Fault.VAULT_NOT_TRUSTED


def test_an_offset_of_5000_digits_is_none() -> None:
    head = GOOD + b"Upload-Offset: %s\r\nContent-Length: 0\r\n\r\n" % (b"9" * 5000)
    with answering(head) as url, pytest.raises(VaultError, match="how much"):
        tus.head(Http(), url)


def test_a_server_whose_clock_is_wrong_says_nothing_of_another_servers() -> None:
    http, head = Http(), b"HTTP/1.1 204 X\r\nDate: Thu, 01 Jan 1970 00:00:00 GMT\r\n\r\n"
    with answering(head) as wrong, answering(b"HTTP/1.1 204 X\r\n\r\n") as other:
        http.send("POST", wrong)
        http.send("POST", other)
    assert http.ahead_s(wrong) < -1e9
    assert http.ahead_s(other) == 0.0
