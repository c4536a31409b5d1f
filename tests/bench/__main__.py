"""`make bench`: the timing goals of a visit, each a ratio measured here and now; exit code 1 when one is missed."""

import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from rich.console import Console
from rich.table import Table

from kiosk.demo.stage import PAGES_PER_MINUTE, Stage, stage
from tests.bench.frames import cold_start_ratio
from tests.bench.large_sheet import large_sheet
from tests.bench.motion import motion
from tests.bench.printer import receipt_on_paper
from tests.bench.ratio import Ratio
from tests.bench.sheets import sheet_to_screen_ratio
from tests.bench.upload import deliveries
from tests.journeys.visits import Visit, kiosk_on, play

LETTERS = ("payslip", "tax", "attestation")
VISIT = ("phone", "scanning", "done")
"""The steps in which the machine, the phone or the printer takes its time."""


def main() -> int:
    """Measures everything and prints one table."""
    console = Console()
    table = Table("what", "ratio", "goal", "how", header_style="bold")
    missed = 0
    measures = scanning, sheet_to_screen_ratio, cold_start_ratio, motion, memory, large_sheet, deliveries
    for measure in (*measures, receipt_on_paper):
        for ratio in measure():
            missed += ratio.value > ratio.goal
            mark = "[red]" if ratio.value > ratio.goal else "[green]"
            table.add_row(ratio.what, f"{mark}{ratio.value:.2f}", f"{ratio.goal:.2f}", ratio.how)
            console.print(f"{ratio.what}: {ratio.value:.2f} ({ratio.how})")
    console.print(table)
    return 1 if missed else 0


def scanning() -> Iterator[Ratio]:
    """Ten pages from the feeder of a scanner of usual speed."""
    with staged(PAGES_PER_MINUTE) as visit_of:
        report = visit_of(10).report
    scanner_s = report["seconds"]["scanner"]
    step_s = {name: sum(step["seconds"] for step in report["steps"] if step["name"] == name) for name in VISIT}
    scanning_s, whole_s = step_s["scanning"], report["seconds"]["total"]
    yield Ratio("10 pages from the feeder", scanning_s / scanner_s, 1.10, f"{scanning_s:.1f} s to {scanner_s:.1f} s")
    rest_s = whole_s - scanning_s - step_s["phone"] - step_s["done"]
    how = (
        f"{whole_s:.1f} s to {scanner_s:.1f} s: the phone's yes {step_s['phone']:.1f} s, printing the receipt "
        f"{step_s['done']:.1f} s, every other touch {rest_s:.1f} s, of which the robot rests most to see what moves"
    )
    yield Ratio("the same, from the first touch to goodbye", whole_s / scanner_s, float("inf"), how)


def memory() -> Iterator[Ratio]:
    """All four processes together, fifty pages against five."""
    peaks = {}
    for pages in (5, 50):
        with staged(240.0) as visit_of:
            peaks[pages] = visit_of(pages).report["peak_rss_mb"]
    few, many = sum(peaks[5].values()), sum(peaks[50].values())
    each = ", ".join(f"{name} {peaks[50][name]:.0f}/{peaks[5][name]:.0f}" for name in peaks[50])
    yield Ratio("memory, 50 pages to 5 pages", many / few, 1.3, f"{many:.0f} MB to {few:.0f} MB: {each}")


@contextmanager
def staged(pages_per_minute: float) -> Iterator[Callable[[int], Visit]]:
    """A kiosk on a stage; gives what plays a visit with so many pages in the feeder."""
    with tempfile.TemporaryDirectory(prefix="consigne-bench-") as name:
        folder = Path(name)
        (folder / "receipts").mkdir()
        (folder / "logs").mkdir()
        with (
            stage(folder / "receipts", folder / "logs", both_sides=False, pages_per_minute=pages_per_minute) as set_up,
            kiosk_on(set_up, folder) as kiosk,
        ):
            yield lambda pages: well(play(set_up, kiosk, folder, script(set_up, pages)))


def script(_stage: Stage, pages: int) -> str:
    """One document from the feeder."""
    papers = ", ".join(f'"{LETTERS[number % len(LETTERS)]}"' for number in range(pages))
    return f'language = "fr"\nlogin = "phone"\nsource = "feeder"\ncategory = "payslip"\npapers = [{papers}]\n'


def well(visit: Visit) -> Visit:
    """The visit; RuntimeError when it did not end well, for then its times mean nothing."""
    if visit.code != 0 or visit.faults:
        raise RuntimeError(f"the visit did not end well: {visit.faults}")
    return visit


if __name__ == "__main__":
    sys.exit(main())
