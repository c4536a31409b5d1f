"""Machine-readable zones: which characters may stand where, check digits, dates. ICAO Doc 9303 parts 3 to 7.

Nothing of a zone leaves here but its dates and the names of fields whose check digit is wrong: no name, no number.
"""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

_WEIGHTS = (7, 3, 1)
_CENTURY_AHEAD = 50
"""Years: an expiry further ahead than this was a century ago."""
_DIGIT_OF = str.maketrans("ODQUILZSGBTA", "000011256874")
_LETTER_OF = str.maketrans("012568", "OIZSGB")


class ZoneKind(StrEnum):
    """The shapes of zones: ID-1 cards, ID-2 cards, passports, and French identity cards from before 2021."""

    TD1 = "td1"
    TD2 = "td2"
    TD3 = "td3"
    FRENCH = "french"


Span = tuple[int, int, int]
"""Line, first place, and the place after the last."""


@dataclass(frozen=True)
class _Field:
    """What one check digit holds together."""

    name: str
    parts: tuple[Span, ...]
    check: tuple[int, int]
    may_be_empty: bool = False


@dataclass(frozen=True)
class Layout:
    """One kind of zone: lines of equal length, their digits and letters, and what is checked."""

    kind: ZoneKind
    lines: int
    length: int
    fields: tuple[_Field, ...]
    dates: tuple[tuple[int, int], ...]
    """Where dates of six digits begin: born, expires."""
    letters: tuple[Span, ...]

    def digit_places(self) -> frozenset[tuple[int, int]]:
        """(line, place) of everything that must be a digit: dates and check digits."""
        dates = {(line, start + place) for line, start in self.dates for place in range(6)}
        return frozenset(dates | {field.check for field in self.fields})

    def places_of(self, names: Collection[str]) -> frozenset[tuple[int, int]]:
        """(line, place) of everything in the fields of these names, and of their check digits."""
        fields = [field for field in self.fields if field.name in names]
        inside = {(row, place) for field in fields for row, first, last in field.parts for place in range(first, last)}
        return frozenset(inside | {field.check for field in fields})

    def letter_places(self) -> frozenset[tuple[int, int]]:
        """(line, place) of everything that must be a letter or a filler."""
        return frozenset((line, place) for line, first, last in self.letters for place in range(first, last))


def _machine_readable(kind: ZoneKind, lines: int, length: int, optional: tuple[_Field, ...] = ()) -> Layout:
    """TD2 and TD3 differ in their length and in what is optional."""
    whole = ((1, 0, 10), (1, 13, 20), (1, 21, length - 1))
    fields = (
        _Field("number", ((1, 0, 9),), (1, 9)),
        _Field("born", ((1, 13, 19),), (1, 19)),
        _Field("expires", ((1, 21, 27),), (1, 27)),
        *optional,
        _Field("whole", whole, (1, length - 1)),
    )
    return Layout(kind, lines, length, fields, ((1, 13), (1, 21)), ((0, 0, 1), (0, 2, length), (1, 10, 13)))


LAYOUTS = {
    ZoneKind.TD1: Layout(
        ZoneKind.TD1,
        3,
        30,
        (
            _Field("number", ((0, 5, 14),), (0, 14)),
            _Field("born", ((1, 0, 6),), (1, 6)),
            _Field("expires", ((1, 8, 14),), (1, 14)),
            _Field("whole", ((0, 5, 30), (1, 0, 7), (1, 8, 15), (1, 18, 29)), (1, 29)),
        ),
        ((1, 0), (1, 8)),
        ((0, 0, 1), (0, 2, 5), (1, 15, 18), (2, 0, 30)),
    ),
    ZoneKind.TD2: _machine_readable(ZoneKind.TD2, 2, 36),
    ZoneKind.TD3: _machine_readable(
        ZoneKind.TD3, 2, 44, (_Field("personal number", ((1, 28, 42),), (1, 42), may_be_empty=True),)
    ),
    ZoneKind.FRENCH: Layout(
        ZoneKind.FRENCH,
        2,
        36,
        (
            _Field("number", ((1, 0, 12),), (1, 12)),
            _Field("born", ((1, 27, 33),), (1, 33)),
            _Field("whole", ((0, 0, 36), (1, 0, 35)), (1, 35)),
        ),
        ((1, 27),),
        ((0, 0, 30), (1, 13, 27)),
    ),
}


@dataclass(frozen=True)
class Zone:
    """What a zone says that we need: its kind, when the paper ends or was issued, and which check digits are wrong."""

    kind: ZoneKind
    expires: date | None
    issued: date | None
    """First day of the month, of a French card from before 2021."""
    wrong: tuple[str, ...]


def check_digit(field: str) -> str:
    """The check digit of these characters (A to Z, 0 to 9, <): ICAO Doc 9303 part 3, section 4.9."""
    values = (0 if character == "<" else int(character, 36) for character in field)
    return str(sum(value * _WEIGHTS[place % 3] for place, value in enumerate(values)) % 10)


def layout_of(lines: Sequence[str]) -> Layout | None:
    """The layout of lines of such number and length, or None; a French card from before 2021 begins with IDFRA."""
    sizes = len(lines), {len(line) for line in lines}
    for layout in LAYOUTS.values():
        if sizes == (layout.lines, {layout.length}):
            french = layout.length == 36 and lines[0].startswith("IDFRA")
            return LAYOUTS[ZoneKind.FRENCH] if french else layout
    return None


def parse_zone(lines: Sequence[str], today: date) -> Zone | None:
    """What the zone of these lines (A to Z, 0 to 9, <) says; None when they are no zone.

    `wrong` names the fields whose check digit does not fit; dates that do not exist are None.
    """
    layout = layout_of(lines)
    if layout is None or not all(set(line) <= _ALPHABET for line in lines):
        return None
    if lines[0][0] not in "ACIPV" or not all(_digits(_cut(lines, (line, at, at + 6))) for line, at in layout.dates):
        return None
    wrong = tuple(field.name for field in _checked(lines, layout) if not _fits(lines, field))
    if layout.kind is ZoneKind.FRENCH:
        return Zone(layout.kind, None, _month(lines[1][0:4], today), wrong)
    line, at = layout.dates[1]
    return Zone(layout.kind, _day(lines[line][at : at + 6], today), None, wrong)


def mend(lines: Sequence[str]) -> tuple[str, ...]:
    """The same lines with letters read where only digits stand, and the reverse, put right."""
    layout = layout_of(lines)
    if layout is None:
        return tuple(lines)
    digits, letters = layout.digit_places(), layout.letter_places()
    return tuple(
        "".join(
            character.translate(_DIGIT_OF)
            if (row, place) in digits
            else character.translate(_LETTER_OF)
            if (row, place) in letters
            else character
            for place, character in enumerate(line)
        )
        for row, line in enumerate(lines)
    )


_NOT_ON_VISAS = frozenset({"whole", "personal number"})
_ALPHABET = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789<")


def _checked(lines: Sequence[str], layout: Layout) -> Iterator[_Field]:
    """The fields that are checked on this very paper: visas (V) end after the expiry's digit (Doc 9303 part 7), and a
    long number of an ID-1 card goes on in the optional places, its digit after it (part 5, note j).
    """
    for field in layout.fields:
        if lines[0][0] == "V" and field.name in _NOT_ON_VISAS:
            continue
        if field.name == "number" and layout.kind is ZoneKind.TD1 and lines[0][14] == "<":
            yield _long_number(lines[0])
        else:
            yield field


def _long_number(first: str) -> _Field:
    rest = first[15:].split("<", 1)[0]
    if len(rest) < 2:
        return _Field("number", ((0, 5, 14),), (0, 14), may_be_empty=True)
    end = 15 + len(rest) - 1
    return _Field("number", ((0, 5, 14), (0, 15, end)), (0, end))


def _fits(lines: Sequence[str], field: _Field) -> bool:
    value = "".join(_cut(lines, part) for part in field.parts)
    said = lines[field.check[0]][field.check[1]]
    if field.may_be_empty and said == "<" and not value.strip("<"):
        return True
    return check_digit(value) == said


def _cut(lines: Sequence[str], span: Span) -> str:
    line, first, last = span
    return lines[line][first:last]


def _digits(text: str) -> bool:
    """Whether these are digits, or fillers where a date is not known (Doc 9303 part 3, section 4.8)."""
    return all(character in "0123456789<" for character in text)


def _day(digits: str, today: date) -> date | None:
    """YYMMDD as the day an expiry means."""
    return _date(digits[:2], digits[2:4], digits[4:], today.year + _CENTURY_AHEAD)


def _month(digits: str, today: date) -> date | None:
    """YYMM as the first day of a month that is past."""
    return _date(digits[:2], digits[2:], "01", today.year)


def _date(year: str, month: str, day: str, latest_year: int) -> date | None:
    try:
        full = latest_year - (latest_year - int(year)) % 100
        return date(full, int(month), int(day))
    except ValueError:
        return None
