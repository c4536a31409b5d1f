"""The side panel's buttons reach the simulators."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from kiosk.demo.panel import Panel
from kiosk.demo.stage import Stage
from tests.staged import fast_stage


@pytest.fixture(scope="module")
def stage(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    with fast_stage(tmp_path_factory.mktemp("panel")) as staged:
        yield staged


@pytest.fixture
def panel(qtbot: QtBot, stage: Stage) -> Panel:
    shown = Panel(stage.hands, stage.logs.parent / "receipts")
    qtbot.addWidget(shown)
    shown.show()
    return shown


def press(panel: Panel, qtbot: QtBot, words: str, nth: int = 0) -> None:
    buttons = [button for button in panel.findChildren(QPushButton) if button.text() == words]
    qtbot.mouseClick(buttons[nth], Qt.MouseButton.LeftButton)  # type: ignore[no-untyped-call]


def choose(panel: Panel, *names: str) -> None:
    panel.papers.clearSelection()
    for name in names:
        panel.papers.findItems(name, Qt.MatchFlag.MatchExactly)[0].setSelected(True)


def test_papers_go_where_the_hands_put_them(panel: Panel, qtbot: QtBot, stage: Stage) -> None:
    choose(panel, "payslip")
    press(panel, qtbot, "Lay on the glass")
    choose(panel, "tax", "vitale")
    press(panel, qtbot, "Put in the feeder")
    state = stage.hands.scanner_state()
    assert state["glass"] == ["payslip"]
    assert sorted(state["feeder"]) == ["tax", "vitale"]
    assert panel.glass.text() == "On the glass: payslip"
    press(panel, qtbot, "Take all papers away")
    assert panel.glass.text() == "On the glass: nothing"


def test_covers_open_and_close(panel: Panel, qtbot: QtBot, stage: Stage) -> None:
    press(panel, qtbot, "Open its cover")
    assert stage.hands.scanner_state()["feeder_state"] == "ScannerAdfDoorOpen"
    press(panel, qtbot, "Close its cover")
    press(panel, qtbot, "Open its cover", 1)
    assert stage.hands.printer_state()["cover_open"]
    press(panel, qtbot, "Close its cover", 1)
    assert not stage.hands.printer_state()["cover_open"]


def test_a_phone_with_a_wrong_code_says_so(panel: Panel, qtbot: QtBot) -> None:
    panel.code.setText("000-000-000")
    press(panel, qtbot, "Yes, it is me")
    assert "phone" in panel.said.text()


def test_the_newest_receipt_is_shown(panel: Panel, stage: Stage, qtbot: QtBot) -> None:
    assert panel.receipt.pixmap().isNull()
    picture = panel.grab()
    Path(stage.logs.parent / "receipts").mkdir(exist_ok=True)
    picture.save(str(stage.logs.parent / "receipts" / "01.png"))
    panel.refresh()
    assert panel.receipt.pixmap().width() > 0
