import dataclasses
import shutil
from pathlib import Path

import numpy as np
import pytest
import typer
from PIL import Image
from typer.testing import CliRunner

from kiosk.domain import Category, DepositState, Paper
from kiosk.printer import command
from kiosk.printer.compose import compose
from kiosk.printer.layout import start_qt
from kiosk.printer.lint import _WORD, REQUIRED, lint, record
from kiosk.printer.shapes import PICTURES
from kiosk.printer.specimen import DEFAULT_SITE, specimen_facts
from kiosk.printer.texts import TEXTS, TextError, language_of, languages, paper_text, placeholders, version, words
from kiosk.site import PlainError, SiteError
from kiosk.ui.languages import LANGUAGE_NAMES

CLI = CliRunner()


def sentences(own: Path) -> list[str]:
    """What the lint finds in a structure's own folder."""
    return [finding.sentence for finding in lint(own)]


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """A structure's own wording of the French notice, as yet the same as ours."""
    folder = tmp_path / "texts"
    (folder / "fr").mkdir(parents=True)
    shutil.copy(TEXTS / "fr" / "notice.toml", folder / "fr")
    record(folder)
    return folder


def reword(folder: Path, old: str, new: str) -> None:
    path = folder / "fr" / "notice.toml"
    text = path.read_text()
    assert old in text
    path.write_text(text.replace(old, new, 1))


def test_our_own_words_are_in_order() -> None:
    assert lint() == []


def test_a_good_wording_of_ones_own_is_in_order_and_is_used(own: Path) -> None:
    reword(own, 'version = "2026-11-3"', 'version = "2026-12"')
    reword(own, "Vous ne payez rien.", "Vous ne payez jamais rien.")
    record(own)

    assert sentences(own) == []
    assert "Vous ne payez jamais rien." in set(paper_text(Paper.NOTICE, "fr", own).sentences())
    assert version(own=own) == "2026-12"
    consent = compose(Paper.CONSENT, dataclasses.replace(specimen_facts(DEFAULT_SITE, "fr"), own_texts=own))
    assert any("Notice lue\u00a0: 2026-12." in getattr(block, "text", "") for block in consent.blocks)


def test_words_that_change_need_a_new_version(own: Path) -> None:
    reword(own, "Vous ne payez rien.", "Vous payez un peu.")

    assert any("give it a new version" in each for each in sentences(own))


def test_an_unknown_placeholder_is_named(own: Path) -> None:
    reword(own, "{vault_address}", "{adresse}")

    assert any("{adresse} is not a placeholder" in each for each in sentences(own))


@pytest.mark.parametrize("statement", REQUIRED[Paper.NOTICE])
def test_a_required_statement_that_is_missing_is_named(own: Path, statement: str) -> None:
    path = own / "fr" / "notice.toml"
    path.write_text(path.read_text().replace(f'id = "{statement}"', 'id = "gone"'))

    assert any(f"{statement!r} is missing" in each for each in sentences(own))


def test_a_long_sentence_is_shown(own: Path) -> None:
    reword(own, "Vous ne payez rien.", "Vous " + "mot " * 25 + "rien.")

    assert any("a sentence has 27 words" in each for each in sentences(own))


def test_long_words_are_counted(own: Path) -> None:
    reword(own, "Vous ne payez rien.", "incompréhensiblement administrativement " * 20)

    assert any("too many long words" in each for each in sentences(own))


def test_a_file_with_a_misspelt_key_is_named(own: Path) -> None:
    reword(own, "heading =", "headings =")

    assert any("headings" in each for each in sentences(own))


def test_a_version_that_is_none(own: Path) -> None:
    reword(own, 'version = "2026-11-3"', 'version = "new"')

    assert any("expected year-month" in each for each in sentences(own))


@pytest.mark.parametrize("language", languages())
def test_every_kind_and_state_has_a_word(language: str) -> None:
    said = words(language)

    assert set(said.categories) == {category.value for category in Category}
    assert set(said.states) == {state.value for state in DepositState}


@pytest.mark.parametrize("paper", list(Paper))
@pytest.mark.parametrize("language", languages())
def test_every_paper_has_words_and_a_picture(paper: Paper, language: str) -> None:
    text = paper_text(paper, language)

    assert (PICTURES / f"{text.picture}.svg").is_file()
    own_words = language_of(paper, language) == language
    assert text.review == ("unreviewed" if own_words and language != "fr" else "source")


@pytest.mark.parametrize("paper", list(Paper))
@pytest.mark.parametrize("language", languages())
def test_translations_say_as_much_as_the_source(paper: Paper, language: str) -> None:
    source, translated = paper_text(paper, "fr"), paper_text(paper, language)

    shape = [(part.id, part.when, len(part.text), len(part.items), len(part.boxes)) for part in source.part]
    assert [(p.id, p.when, len(p.text), len(p.items), len(p.boxes)) for p in translated.part] == shape
    names = [placeholders(sentence) for sentence in source.sentences()]
    assert [placeholders(sentence) for sentence in translated.sentences()] == names


@pytest.mark.parametrize("language", languages())
def test_every_paper_for_persons_is_in_every_language(language: str) -> None:
    for paper in set(Paper) - {Paper.COUNTS, Paper.SLIP}:
        assert language_of(paper, language) == language


def test_the_papers_speak_the_languages_of_the_screens() -> None:
    assert set(languages()) == set(LANGUAGE_NAMES)


def test_a_language_without_words_gets_the_source() -> None:
    assert paper_text(Paper.NOTICE, "nl") == paper_text(Paper.NOTICE, "fr")


def test_every_kind_of_paper_has_a_picture() -> None:
    for category in Category:
        assert (PICTURES / f"category-{category.value}.svg").is_file()


def test_braces_that_do_not_fit() -> None:
    with pytest.raises(TextError, match="braces"):
        placeholders("Bonjour {site")


@pytest.mark.parametrize("paper", [paper.value for paper in Paper])
def test_any_paper_is_drawn_without_a_printer(paper: str, tmp_path: Path) -> None:
    start_qt()
    app = typer.Typer()
    app.command()(command.print_paper)
    out = tmp_path / "paper.png"

    result = CLI.invoke(app, [paper, "--language", "ar", "--width", "58", "--out", str(out)])

    assert result.exit_code == 0, result.output
    picture = Image.open(out)
    assert picture.width == 384
    assert picture.height > 300


def test_a_name_that_is_no_picture_s_gets_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(PlainError, match=r"give one such as paper\.png"):
        command.save(np.zeros((8, 8), dtype=bool), tmp_path)


def test_printing_without_a_site_says_what_to_do() -> None:
    app = typer.Typer()
    app.command()(command.print_paper)

    result = CLI.invoke(app, ["notice"])

    assert "--out" in str(result.exception)


def test_a_site_that_is_not_there(tmp_path: Path) -> None:
    app = typer.Typer()
    app.command()(command.print_paper)

    result = CLI.invoke(app, ["notice", "--site", str(tmp_path / "no.toml")])

    assert isinstance(result.exception, SiteError)


def test_the_lint_command_answers_by_its_exit_code() -> None:
    result = CLI.invoke(command.papers, ["lint"])

    assert result.exit_code == 0, result.output
    assert "in order" in result.output


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("L'heure d'été arrive.", 3),
        ("আমি রাজি নই।", 3),
        ("என் ஆவணங்களை ஸ்கேன் செய்யச் சம்மதம்.", 5),
        ("این دستگاه می‌گذارد.", 3),
        ("网络断了", 2),
    ],
)
def test_words_are_counted_in_each_script(sentence: str, words: int) -> None:
    assert len(_WORD.findall(sentence)) == words


def test_a_long_sentence_is_seen_in_scripts_with_other_marks(own: Path) -> None:
    reword(own, "Vous ne payez rien.", "এই " * 21 + "। " + "我" * 45)

    assert sum("read easily" in each for each in sentences(own)) == 2


@pytest.mark.parametrize(
    ("old", "new", "found"),
    [
        ('"Oui, je suis d\'accord.", ', "", "'question' has 1 boxes and must have 2"),
        ('boxes = ["Seul."', 'boxes = ["Seul.", "Avec un ami."', "'mode' has 3 boxes and must have 2"),
        ('id = "mode"', 'id = "way"', "'way' has 2 boxes and must have 0"),
        ("form = true", "form = false", "write form = true"),
    ],
)
def test_a_forms_boxes_are_those_that_are_read_back(tmp_path: Path, old: str, new: str, found: str) -> None:
    (tmp_path / "fr").mkdir()
    text = (TEXTS / "fr" / "consent.toml").read_text(encoding="utf-8")
    assert old in text
    (tmp_path / "fr" / "consent.toml").write_text(text.replace(old, new, 1), encoding="utf-8")

    assert any(found in each for each in sentences(tmp_path))
