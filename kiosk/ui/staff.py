"""The agents' desk in the window: its keeper, its model, and Qt's thread between them."""

import time
from dataclasses import replace

from PySide6.QtCore import Qt

from kiosk.agents.desk_parts import Desk, Event, Touched
from kiosk.site import Site
from kiosk.ui.conductor import Conductor
from kiosk.ui.desk import Keeper
from kiosk.ui.desk_model import DeskModel
from kiosk.ui.desk_world import DeskWorld
from kiosk.visit.state import State


class StaffDesk:
    """One desk beside one conductor. Belongs to Qt's thread."""

    def __init__(self, site: Site, world: DeskWorld, conductor: Conductor) -> None:
        self._conductor = conductor
        desk = Desk(site.site.structure, camera=bool(site.scanner.camera))
        self.model = DeskModel(desk, conductor.state.machine, self._touched)
        self.keeper = Keeper(desk, world, conductor.happens, self.model.arrived.emit, self._changed)
        self.model.arrived.connect(self._arrived, Qt.ConnectionType.QueuedConnection)

    def visit_changed(self, state: State) -> None:
        """The visit is in another state."""
        self.keeper.desk = replace(self.keeper.desk, camera=state.machine.camera)
        self.keeper.visit_changed(state)
        self._changed(self.keeper.desk)

    def tick(self) -> None:
        """Time passes."""
        self.keeper.tick(time.monotonic())

    def _touched(self, what: str, value: str) -> None:
        self.keeper.happens(Touched(what, value))

    def _arrived(self, event: Event) -> None:
        self.keeper.happens(event)

    def _changed(self, desk: Desk) -> None:
        self.model.show(desk, self._conductor.state.machine)
