"""Pictures for the screens that come from the visit: pages and QR codes. Nothing is cached here."""

from collections.abc import Callable
from urllib.parse import unquote

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickImageProvider

from kiosk.ui.store import VisitStore

QUIET_MODULES = 4
"""ISO/IEC 18004: four modules of white around a QR code."""


class PageProvider(QQuickImageProvider):
    """`image://page/<key>`: the page's preview, as large as asked for; empty once the page is forgotten.

    `image://page/<key>/as-scanned` is what it was before it was cleaned.
    """

    def __init__(self, store: Callable[[], VisitStore]) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._store = store

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:
        """The page, never larger than its preview."""
        key, _, kind = id.partition("/")
        store = self._store()
        try:
            pixels, width, height = store.as_scanned(key) if kind == "as-scanned" else store.preview(key)
        except KeyError:
            return QImage()
        image = QImage(pixels, width, height, width * 3, QImage.Format.Format_RGB888)
        size.setWidth(width)
        size.setHeight(height)
        box = requestedSize if requestedSize.isValid() else QSize()
        if box.width() > 0 or box.height() > 0:
            box = QSize(box.width() or width, box.height() or height).boundedTo(QSize(width, height))
            return image.scaled(box, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
        return image.copy()


class SharpProvider(QQuickImageProvider):
    """`image://sharp/<key>/<width>`: the page as it goes into the PDF, as wide as it was drawn to be looked at closely.

    Empty once the page is forgotten. Whoever draws puts it into the store before: nothing waits here.
    """

    def __init__(self, store: Callable[[], VisitStore]) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._store = store

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:  # noqa: ARG002
        """The page as it was drawn last."""
        try:
            pixels, width, height = self._store().sharp(id.partition("/")[0])
        except KeyError:
            return QImage()
        size.setWidth(width)
        size.setHeight(height)
        return QImage(pixels, width, height, width * 3, QImage.Format.Format_RGB888).copy()


class CodeProvider(QQuickImageProvider):
    """`image://qr/<percent-encoded text>`: a QR code in whole pixels a module, with its quiet zone."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:
        """The largest whole-module code that fits in the size asked for."""
        side = min(requestedSize.width(), requestedSize.height()) if requestedSize.isValid() else 0
        image = qr_image(unquote(id), side)
        size.setWidth(image.width())
        size.setHeight(image.height())
        return image


def qr_image(text: str, side_px: int) -> QImage:
    """A QR code of at most `side_px`, at least one pixel a module."""
    matrix = _qr_matrix(text)
    modules = len(matrix)
    image = QImage(modules, modules, QImage.Format.Format_Grayscale8)
    image.fill(Qt.GlobalColor.white)
    for y, row in enumerate(matrix):
        for x, dark in enumerate(row):
            if dark:
                image.setPixel(x, y, 0xFF000000)
    scale = max(1, side_px // modules)
    return image.scaled(modules * scale, modules * scale)


def _qr_matrix(text: str) -> list[list[bool]]:
    """The code with the fewest modules, for a screen has no stains; the best correction that they have room for."""
    import qrcode
    from qrcode.exceptions import DataOverflowError

    smallest = qrcode.QRCode(border=QUIET_MODULES, error_correction=qrcode.ERROR_CORRECT_L)
    smallest.add_data(text)
    matrix = smallest.get_matrix()
    for level in (qrcode.ERROR_CORRECT_H, qrcode.ERROR_CORRECT_Q, qrcode.ERROR_CORRECT_M):
        better = qrcode.QRCode(smallest.version, border=QUIET_MODULES, error_correction=level)
        better.add_data(text)
        try:
            better.make(fit=False)
        except DataOverflowError:
            continue
        return better.get_matrix()
    return matrix
