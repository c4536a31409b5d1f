"""One deposit as its deliverer knows it, and what a failed try means for it (docs/decisions/what-safe-means.md)."""

import time
from dataclasses import dataclass, field

from kiosk.domain import Fault
from kiosk.fault import Busy, Final, NotSent, ReplyLost, VaultError
from kiosk.upload.outbox import Entry
from kiosk.upload.tus import HashMismatch
from kiosk.upload.vaults import Access

MOST_NEW_BEGINNINGS = 2
FEWEST_LAST_TRIES = 5
LAST_TRIES_S = 3600.0
"""What an earlier process took is over only after so many failed tries of this one, over so long."""


@dataclass
class Job:
    """What the deliverer knows of one deposit beyond its entry; all of it may be lost without harm."""

    entry: Entry
    access: Access | None = None
    offset: int | None = None
    """Bytes that the vault said it has; None when it must be asked."""
    begin: bool = False
    """True when the deposit is to be announced (again)."""
    beginnings: int = 0
    failures: int = 0
    failures_ever: int = 0
    refused: bool = False
    """True while the vault's last answer was a refusal, of a paper that was called safe and is tried on."""
    taken_at: float = field(default_factory=time.monotonic)
    from_before: bool = False
    """True when an earlier process took it, so that only the wall clock knows how old it is."""
    not_before: float = 0.0
    recorded: bool = False
    """True when the journal says how it ended, even if the outbox could not take that down yet."""
    told_at: float = 0.0
    opened: int | None = field(default=None, repr=False)
    """Descriptor of the opened file, for a vault that must see it."""


def is_over(job: Job, now: float, lifetime_s: float) -> bool:
    """Whether its time is over by more than the word of a clock that may have been set a moment ago."""
    age_s = now - job.entry.created_at
    here_s = time.monotonic() - job.taken_at
    if job.from_before:
        tried_enough = job.failures_ever >= FEWEST_LAST_TRIES and here_s > LAST_TRIES_S
        return tried_enough and age_s > lifetime_s
    return min(age_s, here_s) > lifetime_s


def may_pass(job: Job, error: VaultError) -> bool:
    """Whether a later try can do better.

    Of a deposit that was called safe this is so for all that somebody on the way, or a vault in trouble, may say
    for a while. A vault that drops the same bytes again and again is believed while the person is there to hear it.
    """
    if isinstance(error, NotSent | ReplyLost | Busy):
        return True
    if error.fault is Fault.DISK_FULL:
        return bool(job.entry.capability)
    dropped_again = isinstance(error, HashMismatch) and job.access is not None
    return job.entry.kept and not isinstance(error, Final) and not dropped_again


def is_refusal(error: VaultError) -> bool:
    """Whether the vault, or somebody on the way, said no to this one deposit."""
    waits = isinstance(error, NotSent | ReplyLost | Busy)
    return not waits and error.fault not in {Fault.DISK_FULL, Fault.VAULT_NOT_TRUSTED}


def can_begin_anew(job: Job, error: VaultError) -> bool:
    """A vault that dropped or forgot an upload takes the same `deposit_id` again, while the login lives."""
    forgotten = error.fault is Fault.OUTCOME_UNKNOWN and not isinstance(error, Final) and not job.begin
    dropped = isinstance(error, HashMismatch) or forgotten
    return dropped and job.access is not None and job.beginnings <= MOST_NEW_BEGINNINGS
