"""The paper's own date, from its words: when it was issued, the period it is about, or when it ends."""

import re
from calendar import monthrange
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from kiosk.domain import DateKind
from kiosk.scanner.plain import plain

_MONTHS = (
    ("janvier", "janv", "jan"),
    ("fevrier", "fevr", "fev"),
    ("mars",),
    ("avril", "avr"),
    ("mai",),
    ("juin",),
    ("juillet", "juil"),
    ("aout",),
    ("septembre", "sept"),
    ("octobre", "oct"),
    ("novembre", "nov"),
    ("decembre", "dec"),
)
_MONTH_OF = {name: number for number, names in enumerate(_MONTHS, 1) for name in names}
_NAME = "|".join(sorted(_MONTH_OF, key=len, reverse=True))
_ISO = re.compile(r"(?<!\d)(?P<year>(?:19|20)\d\d)-(?P<month>\d\d)-(?P<day>\d\d)(?!\d)")
_NUMBERS = re.compile(
    r"(?<![\d.,/])(?P<day>\d{1,2})(?P<gap> ?[/.-] ?)(?P<month>\d{1,2})(?P=gap)(?P<year>(?:19|20)\d\d|\d\d)"
    r"(?![\d/%]|[.,]\d)"
)
_SPACED = re.compile(r"(?<![\d.,/] )(?<![\d.,/])(?P<day>\d\d) (?P<month>\d\d) (?P<year>(?:19|20)\d\d)(?! ?\d)")
_WORDS = re.compile(rf"(?<!\d)(?P<day>\d{{1,2}}) ?(?:er)? (?P<name>{_NAME})\b\.? (?P<year>(?:19|20)\d\d)(?!\d)")
_MONTH = re.compile(rf"\b(?P<name>{_NAME})\b\.? (?P<year>(?:19|20)\d\d)(?!\d)")
_MONTH_NUMBERS = re.compile(
    r"(?:periode|mois|paie)[a-z ]{0,12}:? ?(?P<month>0\d|1[0-2]) ?[/-] ?(?P<year>(?:19|20)\d\d)(?!\d)"
)
_BEFORE, _AFTER = 48, 14
_AHEAD = timedelta(days=45)
"""Papers are dated ahead (a rent, a bill), but not far."""
_OLDEST_YEARS, _FURTHEST_YEARS = 60, 25
_SURE, _LIKELY, _PERHAPS = 0.9, 0.7, 0.45
_LEAST = 0.3


@dataclass(frozen=True)
class PaperDate:
    """The paper's own date, and how likely (0 to 1) that is what it is."""

    day: date
    kind: DateKind
    confidence: float


@dataclass(frozen=True)
class WrittenDate:
    """A date as it stands in a line: its last day, and where."""

    day: date
    start: int
    end: int
    whole_month: bool = False


_NOT_OURS = re.compile(
    r"\bnee? (le|a)\b|naissance|\bne\(e\)|birth|entree|embauche|ancienne|avant le|depuis|a partir du|a compter du"
    r"|limite|reclamer|jusqu|au plus tard|echeance|prelevement|prochain|paye le|paiement le|versement le|date valeur"
)
_ENDS = re.compile(r"expire|expiry|valable jusqu|valid until|fin de validite|valide jusqu|validite")
_ISSUES = re.compile(
    r"date d.?(etablissement|emission|edition|envoi|impression|issue)|date de (la )?(facture|delivrance|creation)"
    r"|\b(etablie?|editee?|emise?|delivree?|faite?|imprimee?|dressee?) [a-z, .-]{0,30}\ble\b|date of issue|delivrance"
    r"|facture (n.{1,24} )?du|en date du|date facture|rechnungsdatum|invoice date|factuurdatum|date d.?avis"
)
_PLACED = re.compile(r"[a-z], ?(le )?$|^ ?le $|\bdate ?:? ?$|^$")
_TOWN = re.compile(r"^[a-z' -]{2,30}, ?le $")
_PERIODS = re.compile(r"periode|mois de|paie|paye\b|salaire|loyer|quittance|trimestre|terme|\bdu [\d/. a-z]{6,18} au $")


def written_dates(line: str) -> Iterator[WrittenDate]:
    """Every date in a line, in the order of their kinds: ISO 8601, French numbers, French words, months alone."""
    text = plain(line)
    taken: list[tuple[int, int]] = []
    for pattern in (_ISO, _WORDS, _NUMBERS, _SPACED, _MONTH_NUMBERS, _MONTH):
        for found in pattern.finditer(text):
            if any(found.start() < end and start < found.end() for start, end in taken):
                continue
            day = _day(found)
            if day is not None:
                taken.append(found.span())
                yield WrittenDate(day, *found.span(), whole_month=pattern in (_MONTH_NUMBERS, _MONTH))


def find_paper_date(lines: Sequence[str], today: date) -> PaperDate | None:
    """The likeliest of the dates in these lines of a paper, or None where none is likely.

    Dates of birth, deadlines and payments do not count. Of equally likely ones the first stands.
    """
    judged = [seen for above, line in zip(("", *lines), lines, strict=False) for seen in _judge(above, line, today)]
    best = max(judged, key=lambda seen: seen.confidence, default=None)
    return best if best is not None and best.confidence >= _LEAST else None


def _judge(above: str, line: str, today: date) -> Iterator[PaperDate]:
    text, heading = plain(line), plain(above)
    for written in written_dates(line):
        before = text[max(0, written.start - _BEFORE) : written.start]
        after = text[written.end : written.end + _AFTER]
        alone = len(text) - (written.end - written.start) < _AFTER
        kind, confidence = _meaning(before, after, heading if alone else "", written)
        if _plausible(written.day, kind, today):
            yield PaperDate(written.day, kind, confidence)


def _meaning(before: str, after: str, heading: str, written: WrittenDate) -> tuple[DateKind, float]:
    """What the words around a date make of it; `heading` is the line above a date that stands alone."""
    said = before or heading
    if _last(_ENDS, said):
        return DateKind.EXPIRES, _SURE
    if written.whole_month:
        return DateKind.PERIOD, _LIKELY + 0.05 if _PERIODS.search(before) else _PERHAPS
    if _PERIODS.search(before) and not re.search(r"\ble $", before):
        starts = re.match(r" ?(au|-|a)\b", after)
        return DateKind.PERIOD, 0.0 if starts else _SURE + 0.02
    if re.match(r" ?(au|-) ?\d", after):
        return DateKind.PERIOD, 0.0
    if _last(_ISSUES, said):
        return DateKind.ISSUED, _SURE
    if _last(_NOT_OURS, said):
        return DateKind.ISSUED, 0.1
    if _TOWN.search(before):
        return DateKind.ISSUED, _SURE - 0.05
    return DateKind.ISSUED, _LIKELY if _PLACED.search(before) else _PERHAPS


def _last(pattern: re.Pattern[str], said: str) -> bool:
    """Whether these words stand before the date with no other date between them."""
    found = list(pattern.finditer(said))
    return bool(found) and not re.search(r"\d{1,2}[/. ]\d{1,2}[/. ]\d{2,4}", said[found[-1].end() :])


def _plausible(day: date, kind: DateKind, today: date) -> bool:
    if kind is DateKind.EXPIRES:
        return today.year - _OLDEST_YEARS <= day.year <= today.year + _FURTHEST_YEARS
    return today.year - _OLDEST_YEARS <= day.year and day <= today + _AHEAD


def _day(found: re.Match[str]) -> date | None:
    parts = found.groupdict()
    year = int(parts["year"]) + (2000 if len(parts["year"]) == 2 else 0)
    month = _MONTH_OF[parts["name"]] if parts.get("name") else int(parts["month"])
    if not 1 <= month <= 12:
        return None
    last = monthrange(year, month)[1]
    day = int(parts["day"]) if parts.get("day") else last
    return date(year, month, day) if 1 <= day <= last else None
