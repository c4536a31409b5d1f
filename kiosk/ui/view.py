"""What the screens show of a visit, as plain values by the names of the contract with QML. No Qt here."""

import math
from collections.abc import Callable
from typing import Any

from kiosk.domain import Category, DepositState, Fault, Source
from kiosk.site import Site
from kiosk.ui.form_view import form_shown
from kiosk.ui.languages import LANGUAGE_NAMES, RIGHT_TO_LEFT
from kiosk.ui.procedures_view import papers_asked, procedure_name, procedures_shown
from kiosk.ui.shown import pages_shown, question, sides_of
from kiosk.visit.acknowledging import periods
from kiosk.visit.after_secrets import group_states
from kiosk.visit.after_start import methods
from kiosk.visit.at_hand import can_split, chosen, documents_at_hand, faces, first_pages, unsaved
from kiosk.visit.back import can_go_back
from kiosk.visit.link import can_be_printed, still_wanted
from kiosk.visit.papers import Document
from kiosk.visit.state import Ending, PrintState, Retry, State, Step, Trouble

_DOTS = {
    Step.BACKS: 3, Step.QUESTION: 4, Step.CARD_MAY: 2, Step.INVITATION: 2,
    Step.LANGUAGE: 1, Step.NOTICE: 1, Step.VAULT: 2, Step.WHO: 2, Step.PHONE: 2, Step.CARD: 2, Step.PIN: 2,
    Step.NEW_PIN: 2, Step.NEW_PIN_AGAIN: 2, Step.PRINTING: 2, Step.PAPERS_OUT: 2, Step.RECOVER: 2, Step.PLACE: 3,
    Step.SCANNING: 3, Step.PAGES: 4, Step.CATEGORY: 5, Step.WHERE: 5, Step.HOW_LONG: 5, Step.FORM: 3,
    Step.LINK: 2, Step.FORM_ASK: 4, Step.FORM_SAID: 5, Step.SENDING: 5, Step.DONE: 6,
}  # fmt: skip
DOTS = 6

Show = Callable[[State], Any]

BY_SITE: dict[str, tuple[str, Callable[[Site], Any]]] = {
    "siteName": ("QString", lambda site: site.site.name),
    "structure": ("QString", lambda site: site.site.structure),
    "pixelsPerMm": ("double", lambda site: site.site.dpi / 25.4),
    "pixelsPerMmShort": ("double", lambda site: (site.site.dpi_short or site.site.dpi) / 25.4),
    "categories": ("QVariantList", lambda _site: [category.value for category in Category]),
}
"""Properties that never change while the box runs: their Qt type, and where they come from."""


def _phone(state: State, field: str) -> str:
    return getattr(state.phone, field) if state.phone else ""


def _document(document: Document, *, taken_along: bool) -> dict[str, Any]:
    moving = document.state is DepositState.SEALED and not document.kept
    return {
        "category": document.category.value,
        "pages": document.page_count,
        "state": "sending" if moving else document.state.value,
        "fraction": document.fraction,
        "waiting": document.waiting and document.kept,
        "fault": document.fault.value if document.fault else "",
        "takenAlong": taken_along,
    }


def _taken_along(state: State) -> bool:
    return state.login is not None and state.login.taken_along


def _put_back(state: State, trouble: Trouble) -> bool:
    """True when sheets may have gone through the feeder whose pages were never shown."""
    broke_off = trouble.retry is Retry.SCAN and trouble.fault not in {Fault.NO_PAPER, Fault.SCANNER_BUSY}
    return broke_off and state.chosen_source is Source.FEEDER


def _kind(state: State, fault: Fault) -> Fault:
    """Who takes papers along has no safe in which to make room."""
    return Fault.VAULT_REFUSED if fault is Fault.VAULT_FULL and _taken_along(state) else fault


def _fault(state: State) -> dict[str, Any] | None:
    trouble = state.trouble
    if trouble is not None:
        return {
            "kind": _kind(state, trouble.fault).value,
            "action": trouble.action.value,
            "putBack": _put_back(state, trouble),
            "about": trouble.about,
        }
    if state.step is Step.CLOSED and state.machine.closed_by:
        return {"kind": state.machine.closed_by.value, "action": "ok", "putBack": False, "about": 0}
    return None


def _guess(state: State) -> str:
    asked = documents_at_hand(state)[:1]
    return next((page.guess.value for document in asked for page in document if page.guess), "")


def _asked_page(state: State) -> dict[str, Any] | None:
    """The first page of the document whose kind is asked for."""
    document = next(iter(documents_at_hand(state)), None)
    first = next((page for page in pages_shown(state) if document and page.key == document[0].key), None)
    return {"sides": sides_of(first)} if first else None


def _vaults(state: State) -> list[dict[str, Any]]:
    return [
        {"name": vault.name, "methods": [way.value for way in vault.methods], "sealed": vault.sealed}
        for vault in state.machine.vaults
    ]


def _link(state: State) -> str:
    """The person's own link, on its screen alone; empty while it is asked for."""
    return state.login.link if state.login and state.step is Step.LINK and not state.job else ""


def _dots(state: State) -> int:
    at = state.link_from if state.step is Step.LINK and state.link_from is Step.DONE else state.step
    return _DOTS.get(at, 0)


def _busy(state: State) -> bool:
    waiting_for_vaults = state.step is Step.WHO and not methods(state) and state.trouble is None
    return bool(state.job or state.scanning or waiting_for_vaults or state.ending is not Ending.NO)


BY_STATE: dict[str, tuple[str, Show]] = {
    "language": ("QString", lambda s: s.language or (s.machine.languages[0] if s.machine.languages else "fr")),
    "rtl": ("bool", lambda s: s.language in RIGHT_TO_LEFT),
    "languages": (
        "QVariantList",
        lambda s: [{"code": code, "name": LANGUAGE_NAMES.get(code, code)} for code in s.machine.languages],
    ),
    "large": ("bool", lambda s: s.look.large),
    "contrast": ("bool", lambda s: s.look.contrast),
    "calm": ("bool", lambda s: s.look.calm),
    "reach": ("bool", lambda s: s.look.reach),
    "pictures": ("bool", lambda s: s.look.pictures),
    "comfort": ("bool", lambda s: s.comfort),
    "vaults": ("QVariantList", _vaults),
    "vault": ("QString", lambda s: s.vault),
    "methods": ("QVariantList", lambda s: [way.value for way in methods(s)]),
    "vaultSealed": ("bool", lambda s: s.vault_sealed),
    "vaultReader": ("QString", lambda s: s.vault_reader),
    "loginUri": ("QString", lambda s: _phone(s, "uri")),
    "loginCode": ("QString", lambda s: _phone(s, "code")),
    "loginMatch": ("QString", lambda s: _phone(s, "match")),
    "personLabel": ("QString", lambda s: s.login.label if s.login else ""),
    "link": ("QString", _link),
    "linkUntil": ("QString", lambda s: f"{s.login.until:%d/%m/%Y}" if s.login and s.login.until else ""),
    "takenAlong": ("bool", _taken_along),
    "linkOnPaper": ("bool", can_be_printed),
    "linkWanted": ("bool", still_wanted),
    "pinLength": ("int", lambda s: len(s.pin)),
    "triesLeft": ("int", lambda s: -1 if s.tries_left is None else s.tries_left),
    "pinMismatch": ("bool", lambda s: s.pin_mismatch),
    "pinTooEasy": ("bool", lambda s: s.pin_easy),
    "groups": (
        "QVariantList",
        lambda s: [{"digits": digits, "state": state} for digits, state in group_states(s)],
    ),
    "source": ("QString", lambda s: s.chosen_source.value),
    "sources": ("QVariantList", lambda s: [source.value for source in s.machine.sources]),
    "camera": ("bool", lambda s: s.machine.camera),
    "sheet": ("int", lambda s: s.scanning.sheet if s.scanning else 0),
    "fraction": ("double", lambda s: s.scanning.fraction if s.scanning else 0.0),
    "busy": ("bool", _busy),
    "pageCount": ("int", lambda s: len(faces(s.kept_pages)) + len(s.glimpses)),
    "selected": ("QString", lambda s: s.glimpses[-1].key if s.glimpses else s.selected),
    "sidesJoined": ("bool", lambda s: len(chosen(s)) > 1),
    "question": ("QVariant", question),
    "canUndo": ("bool", lambda s: bool(s.undo)),
    "canSplit": ("bool", can_split),
    "firstPages": ("QVariantList", lambda s: sorted(first_pages(s))),
    "askedPage": ("QVariant", _asked_page),
    "documentsLeft": ("int", lambda s: len(documents_at_hand(s))),
    "guess": ("QString", _guess),
    "procedures": ("QVariantList", procedures_shown),
    "procedure": ("QString", procedure_name),
    "askedPapers": ("QVariantList", papers_asked),
    "listState": ("QString", lambda s: (PrintState.PRINTING if s.list_job else s.list_state).value),
    "sharing": ("QVariantList", lambda s: [period.value for period in periods(s)]),
    "form": ("QVariant", form_shown),
    "documents": (
        "QVariantList",
        lambda s: [_document(document, taken_along=_taken_along(s)) for document in s.documents],
    ),
    "fault": ("QVariant", _fault),
    "warning": ("bool", lambda s: s.seconds_left is not None),
    "secondsLeft": ("int", lambda s: s.seconds_left or 0),
    "secondsWarned": ("int", lambda s: math.ceil(s.machine.limits.warning)),
    "leaveAsked": ("bool", lambda s: s.leave_asked),
    "unsaved": ("int", unsaved),
    "printState": ("QString", lambda s: s.print_state.value),
    "progressDots": ("int", _dots),
    "progressTotal": ("int", lambda s: DOTS if s.step in _DOTS else 0),
    "asksHow": ("bool", lambda s: s.asks_how),
    "asksHard": ("bool", lambda s: s.asks_hard),
    "answered": ("bool", lambda s: s.answered),
    "canGoBack": ("bool", can_go_back),
    "step": ("QString", lambda s: s.step.value),
}
"""Properties that follow the visit: their Qt type, and how they come from its state. The step comes last."""
