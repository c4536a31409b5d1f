"""Answers who wants the words on a page, for as long as they want them."""

import io
import logging
from collections.abc import Sequence
from datetime import date

import numpy as np
from PIL import Image

from kiosk import wire
from kiosk.domain import Fault
from kiosk.messages import Failed, ReadWords, WordsRead
from kiosk.scanner.pixels import Pixels
from kiosk.scanner.reading import Reading, read_page
from kiosk.scanner.text_layer import Layer, encode_layer
from kiosk.scanner.words import CannotRead, NoLongerWanted, languages_here

log = logging.getLogger(__name__)


class Reader:
    """Reads pages in the languages of the site file, of which those count that are installed here."""

    def __init__(self, languages: Sequence[str]) -> None:
        self._wished = tuple(languages)
        self._here: tuple[str, ...] | None = None

    def answer(self, connection: wire.Connection, asked: ReadWords, page: bytes) -> None:
        """Says WordsRead or Failed, and Alive until then; nothing to a client that has hung up.

        `page` is what `encode_page` made.
        """
        try:
            with wire.alive(connection):
                read = self._read(page, asked, connection)
        except NoLongerWanted:
            return
        except CannotRead as why:
            log.info("a page was not read: %s", why)
            connection.send(Failed(Fault.UNFORESEEN, str(why)))
            return
        layer = encode_layer(Layer(read.words, asked.turns % 4))
        connection.send(_message(read), [wire.memory(layer, "words")])

    def _read(self, page: bytes, asked: ReadWords, connection: wire.Connection) -> Reading:
        sizes = (asked.width_mm, asked.height_mm) if asked.turns % 2 == 0 else (asked.height_mm, asked.width_mm)
        languages = self._languages()
        picture = np.ascontiguousarray(np.rot90(page_picture(page), -asked.turns))
        return read_page(picture, *sizes, languages, date.today(), lambda: not connection.hung_up())

    def _languages(self) -> tuple[str, ...]:
        if self._here is None:
            here = languages_here() if self._wished else frozenset()
            self._here = tuple(language for language in self._wished if language in here)
        if not self._here:
            raise CannotRead("no language to read in: the site file names none, or tesseract has none of them")
        return self._here


def page_picture(data: bytes) -> Pixels:
    """The page (h,w,3 uint8 RGB) that `encode_page` packed. Raises CannotRead."""
    try:
        with Image.open(io.BytesIO(data), formats=("JPEG", "TIFF")) as image:
            return np.asarray(image.convert("RGB"))
    except (OSError, ValueError) as error:
        raise CannotRead("this is no page") from error


def _message(read: Reading) -> WordsRead:
    own = read.paper_date
    return WordsRead(
        guess=read.kind.category if read.kind else None,
        doubts=read.doubts,
        paper_date=own.day.isoformat() if own else "",
        date_kind=own.kind.value if own else "",
    )
