"""The touch window: Qt lives here and nowhere else."""

import ctypes
import sys

if sys.version_info < (3, 12):
    # PySide6 6.12 gives back one reference too many to True (at each Signal.emit()) and to None, until Python 3.11
    # aborts. From Python 3.12 on these are immortal; here we make them so.
    for _constant in (True, False, None):
        ctypes.c_ssize_t.from_address(id(_constant)).value += 1 << 40
