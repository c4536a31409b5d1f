"""Pages to a sealed document, in a thread of its own.

The PDF is made in memory, sealed by age to the person's keys, and the plaintext dropped at once.
"""

import hashlib
import logging
import threading
from dataclasses import dataclass, replace

from kiosk import wire
from kiosk.domain import Fault
from kiosk.ui.certifying import Structure, certified
from kiosk.ui.store import VisitStore
from kiosk.visit.effects import SealDocument
from kiosk.visit.events import DocumentSealed, JobFailed
from kiosk.visit.ports import Emit, Job

log = logging.getLogger(__name__)

_one_at_a_time = threading.Lock()
"""Two documents at once would need the memory of two."""


class _Work:
    def __init__(self) -> None:
        self.over = threading.Event()

    def cancel(self) -> None:
        self.over.set()


@dataclass
class LocalSealer:
    """Seals in this process, which has no network."""

    store: VisitStore
    structure: Structure

    def seal(self, effect: SealDocument, emit: Emit) -> Job:
        """Makes and seals the document; answers with DocumentSealed or JobFailed."""
        work, store, structure = _Work(), self.store, self.structure

        def run() -> None:
            event: DocumentSealed | JobFailed = DocumentSealed(effect.job)
            try:
                with _one_at_a_time:
                    descriptor, sha256 = _sealed(effect, store, structure)
                store.put_sealed(effect.document, descriptor, sha256)
            except wire.WireError as error:
                event = JobFailed(effect.job, error.fault)
            except Exception as error:  # noqa: BLE001  any failure is a typed fault; its text could hold personal data
                log.error("sealing failed: %s", type(error).__name__)
                event = JobFailed(effect.job, Fault.UNFORESEEN)
            if not work.over.is_set():
                emit(event)

        threading.Thread(target=run, name="seal", daemon=True).start()
        return work


def _sealed(effect: SealDocument, store: VisitStore, structure: Structure) -> tuple[int, str]:
    """A descriptor of the sealed document, and the SHA-256 (hex) of its PDF."""
    from kiosk.scanner.pdf import PdfPage, build_pdf
    from kiosk.upload.sealing import seal

    pages: list[PdfPage] = []
    lying = effect.beneath or (False,) * len(effect.pages)
    for key, turns, beneath in zip(effect.pages, effect.turns, lying, strict=True):
        data, page = store.page_bytes(key)
        side = PdfPage(data, page.width_mm, page.height_mm, turns, store.words(key, turns))
        if beneath:
            pages[-1] = replace(pages[-1], beneath=side)
        else:
            pages.append(side)
    pdf = build_pdf(pages, title=effect.category.value, language=effect.language)
    pages.clear()
    if effect.witness is not None and structure.certifies:
        pdf = certified(pdf, effect.witness, structure)
    return seal(pdf, effect.recipients), hashlib.sha256(pdf).hexdigest()
