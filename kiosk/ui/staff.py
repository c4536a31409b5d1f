"""The agents' desk in the window: its keeper, its model, and Qt's thread between them."""

import time
from collections.abc import Callable
from dataclasses import replace
from typing import Protocol

from PySide6.QtCore import Qt

from kiosk.agents.desk_parts import Desk, Event, Step, Touched
from kiosk.agents.views import OF_PERSON
from kiosk.domain import LoginMethod
from kiosk.site import Site
from kiosk.ui.conductor import Conductor
from kiosk.ui.desk import Keeper
from kiosk.ui.desk_model import DeskModel
from kiosk.ui.desk_world import DeskWorld
from kiosk.visit.state import State

FOR_PERSON = frozenset(
    {Step.VIEW_LANGUAGE, Step.VIEW_YES, Step.VIEW_CARD, Step.VIEW_PIN, Step.CONSENT, Step.YES, Step.VISIT}
)
"""What the desk shows while the screen is the person's."""


class DeskChanged(Protocol):
    """Hears of each change of the desk, before its screens do."""

    def __call__(self, desk: "StaffDesk", *, asks: bool) -> None:
        """`asks` is true where the screen says something else than before."""


class StaffDesk:
    """One desk beside one conductor. Belongs to Qt's thread."""

    def __init__(
        self, site: Site, world: DeskWorld, conductor: Conductor, changed: DeskChanged, forget: Callable[[], None]
    ) -> None:
        """`changed` hears of changes, `forget` empties the window's caches of pictures."""
        self._conductor = conductor
        self._tell = changed
        self._forget = forget
        self.shown = world.shown
        desk = Desk(
            site.site.structure,
            camera=bool(site.scanner.camera),
            a4=bool(site.printer.a4),
            learning=site.site.learning,
        )
        self._asked: tuple[object, ...] = (desk.step, None)
        self.model = DeskModel(desk, conductor.state.machine, self._touched)
        self.keeper = Keeper(desk, world, conductor.happens, self.model.arrived.emit, self._changed)
        self.model.arrived.connect(self._arrived, Qt.ConnectionType.QueuedConnection)

    def visit_changed(self, state: State) -> None:
        """The visit is in another state."""
        machine = state.machine
        showing = (vault.name for vault in machine.vaults if vault.views and LoginMethod.CARD in vault.methods)
        letting_in = (vault.name for vault in machine.vaults if vault.letters)
        self.keeper.desk = replace(
            self.keeper.desk,
            camera=machine.camera,
            languages=machine.languages,
            view_vaults=tuple(showing),
            letter_vaults=tuple(letting_in),
        )
        self.keeper.visit_changed(state)
        self._changed(self.keeper.desk)

    def tick(self) -> None:
        """Time passes."""
        self.keeper.tick(time.monotonic())

    def _touched(self, what: str, value: str) -> None:
        self.keeper.happens(Touched(what, value))

    def _arrived(self, event: Event) -> None:
        self.keeper.happens(event)

    @property
    def language(self) -> str:
        """The language of the person before whose eyes the desk is; empty where the visit's own holds."""
        viewing = self.keeper.desk.viewing
        return viewing.language if viewing.stage in OF_PERSON else ""

    @property
    def open(self) -> bool:
        """Whether an agent is at the box."""
        return self.keeper.desk.step is not Step.AWAY

    @property
    def for_person(self) -> bool:
        """Whether what is on the screen is for the person, and not for the agent."""
        return self.keeper.desk.step in FOR_PERSON

    def _changed(self, desk: Desk) -> None:
        if self.model.values["step"] == Step.VIEW_SHOWN and desk.step is not Step.VIEW_SHOWN:
            self._forget()
        asked, self._asked = self._asked, (desk.step, desk.viewing.tries_left)
        self._tell(self, asks=asked != self._asked)
        self.model.show(desk, self._conductor.state.machine)
