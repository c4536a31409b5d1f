"""The structure's signature gets onto a document whose original an agent saw, and onto no other."""

import hashlib
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pyrage
import pytest

from kiosk import wire
from kiosk.domain import Category, Fault
from kiosk.messages import CertifyPdf, Failed, Message, PdfCertified
from kiosk.ui.certifying import Structure
from kiosk.ui.documents import LocalSealer
from kiosk.ui.store import StoredPage, VisitStore
from kiosk.upload.certificate import load_certificate, sign_digest
from kiosk.visit.effects import SealDocument, Witness
from kiosk.visit.events import DocumentSealed, Event, JobFailed
from tests.ui.fakes import page_file, serve_here
from tests.upload.certificates import NAME, judged, p12

DEADLINE_S = 60.0
WITNESS = Witness("session-1", "AAAAAAAA")


@dataclass
class Desk:
    """A document to seal, and a kiosk-upload that signs, refuses or dies."""

    folder: Path
    structure: Structure
    store: VisitStore = field(default_factory=VisitStore)
    answer: Fault | None = None
    dies: bool = False
    asked: list[CertifyPdf] = field(default_factory=list)
    identity: pyrage.x25519.Identity = field(default_factory=pyrage.x25519.Identity.generate)

    def handle(self, connection: wire.Connection, message: Message, _descriptors: list[int]) -> None:
        assert isinstance(message, CertifyPdf)
        self.asked.append(message)
        if self.dies:
            connection.close()
        elif self.answer is not None:
            connection.send(Failed(self.answer))
        else:
            connection.send(PdfCertified(sign_digest(load_certificate(p12()), message.digest)))

    def seal(self, witness: Witness | None, *, certifies: bool = True) -> Event:
        """What came of it."""
        key = self.store.put_page(StoredPage(wire.memory(page_file(1)), wire.memory(b"xyz"), 1, 1, 30.0, 40.0))
        effect = SealDocument(
            1, 1, (key,), (0,), Category.IDENTITY, "fr", (str(self.identity.to_public()),), witness=witness
        )
        events: list[Event] = []
        over = threading.Event()

        def emit(event: Event) -> None:
            events.append(event)
            over.set()

        structure = Structure(self.structure.name, certifies, self.structure.upload)
        LocalSealer(self.store, structure).seal(effect, emit)
        assert over.wait(DEADLINE_S)
        return events[0]

    def opened(self) -> bytes:
        """The PDF that the person gets; the hash for the statement is this very file's."""
        sealed = self.store.sealed(1)
        pdf: bytes = pyrage.decrypt(wire.contents(sealed.descriptor), [self.identity])
        assert hashlib.sha256(pdf).hexdigest() == sealed.plain_sha256
        return pdf


@pytest.fixture
def desk(runtime: Path, tmp_path: Path) -> Iterator[Desk]:
    made = Desk(tmp_path, Structure(NAME, True, runtime / "upload.sock"))
    served = serve_here(runtime / "upload.sock", made.handle)
    yield made
    served.close()
    made.store.close()


def test_what_an_agent_saw_carries_stamp_and_signature(desk: Desk) -> None:
    assert desk.seal(WITNESS) == DocumentSealed(1)
    said = judged(desk.opened(), desk.folder)
    assert "Signature Validation: Signature is Valid." in said
    assert f"Signer Certificate Common Name: {NAME}" in said
    assert "Total document signed" in said
    assert [asked.session for asked in desk.asked] == ["session-1"]
    assert all(len(asked.digest) == 32 for asked in desk.asked), "only a hash leaves the screens' process"


def test_what_a_person_scanned_alone_never_does(desk: Desk) -> None:
    assert desk.seal(None) == DocumentSealed(1)
    assert b"/ByteRange" not in desk.opened()
    assert desk.asked == []


def test_nothing_is_asked_where_the_structure_has_no_certificate(desk: Desk) -> None:
    assert desk.seal(WITNESS, certifies=False) == DocumentSealed(1)
    assert b"/ByteRange" not in desk.opened()
    assert desk.asked == []


def test_a_refusal_keeps_no_paper_from_its_vault(desk: Desk) -> None:
    desk.answer = Fault.LOGIN_DENIED
    assert desk.seal(WITNESS) == DocumentSealed(1)
    assert b"/ByteRange" not in desk.opened()


def test_a_helper_that_dies_is_a_fault_that_the_visit_tries_again(desk: Desk) -> None:
    desk.dies = True
    assert desk.seal(WITNESS) == JobFailed(1, Fault.HELPER_GONE)
    desk.dies = False
    assert desk.seal(WITNESS) == DocumentSealed(1)
    assert b"/ByteRange" in desk.opened()
