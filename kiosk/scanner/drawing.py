"""Answers who wants to see a page large: decoded here, where what a stranger brought can do no harm."""

import cv2
import numpy as np

from kiosk import wire
from kiosk.domain import Fault
from kiosk.messages import DrawPage, Failed, PageDrawn
from kiosk.scanner.pixels import Pixels
from kiosk.scanner.reader import page_picture
from kiosk.scanner.words import CannotRead

MOST_ACROSS_PX = 4096
"""No screen is wider, even when the page is three times as wide as its place."""


def draw_page(connection: wire.Connection, asked: DrawPage, page: bytes) -> None:
    """Says PageDrawn or Failed. `page` is what `encode_page` made."""
    try:
        picture = _at_most(page_picture(page), asked.width)
    except CannotRead as why:
        connection.send(Failed(Fault.UNFORESEEN, str(why)))
        return
    height, width, _ = picture.shape
    connection.send(PageDrawn(width, height), [wire.memory(picture.data, "page")])


def _at_most(picture: Pixels, width: int) -> Pixels:
    """The picture (h,w,3) made smaller where it has more than `width` pixels across; never larger."""
    height, own = picture.shape[:2]
    wanted = min(own, max(1, min(width, MOST_ACROSS_PX)))
    size = wanted, max(1, round(height * wanted / own))
    return np.ascontiguousarray(cv2.resize(picture, size, interpolation=cv2.INTER_AREA) if wanted < own else picture)
