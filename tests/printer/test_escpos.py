import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from kiosk.demo.printer_commands import CommandParser, realtime_commands
from kiosk.printer.escpos import (
    STRIP_ROWS,
    AnswerReader,
    BuffersCleared,
    Maker,
    PaperSensor,
    ProcessDone,
    RealTimeStatus,
    UnaskedStatus,
    ask_process_id,
    strips,
    without_realtime_commands,
)
from kiosk.printer.raster import Bitmap

BITMAPS = arrays(bool, st.tuples(st.integers(1, 600), st.sampled_from([8, 384, 576])))
DANGEROUS = (b"\x10\x04\x01", b"\x10\x05\x02", b"\x10\x14\x08")


def decode(wire: bytes) -> Bitmap:
    """Strips back to a picture, by the simulated printer's parser."""
    parser = CommandParser()
    parser.feed(wire)
    rows = []
    for command in parser.commands():
        assert command.name == "GS v 0"
        width = command.arguments[1] + 256 * command.arguments[2]
        rows.append(np.unpackbits(np.frombuffer(command.data, np.uint8).reshape(-1, width), axis=1))
    return np.concatenate(rows).astype(bool)


@given(BITMAPS)
@settings(max_examples=40, deadline=None)
def test_strips_decode_to_the_same_picture(bitmap: Bitmap) -> None:
    assert np.array_equal(decode(b"".join(strips(bitmap))), bitmap)


@given(BITMAPS)
@settings(max_examples=20, deadline=None)
def test_no_strip_is_longer_than_the_printer_takes(bitmap: Bitmap) -> None:
    for strip in strips(bitmap):
        parser = CommandParser()
        parser.feed(strip)
        (command,) = parser.commands()
        assert command.arguments[3] + 256 * command.arguments[4] <= STRIP_ROWS


@given(st.lists(st.sampled_from([*DANGEROUS, b"\x10", b"\x04", b"\x00", b"\xff"]), min_size=1, max_size=400))
@settings(max_examples=60, deadline=None)
def test_no_picture_gives_the_printer_orders(pieces: list[bytes]) -> None:
    data = b"".join(pieces)
    padded = np.frombuffer(data + bytes(-len(data) % 48), np.uint8).reshape(-1, 48)
    bitmap = np.unpackbits(padded, axis=1).astype(bool)

    safe = without_realtime_commands(bitmap)

    assert realtime_commands(b"".join(strips(safe))) == []
    changed = np.argwhere(safe != bitmap)
    assert len(changed) <= len(realtime_commands(data + b"\x00"))
    assert not (bitmap & ~safe).any(), "no dot is taken away"


def test_a_harmless_picture_stays_as_it_is() -> None:
    bitmap = np.eye(576, dtype=bool)

    assert np.array_equal(without_realtime_commands(bitmap), bitmap)


ANSWERS = {
    b"\x12": RealTimeStatus(0x12),
    b"\x1e": RealTimeStatus(0x1E),
    b"\x00": PaperSensor(0),
    b"\x0f": PaperSensor(0x0F),
    b"\x10\x00\x00\x0f": UnaskedStatus(cover_open=False, offline=False, paper=0),
    b"\x38\x00\x0c\x0f": UnaskedStatus(cover_open=True, offline=True, paper=0x0C),
    b"\x37\x220042\x00": ProcessDone(b"0042"),
    b"\x37\x25\x00": BuffersCleared(),
    b"_EPSON\x00": Maker("EPSON"),
}


@given(st.lists(st.sampled_from(list(ANSWERS)), max_size=20), st.data())
@settings(max_examples=60)
def test_answers_are_understood_however_they_are_cut(said: list[bytes], data: st.DataObject) -> None:
    stream = b"".join(said)
    cuts = sorted(data.draw(st.lists(st.integers(0, len(stream)), max_size=5)))
    reader = AnswerReader()

    heard = []
    for start, end in zip([0, *cuts], [*cuts, len(stream)], strict=True):
        heard += reader.feed(stream[start:end])

    assert heard == [ANSWERS[each] for each in said]


def test_flow_control_characters_mean_nothing() -> None:
    assert AnswerReader().feed(b"\x11\x13\x12") == [RealTimeStatus(0x12)]


@given(st.integers(0, 9999))
def test_a_process_id_comes_back_as_it_went(number: int) -> None:
    parser = CommandParser()
    parser.feed(ask_process_id(number))
    (command,) = parser.commands()

    assert command.name == "GS ( H"
    assert command.arguments == b"00" + f"{number:04d}".encode()
