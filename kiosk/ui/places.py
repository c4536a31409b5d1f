"""Where the screens' files are, and how they are drawn without a display. Quick to import: the start waits for it."""

import os
from pathlib import Path

QML = Path(__file__).parent / "qml" / "Main.qml"
I18N = Path(__file__).parent / "i18n"
OFFSCREEN_SIZE = (1280, 800)
FONTS = Path(__file__).parent / "fonts.conf"


def has_desktop() -> bool:
    """Whether this session is somebody's desktop, where a window can be touched."""
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY"))


def has_screen() -> bool:
    """Whether a window can be shown in this session, or a platform to draw on was named."""
    return has_desktop() or bool(os.environ.get("QT_QPA_PLATFORM"))


def offscreen() -> None:
    """Chooses drawing by software into memory, alike on each machine; to be called before the first window."""
    os.environ.setdefault("FONTCONFIG_FILE", str(FONTS))
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("QT_QUICK_BACKEND", "software")
