"""What each role may do: roles.toml as frozen data."""

import tomllib
from collections.abc import Mapping
from enum import StrEnum
from functools import cache
from importlib import resources

import msgspec


class Act(StrEnum):
    """What an agent can do at the box; roles.toml says what each means."""

    ACCOMPANY = "accompany"
    OPEN_VAULT = "open vault"
    RENEW_CARD = "renew card"
    DEPOSIT = "deposit"
    CERTIFY = "certify"
    SHOW_IDENTITY = "show identity"
    PRINT_DOCUMENT = "print document"
    HEALTH = "health"
    COUNTS = "counts"
    LETTERS = "letters"


MACHINE_ACTS = frozenset({Act.HEALTH, Act.COUNTS})
"""Acts that touch no person's papers: they need no consent."""


class Role(StrEnum):
    """Who an agent is at the box."""

    RECEPTION = "reception"
    SOCIAL_WORKER = "social worker"
    VOLUNTEER = "volunteer"
    TECHNICIAN = "technician"


class Powers(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A role's acts, and which of them it may do for a person who is not there and gave a mandate."""

    acts: frozenset[Act]
    absent: frozenset[Act] = frozenset()


@cache
def table() -> Mapping[Role, Powers]:
    """Every role's powers, as roles.toml says."""
    text = resources.files("kiosk.agents").joinpath("roles.toml").read_text(encoding="utf-8")
    return msgspec.convert(tomllib.loads(text), dict[Role, Powers])


def may(role: Role, act: Act) -> bool:
    """Whether the role has this act at all."""
    return act in table()[role].acts
