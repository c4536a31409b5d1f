"""Made-up pages and codes for the screens."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtQuick import QQuickImageProvider


class SpecimenPages(QQuickImageProvider):
    """`image://page/<key>`: a made-up letter, or a made-up identity card for keys from `card-` on."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:  # noqa: ARG002
        """A page of 420 by 594 pixels with grey lines, or a card of 420 by 265 with a face, or its back with lines."""
        if id.startswith("card-"):
            return _card(size, back=id == "card-back")
        image = QImage(420, 594, QImage.Format.Format_RGB32)
        image.fill(QColor("#FDFDFB"))
        painter = QPainter(image)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor("#30507A"))
        painter.drawRect(QRectF(36, 36, 120, 44))
        painter.setBrush(QColor("#9AA09D"))
        shift = sum(id.encode()) % 7
        for line in range(18):
            painter.drawRect(QRectF(36, 130 + line * 24, 348 - (line * 37 + shift * 23) % 140, 8))
        painter.end()
        size.setWidth(image.width())
        size.setHeight(image.height())
        return image


def _card(size: QSize, *, back: bool) -> QImage:
    image = QImage(420, 265, QImage.Format.Format_RGB32)
    image.fill(QColor("#E8EEF4"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor("#30507A"))
    painter.drawRect(QRectF(0, 0, 420, 34))
    if back:
        for line in range(3):
            painter.drawRect(QRectF(28, 180 + line * 24, 364, 9))
    else:
        painter.drawRoundedRect(QRectF(28, 62, 112, 150), 8, 8)
        painter.setBrush(QColor("#E8EEF4"))
        painter.drawEllipse(QRectF(60, 86, 48, 56))
        painter.drawEllipse(QRectF(42, 152, 84, 110))
        painter.drawRect(QRectF(28, 212, 112, 53))
    painter.setBrush(QColor("#8A929A"))
    for line in range(3 if back else 5):
        painter.drawRect(QRectF(28 if back else 168, 66 + line * 30, 220 - line % 3 * 44, 9))
    painter.end()
    size.setWidth(image.width())
    size.setHeight(image.height())
    return image


class SpecimenCodes(QQuickImageProvider):
    """`image://qr/...`: a made-up square code."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:  # noqa: ARG002
        """A chess-like pattern of 33 by 33 modules with three finder squares."""
        image = QImage(41, 41, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        for y in range(33):
            for x in range(33):
                if (x * 7 + y * 13 + x * y * 3) % 5 < 2:
                    image.setPixelColor(x + 4, y + 4, QColor("black"))
        painter = QPainter(image)
        for x, y in ((4, 4), (30, 4), (4, 30)):
            painter.fillRect(x - 1, y - 1, 9, 9, Qt.GlobalColor.white)
            painter.fillRect(x, y, 7, 7, Qt.GlobalColor.black)
            painter.fillRect(x + 1, y + 1, 5, 5, Qt.GlobalColor.white)
            painter.fillRect(x + 2, y + 2, 3, 3, Qt.GlobalColor.black)
        painter.end()
        side = min(requestedSize.width(), requestedSize.height()) if requestedSize.isValid() else 328
        image = image.scaled(max(41, side // 41 * 41), max(41, side // 41 * 41))
        size.setWidth(image.width())
        size.setHeight(image.height())
        return image
