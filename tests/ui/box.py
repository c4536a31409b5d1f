"""A conductor over the real wire without any window: touches go in, states come out."""

import queue
import time
from collections.abc import Callable
from pathlib import Path

from kiosk.domain import Category, LoginMethod, Source
from kiosk.site import Site
from kiosk.ui.app import world_of
from kiosk.ui.conductor import Conductor
from kiosk.ui.shell import machine_of
from kiosk.visit.events import Event, Touched
from kiosk.visit.state import State, Step

DEADLINE_S = 60.0


class Box:
    """Pumps events between the helpers' threads and the conductor until something is so."""

    def __init__(self, site: Site, runtime: Path) -> None:
        self._events: queue.SimpleQueue[tuple[int, Event]] = queue.SimpleQueue()
        self.seen: list[Step] = []
        world = world_of(site, runtime)
        self.conductor = Conductor(machine_of(site), world, lambda n, e: self._events.put((n, e)), self._changed)

    @property
    def state(self) -> State:
        return self.conductor.state

    def touch(self, what: str, value: str = "") -> None:
        self.conductor.happens(Touched(what, value))

    def until(self, is_so: Callable[[State], bool], timeout_s: float = DEADLINE_S) -> State:
        """Lets time pass until `is_so`. Fails at the deadline."""
        deadline_s = time.monotonic() + timeout_s
        while not is_so(self.state):
            left_s = deadline_s - time.monotonic()
            assert left_s > 0, f"still at {self.state.step}, trouble {self.state.trouble}"
            try:
                self.conductor.arrived(*self._events.get(timeout=min(0.1, left_s)))
            except queue.Empty:
                self.conductor.tick()
        return self.state

    def until_step(self, step: Step) -> State:
        return self.until(lambda state: state.step is step)

    def until_trouble(self) -> State:
        return self.until(lambda state: state.trouble is not None)

    # stretches of a visit

    def choose(self, method: LoginMethod) -> None:
        self.touch("start")
        self.touch("language", "fr")
        self.until(lambda state: bool(state.machine.vaults))
        self.touch("agree")
        self.touch("method", method)

    def reach_place(self) -> None:
        self.choose(LoginMethod.PHONE)
        self.until_step(Step.PLACE)

    def scan(self, source: Source = Source.GLASS) -> None:
        self.touch("source", source)
        self.touch("scan")

    def reach_pages(self, source: Source = Source.GLASS) -> None:
        self.scan(source)
        self.until_step(Step.PAGES)

    def acknowledge(self, category: Category = Category.PAYSLIP) -> None:
        self.touch("pagesGood")
        self.touch("category", category)

    def until_receipted(self) -> None:
        self.until(lambda state: all(document.receipt for document in state.documents))

    def finish(self) -> None:
        self.touch("finish")
        self.until_step(Step.DONE)
        self.until(lambda state: not state.paper_job)
        self.touch("finish")
        self.until_step(Step.GOODBYE)

    def close(self) -> None:
        self.conductor.close()

    def _changed(self, state: State) -> None:
        if not self.seen or self.seen[-1] is not state.step:
            self.seen.append(state.step)
