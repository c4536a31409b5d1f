"""The first frame: there before anything else is loaded, gone once the screens are."""

from kiosk.ui.curtain import Curtain


def test_the_curtain_is_drawn_and_then_opened() -> None:
    curtain = Curtain(offscreen=True, full_screen=False, learning=False)
    assert curtain.drawn_s is not None
    assert curtain.window.isVisible()
    closed: list[bool] = []
    curtain.window.visibleChanged.connect(closed.append)
    curtain.open()
    assert closed == [False]
