"""What a visit holds besides its state: pages as sealed memory, sealed documents. Nothing of it ever touches a disk."""

import itertools
import mmap
import os
import threading
import uuid
from collections.abc import Iterable
from dataclasses import dataclass, replace

from kiosk import wire
from kiosk.ui.sharp import Drawn

SHARP_PAGES = 2
"""How many are kept as sharp as they were looked at: both sides of a card."""
_numbers = itertools.count(1)


@dataclass(frozen=True)
class StoredPage:
    """A page's descriptors and sizes. The preview is (height, width, 3) uint8 RGB, rows without padding."""

    file: int | None
    """None for a first look, which goes into no document."""
    preview: int
    preview_width: int
    preview_height: int
    width_mm: float
    height_mm: float
    as_scanned: int | None = None
    """Pixels like the preview's, from before the page was cleaned; None where there are none."""


@dataclass(frozen=True)
class SealedDocument:
    """A sealed document on its way to the outbox."""

    deposit_id: str
    descriptor: int
    plain_sha256: str


class VisitStore:
    """One visit's pages and sealed documents; safe from any thread. Once closed it takes nothing in."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._pages: dict[str, StoredPage] = {}
        self._words: dict[str, tuple[int, bytes]] = {}
        self._sharp: dict[str, Drawn] = {}
        self._sealed: dict[int, SealedDocument] = {}
        self._closed = False

    def put_page(self, page: StoredPage) -> str:
        """Keeps a page under a new key that no visit ever had; takes over its descriptors."""
        key = f"p{next(_numbers)}"
        with self._lock:
            if not self._closed:
                self._pages[key] = page
                return key
        _close_page(page)
        return key

    def page_bytes(self, key: str) -> tuple[bytes, StoredPage]:
        """The page's file bytes. Raises KeyError when it was forgotten, or was but a first look."""
        with self._lock:
            page = self._pages[key]
            if page.file is None:
                raise KeyError(key)
            descriptor = os.dup(page.file)
        return wire.contents(descriptor), page

    def preview(self, key: str) -> tuple[bytes, int, int]:
        """The preview's pixels, width and height. Raises KeyError when it was forgotten."""
        with self._lock:
            page = self._pages[key]
            descriptor = os.dup(page.preview)
        return _pixels(page, descriptor)

    def as_scanned(self, key: str) -> tuple[bytes, int, int]:
        """The same, from before the page was cleaned. Raises KeyError when there are none."""
        with self._lock:
            page = self._pages[key]
            if page.as_scanned is None:
                raise KeyError(key)
            descriptor = os.dup(page.as_scanned)
        return _pixels(page, descriptor)

    def forget_as_scanned(self, keys: Iterable[str]) -> None:
        """Keeps these pages without what they were before they were cleaned."""
        with self._lock:
            pages = [(key, self._pages[key]) for key in keys if key in self._pages]
            self._pages |= {key: replace(page, as_scanned=None) for key, page in pages}
        for _, page in pages:
            if page.as_scanned is not None:
                os.close(page.as_scanned)

    def page_file(self, key: str) -> int:
        """A descriptor of the page's file bytes for the caller. Raises KeyError when there are none."""
        with self._lock:
            file = self._pages[key].file
            if file is None:
                raise KeyError(key)
            return os.dup(file)

    def put_sharp(self, key: str, drawn: Drawn) -> None:
        """Keeps a page as it was drawn to be looked at closely, and the one before; not of one that was forgotten."""
        with self._lock:
            if key in self._pages:
                self._sharp.pop(key, None)
                self._sharp[key] = drawn
                for oldest in list(self._sharp)[:-SHARP_PAGES]:
                    del self._sharp[oldest]

    def sharp(self, key: str) -> Drawn:
        """The page as it was drawn. Raises KeyError when it was not, or was forgotten."""
        with self._lock:
            return self._sharp[key]

    def sharp_widths(self) -> dict[str, int]:
        """How many pixels wide each page is that was drawn, by its key."""
        with self._lock:
            return {key: width for key, (_, width, _) in self._sharp.items()}

    def forget_sharp(self, key: str) -> None:
        """Keeps the page without what was drawn of it."""
        with self._lock:
            self._sharp.pop(key, None)

    def put_words(self, key: str, turns: int, layer: bytes) -> None:
        """Keeps the text layer of a page as read after so many quarter turns; not of one that was forgotten."""
        with self._lock:
            if key in self._pages:
                self._words[key] = (turns, layer)

    def words(self, key: str, turns: int) -> bytes:
        """The page's text layer; empty when it has not been read as it stands after so many quarter turns."""
        with self._lock:
            read_turns, layer = self._words.get(key, (turns, b""))
        return layer if read_turns == turns else b""

    def forget_pages(self, keys: Iterable[str]) -> None:
        """Drops pages; those that are not there are ignored."""
        wanted = tuple(keys)
        with self._lock:
            gone = [page for key in wanted if (page := self._pages.pop(key, None)) is not None]
            for key in wanted:
                self._words.pop(key, None)
                self._sharp.pop(key, None)
        for page in gone:
            _close_page(page)

    def put_sealed(self, document: int, descriptor: int, plain_sha256: str) -> None:
        """Keeps a sealed document under its number, with a deposit id for ever; takes over the descriptor."""
        with self._lock:
            before = self._sealed.get(document)
            deposit_id = before.deposit_id if before else str(uuid.uuid4())
            unwanted = [before.descriptor] if before else []
            if self._closed:
                unwanted.append(descriptor)
            else:
                self._sealed[document] = SealedDocument(deposit_id, descriptor, plain_sha256)
        for each in unwanted:
            os.close(each)

    def sealed(self, document: int) -> SealedDocument:
        """The sealed document with a descriptor of its own for the caller. Raises KeyError when there is none."""
        with self._lock:
            kept = self._sealed[document]
            return SealedDocument(kept.deposit_id, os.dup(kept.descriptor), kept.plain_sha256)

    def hash_of(self, document: int) -> str:
        """SHA-256 (hex) of the document's PDF; empty before it is sealed."""
        with self._lock:
            kept = self._sealed.get(document)
            return kept.plain_sha256 if kept else ""

    def close(self) -> None:
        """Forgets everything."""
        with self._lock:
            self._closed = True
            pages, sealed = list(self._pages.values()), list(self._sealed.values())
            self._pages.clear()
            self._words.clear()
            self._sharp.clear()
            self._sealed.clear()
        for page in pages:
            _close_page(page)
        for document in sealed:
            os.close(document.descriptor)


def _pixels(page: StoredPage, descriptor: int) -> tuple[bytes, int, int]:
    """The preview's pixels that the descriptor holds, width and height; closes it."""
    try:
        size = page.preview_width * page.preview_height * 3
        with mmap.mmap(descriptor, size, prot=mmap.PROT_READ) as mapped:
            return mapped[:], page.preview_width, page.preview_height
    finally:
        os.close(descriptor)


def _close_page(page: StoredPage) -> None:
    for descriptor in (page.file, page.preview, page.as_scanned):
        if descriptor is not None:
            os.close(descriptor)
