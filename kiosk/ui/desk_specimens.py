"""The agents' desk in every state, to draw and to audit its screens without any device."""

from dataclasses import dataclass, field
from typing import Any

from kiosk.agents.desk_parts import Desk
from kiosk.agents.desk_views import WISHES
from kiosk.agents.roles import Role, table
from kiosk.ui.desk_model import DeskModel, Model
from kiosk.ui.languages import LANGUAGE_NAMES, RIGHT_TO_LEFT, VOICELESS
from kiosk.visit.state import Machine

_IN = {"agent": "Claire M.", "role": "Travail social"}
_WELL = {
    "vaults": [{"name": "Coffre de Villemont", "well": True}],
    "scannerWell": True,
    "printerWell": True,
    "outboxRoom": True,
    "waiting": 0,
}
_MONTHS = [
    {"month": f"2026-{number:02}", "name": f"{name} 2026"}
    for number, name in ((10, "octobre"), (9, "septembre"), (8, "août"))
]
_ILL = {
    **_WELL,
    "vaults": [{"name": "Coffre de Villemont", "well": False}],
    "printerWell": False,
    "waiting": 3,
    "oldestHours": 5.2,
    "dropped": 1,
    "refused": 2,
    "mended": True,
    "printing": "failed",
}


@dataclass(frozen=True)
class DeskState:
    """The desk in one state, over the visit's screen of that step."""

    name: str
    step: str
    values: dict[str, Any] = field(default_factory=dict)
    visit: str = "attract"


def states() -> list[DeskState]:
    """Every screen of the desk in every state that looks different."""
    acts = {"acts": ["accompany", "health", "counts"], "mandates": True}
    worker = {"acts": sorted(table()[Role.SOCIAL_WORKER].acts), "mandates": True}
    return [
        DeskState("desk-badge", "badge"),
        DeskState("desk-badge-again", "badge", {"fault": "code unreadable", "camera": True}),
        DeskState("desk-pin", "pin", {"pinLength": 3}),
        DeskState("desk-pin-wrong", "pin", {"fault": "pin wrong", "triesLeft": 3}),
        DeskState("desk-pin-roster", "pin", {"fault": "login denied"}),
        DeskState("desk-home", "home", {**_IN, **acts}),
        DeskState("desk-home-counts", "home", {**_IN, **acts, "counted": True, "printing": "failed"}),
        DeskState("desk-home-refused", "home", {**_IN, **acts, "why": "role may not"}),
        DeskState("desk-home-technician", "home", {"agent": "Paul R.", "role": "Technique", "acts": ["health"]}),
        DeskState("desk-counts", "counts", {**_IN, "months": _MONTHS}),
        DeskState("desk-counts-out", "counts", {**_IN, "months": _MONTHS, "printing": "failed"}),
        DeskState("desk-mandates", "mandates", {**_IN, "mandates": True}),
        DeskState("desk-home-learning", "home", {**_IN, **acts, "learning": True}),
        DeskState("desk-learn", "learn", _IN),
        DeskState("desk-home-questions", "home", {**_IN, **acts, "questions": True}),
        DeskState("desk-question", "question", {**_IN, "question": 1}),
        DeskState("desk-home-views", "home", {**_IN, **worker, "views": [*WISHES], "questions": True}),
        *_views(),
        DeskState("desk-locked", "locked", _IN),
        DeskState("desk-locked-slip", "locked", {**_IN, "slipWaits": True, "held": True}),
        DeskState("desk-health", "health", {**_IN, **_WELL, "printing": "printed"}),
        DeskState("desk-health-ill", "health", {**_IN, **_ILL}),
        DeskState("desk-mandate", "mandate", _IN),
        DeskState("desk-mandate-over", "mandate", {**_IN, "why": "mandate over"}),
        DeskState("desk-mandate-ended", "mandate", {**_IN, "why": "mandate ended"}),
        DeskState("desk-end", "end", _IN),
        DeskState("desk-end-sure", "endSure", {**_IN, "mandateEnds": "2026-12-22"}),
        DeskState("desk-end-done", "endDone", _IN),
        DeskState("desk-make", "make", {**_IN, "mandateDays": [1, 31, 183]}),
        DeskState("desk-made", "made", {**_IN, "mandateEnds": "2026-12-22", "printing": "printed"}),
        DeskState("desk-visit", "visit", _IN, "notice"),
        DeskState("desk-consent", "consent", _IN, "notice"),
        DeskState("desk-original", "original", _IN, "category"),
        DeskState("desk-yes-deposit", "yes", {**_IN, "asked": "deposit"}, "category"),
        DeskState("desk-yes-open", "yes", {**_IN, "asked": "open vault"}, "who"),
        DeskState("desk-yes-renew", "yes", {**_IN, "asked": "renew card"}, "who"),
    ]


def _views() -> list[DeskState]:
    """One stored paper, from the agent's wish to how it went."""
    tongues = [{"code": code, "name": LANGUAGE_NAMES[code]} for code in ("fr", "ar", "en")]
    identity = {**_IN, "purpose": "show", "viewCategory": "identity"}
    printed = {**_IN, "purpose": "print", "viewCategory": "attestation"}
    letters, held = {**_IN, "purpose": "letters"}, {"held": True}
    seen = {"day": "2026-11-03", "structure": "CCAS de Villemont", "assisted": True, "original": True}
    alone = {"day": "2026-11-03", "structure": "CCAS de Villemont", "assisted": False, "original": False}
    page = "image://picture/fixed-where-alone"
    return [
        DeskState("desk-view-kind", "viewKind", printed),
        DeskState("desk-view-vault", "viewVault", {**identity, "viewVaults": ["Coffre de Villemont", "Coffre du Val"]}),
        DeskState("desk-view-language", "viewLanguage", {**identity, "languages": tongues}),
        DeskState("desk-view-yes", "viewYes", identity),
        DeskState("desk-view-yes-print", "viewYes", printed),
        DeskState("desk-view-card", "viewCard", identity),
        DeskState("desk-view-pin", "viewPin", {**identity, "pinLength": 3}),
        DeskState("desk-view-pin-wrong", "viewPin", {**identity, "triesLeft": 3}),
        DeskState("desk-view-fetch", "viewFetch", identity),
        DeskState(
            "desk-view-shown",
            "viewShown",
            {**identity, "viewPages": [page, page], "viewSource": seen, "secondsLeft": 24},
        ),
        DeskState(
            "desk-view-shown-alone",
            "viewShown",
            {**identity, "viewPages": [page], "viewSource": alone, "secondsLeft": 9},
        ),
        DeskState(
            "desk-view-shown-part",
            "viewShown",
            {**identity, "viewPages": [page] * 6, "viewOf": 11, "viewSource": seen, "secondsLeft": 24},
        ),
        DeskState("desk-view-nothing", "viewSaid", {**identity, "viewFault": "nothing found"}),
        DeskState("desk-view-printed", "viewSaid", printed),
        DeskState("desk-letters-yes", "viewYes", letters),
        DeskState("desk-letters-fetch", "viewFetch", {**letters, **held}),
        DeskState("desk-letters-said", "viewSaid", letters),
        DeskState(
            "desk-letters-paper",
            "viewSaid",
            {**letters, "viewFault": "printer out of paper", "slipWaits": True, **held},
        ),
        DeskState("desk-letters-unsure", "viewSaid", {**letters, "unsure": True, "slipWaits": True, **held}),
        DeskState("desk-letters-sure", "viewSure", {**letters, "slipWaits": True, **held}),
        DeskState("desk-letters-no-paper", "viewSaid", {**letters, "viewFault": "printer out of paper"}),
        DeskState("desk-letters-unknown", "viewSaid", {**letters, "viewFault": "outcome unknown"}),
        DeskState("desk-view-unsure", "viewSaid", {**printed, "unsure": True}),
    ]


class SpecimenDesk:
    """A made-up desk to put into a window."""

    def __init__(self, language: str = "fr") -> None:
        self._person = {
            "personLanguage": language,
            "personRtl": language in RIGHT_TO_LEFT,
            "personVoiceless": language in VOICELESS,
        }
        self.model: Model = DeskModel(Desk("CCAS de Villemont"), Machine(), lambda _what, _value: None)
        self._away = dict(self.model.values)

    def leave(self) -> None:
        """No agent is at the desk."""
        self.model.show_values({"step": "away"})

    def show(self, state: DeskState) -> None:
        """Brings the desk to `state`."""
        self.leave()
        person = self._person if state.step in {"viewYes", "viewCard", "viewPin"} else {}
        self.model.show_values({**self._away, **person, **state.values, "step": state.step})
