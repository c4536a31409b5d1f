"""What the words on a page tell: its kind, its own date, whether its machine-readable zone holds, and the words."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from kiosk.domain import Category, DateKind, Doubt
from kiosk.scanner.categorise import guess_category, is_card
from kiosk.scanner.kinds import Kind, KindGuess, guess_kind
from kiosk.scanner.mrz import Zone, ZoneKind
from kiosk.scanner.mrz_read import ReadZone, read_zone, zone_in_text
from kiosk.scanner.paper_date import PaperDate, find_paper_date
from kiosk.scanner.pixels import Pixels
from kiosk.scanner.text_layer import Word
from kiosk.scanner.words import Layout, read_words, text_lines

_MM_PER_INCH = 25.4
_ZONE_SURE = 0.98
_LOOK_SURE = {Category.IDENTITY: 0.7, Category.VITALE: 0.65}
_LEAST_SURE_WORD = 0.6
_KIND_OF_ZONE = {ZoneKind.TD3: Kind.PASSPORT}


@dataclass(frozen=True)
class Reading:
    """What a page says of itself; all of it is a suggestion or a question, none a verdict."""

    words: tuple[Word, ...]
    kind: KindGuess | None
    paper_date: PaperDate | None
    doubts: tuple[Doubt, ...]


def read_page(
    page: Pixels,
    width_mm: float,
    height_mm: float,
    languages: Sequence[str],
    today: date,
    wanted: Callable[[], bool] = lambda: True,
) -> Reading:
    """Read an upright page (h,w,3 uint8 RGB) of this true size.

    Asks `wanted` several times a second. Raises `CannotRead`, and `NoLongerWanted` as soon as it says no.
    """
    card = is_card(width_mm, height_mm)
    seen = read_zone(page, width_mm, height_mm, today) if card else None
    dpi = page.shape[1] / width_mm * _MM_PER_INCH
    words = read_words(page, dpi, languages, Layout.CARD if card else Layout.PAGE, wanted)
    lines = text_lines([word for word in words if word.sure >= _LEAST_SURE_WORD])
    zone = _valid(seen) or zone_in_text(text_lines(words), today)
    return Reading(
        words=tuple(words),
        kind=_kind(page, lines, width_mm, height_mm, zone),
        paper_date=_zone_date(zone) or find_paper_date(lines, today),
        doubts=(Doubt.MRZ_WRONG,) if seen is not None and zone is None and seen.sure else (),
    )


def _valid(seen: ReadZone | None) -> Zone | None:
    return seen.zone if seen is not None and not seen.zone.wrong else None


def _kind(page: Pixels, lines: Sequence[str], width_mm: float, height_mm: float, zone: Zone | None) -> KindGuess | None:
    """A zone that holds is proof; else the words, or where they say nothing the look of a card."""
    if zone is not None:
        return KindGuess(_KIND_OF_ZONE.get(zone.kind, Kind.IDENTITY_CARD), _ZONE_SURE)
    by_words = guess_kind(lines, width_mm, height_mm, is_card(width_mm, height_mm))
    look = guess_category(page, width_mm, height_mm)
    if look is None or (by_words is not None and by_words.confidence > _LOOK_SURE[look]):
        return by_words
    return KindGuess(Kind.VITALE if look is Category.VITALE else Kind.IDENTITY_CARD, _LOOK_SURE[look])


def _zone_date(zone: Zone | None) -> PaperDate | None:
    if zone is None:
        return None
    if zone.expires is not None:
        return PaperDate(zone.expires, DateKind.EXPIRES, _ZONE_SURE)
    return PaperDate(zone.issued, DateKind.ISSUED, _ZONE_SURE) if zone.issued is not None else None
