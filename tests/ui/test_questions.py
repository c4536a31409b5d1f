"""Each doubt has a sentence, a picture and speech of its own, and two answers that a finger reaches."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from kiosk.domain import Doubt
from kiosk.ui import pictures
from kiosk.ui.screens import Stage
from tests.ui.audit import Audit
from tests.ui.stages import look, state, tap


@pytest.fixture(scope="module")
def stage() -> Iterator[Stage]:
    built = Stage(look())
    yield built
    built.close()


def shown(stage: Stage, doubt: Doubt) -> tuple[str, list[str]]:
    """The picture of what may be wrong, and what is said."""
    stage.show(state(f"doubt-{doubt.name.lower()}"))
    seen = Audit(stage, stage.look, doubt.value).seen
    names = [str(each.item.property("name")) for each in seen if each.kind == "picture"]
    (picture,) = (name for name in names if name.startswith("fixed-doubt-"))
    return picture, str(stage.window.property("speech")).split("\n")


def test_no_two_doubts_share_a_picture_or_a_sentence(stage: Stage) -> None:
    found = [shown(stage, doubt) for doubt in Doubt]
    assert len({picture for picture, _ in found}) == len(Doubt)
    assert len({said[0] for _, said in found}) == len(Doubt)
    assert len({said[1] for _, said in found}) == len(Doubt)
    for picture, (question, advice, mend, keep) in found:
        assert (pictures.FOLDER / f"{picture}.svg").is_file()
        assert question.endswith("\u00a0?")
        assert advice.endswith(".")
        assert mend != keep


@pytest.mark.parametrize("doubt", list(Doubt))
def test_both_answers_can_be_touched(stage: Stage, doubt: Doubt) -> None:
    shown(stage, doubt)
    stage.visit.touches.clear()
    for answer in ("yes", "no"):
        tap(stage, f"answer:{answer}")
    assert stage.visit.touches == [("answer", "yes"), ("answer", "no")]


def test_the_picture_in_high_contrast_is_another(stage: Stage) -> None:
    picture, _ = shown(stage, Doubt.MRZ_WRONG)
    plain, contrast = (drawn(picture, palette) for palette in ("plain", "contrast"))
    assert plain != contrast


def drawn(name: str, palette: str) -> QImage:
    return pictures.draw(name, palette, QSize(200, 200))
