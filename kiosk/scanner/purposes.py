"""What sheets are scanned for: a person's pages, the code on a card, or a signed form."""

from collections.abc import Iterator
from dataclasses import dataclass

from kiosk import wire
from kiosk.domain import Fault, Source
from kiosk.form import DOT_MM
from kiosk.messages import CodeRead, Failed, FormRead, Message, PageGlimpsed, ScanEnded, SheetScanned
from kiosk.scanner import codes
from kiosk.scanner.encode import encode_page
from kiosk.scanner.finding import ReadyPage, look, preview
from kiosk.scanner.form import MARGIN_DOTS, ReadPart, read_form
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
            contents = [page.encoded, page.preview, *filter(None, [page.as_scanned])]
            yield page.message, [wire.memory(content, "page") for content in contents]
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


@dataclass(frozen=True)
class SeenForms:
    """What lies on the glass: parts of forms, and the text of the code that is looked for beside them."""

    parts: list[ReadPart]
    code: str = ""


class Form:
    """Signed forms, read back."""

    def __init__(self, code_prefix: str = "") -> None:
        self._code_prefix = code_prefix
        self._parts = 0

    def look(self, read: SheetRead, early: Early) -> SeenForms:  # noqa: ARG002
        """Reads the parts on the sheet, and the code beside them."""
        parts = read_form(read.sheet.pixels, read.sheet.dpi)
        wanted = bool(parts and self._code_prefix)
        return SeenForms(parts, codes.read(read.sheet.pixels, self._code_prefix) or "" if wanted else "")

    def replies(self, read: SheetRead, seen: SeenForms) -> Iterator[Reply]:  # noqa: ARG002
        """Each part, with its picture."""
        for found in seen.parts:
            small = preview(found.flat)
            message = _form_read(found, small.shape[1], small.shape[0], seen.code)
            yield message, [wire.memory(encode_page(found.flat), "form"), wire.memory(small.tobytes(), "preview")]
        self._parts += len(seen.parts)

    def verdict(self, sheets: int, scanner_s: float) -> Message:
        """ScanEnded, or Failed(NOTHING_FOUND) when no part could be read."""
        return ScanEnded(sheets, scanner_s) if self._parts else Failed(Fault.NOTHING_FOUND)


def _form_read(found: ReadPart, preview_width: int, preview_height: int, code: str) -> FormRead:
    part = found.part
    height_mm, width_mm = (side * DOT_MM for side in found.flat.shape[:2])
    return FormRead(
        part.paper,
        part.version,
        part.language,
        part.number,
        part.part,
        part.parts,
        found.boxes,
        tuple(place.moved(MARGIN_DOTS, MARGIN_DOTS) for place in part.boxes),
        width_mm,
        height_mm,
        preview_width,
        preview_height,
        code,
    )
