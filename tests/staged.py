"""A stage for tests: fast simulators, and its folders."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kiosk.demo.stage import Stage, stage

FAST_PAGES_PER_MINUTE = 120.0
FAST_PRINTER_MM_S = 2000.0


@contextmanager
def fast_stage(folder: Path, **wishes: object) -> Iterator[Stage]:
    """A stage whose devices are quicker than real ones, without backs of sheets; receipts and logs go to `folder`."""
    receipts, logs = folder / "receipts", folder / "logs"
    for made in (receipts, logs):
        made.mkdir(parents=True, exist_ok=True)
    speeds = {"pages_per_minute": FAST_PAGES_PER_MINUTE, "printer_mm_s": FAST_PRINTER_MM_S, "both_sides": False}
    with stage(receipts, logs, **(speeds | wishes)) as staged:  # type: ignore[arg-type]
        yield staged
