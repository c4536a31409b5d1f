"""Messages of kiosk-upload about agents: it knows who is in, because it signs what they did."""

import msgspec

from kiosk.messages.base import Base, Final, name_only


class AgentLogin(Base, frozen=True):
    """Let an agent in with badge and PIN. Answered by AgentIn or Failed (with `tries_left` for a wrong PIN)."""

    __repr__ = name_only

    badge: str
    pin: str


class AgentIn(Final, frozen=True):
    """The agent is in. `session` names this on the wire, until AgentLogout, its time's end, or the process's."""

    session: str
    badge: str
    """The badge's public number, as in statements and journal."""
    name: str = msgspec.field(default="")
    role: str = ""
    asked: bool = False
    """True while this month's questions wait for this agent."""
    counts: str = ""
    """The month (YYYY-MM) whose counts are due on paper, for who may see them."""

    def __repr__(self) -> str:
        return f"AgentIn({self.badge}, {self.role})"


class AgentLogout(Base, frozen=True):
    """The agent's session is over. Answered by Done."""

    session: str


class AgentAnswers(Base, frozen=True):
    """This agent's answers to the month's questions, in their order. Answered by Done or Failed."""

    session: str
    answers: tuple[str, ...]


class AskCounts(Base, frozen=True):
    """What may be shown of a month (YYYY-MM) that is over? For who may see it. Answered by CountsAre or Failed."""

    session: str
    month: str


class CountsAre(Final, frozen=True):
    """A month's counts by their French names, as they are printed: no number under 5."""

    counts: dict[str, str]


class CountsPrinted(Base, frozen=True):
    """This month's counts are on paper: they are due no more. Answered by Done or Failed."""

    session: str
    month: str


class CertifyPdf(Base, frozen=True):
    """Sign this document for the structure: the session's agent saw the original. Answered by PdfCertified or Failed.

    The document itself stays where it is: `digest` is the SHA-256 of what the signature covers.
    """

    session: str
    digest: bytes


class PdfCertified(Final, frozen=True):
    """The structure's signature (CMS, DER), made for one document."""

    signature: bytes


class MakeMandate(Base, frozen=True):
    """Make a mandate for the agent of this session. Answered by MandateMade or Failed."""

    session: str
    acts: tuple[str, ...]
    days: int
    """How long it holds, today included."""


class MandateMade(Final, frozen=True):
    """The mandate, signed: `code` goes on the paper, nothing of it is kept."""

    code: str
    number: str
    ends: str
    """Last day, YYYY-MM-DD."""


class EndMandate(Base, frozen=True):
    """End a mandate before its last day. Answered by Done, or Failed when this kiosk did not sign it."""

    session: str
    code: str


class ReadMandate(Base, frozen=True):
    """What does this mandate's code say? Answered by MandateIs, or Failed when this kiosk did not sign it."""

    code: str


class MandateIs(Final, frozen=True):
    """What this kiosk once signed; whether it holds today for whom is the reader's to decide."""

    number: str
    structure: str
    badge: str
    acts: tuple[str, ...]
    begins: str
    ends: str
    ended: bool = False
    """True when it was ended early."""
