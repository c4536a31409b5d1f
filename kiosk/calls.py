"""HTTP to a vault, from a kiosk or from a relay: bounded answers, no cookies, no redirects, TLS faults as sentences.

Nothing goes into the logs.
"""

import http.client
import http.cookiejar
import io
import logging
import math
import socket
import ssl
import time
import traceback
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from email.utils import parsedate_to_datetime
from typing import Any, Protocol, TypeVar
from urllib.parse import urlsplit

import msgspec
import requests
import urllib3
import urllib3.exceptions
from requests import exceptions as trouble
from requests.adapters import HTTPAdapter
from urllib3.connection import HTTPConnection, HTTPSConnection

from kiosk.address import is_secure
from kiosk.domain import Fault
from kiosk.fault import Busy, NotSent, ReplyLost, TurnedAway, VaultError
from kiosk.profile import NO_SUCH_JSON

MAX_ANSWER_BYTES = 1024 * 1024
PIECE_BYTES = 64 * 1024
CONNECT_TIMEOUT_S = 5.0
SILENCE_TIMEOUT_S = 20.0
UNSENT_BYTES = 128 * 1024
"""So much may wait in this machine for its turn on the line."""
CLOCKS_APART_S = 30.0
"""A difference from the server's clock that is no more than the line's and a second's rounding."""
ANSWER_TIMEOUT_S = 60.0
"""So long an answer may go on coming, headers and all, once it has begun."""

_EXPIRED = 10
_NAME_MISMATCH = frozenset({62, 64})
"""X509_V_ERR_CERT_HAS_EXPIRED, _HOSTNAME_MISMATCH and _IP_ADDRESS_MISMATCH of OpenSSL's x509_vfy.h."""

T = TypeVar("T")


class Body(Protocol):
    """Bytes that are read while they are sent."""

    def __len__(self) -> int: ...
    def __iter__(self) -> Iterator[bytes]: ...


@dataclass(frozen=True)
class _InTime:
    """A body that leaves before a moment of the monotonic clock, or as an answer lost."""

    body: Body | bytes = field(repr=False)
    deadline: float

    def __len__(self) -> int:
        return len(self.body)

    def __iter__(self) -> Iterator[bytes]:
        for piece in _pieces(self.body) if isinstance(self.body, bytes) else self.body:
            if time.monotonic() > self.deadline:
                raise ReplyLost(Fault.VAULT_UNREACHABLE, "The document took too long to leave.")
            yield piece


@dataclass(frozen=True)
class Answer:
    """What came back: header names are case-insensitive; the body is at most what was asked for."""

    status: int
    headers: Mapping[str, str]
    body: bytes = field(repr=False, default=b"")

    @property
    def good(self) -> bool:
        """True for a 2xx."""
        return 200 <= self.status < 300

    def json(self, kind: type[T]) -> T:
        """The body as `kind`. Raises VaultError when it does not have that shape."""
        try:
            return msgspec.json.decode(self.body, type=kind)
        except NO_SUCH_JSON as error:
            raise VaultError(Fault.VAULT_REFUSED, "The vault answered something that its profile does not say.") from (
                error
            )


class _Line(io.RawIOBase):
    """What comes from a socket, until a moment of the monotonic clock."""

    def __init__(self, raw: io.RawIOBase, ends_at: float) -> None:
        super().__init__()
        self._raw = raw
        self._ends_at = ends_at

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int | None:
        if time.monotonic() > self._ends_at:
            raise TimeoutError("the answer goes on and on")
        return self._raw.readinto(buffer)

    def close(self) -> None:
        self._raw.close()
        super().close()


class _AnswerInTime(http.client.HTTPResponse):
    """An answer that comes to an end: neither a byte now and then nor headers without end keep anybody waiting."""

    def __init__(self, sock: socket.socket, *args: Any, **words: Any) -> None:
        super().__init__(sock, *args, **words)
        ends_at = time.monotonic() + (sock.gettimeout() or 0.0) + ANSWER_TIMEOUT_S
        self.fp = io.BufferedReader(_Line(self.fp.detach(), ends_at))


class _Plain(HTTPConnection):
    response_class = _AnswerInTime

    def connect(self) -> None:
        super().connect()
        _give_time(self.sock)


class _Secure(HTTPSConnection):
    response_class = _AnswerInTime

    def connect(self) -> None:
        super().connect()
        _give_time(self.sock)


def _give_time(sock: socket.socket) -> None:
    """On a slow line a piece takes longer to leave than a connection to be made, which is what urllib3 gives it; and
    most has left when the last piece is handed over, so that the silence after it is the server's (tcp(7))."""
    sock.settimeout(SILENCE_TIMEOUT_S)
    sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NOTSENT_LOWAT, UNSENT_BYTES)


class _PlainPool(urllib3.HTTPConnectionPool):
    ConnectionCls = _Plain


class _SecurePool(urllib3.HTTPSConnectionPool):
    ConnectionCls = _Secure


class _InTimeAdapter(HTTPAdapter):
    def init_poolmanager(self, *args: Any, **words: Any) -> None:
        super().init_poolmanager(*args, **words)
        self.poolmanager.pool_classes_by_scheme = {"http": _PlainPool, "https": _SecurePool}


class Http:
    """Requests to one vault; safe from any thread."""

    def __init__(self, ca_file: str = "", *, silence_s: float = SILENCE_TIMEOUT_S, send_s: float = math.inf) -> None:
        """`send_s` bounds how long the bytes of one request may take to leave."""
        self._session = requests.Session()
        self._session.trust_env = False
        for scheme in ("http://", "https://"):
            self._session.mount(scheme, _InTimeAdapter())
        self._session.verify = ca_file or True
        self._session.headers["User-Agent"] = "consigne"
        self._session.headers["Accept-Encoding"] = "identity"
        self._session.cookies.set_policy(http.cookiejar.DefaultCookiePolicy(allowed_domains=[]))
        self._clocks_s: dict[str, float] = {}
        """What each server's clock shows when this machine's monotonic one, which nobody sets, shows 0."""
        self._silence_s = silence_s
        self._send_s = send_s
        for library in ("urllib3", "requests"):
            logging.getLogger(library).setLevel(logging.CRITICAL + 1)

    def ahead_s(self, url: str) -> float:
        """How far the clock of a URL's server is ahead of this machine's.

        By its last answer that no cache can have given; 0.0 before there was one.
        """
        clock_s = self._clocks_s.get(urlsplit(url).netloc)
        if clock_s is None:
            return 0.0
        ahead_s = clock_s + time.monotonic() - time.time()
        return ahead_s if abs(ahead_s) > CLOCKS_APART_S else 0.0

    def send(
        self,
        method: str,
        url: str,
        *,
        headers: Mapping[str, str] | None = None,
        form: Mapping[str, str] | None = None,
        json: Any = None,
        body: Body | bytes | None = None,
        auth: tuple[str, str] | None = None,
        most_bytes: int = MAX_ANSWER_BYTES,
    ) -> Answer:
        """One request and its whole answer. Raises NotSent, ReplyLost, Busy, or VaultError(VAULT_NOT_TRUSTED)."""
        check_secure(url)
        data: Any = form
        if body is not None:
            data = body if math.isinf(self._send_s) else _InTime(body, time.monotonic() + self._send_s)
        all_headers = dict(headers or {})
        if json is not None:
            data = msgspec.json.encode(json)
            all_headers["Content-Type"] = "application/json"
        try:
            with self._session.request(
                method,
                url,
                headers=all_headers,
                data=data,
                auth=auth,
                timeout=(CONNECT_TIMEOUT_S, self._silence_s),
                allow_redirects=False,
                stream=True,
            ) as response:
                answer = Answer(response.status_code, response.headers, _read(response, most_bytes))
        except trouble.SSLError as error:
            raise _secrecy_fault(error) from None
        except (trouble.ConnectTimeout, trouble.InvalidURL, trouble.MissingSchema, trouble.InvalidSchema):
            raise NotSent(Fault.VAULT_UNREACHABLE, "The vault's address does not answer.") from None
        except trouble.ConnectionError as error:
            raise _connection_fault(error) from None
        except (trouble.RequestException, urllib3.exceptions.HTTPError, OSError):
            raise ReplyLost(Fault.VAULT_UNREACHABLE, "The vault's answer was lost.") from None
        if method != "GET":
            self._read_clock(url, answer.headers.get("Date", ""))
        if answer.status == 429 or (answer.status >= 500 and answer.status != 507):
            kind = TurnedAway if answer.status in {429, 503} else Busy
            raise kind(
                Fault.VAULT_UNREACHABLE,
                f"The vault cannot answer now (HTTP {answer.status}).",
                retry_after_s=_retry_after_s(answer.headers.get("Retry-After", "")),
            )
        return answer

    def _read_clock(self, url: str, date: str) -> None:
        with suppress(TypeError, ValueError, OverflowError, OSError):
            self._clocks_s[urlsplit(url).netloc] = parsedate_to_datetime(date).timestamp() - time.monotonic()


def check_secure(address: str) -> None:
    """Raises VaultError(VAULT_NOT_TRUSTED) for an address to which nothing is sent: others could listen there."""
    if not is_secure(address):
        raise VaultError(Fault.VAULT_NOT_TRUSTED, "The vault names an address that is not https; tell its operator.")


def _pieces(data: bytes) -> Iterator[bytes]:
    return (data[start : start + PIECE_BYTES] for start in range(0, len(data), PIECE_BYTES))


def _read(response: requests.Response, most_bytes: int) -> bytes:
    collected = bytearray()
    for piece in response.iter_content(PIECE_BYTES):
        collected += piece
        if len(collected) > most_bytes:
            raise VaultError(Fault.VAULT_REFUSED, "The vault's answer is too long.")
    return bytes(collected)


def _connection_fault(error: BaseException) -> VaultError:
    """Tells a connection that was never made from one that broke after something was sent."""
    never_made = (urllib3.exceptions.NewConnectionError, urllib3.exceptions.NameResolutionError)
    if any(isinstance(cause, never_made) for cause in _causes(error)):
        return NotSent(Fault.VAULT_UNREACHABLE, "The vault's address does not answer.")
    return ReplyLost(Fault.VAULT_UNREACHABLE, "The vault's answer was lost.")


def _secrecy_fault(error: BaseException) -> VaultError:
    """Tells a handshake that failed, before anything was sent, from a bad record after it.

    A TLS 1.3 server's own refusal comes after the client's end of the handshake (RFC 8446 section 2): an answer lost.
    """
    if any(_in_handshake(cause) for cause in _causes(error)):
        return VaultError(Fault.VAULT_NOT_TRUSTED, _why_not_trusted(error))
    return ReplyLost(Fault.VAULT_UNREACHABLE, "The vault's answer was lost.")


def _in_handshake(error: BaseException) -> bool:
    frames = (frame for frame, _ in traceback.walk_tb(error.__traceback__))
    return any(frame.f_code is ssl.SSLSocket.do_handshake.__code__ for frame in frames)


def _why_not_trusted(error: BaseException) -> str:
    for cause in _causes(error):
        if isinstance(cause, ssl.SSLCertVerificationError):
            if cause.verify_code == _EXPIRED:
                return "The vault's certificate has expired; tell the vault's operator, and check this machine's clock."
            if cause.verify_code in _NAME_MISMATCH:
                return "The vault's certificate is for another name; check 'issuer' in the site file."
            return "The vault's certificate is not signed by an authority that this machine knows; check 'ca_file'."
    return "No secure connection to the vault could be made."


def _causes(error: BaseException) -> Iterator[BaseException]:
    """The error, whatever it wraps, and so on inward."""
    todo: list[BaseException] = [error]
    seen: set[int] = set()
    while todo:
        current = todo.pop()
        if id(current) in seen:
            continue
        seen.add(id(current))
        yield current
        inner = [current.__cause__, current.__context__, getattr(current, "reason", None), *current.args]
        todo.extend(item for item in inner if isinstance(item, BaseException))


def _retry_after_s(text: str) -> float:
    return min(float(text), 3600.0) if text.isascii() and text.isdigit() else 0.0
