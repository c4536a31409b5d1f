"""What sheets are scanned for: a person's pages, or the code on a card."""

from collections.abc import Iterator

from kiosk import wire
from kiosk.domain import Fault, Source
from kiosk.messages import CodeRead, Failed, Message, ScanEnded, SheetScanned
from kiosk.scanner import codes
from kiosk.scanner.finding import ReadyPage, look
from kiosk.scanner.job import Reply
from kiosk.scanner.lamp import SheetRead


class Pages:
    """The pages on each sheet, sent as they are found."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self._pages = 0

    def look(self, read: SheetRead) -> list[ReadyPage]:
        """Finds the sheet's pages."""
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

    def look(self, read: SheetRead) -> str | None:
        """Reads the code."""
        return codes.read(read.sheet.pixels, self._prefix)

    def replies(self, read: SheetRead, seen: str | None) -> Iterator[Reply]:  # noqa: ARG002
        """Nothing before the end."""
        self._text = seen
        yield from ()

    def verdict(self, sheets: int, scanner_s: float) -> Message:  # noqa: ARG002
        """CodeRead, or Failed(CODE_UNREADABLE)."""
        return Failed(Fault.CODE_UNREADABLE) if self._text is None else CodeRead(self._text)
