"""Papers that a structure itself puts into persons' vaults: letters, attestations (docs/agents.md).

A *source* gives papers one by one, each for a reference of the structure's own; which vault that is, only this
computer's letterboxes know. Whatever the source, a paper goes the way of every deposit: sealed here, outbox, deliverer.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Protocol

from kiosk.domain import Category


@dataclass(frozen=True)
class Letter:
    """One paper that a source has: its `place` there, and a `mark` that changes with its bytes."""

    place: str
    mark: str
    person: str
    """The structure's reference of the person it is for; empty when nothing says it."""
    category: Category


@dataclass(frozen=True)
class Pdf:
    """A whole PDF (`kiosk.upload.office.pdf.whole`)."""

    data: bytes = field(repr=False)
    pages: int


class Unfit(Exception):
    """A paper that cannot be put in as it is: `reason` for the journal, `sentence` for whoever looks after papers."""

    def __init__(self, reason: str, sentence: str) -> None:
        super().__init__(sentence)
        self.reason = reason
        self.sentence = sentence


class Later(Exception):
    """A paper that cannot be had now; it is asked for again."""


class Source(Protocol):
    """Where a structure's papers come from. Any method may raise OSError: then the source is asked again later."""

    def waiting(self) -> Iterator[Letter]:
        """The papers that are there now."""

    def read(self, letter: Letter) -> Pdf:
        """The paper, whole. Raises Unfit or Later."""

    def done(self, letter: Letter) -> None:
        """The vault has it: puts it where it is not found again."""

    def put_aside(self, letter: Letter, sentence: str) -> None:
        """It cannot be put in: puts it where it is not found again, with one sentence for people."""
