"""What all messages share, and those that every helper may send."""

from typing import ClassVar

import msgspec

from kiosk.domain import Fault


class Base(msgspec.Struct, frozen=True, tag=True, array_like=True):
    """A message after which more may come."""

    final: ClassVar[bool] = False


class Final(Base, frozen=True):
    """A message that ends its job."""

    final: ClassVar[bool] = True


def name_only(message: msgspec.Struct) -> str:
    """The words for a message that holds a secret: no log and no traceback may show it."""
    return f"{type(message).__name__}(...)"


class Done(Final, frozen=True):
    """The job is done and has nothing more to say."""


class Failed(Final, frozen=True):
    """The job failed; nothing that was acknowledged before is lost."""

    fault: Fault
    detail: str = ""
    """For the journal and the staff screen; never personal data."""
    tries_left: int | None = None


class Alive(Base, frozen=True):
    """The helper is still at work; sent at least every second while it has nothing else to say."""
