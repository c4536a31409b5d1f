"""Guides as HTML files that hold everything, pictures too, ready for an A4 printer."""

import base64
import html
from collections.abc import Callable, Iterator
from pathlib import Path
from string import Template

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt

from kiosk.ui import desk_specimens, specimens
from kiosk.ui.guides.texts import Guide, Page, TextError
from kiosk.ui.screens import Look, Stage

LOOK = Look("fr", 1280, 800, 149.0, "plain")
PICTURE_WIDTH_PX = 760
"""Wide enough for 85 mm on paper at 220 dots an inch."""

_PAGE = Template((Path(__file__).parent / "page.html").read_text(encoding="utf-8"))

Picture = Callable[[str], str]
"""A screen's name to its picture as a `data:` address."""


class Screens:
    """The real screens, drawn on demand, each once. One at a time in a process."""

    def __init__(self) -> None:
        self._stage = Stage(LOOK)
        self._desk = desk_specimens.SpecimenDesk()
        self._stage.window.setProperty("desk", self._desk.model)
        self._visits = {state.name: state for state in specimens.states()}
        self._desks = {state.name: state for state in desk_specimens.states()}
        self._drawn: dict[str, str] = {}

    def picture(self, name: str) -> str:
        """A screen as a `data:` address (PNG). Raises TextError for a name that no screen has, and for a broken one."""
        if name not in self._drawn:
            self._drawn[name] = self._draw(name)
        return self._drawn[name]

    def close(self) -> None:
        """Takes the window down."""
        self._stage.close()

    def _draw(self, name: str) -> str:
        desk = self._desks.get(name)
        visit = self._visits.get(desk.visit if desk else name)
        if visit is None:
            raise TextError(f"There is no screen called {name!r}; 'kiosk screens' draws all of them.")
        self._desk.show(desk or desk_specimens.DeskState("", "away"))
        self._stage.show(visit)
        image = self._stage.picture().scaledToWidth(PICTURE_WIDTH_PX, Qt.TransformationMode.SmoothTransformation)
        if self._stage.complaints:
            raise TextError(f"The screen {name} cannot be drawn: {self._stage.complaints[0]}")
        data = QByteArray()
        buffer = QBuffer(data)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        image.save(buffer, "PNG")  # type: ignore[call-overload]
        return f"data:image/png;base64,{base64.b64encode(data.data()).decode()}"


def to_html(guide: Guide, picture: Picture) -> str:
    """The guide as one HTML file."""
    total = len(guide.page)
    pages = "\n".join(_page(guide, page, number, total, picture) for number, page in enumerate(guide.page, 1))
    return _PAGE.substitute(title=html.escape(guide.title), pages=pages)


def _page(guide: Guide, page: Page, number: int, total: int, picture: Picture) -> str:
    level = "h1" if number == 1 else "h2"
    return "\n".join(
        (
            f'<section class="page" aria-label="Page {number}">',
            f'<p class="head">{_text(guide.title)}. {_text(guide.reader)}</p>',
            f"<{level}>{_text(page.heading)}</{level}>",
            *_paragraphs(page.words),
            *_steps(page, picture),
            *_list(page.points),
            *_paragraphs(page.after),
            *(f'<p class="sign">{_text(line)}</p>' for line in page.sign),
            f'<p class="foot">Page {number} sur {total}</p>',
            "</section>",
        )
    )


def _steps(page: Page, picture: Picture) -> Iterator[str]:
    if not page.step:
        return
    yield "<ol>"
    for step in page.step:
        words = _text(step.words)
        screen = f'<img src="{picture(step.screen)}" alt="L’écran de la machine à cette étape">'
        yield f"<li>{screen}<span>{words}</span></li>"
    yield "</ol>"


def _list(points: tuple[str, ...]) -> Iterator[str]:
    if points:
        yield "<ul>"
        yield from (f"<li>{_text(point)}</li>" for point in points)
        yield "</ul>"


def _paragraphs(words: tuple[str, ...]) -> Iterator[str]:
    return (f"<p>{_text(sentence)}</p>" for sentence in words)


def _text(words: str) -> str:
    """Escaped, with French spaces that never break before double punctuation."""
    escaped = html.escape(words, quote=False)
    for mark in "?!:;»":
        escaped = escaped.replace(f" {mark}", f"\u00a0{mark}")
    return escaped.replace("« ", "«\u00a0")
