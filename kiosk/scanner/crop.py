"""`kiosk crop`: scanned pictures in, pages out, without a scanner or a screen."""

import json
import resource
import time
from collections import Counter
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Annotated, Any

import typer
from PIL import Image

from kiosk.scanner.categorise import is_card
from kiosk.scanner.detect import find_papers
from kiosk.scanner.explain import draw_explanation
from kiosk.scanner.join import CardSide, join_card, reading_order, sides_of_cards
from kiosk.scanner.memory import give_large_sheets_back
from kiosk.scanner.pack import pack_page
from kiosk.scanner.pages import FoundPage, finish_pages
from kiosk.scanner.pdf import PdfPage, build_pdf
from kiosk.scanner.picture_file import DPI_RANGE, PictureRefusedError, count_pictures, read_picture
from kiosk.scanner.pixels import Pixels
from kiosk.scanner.reading import Reading, read_page
from kiosk.scanner.text_layer import Layer, encode_layer
from kiosk.scanner.words import CannotRead, languages_here


@dataclass(frozen=True)
class _Wanted:
    """What is to come out, beside the list of what was found; `written` counts what a name in a folder already has."""

    dpi: float | None
    out: Path | None
    explain: Path | None
    pdf: Path | None
    words: str
    given: frozenset[Path]
    written: Counter[tuple[Path, str]]


@dataclass(frozen=True)
class _Packed:
    """A page for the PDF; the picture as well when it is one side of a card."""

    page: PdfPage
    card: CardSide | None


def crop(
    images: Annotated[list[Path], typer.Argument(help="Scanned pictures: JPEG, PNG, PNM, TIFF (each of its pages).")],
    dpi: Annotated[
        float | None,
        typer.Option(help="Their resolution; else what each file says.", min=DPI_RANGE[0], max=DPI_RANGE[1]),
    ] = None,
    json_file: Annotated[
        Path | None,
        typer.Option("--json", help="What was found; `seconds` is finding alone, `seconds_to_pages` everything."),
    ] = None,
    out: Annotated[Path | None, typer.Option(help="Folder for the finished pages.")] = None,
    pdf: Annotated[Path | None, typer.Option(help="One PDF/A of all pages.")] = None,
    explain: Annotated[Path | None, typer.Option(help="Folder for sheets with what was found drawn on.")] = None,
    words: Annotated[
        str, typer.Option(help="Read the words too, in these languages (tesseract's names, such as fra+eng).")
    ] = "",
    join_cards: Annotated[bool, typer.Option(help="In the PDF, both sides of a card on one page.")] = True,
    backs_follow: Annotated[
        bool, typer.Option("--backs-follow", help="First all fronts, then all backs of the heap turned over.")
    ] = False,
) -> None:
    """Find, straighten and turn every paper in scanned pictures."""
    give_large_sheets_back()
    _check_languages(words)
    _make_room(out, explain, *(file.parent for file in (json_file, pdf) if file))
    pictures = [(path, number) for path in images for number in range(count_pictures(path))]
    if backs_follow:
        pictures = _in_reading_order(pictures)
    given = frozenset(path.resolve() for path, _number in pictures)
    wanted = _Wanted(dpi, out, explain, pdf, words, given, Counter())
    results: list[dict[str, Any]] = []
    pdf_pages: list[_Packed] = []
    failed = False
    for path, number in pictures:
        name = f"{path}, page {number + 1}" if number else str(path)
        try:
            result, packed = _crop_one(path, number, name, wanted)
        except (PictureRefusedError, CannotRead) as why:
            typer.echo(f"{name}: {why}", err=True)
            failed = True
            continue
        results.append(result)
        pdf_pages += packed
    if json_file:
        json_file.write_text(json.dumps({"images": results}, indent=1))
    if pdf and pdf_pages:
        joined = _joined(pdf_pages) if join_cards else [packed.page for packed in pdf_pages]
        pdf.write_bytes(build_pdf(joined, title="Documents", language="fr"))
    elif pdf:
        typer.echo(f"{pdf}: No paper was found, so no PDF was made.", err=True)
        failed = True
    if failed:
        raise typer.Exit(2)


def _check_languages(words: str) -> None:
    here = languages_here() if words else frozenset[str]()
    if unknown := [name for name in words.split("+") if words and name not in here]:
        has = f"it has {', '.join(sorted(here))}" if here else "it is not installed"
        typer.echo(f"--words: tesseract cannot read '{unknown[0]}' here: {has}.", err=True)
        raise typer.Exit(2)


def _make_room(*folders: Path | None) -> None:
    """Makes the folders that are to be written into, before any work is done."""
    for folder in folders:
        try:
            if folder:
                folder.mkdir(parents=True, exist_ok=True)
        except OSError:
            typer.echo(f"{folder}: This folder cannot be made: choose another place.", err=True)
            raise typer.Exit(2) from None


def _crop_one(path: Path, number: int, name: str, wanted: _Wanted) -> tuple[dict[str, Any], list[_Packed]]:
    """One picture: what was found on it, and its pages where a PDF is wanted; nothing of its pixels outlives the call.

    Raises `PictureRefusedError`, and `CannotRead` where words are to be read.
    """
    sheet, sheet_dpi = read_picture(path, wanted.dpi, number)
    result, pages = _process(path, sheet, sheet_dpi)
    readings = [_read_words(page, wanted.words) for page in pages]
    for document, reading in zip(result["documents"], readings, strict=True):
        document |= _told(reading) if reading else {}
    typer.echo(f"{name}: {_summary(pages)}")
    if wanted.out:
        for page in pages:
            _save(page.picture, _numbered(wanted.out, path.stem, wanted), sheet_dpi)
    if wanted.explain:
        _save(draw_explanation(sheet, pages), _numbered(wanted.explain, path.stem, wanted), sheet_dpi)
    if not wanted.pdf:
        return result, []
    return result, [_packed(page, reading, sheet_dpi) for page, reading in zip(pages, readings, strict=True)]


def _in_reading_order(pictures: list[tuple[Path, int]]) -> list[tuple[Path, int]]:
    try:
        return reading_order(pictures)
    except ValueError as why:
        typer.echo(str(why), err=True)
        raise typer.Exit(2) from None


def _packed(page: FoundPage, reading: Reading | None, dpi: float) -> _Packed:
    card = CardSide(page.picture, dpi) if is_card(page.width_mm, page.height_mm) else None
    return _Packed(_pdf_page(page, reading), card)


def _joined(packed: list[_Packed]) -> list[PdfPage]:
    """The pages of the PDF, both sides of each card on one."""
    pages: list[PdfPage | None] = [each.page for each in packed]
    for front, back in sides_of_cards([each.card for each in packed]):
        recto, verso = packed[front].card, packed[back].card
        assert recto is not None
        assert verso is not None
        both = CardSide(join_card(recto.picture, verso.picture, recto.dpi), recto.dpi)
        pages[min(front, back)] = PdfPage(pack_page(both.picture), *both.size_mm)
        pages[max(front, back)] = None
    return [page for page in pages if page is not None]


def _read_words(page: FoundPage, languages: str) -> Reading | None:
    if not languages or page.blank:
        return None
    return read_page(page.picture, page.width_mm, page.height_mm, languages.split("+"), date.today())


def _told(reading: Reading) -> dict[str, Any]:
    kind, own = reading.kind, reading.paper_date
    return {
        "kind": kind.kind if kind else None,
        "kind_confidence": kind.confidence if kind else 0.0,
        "guess": kind.category if kind else None,
        "paper_date": own.day.isoformat() if own else None,
        "date_kind": own.kind if own else None,
        "words": len(reading.words),
        "questions_of_words": list(reading.doubts),
    }


def _pdf_page(page: FoundPage, reading: Reading | None) -> PdfPage:
    layer = encode_layer(Layer(reading.words)) if reading else b""
    return PdfPage(pack_page(page.picture), page.width_mm, page.height_mm, words=layer)


def _process(path: Path, sheet: Pixels, dpi: float) -> tuple[dict[str, Any], list[FoundPage]]:
    start = time.perf_counter()
    papers = find_papers(sheet, dpi)
    found_s = time.perf_counter() - start
    pages = finish_pages(sheet, dpi, papers)
    done_s = time.perf_counter() - start
    result = {
        "file": path.name,
        "width": sheet.shape[1],
        "height": sheet.shape[0],
        "dpi": dpi,
        "seconds": round(found_s, 4),
        "seconds_to_pages": round(done_s, 4),
        "peak_rss_mb": round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, 1),
        "documents": [_document(page) for page in pages],
    }
    return result, pages


def _document(page: FoundPage) -> dict[str, Any]:
    return {
        "quad": page.quad.round(2).tolist(),
        "blank": page.blank,
        "blank_reason": page.blank_reason,
        "confidence": round(page.confidence, 3),
        "rotation_applied": 90 * page.quarter_turns_cw,
        "orientation_sure": page.orientation_sure,
        "width_mm": round(page.width_mm, 1),
        "height_mm": round(page.height_mm, 1),
        "doubts": list(page.doubts),
        "likely": {doubt: round(share, 2) for doubt, share in page.likely.items()},
        "guess": page.guess,
    }


def _summary(pages: list[FoundPage]) -> str:
    if not pages:
        return "no paper"
    return ", ".join(_words(page) for page in pages)


def _words(page: FoundPage) -> str:
    asked = [str(page.blank_reason)] if page.blank else []
    asked += [f"{doubt}?" for doubt in page.doubts]
    size = f"{page.width_mm:.0f} x {page.height_mm:.0f} mm"
    return f"{size} ({'; '.join(asked)})" if asked else size


def _numbered(folder: Path, stem: str, wanted: _Wanted) -> Path:
    """The next name in a folder; pictures of one name go on counting: none takes another's place, or a given file's."""
    wanted.written[folder, stem] += 1
    path = folder / f"{stem}-{wanted.written[folder, stem]}.jpg"
    return _numbered(folder, stem, wanted) if path.resolve() in wanted.given else path


def _save(picture: Pixels, path: Path, dpi: float) -> None:
    Image.fromarray(picture).save(path, quality=90, dpi=(dpi, dpi))


if __name__ == "__main__":
    typer.run(crop)
