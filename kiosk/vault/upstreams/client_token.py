"""The token of a relay's own contract with a provider: fetched once, kept in memory, renewed once after a 401."""

import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager

import msgspec

from kiosk.calls import Answer, Http
from kiosk.domain import Fault
from kiosk.fault import NotSent, VaultError

MARGIN_S = 60.0


_OF_THE_CONTRACT = frozenset({Fault.LOGIN_DENIED, Fault.LOGIN_EXPIRED, Fault.VAULT_NOT_TRUSTED})


@contextmanager
def before_the_paper() -> Iterator[None]:
    """A request that comes before the paper's own: whatever fails in it, of the paper nothing was sent.

    Raises NotSent; faults that say whose right has ended pass as they are.
    """
    try:
        yield
    except VaultError as error:
        if isinstance(error, NotSent) or error.fault in _OF_THE_CONTRACT:
            raise
        raise NotSent(Fault.VAULT_UNREACHABLE, error.sentence, retry_after_s=error.retry_after_s) from error


class ClientToken(msgspec.Struct, frozen=True):
    """Access token response (RFC 6749 section 4.4.3)."""

    access_token: str
    expires_in: float = 3600.0

    def __repr__(self) -> str:
        return "ClientToken(...)"


class Client:
    """One client of a provider, by OAuth 2.0 client credentials; safe from any thread."""

    def __init__(self, http: Http, fetch: Callable[[], ClientToken]) -> None:
        self._http = http
        self._fetch = fetch
        self._lock = threading.Lock()
        self._token: tuple[str, float] | None = None

    def send(self, method: str, url: str, body: bytes, headers: Mapping[str, str]) -> Answer:
        """A request with the token; once more with a fresh one after 401, which did nothing.

        Raises VaultError(LOGIN_EXPIRED) when the provider does not want this client.
        """
        for fresh in (False, True):
            authorized = {**headers, "Authorization": f"Bearer {self._bearer(fresh)}"}
            answer = self._http.send(method, url, headers=authorized, body=body)
            if answer.status != 401:
                return answer
        raise VaultError(Fault.LOGIN_EXPIRED, "The provider refuses this relay's client; look at the contract.")

    def _bearer(self, fresh: bool) -> str:
        with self._lock:
            if fresh or self._token is None or self._token[1] <= time.monotonic():
                with before_the_paper():
                    token = self._fetch()
                self._token = token.access_token, time.monotonic() + max(0.0, token.expires_in - MARGIN_S)
            return self._token[0]


def token_in(answer: Answer) -> ClientToken:
    """The token in an answer. Raises VaultError(LOGIN_EXPIRED) when there is none."""
    if not answer.good:
        raise VaultError(Fault.LOGIN_EXPIRED, "The provider refuses this relay's client; check its id, secret and key.")
    return answer.json(ClientToken)
