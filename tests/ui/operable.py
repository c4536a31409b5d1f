"""Each control of a shown screen without a finger: found and pressed in the accessibility tree, and reached by Tab."""

from collections.abc import Iterator

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest

from kiosk.ui.screens import Stage
from tests.ui.audit import Audit, Seen

PRESS = "Press"
BY_ITSELF = frozenset(
    {"closer", "pagesBefore", "pagesAfter", "comfort:back", "more", "ways"}
    | {f"closer:{way}" for way in ("nearer", "farther", "up", "down", "left", "right", "before", "back", "done")}
)
"""Controls that the screen answers itself; tests/ui/test_touch.py and test_shelf.py see what they do."""
FOOT = ["closer:back", "comfort:back", "back", "listen", "pictures", "bigger", "leave"]
"""What Tab reaches last, in this order."""


def tree(interface: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """Everything below, as a screen reader finds it."""
    for place in range(interface.childCount()):
        child = interface.child(place)
        if child is not None:
            yield child
            yield from tree(child)


def name_of(interface: QAccessibleInterface) -> str:
    """The control's own name, which is not the one that is said."""
    thing = interface.object()
    return thing.objectName() if isinstance(thing, QObject) else ""


def found_in(stage: Stage, role: QAccessible.Role) -> list[QAccessibleInterface]:
    """What a screen reader finds that has this role now."""
    root = QAccessible.queryAccessibleInterface(stage.window)
    assert root is not None
    return [each for each in tree(root) if each.role() == role and not _out_of_use(each)]


def _out_of_use(interface: QAccessibleInterface) -> bool:
    state = interface.state()
    return bool(state.invisible or state.disabled)


def lies(seen: Audit) -> list[str]:
    """Every lie of both kinds, with the screen that it is of."""
    return [f"{seen.look.folder} {seen.state}: {lie}" for lie in (*tree_lies(seen), *focus_lies(seen))]


def tree_lies(seen: Audit) -> list[str]:
    """Controls that a screen reader does not find, or finds under another name, or cannot press."""
    found = {name_of(each): each for each in found_in(seen.stage, QAccessible.Role.Button)}
    told = [_tree_lie(seen.stage, touch, found.get(touch.name)) for touch in seen.touches]
    found.clear()  # an interface that outlives its control can pass for what comes to lie at its address
    return [lie for lie in told if lie]


def _tree_lie(stage: Stage, touch: Seen, interface: QAccessibleInterface | None) -> str:
    if interface is None:
        return f"{touch.name} is not in the tree"
    if interface.text(QAccessible.Text.Name) != touch.item.property("label"):
        return f"{touch.name} has another name in the tree"
    if not interface.state().focusable:
        return f"{touch.name} cannot have the focus"
    if touch.name in BY_ITSELF:
        return ""
    stage.visit.touches.clear()
    touch.item.setProperty("lastMs", 0)  # an earlier press of the same control does not make this one half of two
    action = interface.actionInterface()
    if action is not None:
        action.doAction(PRESS)
    what, _, value = touch.name.partition(":")
    pressed = [(said, None if given is None else str(given)) for said, given in stage.visit.touches]
    return "" if pressed == [(what, value or None)] else f"{touch.name} cannot be pressed through the tree"


def order_of_tab(seen: Audit) -> list[str]:
    """The names of what has the focus after each Tab, one more than there are controls."""
    window = seen.stage.window
    window.requestActivate()
    order = []
    for _ in range(len(seen.touches) + 1):
        QTest.keyClick(window, Qt.Key.Key_Tab)
        item = window.activeFocusItem()
        order.append(item.objectName() if item is not None else "")
    if (item := window.activeFocusItem()) is not None:
        item.setFocus(False)
    return order


def focus_lies(seen: Audit) -> list[str]:
    """Where Tab does not go through all controls once, the foot of the screen last, and on from the beginning."""
    names = [touch.name for touch in seen.touches]
    if not names:
        return []
    *order, again = order_of_tab(seen)
    found = [f"Tab passes {name} by" for name in names if name not in order]
    found += [f"Tab goes to {name}, which nobody sees" for name in order if name not in names]
    if again != order[0]:
        found.append("there is no way out of the last control")
    foot = sorted((name for name in names if name in FOOT), key=FOOT.index)
    if order[len(order) - len(foot) :] != foot:
        found.append(f"the foot is not reached last: {order}")
    return found
