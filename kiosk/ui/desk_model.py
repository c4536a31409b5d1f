"""The agents' desk as QML sees it: properties that follow it, one slot for touches."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk.agents.accompanied import act_of
from kiosk.agents.badge_page import ROLES
from kiosk.agents.desk import MANDATE_DAYS, makes_mandates, offers
from kiosk.agents.desk_counts import past_months
from kiosk.agents.desk_parts import Desk
from kiosk.agents.desk_views import WISHES, may_view
from kiosk.agents.views import OF_PERSON, holds, seconds_left
from kiosk.domain import Category
from kiosk.records.words import month_name
from kiosk.ui.languages import LANGUAGE_NAMES, RIGHT_TO_LEFT, VOICELESS
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


def _tries_left(desk: Desk) -> int:
    left = desk.viewing.tries_left if desk.tries_left is None else desk.tries_left
    return -1 if left is None else left


def _language(desk: Desk) -> str:
    return desk.viewing.language if desk.viewing.stage in OF_PERSON else ""


def _languages(desk: Desk) -> list[dict[str, str]]:
    return [{"code": code, "name": LANGUAGE_NAMES.get(code, code)} for code in desk.viewing.languages]


def _months(desk: Desk) -> list[dict[str, str]]:
    return [{"month": month, "name": month_name(month)} for month in past_months(desk.today)]


def _source(desk: Desk) -> dict[str, Any]:
    source = desk.viewing.source
    if source is None:
        return {}
    day = source.at[:10]
    return {"day": day, "structure": source.structure, "assisted": source.assisted, "original": source.original}


BY_DESK: dict[str, tuple[str, Show]] = {
    "structure": ("QString", lambda desk, _machine: desk.structure),
    "siteName": ("QString", lambda desk, _machine: desk.structure),  # the agents' top bar says whose they are
    "personLabel": ("QString", lambda _desk, _machine: ""),
    "progressTotal": ("int", lambda _desk, _machine: 0),
    "progressDots": ("int", lambda _desk, _machine: 0),
    "canGoBack": ("bool", lambda _desk, _machine: False),
    "agent": ("QString", lambda desk, _machine: desk.session.agent if desk.session else ""),
    "role": ("QString", lambda desk, _machine: ROLES[desk.session.role] if desk.session else ""),
    "camera": ("bool", lambda desk, _machine: desk.camera),
    "busy": ("bool", lambda desk, _machine: bool(desk.job) or desk.busy_from_s is not None),
    "pinLength": ("int", lambda desk, _machine: len(desk.pin) or len(desk.viewing.pin)),
    "triesLeft": ("int", lambda desk, _machine: _tries_left(desk)),
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
    "counted": ("bool", lambda desk, _machine: bool(desk.counted)),
    "printing": ("QString", lambda desk, _machine: desk.printing.value),
    "waiting": ("int", lambda desk, _machine: desk.outbox.waiting if desk.outbox else -1),
    "oldestHours": ("double", lambda desk, _machine: desk.outbox.oldest_s / _SECONDS_AN_HOUR if desk.outbox else 0.0),
    "dropped": ("int", lambda desk, _machine: desk.outbox.dropped if desk.outbox else 0),
    "refused": ("int", lambda desk, _machine: desk.outbox.refused if desk.outbox else 0),
    "mended": ("bool", lambda desk, _machine: desk.outbox is not None and desk.outbox.mended),
    "months": ("QVariantList", lambda desk, _machine: _months(desk)),
    "learning": ("bool", lambda desk, _machine: desk.learning),
    "outboxRoom": ("bool", lambda _desk, machine: machine.outbox_room),
    "scannerWell": ("bool", lambda _desk, machine: machine.scanner_fault is None),
    "printerWell": ("bool", lambda _desk, machine: machine.printer_fault is None),
    "views": ("QVariantList", lambda desk, _machine: [wish for wish, what in WISHES.items() if may_view(desk, what)]),
    "purpose": ("QString", lambda desk, _machine: desk.viewing.purpose),
    "viewVaults": ("QVariantList", lambda desk, _machine: list(desk.viewing.vaults)),
    "viewCategory": ("QString", lambda desk, _machine: desk.viewing.category.value),
    "viewFault": ("QString", lambda desk, _machine: desk.viewing.fault.value if desk.viewing.fault else ""),
    "viewPages": ("QVariantList", lambda desk, _machine: [f"image://shown/{page}" for page in desk.viewing.pages]),
    "viewOf": ("int", lambda desk, _machine: desk.viewing.of),
    "viewSource": ("QVariant", lambda desk, _machine: _source(desk)),
    "held": ("bool", lambda desk, _machine: holds(desk.viewing)),
    "unsure": ("bool", lambda desk, _machine: desk.viewing.unsure),
    "slipWaits": ("bool", lambda desk, _machine: bool(desk.viewing.slip)),
    "secondsLeft": ("int", lambda desk, _machine: seconds_left(desk.viewing, desk.now_s)),
    "personLanguage": ("QString", lambda desk, _machine: _language(desk)),
    "personLarge": ("bool", lambda desk, _machine: desk.viewing.large and desk.viewing.stage in OF_PERSON),
    "personPictures": ("bool", lambda desk, _machine: desk.viewing.pictures and desk.viewing.stage in OF_PERSON),
    "personVoiceless": ("bool", lambda desk, _machine: _language(desk) in VOICELESS),
    "personRtl": ("bool", lambda desk, _machine: _language(desk) in RIGHT_TO_LEFT),
    "languages": ("QVariantList", lambda desk, _machine: _languages(desk)),
    "categories": ("QVariantList", lambda _desk, _machine: [category.value for category in Category]),
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
        self.values: dict[str, Any] = {name: of(desk, machine) for name, (_, of) in BY_DESK.items()}

    def show(self, desk: Desk, machine: Machine) -> None:
        """Shows the desk; every property that changes says so, the step last."""
        values = {name: of(desk, machine) for name, (_, of) in BY_DESK.items()}
        self.show_values(values)

    def show_values(self, values: dict[str, Any]) -> None:
        """Shows these values."""
        changed = [name for name in BY_DESK if name in values and self.values[name] != values[name]]
        self.values |= values
        for name in changed:
            getattr(self, f"{name}Changed").emit()

    @Slot(str)
    @Slot(str, "QVariant")
    def touch(self, what: str, value: Any = None) -> None:
        """Somebody touched a control of the desk."""
        self._touched(what, "" if value is None else str(value))


def _getter(name: str) -> Callable[[Model], Any]:
    return lambda model: model.values[name]


def _model_class() -> type[Model]:
    members: dict[str, Any] = {}
    for name, (kind, _) in BY_DESK.items():
        changed = Signal()
        members[f"{name}Changed"] = changed
        members[name] = Property(kind, _getter(name), notify=changed)  # type: ignore[arg-type]
    return type("DeskModel", (Model,), members)


DeskModel: type[Model] = _model_class()
