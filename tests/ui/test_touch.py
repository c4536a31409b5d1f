"""What a finger does: taps, double taps, taps that slide, and the large page."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from kiosk.domain import Category, Difficulty, Sharing
from kiosk.ui.screens import Stage
from tests.ui.audit import Audit, top
from tests.ui.stages import look, middle, state, tap

NONE = Qt.KeyboardModifier.NoModifier
TOUCHES = {
    "attract": ["start"],
    "language": ["language:fr", "language:ar", "listen", "bigger", "leave"],
    "notice-pictures": ["pictures"],
    "notice": ["agree", "printNotice", "list", "back"],
    "comfort": ["contrast", "reach", "calm", "quieter", "louder", "comfortDone"],
    "procedures": ["procedure:rsa", "procedure:permit", "back"],
    "checklist": ["have:identity", "have:family", "printList", "listDone", "back"],
    "checklist-whole": ["listDone"],
    "vault": ["vault:Reconnect"],
    "who": ["method:phone", "method:card", "method:open", "method:recover"],
    "card-glass": ["readGlass"],
    "pin": ["digit:0", "digit:7", "erase", "submit"],
    "papersOut": ["papersGood", "papersBad"],
    "recover": ["readGlass", "digit:4", "erase"],
    "place-again": ["scan", "source:glass", "finish"],
    "scanning-glass": ["stop"],
    "pages-doubt": ["select:p0", "turn", "again", "drop", "split", "add", "pagesGood"],
    "pages-split": ["join", "undo"],
    "pages-joined": ["separate", "bringBack:p1"],
    "question-card": ["answer:yes", "answer:no", "back"],
    "doubt-mrz_wrong": ["answer:yes", "answer:no"],
    "backs": ["scan", "noBacks", "back"],
    "pages-many": ["undo"],
    "category": [f"category:{category}" for category in Category],
    "where": ["where:alone", "where:shared"],
    "howLong": [f"howLong:{period}" for period in Sharing],
    "sending": ["nextPaper", "finish"],
    "done-printed": ["finish", "list"],
    "done-unsure": ["finish", "list", "printAgain"],
    "goodbye-how": ["how:good", "how:middling", "how:bad", "listen", "bigger", "leave"],
    "goodbye-hard": [*(f"hard:{difficulty}" for difficulty in Difficulty), "listen", "bigger", "leave"],
    "trouble": ["faultAction"],
    "fault-paper_jam": ["faultAction"],
    "warning": ["stay"],
    "leave": ["leaveYes", "leaveNo"],
}


@pytest.mark.parametrize("name", list(TOUCHES))
def test_a_tap_reaches_the_visit(stage: Stage, name: str) -> None:
    stage.show(state(name))
    for touch in TOUCHES[name]:
        stage.visit.touches.clear()
        tap(stage, touch)
        what, _, value = touch.partition(":")
        assert stage.visit.touches == [(what, value or None)]


def click(stage: Stage, place: QPoint) -> None:
    QTest.mouseClick(stage.window, Qt.MouseButton.LeftButton, NONE, place)


def test_a_double_tap_counts_once_but_digits_count_twice(stage: Stage) -> None:
    stage.show(state("pin"))
    for name in ("submit", "submit", "digit:1", "digit:1"):
        tap(stage, name)
    assert stage.visit.touches == [("submit", None), ("digit", "1"), ("digit", "1")]


def test_the_second_half_of_a_double_tap_does_not_act_on_the_next_screen(stage: Stage) -> None:
    stage.show(state("trouble"))
    seen = next(seen for seen in Audit(stage, stage.look, "").touches if seen.name == "faultAction")
    there = middle(seen.shown)
    click(stage, there)
    stage.visit.show(**state("done").values, step="done")
    click(stage, there)
    assert stage.visit.touches == [("faultAction", None)]


def test_a_quick_tap_elsewhere_on_the_next_screen_acts(stage: Stage) -> None:
    stage.show(state("place-both"))
    seen = {seen.name: middle(seen.shown) for seen in Audit(stage, stage.look, "").touches}
    click(stage, seen["scan"])
    stage.visit.show(**state("pin").values, step="pin")
    click(stage, seen["back"])
    assert stage.visit.touches == [("scan", None), ("back", None)]


@pytest.mark.parametrize(("beyond_mm", "counts"), [(2, True), (7, True), (9, False), (40, False)])
def test_a_tap_that_slides_a_little_counts_and_one_that_slides_well_away_does_nothing(
    stage: Stage, beyond_mm: float, counts: bool
) -> None:
    stage.show(state("notice"))
    stage.visit.touches.clear()
    seen = next(seen for seen in Audit(stage, stage.look, "").touches if seen.name == "agree")
    start = middle(seen.shown)
    away = QPoint(start.x() + 20, int(seen.shown.top() - beyond_mm * stage.look.dpi / 25.4))
    none = Qt.KeyboardModifier.NoModifier
    QTest.mousePress(stage.window, Qt.MouseButton.LeftButton, none, start)
    QTest.mouseMove(stage.window, away)
    QTest.mouseRelease(stage.window, Qt.MouseButton.LeftButton, none, away)
    stage.settle()
    assert stage.visit.touches == ([("agree", None)] if counts else [])


def test_nothing_under_a_question_can_be_touched(stage: Stage) -> None:
    stage.show(state("place-both"))
    under = next(seen for seen in Audit(stage, stage.look, "").touches if seen.name == "back")
    stage.visit.show(**state("warning").values, step="place")
    stage.settle()
    none = Qt.KeyboardModifier.NoModifier
    QTest.mouseClick(stage.window, Qt.MouseButton.LeftButton, none, middle(under.shown))
    stage.settle()
    assert stage.visit.touches == []


def shown_at(stage: Stage) -> QPointF:
    """Where the large page lies under its window, in pixels."""
    items = [top(stage)]
    while items:
        item = items.pop()
        if item.property("higher") is not None:
            return QPointF(item.property("contentX"), item.property("contentY"))
        items += item.childItems()
    raise LookupError("no page is shown large")


@pytest.mark.parametrize("mode", ["plain", "reach"])
def test_the_chosen_page_is_shown_large_and_closed_again(mode: str) -> None:
    built = Stage(look(mode=mode))
    built.show(state("pages-doubt"))
    tap(built, "closer")
    assert str(built.window.property("speech")).split("\n")[0] == "Page 2"
    names = {seen.name for seen in Audit(built, built.look, "").touches}
    assert names == {
        "closer:before", "closer:nearer", "closer:up", "closer:down", "closer:back", "listen", "bigger", "leave",
    }  # fmt: skip
    tap(built, "closer:down")
    assert shown_at(built).y() > 100
    tap(built, "closer:up")
    assert shown_at(built).y() == 0
    assert set(built.visit.touches) == {("select", "p1")}, "somebody is there, but nothing else happens"
    tap(built, "closer:before")
    assert "Page nettoyée" in str(built.window.property("speech")).split("\n")
    tap(built, "closer:before")
    assert "Comme scannée" in str(built.window.property("speech")).split("\n")
    tap(built, "closer:nearer")
    far_left = shown_at(built).x()
    tap(built, "closer:right")
    assert shown_at(built).x() > far_left
    assert {"closer:left", "closer:farther"} <= {seen.name for seen in Audit(built, built.look, "").touches}
    tap(built, "closer:farther")
    assert shown_at(built).x() == 0
    tap(built, "closer:back")
    assert "pagesGood" in {seen.name for seen in Audit(built, built.look, "").touches}
    tap(built, "select:p0" if mode == "plain" else "pagesBefore")
    assert built.visit.touches[-1] == ("select", "p0")
    built.close()


def test_a_double_tap_on_a_page_chooses_it_only(stage: Stage) -> None:
    stage.show(state("pages-doubt"))
    tap(stage, "select:p0")
    stage.visit.show(**state("pages-doubt").values | {"selected": "p0"}, step="pages", pages=stage.pages)
    stage.settle()
    tap(stage, "closer")
    assert str(stage.window.property("speech")).split("\n")[0] != "Page 1"


@pytest.mark.parametrize("language", ["fr", "ar"])
def test_arrows_move_the_row_of_pages_by_one(language: str) -> None:
    built = Stage(look(language))
    built.show(state("pages-many"))

    def shown() -> list[str]:
        touches = Audit(built, built.look, "").touches
        return sorted(
            seen.name
            for seen in touches
            if seen.name.startswith(("select:", "closer", "bringBack:")) and seen.shown.width() > 20
        )

    assert shown() == ["bringBack:p3", "closer"]
    tap(built, "pagesAfter")
    assert shown() == ["bringBack:p3", "select:p4"]
    tap(built, "pagesBefore")
    tap(built, "pagesBefore")
    assert shown() == ["closer", "select:p1"]
    assert built.visit.touches == []
    built.close()


@pytest.mark.parametrize(
    ("over", "there"),
    [
        ("warning", {"stay", "listen", "bigger", "leave"}),
        ("leave", {"leaveYes", "leaveNo", "listen", "bigger"}),
        ("fault-paper_jam", {"faultAction", "back", "listen", "bigger", "leave"}),
    ],
)
def test_a_question_over_the_screen_can_be_heard_and_made_bigger(stage: Stage, over: str, there: set[str]) -> None:
    stage.show(state(over))
    assert {seen.name for seen in Audit(stage, stage.look, over).touches} == there
