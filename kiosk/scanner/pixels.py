"""The kinds of arrays that the page functions pass to each other; OpenCV's types cannot tell them apart."""

from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

Pixels: TypeAlias = NDArray[Any]
"""A picture, uint8: (height, width, 3) RGB, or (height, width) grey."""
Reals: TypeAlias = NDArray[Any]
"""Measures, one a pixel or one a thing."""
Points: TypeAlias = NDArray[Any]
"""(n, 2): x to the right, y down, from the outer corner of the top-left pixel, in pixels of the sheet."""
Bits: TypeAlias = NDArray[Any]
"""Yes or no, one a pixel or one a thing."""
Indices: TypeAlias = NDArray[Any]
"""Places in another array."""


def darkest(picture: Pixels) -> Pixels:
    """(h,w): the least of each pixel's three channels."""
    return np.asarray(np.minimum(np.minimum(picture[..., 0], picture[..., 1]), picture[..., 2]))


def lightest(picture: Pixels) -> Pixels:
    """(h,w): the greatest of each pixel's three channels."""
    return np.asarray(np.maximum(np.maximum(picture[..., 0], picture[..., 1]), picture[..., 2]))
