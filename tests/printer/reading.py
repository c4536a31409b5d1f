"""Reads what came out of the simulated printer, as a camera or an eye would."""

import numpy as np
import numpy.typing as npt


def grey(bitmap: npt.NDArray[np.bool_]) -> npt.NDArray[np.uint8]:
    """The paper as a grey picture with the roll's own white border of 4 mm."""
    return np.pad(np.where(bitmap, 0, 255).astype(np.uint8), 32, constant_values=255)
