"""What sheets are scanned for: a person's pages, or the code on a card."""

from collections.abc import Iterator

from kiosk import wire
from kiosk.domain import Fault, Source
from kiosk.messages import CodeRead, Failed, Message, PageGlimpsed, ScanEnded, SheetScanned
from kiosk.scanner import codes
from kiosk.scanner.finding import ReadyPage, look
from kiosk.scanner.glimpse import glimpse_pages
from kiosk.scanner.job import Early, Reply
from kiosk.scanner.lamp import SheetRead


class Pages:
    """The pages on each sheet, sent as they are found."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self._pages = 0

    def look(self, read: SheetRead, early: Early) -> list[ReadyPage]:
        """Finds the sheet's pages; those that show plainly are shown first."""
        for index, seen in enumerate(glimpse_pages(read.sheet.pixels, read.sheet.dpi)):
            height, width = seen.picture.shape[:2]
            message = PageGlimpsed(read.number, index, seen.width_mm, seen.height_mm, width, height)
            early(message, [seen.picture.tobytes()])
        return look(read, self._source)

    def replies(self, read: SheetRead, seen: list[ReadyPage]) -> Iterator[Reply]:
        """Each page, then the sheet's end."""
        for page in seen:
            yield page.message, [wire.memory(page.encoded, "page"), wire.memory(page.preview, "preview")]
        self._pages += len(seen)
        yield SheetScanned(read.number, len(seen), read.sheet.scanner_s), []

    def verdict(self, sheets: int, scanner_s: float) -> Message:
        """ScanEnded, or Failed(NOTHING_FOUND) for an empty glass."""
        if self._pages == 0:
            return Failed(Fault.NOTHING_FOUND)
        return ScanEnded(sheets, scanner_s)


class Code:
    """The text of one QR code."""

    def __init__(self, prefix: str) -> None:
        self._prefix = prefix
        self._text: str | None = None

    def look(self, read: SheetRead, early: Early) -> str | None:  # noqa: ARG002
        """Reads the code."""
        return codes.read(read.sheet.pixels, self._prefix)

    def replies(self, read: SheetRead, seen: str | None) -> Iterator[Reply]:  # noqa: ARG002
        """Nothing before the end."""
        self._text = seen
        yield from ()

    def verdict(self, sheets: int, scanner_s: float) -> Message:  # noqa: ARG002
        """CodeRead, or Failed(CODE_UNREADABLE)."""
        return Failed(Fault.CODE_UNREADABLE) if self._text is None else CodeRead(self._text)
