"""Straightening keeps thin strokes sharp where the sheet is quiet, and smooths the noise where it is not."""

import numpy as np
import pytest

from kiosk.scanner.pixels import Pixels, Points
from kiosk.scanner.straighten import straighten

_BETWEEN_PIXELS: Points = np.array([[20.5, 20.5], [380.5, 20.5], [380.5, 280.5], [20.5, 280.5]])
_MIDDLE = slice(20, 220)


def _sheet(noise_levels: float, rng: np.random.Generator) -> Pixels:
    """A light paper with upright strokes of two pixels, each column of them 20 pixels from the next."""
    light = np.full((300, 400, 3), 220.0)
    light[:, 30:370][:, np.arange(340) % 20 < 2] = 60.0
    return np.asarray(np.clip(light + rng.normal(0, noise_levels, light.shape), 0, 255), np.uint8)


@pytest.mark.parametrize("dpi", [150, 200])
@pytest.mark.parametrize("noise_levels", [0.0, 0.7])
def test_thin_strokes_on_a_quiet_sheet_stay_dark(noise_levels: float, dpi: float) -> None:
    page = straighten(_sheet(noise_levels, np.random.default_rng(1)), _BETWEEN_PIXELS, dpi)
    darkest = page[_MIDDLE, 20:330, 1].mean(axis=0).min()
    assert darkest < 50, "strokes are 60; halfway between pixels a linear filter leaves that at best"


@pytest.mark.parametrize("dpi", [150, 200])
@pytest.mark.parametrize("noise_levels", [5.0, 9.0])
def test_noise_on_a_noisy_sheet_is_smoothed(noise_levels: float, dpi: float) -> None:
    page = straighten(_sheet(noise_levels, np.random.default_rng(2)), _BETWEEN_PIXELS, dpi)
    between = page[_MIDDLE, 20:330, 1].astype(float)
    between = between[:, between.mean(axis=0) > 210]
    assert (between - between.mean(axis=0)).std() < 0.6 * noise_levels, "a cubic filter leaves 0.7"
