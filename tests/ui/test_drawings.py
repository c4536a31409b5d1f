"""The drawings themselves."""

import numpy as np
import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from kiosk.ui.places import QML

DRAWINGS = sorted((QML.parent / "pictures").glob("*.svg"))
BESIDE_PX = 60
GROWING_OUT = {"fixed-hello": "bottom"}
"""The arm of the hand that greets comes from below the screen."""


def _reach_beyond(name: str) -> set[str]:
    """The edges beyond which the drawing `name` goes on."""
    drawing = QSvgRenderer(str(QML.parent / "pictures" / f"{name}.svg"))
    frame = drawing.viewBoxF()
    wide = frame.adjusted(-BESIDE_PX, -BESIDE_PX, BESIDE_PX, BESIDE_PX)
    drawing.setViewBox(wide)
    image = QImage(wide.size().toSize(), QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    drawing.render(painter, QRectF(image.rect()))
    painter.end()
    pixels = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.width(), 4)
    rows, columns = np.nonzero(pixels[:, :, 3] > 40)
    beyond = {
        "left": columns.min() < BESIDE_PX,
        "top": rows.min() < BESIDE_PX,
        "right": columns.max() >= image.width() - BESIDE_PX,
        "bottom": rows.max() >= image.height() - BESIDE_PX,
    }
    return {edge for edge, crossed in beyond.items() if crossed}


@pytest.mark.usefixtures("qapp")
def test_no_drawing_is_cut_at_its_edge() -> None:
    cut = {path.stem: edges for path in DRAWINGS if (edges := _reach_beyond(path.stem))}
    assert cut == {name: {edge} for name, edge in GROWING_OUT.items()}
