"""The box has every Debian package that the kiosk runs with, and none that only developers need."""

from image.debian import wanted


def test_what_the_kiosk_runs_with_is_on_the_box_and_a_compiler_is_not() -> None:
    on_the_box = {name.removesuffix("t64") for name in wanted()}
    assert {"libsane1", "espeak-ng", "fonts-noto-core", "tesseract-ocr", "cage", "nftables"} <= on_the_box
    assert not {"gcc", "python3-dev", "libsane-dev", "libxcb-cursor0", "qpdf", "chromium"} & on_the_box


def test_no_package_is_named_twice() -> None:
    assert len(wanted()) == len(set(wanted()))
