"""The consent over the real stack: printed, ticked by hand, laid on the glass, understood, certified, deposited."""

import base64
import io
from pathlib import Path

import cv2
import numpy as np
import zxingcpp
from numpy.typing import NDArray
from PIL import Image

from kiosk.agents.desk_parts import Step as DeskStep
from kiosk.demo.stage import Stage
from kiosk.form import BOX_OUTER_DOTS, MARK_DOTS, Box, from_code
from kiosk.printer.raster import PRINTER_DPI
from kiosk.visit.state import PrintState, Step
from tests.journeys.agent_visit import Window, statement

Picture = NDArray[np.uint8]


def play(stage: Stage, window: Window) -> None:
    """From the screen of papers to the receipt for the signed consent, and back to the screen of papers."""
    conductor = window.shell.conductor
    before, documents = set(printed(stage)), len(conductor.state.documents)
    window.touch("signedForm", "printConsent")
    window.until(lambda: conductor.state.print_state is PrintState.PRINTED)
    (paper,) = set(printed(stage)) - before
    stage.hands.do("clear")
    lay(stage, ticked(grey(paper), {Box.AGREED, Box.HELPED}))
    window.touch("readForm")
    window.until(lambda: window.visit is Step.FORM_SAID)
    for words in ("D'accord pour scanner mes papiers.", "Un agent m'a aidé."):
        assert words in window.shell.window.property("speech")
    window.touch("formGood")
    window.until(lambda: window.desk is DeskStep.ORIGINAL)
    window.touch("seen", "yes")
    window.until(lambda: len(conductor.state.documents) > documents and bool(conductor.state.documents[-1].receipt))
    claims = statement(conductor.state.documents[-1].statement)
    assert (claims.mode, claims.original, claims.pages) == ("assisted", True, 1)
    window.touch("nextPaper")
    window.until(lambda: window.visit is Step.PLACE)


def printed(stage: Stage) -> list[Path]:
    """The papers that came out of the printer."""
    return sorted((stage.logs.parent / "receipts").glob("*.png"))


def grey(paper: Path) -> Picture:
    """A paper's picture, (height, width)."""
    return np.asarray(Image.open(paper).convert("L"))


def ticked(paper: Picture, boxes: set[Box]) -> Picture:
    """The consent's part with a cross by a blue pen in each of these boxes, (height, width, 3)."""
    drawn = np.repeat(paper[..., None], 3, axis=2).copy()
    for code in zxingcpp.read_barcodes(paper):
        part, corner = from_code(code.text), code.position.top_left
        left = corner.x - (part.width - part.code_side) / 2 - MARK_DOTS / 2
        for place in part.boxes:
            x, y = round(left + MARK_DOTS / 2 + place.x), round(corner.y + MARK_DOTS / 2 + place.y)
            reach = BOX_OUTER_DOTS // 3
            if place.box in boxes:
                cv2.line(drawn, (x - reach, y - reach), (x + reach, y + reach), (32, 48, 140), 4, cv2.LINE_AA)
                cv2.line(drawn, (x + reach, y - reach), (x - reach, y + reach), (32, 48, 140), 4, cv2.LINE_AA)
    return drawn


def lay(stage: Stage, picture: Picture) -> None:
    """Lays a picture of the printer's resolution on the glass."""
    written = io.BytesIO()
    Image.fromarray(picture).save(written, "PNG")
    laid = {"name": "consent", "picture": base64.b64encode(written.getvalue()).decode(), "dpi": PRINTER_DPI}
    stage.hands._scanner("lay", papers=[laid])
