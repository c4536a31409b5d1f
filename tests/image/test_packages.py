"""The box has every Debian package that the kiosk runs with."""

from pathlib import Path

from image.tools import listed

PROJECT = Path(__file__).parent.parent.parent
NOT_ON_THE_BOX = ("tests:", "compiled", "in a window on a desk", "keeps our Python packages apart")


def test_what_the_kiosk_runs_with_is_on_the_box() -> None:
    rows = (PROJECT / "tools/packages.apt").read_text().splitlines()
    needed = {row.split()[0] for row in rows if row and row[0] != "#" and not any(why in row for why in NOT_ON_THE_BOX)}
    on_the_box = {name.removesuffix("t64") for name in listed(PROJECT / "image/packages.list")}
    assert needed - on_the_box == set()
