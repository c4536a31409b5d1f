"""Accounts that wait for "did your papers come out well?", in memory alone."""

import threading
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field

from kiosk.card import card_from_bytes
from kiosk.domain import Fault
from kiosk.fault import ReplyLost, VaultError
from kiosk.upload.gone import gone_while
from kiosk.upload.vaults import Access, AccountVault, HalfMade, NewCard

LONGEST_S = 3600.0


@dataclass(frozen=True)
class Pending:
    """A half-made account with the card that will open it, in case the answer to the confirmation is lost."""

    vault: str
    half: HalfMade
    card: NewCard = field(repr=False)


class HalfMadeAccounts:
    """Remembers half-made accounts by their id; safe from any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._pending: dict[str, Pending] = {}

    def put(self, pending: Pending, client_pid: int, take_back: Callable[[], None]) -> None:
        """Remembers one, no longer than any vault does; it is taken back when the client's process is gone."""
        with self._lock:
            self._pending[pending.half.account] = pending
        given = pending.half.account, client_pid, take_back
        threading.Thread(target=self._guard, args=given, name="half-made guard", daemon=True).start()

    def get(self, vault: str, account: str) -> Pending:
        """Raises VaultError(LOGIN_EXPIRED) when there is none such."""
        with self._lock:
            pending = self._pending.get(account)
        if pending is None or pending.vault != vault:
            raise VaultError(Fault.LOGIN_EXPIRED, "This account is not waiting any more; begin again with new papers.")
        return pending

    def drop(self, account: str) -> None:
        """Forgets one."""
        with self._lock:
            self._pending.pop(account, None)

    def _guard(self, account: str, client_pid: int, take_back: Callable[[], None]) -> None:
        ends_at = time.monotonic() + LONGEST_S
        is_gone = gone_while(client_pid, lambda: account in self._pending and time.monotonic() < ends_at)
        if is_gone and account in self._pending:
            with suppress(VaultError):  # the vault forgets it by itself after a while
                take_back()
        self.drop(account)


def confirm(vault: AccountVault, pending: Pending) -> Access:
    """Makes an account final and logs in. After a lost answer the new card itself tells whether it was made final."""
    try:
        return vault.confirm(pending.half)
    except ReplyLost as error:
        try:
            card = card_from_bytes(pending.card.id, pending.card.secret)
            return vault.card_login(card.qr_text(), pending.card.pin)
        except VaultError as refused:
            if refused.fault is Fault.CARD_UNKNOWN:
                return vault.confirm(pending.half)
            raise error from refused
