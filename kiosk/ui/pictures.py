"""Our drawings for the screens: `image://picture/<name>/<plain | contrast | rrggbb>`."""

import re
from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtQuick import QQuickImageProvider
from PySide6.QtSvg import QSvgRenderer

FOLDER = Path(__file__).parent / "qml" / "pictures"

KEPT_PX = 128
"""Pictures up to this size are kept: at most 8 MiB."""
_INK = "#1C2321"
_CONTRAST_FILL = {
    "#FFFFFF": "#000000",
    "#FBF8F3": "#000000",
    "#E3EEE8": "#000000",
    "#CFE3DA": "#000000",
    "#5FA08E": "#000000",
    "#0B5D4E": "#000000",
    "#A3341F": "#000000",
    "#1C2321": "#FFFFFF",
    "#FFC845": "#FFE100",
}
_CONTRAST_STROKE = {
    "#1C2321": "#FFFFFF",
    "#0B5D4E": "#FFFFFF",
    "#5FA08E": "#FFFFFF",
    "#CFE3DA": "#FFFFFF",
    "#FFFFFF": "#FFFFFF",
    "#A3341F": "#FFE100",
    "#FFC845": "#FFE100",
}
_HEX = re.compile(r"[0-9a-fA-F]{6}")


class PictureProvider(QQuickImageProvider):
    """Draws a picture file at the size asked for, in its own colours, in high contrast, or as a glyph of one colour."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:
        """The picture `name/palette`; an empty image when there is no such picture."""
        name, _, palette = id.partition("/")
        image = draw(name, palette, requestedSize)
        size.setWidth(image.width())
        size.setHeight(image.height())
        return image


def draw(name: str, palette: str, box: QSize) -> QImage:
    """One picture, as large as fits in `box`; small ones, which every screen has, are drawn once."""
    small = box.isValid() and max(box.width(), box.height()) <= KEPT_PX
    return _kept(name, palette, box.width(), box.height()) if small else _drawn(name, palette, box)


@lru_cache(maxsize=128)
def _kept(name: str, palette: str, width: int, height: int) -> QImage:
    return _drawn(name, palette, QSize(width, height))


def _drawn(name: str, palette: str, box: QSize) -> QImage:
    svg = _svg(name, palette)
    if not svg:
        return QImage()
    renderer = QSvgRenderer(QByteArray(svg.encode()))
    natural = renderer.defaultSize()
    fitted = natural.scaled(box, Qt.AspectRatioMode.KeepAspectRatio) if box.isValid() else natural
    image = QImage(fitted.expandedTo(QSize(1, 1)), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter, QRectF(image.rect()))
    painter.end()
    return image


@lru_cache(maxsize=256)
def _svg(name: str, palette: str) -> str:
    path = FOLDER / f"{name}.svg"
    if path.parent != FOLDER or not path.is_file():
        return ""
    text = path.read_text(encoding="utf-8")
    if palette == "contrast":
        return _in_contrast(text)
    if _HEX.fullmatch(palette):
        return text.replace(_INK, f"#{palette}")
    return text


def _in_contrast(text: str) -> str:
    def fill(match: re.Match[str]) -> str:
        return f'fill="{_CONTRAST_FILL.get(match[1], match[1])}"'

    def stroke(match: re.Match[str]) -> str:
        return f'stroke="{_CONTRAST_STROKE.get(match[1], match[1])}"'

    return re.sub(r'stroke="(#\w+)"', stroke, re.sub(r'fill="(#\w+)"', fill, text))
