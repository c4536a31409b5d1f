"""Finding every paper on a sheet, white paper on a white lid included."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np

from kiosk.scanner.detect_choose import (
    SURE,
    Chosen,
    choose_papers,
    filling,
    may_be_two,
    no_papers,
    whole_sheet,
    with_leftovers,
)
from kiosk.scanner.detect_edges import (
    EdgeFamily,
    WorkSheet,
    edges_elsewhere,
    level_edges,
    looked_at_longer,
    shrink_sheet,
    tilted,
    upright_edges,
    without_papers,
    without_streaks,
)
from kiosk.scanner.detect_lines import MOST_LINES, find_lines
from kiosk.scanner.detect_print import hold_more, print_is_lost
from kiosk.scanner.detect_rects import Rects, all_rects, with_border
from kiosk.scanner.detect_refine import refine
from kiosk.scanner.detect_square import square_up
from kiosk.scanner.pixels import Bits, Pixels, Points

_LEAST_SHEET_MM = 25.0
_SEVERAL = 2
_HALF_SURE = 0.5
_QUITE_SURE = 0.85
_TILTS_DEG = (30.0, -30.0, 45.0)
_STRIP = 4
"""So many times as long as wide, a sheet is not turned to look for papers askew: it would need too much ground."""
_HASTY_LINES, _HASTY_RECTS = 4, 60


@dataclass(frozen=True)
class Paper:
    """One paper on a sheet: `quad` (4,2) in pixels of the sheet, clockwise from the corner that is top left as it lies;
    `confidence` 0 to 1; `at_border` whether each side (top, right, bottom, left) is the sheet's own border.
    """

    quad: Points
    confidence: float
    at_border: tuple[bool, bool, bool, bool]


def find_papers(sheet: Pixels, dpi: float) -> list[Paper]:
    """Every paper on a sheet (h,w,3 uint8 RGB), from top to bottom and left to right; empty for an empty glass."""
    if min(sheet.shape[:2]) < _LEAST_SHEET_MM * dpi / 25.4:
        return []
    work = without_streaks(shrink_sheet(sheet, dpi))
    chosen = _found(work)
    papers = [
        Paper(
            _sharpen(sheet, quad.astype(np.float64) * work.shrink, b, dpi),
            float(sure),
            (bool(b[0]), bool(b[1]), bool(b[2]), bool(b[3])),
        )
        for quad, sure, b in zip(chosen.quad, chosen.confidence, chosen.border, strict=True)
    ]
    return sorted(papers, key=lambda paper: _place(paper.quad, dpi))


def glimpse_papers(sheet: Pixels, dpi: float, small: Pixels, factor: int) -> list[Points]:
    """The quads (4,2) of papers that show plainly on `small`, the sheet (h,w,3 uint8 RGB) shrunk by `factor` to about
    50 dpi; in the order of `find_papers`, which takes several times as long and alone can tell when none is given.
    """
    if min(sheet.shape[:2]) < _LEAST_SHEET_MM * dpi / 25.4:
        return []
    work = without_streaks(shrink_sheet(small, dpi / factor))
    rects = _rects(work, _HASTY_LINES)
    plain = np.argsort(-(rects.evidence * rects.length).sum(axis=1))[:_HASTY_RECTS]
    for chosen in (choose_papers(rects.take(plain), work), filling(rects)):
        if len(chosen.quad) and not print_is_lost(chosen.quad, work):
            edged = zip(chosen.quad, chosen.border, strict=True)
            quads = [refine(sheet, quad.astype(np.float64) * factor, border, dpi) for quad, border in edged]
            return sorted(quads, key=lambda quad: _place(quad, dpi))
    return []


def _found(work: WorkSheet) -> Chosen:
    """Papers that lie about straight; where print is left over or one is not sure, the surest of the further looks that
    leave none over; at last whatever holds the print.
    """
    straight, rects = _look(work)
    straight = _without_guesses(straight, work)
    if not print_is_lost(straight.quad, work):
        return _better(straight, looked_at_longer(work)) if _asks_for_more(straight, work) else straight
    longer, unsure = looked_at_longer(work), []
    for chosen in _further_looks(longer, straight, filling(rects)):
        if not print_is_lost(chosen.quad, work):
            if _least(chosen) > SURE:
                return chosen
            unsure += [chosen] if _is_trusted(chosen) else []
    return max(unsure, key=_least) if unsure else _holding_print(longer, straight)


def _asks_for_more(chosen: Chosen, work: WorkSheet) -> bool:
    """Whether papers were found, but not surely, or some print lies beside them, or one may be two."""
    if not len(chosen.quad):
        return False
    beside = hold_more(whole_sheet(work).quad, chosen.quad, work)
    return _least(chosen) <= _QUITE_SURE or beside or may_be_two(chosen, work.pixels_per_mm)


def _better(straight: Chosen, work: WorkSheet) -> Chosen:
    """The papers, or those with fainter edges where these are surer, hold more print or are two for one."""
    faint, _ = _look(work)
    split = len(faint.quad) > len(straight.quad) and may_be_two(straight, work.pixels_per_mm)
    if _least(faint) > SURE and (hold_more(faint.quad, straight.quad, work) or split):
        return faint
    looks = [straight] if print_is_lost(faint.quad, work) or not _is_trusted(faint) else [straight, faint]
    best = max(looks, key=_least)
    return best if _is_trusted(best) or _least(best) > _HALF_SURE else whole_sheet(work)


def _further_looks(work: WorkSheet, straight: Chosen, filled: Chosen) -> Iterator[Chosen]:
    """Papers with fainter edges, the one that fills the sheet, those beside the sure ones, and those that lie askew."""
    yield _look(work)[0]
    yield filled
    beside = _found_askew(work, _sure(straight), 0.0)
    yield beside
    for tilt_deg in _TILTS_DEG if max(work.size) < _STRIP * min(work.size) else ():
        yield _found_askew(work, no_papers(), tilt_deg)
        yield _found_askew(work, _sure(beside), tilt_deg)


def _holding_print(work: WorkSheet, straight: Chosen) -> Chosen:
    """The papers that are sure and whatever holds the rest; the whole sheet where one alone or none is sure."""
    sure = _sure(_found_askew(work, _sure(straight), 0.0))
    return with_leftovers(sure, work) if len(sure.quad) >= _SEVERAL else whole_sheet(work)


def _sure(chosen: Chosen) -> Chosen:
    return chosen.take(chosen.confidence > SURE)


def _without_guesses(chosen: Chosen, work: WorkSheet) -> Chosen:
    """The papers to be trusted, where they hold all print that the others hold."""
    kept = chosen.take(_trusted(chosen))
    return kept if len(kept.quad) and not print_is_lost(kept.quad, work) else chosen


def _is_trusted(chosen: Chosen) -> bool:
    return bool(_trusted(chosen).all())


def _trusted(chosen: Chosen) -> Bits:
    """Which papers are sure or at least lie on the sheet with all their sides."""
    return np.asarray((chosen.confidence > SURE) | ~chosen.border.any(axis=1))


def _least(chosen: Chosen) -> float:
    """How sure the least sure paper is; 0 for none."""
    return float(chosen.confidence.min()) if len(chosen.quad) else 0.0


def _rects(work: WorkSheet, most_lines: int = MOST_LINES) -> Rects:
    return _rects_along(upright_edges(work), level_edges(work), work, most_lines)


def _rects_along(upright: EdgeFamily, level: EdgeFamily, work: WorkSheet, most_lines: int = MOST_LINES) -> Rects:
    ppm, (width, height) = work.pixels_per_mm, work.size
    sides = (
        with_border(find_lines(upright, upright.calm_before, ppm, most_lines), 0, width),
        with_border(find_lines(upright, upright.calm_after, ppm, most_lines), width, width),
        with_border(find_lines(level, level.calm_before, ppm, most_lines), 0, height),
        with_border(find_lines(level, level.calm_after, ppm, most_lines), height, height),
    )
    return all_rects(*sides, work.size, ppm)


def _look(work: WorkSheet) -> tuple[Chosen, Rects]:
    """The papers that lie about straight, and the rectangles they were chosen from; those more that only show once the
    edges of the sure ones are gone, whose lines are stronger.
    """
    upright, level = upright_edges(work), level_edges(work)
    rects = _rects_along(upright, level, work)
    found = choose_papers(rects, work)
    sure = _sure(found)
    if not len(sure.quad):
        return found, rects
    rest = without_papers(work, sure.quad)
    free = np.asarray(rest.free)
    left = _rects_along(edges_elsewhere(upright, free), edges_elsewhere(level, free.T), rest)
    more = choose_papers(_whole(left), rest)
    together = _both(sure, more)
    surer = len(together.quad) > len(found.quad) and _least(more) > SURE
    return (together if surer else found), rects


def _whole(rects: Rects) -> Rects:
    """Those that lie on the sheet with all their sides."""
    return rects.take(np.nonzero(~rects.border.any(axis=1))[0])


def _both(some: Chosen, others: Chosen) -> Chosen:
    return Chosen(
        np.concatenate([some.quad, others.quad]),
        np.concatenate([some.confidence, others.confidence]),
        np.concatenate([some.border, others.border]),
    )


def _found_askew(work: WorkSheet, known: Chosen, tilt_deg: float) -> Chosen:
    """The papers that are known, and those that lie turned by about this angle in what is left of the sheet."""
    turned, back = tilted(without_papers(work, known.quad), tilt_deg)
    more = choose_papers(_whole(_rects(turned)), turned)
    return _both(known, replace(more, quad=(more.quad @ back[:, :2].T + back[:, 2]).astype(np.float32)))


def _place(quad: Points, dpi: float) -> tuple[float, ...]:
    """Where a paper lies, in squares of 2 cm, row by row."""
    return tuple(quad.mean(axis=0)[::-1] // (20 * dpi / 25.4))


def _sharpen(sheet: Pixels, quad: Points, border: Bits, dpi: float) -> Points:
    return square_up(refine(sheet, quad, border, dpi), border, dpi / 25.4)
