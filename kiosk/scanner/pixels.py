"""The kinds of arrays that the page functions pass to each other."""

from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

Pixels: TypeAlias = NDArray[np.uint8]
"""A picture: (height, width, 3) RGB, or (height, width) grey."""
Reals: TypeAlias = NDArray[np.float32]
"""Measures, one a pixel or one a thing."""
Points: TypeAlias = NDArray[np.float64]
"""(n, 2): x to the right, y down, from the outer corner of the top-left pixel, in pixels of the sheet."""
Bits: TypeAlias = NDArray[np.bool_]
"""Yes or no, one a pixel or one a thing."""
