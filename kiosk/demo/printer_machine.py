"""The simulated receipt printer's insides: paper, cover, buffer, faults; no network."""

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np

from kiosk.demo.printer_commands import (
    DC4,
    ENQ,
    EOT,
    Command,
    CommandParser,
    realtime_commands,
    realtime_positions,
)
from kiosk.demo.printer_faults import Answers, Bitmap, Fault, Mishap, PrintedPaper

ROWS_PER_MM = 203 / 25.4
BUFFER_BYTES = 64 * 1024
_DOTS_PER_LINE_FEED = 30
_STATUS_FIXED_BITS = 0x12
_CLEAR_ARGUMENT_BYTES = 7
_MAKES_GOOD_S = 0.02
"""A row that came late by less than this shortens the next ones: the motor does not wait for the computer's clock."""


class _ClearedError(Exception):
    """The receive buffer was cleared while a command was being carried out."""


@dataclass
class PrinterMachine:
    """A printer that carries out ESC/POS commands row by row and stops when it cannot print.

    `send` is called with each answer; `drop` when the printer breaks the connection; `on_paper` with each
    finished paper. Every public method may be called from any thread.
    """

    dots: int = 576
    paper_mm: float = 50_000.0
    near_end_mm: float = 2_000.0
    speed_mm_s: float | None = None
    answers: Answers = Answers.EVERYTHING
    on_paper: Callable[[PrintedPaper], None] = lambda _paper: None
    send: Callable[[bytes], None] = lambda _data: None
    drop: Callable[[], None] = lambda: None
    cover_open: bool = False
    silent: bool = False
    papers: list[PrintedPaper] = field(default_factory=list)
    stray_bytes: bytearray = field(default_factory=bytearray)
    unknown_commands: list[str] = field(default_factory=list)
    realtime_in_images: list[bytes] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._changed = threading.Condition()
        self._parser = CommandParser()
        self._rows: list[Bitmap] = []
        self._faults: list[Fault] = []
        self._asb_enabled = False
        self._cleared = False
        self._deaf = False
        self._stopping = False
        self._tail = b""
        self._skip = 0
        self._row_due_s = 0.0
        self._executor = threading.Thread(target=self._run, name="printer-machine", daemon=True)
        self._executor.start()

    # What a person or a test does to the printer.

    def take_paper_away(self) -> None:
        """Leave the printer without paper."""
        self._set_paper(0.0)

    def put_paper_in(self, length_mm: float = 50_000.0) -> None:
        """Put in a roll of the given length."""
        self._set_paper(length_mm)

    def open_cover(self) -> None:
        """Open the cover: printing stops at once."""
        self._set_cover(True)

    def close_cover(self) -> None:
        """Close the cover: printing goes on with what is in the buffer."""
        self._set_cover(False)

    def fall_silent(self) -> None:
        """Take nothing and say nothing until healed."""
        with self._changed:
            self.silent = True
            self._changed.notify_all()

    def set_fault(self, fault: Fault) -> None:
        """Let `fault` happen once, when the paper in work reaches its row."""
        with self._changed:
            self._faults.append(fault)

    def heal(self) -> None:
        """Forget faults to come, speak again, close the cover and put a new roll in."""
        with self._changed:
            self._faults.clear()
            self.silent = False
        self.close_cover()
        self.put_paper_in()

    def tear_off(self) -> None:
        """Tear off what hangs out of the printer, uncut."""
        with self._changed:
            self._finish_paper(cut=False)

    def switch_off_and_on(self) -> None:
        """Lose the buffer, all settings, and what still comes on the connection of before, as after a power cut."""
        with self._changed:
            self._deaf = True
            self._clear_buffer()
            self._asb_enabled = False

    def stop(self) -> None:
        """End the machine's thread."""
        with self._changed:
            self._stopping = True
            self._changed.notify_all()
        self._executor.join(timeout=5)

    @property
    def rows_in_work(self) -> int:
        """Rows of the paper that is not cut yet."""
        with self._changed:
            return len(self._rows)

    def wait_for_papers(self, count: int, timeout_s: float = 60.0) -> list[PrintedPaper]:
        """Wait until `count` papers are finished; raises TimeoutError."""
        with self._changed:
            if not self._changed.wait_for(lambda: len(self.papers) >= count, timeout_s):
                raise TimeoutError(f"The printer finished {len(self.papers)} papers, not {count}.")
            return list(self.papers)

    def wait_for_rows(self, rows: int, timeout_s: float = 60.0) -> None:
        """Wait until the paper in work has so many rows; raises TimeoutError."""
        until = time.monotonic() + timeout_s
        while self.rows_in_work < rows:
            if time.monotonic() > until:
                raise TimeoutError(f"The printer did not come to row {rows}.")
            with self._changed:
                self._changed.wait(0.05)

    # What comes over the wire.

    def receive(self, data: bytes) -> None:
        """Take bytes from the connection; blocks while the receive buffer is full or the printer is silent."""
        with self._changed:
            self._changed.wait_for(self._has_room)
            if self._stopping or self._deaf:
                return
            self._take_in(data)
            self._changed.notify_all()

    def connected(self) -> None:
        """A new connection: status is not sent unasked until it is asked for again."""
        with self._changed:
            self._asb_enabled = False
            self._deaf = False
            self._tail = b""
            self._skip = 0

    def _has_room(self) -> bool:
        return self._stopping or (not self.silent and self._parser.pending < BUFFER_BYTES)

    def _take_in(self, data: bytes) -> None:
        """Buffer the bytes; obey real-time commands as they pass, even those that stand inside a picture."""
        window = self._tail + data
        position = len(self._tail)
        for start in realtime_positions(window):
            end = start + 3
            self._buffer(window[position:end])
            position = max(position, end)
            self._obey(window[start + 1], window[start + 2])
        self._buffer(window[position:])
        self._tail = window[-2:]

    def _buffer(self, data: bytes) -> None:
        kept = data[self._skip :]
        self._skip -= len(data) - len(kept)
        self._parser.feed(kept)

    def _obey(self, kind: int, argument: int) -> None:
        if kind == EOT:
            self._answer(self._realtime_status(argument))
        elif kind == ENQ and argument == 2:
            self._clear_buffer()
        elif kind == DC4 and argument == 8:
            self._clear_buffer()
            self._skip = _CLEAR_ARGUMENT_BYTES
            self._answer(b"\x37\x25\x00")

    def _clear_buffer(self) -> None:
        self._parser.clear()
        self._cleared = True
        self._changed.notify_all()

    def _answer(self, data: bytes) -> None:
        if data and not self.silent and self.answers is not Answers.NOTHING:
            self.send(data)

    # State.

    def _has_paper(self) -> bool:
        return self.paper_mm > 0

    def _near_end(self) -> bool:
        return self.paper_mm <= self.near_end_mm

    def _online(self) -> bool:
        return self._has_paper() and not self.cover_open and not self.silent

    def _set_paper(self, length_mm: float) -> None:
        with self._changed:
            self.paper_mm = length_mm
            self._state_changed()

    def _set_cover(self, opened: bool) -> None:
        with self._changed:
            self.cover_open = opened
            self._state_changed()

    def _state_changed(self) -> None:
        if self._asb_enabled:
            self._answer(self._automatic_status())
        self._changed.notify_all()

    def _realtime_status(self, kind: int) -> bytes:
        """`DLE EOT n`: 1 printer, 2 offline cause, 3 error, 4 paper sensor."""
        offline = not self._has_paper() or self.cover_open
        status = {
            1: 0x08 if offline else 0,
            2: (0x04 if self.cover_open else 0) | (0 if self._has_paper() else 0x20),
            3: 0,
            4: (0x0C if self._near_end() else 0) | (0 if self._has_paper() else 0x60),
        }.get(kind)
        return b"" if status is None else bytes([status | _STATUS_FIXED_BITS])

    def _automatic_status(self) -> bytes:
        """The four bytes of automatic status back (`GS a`)."""
        offline = not self._has_paper() or self.cover_open
        first = 0x10 | (0x08 if offline else 0) | (0x20 if self.cover_open else 0)
        return bytes([first, 0, self._paper_sensor(), 0x0F])

    def _paper_sensor(self) -> int:
        return (0x03 if self._near_end() else 0) | (0 if self._has_paper() else 0x0C)

    # Carrying out commands.

    def _run(self) -> None:
        while True:
            with self._changed:
                command = self._next_command()
                if command is None:
                    return
                try:
                    self._carry_out(command)
                except _ClearedError:
                    continue
                finally:
                    self._changed.notify_all()

    def _next_command(self) -> Command | None:
        while not self._stopping:
            self._cleared = False
            command = self._parser.take()
            if command is not None:
                return command
            self._changed.wait()
        return None

    def _carry_out(self, command: Command) -> None:
        actions: dict[str, Callable[[Command], None]] = {
            "GS v 0": self._print_raster,
            "GS V": self._cut,
            "GS r": self._transmit_status,
            "GS a": self._enable_automatic_status,
            "GS I": self._transmit_identity,
            "GS ( H": self._transmit_process_id,
            "ESC J": lambda c: self._feed(c.arguments[0]),
            "ESC d": lambda c: self._feed(c.arguments[0] * _DOTS_PER_LINE_FEED),
            "ESC 3": self._ignore,
            "ESC a": self._ignore,
            "ESC @": self._initialise,
            "NUL": self._ignore,
            "DLE EOT": self._ignore,
            "DLE ENQ": self._ignore,
            "DLE DC4": self._ignore,
            "LF": lambda _c: self._feed(_DOTS_PER_LINE_FEED),
            "text": lambda c: self.stray_bytes.extend(c.arguments),
        }
        action = actions.get(command.name)
        if action is None:
            self.unknown_commands.append(command.name)
            return
        action(command)

    def _ignore(self, _command: Command) -> None:
        """Nothing that shows on paper."""

    def _initialise(self, _command: Command) -> None:
        self._asb_enabled = False

    def _print_raster(self, command: Command) -> None:
        self.realtime_in_images += realtime_commands(command.data)
        bytes_wide = command.arguments[1] + 256 * command.arguments[2]
        packed = np.frombuffer(command.data, np.uint8).reshape(-1, bytes_wide)
        image = np.unpackbits(packed, axis=1).astype(bool)
        for row in image:
            full = np.zeros(self.dots, bool)
            width = min(self.dots, row.size)
            full[:width] = row[:width]
            self._print_row(full)

    def _feed(self, rows: int) -> None:
        for _ in range(rows):
            self._print_row(np.zeros(self.dots, bool))

    def _print_row(self, row: Bitmap) -> None:
        self._meet_fault(len(self._rows))
        self._wait_until_online()
        if self.speed_mm_s is not None:
            since_s = max(self._row_due_s, time.monotonic() - _MAKES_GOOD_S)
            self._row_due_s = since_s + 1 / (self.speed_mm_s * ROWS_PER_MM)
            self._wait_until(self._row_due_s)
        self._rows.append(row)
        was_near_end = self._near_end()
        self.paper_mm = max(0.0, self.paper_mm - 1 / ROWS_PER_MM)
        if not self._has_paper() or self._near_end() != was_near_end:
            self._state_changed()

    def _wait_until(self, until_s: float) -> None:
        while (left := until_s - time.monotonic()) > 0 and not self._stopping:
            self._changed.wait(left)

    def _wait_until_online(self) -> None:
        self._changed.wait_for(lambda: self._online() or self._cleared or self._stopping)
        if self._cleared or self._stopping:
            raise _ClearedError

    def _meet_fault(self, row: int | None) -> None:
        due = [fault for fault in self._faults if fault.row == row]
        for fault in due:
            self._faults.remove(fault)
            self._happen(fault.mishap)

    def _happen(self, mishap: Mishap) -> None:
        if mishap is Mishap.OUT_OF_PAPER:
            self.paper_mm = 0.0
        elif mishap is Mishap.COVER_OPEN:
            self.cover_open = True
        elif mishap is Mishap.SILENT:
            self.silent = True
        elif mishap is Mishap.DROP:
            self.drop()
        self._state_changed()

    def _cut(self, _command: Command) -> None:
        self._meet_fault(None)
        self._wait_until_online()
        self._finish_paper(cut=True)

    def _finish_paper(self, *, cut: bool) -> None:
        if self._rows:
            paper = PrintedPaper(np.array(self._rows), cut)
            self._rows = []
            self.papers.append(paper)
            self.on_paper(paper)
        self._changed.notify_all()

    def _transmit_status(self, command: Command) -> None:
        if command.arguments[0] in (1, 49) and self.answers is not Answers.REAL_TIME_ONLY:
            self._answer(bytes([self._paper_sensor()]))

    def _enable_automatic_status(self, command: Command) -> None:
        self._asb_enabled = command.arguments[0] != 0
        if self._asb_enabled:
            self._answer(self._automatic_status())

    def _transmit_identity(self, command: Command) -> None:
        names = {66: b"EPSON" if self.answers is Answers.EVERYTHING else b"CLONE", 67: b"CONSIGNE-SIM"}
        name = names.get(command.arguments[0])
        if name is not None and self.answers is not Answers.NO_MAKER:
            self._answer(b"_" + name + b"\x00")

    def _transmit_process_id(self, command: Command) -> None:
        supported = self.answers is Answers.EVERYTHING
        if supported and len(command.arguments) == 6 and command.arguments[:2] == b"00":
            self._answer(b"\x37\x22" + command.arguments[2:6] + b"\x00")
