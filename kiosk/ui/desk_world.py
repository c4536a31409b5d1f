"""The helpers as the agents' desk sees them: badge and mandate codes, who gets in, papers, what waits."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.agents import desk_effects as do
from kiosk.agents import desk_parts as on
from kiosk.agents.roles import Act
from kiosk.domain import Fault, Paper
from kiosk.messages import (
    AgentAnswers,
    AgentIn,
    AgentLogin,
    AgentLogout,
    AskCounts,
    AskOutbox,
    CodeRead,
    CountsAre,
    CountsPrinted,
    Done,
    EndMandate,
    MakeMandate,
    MandateIs,
    MandateMade,
    Message,
    OutboxReport,
    Print,
    ReadCode,
    ReadMandate,
    Record,
)
from kiosk.records.words import month_name
from kiosk.ui.call import Answer, Call, Request, tell, tell_in_order
from kiosk.ui.desk_letters import LetterboxRun, papers
from kiosk.ui.in_turn import InTurn
from kiosk.ui.paper_run import PaperRun
from kiosk.ui.signed_forms import mandate_of
from kiosk.ui.viewing import Shown, Sockets, ViewRun

SILENCE_S = 10.0
LANGUAGE = "fr"
"""Papers for agents are in French."""

Emit = Callable[[on.Answer], None]
Running = Call | InTurn


@dataclass(frozen=True)
class DeskWorld:
    """The three helpers. Each call returns at once and answers from any thread; cancelled, nothing more is heard."""

    scanner: Path
    printer: Path
    upload: Path
    shown: Shown = field(default_factory=Shown)
    end_learning: Callable[[], None] | None = None
    """Ends the pretended box; None on a box that serves."""

    def begin(self, effect: do.Effect, emit: Emit) -> Running | None:
        """Does what the desk asks of the world; None for what needs no answer."""
        match effect:
            case do.ReadCode():
                message = ReadCode(effect.prefix, effect.from_glass)
                return self._call(self.scanner, message, effect.job, _code(effect.job, emit), emit)
            case do.Enter():
                message_in = AgentLogin(effect.badge, effect.pin)
                return self._call(self.upload, message_in, effect.job, _entered(effect.job, emit), emit)
            case do.ReadMandate():
                return self._call(self.upload, ReadMandate(effect.code), effect.job, _mandate(effect, emit), emit)
            case do.MakeMandate():
                wanted = MakeMandate(effect.session, (Act.DEPOSIT.value,), effect.days)
                return self._call(self.upload, wanted, effect.job, _signed(effect.job, emit), emit)
            case do.EndMandate():
                message_end = EndMandate(effect.session, effect.code)
                return self._call(self.upload, message_end, effect.job, _ended(effect.job, emit), emit)
            case do.SendAnswers():
                answers = AgentAnswers(effect.session, effect.answers)
                return self._call(self.upload, answers, effect.job, _kept(effect.job, emit), emit)
            case do.AskCounts():
                asked = AskCounts(effect.session, effect.month)
                return self._call(self.upload, asked, effect.job, _counted(effect.job, effect.month, emit), emit)
            case do.PrintCounts():
                told = {"month": month_name(effect.month)}
                counts = Print(Paper.COUNTS, LANGUAGE, told, counts=dict(effect.counts))
                return PaperRun(self.printer, (counts,), effect.job, emit).start()
            case do.CountsPrinted():
                tell(Request(self.upload, CountsPrinted(effect.session, effect.month), SILENCE_S))
            case do.PrintMandate():
                values = {"agent": effect.agent, "mandate": effect.code}
                paper = Print(Paper.MANDATE, LANGUAGE, values)
                return PaperRun(self.printer, (paper,), effect.job, emit).start()
            case do.PrintTest():
                return PaperRun(self.printer, (Print(Paper.TEST, LANGUAGE),), effect.job, emit).start()
            case do.FetchView():
                return ViewRun(effect, Sockets(self.scanner, self.printer, self.upload), self.shown, emit).start()
            case do.AskLetterbox():
                return LetterboxRun(effect, self.printer, self.upload, emit).start()
            case do.PrintLetters():
                return PaperRun(self.printer, papers(effect), effect.job, emit).start()
            case do.ForgetView():
                self.shown.forget()
            case do.AskOutbox():
                return self._call(self.upload, AskOutbox(), effect.job, _outbox(effect.job, emit), emit)
            case do.EndLearning() if self.end_learning is not None:
                self.end_learning()
            case do.Leave():
                tell(Request(self.upload, AgentLogout(effect.session), SILENCE_S))
            case do.WriteRecord():
                tell_in_order(
                    Request(self.upload, Record(effect.act, effect.result, "", dict(effect.facts)), SILENCE_S)
                )
        return None

    def _call(self, path: Path, message: Message, job: int, answer: Answer, emit: Emit) -> Call:
        def refused(fault: Fault, tries_left: int | None) -> None:
            emit(on.JobFailed(job, fault, tries_left))

        return Call(Request(path, message, SILENCE_S), answer, refused).start()


def world_of(runtime: Path, end_learning: Callable[[], None] | None = None) -> DeskWorld:
    """The helpers behind the sockets in `runtime`, and the end of a pretended box."""
    scanner, printer, upload = (runtime / f"{name}.sock" for name in ("scanner", "printer", "upload"))
    return DeskWorld(scanner, printer, upload, end_learning=end_learning)


def _code(job: int, emit: Emit) -> Answer:
    def answer(reply: Message, _descriptors: list[int]) -> None:
        if isinstance(reply, CodeRead):
            emit(on.CodeSeen(job, reply.text))

    return answer


def _entered(job: int, emit: Emit) -> Answer:
    def answer(reply: Message, _descriptors: list[int]) -> None:
        if isinstance(reply, AgentIn):
            emit(on.AgentEntered(job, reply.session, reply.badge, reply.name, reply.role, reply.asked, reply.counts))

    return answer


def _mandate(asked: do.ReadMandate, emit: Emit) -> Answer:
    def answer(reply: Message, _descriptors: list[int]) -> None:
        if isinstance(reply, MandateIs):
            emit(on.MandateSeen(asked.job, mandate_of(reply), asked.code, reply.ended))

    return answer


def _signed(job: int, emit: Emit) -> Answer:
    def answer(reply: Message, _descriptors: list[int]) -> None:
        if isinstance(reply, MandateMade):
            emit(on.MandateSigned(job, reply.code, reply.ends))

    return answer


def _counted(job: int, month: str, emit: Emit) -> Answer:
    def answer(reply: Message, _descriptors: list[int]) -> None:
        if isinstance(reply, CountsAre):
            emit(on.CountsSeen(job, month, tuple(reply.counts.items())))

    return answer


def _kept(job: int, emit: Emit) -> Answer:
    def answer(reply: Message, _descriptors: list[int]) -> None:
        if isinstance(reply, Done):
            emit(on.AnswersKept(job))

    return answer


def _ended(job: int, emit: Emit) -> Answer:
    def answer(reply: Message, _descriptors: list[int]) -> None:
        if isinstance(reply, Done):
            emit(on.MandateEnded(job))

    return answer


def _outbox(job: int, emit: Emit) -> Answer:
    def answer(reply: Message, _descriptors: list[int]) -> None:
        if isinstance(reply, OutboxReport):
            found = on.Outbox(
                len(reply.waiting), reply.oldest_s, reply.dropped, reply.room, reply.refused, reply.mended
            )
            emit(on.OutboxSeen(job, found))

    return answer
