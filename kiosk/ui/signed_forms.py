"""Signed forms over the wire: read on the glass by kiosk-scanner, a mandate's code checked by kiosk-upload."""

from datetime import date
from pathlib import Path

from kiosk.agents import mandate_code
from kiosk.agents.mandate import Mandate
from kiosk.agents.roles import Act
from kiosk.form import BOX_OUTER_DOTS, DOT_MM
from kiosk.messages import FormRead, MandateIs, Message, ReadForm, ReadMandate, ScanEnded
from kiosk.ui.call import Call, Request, failing
from kiosk.ui.store import StoredPage, VisitStore
from kiosk.visit import effects as do
from kiosk.visit import events as on
from kiosk.visit.ports import Emit
from kiosk.visit.signed import Mark


def read_form(request_to: Path, silence_s: float, store: VisitStore, effect: do.ReadSignedForm, emit: Emit) -> Call:
    """Reads the parts of a form on the glass, and keeps their pictures."""

    def answer(reply: Message, descriptors: list[int]) -> None:
        match reply:
            case FormRead():
                emit(_part(effect.job, reply, descriptors, store))
            case ScanEnded():
                emit(on.FormReadOver(effect.job))

    request = Request(request_to, ReadForm(mandate_code.PREFIX), silence_s)
    return Call(request, answer, failing(effect.job, emit)).start()


def check_mandate(request_to: Path, silence_s: float, effect: do.CheckMandate, emit: Emit) -> Call:
    """Asks what a mandate's code says."""

    def answer(reply: Message, _descriptors: list[int]) -> None:
        if isinstance(reply, MandateIs):
            emit(on.MandateKnown(effect.job, mandate_of(reply)))

    request = Request(request_to, ReadMandate(effect.code), silence_s)
    return Call(request, answer, failing(effect.job, emit)).start()


def mandate_of(reply: MandateIs) -> Mandate:
    """The mandate that kiosk-upload told of."""
    acts = frozenset(Act(act) for act in reply.acts)
    days = date.fromisoformat(reply.begins), date.fromisoformat(reply.ends)
    return Mandate(reply.number, reply.structure, reply.badge, acts, *days)


def _part(job: int, reply: FormRead, descriptors: list[int], store: VisitStore) -> on.FormPartCame:
    file, preview = descriptors
    key = store.put_page(
        StoredPage(file, preview, reply.preview_width, reply.preview_height, reply.width_mm, reply.height_mm)
    )
    return on.FormPartCame(
        job, key, reply.paper, reply.number, reply.part, reply.parts, reply.width_mm, reply.height_mm, _marks(reply),
        reply.code,
    )  # fmt: skip


def _marks(reply: FormRead) -> tuple[Mark, ...]:
    side = BOX_OUTER_DOTS * DOT_MM / reply.width_mm
    return tuple(
        Mark(seen, place.x * DOT_MM / reply.width_mm, place.y * DOT_MM / reply.height_mm, side)
        for seen, place in zip(reply.boxes, reply.places, strict=True)
    )
