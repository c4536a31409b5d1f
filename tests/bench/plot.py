"""A small plot as SVG: how good each way is, against how long it takes."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import escape

import numpy as np

_WIDTH, _HEIGHT, _LEFT, _BOTTOM, _RIGHT, _TOP = 760, 360, 60, 50, 230, 20
_MS = (1.0, 10_000.0)


@dataclass(frozen=True)
class Dot:
    """One way: its name, milliseconds, and how good it is from 0 to 1."""

    name: str
    ms: float
    good: float


def plot(dots: Sequence[Dot], good: str, ms: str) -> str:
    """The SVG's text; time runs to the right in powers of ten."""
    style = 'font-family="sans-serif" font-size="14"'
    head = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {_HEIGHT}" {style}>'
    ground = f'<rect width="{_WIDTH}" height="{_HEIGHT}" fill="#FBF8F3"/>'
    return "\n".join([head, ground, *_axes(good, ms), *(line for dot in dots for line in _dot(dot)), "</svg>\n"])


def _axes(good: str, ms: str) -> Iterator[str]:
    for tick in np.linspace(0, 1, 6):
        y = _y(float(tick))
        yield f'<path d="M{_LEFT} {y:.0f}H{_WIDTH - _RIGHT}" stroke="#DDD6CA"/>'
        yield f'<text x="{_LEFT - 8}" y="{y + 5:.0f}" text-anchor="end" fill="#5A625E">{tick:.1f}</text>'
    for power in range(5):
        x = _x(10.0**power)
        yield f'<path d="M{x:.0f} {_TOP}V{_HEIGHT - _BOTTOM}" stroke="#DDD6CA"/>'
        yield f'<text x="{x:.0f}" y="{_HEIGHT - _BOTTOM + 20}" text-anchor="middle" fill="#5A625E">{10**power}</text>'
    yield f'<text x="{_LEFT}" y="{_HEIGHT - 8}" fill="#1C2321">{escape(good)} (up), {escape(ms)} (right)</text>'


def _dot(dot: Dot) -> Iterator[str]:
    x, y = _x(dot.ms), _y(dot.good)
    colour = "#0B5D4E" if dot.name == "ours" else "#A3341F"
    yield f'<circle cx="{x:.0f}" cy="{y:.0f}" r="7" fill="{colour}"/>'
    yield f'<text x="{x + 12:.0f}" y="{y + 5:.0f}" fill="#1C2321">{escape(dot.name)}</text>'


def _x(ms: float) -> float:
    share = np.log(np.clip(ms, *_MS) / _MS[0]) / np.log(_MS[1] / _MS[0])
    return float(_LEFT + share * (_WIDTH - _LEFT - _RIGHT))


def _y(good: float) -> float:
    return _HEIGHT - _BOTTOM - good * (_HEIGHT - _BOTTOM - _TOP)
