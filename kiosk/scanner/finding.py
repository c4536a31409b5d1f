"""From a sheet to what goes on the wire: each page's message, its bytes for the PDF, its preview."""

import logging
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

import cv2
import numpy as np

from kiosk.domain import Doubt, Source
from kiosk.messages import PageScanned
from kiosk.scanner import pages
from kiosk.scanner.blank import GLANCE_DPI, find_emptiness
from kiosk.scanner.categorise import has_machine_readable_lines, is_card
from kiosk.scanner.device import Sheet
from kiosk.scanner.glimpse import glimpse_pages
from kiosk.scanner.lamp import SheetRead
from kiosk.scanner.pack import pack_page
from kiosk.scanner.pixels import Pixels

log = logging.getLogger(__name__)

_WARM_DPI = 100
_MM_PER_INCH = 25.4
_packers = ThreadPoolExecutor(2, "packer")


@dataclass(frozen=True)
class ReadyPage:
    """One page, ready to be sent."""

    message: PageScanned
    encoded: bytes
    preview: bytes
    """Rows of RGB without padding."""
    as_scanned: bytes = b""
    """The same, of the same size, before the page was cleaned; empty where nothing was."""


def look(read: SheetRead, source: Source) -> list[ReadyPage]:
    """Finds the pages of a sheet, each encoded and with its preview.

    A sheet from the feeder has a paper on it whatever the eye finds: where it finds none, the whole sheet is a page,
    blank where nothing is on it, and the person is asked. A sheet that the eye stumbles over is a page too: it is
    somebody's.
    """
    try:
        ready = _ready_pages(read)
    except Exception as error:  # noqa: BLE001  whatever nobody foresaw must not cost a person their paper
        log.error("a sheet was not understood: %s", type(error).__name__)
        return [_whole(read, Doubt.MAYBE_TURNED)]
    if not ready and source is Source.FEEDER:
        return [_whole(read, Doubt.MAYBE_BLANK, blank=_is_empty(read.sheet))]
    return ready


def _ready_pages(read: SheetRead) -> list[ReadyPage]:
    """Each page that the eye finds on a sheet; none where it finds none."""
    found = pages.find_pages(read.sheet.pixels, read.sheet.dpi)
    packed = [_packers.submit(pack_page, page.picture) for page in found]
    small = [preview(page.picture) for page in found]
    return [
        ReadyPage(
            _message(read.number, index, page, small[index]),
            packed[index].result(),
            small[index].tobytes(),
            b"" if page.as_scanned is None else page.as_scanned.tobytes(),
        )
        for index, page in enumerate(found)
    ]


def warm() -> None:
    """Looks at a made-up letter once, so that the first real sheet finds the model read and the libraries ready."""
    sheet = np.full((1169, 850, 3), 120, np.uint8)
    sheet[60:1100, 50:785] = 250
    for top in range(150, 900, 30):
        sheet[top : top + 10, 120:700][:, np.arange(580) % 14 < 9] = 30
    glimpse_pages(sheet, _WARM_DPI)
    look(SheetRead(0, Sheet(sheet, _WARM_DPI, 0.0)), Source.GLASS)


def preview(picture: Pixels) -> Pixels:
    """The picture, at most 1000 pixels on its long side, its rows without padding."""
    return np.ascontiguousarray(pages.smaller(picture))


def _message(sheet: int, index: int, page: pages.FoundPage, small: Pixels) -> PageScanned:
    return PageScanned(
        sheet=sheet,
        index=index,
        width_mm=page.width_mm,
        height_mm=page.height_mm,
        preview_width=small.shape[1],
        preview_height=small.shape[0],
        blank=page.blank,
        orientation_sure=page.orientation_sure,
        doubts=page.doubts,
        guess=page.guess,
        coded=is_card(page.width_mm, page.height_mm)
        and has_machine_readable_lines(page.picture, page.width_mm, page.height_mm),
    )


def _is_empty(sheet: Sheet) -> bool:
    size = tuple(round(side * GLANCE_DPI / sheet.dpi) for side in sheet.pixels.shape[1::-1])
    return find_emptiness(np.asarray(cv2.resize(sheet.pixels, size, interpolation=cv2.INTER_AREA))).blank


def _whole(read: SheetRead, doubt: Doubt, *, blank: bool = False) -> ReadyPage:
    sheet: Sheet = read.sheet
    small = preview(sheet.pixels)
    message = PageScanned(
        sheet=read.number,
        index=0,
        width_mm=sheet.pixels.shape[1] / sheet.dpi * _MM_PER_INCH,
        height_mm=sheet.pixels.shape[0] / sheet.dpi * _MM_PER_INCH,
        preview_width=small.shape[1],
        preview_height=small.shape[0],
        blank=blank,
        orientation_sure=False,
        doubts=(doubt,),
    )
    return ReadyPage(message, pack_page(sheet.pixels), small.tobytes())
