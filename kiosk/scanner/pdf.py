"""Pages into a small, lasting PDF: PDF/A-2b, true size, nothing encoded twice.

This module runs in the process that shows the screens: it needs Pillow and pikepdf, not OpenCV.
"""

import io
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

import numpy as np
import pikepdf
from pikepdf import Array, Dictionary, Name, Object, Pdf, Stream, String
from PIL import Image, ImageCms

from kiosk.scanner.pixels import Bits, Pixels, darkest, lightest
from kiosk.scanner.text_layer import Layer, codes_in, decode_layer, drawing, invisible_font

POINTS_PER_MM = 72 / 25.4
_LETTER_BYTES = 138_000
"""Leaves room for colour profile and words in a letter's 150 kB."""
_LETTER_PIXELS = 1654 * 2339
_SMALLEST_BUDGET_BYTES = 40_000
_QUALITIES = (85, 80, 74, 68, 62, 54, 46, 39, 33, 28)
_COLOUR_SPREAD = 24
"""Between the channels of a pixel; JPEG and scanners' noise stay below it on grey paper."""
_GREY_SHARE_FOR_BITS = 0.002
_SAMPLE_SLACK = 1.03
"""Rather one packing too many than a quality lower than need be."""
_SAMPLE_ROWS, _SAMPLE_EVERY_ROWS, _LEAST_SAMPLE_ROWS = 16, 128, 1024
_JPEG_START = b"\xff\xd8\xff"
_TIFF_START = b"II*\x00"


@dataclass(frozen=True)
class PdfPage:
    """One page: what `encode_page` made, its true size before turning, the person's later turns, and its words."""

    data: bytes
    width_mm: float
    height_mm: float
    quarter_turns_cw: int = 0
    words: bytes = b""
    """What `text_layer.encode_layer` made, for an invisible text layer; empty for none."""


class NotAPageError(ValueError):
    """These bytes did not come from `encode_page`."""


def encode_page(picture: Pixels) -> bytes:
    """Pack a cleaned page (h,w,3 uint8 RGB) into few bytes: CCITT G4 (TIFF) when it has only black and
    white, else JPEG, grey when it has no colour, of the best quality within `budget_bytes`, if the lowest one that
    stays readable allows it.
    """
    data = encode_finely(picture)
    budget = budget_bytes(picture)
    if len(data) <= budget or data.startswith(_TIFF_START):
        return data
    kept = picture if has_colour(picture) else _grey(picture)
    for quality in _qualities_within(kept, budget, len(data)):
        data = _as_jpeg(Image.fromarray(kept), quality)
        if len(data) <= budget:
            break
    return data


def encode_finely(picture: Pixels) -> bytes:
    """The same, at the best quality whatever its bytes."""
    bits = _black_and_white(picture)
    if bits is not None:
        return as_tiff(bits)
    return _as_jpeg(Image.fromarray(picture if has_colour(picture) else _grey(picture)), _QUALITIES[0])


def budget_bytes(picture: Pixels) -> int:
    """How many bytes a page (h,w,3) may have: with all that belongs to it a letter at 200 dpi stays below 150 kB.

    Coarser pages may have more a pixel, since each pixel matters more.
    """
    share: float = picture.shape[0] * picture.shape[1] / _LETTER_PIXELS
    return max(_SMALLEST_BUDGET_BYTES, round(_LETTER_BYTES * (share if share > 1 else share**0.5)))


def has_colour(picture: Pixels) -> bool:
    """Whether a page (h,w,3 uint8 RGB) has more colour than scanners and JPEG give to grey paper."""
    small = picture[::4, ::4]
    spread = lightest(small) - darkest(small)
    return bool((spread > _COLOUR_SPREAD).mean() > 0.0005)


def as_tiff(black: Bits) -> bytes:
    """Black pixels (h,w) as one CCITT G4 strip in a TIFF."""
    out = io.BytesIO()
    Image.fromarray(~black).save(
        out,
        "TIFF",
        compression="group4",
        tiffinfo={278: black.shape[0]},  # one strip
    )
    return out.getvalue()


def build_pdf(pages: Sequence[PdfPage], *, title: str, language: str) -> bytes:
    """Lay the pages into one PDF/A-2b, each at its true size, with `title` and `language` (BCP 47) and
    no other metadata. Raises `NotAPageError` for bytes that `encode_page` did not make, `NotALayerError` for words that
    `encode_layer` did not, `ValueError` for no pages.
    """
    if not pages:
        raise ValueError("A document needs at least one page.")
    layers = [decode_layer(page.words) for page in pages]
    with Pdf.new() as pdf:
        font = invisible_font(pdf, codes_in(layers)) if any(layer.words for layer in layers) else None
        for page, layer in zip(pages, layers, strict=True):
            _add_page(pdf, page, layer, font)
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


def _grey(picture: Pixels) -> Pixels:
    return np.asarray(Image.fromarray(picture).convert("L"))


def _black_and_white(picture: Pixels) -> Bits | None:
    """The page's black pixels, when nothing worth keeping lies between black and white."""
    sample = picture[::3, ::3]
    grey = _grey(sample)
    if ((grey > 64) & (grey < 192)).mean() > _GREY_SHARE_FOR_BITS or has_colour(picture):
        return None
    grey = _grey(picture)
    black = grey < 128
    if ((grey > 64) & (grey < 192)).sum() > _GREY_SHARE_FOR_BITS * black.sum():
        return None
    return black


def _qualities_within(picture: Pixels, budget: int, at_best: int) -> tuple[int, ...]:
    """The lower qualities worth trying: from the one at which the picture, `at_best` bytes at the best quality, should
    fit if it shrinks as a sample of it does.
    """
    sample = _sample(picture)
    share = len(_as_jpeg(sample, _QUALITIES[0])) / at_best
    for skipped, quality in enumerate(_QUALITIES[1:-1], 1):
        if len(_as_jpeg(sample, quality)) <= share * budget * _SAMPLE_SLACK:
            return _QUALITIES[skipped:]
    return _QUALITIES[-1:]


def _sample(rows: Pixels) -> Image.Image:
    """Every eighth band of 16 rows, joined; the whole picture where it is small."""
    whole = rows[: len(rows) // _SAMPLE_EVERY_ROWS * _SAMPLE_EVERY_ROWS]
    if len(whole) < _LEAST_SAMPLE_ROWS:
        return Image.fromarray(rows)
    bands = whole.reshape(-1, _SAMPLE_EVERY_ROWS, *rows.shape[1:])[:, :_SAMPLE_ROWS]
    return Image.fromarray(np.ascontiguousarray(bands).reshape(-1, *rows.shape[1:]))


def _as_jpeg(image: Image.Image, quality: int) -> bytes:
    out = io.BytesIO()
    image.save(out, "JPEG", quality=quality, optimize=True, subsampling="4:2:0")
    return out.getvalue()


def _add_page(pdf: Pdf, page: PdfPage, layer: Layer, font: Object | None) -> None:
    picture = pdf.make_indirect(_picture(pdf, page.data))
    width, height = (round(side * POINTS_PER_MM, 3) for side in (page.width_mm, page.height_mm))
    pdf.add_blank_page(page_size=(width, height))
    new = pdf.pages[-1].obj
    new.Resources = Dictionary(XObject=Dictionary(Page=picture))
    content = f"q {width} 0 0 {height} 0 0 cm /Page Do Q".encode()
    if layer.words and font is not None:
        new.Resources.Font = Dictionary(Words=font)
        content += b"\n" + drawing(layer, width, height)
    new.Contents = Stream(pdf, content)
    new.Rotate = 90 * (page.quarter_turns_cw % 4)


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
