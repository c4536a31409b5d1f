"""Watches a visit and writes what it saw: `report.json` and pictures of the screens, no page and no PDF."""

import json
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kiosk.domain import DepositState
from kiosk.ui.shell import Shell
from kiosk.visit.events import Event, SheetCame
from kiosk.visit.papers import Document
from kiosk.visit.state import State, Step


@dataclass(frozen=True)
class _Stay:
    name: str
    from_s: float


class Witness:
    """Sees every state of one visit."""

    def __init__(self, shell: Shell, out: Path | None) -> None:
        self._shell = shell
        self._out = out
        self._began_s = time.monotonic()
        self._ended_s = self._began_s
        self._stays: list[_Stay] = []
        self._faults: list[dict[str, Any]] = []
        self._documents: list[dict[str, Any]] = []
        self._pictures = 0
        self._camera = ThreadPoolExecutor(1, "witness")
        self._told: tuple[object, ...] = ()
        self.scanner_s = 0.0
        shell.hear(self._heard)
        if out is not None:
            (out / "screens").mkdir(parents=True, exist_ok=True)

    def begin(self) -> None:
        """The visit begins now."""
        self._began_s = time.monotonic()
        self._stays.clear()

    def saw(self, state: State) -> None:
        """A new state. What the box hears before anybody touches it is no step of the visit."""
        now_s = time.monotonic()
        last = self._stays[-1].name if self._stays else Step.ATTRACT.value
        if last != state.step.value:
            self._stays.append(_Stay(state.step.value, now_s))
        self._faults += [
            {"kind": trouble.fault.value, "step": state.step.value, "action": trouble.action.value}
            for trouble in state.troubles
            if trouble not in self._told
        ]
        self._told = state.troubles
        if state.documents:
            self._documents = [self._document(document) for document in state.documents]
        if state.step is Step.CLOSED and state.machine.closed_by and not self._faults:
            self._faults.append({"kind": state.machine.closed_by.value, "step": "closed", "action": "ok"})
        self._ended_s = now_s

    def picture(self, name: str) -> None:
        """Keeps a picture of the window as it is."""
        if self._out is None:
            return
        self._pictures += 1
        seen = self._shell.window.grabWindow()
        self._camera.submit(seen.save, str(self._out / "screens" / f"{self._pictures:02}-{name}.png"))

    def ended_well(self, documents: int) -> bool:
        """Whether that many documents are with the vault, or kept here until the network is back."""
        good = {DepositState.RECEIPTED.value, DepositState.SENDING.value}
        return len(self._documents) == documents and all(each["state"] in good for each in self._documents)

    def write_report(self) -> None:
        """Writes `report.json`, once all pictures are."""
        self._camera.shutdown()
        if self._out is None:
            return
        ends_s = [*(stay.from_s for stay in self._stays[1:]), self._ended_s]
        report = {
            "steps": [
                {"name": stay.name, "seconds": round(until_s - stay.from_s, 3)}
                for stay, until_s in zip(self._stays, ends_s, strict=True)
            ],
            "documents": self._documents,
            "faults": self._faults,
            "seconds": {
                "total": round(self._ended_s - self._began_s, 3),
                "scanner": round(self.scanner_s, 3),
            },
        }
        (self._out / "report.json").write_text(json.dumps(report, indent=2) + "\n", encoding="utf-8")

    def _heard(self, event: Event) -> None:
        if isinstance(event, SheetCame):
            self.scanner_s += event.scanner_s

    def _document(self, document: Document) -> dict[str, Any]:
        receipt = document.receipt
        return {
            "pages": document.page_count,
            "category": document.category.value,
            "sha256": self._shell.conductor.store.hash_of(document.number),
            "state": document.state.value,
            "vault_id": receipt.id if receipt else "",
            "vault_sha256": receipt.sha256 if receipt else "",
            "fault": document.fault.value if document.fault else "",
        }
