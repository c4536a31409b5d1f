"""Small moves that the agents' desk is made of: another screen, another job."""

from dataclasses import replace
from typing import Any

from kiosk.agents import badges, mandate_code
from kiosk.agents.desk_effects import CancelJob, Effect, Leave, ReadCode
from kiosk.agents.desk_parts import Desk, Printing, Step
from kiosk.card import CARD_PREFIX

PREFIXES = {
    Step.BADGE: badges.PREFIX,
    Step.MANDATE: mandate_code.PREFIX,
    Step.END: mandate_code.PREFIX,
    Step.VIEW_CARD: CARD_PREFIX,
}
"""The code that a screen wants."""

Result = tuple[Desk, tuple[Effect, ...]]


def read_code(desk: Desk, before: tuple[Effect, ...], *, from_glass: bool, busy_from_s: float | None = None) -> Result:
    """Reads the code that this screen wants."""
    cancel: tuple[Effect, ...] = (CancelJob(desk.job),) if desk.job else ()
    desk, job = new_job(replace(desk, fault=None, from_glass=from_glass, busy_from_s=busy_from_s))
    return desk, (*before, *cancel, ReadCode(job, PREFIXES[desk.step], from_glass))


def to(desk: Desk, step: Step, **changes: Any) -> Result:
    """On to another of the desk's own screens; what was asked for the one before is stopped."""
    cancel: tuple[Effect, ...] = (CancelJob(desk.job),) if desk.job else ()
    moved = replace(
        desk, screen=step, job=0, pin="", fault=None, tries_left=None, printing=Printing.IDLE, outbox=None,
        busy_from_s=None, counted="", **changes
    )  # fmt: skip
    return moved, cancel


def new_job(desk: Desk) -> tuple[Desk, int]:
    """The desk with a job whose number was never used."""
    number = desk.last_job + 1
    return replace(desk, job=number, last_job=number), number


def closed(desk: Desk) -> Result:
    """The door shuts: the box serves persons."""
    cancel: tuple[Effect, ...] = (CancelJob(desk.job),) if desk.job else ()
    shut = Desk(
        desk.structure, desk.camera, last_job=desk.last_job, now_s=desk.now_s, today=desk.today, a4=desk.a4,
        view_vaults=desk.view_vaults, letter_vaults=desk.letter_vaults, languages=desk.languages,
        learning=desk.learning, visit=desk.visit, left=desk.left,
    )  # fmt: skip
    return shut, cancel


def leave(desk: Desk, session: str) -> Result:
    """A session ends: once the visit that it accompanies is over, else at once."""
    if session == desk.visit:
        return replace(desk, left=(*desk.left, session)), ()
    return desk, (Leave(session),)
