"""Every screen in every state: what the audit sees, what is said; `.ci/run` runs `make audit` too, which sees all."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtGui import QColor
from PySide6.QtQuick import QQuickItem

from kiosk.domain import Category, Doubt, Fault
from kiosk.ui import places, screens, specimens
from kiosk.ui.clips import clip_name
from kiosk.ui.languages import LANGUAGE_NAMES
from kiosk.ui.list_specimens import PROCEDURES
from kiosk.ui.screens import PANEL_DPI, Look, Stage
from tests.ui import approved, operable
from tests.ui.audit import Audit, contrast_in, top, walk
from tests.ui.stages import ALL, in_turn, look, state

CALM = [one for one in ALL if not one.name.startswith(("fault-", "doubt-"))]
LANGUAGES = sorted(path.stem.removeprefix("consigne_") for path in places.I18N.glob("consigne_*.ts"))


def audit(look: Look) -> tuple[list[str], Counter[str]]:
    lies: list[str] = []
    counts: Counter[str] = Counter()
    stage = Stage(look)
    for shown in ALL if look.mode == "plain" else CALM:
        stage.show(shown)
        for seen in in_turn(stage, shown):
            lies += [*seen.run(), *operable.lies(seen)]
            counts += seen.counts
        if approved.is_kept(look, shown) and approved.change_of(look, shown.name, seen.image) is not None:
            lies.append(f"{look.folder} {shown.name}: not as approved; `make screens` shows it")
    stage.close()
    return lies, counts


@pytest.mark.parametrize(
    "seen",
    [
        *(look(language, size) for language in approved.LANGUAGES for size in approved.SIZES),
        look("ar", "1280x800", "reach"),
        look("fr", "800x480", "large"),
        look("fr", "800x480", "reach"),
        look("fr", "800x1280", "contrast"),
        look("ka", "800x480", "large"),
        look("ta", "1920x1080", "large"),
        look("zh", "1024x600", "large"),
    ],
    ids=lambda seen: seen.folder,
)
def test_no_screen_lies(seen: Look) -> None:
    lies, counts = audit(seen)
    assert not lies, "\n".join(lies)
    assert counts["texts"] > 500
    assert counts["targets"] > 250


@pytest.mark.parametrize("language", LANGUAGES)
def test_catalogue_is_whole(language: str) -> None:
    tree = ElementTree.parse(places.I18N / f"consigne_{language}.ts")
    for message in tree.iter("message"):
        source = message.findtext("source")
        translation = message.find("translation")
        assert translation is not None
        forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
        assert all(form.strip() for form in forms), source
        for place in ("%1", "%2"):
            assert all((place in (source or "")) == (place in form) for form in forms), source


def test_catalogues_hold_every_word_of_the_screens() -> None:
    known = {message.findtext("source") for message in _messages("en")}
    for language in LANGUAGES:
        if language != "fr":
            assert {message.findtext("source") for message in _messages(language)} == known
    words = QTranslator()
    assert words.load("consigne_en", str(places.I18N)), "run tools/i18n"


def _messages(language: str) -> list[ElementTree.Element]:
    return list(ElementTree.parse(places.I18N / f"consigne_{language}.ts").iter("message"))


class Brackets(QTranslator):
    """A language in which every translated word stands in brackets."""

    def isEmpty(self) -> bool:  # noqa: N802
        return False

    def translate(self, context: object, text: str | bytes, *_: object) -> str:
        return f"⟦{text.decode() if isinstance(text, bytes) else text}⟧"


@pytest.fixture
def brackets() -> Iterator[None]:
    words = Brackets()
    QCoreApplication.installTranslator(words)
    yield
    QCoreApplication.removeTranslator(words)


NAMES = (
    {"CCAS de Villemont, accueil", "J. D.  ·  CCAS de Villemont, accueil", "J. D.", "10:24", "WDJB-MJHT", "Reconnect"}
    | set(LANGUAGE_NAMES.values())
    | {"Coffre de Villemont"}
    | {each.name["fr"] for each in PROCEDURES.procedure}
    | {each.name["fr"] for each in PROCEDURES.paper.values()}
)
"""What no catalogue holds: names of this place, of languages, and of what the structure's own file lists; codes."""


def untranslated(seen: Audit) -> list[str]:
    """What stands on a screen, is said of it, or names a control of it, and is neither in brackets nor a name."""
    shown = [text.text for text in seen.texts if not (text.touch is None and seen.state.startswith("attract"))]
    shown += [text.text for text in seen.texts if text.item.parentItem().objectName() in {"heading", "body"}]
    said = [] if seen.state.startswith("attract") else str(seen.stage.window.property("speech")).split("\n")
    names = [str(touch.item.property("label")) for touch in seen.touches if touch.name != "start"]
    every = dict.fromkeys((*shown, *said, *names))
    return [text for text in every if text and "⟦" not in text and text not in NAMES and not _digits(text)]


def _digits(text: str) -> bool:
    return text.replace(" ", "").isdigit()


@pytest.mark.parametrize(
    ("size", "mode"), [("1280x800", "plain"), ("800x480", "plain"), ("800x480", "reach"), ("800x1280", "large")]
)
def test_no_word_escapes_translation(brackets: None, size: str, mode: str) -> None:
    built = Stage(look("xx", size, mode))
    found = set()
    for one in ALL:
        built.show(one)
        found |= {(one.name, text) for seen in in_turn(built, one) for text in untranslated(seen)}
    built.close()
    assert found == set()


@pytest.mark.parametrize("where", ["text", "label", "heading"])
def test_an_untranslated_word_would_be_found(brackets: None, where: str) -> None:
    built = Stage(look("xx"))
    built.show(state("notice"))
    seen = Audit(built, built.look, "notice")
    assert untranslated(seen) == []
    spoilt = {
        "text": next(each.item for each in seen.texts if each.item.parentItem().objectName() == "body"),
        "label": next(each.item for each in seen.touches if each.name == "agree"),
        "heading": built.window.property("shown"),
    }
    spoilt[where].setProperty(where, "Vos papiers")
    built.settle()
    assert set(untranslated(Audit(built, built.look, "notice"))) == {"Vos papiers"}
    built.close()


@pytest.mark.qt_log_level_fail("NO")
def test_the_desk_s_layer_says_nothing_when_the_window_closes(stage: Stage, qtlog: Any) -> None:
    """The visit may be gone before the window is; other screens complain, which shows that it was missed."""
    stage.show(state("attract"))
    shiboken6.delete(stage.visit)
    stage.settle()
    said = [record.message for record in qtlog.records]
    assert any("Attract.qml" in line for line in said)
    assert not any("DeskLayer" in line for line in said)


def test_words_are_short_in_french(stage: Stage) -> None:
    for one in ALL:
        stage.show(one)
        heading, *rest = str(stage.window.property("speech")).split("\n")
        assert len(heading.replace("?", " ").split()) <= 6, heading
        shown = stage.window.property("shown")
        body = str(shown.property("body"))
        assert body.count(". ") + body.count("? ") <= 1, body
        assert not rest or len(rest[0]) <= 90, rest[0]


def test_every_fault_has_its_words(stage: Stage) -> None:
    headings = {}
    for fault in Fault:
        stage.show(state(f"fault-{fault.name.lower()}"))
        headings[fault] = str(stage.window.property("speech")).split("\n")[0]
    assert "Quelque chose ne va pas" not in {headings[fault] for fault in Fault if fault is not Fault.UNFORESEEN}
    assert len(set(headings.values())) >= len(headings) - 2


def test_every_category_and_doubt_has_its_words(stage: Stage) -> None:
    stage.show(state("category"))
    labels = [seen.item.property("label") for seen in Audit(stage, stage.look, "").touches]
    assert len({label for label in labels if label}) >= len(Category)
    for doubt in Doubt:
        stage.visit.show(step="")
        stage.pages = specimens.pages(1, doubts={0: [doubt]})
        stage.visit.show(step="pages", pages=stage.pages, pageCount=1, selected="p0")
        stage.settle()
        assert any(seen.text.endswith("?") and seen.name != "heading" for seen in Audit(stage, stage.look, "").texts)


def test_language_buttons_never_move() -> None:
    places = []
    for language in ("fr", "ar"):
        built = Stage(look(language))
        built.show(state("language"))
        seen = Audit(built, built.look, "").touches
        places.append({one.name: one.place for one in seen if one.name.startswith("language:")})
        built.close()
    assert places[0] == places[1]
    assert len(places[0]) == 3


@pytest.mark.parametrize("size", list(PANEL_DPI))
def test_each_language_is_told_from_the_others_by_its_own_large_letters_in_what_is_said(size: str) -> None:
    """Three pictures alike tell nobody anything: the name stands in its bubble, larger than the screen's heading."""
    built = Stage(look("fr", size))
    built.show(state("language"))
    seen = list(walk(top(built), Audit(built, built.look, "").window))
    heading = built.window.findChild(QQuickItem, "heading")
    assert heading is not None
    for code in ("fr", "en", "ar"):
        (name,) = (one for one in seen if one.kind == "text" and one.text == LANGUAGE_NAMES[code])
        (bubble,) = (one for one in seen if one.kind == "picture" and one.touch is name.touch)
        assert bubble.drawing in {"fixed-language-bubble", "fixed-language-speaks"}
        assert bubble.place.contains(name.place.center())
        assert name.item.property("fontInfo").property("pixelSize").toNumber() > heading.property("size")
    built.close()


@pytest.mark.parametrize("size", list(PANEL_DPI))
def test_all_languages_fit_or_twelve_on_seven_inches(size: str) -> None:
    offered = tuple(LANGUAGE_NAMES)[: 12 if size == "800x480" else None]
    built = Stage(look("fr", size, "large"), offered)
    built.show(state("language"))
    assert Audit(built, built.look, "language").run() == []
    built.close()


def test_a_refused_paper_is_seen_beside_the_newest_where_there_is_no_room_for_all() -> None:
    built = Stage(look("fr", "800x480"))
    shown = state("sending-many")
    built.show(shown)
    assert [one["state"] for one in built.visit.values["documents"]] == ["receipted", "refused", "sealed", "sending"]
    seen = [one.text for one in Audit(built, built.look, "").texts]
    assert "En route" in seen
    assert "Pas accepté" in seen
    assert "Dans votre coffre" not in seen
    built.close()


@pytest.mark.parametrize("name", ["sending-refused", "sending-part-refused"])
def test_no_paper_is_said_to_be_on_its_way_that_was_refused(stage: Stage, name: str) -> None:
    stage.show(state(name))
    assert "part au coffre" not in str(stage.window.property("speech"))
    assert str(stage.window.property("speech")).startswith("Le coffre refuse ce papier\n")


def test_the_time_that_is_left_is_seen_without_reading(stage: Stage) -> None:
    """A clock that says four o'clock for half a minute tells nobody that time runs out."""

    def strokes_lit(left: int) -> int:
        stage.show(replace(state("warning"), values={**state("warning").values, "secondsLeft": left}))
        seen = Audit(stage, stage.look, "warning")
        assert str(left) in [one.text for one in seen.texts]
        (face,) = (one.item for one in walk(top(stage), seen.window) if one.drawing == "fixed-countdown")
        strokes = [line for turned in face.parentItem().childItems() for line in turned.childItems()]
        return sum(QColor(line.property("color")) == QColor("#0B5D4E") for line in strokes)

    assert [strokes_lit(left) for left in (30, 29, 10, 1)] == [30, 29, 10, 1]


def test_who_can_read_in_a_safe_is_seen_and_heard_with_each_safe_s_name(stage: Stage) -> None:
    stage.show(state("vault"))
    safes = [one.drawing for one in walk(top(stage), Audit(stage, stage.look, "").window) if one.touch and one.drawing]
    assert [drawing for drawing in safes if "vault" in drawing] == ["fixed-vault-alone", "fixed-vault-shared"]
    said = str(stage.window.property("speech")).split("\n")
    assert said[-4:] == ["Coffre de Villemont", "Vous seul pouvez lire", "Reconnect", "Le service peut lire"]


def test_while_a_code_is_looked_at_the_screen_says_so_and_no_key_pretends_to_type(stage: Stage) -> None:
    stage.show(state("pin-checking"))
    assert str(stage.window.property("speech")).startswith("Un instant, je vérifie.\n")
    seen = {one.name: one.item.isEnabled() for one in walk(top(stage), Audit(stage, stage.look, "").window) if one.name}
    assert not any(on for name, on in seen.items() if name.startswith("digit:") or name in {"submit", "erase"})
    assert seen["back"]
    assert seen["leave"]


def test_right_to_left_mirrors_the_frame_but_not_the_machine() -> None:
    built = Stage(look("ar"))
    built.show(state("place-both"))
    seen = {one.name: one.place for one in Audit(built, built.look, "").touches}
    assert seen["back"].x() > seen["leave"].x()
    assert seen["scan"].center().x() < built.look.width_px / 2
    pictures = [one.item for one in walk(top(built), Audit(built, built.look, "").window) if one.kind == "picture"]
    machines = [item for item in pictures if str(item.property("name")).startswith("machine-")]
    assert machines
    assert not any(item.property("mirror") for item in machines)
    assert any(item.property("mirror") for item in pictures)
    built.close()


def test_larger_words_on_seven_inches_leave_room_for_the_picture_of_where_a_code_goes() -> None:
    built = Stage(look("fr", "800x480", "large"))
    for name in ("card-glass", "invitation-glass"):
        built.show(state(name))
        seen = [one.item for one in walk(top(built), Audit(built, built.look, "").window) if one.kind == "picture"]
        heights = {item.property("name"): item.height() for item in seen}
        assert heights["machine-card-glass"] > 120, name
    built.close()


def test_a_heading_a_pixel_too_high_for_its_room_does_not_lie_over_what_follows() -> None:
    """Seen in Arabic, large, at 1920x1080: neither shrunk nor given the room that it took."""
    built = Stage(look("ar", "1920x1080", "large"))
    built.show(state("who-two"))
    assert Audit(built, built.look, "who-two").run() == []
    built.close()


def test_contact_sheet_shows_what_was_drawn(tmp_path: Path) -> None:
    drawn = screens.draw(look("en", "800x480"), tmp_path, ("fr", "en"), ["notice", "who"])
    assert len(drawn) == sum(each.name.startswith(("notice", "who")) for each in screens.every_state()) > 2
    said = (drawn[0].parent / "transcript.txt").read_text().split("\n\n")
    assert [part.splitlines()[0] for part in said if part] == [f"[{path.stem}]" for path in drawn]
    assert f"en/{clip_name('Your papers stay yours')}  Your papers stay yours" in said[0].splitlines()
    sheet = screens.contact_sheet(tmp_path, drawn).read_text()
    assert all(path.relative_to(tmp_path).as_posix() in sheet for path in drawn)


def test_contrast_of_black_on_white() -> None:
    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QImage

    image = QImage(20, 20, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    assert contrast_in(image, QRectF(0, 0, 20, 20)) == pytest.approx(1.0)
    for x in range(8):
        image.setPixelColor(x, 3, QColor("black"))
    assert contrast_in(image, QRectF(0, 0, 20, 20)) == pytest.approx(21.0)


def test_words_change_while_the_screen_stands(stage: Stage) -> None:
    for name in ("place-both", "category", "fault-paper_jam", "warning"):
        stage.show(state(name))
        before = str(stage.window.property("speech")).split("\n")
        english = QTranslator()
        assert english.load("consigne_en", str(places.I18N))
        QCoreApplication.installTranslator(english)
        stage.engine.retranslate()
        stage.settle()
        after = str(stage.window.property("speech")).split("\n")
        QCoreApplication.removeTranslator(english)
        stage.engine.retranslate()
        assert len(after) == len(before)
        assert not set(after) & set(before) - {"Attestation"}


def test_sizes_are_read_and_checked() -> None:
    one, two = screens.looks(["fr"], ["800x480@133", "1920x1080"], ["plain"], None)
    assert (one.width_px, one.height_px, one.dpi_across, one.dpi_down) == (800, 480, 133, 133)
    assert (two.dpi, two.dpi_short) == PANEL_DPI["1920x1080"]
    (turned,) = screens.looks(["fr"], ["480x800@132x142"], ["plain"], None)
    assert (turned.dpi_across, turned.dpi_down) == (142, 132)
    with pytest.raises(ValueError, match="WIDTHxHEIGHT"):
        list(screens.looks(["fr"], ["large"], ["plain"], None))
