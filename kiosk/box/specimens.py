"""What a box draws without a window, in every state: the first start, its table, and "please ask the staff"."""

from collections.abc import Callable

from kiosk.box import first, sorry, table, words
from kiosk.box.sorry import Pixels
from kiosk.box.words import Row
from kiosk.doctor.check import good, look, trouble

Draw = Callable[[int, int], Pixels]
"""From width and height in pixels to `(height, width, 3)` RGB."""


def states() -> dict[str, Draw]:
    """Each of them by its name."""
    codes = "These codes do not belong together; begin with the first one."
    well = [good("scanner", "Canon LiDE 400"), good("printer", "ready"), good("network", "there is a way out")]
    ill = [
        trouble("scanner", "none was found", "Plug it in, and switch it on."),
        look("printer", "the paper is nearly out", "Put in a new roll."),
        trouble("network", "the box was given no address", "Check the cable, or the Wi-Fi in first-start.toml."),
    ]
    return {
        "first-start": _told(first.HEADING, first.rows(0, 0, ""), first.ENGLISH),
        "first-start-codes": _told(first.HEADING, first.rows(1, 3, ""), first.ENGLISH),
        "first-start-wrong": _told(first.HEADING, first.rows(0, 0, codes), first.ENGLISH),
        "table": _told(table.HEADING, [Row("…")], table.FOOT),
        "table-well": _told(table.HEADING, table.rows(well), table.FOOT),
        "table-ill": _told(table.HEADING, table.rows(ill), table.FOOT),
        "sorry": lambda width, height: sorry.picture(width, height, ""),
        "sorry-why": lambda width, height: sorry.picture(width, height, "site.toml, line 3: [site] is missing."),
    }


def _told(heading: str, rows: list[Row], foot: str) -> Draw:
    return lambda width, height: words.drawn(width, height, heading, rows, foot)
