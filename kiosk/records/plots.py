"""Bars as SVG, drawn by hand: no script, no font of its own, readable in black and white."""

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from textwrap import wrap

WIDTH = 680
_LABEL_WIDTH = 230
_BARS_WIDTH = WIDTH - _LABEL_WIDTH - 110
_LABEL_LETTERS = 30
_BAR_HEIGHT = 18
_LINE_HEIGHT = 17
_GAP = 12
FILLS = ("#0B5D4E", "#FFC845", "#767F7A", "#FBF8F3")
"""Fill of the first, second, third, fourth site; every bar has an outline in ink and its site's letter."""


@dataclass(frozen=True)
class Bars:
    """One row of a plot: its name and one number a site, None for a hidden one."""

    name: str
    numbers: tuple[int | None, ...]


def bars(name: str, title: str, description: str, rows: Sequence[Bars]) -> str:
    """A plot of horizontal bars, all on one scale from 0; `name` is unique in the page. Empty without a number."""
    numbers = [number for row in rows for number in row.numbers if number is not None]
    if not numbers:
        return ""
    parts, top = [], 0
    for row in rows:
        part, height = _row(row, top, max(numbers))
        parts.append(part)
        top += height + _GAP
    height = top - _GAP
    return (
        f'<svg role="img" aria-labelledby="{name}-title {name}-desc" viewBox="0 0 {WIDTH} {height}"'
        f' xmlns="http://www.w3.org/2000/svg"><title id="{name}-title">{escape(title)}</title>'
        f'<desc id="{name}-desc">{escape(description)}</desc>'
        f'<line class="axis" x1="{_LABEL_WIDTH}" y1="0" x2="{_LABEL_WIDTH}" y2="{height}"/>{"".join(parts)}</svg>'
    )


def letter(site: int) -> str:
    """The letter that stands for a site in plots and tables."""
    return chr(ord("A") + site % 26) + str(site // 26 or "")


def _row(row: Bars, top: int, largest: int) -> tuple[str, int]:
    lines = wrap(row.name, _LABEL_LETTERS) or [""]
    height = max(len(lines) * _LINE_HEIGHT, len(row.numbers) * _BAR_HEIGHT)
    first_line = top + (height - len(lines) * _LINE_HEIGHT) / 2 + 13
    texts = [
        f'<text class="name" x="{_LABEL_WIDTH - 10}" y="{first_line + index * _LINE_HEIGHT:g}">{escape(line)}</text>'
        for index, line in enumerate(lines)
    ]
    first_bar = top + (height - len(row.numbers) * _BAR_HEIGHT) / 2
    drawn = [
        _bar(number, site, first_bar + site * _BAR_HEIGHT, largest, len(row.numbers) > 1)
        for site, number in enumerate(row.numbers)
    ]
    return "".join(texts + drawn), height


def _bar(number: int | None, site: int, top: float, largest: int, several: bool) -> str:
    prefix = f"{letter(site)}\u00a0: " if several else ""
    baseline = top + _BAR_HEIGHT - 4.5
    if number is None:
        return f'<text class="hidden" x="{_LABEL_WIDTH + 8}" y="{baseline:g}">{prefix}masqué</text>'
    width = max(2.0, _BARS_WIDTH * number / largest)
    return (
        f'<rect x="{_LABEL_WIDTH}" y="{top + 1.5:g}" width="{width:.1f}" height="{_BAR_HEIGHT - 3}"'
        f' fill="{FILLS[site % len(FILLS)]}"/>'
        f'<text x="{_LABEL_WIDTH + width + 8:.1f}" y="{baseline:g}">{prefix}{number}</text>'
    )
