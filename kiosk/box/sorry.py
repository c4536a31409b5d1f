"""The last screen: 'please ask the staff', drawn by this program alone, straight into the frame buffer.

It needs nothing of what may just have failed: no compositor, no Qt, no touch. The picture lies ready beside this file
(tools/draw-sorry makes it); below it stands one sentence for the technician, where there is one.
"""

import textwrap
import time
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageDraw, ImageFont

PICTURE = Path(__file__).with_name("sorry.png")
PAPER = (0xFB, 0xF8, 0xF3)
GREY = (0x5A, 0x62, 0x5E)
FONT = Path("/usr/share/fonts/truetype/noto/NotoSans-Regular.ttf")
SCREEN_LIMIT_S = 90.0
"""How long a screen may take to be found while the box starts; as long as systemd waits for a device."""
_LOOK_EVERY_S = 0.2
_SIGNS_A_LINE = 90
_LINES = 3

Pixels = npt.NDArray[np.uint8]


@dataclass(frozen=True)
class FrameBuffer:
    """What the kernel says of a frame buffer; `stride` is bytes a row."""

    width: int
    height: int
    stride: int
    bits: int


def wait_for(about: Path, limit_s: float = SCREEN_LIMIT_S) -> None:
    """Wait until the kernel has a frame buffer with this folder, or the time is over."""
    until_s = time.monotonic() + limit_s
    while not about.exists() and time.monotonic() < until_s:
        time.sleep(_LOOK_EVERY_S)


def frame_buffer(about: Path) -> FrameBuffer:
    """Read a frame buffer's shape from its folder in /sys/class/graphics."""
    width, height = map(int, (about / "virtual_size").read_text().split(","))
    return FrameBuffer(width, height, int((about / "stride").read_text()), int((about / "bits_per_pixel").read_text()))


def show(shape: FrameBuffer, screen: Path, sentence: str = "") -> None:
    """Draw the picture and the technician's sentence on `screen`. Raises OSError."""
    put(picture(shape.width, shape.height, sentence), shape, screen)


def put(pixels: Pixels, shape: FrameBuffer, screen: Path) -> None:
    """Put `(height, width, 3)` RGB on the frame buffer. Raises OSError."""
    with screen.open("r+b") as file:
        file.write(packed(pixels, shape))


def picture(width: int, height: int, sentence: str) -> Pixels:
    """The whole screen, `(height, width, 3)` RGB."""
    whole = Image.new("RGB", (width, height), PAPER)
    with Image.open(PICTURE) as ready:
        scale = min(width / ready.width, height / ready.height)
        size = (round(ready.width * scale), round(ready.height * scale))
        whole.paste(ready.convert("RGB").resize(size), ((width - size[0]) // 2, (height - size[1]) // 2))
    if sentence:
        size_px = max(10, height // 45)
        font = ImageFont.truetype(str(FONT), size_px) if FONT.exists() else ImageFont.load_default(size_px)
        lines = textwrap.wrap(sentence, _SIGNS_A_LINE)[:_LINES]
        ImageDraw.Draw(whole).multiline_text(
            (width / 2, height - size_px), "\n".join(lines), GREY, font, anchor="md", align="center"
        )
    return np.asarray(whole)


def packed(pixels: Pixels, shape: FrameBuffer) -> bytes:
    """The rows as the frame buffer wants them: XRGB8888 or RGB565, little-endian. Raises OSError for another shape."""
    if shape.bits == 32:
        ours = np.zeros((*pixels.shape[:2], 4), np.uint8)
        ours[..., :3] = pixels[..., ::-1]
    elif shape.bits == 16:
        red, green, blue = (pixels[..., channel].astype(np.uint16) for channel in range(3))
        ours = ((red >> 3) << 11 | (green >> 2) << 5 | blue >> 3).astype("<u2").view(np.uint8)
    else:
        raise OSError(f"this frame buffer has {shape.bits} bits a pixel; 16 and 32 are known")
    rows = np.zeros((shape.height, shape.stride), np.uint8)
    flat = ours.reshape(shape.height, -1)
    rows[:, : flat.shape[1]] = flat
    return rows.tobytes()
