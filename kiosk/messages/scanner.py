"""Messages of kiosk-scanner."""

from kiosk.domain import Category, Doubt, Paper, Source
from kiosk.form import BoxPlace, SeenBox
from kiosk.messages.base import Base, Final, name_only


class AskScanner(Base, frozen=True):
    """What scanner is there? Answered by ScannerReport or Failed."""


class ScannerReport(Final, frozen=True):
    """The scanner and what it can do."""

    name: str
    sources: tuple[Source, ...]
    dpis: tuple[int, ...]
    camera: bool = False
    duplex: bool = False
    """True when its feeder scans both sides of a sheet by itself."""


class Scan(Base, frozen=True):
    """Scan what lies there: one sheet from the glass, or every sheet in the feeder.

    Answered by ScanProgress, PageGlimpsed, PageScanned, SheetScanned and at last ScanEnded or Failed.
    """

    source: Source
    dpi: int = 200
    duplex: bool = False
    """Both sides of each sheet in the feeder: its front is one sheet of the answers, its back the next."""


class ScanProgress(Base, frozen=True):
    """The lamp is at this part (0 to 1) of this sheet (from 0)."""

    sheet: int
    fraction: float


class PageGlimpsed(Base, frozen=True):
    """What a page of a sheet will look like, to be shown at once. Descriptor: the preview's pixels, as in PageScanned.

    The page itself follows, and may differ; not every page is glimpsed first. All of a sheet's come before its pages.
    """

    sheet: int
    index: int
    """Place of the page on its sheet, from 0, as far as the first look tells."""
    width_mm: float
    height_mm: float
    preview_width: int
    preview_height: int


class PageScanned(Base, frozen=True):
    """One page found on a sheet.

    Descriptors: the page's file bytes for the PDF, the preview's pixels and, where the page was cleaned, pixels of the
    same size as it was scanned.
    """

    sheet: int
    index: int
    """Place of the page on its sheet, from 0."""
    width_mm: float
    height_mm: float
    preview_width: int
    preview_height: int
    """The preview is (height, width, 3) uint8 RGB, rows without padding."""
    blank: bool = False
    orientation_sure: bool = True
    doubts: tuple[Doubt, ...] = ()
    guess: Category | None = None
    coded: bool = False
    """True for a card's side with machine-readable lines."""


class ReadWords(Base, frozen=True):
    """Read the words on a page, in the background. Descriptor: its file bytes. Answered by WordsRead or Failed."""

    width_mm: float
    height_mm: float
    """Its true size before it is turned."""
    turns: int = 0
    """Quarter turns clockwise that the person asked for."""


class WordsRead(Final, frozen=True):
    """What the words tell; all of it a suggestion or a question. Descriptor: the page's invisible text layer."""

    __repr__ = name_only

    guess: Category | None = None
    doubts: tuple[Doubt, ...] = ()
    """Questions besides those that came with the page."""
    paper_date: str = ""
    """The paper's own date (ISO 8601), empty where none was found."""
    date_kind: str = ""
    """What that date is to the paper: issued, period or expires."""


class DrawPage(Base, frozen=True):
    """Draw a page so that its small print can be read. Descriptor: its file bytes. Answered by PageDrawn or Failed."""

    width: int
    """Pixels across, at most; a page that has fewer keeps its own."""


class PageDrawn(Final, frozen=True):
    """The page as it goes into the PDF. Descriptor: its pixels, (height, width, 3) uint8 RGB, rows without padding."""

    width: int
    height: int


class SheetScanned(Base, frozen=True):
    """All pages of this sheet were sent; `scanner_s` is the time that the scanner itself needed for it."""

    sheet: int
    pages: int
    scanner_s: float


class ScanEnded(Final, frozen=True):
    """The source is empty (feeder) or the sheet is done (glass)."""

    sheets: int
    scanner_s: float


class ReadCode(Base, frozen=True):
    """Read a QR code held to the camera (where there is one) or laid on the glass. Answered by CodeRead or Failed."""

    prefix: str
    """Only a code that begins so is taken."""
    from_glass: bool = False


class CodeRead(Final, frozen=True):
    """The code's text."""

    __repr__ = name_only

    text: str


class ReadForm(Base, frozen=True):
    """Read the parts of a signed form that lie on the glass.

    Answered by ScanProgress, FormRead for each part, and at last ScanEnded, or Failed(NOTHING_FOUND) when no part can
    be read.
    """

    code_prefix: str = ""
    """A code that begins so and lies beside the parts is read as well; without it no other code is."""


class FormRead(Base, frozen=True):
    """One part of a form, and what was seen in its boxes; `kiosk.form.understood` says what a whole form means.

    Descriptors: the part's file bytes for the PDF, upright, then the preview's pixels, as in PageScanned.
    """

    __repr__ = name_only

    paper: Paper
    version: str
    language: str
    number: int
    """The form's id: the same on all its parts."""
    part: int
    parts: int
    boxes: tuple[SeenBox, ...]
    places: tuple[BoxPlace, ...]
    """Where each box has its middle, in dots from the upper left corner of the part's picture."""
    width_mm: float
    height_mm: float
    preview_width: int
    preview_height: int
    code: str = ""
    """The text of the other code that was asked for; empty when none lies there."""
