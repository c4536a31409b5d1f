"""Reads the words on a page with tesseract, at the lowest priority; neither picture nor words ever touch a disk.

The picture goes in as sealed memory, the words come back by a pipe.
"""

import csv
import os
import re
import shutil
import signal
import subprocess
from collections.abc import Callable, Iterator, Sequence
from enum import StrEnum
from itertools import groupby

import cv2
import numpy as np

from kiosk import wire
from kiosk.scanner.pixels import Pixels
from kiosk.scanner.text_layer import Word

READ_LIMIT_S = 600.0
"""How long one page may take before its reading is given up, since everything else goes first."""
_CPU_LIMIT_S = 120
_TICK_S = 0.2
_LEAST_SURE = 0.3
_ELIDED = re.compile(r"[^\W\d_]{1,6}['’][^\W\d_]{2,}[.,;:!?)»]*")
"""As "l'utilisateur": tesseract is as sure of a word as of its weakest sign, and of an apostrophe often not at all."""
_READ_DPI = 300
_SCALE_SLACK = 0.02
_MOST_SIDE_PX = 5000
_WORD_LEVEL = "5"
_LIMITS = ("prlimit", "--fsize=0", "--core=0", f"--cpu={_CPU_LIMIT_S}", "--")
"""The kernel refuses each byte that it would write to a file."""
_LAST = ("setpriv", "--pdeathsig", "KILL", "nice", "-n", "19")
"""It dies with the thread that waits for it, and gives way to everything else."""


class Layout(StrEnum):
    """How words stand on a paper; tesseract's page segmentation modes."""

    PAGE = "3"
    CARD = "11"
    """Here and there."""


class CannotRead(Exception):
    """The page was not read: tesseract is missing, failed or took too long. Nothing else depends on it."""


class NoLongerWanted(Exception):
    """Whoever asked has gone."""


def languages_here() -> frozenset[str]:
    """The languages that tesseract has here, by its own names; empty without tesseract."""
    if shutil.which("tesseract") is None:
        return frozenset()
    said = subprocess.run(
        ["tesseract", "--list-langs"], capture_output=True, text=True, timeout=READ_LIMIT_S, check=False
    )
    return frozenset(said.stdout.split("\n")[1:]) - {"", "osd"}


def read_words(
    page: Pixels,
    dpi: float,
    languages: Sequence[str],
    layout: Layout = Layout.PAGE,
    wanted: Callable[[], bool] = lambda: True,
) -> list[Word]:
    """The words on an upright page (h,w,3 or h,w uint8) in reading order, those hardly read left out, but none for its
    apostrophe alone.

    Asks `wanted` several times a second. Raises `CannotRead`, and `NoLongerWanted` as soon as it says no.
    """
    grey = np.asarray(cv2.cvtColor(page, cv2.COLOR_RGB2GRAY) if page.ndim == 3 else page)
    scale = min(_READ_DPI / dpi, _MOST_SIDE_PX / max(grey.shape))
    if abs(scale - 1) > _SCALE_SLACK:
        way = cv2.INTER_CUBIC if scale > 1 else cv2.INTER_AREA
        grey = np.asarray(cv2.resize(grey, None, fx=scale, fy=scale, interpolation=way))
    settings = ("-l", "+".join(languages), "--dpi", str(round(dpi * scale)), "--psm", layout)
    table = _tesseract(np.ascontiguousarray(grey), settings, wanted)
    return list(_words(table, grey.shape[1], grey.shape[0]))


def text_lines(words: Sequence[Word]) -> list[str]:
    """The words as lines of text."""
    return [" ".join(word.text for word in line) for _, line in groupby(words, lambda word: word.line)]


def _tesseract(grey: Pixels, settings: Sequence[str], wanted: Callable[[], bool]) -> str:
    """Tesseract's table (TSV) for a grey picture (h,w uint8)."""
    command = [*_LIMITS, *_LAST, "tesseract", "-", "-", *settings, "tsv"]
    header = b"P5 %d %d 255\n" % (grey.shape[1], grey.shape[0])
    alone = {**os.environ, "OMP_THREAD_LIMIT": "1"}
    picture = wire.memory(header + grey.tobytes(), "page")
    os.lseek(picture, 0, os.SEEK_SET)
    try:
        child = subprocess.Popen(command, stdin=picture, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=alone)
    except OSError as error:
        raise CannotRead("tesseract cannot be started") from error
    finally:
        os.close(picture)
    try:
        table = _table_of(child, wanted)
    finally:
        if child.poll() is None:
            child.send_signal(signal.SIGKILL)
            child.communicate()
    if child.returncode != 0:
        raise CannotRead(f"tesseract ended with {child.returncode}")
    return table.decode("utf-8", "replace")


def _table_of(child: "subprocess.Popen[bytes]", wanted: Callable[[], bool]) -> bytes:
    for _ in range(round(READ_LIMIT_S / _TICK_S)):
        try:
            return child.communicate(timeout=_TICK_S)[0]
        except subprocess.TimeoutExpired:
            if not wanted():
                raise NoLongerWanted from None
    raise CannotRead("the page took too long to read")


def _words(table: str, width_px: int, height_px: int) -> Iterator[Word]:
    """The words of a table, their boxes in parts of the page, lines numbered."""
    rows = csv.DictReader(table.split("\n"), delimiter="\t", quoting=csv.QUOTE_NONE)
    line, last = -1, ("", "", "")
    for row in rows:
        text = (row["text"] or "").strip()
        sure = float(row["conf"]) / 100
        if row["level"] != _WORD_LEVEL or not text or (sure < _LEAST_SURE and not _ELIDED.fullmatch(text)):
            continue
        here = (row["block_num"], row["par_num"], row["line_num"])
        line, last = line + (here != last), here
        left, top, wide, high = (int(row[name]) for name in ("left", "top", "width", "height"))
        box = left / width_px, top / height_px, (left + wide) / width_px, (top + high) / height_px
        yield Word(text, *box, line, round(sure, 2))
