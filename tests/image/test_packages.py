"""The box has every Debian package that the kiosk runs with, and none that only developers need."""

from pathlib import Path

from image.debian import wanted
from image.python import forget_programs


def test_what_the_kiosk_runs_with_is_on_the_box_and_a_compiler_is_not() -> None:
    on_the_box = {name.removesuffix("t64") for name in wanted()}
    assert {"libsane1", "espeak-ng", "fonts-noto-core", "tesseract-ocr", "cage", "nftables"} <= on_the_box
    assert not {"gcc", "python3-dev", "libsane-dev", "libxcb-cursor0", "qpdf", "chromium"} & on_the_box


def test_no_package_is_named_twice() -> None:
    assert len(wanted()) == len(set(wanted()))


def test_no_list_of_a_package_tells_where_the_image_was_built(tmp_path: Path) -> None:
    record = tmp_path / "mako-1.4.3.dist-info/RECORD"
    record.parent.mkdir()
    record.write_text("../../bin/mako-render,sha256=b6DHYnjH,226\nmako/__init__.py,sha256=x,3\n")
    forget_programs(tmp_path)
    assert record.read_text() == "mako/__init__.py,sha256=x,3\n"
