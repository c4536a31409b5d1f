"""Good pictures, and damaged ones made of them: the same number always makes the same damage."""

import io
from functools import cache

import numpy as np
from PIL import Image

from tests.scanner.scenes import Look, Place, make_scene

_DPI = 50
_FORMATS: tuple[tuple[str, str, dict[str, object]], ...] = (
    ("JPEG", "RGB", {"quality": 80}),
    ("JPEG", "L", {"quality": 60, "progressive": True}),
    ("JPEG", "CMYK", {"quality": 70}),
    ("PNG", "RGB", {}),
    ("PNG", "P", {}),
    ("PNG", "LA", {}),
    ("PPM", "RGB", {}),
    ("PPM", "L", {}),
    ("PPM", "1", {}),
)
_EXTREMES = (
    b"\x00",
    b"\xff",
    b"\x7f\xff",
    b"\x00\x00\x00\x00",
    b"\xff\xff\xff\xff",
    b"\xff\xd8",
    b"\xff\xda",
    b"9" * 9,
)
_MOST_WOUNDS = 6
_HEADER_BYTES = 64


@cache
def good_pictures() -> tuple[bytes, ...]:
    """Two small scenes in every format that the reader knows of scanners: JPEG, PNG, PNM."""
    scenes = [
        make_scene(
            [Place("card", 50, 40, 3)], Look(lid="black", dpi=_DPI, glass_mm=(105, 80)), np.random.default_rng(1)
        ),
        make_scene([Place("card", 42, 55, 88)], Look(dpi=_DPI, glass_mm=(85, 110)), np.random.default_rng(2)),
    ]
    made = []
    for scene in scenes:
        for name, mode, options in _FORMATS:
            packed = io.BytesIO()
            Image.fromarray(scene.sheet).convert(mode).save(packed, name, **options)
            made.append(packed.getvalue())
    return tuple(made)


def mutant(number: int, seed: int) -> bytes:
    """One damaged picture: up to six wounds of any kind, the header as likely as all the rest."""
    rng = np.random.default_rng([seed, number])
    pictures = good_pictures()
    data = bytearray(pictures[number % len(pictures)])
    for _ in range(int(rng.integers(1, _MOST_WOUNDS + 1))):
        _wound(data, rng)
    return bytes(data)


def _wound(data: bytearray, rng: np.random.Generator) -> None:
    if len(data) < 2:
        return
    reach = min(len(data), _HEADER_BYTES) if rng.random() < 0.5 else len(data)
    at = int(rng.integers(reach))
    length = int(rng.integers(1, 64))
    match int(rng.integers(6)):
        case 0:
            data[at] ^= 1 << int(rng.integers(8))
        case 1:
            data[at] = int(rng.integers(256))
        case 2:
            extreme = _EXTREMES[int(rng.integers(len(_EXTREMES)))]
            data[at : at + len(extreme)] = extreme
        case 3:
            del data[at : at + length]
        case 4:
            data[at:at] = data[at : at + length]
        case _:
            if rng.random() < 0.3:
                del data[at:]
            else:
                data[at : at + length] = rng.integers(0, 256, length, dtype=np.uint8).tobytes()
