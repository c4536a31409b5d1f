"""Pictures of QR codes, good and bad."""

import cv2
import numpy as np
import qrcode
from numpy.typing import NDArray
from qrcode.constants import ERROR_CORRECT_M

Picture = NDArray[np.uint8]

CARD = "CONSIGNE1:7F3K9Q2MXW8R4T6V1B5N0C3D8G2H4J6L9P0S7Y"


def qr(text: str, module_px: int = 8) -> Picture:
    """A code on white with its quiet zone, (height, width) grey."""
    code = qrcode.QRCode(error_correction=ERROR_CORRECT_M, border=4)
    code.add_data(text)
    dark = np.asarray(code.get_matrix(), np.uint8)
    return np.asarray(np.kron(255 - 255 * dark, np.ones((module_px, module_px), np.uint8)), np.uint8)


def on_paper(code: Picture, size_px: tuple[int, int] = (900, 1200), ground: int = 205) -> Picture:
    """The code somewhere on a larger grey picture, (height, width, 3) RGB."""
    page = np.full(size_px, ground, np.uint8)
    top, left = (size_px[0] - code.shape[0]) // 2, (size_px[1] - code.shape[1]) // 3
    page[top : top + code.shape[0], left : left + code.shape[1]] = code
    return np.asarray(cv2.cvtColor(page, cv2.COLOR_GRAY2RGB), np.uint8)


def turned(picture: Picture, angle_deg: float) -> Picture:
    """The picture turned about its middle."""
    height_px, width_px = picture.shape[:2]
    matrix = cv2.getRotationMatrix2D((width_px / 2, height_px / 2), angle_deg, 1.0)
    return np.asarray(
        cv2.warpAffine(picture, matrix, (width_px, height_px), borderValue=(205, 205, 205), flags=cv2.INTER_LINEAR),
        np.uint8,
    )


def noisy(picture: Picture, sigma: float) -> Picture:
    """The picture with grain."""
    grain = np.random.default_rng(1).normal(0, sigma, picture.shape)
    return np.clip(picture + grain, 0, 255).astype(np.uint8)


def faded(picture: Picture, low: int, high: int) -> Picture:
    """The picture with its blacks and whites pulled together."""
    return (low + picture.astype(np.float32) * (high - low) / 255).astype(np.uint8)
