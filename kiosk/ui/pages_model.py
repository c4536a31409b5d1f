"""The pages at hand as a Qt list model, changed row by row so that the screen can show each change."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QByteArray, QModelIndex, QPersistentModelIndex, Qt

from kiosk.ui.shown import sides_of
from kiosk.visit.papers import Page

ROLES = ("key", "sides", "blank", "doubts", "dropped")
_FIRST = Qt.ItemDataRole.UserRole.value

Index = QModelIndex | QPersistentModelIndex


class PagesModel(QAbstractListModel):
    """Roles: key, sides (see `shown.sides_of`), blank, doubts, dropped."""

    def __init__(self) -> None:
        super().__init__()
        self._pages: list[Page] = []

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's own signature
        """How many pages there are."""
        return 0 if parent.isValid() else len(self._pages)

    def roleNames(self) -> dict[int, QByteArray]:
        """The roles' names in QML."""
        return {_FIRST + place: QByteArray(name.encode()) for place, name in enumerate(ROLES)}

    def data(self, index: Index, role: int = _FIRST) -> Any:
        """One value of one page."""
        if not index.isValid() or not 0 <= role - _FIRST < len(ROLES):
            return None
        return _value(self._pages[index.row()], ROLES[role - _FIRST])

    def show(self, pages: Sequence[Page]) -> None:
        """Becomes `pages`, by the fewest removals, insertions and changes that keep the others in place.

        A page changes the row of the first look at it, so that it appears but once.
        """
        wanted = {key for page in pages for key in (page.key, page.glimpse)}
        for row in range(len(self._pages) - 1, -1, -1):
            if self._pages[row].key not in wanted:
                self.beginRemoveRows(QModelIndex(), row, row)
                del self._pages[row]
                self.endRemoveRows()
        for row, page in enumerate(pages):
            if row < len(self._pages) and self._pages[row].key in (page.key, page.glimpse):
                self._change(row, page)
            else:
                self.beginInsertRows(QModelIndex(), row, row)
                self._pages.insert(row, page)
                self.endInsertRows()

    def _change(self, row: int, page: Page) -> None:
        if self._pages[row] != page:
            self._pages[row] = page
            here = self.index(row, 0)
            self.dataChanged.emit(here, here)


def _value(page: Page, role: str) -> Any:
    match role:
        case "sides":
            return sides_of(page)
        case "doubts":
            return [doubt.value for doubt in page.doubts]
        case _:
            return getattr(page, role)
