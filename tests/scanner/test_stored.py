"""A stored document is opened in a process of its own, with the card's third part, and leaves nothing behind."""

import hashlib
import io
import os
import subprocess
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from socket import AF_UNIX, SOCK_SEQPACKET, socketpair

import numpy as np
import pikepdf
import pyrage
import pytest

from kiosk import wire
from kiosk.card import Card, new_viewing_card
from kiosk.card_view import recipient_of
from kiosk.domain import Fault
from kiosk.messages import Alive, Failed, Message, OpenStored, StoredOpened, StoredPage, StoredPdf
from kiosk.scanner import service
from kiosk.scanner.encode import encode_page
from kiosk.scanner.opening import open_stored
from kiosk.scanner.pdf import PdfPage, build_pdf
from kiosk.scanner.stored import LONGEST_SIDE, MOST_PAGES, NotDrawableError, draw
from kiosk.site import ScannerTable
from tests.memory import memory_of
from tests.scanner.conftest import Kiosk

CANARY = "CANARY-OF-THE-STORED-PAPER"
DEADLINE_S = 120.0
Replies = list[tuple[Message, list[int]]]


def page(height: int, width: int, turns: int = 0, black_and_white: bool = False) -> PdfPage:
    picture = np.full((height, width, 3), 255, np.uint8)
    picture[: height // 4, : width // 2] = 0 if black_and_white else (200, 30, 40)
    return PdfPage(encode_page(picture), width / 4, height / 4, turns)


def paper(*pages: PdfPage) -> bytes:
    return build_pdf(pages or (page(220, 340),), title=CANARY, language="fr")


@pytest.fixture(scope="module")
def opener(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A socket behind which documents are opened as in kiosk-scanner."""
    path = tmp_path_factory.mktemp("opener") / "s"
    listener = wire.listen(path)

    def handle(connection: wire.Connection, message: Message, descriptors: list[int]) -> None:
        assert isinstance(message, OpenStored)
        open_stored(connection, message, descriptors)

    def serve() -> None:
        with suppress(OSError):
            wire.serve(listener, handle)

    threading.Thread(target=serve, daemon=True).start()
    yield path
    listener.close()


def opened(socket: Path, document: bytes, card: Card, purpose: str, third_part: str | None = None) -> Replies:
    sealed = bytes(pyrage.encrypt(document, [pyrage.x25519.Recipient.from_str(recipient_of(card))]))
    key = card.view if third_part is None else third_part
    descriptors = [wire.memory(sealed), wire.memory(key.encode())]
    replies = wire.request(socket, OpenStored(purpose), descriptors, timeout_s=DEADLINE_S)  # type: ignore[arg-type]
    return [reply for reply in replies if not isinstance(reply[0], Alive)]


def test_pages_come_upright_in_order_and_with_the_hash_of_the_whole(opener: Path) -> None:
    document = paper(page(220, 340), page(200, 300, turns=1))
    (first, (pixels,)), (second, _), (last, nothing) = opened(opener, document, new_viewing_card(), "show")
    assert isinstance(first, StoredPage)
    assert isinstance(second, StoredPage)
    assert (first.height, first.width) == (220, 340)
    assert (second.height, second.width) == (300, 200)
    shown = np.frombuffer(wire.contents(pixels), np.uint8).reshape(220, 340, 3)
    assert shown[20, 20].tolist() == pytest.approx([200, 30, 40], abs=12)
    assert last == StoredOpened(hashlib.sha256(document).hexdigest(), 2)
    assert not nothing


def test_a_long_paper_is_shown_in_part_and_says_how_long_it_is(opener: Path) -> None:
    *pages, (last, _) = opened(opener, paper(*[page(20, 30)] * (MOST_PAGES + 2)), new_viewing_card(), "show")
    assert len(pages) == MOST_PAGES
    assert isinstance(last, StoredOpened)
    assert last.pages == MOST_PAGES + 2


def test_to_print_comes_the_document_itself(opener: Path) -> None:
    document = paper()
    (given, (pdf,)), (last, _) = opened(opener, document, new_viewing_card(), "print")
    assert isinstance(given, StoredPdf)
    assert wire.contents(pdf) == document
    assert isinstance(last, StoredOpened)


@pytest.mark.parametrize(
    "third_part",
    [new_viewing_card().view, "", "A" * 25, "é"],
    ids=["another card's", "none", "short", "no letter of it"],
)
def test_another_cards_part_opens_nothing(opener: Path, third_part: str) -> None:
    ((refused, descriptors),) = opened(opener, paper(), new_viewing_card(), "show", third_part)
    assert isinstance(refused, Failed)
    assert refused.fault is Fault.TYPE_REFUSED
    assert not descriptors


def test_what_is_no_kiosks_pdf_is_refused_and_not_drawn(opener: Path) -> None:
    ((refused, _),) = opened(opener, b"%PDF-1.7 by somebody else", new_viewing_card(), "show")
    assert isinstance(refused, Failed)
    assert refused.fault is Fault.TYPE_REFUSED


def _turned_by_words(pdf: pikepdf.Pdf) -> None:
    pdf.pages[0].obj["/Rotate"] = pikepdf.String(CANARY)


def _placed_by_words(pdf: pikepdf.Pdf) -> None:
    pdf.pages[0].obj["/Contents"] = pdf.make_stream(f"({CANARY}) 0 0 1 0 0 cm /Im0 Do".encode())


def _in_an_odd_colour_space(pdf: pikepdf.Pdf) -> None:
    for picture in pdf.pages[0].resources["/XObject"].values():
        picture["/ColorSpace"] = pikepdf.Array([pikepdf.Name("/Separation"), pikepdf.Name(f"/{CANARY}")])


@pytest.mark.parametrize("spoil", [_turned_by_words, _placed_by_words, _in_an_odd_colour_space])
def test_a_document_that_nobody_foresaw_is_refused_and_none_of_its_words_are_logged(
    opener: Path, spoil: Callable[[pikepdf.Pdf], None], capfd: pytest.CaptureFixture[str]
) -> None:
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(paper())) as pdf:
        spoil(pdf)
        pdf.save(out)
    ((refused, _),) = opened(opener, out.getvalue(), new_viewing_card(), "show")
    assert isinstance(refused, Failed)
    assert refused.fault is Fault.TYPE_REFUSED
    assert CANARY not in "".join(capfd.readouterr())


def test_neither_the_document_nor_the_cards_part_stays_in_kiosk_scanner(kiosk: Kiosk) -> None:
    card = new_viewing_card()
    replies = opened(kiosk.socket, paper(), card, "show")
    assert isinstance(replies[-1][0], StoredOpened)
    secrets = {"document": CANARY.encode(), "wide": CANARY.encode("utf-16-be"), "third part": card.view.encode()}
    found = {name for area in memory_of(kiosk.pid) for name, pattern in secrets.items() if pattern in area}
    assert found == set()


def test_one_paper_is_opened_at_a_time_and_what_is_not_taken_is_closed(monkeypatch: pytest.MonkeyPatch) -> None:
    begun, go_on = threading.Event(), threading.Event()

    def slowly(_connection: wire.Connection, _asked: OpenStored, _descriptors: list[int]) -> None:
        begun.set()
        assert go_on.wait(DEADLINE_S)

    monkeypatch.setattr(service, "open_stored", slowly)
    one, ours, other, theirs = (wire.Connection(end) for _ in "ab" for end in socketpair(AF_UNIX, SOCK_SEQPACKET))
    both = service.Service(ScannerTable())
    first = threading.Thread(target=both.handle, args=(one, OpenStored("show"), [wire.memory(b""), wire.memory(b"")]))
    first.start()
    assert begun.wait(DEADLINE_S)
    for descriptors in ([wire.memory(b""), wire.memory(b"")], [wire.memory(b"")]):
        both.handle(other, OpenStored("show"), descriptors)
        assert isinstance(theirs.receive(DEADLINE_S)[0], Failed)
        are_closed(descriptors)
    theirs.close()
    given_up = [wire.memory(b""), wire.memory(b"")]
    with pytest.raises(wire.HelperGone):
        both.handle(other, OpenStored("show"), given_up)
    are_closed(given_up)
    go_on.set()
    first.join(DEADLINE_S)
    assert not first.is_alive()
    for connection in (one, ours, other, theirs):
        connection.close()


def test_the_cards_part_does_not_stay_where_no_process_can_be_started(monkeypatch: pytest.MonkeyPatch) -> None:
    def none_left(*_words: object, **_more: object) -> None:
        raise BlockingIOError

    monkeypatch.setattr(subprocess, "Popen", none_left)
    here, there = (wire.Connection(end) for end in socketpair(AF_UNIX, SOCK_SEQPACKET))
    descriptors = [wire.memory(b""), wire.memory(b"")]
    with here, there, pytest.raises(BlockingIOError):
        service.Service(ScannerTable()).handle(here, OpenStored("show"), descriptors)
    are_closed(descriptors)


def are_closed(descriptors: Sequence[int]) -> None:
    for descriptor in descriptors:
        with pytest.raises(OSError, match="Bad file descriptor"):
            os.fstat(descriptor)


def test_large_pages_become_smaller_and_black_and_white_is_drawn() -> None:
    (drawn,), _ = draw(paper(page(2400, 3200, black_and_white=True)))
    assert drawn.shape == (1200, LONGEST_SIDE, 3)
    assert (drawn[10, 10].tolist(), drawn[-10, -10].tolist()) == ([0, 0, 0], [255, 255, 255])


@pytest.mark.parametrize("turns", [0, 1, 2, 3])
def test_both_sides_of_a_card_on_one_page_are_drawn_upright_where_they_are(turns: int) -> None:
    def side(colour: tuple[int, int, int], turns: int) -> PdfPage:
        picture = np.full((540, 856, 3), 255, np.uint8)
        picture[:135, :214] = colour
        turned = np.ascontiguousarray(np.rot90(picture, turns))
        return PdfPage(encode_page(turned), turned.shape[1] / 10, turned.shape[0] / 10, turns)

    front, back = (200, 30, 40), (30, 30, 200)
    (drawn,), _ = draw(paper(replace(side(front, turns), beneath=side(back, (turns + 1) % 4))))
    assert drawn.shape == (1360, 1056, 3)
    for colour, top in ((front, 100), (back, 720)):
        rows, columns = np.nonzero(np.abs(drawn.astype(int) - colour).sum(2) < 60)
        found = [rows.min(), rows.max(), columns.min(), columns.max()]
        assert found == pytest.approx([top, top + 134, 100, 313], abs=2)


@pytest.mark.parametrize("data", [b"", b"%PDF-", b"\xff\xd8\xff"])
def test_what_is_no_pdf_cannot_be_drawn(data: bytes) -> None:
    with pytest.raises(NotDrawableError):
        draw(data)
