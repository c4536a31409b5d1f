"""The side panel of the demonstration: a small window of its own that is the person's hands and phone.

`python -m kiosk.demo.panel --stage FILE --receipts DIR`. It knows the simulators' control endpoints only.
"""

import argparse
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import (
    QApplication,
    QGridLayout,
    QGroupBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from kiosk.demo.hands import Hands, HandsError, load

REFRESH_MS = 700
_WIDTH = 420
_RECEIPT_WIDTH = 380


class Panel(QWidget):
    """Papers, scanner, printer, network, card and phone."""

    def __init__(self, hands: Hands, receipts: Path) -> None:
        super().__init__()
        self._hands = hands
        self._receipts = receipts
        self._seen: Path | None = None
        self.said = QLabel("Choose papers and lay them down.", wordWrap=True)
        self.glass = QLabel()
        self.feeder = QLabel()
        self.papers = QListWidget()
        self.papers.setSelectionMode(QListWidget.SelectionMode.ExtendedSelection)
        self.papers.addItems(hands.papers())
        self.code = QLineEdit(placeholderText="the digits under the square on the screen")
        self.receipt = QLabel(alignment=Qt.AlignmentFlag.AlignTop)
        self.setWindowTitle("Consigne: your hands")
        self.resize(_WIDTH, 800)
        self._lay_out()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.refresh)
        self._timer.start(REFRESH_MS)
        self.refresh()

    def refresh(self) -> None:
        """Shows what lies where, and the newest printed paper."""
        try:
            state = self._hands.scanner_state()
        except HandsError as error:
            self.said.setText(str(error))
            return
        self.glass.setText(f"On the glass: {', '.join(state['glass']) or 'nothing'}")
        self.feeder.setText(f"In the feeder: {', '.join(state['feeder']) or 'nothing'}")
        newest = max(self._receipts.glob("*.png"), default=None)
        if newest is not None and newest != self._seen:
            self._seen = newest
            picture = QPixmap(str(newest))
            self.receipt.setPixmap(picture.scaledToWidth(_RECEIPT_WIDTH, Qt.TransformationMode.SmoothTransformation))

    def do(self, act: str) -> None:
        """Does one act of the hands and says so."""
        self._try(lambda: self._hands.do(act), act)

    def answer(self, *, says_yes: bool) -> None:
        """The phone answers."""
        said = "The phone said yes." if says_yes else "The phone said no."
        self._try(lambda: self._hands.phone(self.code.text(), says_yes=says_yes), said)

    def _try(self, work: Callable[[], None], said: str) -> None:
        try:
            work()
        except HandsError as error:
            said = str(error)
        self.said.setText(said)
        self.refresh()

    def _chosen(self) -> str:
        return ", ".join(item.text() for item in self.papers.selectedItems())

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        lay: dict[str, Callable[[], None]] = {
            "Lay on the glass": lambda: self.do(f"lay {self._chosen()}"),
            "Put in the feeder": lambda: self.do(f"feed {self._chosen()}"),
            "Take all papers away": lambda: self.do("clear"),
            "Lay my card": lambda: self.do("lay card"),
            "Lay my recovery paper": lambda: self.do("lay recovery"),
            "Lay an agent's badge": lambda: self.do("lay badge"),
        }
        column.addWidget(_group("Papers", lay, self.papers, self.glass, self.feeder))
        phone: dict[str, Callable[[], None]] = {
            "Yes, it is me": lambda: self.answer(says_yes=True),
            "No": lambda: self.answer(says_yes=False),
        }
        column.addWidget(_group("My phone", phone, self.code))
        for title, acts in _ACTS.items():
            column.addWidget(_group(title, {words: self._act(act) for words, act in acts.items()}))
        scroll = QScrollArea(widgetResizable=True)
        scroll.setWidget(self.receipt)
        column.addWidget(scroll, stretch=1)
        column.addWidget(self.said)

    def _act(self, act: str) -> Callable[[], None]:
        return lambda: self.do(act)


_ACTS = {
    "Scanner": {
        "Open its cover": "cover open",
        "Close its cover": "cover closed",
        "Jam at the next page": "jam at page 1",
    },
    "Printer": {
        "Take its paper away": "printer out of paper",
        "Put a roll in": "printer paper in",
        "Open its cover": "printer cover open",
        "Close its cover": "printer cover closed",
    },
    "Network": {"Cut the line": "network gone", "Mend the line": "network back"},
}


def _group(title: str, acts: dict[str, Callable[[], None]], *widgets: QWidget) -> QGroupBox:
    box = QGroupBox(title)
    grid = QGridLayout(box)
    for row, widget in enumerate(widgets):
        grid.addWidget(widget, row, 0, 1, 2)
    for number, (words, act) in enumerate(acts.items()):
        button = QPushButton(words)
        button.clicked.connect(lambda _checked=False, act=act: act())
        grid.addWidget(button, len(widgets) + number // 2, number % 2)
    return box


def main() -> int:
    """Shows the panel until it is closed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--stage", type=Path, required=True, help="the stage's file")
    parser.add_argument("--receipts", type=Path, required=True, help="folder of the printed papers' pictures")
    words = parser.parse_args()
    application = QApplication(["consigne-panel"])
    panel = Panel(load(words.stage), words.receipts)
    panel.show()
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())
