"""Walks the items of a drawn screen and tells every lie: cut text, overlaps, small targets, low contrast."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtQml import QQmlExpression, qmlContext
from PySide6.QtQuick import QQuickItem

from kiosk.ui.screens import Look, Stage

BAR = frozenset({"back", "listen", "pictures", "bigger", "leave"})
TEXT_CONTRAST = 4.5
PICTURE_CONTRAST = 3.0
LEAST_PICTURE_MM = 7
READY = 1
"""Image.Ready: it is loaded."""
NOBODY_THERE = frozenset({"attract", "closed", "goodbye"})
"""Steps of no visit: nobody has begun one, or everything is forgotten. There is nothing to leave."""


@dataclass(frozen=True)
class Seen:
    """A visible item and where it is in the window; `clip` is what its clipping parents leave of it."""

    item: QQuickItem
    kind: str
    place: QRectF
    clip: QRectF
    touch: QQuickItem | None

    @property
    def text(self) -> str:
        return str(self.item.property("text"))

    @property
    def name(self) -> str:
        return self.item.objectName()

    @property
    def drawing(self) -> str:
        """Name of the drawing; empty where it is none of ours."""
        return str(self.item.property("name") or "")

    @property
    def shown(self) -> QRectF:
        return self.place.intersected(self.clip)


def walk(item: QQuickItem, clip: QRectF, touch: QQuickItem | None = None) -> Iterator[Seen]:
    """Every visible item under `item`."""
    for child in item.childItems():
        if not child.isVisible() or child.opacity() == 0:
            continue
        place = child.mapRectToScene(QRectF(0, 0, child.width(), child.height()))
        inner = clip.intersected(place) if child.clip() else clip
        is_touch = child.property("what") is not None
        if is_touch and child.isEnabled():
            yield Seen(child, "touch", place, clip, child)
        elif child.property("truncated") is not None:
            yield Seen(child, "text", place, clip, touch)
        elif child.property("ink") is not None:
            yield Seen(child, "picture", place, clip, touch)
        elif child.property("paintedWidth") is not None:
            yield Seen(child, "image", place, clip, touch)
        yield from walk(child, inner, child if is_touch and child.isEnabled() else touch)


def top(stage: Stage) -> QQuickItem:
    """What lies in front: learning's tray, the agents' desk, a question, else the screen."""
    found = {}
    stack = [stage.window.contentItem()]
    while stack:
        item = stack.pop()
        if item.objectName() in {"screen", "overlay", "desk", "tray"}:
            found[item.objectName()] = item
        else:
            stack.extend(item.childItems())
    over = (found[name] for name in ("tray", "desk", "overlay") if name in found)
    return next((item for item in over if item.isVisible() and item.property("item") is not None), found["screen"])


class Audit:
    """Looks at one shown screen. `lies` are sentences; `counts` tells how much was looked at."""

    def __init__(self, stage: Stage, look: Look, state: str) -> None:
        self.stage = stage
        self.look = look
        self.state = state
        self.window = QRectF(0, 0, look.width_px, look.height_px)
        self.image = stage.picture()  # drawing lays out what waits for it
        self.top = top(stage)
        self.seen = list(walk(self.top, self.window))
        self.texts = [seen for seen in self.seen if seen.kind == "text" and seen.text and seen.shown.width() > 0]
        self.touches = [seen for seen in self.seen if seen.kind == "touch"]
        self.lies: list[str] = []
        self.counts: Counter[str] = Counter()

    def run(self) -> list[str]:
        """Every check; returns the lies."""
        self.counts["screens"] += 1
        for text in self.texts:
            self._text(text)
        for touch in self.touches:
            self._target(touch)
            self._accessible(touch)
        self._overlaps()
        self._outlines()
        self._pictures()
        self._pictured()
        self._way_out()
        self._speech()
        return self.lies

    def _lie(self, what: str) -> None:
        self.lies.append(f"{self.look.folder} {self.state}: {what}")

    def _text(self, seen: Seen) -> None:
        self.counts["texts"] += 1
        item = seen.item
        if item.property("truncated"):
            self._lie(f"cut: {seen.text!r}")
        high, wide = float(item.property("contentHeight")) - 2 * _void(item), float(item.property("contentWidth"))
        if high > seen.place.height() + 1.5 or wide > seen.place.width() + 1.5:
            box = f"{seen.place.width():.0f}x{seen.place.height():.0f}"
            self._lie(f"text of {wide:.0f}x{high:.0f} overflows its {box}: {seen.text!r}")
        if not seen.clip.contains(seen.place) and seen.clip != self.window:
            return  # half scrolled out of a row
        if not _inside(_ink(seen, QRectF(-500, -500, 9000, 9000)), self.window):
            self._lie(f"text outside the window: {seen.text!r}")
        found = contrast_in(self.image, seen.shown)
        if found < TEXT_CONTRAST:
            self._lie(f"contrast {found:.1f}: {seen.text!r}")

    def _target(self, seen: Seen) -> None:
        self.counts["targets"] += 1
        shown = seen.shown
        if _on_a_page(seen) and shown.width() < seen.place.width():
            return
        wide_mm, high_mm = self._size_mm(shown)
        if min(wide_mm, high_mm) < 19.95:
            self._lie(f"target {seen.name} is {wide_mm:.1f}x{high_mm:.1f} mm")
        if not _inside(seen.place, self.window) and not _on_a_page(seen):
            self._lie(f"target {seen.name} outside the window")
        if "reach" in self.look.modes and not self.state.startswith("attract"):
            reach = self.look.height_px * 0.4
            if seen.place.top() < self.look.height_px - reach - 2:
                self._lie(f"target {seen.name} out of reach")

    def _accessible(self, seen: Seen) -> None:
        interface = QAccessible.queryAccessibleInterface(seen.item)
        if interface is None or interface.role() != QAccessible.Role.Button:
            self._lie(f"{seen.name} is no button for a screen reader")
            return
        if not interface.text(QAccessible.Text.Name).strip():
            self._lie(f"{seen.name} has no name for a screen reader")

    def _overlaps(self) -> None:
        things = [seen for seen in self.touches if seen.name != "start"]
        things += [seen for seen in self.texts if seen.touch is None or seen.touch.objectName() == "start"]
        boxes = [(seen, _ink(seen)) for seen in things]
        for number, (one, box) in enumerate(boxes):
            for other, other_box in boxes[number + 1 :]:
                common = box.intersected(other_box)
                if common.width() > 2 and common.height() > 2:
                    self._lie(f"{one.name or one.text!r} lies over {other.name or other.text!r}")

    def _outlines(self) -> None:
        """The line round a control against what is on both of its sides, in the middle of its left edge."""
        for seen in self.touches:
            lined = (child for child in seen.item.childItems() if child.property("radius") is not None)
            wide = max((_number(child, "border.width") for child in lined if child.isVisible()), default=0)
            if wide == 0 or not _inside(seen.place, seen.clip):
                continue
            self.counts["outlines"] += 1
            edge = QRectF(seen.place.x() - 4, seen.place.center().y() - 4, wide + 8, 8)
            if (found := contrast_in(self.image, edge)) < PICTURE_CONTRAST:
                self._lie(f"outline of {seen.name} has a contrast of {found:.1f}")

    def _pictures(self) -> None:
        for seen in self.seen:
            if seen.kind != "picture" or seen.shown.width() < 8 or seen.shown.height() < 8:
                continue
            self.counts["pictures"] += 1
            if _number(seen.item, "status") != READY:
                self._lie(f"picture {seen.item.property('name')} is missing")
            if contrast_in(self.image, seen.shown) < PICTURE_CONTRAST:
                self._lie(f"picture {seen.item.property('name')} is faint")

    def _pictured(self) -> None:
        """No screen of words alone: one drawing, code or page at least is large enough. A key's glyph is none."""
        if self.top.objectName() == "desk":
            return
        if not any(self._shows(seen) for seen in self.seen if seen.kind in {"picture", "image"}):
            self._lie(f"no picture of {LEAST_PICTURE_MM} mm, but words alone")

    def _shows(self, seen: Seen) -> bool:
        """Whether enough of a picture is seen: all of a drawing or a code, of a page the part that is looked at."""
        if seen.drawing.removeprefix("fixed-").startswith("glyph-") or _number(seen.item, "status") != READY:
            return False
        painted = _painted(seen.item)
        shown = painted.intersected(seen.clip).intersected(self.window)
        if not (_is_page(seen) or _inside(painted, shown)):
            return False
        wide_mm, high_mm = self._size_mm(shown)
        return min(wide_mm, high_mm) >= LEAST_PICTURE_MM

    def _size_mm(self, place: QRectF) -> tuple[float, float]:
        return place.width() / self.look.dpi_across * 25.4, place.height() / self.look.dpi_down * 25.4

    def _way_out(self) -> None:
        """Each screen has its "leave now", or a key that brings it, or says that it is none of a visit's."""
        names = {seen.name for seen in self.touches}
        asked = self.stage.window.property("overlayName") == "LeaveAsked"
        brought = "ways" in names and (asked or not self.state.endswith(", ways"))
        if self._in_a_visit() and not brought and not names & {"leave", "leaveYes"}:
            self._lie("no way to leave")

    def _in_a_visit(self) -> bool:
        step = str(self.stage.window.property("visit").property("step"))
        return self.top.objectName() in {"screen", "overlay"} and step not in NOBODY_THERE

    def _speech(self) -> None:
        speech = str(self.stage.window.property("speech")).split("\n")
        if not speech[0]:
            self._lie("nothing to read aloud")
        quiet = BAR | {"closer:back", "comfort:back", "submit", "erase", "pagesBefore", "pagesAfter", "more", "ways"}
        for seen in self.touches:
            if seen.name in quiet or seen.name.startswith("digit:") or _on_a_page(seen):
                continue
            if seen.item.property("label") not in speech:
                self._lie(f"{seen.name} is not read aloud")


def _on_a_page(seen: Seen) -> bool:
    """Pages in a row may be half scrolled out of sight, and are not read aloud one by one."""
    return seen.item.property("doubts") is not None


def _painted(item: QQuickItem) -> QRectF:
    """Where an image really is in its place: it keeps its shape."""
    wide, high = float(item.property("paintedWidth")), float(item.property("paintedHeight"))
    return item.mapRectToScene(QRectF((item.width() - wide) / 2, (item.height() - high) / 2, wide, high))


def _is_page(seen: Seen) -> bool:
    return str(seen.item.property("source").toString()).startswith("image://page/")


def _void(item: QQuickItem) -> float:
    """Empty height above and below the letters of Noto Sans Arabic, whose lines are 2.1 times as high as its size."""
    font = item.property("font")
    return font.pixelSize() * 0.3 if font.family() == "Noto Sans Arabic" else 0.0


def _ink(seen: Seen, clip: QRectF | None = None) -> QRectF:
    """Where the item's words really are (a text's box is often larger), inside its clip."""
    if seen.kind == "touch":
        return seen.shown
    high = float(seen.item.property("contentHeight"))
    wide = min(float(seen.item.property("contentWidth")), seen.place.width())
    align = _number(seen.item, "effectiveHorizontalAlignment")
    vertical = _number(seen.item, "verticalAlignment")
    x = seen.place.x()
    x += {1: 0.0, 2: seen.place.width() - wide, 4: (seen.place.width() - wide) / 2}.get(align, 0.0)
    y = seen.place.y() + {128: (seen.place.height() - high) / 2, 64: seen.place.height() - high}.get(vertical, 0.0)
    void = min(_void(seen.item), high / 3)
    return QRectF(x, y + void, wide, high - 2 * void).intersected(clip or seen.clip)


def _number(item: QQuickItem, expression: str) -> int:
    """Value of an enum property, which PySide cannot read by itself."""
    context = qmlContext(item)
    assert context is not None
    return int(QQmlExpression(context, item, expression).evaluate()[0])


def _inside(place: QRectF, window: QRectF) -> bool:
    return window.adjusted(-1, -1, 1, 1).contains(place)


def contrast_in(image: QImage, place: QRectF) -> float:
    """Largest WCAG contrast between the commonest lightness of `place` and any other that covers a few pixels."""
    part = place.toAlignedRect()
    step = max(1, part.width() * part.height() // 30000)
    shades = _shades_of(image, part)[::step]
    if not len(shades):
        return 0.0
    counted = np.bincount(shades)
    there = np.flatnonzero(counted * step >= 4) / _SHADES
    if not len(there):
        return 1.0
    ground = counted.argmax() / _SHADES
    return float(max((there.max() + 0.05) / (ground + 0.05), (ground + 0.05) / (there.min() + 0.05)))


def stands_out(before: QImage, after: QImage, place: QRectF) -> int:
    """How many pixels of `place` have become at least 3:1 lighter or darker (WCAG 2.2, 2.4.13)."""
    then, now = (_shades_of(image, place.toAlignedRect()) / _SHADES + 0.05 for image in (before, after))
    return int(np.count_nonzero(np.maximum(then / now, now / then) >= PICTURE_CONTRAST))


def _shades_of(image: QImage, part: QRect) -> NDArray[np.int32]:
    """The relative luminance of each pixel, in _SHADES, as one row."""
    copied = image.copy(part).convertToFormat(QImage.Format.Format_RGB32)
    pixels = np.frombuffer(copied.constBits(), np.uint8).reshape(-1, 4)
    return _SHADE_OF_BLUE[pixels[:, 0]] + _SHADE_OF_GREEN[pixels[:, 1]] + _SHADE_OF_RED[pixels[:, 2]]


def _light_of(part: NDArray[np.float64]) -> NDArray[np.float64]:
    """What a channel of 0 to 1 adds to the relative luminance, before its weight: WCAG 2.2."""
    return np.where(part <= 0.04045, part / 12.92, ((part + 0.055) / 1.055) ** 2.4)


_SHADES = 20_000
"""So fine that black and nearly black are told apart."""
_SHADE_OF_RED, _SHADE_OF_GREEN, _SHADE_OF_BLUE = (
    np.rint(_SHADES * weight * _light_of(np.arange(256) / 255)).astype(np.int32) for weight in (0.2126, 0.7152, 0.0722)
)
