"""The forwarder: opens a sealed paper in memory, brings it to its provider, and writes down what came of it."""

import hashlib
import logging
import random
import threading
import time
from datetime import UTC, datetime

import pyrage

from kiosk.domain import Fault
from kiosk.fault import Busy, NotSent, ReplyLost, TurnedAway, VaultError
from kiosk.vault import errands
from kiosk.vault.database import reading
from kiosk.vault.errands import Errand
from kiosk.vault.links import link_of
from kiosk.vault.receipts import claims_in
from kiosk.vault.relay import Relay
from kiosk.vault.settings import Vault
from kiosk.vault.upstreams import Paper, Upstream

log = logging.getLogger(__name__)

FIRST_PAUSE_S = 2.0
LONGEST_PAUSE_S = 900.0
LOOK_EVERY_S = 30.0
PDF_MAGIC = b"%PDF-"
_OURS = frozenset({Fault.LOGIN_EXPIRED, Fault.VAULT_NOT_TRUSTED})
"""Faults of the relay's own contract or line: papers wait until the operator has mended them."""


class Forwarder:
    """One thread for each provider, from `start` to `stop`."""

    def __init__(self, vault: Vault, relay: Relay) -> None:
        self._vault = vault
        self._relay = relay
        self._stopped = threading.Event()
        self._threads = [
            threading.Thread(target=self._run, args=item, name=f"forward to {item[0]}", daemon=True)
            for item in relay.upstreams.items()
        ]

    def start(self) -> None:
        """Begin; what a killed relay was sending is asked about, or put on the list."""
        for name, upstream in self._relay.upstreams.items():
            settle_lapsed(self._vault, name, upstream, after_start=self._vault.sole)
        for thread in self._threads:
            thread.start()

    def stop(self) -> None:
        """End after the requests that are under way."""
        self._stopped.set()
        self._relay.wake()
        for thread in self._threads:
            thread.join()

    def _run(self, name: str, upstream: Upstream) -> None:
        while not self._stopped.is_set():
            try:
                settle_lapsed(self._vault, name, upstream)
                while not self._stopped.is_set() and forward_next(self._vault, name, upstream):
                    pass
                self._rest(name)
            except Exception as error:  # noqa: BLE001  the database may be away for a while; the forwarder must not be
                log.error("unforeseen %s while forwarding", type(error).__name__)
                self._stopped.wait(LOOK_EVERY_S)

    def _rest(self, name: str) -> None:
        with self._relay.woken:
            due_at = errands.next_at(self._vault, name)
            pause_s = LOOK_EVERY_S if due_at is None else min(max(0.0, due_at - self._vault.clock()), LOOK_EVERY_S)
            if not self._stopped.is_set() and pause_s > 0:
                self._relay.woken.wait(pause_s)


def forward_next(vault: Vault, name: str, upstream: Upstream) -> bool:
    """Bring, or ask about, the next paper for a provider; say whether there was one."""
    errand = errands.take(vault, name)
    if errand is None:
        return False
    began = time.monotonic()
    fate = _bring(vault, upstream, errand)
    log.info("a paper for %s: %s after %.1f s, try %d", name, fate, time.monotonic() - began, errand.tries)
    return True


def settle_lapsed(vault: Vault, name: str, upstream: Upstream, *, after_start: bool = False) -> None:
    """Ask about what a dead forwarder was sending, or put it on the list."""
    for claim in errands.lapsed(vault, name, after_start=after_start):
        if upstream.capabilities().reconciles:
            errands.ask_later(vault, claim, 0.0)
        else:
            errands.unknown(vault, claim)


def _bring(vault: Vault, upstream: Upstream, errand: Errand) -> str:
    """Do one errand and write its fate down; return that fate in a word, for the log."""
    try:
        grip, paper = _opened(vault, errand)
    except VaultError as error:
        return _not_opened(vault, errand, error.fault)
    except FileNotFoundError:
        log.error("a paper's sealed bytes are gone")
        return _not_opened(vault, errand, Fault.VAULT_REFUSED)
    except Exception as error:  # noqa: BLE001  the disk, or other keys than these: the operator mends it, the paper waits
        log.error("unforeseen %s before a paper could be opened", type(error).__name__)
        _wait(vault, errand, _pause_s(errand.tries))
        return Fault.UNFORESEEN.value
    try:
        put = upstream.reconcile(grip, paper) if errand.asks else upstream.deposit(grip, paper)
    except VaultError as error:
        return _after_fault(vault, upstream, errand, error)
    except Exception as error:  # noqa: BLE001  bytes may have left: whatever it was, nobody knows what came of them
        log.error("unforeseen %s at a provider", type(error).__name__)
        errands.unknown(vault, errand)
        return Fault.UNFORESEEN.value
    if put is None:
        errands.put_back(vault, errand, 0.0)
        return "not there"
    errands.delivered(vault, errand, put)
    return "there"


def _not_opened(vault: Vault, errand: Errand, fault: Fault) -> str:
    """A paper that can be brought by nobody: refused, unless an earlier try may have brought it."""
    if errand.asks:
        errands.unknown(vault, errand)
    else:
        errands.refused(vault, errand, fault)
    return fault.value


def _wait(vault: Vault, errand: Errand, pause_s: float) -> None:
    """Nothing was sent in this try."""
    if errand.asks:
        errands.ask_later(vault, errand, pause_s)
    else:
        errands.put_back(vault, errand, pause_s)


def _after_fault(vault: Vault, upstream: Upstream, errand: Errand, error: VaultError) -> str:
    pause_s = max(_pause_s(errand.tries), error.retry_after_s)
    surely_nothing = isinstance(error, NotSent | TurnedAway) or error.fault in _OURS
    if surely_nothing:
        _wait(vault, errand, pause_s)
    elif isinstance(error, ReplyLost | Busy) and upstream.capabilities().reconciles:
        errands.ask_later(vault, errand, pause_s)
    elif isinstance(error, ReplyLost | Busy) or errand.asks or error.fault is Fault.OUTCOME_UNKNOWN:
        errands.unknown(vault, errand)
    else:
        errands.refused(vault, errand, error.fault)
    if error.sentence:
        log.warning("%s", error.sentence)
    return error.fault.value


def _opened(vault: Vault, errand: Errand) -> tuple[str, Paper]:
    """The grip and the open paper, both in memory alone. Raises VaultError with what the kiosk is told."""
    with reading(vault.database) as connection:
        link = link_of(connection, errand.account)
    if link is None:
        raise VaultError(Fault.LOGIN_DENIED, "This link has ended.")
    identity = pyrage.x25519.Identity.from_str(vault.keys.open_link(link.account, link.identity))
    with vault.files.open(errand.deposit) as sealed:
        data = sealed.read()
    try:
        pdf = bytes(pyrage.decrypt(data, [identity]))
    except pyrage.DecryptError as error:
        raise VaultError(Fault.TYPE_REFUSED, "This paper is not sealed for this relay.") from error
    if not pdf.startswith(PDF_MAGIC) or not _is_stated(errand, pdf):
        raise VaultError(Fault.TYPE_REFUSED, "This is not the PDF that the kiosk's statement is about.")
    day = datetime.fromtimestamp(errand.taken_at, UTC).date().isoformat()
    return vault.keys.open_link(link.account, link.grip), Paper(errand.deposit_id, errand.category, day, pdf)


def _is_stated(errand: Errand, pdf: bytes) -> bool:
    """The kiosk's signature was checked when the deposit began; here the hash that it signed is."""
    stated = claims_in(errand.statement).get("sha256") if errand.statement else None
    return stated in {None, hashlib.sha256(pdf).hexdigest()}


def _pause_s(tries: int) -> float:
    longest = min(FIRST_PAUSE_S * 2.0 ** min(tries, 20), LONGEST_PAUSE_S)
    return random.uniform(longest / 2, longest)  # noqa: S311  jitter, not a secret
