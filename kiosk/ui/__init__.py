"""The touch window: Qt lives here and nowhere else."""

import ctypes
import sys

if sys.version_info < (3, 12):
    # PySide6 6.12 gives back one reference to True too many at each Signal.emit(), until Python 3.11 aborts.
    # From Python 3.12 on True is immortal; here we make it so.
    ctypes.c_ssize_t.from_address(id(True)).value += 1 << 40
