"""Pages into a small, lasting PDF: PDF/A-2b, true size, nothing encoded twice.

This module runs in the process that shows the screens: it needs Pillow and pikepdf, not OpenCV.
"""

import io
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

import pikepdf
from pikepdf import Array, Dictionary, Name, Object, Pdf, Stream, String
from PIL import Image, ImageCms

from kiosk.scanner.text_layer import Layer, codes_in, decode_layer, drawing, invisible_font

POINTS_PER_MM = 72 / 25.4
CARD_MARGIN_MM, CARD_GAP_MM = 10.0, 8.0
"""Around and between the two sides of a card that come on one page."""
_JPEG_START = b"\xff\xd8\xff"
_TIFF_START = b"II*\x00"


@dataclass(frozen=True)
class PdfPage:
    """One page: what `encode.encode_page` made, true size before turning, the person's later turns, and its words."""

    data: bytes
    width_mm: float
    height_mm: float
    quarter_turns_cw: int = 0
    words: bytes = b""
    """What `text_layer.encode_layer` made, for an invisible text layer; empty for none."""
    beneath: "PdfPage | None" = None
    """The other side of a card, to come below this one on the same page of the document."""


class NotAPageError(ValueError):
    """These bytes did not come from `encode.encode_page`."""


def build_pdf(pages: Sequence[PdfPage], *, title: str, language: str) -> bytes:
    """Lay the pages into one PDF/A-2b, each at its true size, with `title` and `language` (BCP 47) and
    no other metadata. Raises `NotAPageError` for bytes that `encode_page` did not make, `NotALayerError` for words that
    `encode_layer` did not, `ValueError` for no pages.
    """
    if not pages:
        raise ValueError("A document needs at least one page.")
    sides = [side for page in pages for side in (page, page.beneath) if side is not None]
    layers = {id(side): decode_layer(side.words) for side in sides}
    written = [layer for layer in layers.values() if layer.words]
    with Pdf.new() as pdf:
        font = invisible_font(pdf, codes_in(written)) if written else None
        for page in pages:
            if page.beneath is None:
                _add_page(pdf, page, layers[id(page)], font)
            else:
                _add_card(pdf, [(side, layers[id(side)]) for side in (page, page.beneath)], font)
        _declare(pdf, title, language)
        out = io.BytesIO()
        pdf.save(
            out,
            min_version="1.7",
            deterministic_id=True,
            object_stream_mode=pikepdf.ObjectStreamMode.disable,
            compress_streams=True,
        )
    return out.getvalue()


def _add_page(pdf: Pdf, page: PdfPage, layer: Layer, font: Object | None) -> None:
    picture = pdf.make_indirect(_picture(pdf, page.data))
    width, height = _size_pt(page)
    pdf.add_blank_page(page_size=(width, height))
    new = pdf.pages[-1].obj
    new.Resources = Dictionary(XObject=Dictionary(Page=picture))
    if layer.words and font is not None:
        new.Resources.Font = Dictionary(Words=font)
    new.Contents = Stream(pdf, _drawn("Page", layer, width, height))
    new.Rotate = 90 * (page.quarter_turns_cw % 4)


def _add_card(pdf: Pdf, sides: Sequence[tuple[PdfPage, Layer]], font: Object | None) -> None:
    """Adds one page with these sides, each upright and at its true size, one below the other, centred on white."""
    margin, gap = CARD_MARGIN_MM * POINTS_PER_MM, CARD_GAP_MM * POINTS_PER_MM
    upright = [_size_pt(side)[:: -1 if side.quarter_turns_cw % 2 else 1] for side, _ in sides]
    width = round(max(size[0] for size in upright) + 2 * margin, 3)
    height = round(sum(size[1] for size in upright) + gap * (len(sides) - 1) + 2 * margin, 3)
    pdf.add_blank_page(page_size=(width, height))
    new = pdf.pages[-1].obj
    new.Resources = Dictionary(XObject=Dictionary())
    if font is not None and any(layer.words for _, layer in sides):
        new.Resources.Font = Dictionary(Words=font)
    content, top = [], height - margin
    for number, ((side, layer), (wide, high)) in enumerate(zip(sides, upright, strict=True)):
        name = f"Side{number}"
        new.Resources.XObject[f"/{name}"] = pdf.make_indirect(_picture(pdf, side.data))
        place = f"1 0 0 1 {(width - wide) / 2:.3f} {top - high:.3f}"
        turn = _turn(side.quarter_turns_cw, *_size_pt(side))
        content.append(f"q {place} cm {turn} cm".encode() + b"\n" + _drawn(name, layer, *_size_pt(side)) + b"\nQ")
        top -= high + gap
    new.Contents = Stream(pdf, b"\n".join(content))


def _size_pt(page: PdfPage) -> tuple[float, float]:
    """Width and height before it is turned."""
    return round(page.width_mm * POINTS_PER_MM, 3), round(page.height_mm * POINTS_PER_MM, 3)


def _drawn(name: str, layer: Layer, width: float, height: float) -> bytes:
    """The operators that draw a picture over this size, and its words."""
    content = f"q {width} 0 0 {height} 0 0 cm /{name} Do Q".encode()
    return content + b"\n" + drawing(layer, width, height) if layer.words else content


def _turn(quarter_turns_cw: int, width: float, height: float) -> str:
    """The matrix (ISO 32000-1, 8.3.3) that turns what has this size clockwise, its lower left corner at 0, 0."""
    return (
        "1 0 0 1 0 0",
        f"0 -1 1 0 0 {width}",
        f"-1 0 0 -1 {width} {height}",
        f"0 1 -1 0 {height} 0",
    )[quarter_turns_cw % 4]


def _picture(pdf: Pdf, data: bytes) -> Stream:
    if data.startswith(_JPEG_START):
        return _jpeg_picture(pdf, data)
    if data.startswith(_TIFF_START):
        return _tiff_picture(pdf, data)
    raise NotAPageError("A page must be a JPEG or a one-strip CCITT TIFF.")


def _jpeg_picture(pdf: Pdf, data: bytes) -> Stream:
    with Image.open(io.BytesIO(data), formats=("JPEG",)) as image:
        width, height = image.size
        space = {"L": Name.DeviceGray, "RGB": Name.DeviceRGB}.get(image.mode)
    if space is None:
        raise NotAPageError("A page's JPEG must be grey or RGB.")
    return Stream(
        pdf,
        data,
        Type=Name.XObject,
        Subtype=Name.Image,
        Width=width,
        Height=height,
        ColorSpace=space,
        BitsPerComponent=8,
        Filter=Name.DCTDecode,
    )


def _tiff_picture(pdf: Pdf, data: bytes) -> Stream:
    with Image.open(io.BytesIO(data), formats=("TIFF",)) as image:
        width, height = image.size
        tags = image.tag_v2  # type: ignore[attr-defined]
        compression, starts, lengths, white_is_zero = tags[259], tags[273], tags[279], tags[262] == 0
    if compression != 4 or len(starts) != 1:
        raise NotAPageError("A page's TIFF must hold one CCITT G4 strip.")
    strip = data[starts[0] : starts[0] + lengths[0]]
    return Stream(
        pdf,
        strip,
        Type=Name.XObject,
        Subtype=Name.Image,
        Width=width,
        Height=height,
        ColorSpace=Name.DeviceGray,
        BitsPerComponent=1,
        Filter=Name.CCITTFaxDecode,
        DecodeParms=Dictionary(K=-1, Columns=width, Rows=height, BlackIs1=not white_is_zero),
    )


def _declare(pdf: Pdf, title: str, language: str) -> None:
    profile = Stream(pdf, _srgb_profile(), N=3)
    intent = Dictionary(
        Type=Name.OutputIntent,
        S=Name.GTS_PDFA1,
        OutputConditionIdentifier=String("sRGB"),
        Info=String("sRGB IEC61966-2.1"),
        DestOutputProfile=pdf.make_indirect(profile),
    )
    pdf.Root.OutputIntents = Array([pdf.make_indirect(intent)])
    pdf.Root.Lang = String(language)
    pdf.Root.ViewerPreferences = Dictionary(DisplayDocTitle=True)
    with pdf.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as metadata:
        metadata["pdfaid:part"] = "2"
        metadata["pdfaid:conformance"] = "B"
        metadata["dc:title"] = title
        metadata["dc:language"] = {language}
    pdf.docinfo["/Title"] = String(title)


@cache
def _srgb_profile() -> bytes:
    """The sRGB profile that LittleCMS builds (its own words: no copyright), with its date made constant."""
    profile = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    profile[24:36] = bytes((7, 208, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0))
    return bytes(profile)
