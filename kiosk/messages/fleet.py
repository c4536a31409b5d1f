"""Messages about what whoever looks after many boxes may know: numbers, never a visit's own."""

from kiosk.messages.base import Base, Final


class AskDays(Base, frozen=True):
    """What do whole days say of this box? Asked of kiosk-upload; answered by DaysReport."""


class DaysReport(Final, frozen=True):
    """What happened up to midnight, and how much waits; coarse enough that no visit can be read from it."""

    faults: dict[str, int]
    """Faults of the machine yesterday (UTC), each kind with its number."""
    deposit_days: int
    """Whole days since the last day before today on which a vault gave a receipt."""
    waiting: int
    """Deposits that wait, rounded up to fives."""
    dropped: int
    """Deposits of the last days that were called safe and failed for good, rounded up to fives."""
    room: bool
    """True when the outbox takes one more visit."""
