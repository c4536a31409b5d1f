"""Keeps the agents' desk: does what it asks, brings the answers back, and stands between the visit and its touches."""

import logging
from collections.abc import Callable
from datetime import datetime

from kiosk.agents import desk_effects as do
from kiosk.agents import desk_parts as parts
from kiosk.agents.accompanied import Touch
from kiosk.agents.desk import after
from kiosk.agents.desk_effects import Effect
from kiosk.agents.desk_parts import Desk, Event, Tick, VisitOver, VisitTouched
from kiosk.domain import Fault
from kiosk.ui.desk_world import DeskWorld, Running
from kiosk.visit import events as visit_events
from kiosk.visit.state import NOBODY, State, Step

log = logging.getLogger(__name__)

Give = Callable[[visit_events.Event], None]
"""Lets something happen to the visit."""
Post = Callable[[Event], None]
"""Brings an event to the keeper's thread, from any thread."""
Changed = Callable[[Desk], None]


class Keeper:
    """One desk. Knows nothing of Qt; belongs to one thread."""

    def __init__(self, desk: Desk, world: DeskWorld, give: Give, post: Post, changed: Changed) -> None:
        self.desk = desk
        self._world = world
        self._give = give
        self._post = post
        self._changed = changed
        self._jobs: dict[int, Running] = {}
        self._visit = Step.ATTRACT

    def happens(self, event: Event) -> None:
        """Something happened at the desk or to the visit's screens."""
        if isinstance(event, parts.Touched) and self._visit not in NOBODY:
            self._give(visit_events.Touched("stay"))
        self.desk, effects = after(self.desk, event)
        for effect in effects:
            self._do(effect)
        self._changed(self.desk)

    def visit_touched(self, what: str, value: str) -> None:
        """A touch on the visit's screens: it reaches the visit if the rules let it."""
        self.happens(VisitTouched(Touch(what, value)))

    def visit_changed(self, state: State) -> None:
        """The visit is in another state; once it is over, nobody is accompanied any more."""
        over = state.step in NOBODY and self._visit not in NOBODY
        self._visit = state.step
        if over:
            self.happens(VisitOver())

    def tick(self, now_s: float) -> None:
        """Time passes."""
        self.happens(Tick(now_s, datetime.now().astimezone().date()))

    def close(self) -> None:
        """The box stops: the agent is out."""
        for job in self._jobs.values():
            job.cancel()
        ended = (self.desk.session.name,) if self.desk.session else ()
        for session in (*self.desk.left, *ended):
            self._world.begin(do.Leave(session), self._post)

    def _do(self, effect: Effect) -> None:
        match effect:
            case do.GiveTouch():
                self._give(visit_events.Touched(effect.touch.what, effect.touch.value))
            case do.SayOriginal():
                self._give(visit_events.OriginalSaid(effect.seen))
            case do.EndVisit():
                self._give(visit_events.AgentGone())
            case do.StartVisit():
                self._start(effect)
            case do.CancelJob():
                running = self._jobs.pop(effect.job, None)
                if running is not None:
                    running.cancel()
            case _:
                self._begin(effect)

    def _start(self, effect: do.StartVisit) -> None:
        """Begins a visit; where the box cannot serve, it is over at once."""
        self._give(visit_events.Touched("start"))
        self._give(visit_events.AgentBeside(effect.session, effect.badge, effect.mandate_code))
        if self._visit in NOBODY:
            self._post(VisitOver())

    def _begin(self, effect: Effect) -> None:
        try:
            call = self._world.begin(effect, self._post)
        except (OSError, RuntimeError) as error:
            log.error("unforeseen %s at the desk", type(error).__name__)
            self._post(parts.JobFailed(getattr(effect, "job", 0), Fault.UNFORESEEN))
            return
        if call is not None:
            self._jobs = {self.desk.last_job: call}
