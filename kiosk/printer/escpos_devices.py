"""python-escpos' device classes, without its list of printers.

Its import reads seventy printers' code pages as YAML, of which raster printing uses none, for a quarter of a second,
and keeps them in a folder of /tmp that nobody takes away (escpos/capabilities.py, 3.1). Here it finds the default
printer alone, and its folder is gone after the import.
"""

import json
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.resources import files
from pathlib import Path

LIST = "ESCPOS_CAPABILITIES_FILE"


@contextmanager
def _short_list() -> Iterator[None]:
    known = json.loads(files("escpos").joinpath("capabilities.json").read_bytes())
    asked, usual = os.environ.get(LIST), tempfile.tempdir
    with tempfile.TemporaryDirectory(prefix="consigne-escpos-") as folder:
        short = Path(folder, "capabilities.json")
        short.write_text(json.dumps({"profiles": {"default": known["profiles"]["default"]}, "encodings": {}}))
        os.environ[LIST], tempfile.tempdir = asked or str(short), folder
        try:
            yield
        finally:
            tempfile.tempdir = usual
            if asked is None:
                del os.environ[LIST]


with _short_list():
    from escpos.printer import File, Network, Serial, Usb

__all__ = ["File", "Network", "Serial", "Usb"]
