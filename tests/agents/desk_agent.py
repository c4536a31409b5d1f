"""An agent before the desk, for whoever plays one."""

from dataclasses import dataclass, field
from datetime import date, timedelta

from kiosk.agents.accompanied import Touch
from kiosk.agents.desk import after
from kiosk.agents.desk_effects import (
    Effect,
)
from kiosk.agents.desk_parts import (
    AgentEntered,
    CodeSeen,
    Desk,
    Event,
    Step,
    Tick,
    Touched,
    VisitTouched,
)
from kiosk.agents.mandate import Mandate
from kiosk.agents.roles import Act, Role

TODAY = date(2026, 11, 22)
CCAS, CLAIRE = "CCAS de Villemont", "AAAAAAAA"
BADGE, PIN = "CONSIGNEB1:" + CLAIRE + "B" * 26, "270418"
MANDATE = Mandate("C" * 16, CCAS, CLAIRE, frozenset({Act.DEPOSIT}), TODAY, TODAY + timedelta(days=30))
PAYSLIP = Touch("category", "payslip")


@dataclass
class Agent:
    """Plays an agent before the desk."""

    desk: Desk = field(default_factory=lambda: Desk(CCAS))
    last: tuple[Effect, ...] = ()
    effects: list[Effect] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.happens(Tick(1000.0, TODAY))

    def happens(self, *events: Event) -> "Agent":
        for event in events:
            self.desk, self.last = after(self.desk, event)
            self.effects += self.last
        return self

    def did(self) -> tuple[Effect, ...]:
        """What the last event brought about."""
        return self.last

    def touches(self, *words: str) -> "Agent":
        for word in words:
            self.happens(Touched(*word.split(":")))
        return self

    def waits(self, seconds: float) -> "Agent":
        return self.happens(Tick(self.desk.now_s + seconds, TODAY))

    def sees(self, step: Step) -> None:
        assert self.desk.step is step

    def types_pin(self) -> "Agent":
        return self.touches(*(f"digit:{digit}" for digit in PIN), "submit")

    def at_pin(self) -> "Agent":
        return self.touches("door", "readGlass").happens(CodeSeen(self.desk.last_job, BADGE))

    def comes_in(self, role: Role = Role.SOCIAL_WORKER) -> "Agent":
        self.at_pin().types_pin()
        return self.happens(AgentEntered(self.desk.job, "session-1", CLAIRE, "Claire M.", role.value))

    def accompanies(self) -> "Agent":
        self.comes_in().touches("accompany")
        return self.happens(VisitTouched(Touch("agree"))).touches("yes")
