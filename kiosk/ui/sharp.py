"""A page as sharp as it was scanned, drawn by kiosk-scanner: what a stranger brought is not decoded here. No Qt."""

import os
from collections.abc import Callable
from pathlib import Path

from kiosk import wire
from kiosk.messages import DrawPage, PageDrawn

SILENCE_S = 10.0
Drawn = tuple[bytes, int, int]
"""Pixels (height, width, 3) uint8 RGB, width and height."""
Draw = Callable[[int, int], Drawn]
"""Draws the page behind a descriptor, which it closes, so many pixels wide at most. Raises WireError."""


def nobody_draws(page: int, _width: int) -> Drawn:
    """Where there is no kiosk-scanner."""
    os.close(page)
    raise wire.HelperGone("nobody draws pages here")


def drawn_by(scanner: Path) -> Draw:
    """Draws with the helper that listens there."""

    def draw(page: int, width: int) -> Drawn:
        try:
            connection = wire.connect(scanner)
        except wire.WireError:
            os.close(page)
            raise
        with connection:
            connection.send(DrawPage(width), [page])
            reply, descriptors = connection.receive(SILENCE_S)
        pixels = b"".join(wire.contents(descriptor) for descriptor in descriptors)
        if not isinstance(reply, PageDrawn) or len(pixels) != reply.width * reply.height * 3:
            raise wire.NotAMessage("no page was drawn")
        return pixels, reply.width, reply.height

    return draw
