"""Papers as they come over the wire: decoded by the simulated printer, read by machines."""

import dataclasses
import difflib
from pathlib import Path

import cv2
import numpy as np
import pytest

from kiosk import recovery
from kiosk.demo.printer import SimulatedPrinter
from kiosk.domain import Category, DepositState, Fault, Paper, PaperToBring
from kiosk.printer import blocks
from kiosk.printer.compose import Composed, Facts, Secret, bound_together, compose, isolated
from kiosk.printer.device import Device
from kiosk.printer.forms import draw_paper
from kiosk.printer.job import Result
from kiosk.printer.raster import DOTS, Bitmap
from kiosk.printer.shapes import draw
from kiosk.printer.specimen import DEFAULT_SITE, SPECIMEN_KEY, needed_mm, specimen, specimen_facts
from kiosk.printer.statement_qr import Issuer, from_qr
from kiosk.printer.texts import languages, words
from kiosk.site import PrinterTable
from tests.printer.reading import codes_by_zbar, codes_by_zxing, plain, words_by_tesseract

WIDTHS = [80, 58]


def composed(paper: Paper, language: str = "fr") -> Composed:
    return specimen(paper, DEFAULT_SITE, language)


def drawn(paper: Paper, language: str, width_mm: int) -> Bitmap:
    return draw_paper(composed(paper, language), width_mm)


def all_printed(bitmaps: list[Bitmap], width_mm: int) -> list[Bitmap]:
    """What the simulated printer decoded from the wire, paper by paper."""
    with SimulatedPrinter(dots=DOTS[width_mm]) as printer:
        outcome = Device.fresh(PrinterTable(address=printer.address)).print_all(bitmaps)
        assert outcome.result is Result.CONFIRMED
        assert printer.machine.realtime_in_images == []
        assert printer.machine.stray_bytes == b""
        return [paper.bitmap for paper in printer.machine.papers]


def printed(bitmap: Bitmap, width_mm: int) -> Bitmap:
    """What the simulated printer decoded from the wire."""
    (paper,) = all_printed([bitmap], width_mm)
    return paper


@pytest.mark.parametrize(("language", "width_mm"), [("fr", 80), ("ar", 80), ("ar", 58), ("ta", 58)])
def test_what_is_drawn_is_what_is_printed(language: str, width_mm: int) -> None:
    bitmaps = [drawn(paper, language, width_mm) for paper in Paper]

    for paper, bitmap, came_out in zip(Paper, bitmaps, all_printed(bitmaps, width_mm), strict=True):
        assert np.array_equal(came_out, bitmap), paper


@pytest.mark.parametrize("language", ["fr", "ta"])
def test_what_is_still_to_bring_stands_on_the_list_with_its_picture(language: str) -> None:
    missing = (PaperToBring(Category.BANK, "RIB"), PaperToBring(Category.TAX, "Avis d'impôt"))
    facts = dataclasses.replace(specimen_facts(DEFAULT_SITE, language), values={"procedure": "RSA"}, to_bring=missing)
    made = compose(Paper.BRING, facts).blocks
    assert blocks.Title("RSA", "checklist") in made
    assert [(each.picture, each.strong) for each in made if isinstance(each, blocks.Beside)] == [
        ("category-bank", "RIB"),
        ("category-tax", "Avis d'impôt"),
    ]


@pytest.mark.parametrize("width_mm", WIDTHS)
@pytest.mark.parametrize("paper", list(Paper))
def test_drawing_twice_gives_the_same_dots(paper: Paper, width_mm: int) -> None:
    assert np.array_equal(drawn(paper, "ar", width_mm), drawn(paper, "ar", width_mm))


@pytest.mark.parametrize("width_mm", WIDTHS)
@pytest.mark.parametrize("paper", [Paper.RECOVERY, Paper.CARD, Paper.RECEIPT])
def test_two_readers_read_every_code(paper: Paper, width_mm: int) -> None:
    bitmap = printed(drawn(paper, "fr", width_mm), width_mm)
    expected = [block.text for block in composed(paper).blocks if isinstance(block, blocks.Qr)]

    assert expected
    assert codes_by_zxing(bitmap) == expected
    assert codes_by_zbar(bitmap) == expected


@pytest.mark.parametrize("width_mm", WIDTHS)
def test_the_recovery_code_is_the_key(width_mm: int) -> None:
    (code,) = codes_by_zxing(drawn(Paper.RECOVERY, "fr", width_mm))

    assert recovery.from_groups(recovery.groups_from_qr(code)) == SPECIMEN_KEY


@pytest.mark.parametrize("width_mm", WIDTHS)
def test_the_receipts_codes_are_the_statements(width_mm: int) -> None:
    facts = specimen_facts(DEFAULT_SITE, "fr")
    issuer = Issuer("SPECIMEN" * 5, DEFAULT_SITE.site.name, DEFAULT_SITE.site.structure)

    *codes, link = codes_by_zxing(drawn(Paper.RECEIPT, "fr", width_mm))
    statements = [from_qr(code, issuer) for code in codes]

    assert statements == [line.statement for line in facts.lines if line.state is not DepositState.REFUSED]
    assert link == facts.secret.link


@pytest.mark.parametrize("width_mm", WIDTHS)
@pytest.mark.parametrize("paper", [Paper.NOTICE, Paper.RECOVERY, Paper.RECEIPT, Paper.CARD, Paper.MEMO])
def test_the_french_words_are_read_back(paper: Paper, width_mm: int, tmp_path: Path) -> None:
    bitmap = printed(drawn(paper, "fr", width_mm), width_mm)

    expected = plain("".join(sentences_of(composed(paper).blocks)))
    found = plain(words_by_tesseract(bitmap, tmp_path))

    matches = difflib.SequenceMatcher(None, expected, found, autojunk=False).get_matching_blocks()
    assert sum(match.size for match in matches) / len(expected) >= 0.99, found


def test_an_agent_who_is_known_is_named_and_anyone_else_gets_a_line_to_write_on() -> None:
    facts = specimen_facts(DEFAULT_SITE, "fr")
    named = dataclasses.replace(facts, values={"agent": "Paul R."})

    assert blocks.WriteHere("Nom de l'agent\u00a0:") in compose(Paper.MANDATE, facts).blocks
    assert blocks.Text("Nom de l'agent\u00a0: Paul R.") in compose(Paper.MANDATE, named).blocks


def sentences_of(paper: tuple[blocks.Block, ...]) -> list[str]:
    found: list[str] = []
    for block in paper:
        if isinstance(block, blocks.Beside):
            found += [block.strong, *block.lines]
        elif isinstance(block, blocks.Groups):
            found += block.groups
        elif not isinstance(block, blocks.Qr):
            found += [text for text in (getattr(block, "text", ""), getattr(block, "label", "")) if text]
    return found


@pytest.mark.parametrize("language", languages())
def test_a_replacement_says_so(language: str) -> None:
    facts = specimen_facts(DEFAULT_SITE, language)

    for paper in (Paper.RECOVERY, Paper.CARD, Paper.RECEIPT):
        once = compose(paper, facts).blocks
        again = compose(paper, dataclasses.replace(facts, replaces=True)).blocks
        added = [block for block in again if block not in once]
        assert [type(block) for block in added] == [blocks.Strong]


@pytest.mark.parametrize("paper", [Paper.RECOVERY, Paper.CARD])
def test_a_secret_paper_bears_no_name(paper: Paper) -> None:
    facts = specimen_facts(DEFAULT_SITE, "fr")
    named = dataclasses.replace(facts, values={**facts.values, "handle": "Jeanne-7", "label": "J. D."})

    assert "Jeanne" not in "".join(sentences_of(compose(paper, named).blocks))


@pytest.mark.parametrize("language", languages())
def test_who_takes_papers_along_reads_of_no_safe_but_until_when_they_wait(language: str) -> None:
    """With the link on the receipt, or on the phone that made it; in a safe they wait for nothing."""
    facts = specimen_facts(DEFAULT_SITE, language)
    safe = dataclasses.replace(facts, values={"handle": "bleu-renard-12"}, secret=Secret())
    on_phone = dataclasses.replace(
        facts, values={**safe.values, "taken": "yes", "until": "29/11/2026"}, secret=Secret()
    )
    on_paper = dataclasses.replace(on_phone, secret=facts.secret)
    told = words(language)
    full = told.reasons[Fault.VAULT_FULL.value]
    of_a_safe = {"bleu-renard-12", DEFAULT_SITE.vault[0].name, *map(bound_together, (told.states["receipted"], full))}

    assert said_of(safe, {*of_a_safe, "29/11/2026"}) == of_a_safe
    for taken, times in ((on_phone, 1), (on_paper, 2)):
        assert said_of(taken, {*of_a_safe, "29/11/2026"}) == {"29/11/2026"}
        assert "\n".join(sentences_of(compose(Paper.RECEIPT, taken).blocks)).count("29/11/2026") == times


def test_where_nothing_was_taken_nothing_waits_behind_a_code() -> None:
    facts = specimen_facts(DEFAULT_SITE, "fr")
    refused = dataclasses.replace(facts, lines=(facts.lines[-1],))

    assert refused.lines[0].state is DepositState.REFUSED
    assert said_of(refused, {facts.values["until"]}) == set()
    assert not any(isinstance(block, blocks.Qr) for block in compose(Paper.RECEIPT, refused).blocks)


def said_of(facts: Facts, wanted: set[str]) -> set[str]:
    """What of `wanted` a receipt says."""
    said = "\n".join(sentences_of(compose(Paper.RECEIPT, facts).blocks))
    return {each for each in wanted if each in said}


def test_secrets_do_not_show_in_a_log() -> None:
    facts = specimen_facts(DEFAULT_SITE, "fr")

    assert recovery.to_groups(SPECIMEN_KEY)[3] not in repr(facts)


@pytest.mark.parametrize("sealed", ["yes", "no"])
def test_the_notice_says_who_can_read(sealed: str) -> None:
    facts = specimen_facts(DEFAULT_SITE, "fr")
    words = sentences_of(compose(Paper.NOTICE, dataclasses.replace(facts, values={"sealed": sealed})).blocks)

    assert any("Vous seul" in each for each in words) == (sealed == "yes")
    assert any("le service qui tient le coffre" in each for each in words) == (sealed == "no")


def test_a_waiting_deposit_is_never_called_arrived() -> None:
    facts = specimen_facts(DEFAULT_SITE, "fr")
    waiting = tuple(line for line in facts.lines if line.state is DepositState.SEALED)
    words = " ".join(sentences_of(compose(Paper.RECEIPT, dataclasses.replace(facts, lines=waiting)).blocks))

    assert "Bien arrivé" not in words
    assert "pas encore arrivé" in words.lower()


def test_the_card_is_at_least_25_mm() -> None:
    for width_mm in WIDTHS:
        (code,) = [block for block in composed(Paper.CARD).blocks if isinstance(block, blocks.Qr)]
        black = np.flatnonzero(draw([code], width_mm, rtl=False).any(axis=0))
        assert (black[-1] - black[0] + 1) / DOTS[80] * 72 >= 25


def test_a_visit_needs_two_recovery_papers() -> None:
    one = needed_mm(DEFAULT_SITE, (Paper.CARD,), "fr")
    both = needed_mm(DEFAULT_SITE, (Paper.CARD, Paper.RECOVERY), "fr")
    single = drawn(Paper.RECOVERY, "fr", 80).shape[0] / (203 / 25.4)

    assert both - one == pytest.approx(2 * (single + 15), abs=3)


def test_spaces_that_must_not_break() -> None:
    assert bound_together("Quoi ? 02 99 « oui »") == "Quoi\u00a0? 02\u00a099 «\u00a0oui\u00a0»"
    assert bound_together("Exemplaire 1 sur 2.") == "Exemplaire 1 sur\u00a02."
    assert bound_together("Gardez-les, 2026-11 aide-mémoire") == "Gardez\u2011les, 2026-11 aide-mémoire"


def ink_width(text: str) -> int:
    return int(np.ptp(np.flatnonzero(draw([blocks.Text(text)], 80, rtl=False).any(axis=0))))


def test_arabic_letters_join_and_tamil_signs_stand_where_they_are_read() -> None:
    assert ink_width("خزنتي") < 0.8 * sum(map(ink_width, "خزنتي"))
    letter = draw([blocks.Text("ப")], 80, rtl=False)
    columns = np.flatnonzero(letter.any(axis=0))
    glyph = letter[:, columns[0] : columns[-1] + 1]
    with_sign = draw([blocks.Text("பெ")], 80, rtl=False)

    found = [similarity(with_sign[:, at : at + glyph.shape[1]], glyph) for at in range(60)]
    assert max(found) > 0.95, "the letter is there"
    assert int(np.argmax(found)) > glyph.shape[1] / 2, "after its sign, which is written behind it"


def test_a_date_keeps_its_order_among_arabic_words() -> None:
    version = draw([blocks.Text("2026-11")], 80, rtl=False)
    columns = np.flatnonzero(version.any(axis=0))
    glyphs = version[:, columns[0] : columns[-1] + 1]
    line = draw([blocks.Text(f"موافقة {isolated('2026-11')} كلمة")], 80, rtl=True)

    assert similarity(line, glyphs) > 0.9
    assert similarity(draw([blocks.Text("موافقة 2026-11 كلمة")], 80, rtl=True), glyphs) < 0.8


def similarity(line: Bitmap, glyphs: Bitmap) -> float:
    height = min(len(line), len(glyphs))
    rows = np.flatnonzero(glyphs.any(axis=1))
    wanted = glyphs[rows[0] : min(rows[-1] + 1, height)]
    scores = cv2.matchTemplate(
        np.where(line, 0, 255).astype(np.uint8), np.where(wanted, 0, 255).astype(np.uint8), cv2.TM_CCOEFF_NORMED
    )
    return float(scores.max())
