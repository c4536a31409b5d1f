"""The audit is believed as far as it finds lies: for each of its checks one is planted on a true screen, and found."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QColor
from PySide6.QtQml import QQmlComponent, QQmlProperty, qmlContext
from PySide6.QtQuick import QQuickItem

from kiosk.ui import places
from kiosk.ui.screens import AnyState, Stage
from tests.ui import everywhere
from tests.ui.audit import Audit, top, walk
from tests.ui.operable import focus_lies, tree_lies
from tests.ui.stages import look, state

places.offscreen()

Plant = Callable[[Stage], None]


def touch(stage: Stage, name: str) -> QQuickItem:
    """The control of this name."""
    return next(one.item for one in Audit(stage, stage.look, "").touches if one.name == name)


def words(stage: Stage, begin: str) -> QQuickItem:
    """The words that begin so."""
    return next(one.item for one in Audit(stage, stage.look, "").texts if one.text.startswith(begin))


def picture(stage: Stage) -> QQuickItem:
    """The screen's large picture."""
    return next(one.item for one in walk(top(stage), Audit(stage, stage.look, "").window) if one.name == "picture")


def write(item: QQuickItem, name: str, value: object) -> None:
    """Any property, attached ones too; what bound it does so no longer."""
    context = qmlContext(item)
    assert context is not None
    assert QQmlProperty(item, name, context).write(value), name


def part_of(item: QQuickItem, name: str) -> QQuickItem:
    """The child that has such a property."""
    return next(child for child in item.childItems() if child.property(name) is not None)


def screen(stage: Stage) -> QQuickItem:
    shown = stage.window.property("shown")
    assert isinstance(shown, QQuickItem)
    return shown


def silence(stage: Stage) -> None:
    """Nothing is there to be said."""
    for name, nothing in (("heading", ""), ("body", ""), ("choices", [])):
        write(screen(stage), name, nothing)


PLANTED: dict[str, tuple[str, Plant, str]] = {
    "cut": ("place-glass", lambda s: write(words(s, "J. D."), "text", "Accueil " * 40), "cut: "),
    "overflowing": ("place-glass", lambda s: write(words(s, "Posez"), "text", "Posez " * 100), "overflows its"),
    "words-outside-the-window": (
        "place-glass", lambda s: words(s, "Posez").parentItem().setX(-300), "text outside the window"),
    "faint-words": (
        "place-glass", lambda s: write(words(s, "Posez"), "color", QColor("#8A8A85")), "contrast 3"),
    "overlap": (
        "notice", lambda s: touch(s, "agree").setY(touch(s, "printNotice").y() + 5), "lies over"),
    "overlap-of-words": (
        "notice", lambda s: words(s, "La machine").parentItem().setY(70), "'Vos papiers restent à vous' lies over"),
    "small-target": ("notice", lambda s: touch(s, "printNotice").setHeight(110), "target printNotice is"),
    "target-outside-the-window": (
        "notice", lambda s: touch(s, "printNotice").setX(500), "printNotice outside the window"),
    "faint-outline": (
        "notice",
        lambda s: write(part_of(touch(s, "printNotice"), "radius"), "border.color", QColor("#A9B0AC")),
        "outline of printNotice has a contrast of 2",
    ),
    "faint-picture": ("notice", lambda s: picture(s).setOpacity(0.2), "is faint"),
    "missing-picture": ("notice", lambda s: write(picture(s), "name", "no-such-picture"), "no-such-picture is missing"),
    "no-role": ("notice", lambda s: write(touch(s, "agree"), "Accessible.role", 0), "agree is no button"),
    "no-name": ("notice", lambda s: write(touch(s, "agree"), "Accessible.name", " "), "agree has no name"),
    "words-alone": ("notice", lambda s: picture(s).setVisible(False), "but words alone"),
    "too-small-a-picture": ("notice", lambda s: write(picture(s), "width", 35), "no picture of"),
    "no-way-to-leave": ("notice", lambda s: touch(s, "leave").setVisible(False), "no way to leave"),
    "leave-out-of-use": ("notice", lambda s: touch(s, "leave").setEnabled(False), "no way to leave"),
    "nothing-said": ("notice", silence, "nothing to read aloud"),
    "choice-unsaid": ("notice", lambda s: write(screen(s), "choices", []), "agree is not read aloud"),
}  # fmt: skip
"""A check of the audit: the screen, the lie that is planted there, and what the audit must say."""


@pytest.mark.qt_log_ignore("Failed to get image from provider")
@pytest.mark.parametrize("check", list(PLANTED))
def test_audit_sees_a_planted_lie(stage: Stage, check: str) -> None:
    name, plant, said = PLANTED[check]
    stage.show(state(name))
    assert Audit(stage, stage.look, name).run() == []
    plant(stage)
    stage.settle()
    lies = Audit(stage, stage.look, "spoilt").run()
    assert any(said in lie for lie in lies), lies


def test_audit_sees_small_targets() -> None:
    built = Stage(look(dpi=320))
    built.show(state("pin"))
    assert any("target digit:1" in lie for lie in Audit(built, built.look, "pin").run())
    built.close()


def test_audit_sees_what_is_out_of_reach() -> None:
    built = Stage(look(mode="reach"))
    built.show(state("notice"))
    assert Audit(built, built.look, "notice").run() == []
    touch(built, "agree").setY(-200)
    assert any("target agree out of reach" in lie for lie in Audit(built, built.look, "spoilt").run())
    built.close()


UNPRESSED: dict[str, tuple[Plant, str]] = {
    "hidden-from-the-tree": (
        lambda s: write(touch(s, "agree"), "Accessible.ignored", True), "agree is not in the tree"),
    "another-name": (
        lambda s: write(touch(s, "agree"), "Accessible.name", "Refuser"), "agree has another name in the tree"),
    "no-focus": (lambda s: takes_no_focus(touch(s, "agree")), "agree cannot have the focus"),
    "another-act": (lambda s: acts_as(touch(s, "agree"), "leave"), "agree cannot be pressed through the tree"),
}  # fmt: skip
OUT_OF_ORDER: dict[str, tuple[Plant, str]] = {
    "passed-by": (lambda s: write(touch(s, "agree"), "activeFocusOnTab", False), "Tab passes agree by"),
    "a-trap": (
        lambda s: write(touch(s, "leave"), "KeyNavigation.tab", touch(s, "leave")), "no way out of the last control"),
    "the-foot-first": (lambda s: goes_first(touch(s, "leave")), "the foot is not reached last"),
}  # fmt: skip


def acts_as(item: QQuickItem, what: str) -> None:
    """It keeps its name, and does something else."""
    write(item, "objectName", item.objectName())
    write(item, "what", what)


def takes_no_focus(item: QQuickItem) -> None:
    """Neither by Tab, which the tree tells of too, nor by its own word."""
    write(item, "activeFocusOnTab", False)
    write(item, "Accessible.focusable", False)


def goes_first(item: QQuickItem) -> None:
    """Before all that lies beside it."""
    item.stackBefore(item.parentItem().childItems()[0])


@pytest.mark.parametrize("check", list(UNPRESSED))
def test_a_control_that_cannot_be_pressed_through_the_tree_is_seen(stage: Stage, check: str) -> None:
    plant, said = UNPRESSED[check]
    stage.show(state("notice"))
    plant(stage)
    stage.settle()
    assert tree_lies(Audit(stage, stage.look, "spoilt")) == [said]


@pytest.mark.parametrize("check", list(OUT_OF_ORDER))
def test_a_focus_that_goes_astray_is_seen(stage: Stage, check: str) -> None:
    plant, said = OUT_OF_ORDER[check]
    stage.show(state("notice"))
    assert focus_lies(Audit(stage, stage.look, "notice")) == []
    plant(stage)
    stage.settle()
    lies = focus_lies(Audit(stage, stage.look, "spoilt"))
    assert any(said in lie for lie in lies), lies


@pytest.mark.qt_log_ignore("Binding loop detected")
def test_what_qt_warns_of_is_a_lie(monkeypatch: pytest.MonkeyPatch) -> None:
    def never_settled(stage: Stage, _: AnyState) -> Iterator[Audit]:
        component = QQmlComponent(stage.engine)
        component.setData(b"import QtQuick\nItem { width: height; height: width + 1 }", QUrl())
        component.create()
        yield from ()

    assert everywhere.audit(look(), ("notice-reads",))[0] == []
    monkeypatch.setattr(everywhere, "in_turn", never_settled)
    lies, _ = everywhere.audit(look(), ("notice-reads",))
    assert lies
    assert all(lie.startswith("fr/1280x800/plain notice-reads: Qt says") and "Binding loop" in lie for lie in lies)
