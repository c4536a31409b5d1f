"""Logins: from a QR on the screen to a token in memory, and its end at logout, at expiry, or when kiosk-ui dies."""

import logging
import threading
import time
import uuid
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Protocol

from tenacity import RetryError, Retrying, retry_if_exception_type, stop_after_delay, wait_random_exponential

from kiosk.domain import Fault
from kiosk.fault import Busy, NotSent, ReplyLost, VaultError
from kiosk.upload import pace
from kiosk.upload.gone import gone_while
from kiosk.upload.vaults import Access, Account, Attempt, TakeAwayVault, Vault, Waiting

log = logging.getLogger(__name__)

SLOW_DOWN_S = 5.0
"""RFC 8628 section 3.5: what every `slow_down` adds to the interval."""
SHORTEST_CODE_S = 1.0
"""Fresh codes come no faster, whatever the vault says of how long they live."""
TICK_S = 0.2


class Cancelled(Exception):
    """Nobody waits for this login any more."""


@dataclass(frozen=True)
class Login:
    """A person who is in; `name` is what the wire calls it."""

    name: str
    vault: str
    access: Access = field(repr=False)
    account: Account = field(repr=False)


class ByPhone(Protocol):
    """What is asked of a person on their phone: a login, or something else that is said yes to in the same way."""

    def begin_login(self) -> Attempt:
        """Starts asking."""

    def poll(self, attempt: Attempt) -> Access | Waiting:
        """Asks once whether the person has answered."""


@dataclass(frozen=True)
class _WithPaper:
    vault: TakeAwayVault
    link_recipient: str

    def begin_login(self) -> Attempt:
        return self.vault.begin_login_with_paper(self.link_recipient)

    def poll(self, attempt: Attempt) -> Access | Waiting:
        return self.vault.poll(attempt)


def with_paper(vault: Vault, link_recipient: str) -> ByPhone:
    """A vault's login at a kiosk that can print a link: `link_recipient` is its printer's, empty where it has none."""
    return _WithPaper(vault, link_recipient) if link_recipient and isinstance(vault, TakeAwayVault) else vault


def log_in_by_phone(vault: ByPhone, show: Callable[[Attempt], None], cancelled: Callable[[], bool]) -> Access:
    """Polls, one request at a time, until the person has answered on the phone (RFC 8628 section 3.5).

    `show` gets every fresh code: the first one, and one whenever the last expired or its fate is unknown. Raises
    VaultError (LOGIN_DENIED, VAULT_UNREACHABLE, ...) and Cancelled.
    """
    while True:
        next_s = time.monotonic() + SHORTEST_CODE_S
        attempt = vault.begin_login()
        show(attempt)
        try:
            return _poll(vault, attempt, cancelled)
        except ReplyLost:
            log.info("the answer to a poll was lost: a code may be redeemed once only, so a fresh one is shown")
        except VaultError as error:
            if error.fault is not Fault.LOGIN_EXPIRED:
                raise
            log.info("the code on the screen expired: a fresh one is shown")
        _wait(next_s - time.monotonic(), cancelled)


def _poll(vault: ByPhone, attempt: Attempt, cancelled: Callable[[], bool]) -> Access:
    ends_at = time.monotonic() + attempt.expires_in_s
    interval_s = attempt.interval_s
    unsent = 0
    while True:
        pause_s = interval_s if unsent == 0 else min(interval_s * 2.0**unsent, pace.RETRY_LONGEST_S)
        _wait(min(pause_s, max(0.0, ends_at - time.monotonic())), cancelled)
        if time.monotonic() >= ends_at:
            raise VaultError(Fault.LOGIN_EXPIRED, "The code on the screen has expired.")
        try:
            answer = vault.poll(attempt)
        except (NotSent, Busy) as error:
            unsent += 1
            interval_s = max(interval_s, error.retry_after_s)
            continue
        unsent = 0
        if isinstance(answer, Access):
            return answer
        if answer.slow_down:
            interval_s += SLOW_DOWN_S


def _wait(seconds: float, cancelled: Callable[[], bool]) -> None:
    ends_at = time.monotonic() + seconds
    while True:
        if cancelled():
            raise Cancelled
        left_s = ends_at - time.monotonic()
        if left_s <= 0:
            return
        time.sleep(min(left_s, TICK_S))


class Logins:
    """The logins of this process, in memory alone; safe from any thread."""

    def __init__(self, on_end: Callable[[Login], None]) -> None:
        self._on_end = on_end
        self._lock = threading.Lock()
        self._logins: dict[str, Login] = {}

    def add(self, vault: str, access: Access, account: Account, client_pid: int) -> Login:
        """Keeps a login until `end`, until it expires, or until the client's process is gone."""
        login = Login(uuid.uuid4().hex, vault, access, account)
        with self._lock:
            self._logins[login.name] = login
        threading.Thread(target=self._guard, args=(login, client_pid), name="login guard", daemon=True).start()
        return login

    def get(self, name: str) -> Login:
        """A login that still holds. Raises VaultError(LOGIN_EXPIRED)."""
        with self._lock:
            login = self._logins.get(name)
        if login is None or login.access.expires_at <= time.time():
            raise VaultError(Fault.LOGIN_EXPIRED, "The login is over; log in again.")
        return login

    def holds(self, login: Login) -> bool:
        """Whether a login has not been ended."""
        with self._lock:
            return login.name in self._logins

    def end(self, name: str) -> None:
        """Ends a login; one that has ended already is no fault."""
        with self._lock:
            login = self._logins.pop(name, None)
        if login is not None:
            self._on_end(login)

    def forget(self) -> None:
        """Forgets all logins as this process ends: their tokens expire by themselves, as after a crash."""
        with self._lock:
            self._logins.clear()

    def _guard(self, login: Login, client_pid: int) -> None:
        if gone_while(client_pid, lambda: login.name in self._logins and time.time() < login.access.expires_at):
            log.warning("the client went away without a logout")
        self.end(login.name)


def revoke(vault: Vault, access: Access) -> None:
    """Takes a token's power back, in a thread of its own that tries until the token expires by itself."""
    threading.Thread(target=_revoke, args=(vault, access), name="revoke", daemon=True).start()


def _revoke(vault: Vault, access: Access) -> None:
    left_s = access.expires_at - time.time()
    trying = Retrying(
        stop=stop_after_delay(max(0.0, left_s)),
        wait=wait_random_exponential(multiplier=pace.RETRY_FIRST_S, max=pace.RETRY_LONGEST_S),
        retry=retry_if_exception_type((NotSent, ReplyLost, Busy)),
    )
    try:
        trying(vault.logout, access)
    except RetryError:
        log.info("a login expired before the vault could be told of the logout")
    except VaultError as error:
        log.info("the vault did not take a logout: %s", error.fault.value)
