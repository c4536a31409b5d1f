"""Agents as kiosk-upload knows them: it lets them in, because it signs what they did.

A session's name is a JWS of the kiosk's own key, so that an agent stays in when this process dies and comes back. What
an agent claims about a deposit is checked here once more, whatever the screens thought: role, mandate, dates.
"""

import base64
import secrets
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import msgspec
from joserfc import jws
from joserfc.errors import JoseError
from joserfc.jwk import OKPKey

from kiosk.agents import mandate_code, questions
from kiosk.agents.door import Door, DoorError
from kiosk.agents.mandate import GRANTABLE, LONGEST_DAYS, Mandate, Why, absent_refusal
from kiosk.agents.mandate_code import MandateError
from kiosk.agents.questions import Answer, Question
from kiosk.agents.roles import Act, Role, may, table
from kiosk.agents.session import LAST_PAPERS_S, LONGEST_S
from kiosk.domain import Fault
from kiosk.fault import VaultError
from kiosk.messages import (
    AgentAnswers,
    AgentIn,
    AgentLogin,
    AskCounts,
    CertifyPdf,
    CountsAre,
    CountsPrinted,
    Deposit,
    EndMandate,
    MakeMandate,
    MandateIs,
    MandateMade,
    PdfCertified,
)
from kiosk.profile import SIGNATURE_ALGORITHM, base64url, from_base64url, signature_header
from kiosk.records.journal import Journal
from kiosk.site import Site
from kiosk.upload.certificate import DIGEST_BYTES, CertificateError, read_certificate, sign_digest
from kiosk.upload.counts import has_lines_of, is_over, month_before, month_counts
from kiosk.upload.identity import KioskKey

SESSION_TYPE = "consigne-agent-session+jwt"
_BOOT_ID = Path("/proc/sys/kernel/random/boot_id")
"""Another text after each start of the machine (random(4))."""


class _Claims(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a session's name says."""

    badge: str
    role: Role
    number: str
    ends_s: float
    """By the clock that the desk looks at too: it never goes back, and counts from the machine's start."""
    boot: str
    """Which start of the machine that was."""


@dataclass(frozen=True)
class Helped:
    """What an agent's part in a deposit comes to, checked: for the statement and the journal."""

    agent: str
    """The badge's number."""
    original_seen: bool
    mandate: str
    """The mandate's hash (mandate_code.digest); empty when the person was there."""


class Agents:
    """Sessions and mandates of one kiosk; safe from any thread."""

    def __init__(
        self,
        site: Site,
        door: Door,
        key: KioskKey,
        journal: Journal,
        now: Callable[[], float] = time.time,
        ticking_s: Callable[[], float] = time.monotonic,
        boot: Callable[[], str] = _BOOT_ID.read_text,
    ) -> None:
        self._site = site.site.name
        self._structure = site.site.structure
        self._certificate = site.agents.certificate
        self._door = door
        self._key = key
        self._public = OKPKey.import_key(dict(key.public()))
        self._journal = journal
        self._now = now
        self._ticking_s = ticking_s
        self._boot = boot
        self._ended: dict[str, float] = {}
        """Sessions that were ended early, and when."""

    def enter(self, message: AgentLogin) -> AgentIn:
        """Lets an agent in. Raises VaultError with the door's fault."""
        try:
            agent = self._door.enter(message.badge, message.pin)
        except DoorError as error:
            self._journal.record("agent in", error.fault.value, facts={"why": error.sentence})
            raise VaultError(error.fault, error.sentence, tries_left=error.tries_left) from error
        number, ends_s = secrets.token_urlsafe(16), self._ticking_s() + LONGEST_S
        claims = _Claims(agent.badge, agent.role, number, ends_s, self._boot())
        self._journal.record("agent in", facts={"agent": agent.badge, "role": agent.role.value})
        name = self._key.sign(SESSION_TYPE, msgspec.json.encode(claims))
        if sums := self._door.take_sums():
            self._journal.record(questions.ACT, facts=sums)
        asked, due = self._door.is_asked(agent.badge), self._counts_due(agent.role)
        return AgentIn(name, agent.badge, agent.name, agent.role.value, asked, due)

    def answered(self, message: AgentAnswers) -> None:
        """Keeps an agent's answers, once a month. Raises VaultError."""
        claims = self._claims(message.session)
        answers = [Answer(answer) for answer in message.answers if answer in set(Answer)]
        if len(answers) != len(Question):
            raise VaultError(Fault.UNFORESEEN, "Every question has one answer.")
        self._door.answered(claims.badge, answers)

    def counts(self, message: AskCounts) -> CountsAre:
        """A month's counts, for an agent whose role may see them. Raises VaultError."""
        with self._tried("counts") as facts:
            facts["agent"] = self.actor(message.session, Act.COUNTS)
            if not facts["agent"]:
                raise VaultError(Fault.LOGIN_DENIED, "Only an agent sees counts here.")
            told = month_counts(self._journal, self._site, message.month, self._now())
        self._journal.record("counts", facts={**facts, "month": message.month})
        return CountsAre(told)

    def counts_printed(self, message: CountsPrinted) -> None:
        """A month's counts are on paper. Raises VaultError."""
        if not self.actor(message.session, Act.COUNTS) or not is_over(message.month, self._now()):
            raise VaultError(Fault.LOGIN_DENIED, "Only an agent prints counts here, and of a month that is over.")
        self._door.counts_printed(max(message.month, self._last_counts()))

    def _counts_due(self, role: Role) -> str:
        month = month_before(self._now())
        due = may(role, Act.COUNTS) and self._last_counts() < month and has_lines_of(self._journal, month)
        return month if due else ""

    def _last_counts(self) -> str:
        """The last month whose counts are on paper; one that is still to come was a wrong clock's."""
        month = self._door.last_counts()
        return month if is_over(month, self._now()) else ""

    def leave(self, session: str) -> None:
        """Ends a session; nobody minds one that is over."""
        try:
            claims = self._claims(session)
        except VaultError:
            return
        self._ended[claims.number] = self._ticking_s()
        self._journal.record("agent out", facts={"agent": claims.badge})

    def helped(self, asked: Deposit) -> Helped | None:
        """The agent's part in a deposit, or None for self-service. Raises VaultError when role or mandate forbid it.

        What was acknowledged beside an agent may come a while after the session's end: it was still being sealed.
        """
        if not asked.agent:
            return None
        with self._tried("deposit by agent") as facts:
            claims = self._claims(asked.agent, longer_s=LAST_PAPERS_S)
            facts["agent"] = claims.badge
            mandate = self._mandate(asked.mandate) if asked.mandate else None
            if mandate is not None:
                why = absent_refusal(Act.DEPOSIT, claims.role, claims.badge, self._structure, mandate, self._today())
                why = Why.ENDED if self._door.is_ended(mandate_code.digest(mandate)) else why
                if why is not None:
                    raise VaultError(Fault.LOGIN_DENIED, f"The mandate does not allow this deposit: {why.value}.")
            if not may(claims.role, Act.DEPOSIT) or (asked.original_seen and not may(claims.role, Act.CERTIFY)):
                raise VaultError(Fault.LOGIN_DENIED, "The agent's role does not allow this deposit.")
        return Helped(claims.badge, asked.original_seen, mandate_code.digest(mandate) if mandate else "")

    def certify(self, message: CertifyPdf) -> PdfCertified:
        """Signs with the structure's certificate for an agent whose role may certify. Raises VaultError.

        The certificate is read anew each time, so that a renewed one holds at once.
        """
        with self._tried("certify") as facts:
            claims = self._claims(message.session)
            facts["agent"] = claims.badge
            if not may(claims.role, Act.CERTIFY) or len(message.digest) != DIGEST_BYTES:
                raise VaultError(Fault.LOGIN_DENIED, "The agent's role does not allow to certify.")
            try:
                signature = sign_digest(read_certificate(self._certificate), message.digest, self._today())
            except CertificateError as error:
                raise VaultError(Fault.UNFORESEEN, str(error)) from error
        self._journal.record("certify", facts=facts)
        return PdfCertified(signature)

    def actor(self, session: str, act: Act) -> str:
        """The badge's number of the agent who does an act with the person, empty for nobody. Raises VaultError."""
        if not session:
            return ""
        claims = self._claims(session)
        if not may(claims.role, act):
            raise VaultError(Fault.LOGIN_DENIED, f"The agent's role does not allow this: {act.value}.")
        return claims.badge

    def make_mandate(self, message: MakeMandate) -> MandateMade:
        """Signs a mandate for the session's agent. Raises VaultError."""
        with self._tried("mandate made") as facts:
            claims = self._claims(message.session)
            facts["agent"] = claims.badge
            acts = frozenset(Act(act) for act in message.acts if act in set(Act))
            if not acts or not acts <= GRANTABLE & table()[claims.role].absent or not 1 <= message.days <= LONGEST_DAYS:
                raise VaultError(Fault.LOGIN_DENIED, "No mandate can be made of these acts for this agent.")
        begins = self._today()
        number = base64.b32encode(secrets.token_bytes(10)).decode()
        ends = begins + timedelta(days=message.days - 1)
        mandate = Mandate(number, self._structure, claims.badge, acts, begins, ends)
        signed = self._key.sign(mandate_code.TYPE, mandate_code.payload(mandate))
        signature = from_base64url(signed.rpartition(".")[2])
        made = {"mandate": mandate_code.digest(mandate), "ends": ends.isoformat()}
        self._journal.record("mandate made", facts={**facts, **made})
        return MandateMade(mandate_code.to_code(mandate, signature), number, ends.isoformat())

    def read_mandate(self, code: str) -> MandateIs:
        """What a mandate's code says. Raises VaultError(CODE_UNREADABLE) for what this kiosk did not sign."""
        found = self._mandate(code)
        acts = tuple(sorted(act.value for act in found.acts))
        days = found.begins.isoformat(), found.ends.isoformat()
        ended = self._door.is_ended(mandate_code.digest(found))
        return MandateIs(found.number, found.structure, found.badge, acts, *days, ended)

    def end_mandate(self, message: EndMandate) -> None:
        """Ends a mandate of this kiosk early, whosever it is, for an agent who may accompany. Raises VaultError."""
        with self._tried("mandate ended") as facts:
            facts["agent"] = self.actor(message.session, Act.ACCOMPANY)
            if not facts["agent"]:
                raise VaultError(Fault.LOGIN_DENIED, "Only an agent ends a mandate here.")
            mandate = self._mandate(message.code)
        self._door.end_mandate(mandate_code.digest(mandate), mandate.ends)
        self._journal.record(
            "mandate ended", facts={**facts, "mandate": mandate_code.digest(mandate), "of": mandate.badge}
        )

    @contextmanager
    def _tried(self, act: str) -> Iterator[dict[str, str]]:
        """An act that is refused is a line in the journal too, with what was known of it by then."""
        facts: dict[str, str] = {}
        try:
            yield facts
        except VaultError as error:
            self._journal.record(act, error.fault.value, facts={**facts, "why": error.sentence})
            raise

    def _mandate(self, code: str) -> Mandate:
        try:
            mandate, signature = mandate_code.from_code(code, self._structure)
        except MandateError as error:
            raise VaultError(Fault.CODE_UNREADABLE, "This is no mandate's code.") from error
        header = msgspec.json.encode(signature_header(mandate_code.TYPE, self._key.kid))
        text = ".".join(base64url(part) for part in (header, mandate_code.payload(mandate), signature))
        self._verified(text, mandate_code.TYPE, Fault.CODE_UNREADABLE)
        return mandate

    def _claims(self, session: str, longer_s: float = 0.0) -> _Claims:
        """What a session's name says, until `longer_s` after its end or the machine's. Raises AGENT_LEFT."""
        claims = msgspec.json.decode(self._verified(session, SESSION_TYPE, Fault.AGENT_LEFT), type=_Claims)
        over_for_s = self._ticking_s() - self._ended.get(claims.number, claims.ends_s)
        if over_for_s >= longer_s or claims.boot != self._boot():
            raise VaultError(Fault.AGENT_LEFT, "The agent's session is over.")
        return claims

    def _verified(self, text: str, typ: str, fault: Fault) -> bytes:
        try:
            signed = jws.deserialize_compact(text, self._public, algorithms=[SIGNATURE_ALGORITHM])
        except (JoseError, ValueError) as error:
            raise VaultError(fault, "This kiosk did not sign this.") from error
        if signed.headers().get("typ") != typ:
            raise VaultError(fault, "This kiosk signed this for another purpose.")
        return signed.payload

    def _today(self) -> date:
        return datetime.fromtimestamp(self._now(), UTC).astimezone().date()
