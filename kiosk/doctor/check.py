"""What a check found."""

from enum import StrEnum

import msgspec


class Verdict(StrEnum):
    """How a part is."""

    GOOD = "good"
    LOOK = "look at it"
    """The box can serve; somebody should look at this part."""
    TROUBLE = "trouble"
    """The box cannot serve."""


class Check(msgspec.Struct, frozen=True):
    """One line of the doctor's table."""

    part: str
    verdict: Verdict
    found: str
    todo: str = ""


def good(part: str, found: str) -> Check:
    """The part is well."""
    return Check(part, Verdict.GOOD, found)


def look(part: str, found: str, todo: str) -> Check:
    """The box can serve, but somebody should look at this part."""
    return Check(part, Verdict.LOOK, found, todo)


def trouble(part: str, found: str, todo: str) -> Check:
    """The box cannot serve because of this part."""
    return Check(part, Verdict.TROUBLE, found, todo)


def can_serve(checks: list[Check]) -> bool:
    """True when nothing keeps the box from serving."""
    return all(check.verdict is not Verdict.TROUBLE for check in checks)
