import subprocess
import sys

_CHILD = """
from pathlib import Path
from resource import getpagesize
import numpy as np
from kiosk.scanner.memory import give_large_sheets_back

def resident_mb():
    return int(Path("/proc/self/statm").read_text().split()[1]) * getpagesize() / 1e6

give_large_sheets_back()
before = resident_mb()
for _ in range(3):
    sheet = np.ones(27_000_000, np.uint8)
    del sheet
print(resident_mb() - before)
"""


def test_what_a_large_sheet_took_goes_back_to_linux() -> None:
    done = subprocess.run([sys.executable, "-c", _CHILD], capture_output=True, text=True, timeout=120, check=True)
    assert float(done.stdout) < 15
