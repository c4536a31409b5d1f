"""Messages about what a person lets an agent do with card and PIN: one view of one document, letters from now on."""

from typing import Literal

from kiosk.domain import Category
from kiosk.messages.base import Base, Final, name_only

Purpose = Literal["show", "print"]


class FetchStored(Base, frozen=True):
    """For kiosk-upload: fetch the person's newest document of a category, for one view by an agent.

    Answered by StoredFetched or Failed (with `tries_left` for a wrong PIN; NOTHING_FOUND when none may be viewed).
    """

    __repr__ = name_only

    vault: str
    code: str
    """The card's text without its third part, which kiosk-upload never gets."""
    pin: str
    category: Category
    purpose: Purpose
    agent: str
    """The agent's session; role and session are checked again."""


class StoredFetched(Final, frozen=True):
    """The one document. Descriptor: its sealed file, which kiosk-upload cannot open."""

    __repr__ = name_only

    document: str
    category: str
    at: str
    """When the vault got it (RFC 3339)."""
    statement: str
    """What the kiosk signed that deposited it (compact JWS); empty when it signed nothing."""


class OpenStored(Base, frozen=True):
    """For kiosk-scanner: open a sealed document in a process of its own. Descriptors: the sealed file, the third part.

    Answered by StoredPage for each page (to show) or StoredPdf (to print), then StoredOpened, or Failed.
    """

    purpose: Purpose


class StoredPage(Base, frozen=True):
    """A page, upright. Descriptor: (height, width, 3) uint8 RGB, rows without padding."""

    width: int
    height: int


class StoredPdf(Base, frozen=True):
    """The document itself. Descriptor: the PDF."""


class StoredOpened(Final, frozen=True):
    """That was all of it; `sha256` (hex) is that of the PDF, to be held against the statement."""

    sha256: str
    pages: int
    """How many the document has, when it is shown: perhaps more than were sent."""


class AskLetterbox(Base, frozen=True):
    """For kiosk-upload: have the vault let the structure put letters in. Answered by LetterboxGiven or Failed."""

    __repr__ = name_only

    vault: str
    code: str
    """The card's text without its third part."""
    pin: str
    agent: str
    """The agent's session; role and session are checked again."""


class LetterboxGiven(Final, frozen=True):
    """The person's yes holds. `slip` is what the office's computer needs; it goes on paper, nothing of it is kept."""

    __repr__ = name_only

    slip: str
