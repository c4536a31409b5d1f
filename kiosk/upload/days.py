"""What kiosk-upload tells whoever looks after many boxes; made here, so that nothing finer leaves this process."""

from datetime import UTC, date, datetime

from kiosk.messages import DaysReport
from kiosk.records import days
from kiosk.upload.machine import Machine


def report(machine: Machine, today: date | None = None) -> DaysReport:
    """The days before `today` (UTC), and what waits now, in fives. Raises OSError when the journal cannot be read."""
    told = days.before(machine.journal.path, today or datetime.now(UTC).date())
    return DaysReport(
        faults=told.faults,
        deposit_days=told.deposit_days,
        waiting=days.in_fives(len(machine.outbox.waiting())),
        dropped=days.in_fives(machine.outbox.dropped()),
        room=machine.outbox.room(),
    )
