"""`kiosk crop`: scanned pictures in, pages out, without a scanner or a screen."""

import json
import resource
import time
import warnings
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Annotated, Any, BinaryIO

import numpy as np
import typer
from PIL import Image, UnidentifiedImageError

from kiosk.scanner.categorise import is_card
from kiosk.scanner.detect import find_papers
from kiosk.scanner.explain import draw_explanation
from kiosk.scanner.join import CardSide, join_card, reading_order, sides_of_cards
from kiosk.scanner.memory import give_large_sheets_back
from kiosk.scanner.pack import pack_page
from kiosk.scanner.pages import FoundPage, finish_pages
from kiosk.scanner.pdf import PdfPage, build_pdf
from kiosk.scanner.pixels import Pixels
from kiosk.scanner.reading import Reading, read_page
from kiosk.scanner.text_layer import Layer, encode_layer
from kiosk.scanner.words import CannotRead

_MOST_PIXELS = 100_000_000
_TOO_LARGE = "The picture has over 100 megapixels: scan it at a lower resolution."
_LEAST_SIDE_PX = 64
_DPI_RANGE = (50, 1300)
_MODES = {"1", "L", "LA", "P", "PA", "RGB", "RGBA", "CMYK", "YCbCr"}
_FORMATS = ("JPEG", "PNG", "PPM", "TIFF", "BMP", "WEBP")


class PictureRefusedError(Exception):
    """A picture that cannot be worked on; its text is one sentence for the person at the keyboard."""


@dataclass(frozen=True)
class _Packed:
    """A page for the PDF; the picture as well when it is one side of a card."""

    page: PdfPage
    card: CardSide | None


def crop(
    images: Annotated[list[Path], typer.Argument(help="Scanned pictures: JPEG, PNG, PNM, TIFF.")],
    dpi: Annotated[float | None, typer.Option(help="Their resolution; else what each file says.")] = None,
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
    if backs_follow:
        images = _in_reading_order(images)
    results: list[dict[str, Any]] = []
    pdf_pages: list[_Packed] = []
    refused = 0
    for path in images:
        try:
            results.append(_crop_one(path, dpi, out, explain, pdf_pages if pdf else None, words))
        except (PictureRefusedError, CannotRead) as why:
            typer.echo(f"{path}: {why}", err=True)
            refused += 1
    if json_file:
        json_file.write_text(json.dumps({"images": results}, indent=1))
    if pdf and pdf_pages:
        joined = _joined(pdf_pages) if join_cards else [packed.page for packed in pdf_pages]
        pdf.write_bytes(build_pdf(joined, title="Documents", language="fr"))
    if refused:
        raise typer.Exit(2)


def _crop_one(
    path: Path, dpi: float | None, out: Path | None, explain: Path | None, pdf_pages: list[_Packed] | None, words: str
) -> dict[str, Any]:
    """One picture, and what was found on it; nothing of its pixels outlives the call.

    Raises `PictureRefusedError`, and `CannotRead` where words are to be read.
    """
    sheet, sheet_dpi = read_picture(path, dpi)
    result, pages = _process(path, sheet, sheet_dpi)
    readings = [_read_words(page, words) for page in pages]
    for document, reading in zip(result["documents"], readings, strict=True):
        document |= _told(reading) if reading else {}
    typer.echo(f"{path}: {_summary(pages)}")
    if out:
        _write_pages(out, path, pages, sheet_dpi)
    if explain:
        explain.mkdir(parents=True, exist_ok=True)
        _save(draw_explanation(sheet, pages), explain / f"{path.stem}.jpg", sheet_dpi)
    if pdf_pages is not None:
        pdf_pages += [_packed(page, reading, sheet_dpi) for page, reading in zip(pages, readings, strict=True)]
    return result


def _in_reading_order(images: list[Path]) -> list[Path]:
    try:
        return reading_order(images)
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


def read_picture(file: Path | BinaryIO, dpi: float | None) -> tuple[Pixels, float]:
    """The picture (h,w,3 uint8 RGB) and its dpi. Raises `PictureRefusedError` with one sentence."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)
            with Image.open(file, formats=_FORMATS) as image:
                _check(image)
                found = dpi or _own_dpi(image)
                return np.asarray(image if image.mode == "RGB" else image.convert("RGB")), found
    except PictureRefusedError:
        raise
    except FileNotFoundError:
        raise PictureRefusedError("There is no such file.") from None
    except Image.DecompressionBombError:
        raise PictureRefusedError(_TOO_LARGE) from None
    except UnidentifiedImageError:
        raise PictureRefusedError("This is no picture that can be read: give a JPEG, PNG, PNM or TIFF.") from None
    except (OSError, ValueError, SyntaxError, EOFError, MemoryError, ArithmeticError):
        raise PictureRefusedError("The picture is damaged or cut short: scan it again.") from None


def _check(image: Image.Image) -> None:
    width, height = image.size
    if width * height > _MOST_PIXELS:
        raise PictureRefusedError(_TOO_LARGE)
    if min(width, height) < _LEAST_SIDE_PX:
        raise PictureRefusedError("The picture is too small to hold a paper.")
    if image.mode not in _MODES or _is_deep(image):
        raise PictureRefusedError("The picture has 16 bits a colour: save it with 8.")


def _is_deep(image: Image.Image) -> bool:
    """Whether the file holds more than 8 bits a colour, which Pillow would cut down without a word."""
    for tile in getattr(image, "tile", []):
        how = tile[3] if isinstance(tile[3], tuple) else (tile[3],)
        if any("16" in part if isinstance(part, str) else isinstance(part, int) and part > 255 for part in how[:2]):
            return True
    return False


def _own_dpi(image: Image.Image) -> float:
    dpi = float(image.info.get("dpi", (0, 0))[0])
    if not _DPI_RANGE[0] <= dpi <= _DPI_RANGE[1]:
        raise PictureRefusedError("The picture does not say its resolution: give it with --dpi.")
    return dpi


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


def _write_pages(folder: Path, path: Path, pages: list[FoundPage], dpi: float) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for number, page in enumerate(pages, 1):
        _save(page.picture, folder / f"{path.stem}-{number}.jpg", dpi)


def _save(picture: Pixels, path: Path, dpi: float) -> None:
    Image.fromarray(picture).save(path, quality=90, dpi=(dpi, dpi))


if __name__ == "__main__":
    typer.run(crop)
