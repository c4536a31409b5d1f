"""A month's counts at the desk: they print by themselves once a month while an agent stands still, and when asked."""

from dataclasses import replace
from datetime import date

from kiosk.agents.desk_effects import AskCounts, CountsPrinted, PrintCounts
from kiosk.agents.desk_moves import Result, new_job
from kiosk.agents.desk_parts import CountsSeen, Desk, Printing, Step

IDLE_S = 10.0
"""So long nobody touches the desk's home before the counts that are due print."""
MONTHS = 3
"""So many months back, the desk prints counts."""


def past_months(today: date) -> tuple[str, ...]:
    """The last months that are over (YYYY-MM), the newest first: one that goes on is not counted."""
    first = today.day == 1  # the journal's days are UTC's: there the month before may not be over yet
    number = today.year * 12 + today.month - 1 - first
    return tuple(f"{each // 12:04}-{each % 12 + 1:02}" for each in range(number - 1, number - 1 - MONTHS, -1))


def pass_time(desk: Desk) -> Result:
    """Time passes for an agent who is in: what is due prints, once in a session."""
    stands = desk.step is Step.HOME and not desk.job and desk.now_s - desk.touched_s >= IDLE_S
    if not desk.counts_due or not stands:
        return desk, ()
    return ask(replace(desk, counts_due=""), desk.counts_due)


def ask(desk: Desk, month: str) -> Result:
    """Asks for the counts of a month, to print them."""
    assert desk.session is not None
    session = desk.session.name
    desk, job = new_job(replace(desk, printing=Printing.PRINTING, counted=month))
    return desk, (AskCounts(job, session, month),)


def seen(desk: Desk, event: CountsSeen) -> Result:
    """The counts are there: they print."""
    desk, job = new_job(desk)
    return desk, (PrintCounts(job, event.month, event.counts),)


def printed(desk: Desk) -> Result:
    """A paper is out: were it the counts, nobody else has to print them this month, nor does this session again."""
    if not desk.counted or desk.session is None:
        return desk, ()
    due = "" if desk.counted == desk.counts_due else desk.counts_due
    return replace(desk, counts_due=due), (CountsPrinted(desk.session.name, desk.counted),)
