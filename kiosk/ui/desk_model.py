"""The agents' desk as QML sees it: properties that follow it, one slot for touches."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk.agents.accompanied import act_of
from kiosk.agents.badge_page import ROLES
from kiosk.agents.desk import MANDATE_DAYS, makes_mandates, offers
from kiosk.agents.desk_parts import Desk
from kiosk.visit.state import Machine

Touch = Callable[[str, str], None]
Show = Callable[[Desk, Machine], Any]

_SECONDS_AN_HOUR = 3600


def _asked(desk: Desk) -> str:
    held = desk.accompanied.held
    act = act_of(held) if held else None
    return act.value if act else ""


def _vaults(machine: Machine) -> list[dict[str, Any]]:
    return [{"name": vault.name, "well": bool(vault.methods)} for vault in machine.vaults]


BY_DESK: dict[str, tuple[str, Show]] = {
    "siteName": ("QString", lambda desk, _machine: desk.structure),
    "personLabel": ("QString", lambda _desk, _machine: ""),
    "progressTotal": ("int", lambda _desk, _machine: 0),
    "progressDots": ("int", lambda _desk, _machine: 0),
    "canGoBack": ("bool", lambda _desk, _machine: False),
    "agent": ("QString", lambda desk, _machine: desk.session.agent if desk.session else ""),
    "role": ("QString", lambda desk, _machine: ROLES[desk.session.role] if desk.session else ""),
    "camera": ("bool", lambda desk, _machine: desk.camera),
    "busy": ("bool", lambda desk, _machine: bool(desk.job) or desk.busy_from_s is not None),
    "pinLength": ("int", lambda desk, _machine: len(desk.pin)),
    "triesLeft": ("int", lambda desk, _machine: -1 if desk.tries_left is None else desk.tries_left),
    "fault": ("QString", lambda desk, _machine: desk.fault.value if desk.fault else ""),
    "why": ("QString", lambda desk, _machine: desk.accompanied.why.value if desk.accompanied.why else ""),
    "asked": ("QString", lambda desk, _machine: _asked(desk)),
    "acts": ("QVariantList", lambda desk, _machine: sorted(act.value for act in offers(desk))),
    "mandates": ("bool", lambda desk, _machine: makes_mandates(desk)),
    "mandateDays": ("QVariantList", lambda _desk, _machine: list(MANDATE_DAYS)),
    "mandateEnds": ("QString", lambda desk, _machine: desk.mandate_ends),
    "questions": ("bool", lambda desk, _machine: desk.questions_wait),
    "question": ("int", lambda desk, _machine: len(desk.answers)),
    "absent": ("bool", lambda desk, _machine: desk.accompanied.mandate is not None),
    "printing": ("QString", lambda desk, _machine: desk.printing.value),
    "waiting": ("int", lambda desk, _machine: desk.outbox.waiting if desk.outbox else -1),
    "oldestHours": ("double", lambda desk, _machine: desk.outbox.oldest_s / _SECONDS_AN_HOUR if desk.outbox else 0.0),
    "dropped": ("int", lambda desk, _machine: desk.outbox.dropped if desk.outbox else 0),
    "outboxRoom": ("bool", lambda _desk, machine: machine.outbox_room),
    "scannerWell": ("bool", lambda _desk, machine: machine.scanner_fault is None),
    "printerWell": ("bool", lambda _desk, machine: machine.printer),
    "vaults": ("QVariantList", lambda _desk, machine: _vaults(machine)),
    "step": ("QString", lambda desk, _machine: desk.step.value),
}
"""Properties of the desk: their Qt type, and where they come from. The step comes last."""


class Model(QObject):
    """Holds what is shown; `show` changes it, `touched` hears of touches."""

    arrived = Signal(object)
    """Brings events from any thread to Qt's."""

    def __init__(self, desk: Desk, machine: Machine, touched: Touch) -> None:
        super().__init__()
        self._touched = touched
        self._values: dict[str, Any] = {name: of(desk, machine) for name, (_, of) in BY_DESK.items()}

    def show(self, desk: Desk, machine: Machine) -> None:
        """Shows the desk; every property that changes says so, the step last."""
        values = {name: of(desk, machine) for name, (_, of) in BY_DESK.items()}
        self.show_values(values)

    def show_values(self, values: dict[str, Any]) -> None:
        """Shows these values."""
        changed = [name for name in BY_DESK if name in values and self._values[name] != values[name]]
        self._values |= values
        for name in changed:
            getattr(self, f"{name}Changed").emit()

    @Slot(str)
    @Slot(str, "QVariant")
    def touch(self, what: str, value: Any = None) -> None:
        """Somebody touched a control of the desk."""
        self._touched(what, "" if value is None else str(value))


def _getter(name: str) -> Callable[[Model], Any]:
    return lambda model: model._values[name]


def _model_class() -> type[Model]:
    members: dict[str, Any] = {}
    for name, (kind, _) in BY_DESK.items():
        changed = Signal()
        members[f"{name}Changed"] = changed
        members[name] = Property(kind, _getter(name), notify=changed)  # type: ignore[arg-type]
    return type("DeskModel", (Model,), members)


DeskModel: type[Model] = _model_class()
