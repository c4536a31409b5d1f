"""Machine-readable zones: the standard's own examples, zones made up at random, and zones with one wrong character."""

from datetime import date

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.scanner.mrz import LAYOUTS, ZoneKind, check_digit, layout_of, mend, parse_zone
from kiosk.scanner.mrz_read import LETTERS, read_zone, zone_in_text
from kiosk.scanner.pixels import Pixels
from tests.scanner.zones import draw_zone, made_up

TODAY = date(2026, 11, 22)
TD1 = ("I<UTOD231458907<<<<<<<<<<<<<<<", "7408122F1204159UTO<<<<<<<<<<<6", "ERIKSSON<<ANNA<MARIA<<<<<<<<<<")
TD2 = ("I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<", "D231458907UTO7408122F1204159<<<<<<<6")
TD3 = ("P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408122F1204159ZE184226B<<<<<10")
LONG = ("I<UTOD23145890<7349<<<<<<<<<<<", "3407127M9507122UTO<<<<<<<<<<<2", "STEVENSON<<PETER<JOHN<<<<<<<<<")
FRENCH = ("IDFRABERTHIER<<<<<<<<<<<<<<<<<<<<<<<", "8806923102858CORINNE<<<<<<<6512068F6")


@pytest.mark.parametrize(
    ("lines", "kind", "expires"),
    [
        (TD1, ZoneKind.TD1, date(2012, 4, 15)),
        (TD2, ZoneKind.TD2, date(2012, 4, 15)),
        (TD3, ZoneKind.TD3, date(2012, 4, 15)),
        (LONG, ZoneKind.TD1, date(1995, 7, 12)),
    ],
)
def test_the_standards_own_examples_hold(lines: tuple[str, ...], kind: ZoneKind, expires: date) -> None:
    """ICAO Doc 9303 parts 4, 5 and 6, appendices."""
    zone = parse_zone(lines, TODAY)
    assert zone is not None
    assert (zone.kind, zone.expires, zone.wrong) == (kind, expires, ())


def test_an_old_french_card_says_when_it_was_issued() -> None:
    zone = parse_zone(FRENCH, TODAY)
    assert zone is not None
    assert (zone.kind, zone.issued, zone.expires, zone.wrong) == (ZoneKind.FRENCH, date(1988, 6, 1), None, ())


def test_a_visa_has_fewer_digits() -> None:
    """The specimen of Utopia, ICAO Doc 9303 part 7, appendix B: nobody's."""
    visa = ("V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L8988901C4XXX4009078F96121096ZE184226B<<<<<<")
    zone = parse_zone(visa, TODAY)
    assert zone is not None
    assert zone.wrong == ()


@given(made_up())
def test_a_zone_made_by_the_rules_holds(lines: tuple[str, ...]) -> None:
    zone = parse_zone(lines, TODAY)
    assert zone is not None
    assert zone.wrong == ()


@given(made_up(), st.data())
def test_any_wrong_checked_digit_is_noticed(lines: tuple[str, ...], data: st.DataObject) -> None:
    layout = layout_of(lines)
    assert layout is not None
    places = sorted(
        (row, place)
        for row, place in layout.places_of([field.name for field in layout.fields])
        if lines[row][place].isdigit()
    )
    row, place = data.draw(st.sampled_from(places))
    other = data.draw(st.sampled_from([digit for digit in "0123456789" if digit != lines[row][place]]))
    spoilt = [list(line) for line in lines]
    spoilt[row][place] = other
    zone = parse_zone(["".join(line) for line in spoilt], TODAY)
    assert zone is None or zone.wrong


@given(st.lists(st.text(max_size=50), max_size=4))
def test_whatever_the_text_nothing_breaks(lines: list[str]) -> None:
    assert parse_zone(lines, TODAY) is None
    zone_in_text(lines, TODAY)


@given(st.sampled_from(sorted(LAYOUTS)), st.data())
def test_lines_of_the_right_length_never_break_it(kind: ZoneKind, data: st.DataObject) -> None:
    line = st.text(LETTERS, min_size=LAYOUTS[kind].length, max_size=LAYOUTS[kind].length)
    zone = parse_zone(mend([data.draw(line) for _ in range(LAYOUTS[kind].lines)]), TODAY)
    assert zone is None or isinstance(zone.wrong, tuple)


@given(made_up())
def test_letters_read_for_digits_are_put_right(lines: tuple[str, ...]) -> None:
    layout = layout_of(lines)
    assert layout is not None
    alike = {"0": "O", "1": "I", "5": "S", "8": "B", "2": "Z"}
    misread = [
        "".join(alike.get(c, c) if (row, at) in layout.digit_places() else c for at, c in enumerate(line))
        for row, line in enumerate(lines)
    ]
    assert mend(misread) == tuple(lines)


def test_fillers_that_a_reader_lost_or_doubled_do_not_matter() -> None:
    zone = zone_in_text(["REPUBLIQUE", TD3[0][:-4], TD3[1].replace("B<<<<<", "B <<<«")], TODAY)
    assert zone is not None
    assert zone.expires == date(2012, 4, 15)
    assert zone_in_text(["un texte", "sans zone"], TODAY) is None


@pytest.mark.parametrize("dpi", [150, 200, 300])
@pytest.mark.parametrize("lines", [TD1, TD2, TD3, FRENCH])
def test_a_printed_zone_is_read_through_noise_and_shade(lines: tuple[str, ...], dpi: int) -> None:
    page, size_mm = draw_zone(lines, dpi, np.random.default_rng(dpi))
    seen = read_zone(page, *size_mm, TODAY)
    assert seen is not None
    assert seen.zone == parse_zone(lines, TODAY)


@settings(max_examples=6, deadline=None)
@given(made_up(), st.integers(0, 2**16))
def test_made_up_zones_are_read_back(lines: tuple[str, ...], seed: int) -> None:
    page, size_mm = draw_zone(lines, 200, np.random.default_rng(seed))
    seen = read_zone(page, *size_mm, TODAY)
    assert seen is not None
    assert seen.zone == parse_zone(lines, TODAY)


@pytest.mark.parametrize(("row", "place", "digit"), [(1, 21, "9"), (1, 9, "1"), (1, 13, "2")])
def test_a_wrong_digit_that_is_plainly_printed_is_asked_about(row: int, place: int, digit: str) -> None:
    spoilt = [list(line) for line in TD3]
    spoilt[row][place] = digit
    page, size_mm = draw_zone(["".join(line) for line in spoilt], 200, np.random.default_rng(1))
    seen = read_zone(page, *size_mm, TODAY)
    assert seen is not None
    assert seen.zone.wrong
    assert seen.sure


def test_a_card_without_a_zone_has_none() -> None:
    blank: Pixels = np.full((425, 674, 3), 230, np.uint8)
    assert read_zone(blank, 85.6, 54, TODAY) is None
    cv2.putText(blank, "4970 1234 5678 9012", (60, 330), 2, 1.4, (30, 30, 30), 3, cv2.LINE_AA)
    assert read_zone(blank, 85.6, 54, TODAY) is None


def test_check_digits_are_the_standards() -> None:
    assert [check_digit(field) for field in ("L898902C3", "740812", "120415", "ZE184226B<<<<<")] == ["6", "2", "9", "1"]
