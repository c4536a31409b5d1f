"""Papers that we draw ourselves, for the demonstration and the tests: all fictitious, all marked SPÉCIMEN."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from kiosk.demo.specimens import cards, letters, receipt
from kiosk.demo.specimens.canvas import Picture, rounded_outline
from kiosk.demo.specimens.person import SURNAME

__all__ = ["NAMES", "SURNAME", "Specimen", "draw", "outline", "paper", "size_mm"]


@dataclass(frozen=True)
class Specimen:
    """One side of one paper, at its true size."""

    name: str
    size_mm: tuple[float, float]
    draw: Callable[[int], Picture]
    corner_mm: float = 0.0
    outline_mask: Callable[[int], Picture] | None = None

    def pixels(self, dpi: int) -> Picture:
        """The (height, width, 3) RGB picture at this resolution."""
        return _drawn(self, dpi)

    def outline(self, dpi: int) -> Picture | None:
        """The (height, width) mask, 255 where there is paper; None for a full rectangle."""
        if self.outline_mask is not None:
            return self.outline_mask(dpi)
        return rounded_outline(self.size_mm, self.corner_mm, dpi) if self.corner_mm else None


_SPECIMENS = {
    specimen.name: specimen
    for specimen in (
        Specimen("identity-front", cards.SIZE_MM, cards.identity_front, cards.CORNER_MM),
        Specimen("identity-back", cards.SIZE_MM, cards.identity_back, cards.CORNER_MM),
        Specimen("vitale", cards.SIZE_MM, cards.vitale, cards.CORNER_MM),
        Specimen("payslip", letters.A4_MM, letters.payslip),
        Specimen("attestation", letters.A4_MM, letters.attestation),
        Specimen("tax", letters.A4_MM, letters.tax),
        Specimen("receipt", receipt.SIZE_MM, receipt.receipt, outline_mask=receipt.outline),
    )
}
NAMES = tuple(_SPECIMENS)


@lru_cache(maxsize=16)
def _drawn(specimen: Specimen, dpi: int) -> Picture:
    picture = specimen.draw(dpi)
    picture.setflags(write=False)
    return picture


def paper(name: str) -> Specimen:
    """The specimen of that name. Raises KeyError when there is none."""
    return _SPECIMENS[name]


def draw(name: str, dpi: int) -> Picture:
    """The specimen's (height, width, 3) RGB picture at `dpi`, the same at every call. Raises KeyError."""
    return paper(name).pixels(dpi)


def outline(name: str, dpi: int) -> Picture | None:
    """The specimen's (height, width) mask, 255 where there is paper; None for a full rectangle. Raises KeyError."""
    return paper(name).outline(dpi)


def size_mm(name: str) -> tuple[float, float]:
    """The specimen's true width and height. Raises KeyError."""
    return paper(name).size_mm
