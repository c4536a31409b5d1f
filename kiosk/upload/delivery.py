"""The deliverer: brings the outbox's deposits to one vault, through everything, each once.

One thread for each vault, apart from every connection. It announces a deposit while its login lives, and from then on
needs nothing but the capability and the sealed file. After any doubt it asks the vault before it sends.
"""

import logging
import os
import random
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

from kiosk.domain import DepositState, Fault, Receipt
from kiosk.fault import Busy, Final, NotSent, NotYet, TurnedAway, VaultError, concerns_vault
from kiosk.messages import DepositKept, DepositProgress, DepositReceipted, Failed
from kiosk.records.journal import Journal
from kiosk.upload import pace
from kiosk.upload.board import Board
from kiosk.upload.job import Job, can_begin_anew, is_over, is_refusal, may_pass
from kiosk.upload.outbox import Entry, Outbox
from kiosk.upload.pace import Bandwidth
from kiosk.upload.source import OwnKey, Part, measure
from kiosk.upload.tus import HashMismatch
from kiosk.upload.vaults import Access, Offer, Reached, Sealed, Vault

log = logging.getLogger(__name__)

FIRST_CHUNK_BYTES = 4 * 1024 * 1024
SMALLEST_CHUNK_BYTES = 256 * 1024
LARGEST_CHUNK_BYTES = 256 * 1024 * 1024
CHUNK_SHORT_S = 1.0
CHUNK_LONG_S = 4.0
TELL_EVERY_S = 0.2


@dataclass(frozen=True)
class Shared:
    """What all deliverers of a process share."""

    outbox: Outbox
    board: Board
    journal: Journal
    bandwidth: Bandwidth
    own_key: OwnKey
    lifetime_s: float
    clock: Callable[[], float] = time.time


class Deliverer:
    """Delivers to one vault; its methods are safe from any thread."""

    def __init__(self, name: str, vault: Vault, shared: Shared) -> None:
        self._name = name
        self._vault = vault
        self._shared = shared
        self._changed = threading.Condition()
        waiting = (entry for entry in shared.outbox.waiting() if entry.vault == name and entry.capability)
        self._jobs = {entry.deposit_id: Job(entry, from_before=True) for entry in waiting}
        self._failures = 0
        self._away = False
        """True while the vault cannot be reached, rather than busy."""
        self._pause_until = 0.0
        self._chunk_bytes = FIRST_CHUNK_BYTES
        self._stopped = False
        self._under_way: Job | None = None
        self._thread = threading.Thread(target=self._run, name=f"deliver to {name}", daemon=True)

    def start(self) -> None:
        """Begins with what waits in the outbox."""
        self._thread.start()

    def stop(self) -> None:
        """Ends after the request that is under way."""
        with self._changed:
            self._stopped = True
            self._changed.notify()
        self._thread.join()

    @property
    def lives(self) -> bool:
        """True from `start` until `stop`, unless the thread ended by itself, which nothing should make it do."""
        return self._thread.is_alive()

    @property
    def refused(self) -> int:
        """How many papers that were called safe the vault refused when last asked; they are tried on."""
        with self._changed:
            return sum(job.refused for job in self._jobs.values())

    def take(self, deposit_id: str, access: Access) -> None:
        """Takes a deposit with the login that may announce it, unless it has ended meanwhile or is not there."""
        with self._changed:
            entry = self._shared.outbox.get(deposit_id)
            if entry is None or entry.ended:
                return
            job = self._jobs.setdefault(deposit_id, Job(entry))
            job.entry, job.access, job.begin = entry, access, not entry.capability
            self._changed.notify()

    def give_up(self, access: Access) -> None:
        """At logout: forgets the login, and every deposit of it that was not announced, for it can never be.

        Job and row go together: who brings the same deposit with another login meets both or neither.
        """
        with self._changed:
            mine = [job for job in self._jobs.values() if job.access is access]
            for job in mine:
                job.access = None
            lost = [job for job in mine if not job.entry.capability]
            for job in lost:
                del self._jobs[job.entry.deposit_id]
                if job is not self._under_way:
                    self._close(job)
                self._try(partial(self._shared.outbox.forget, job.entry.deposit_id))
        why = "the visit ended before the vault answered"
        for job in lost:
            self._try(partial(self._record, "deposit given up", job.entry, why))
            self._tell(job, Failed(Fault.VAULT_UNREACHABLE, why))

    def network_changed(self) -> None:
        """The network may be back: tries soon, spread over a moment so that not all kiosks come at once."""
        soon = time.monotonic() + random.uniform(0, pace.NETWORK_RETURN_S)  # noqa: S311  jitter, not a secret
        with self._changed:
            if not self._away:
                return
            self._pause_until = min(self._pause_until, soon)
            for job in self._jobs.values():
                job.not_before = min(job.not_before, soon)
            self._changed.notify()

    def _run(self) -> None:
        while (job := self._wait_for_job()) is not None:
            fault = self._try(partial(self._step, job))
            with self._changed:
                self._under_way = None
                given_up = self._jobs.get(job.entry.deposit_id) is not job
                if given_up:
                    self._close(job)
            if fault is not None and not given_up:
                unsettled = self._try(partial(self._after_fault, job, fault))
                if unsettled is not None:
                    self._pause(job, unsettled)

    def _try(self, act: Callable[[], None]) -> VaultError | None:
        try:
            act()
        except VaultError as error:
            return error
        except Exception as error:  # noqa: BLE001  one deposit must never stop the others
            log.error("unforeseen %s while delivering", type(error).__name__)
            return NotYet(Fault.UNFORESEEN, "Something unforeseen happened on this machine.")
        return None

    def _wait_for_job(self) -> Job | None:
        with self._changed:
            while not self._stopped:
                now = time.monotonic()
                ready = [job for job in self._jobs.values() if max(job.not_before, self._pause_until) <= now]
                if ready:
                    self._under_way = min(ready, key=self._urgency)
                    return self._under_way
                times = [job.not_before for job in self._jobs.values()]
                self._changed.wait(max(min(times), self._pause_until) - now if times else None)
        return None

    def _urgency(self, job: Job) -> tuple[bool, bool, float]:
        """What is not announced yet goes first, then what somebody waits for, then the oldest."""
        entry = job.entry
        return not job.begin, not self._shared.board.watched(entry.deposit_id), entry.created_at

    def _step(self, job: Job) -> None:
        if job.begin or not job.entry.capability:
            self._announce(job)
            return
        offer = _offer(job.entry)
        if job.offset is None:
            reached = self._vault.reconcile(job.entry.capability, offer)
        else:
            reached = self._send(job, offer, job.offset)
        self._after_answer(job, reached)

    def _announce(self, job: Job) -> None:
        access = job.access
        if access is None or access.expires_at <= self._shared.clock():
            raise VaultError(Fault.LOGIN_EXPIRED, "The login is over; log in again.")
        if not job.entry.for_person:
            self._open(job)
        capability = self._vault.deposit(access, _offer(job.entry))
        with self._changed:
            if self._jobs.get(job.entry.deposit_id) is not job:
                return
            self._shared.outbox.set_capability(job.entry.deposit_id, capability)
            job.entry = replace(job.entry, capability=capability, tried=False, state=DepositState.SENDING)
            job.begin, job.offset, job.recorded = False, None, False
            job.beginnings += 1
        self._calm(job)
        if job.entry.kept:
            self._record("deposit kept", job.entry)
            self._tell(job, DepositKept(job.entry.statement))

    def _send(self, job: Job, offer: Offer, start: int) -> Reached:
        end = offer.length if self._vault.in_one_piece else min(offer.length, start + self._chunk_bytes)
        began = time.monotonic()
        if not job.entry.for_person:
            self._open(job)
        descriptor = job.opened if job.opened is not None else self._sealed_file(job)
        try:
            sealed = Sealed(
                offer.length,
                lambda first, last: Part(
                    descriptor, first, last, self._shared.bandwidth, lambda at: self._sent(job, at)
                ),
            )
            self._set_tried(job, self._vault.in_one_piece)
            reached = self._vault.resume(job.entry.capability, offer, start, end, sealed)
        except (NotSent, TurnedAway):
            self._set_tried(job, False)
            raise
        except HashMismatch:
            if measure(descriptor)[0] != offer.sha256:
                raise Final(Fault.UNFORESEEN, "The sealed file on the disk is not what it was.") from None
            raise
        finally:
            if job.opened is None:
                os.close(descriptor)
        if reached.offset <= start and reached.receipt is None:
            raise NotYet(Fault.VAULT_UNREACHABLE, "The vault took nothing of what was sent.")
        self._adapt_chunk(time.monotonic() - began)
        return reached

    def _set_tried(self, job: Job, tried: bool) -> None:
        """For a vault that cannot be asked later: before bytes leave, write down that they may have arrived."""
        if job.entry.tried != tried:
            self._shared.outbox.set_tried(job.entry.deposit_id, tried)
            job.entry = replace(job.entry, tried=tried)

    def _sealed_file(self, job: Job) -> int:
        try:
            return os.open(self._shared.outbox.path(job.entry.deposit_id), os.O_RDONLY | os.O_CLOEXEC)
        except FileNotFoundError as error:
            raise Final(Fault.UNFORESEEN, "The sealed file is not on the disk any more.") from error

    def _open(self, job: Job) -> None:
        if job.opened is None:
            job.opened = self._shared.own_key.open(self._shared.outbox.path(job.entry.deposit_id))
            sha256, length = measure(job.opened)
            self._shared.outbox.announce(job.entry.deposit_id, sha256, length)
            job.entry = replace(job.entry, sha256=sha256, length=length)

    def _adapt_chunk(self, took_s: float) -> None:
        """Keeps one request between a second and four, so that a broken line costs little."""
        if took_s < CHUNK_SHORT_S:
            self._chunk_bytes = min(LARGEST_CHUNK_BYTES, self._chunk_bytes * 4)
        elif took_s > CHUNK_LONG_S:
            self._chunk_bytes = max(SMALLEST_CHUNK_BYTES, self._chunk_bytes // 2)

    def _after_answer(self, job: Job, reached: Reached) -> None:
        self._calm(job)
        if reached.receipt is not None:
            self._finish(job, reached.receipt)
        elif reached.offset >= job.entry.length:
            job.offset = None
            raise NotYet(Fault.VAULT_UNREACHABLE, "The vault has everything and gave no receipt yet.")
        else:
            job.offset = reached.offset
            self._tell(job, DepositProgress(reached.offset / job.entry.length))

    def _finish(self, job: Job, receipt: Receipt) -> None:
        self._record_end(job, "deposit receipted", facts={"vault_id": receipt.id})
        self._shared.outbox.receipted(job.entry.deposit_id, receipt)
        self._forget(job)
        self._tell(job, DepositReceipted(receipt, job.entry.statement))

    def _after_fault(self, job: Job, error: VaultError) -> None:
        """Begins anew, waits, or ends the deposit with a refusal (docs/decisions/what-safe-means.md)."""
        job.offset = None
        job.failures_ever += 1
        over = is_over(job, self._shared.clock(), self._shared.lifetime_s)
        anew, passes = can_begin_anew(job, error), may_pass(job, error)
        if job.entry.kept:
            job.begin = False
        if over or not (anew or passes):
            self._refuse(job, Fault.OUTCOME_UNKNOWN if over and job.entry.capability else error.fault, error.sentence)
        elif anew:
            job.begin = True
        else:
            job.refused = is_refusal(error)
            self._pause(job, error)

    def _pause(self, job: Job, error: VaultError) -> None:
        with self._changed:
            now = time.monotonic()
            job.failures += 1
            job.not_before = now + pace.retry_after_s(job.failures, error.retry_after_s)
            if concerns_vault(error):
                self._failures += 1
                self._away = not isinstance(error, Busy)
                self._pause_until = now + pace.retry_after_s(self._failures, error.retry_after_s)
        self._tell(job, DepositProgress(0.0, waiting=True))

    def _calm(self, job: Job) -> None:
        with self._changed:
            self._failures = job.failures = 0
            job.refused = False
            self._away = False
            self._pause_until = job.not_before = 0.0

    def _refuse(self, job: Job, fault: Fault, sentence: str) -> None:
        act = "deposit dropped" if job.entry.kept else "deposit refused"
        self._record_end(job, act, fault.value, facts={"why": sentence})
        self._shared.outbox.refused(job.entry.deposit_id, fault)
        self._forget(job)
        self._tell(job, Failed(fault, sentence))

    def _forget(self, job: Job) -> None:
        with self._changed:
            self._jobs.pop(job.entry.deposit_id, None)
        self._close(job)

    def _close(self, job: Job) -> None:
        if job.opened is not None:
            os.close(job.opened)
            job.opened = None

    def _sent(self, job: Job, offset: int) -> None:
        now = time.monotonic()
        if now - job.told_at >= TELL_EVERY_S:
            job.told_at = now
            self._tell(job, DepositProgress(offset / job.entry.length))

    def _tell(self, job: Job, news: DepositKept | DepositProgress | DepositReceipted | Failed) -> None:
        self._shared.board.tell(job.entry.deposit_id, news)

    def _record_end(self, job: Job, act: str, result: str = "", *, facts: dict[str, str]) -> None:
        if not job.recorded:
            self._record(act, job.entry, result, facts)
        job.recorded = True

    def _record(self, act: str, entry: Entry, result: str = "", facts: dict[str, str] | None = None) -> None:
        about = {
            "deposit": entry.deposit_id,
            "sha256": entry.plain_sha256,
            "category": entry.category.value,
            "pages": str(entry.pages),
        }
        self._shared.journal.record(act, result, self._name, {**about, **(facts or {})})


def _offer(entry: Entry) -> Offer:
    return Offer(
        deposit_id=entry.deposit_id,
        category=entry.category,
        statement=entry.statement,
        sha256=entry.sha256,
        length=entry.length,
        sealed=entry.for_person,
        tried=entry.tried,
    )
