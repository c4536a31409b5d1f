"""The wire: every message, descriptors beside them, and every way in which the other side fails."""

import fcntl
import importlib
import os
import pkgutil
import socket
import threading
from collections.abc import Iterator
from pathlib import Path
from types import UnionType
from typing import Any, get_args, get_origin, get_type_hints

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk import messages, wire
from kiosk.domain import Category, DepositState, Fault, Paper, ReceiptLine
from kiosk.messages import (
    Alive,
    CardLogin,
    CheckInvitation,
    CheckRecovery,
    Done,
    Failed,
    Message,
    OpenVault,
    Print,
    Record,
    RecoverVault,
    base,
)

MESSAGE_TYPES = get_args(Message)


@pytest.fixture
def pair() -> Iterator[tuple[wire.Connection, wire.Connection]]:
    ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    with wire.Connection(ours) as here, wire.Connection(theirs) as there:
        yield here, there


def open_descriptors() -> set[Path]:
    return set(Path("/proc/self/fd").iterdir())


def any_of(kind: Any) -> st.SearchStrategy[Any]:
    """Values of a field's type; whole numbers within 32 bits."""
    origin, arguments = get_origin(kind), get_args(kind)
    if origin is tuple:
        return st.lists(any_of(arguments[0]), max_size=4).map(tuple)
    if origin is dict:
        return st.dictionaries(any_of(arguments[0]), any_of(arguments[1]), max_size=4)
    if origin is UnionType:
        return st.one_of([any_of(argument) for argument in arguments])
    if kind is int:
        return st.integers(-(2**31), 2**31)
    if kind is float:
        return st.floats(allow_nan=False)
    if isinstance(kind, type) and issubclass(kind, msgspec.Struct):
        hints = get_type_hints(kind)
        return st.builds(kind, **{field: any_of(hints[field]) for field in kind.__struct_fields__})
    values: st.SearchStrategy[Any] = st.from_type(kind)
    return values


any_message = st.one_of([any_of(kind) for kind in MESSAGE_TYPES])


def test_every_message_of_the_module_is_in_the_union() -> None:
    assert isinstance(Message, UnionType)
    declared = {
        kind
        for found in pkgutil.iter_modules(messages.__path__, f"{messages.__name__}.")
        for module in [importlib.import_module(found.name)]
        for kind in vars(module).values()
        if isinstance(kind, type) and issubclass(kind, base.Base) and kind not in {base.Base, base.Final}
    }
    assert declared == set(MESSAGE_TYPES)


@settings(max_examples=300, deadline=None)
@given(message=any_message)
def test_every_message_arrives_as_it_was_sent(message: Message) -> None:
    ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    with wire.Connection(ours) as here, wire.Connection(theirs) as there:
        here.send(message)
        assert there.receive(5) == (message, [])


@settings(max_examples=200, deadline=None)
@given(data=st.binary(min_size=1, max_size=2000))
def test_a_stranger_s_bytes_are_a_message_or_refused_and_never_a_crash(data: bytes) -> None:
    ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    with ours, wire.Connection(theirs) as there:
        ours.send(data)
        try:
            message, _ = there.receive(5)
        except wire.NotAMessage:
            return
        assert isinstance(message, MESSAGE_TYPES)


@settings(max_examples=50, deadline=None)
@given(parts=st.lists(st.binary(max_size=100_000), max_size=wire.MAX_DESCRIPTORS))
def test_pictures_travel_beside_a_message_and_none_stays_open(parts: list[bytes]) -> None:
    before = open_descriptors()
    ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    with wire.Connection(ours) as here, wire.Connection(theirs) as there:
        here.send(Alive(), [wire.memory(part) for part in parts])
        _, descriptors = there.receive(5)
        assert [wire.contents(descriptor) for descriptor in descriptors] == parts
    assert open_descriptors() == before


def test_sealed_memory_can_be_changed_by_nobody() -> None:
    descriptor = wire.memory(b"a page")
    with pytest.raises(OSError, match="not permitted"):
        os.write(descriptor, b"another page")
    with pytest.raises(OSError, match="not permitted"):
        os.ftruncate(descriptor, 1)
    assert wire.contents(descriptor) == b"a page"


def test_memory_that_could_still_change_is_not_read() -> None:
    descriptor = os.memfd_create("open", os.MFD_CLOEXEC | os.MFD_ALLOW_SEALING)
    os.write(descriptor, b"may change")
    with pytest.raises(wire.NotAMessage):
        wire.contents(descriptor)
    with pytest.raises(OSError, match="Bad file descriptor"):
        fcntl.fcntl(descriptor, fcntl.F_GETFD)


def test_a_descriptor_that_is_no_memory_is_not_read(tmp_path: Path) -> None:
    file = tmp_path / "page"
    file.write_bytes(b"on disk")
    with pytest.raises(wire.NotAMessage):
        wire.contents(os.open(file, os.O_RDONLY))


@pytest.mark.parametrize(
    ("message", "fault"), [(b"rubbish", wire.NotAMessage), (b"", wire.HelperGone)], ids=["rubbish", "nothing"]
)
def test_descriptors_beside_rubbish_are_closed(message: bytes, fault: type[wire.WireError]) -> None:
    before = open_descriptors()
    ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    with ours, wire.Connection(theirs) as there:
        memory = wire.memory(b"a page")
        socket.send_fds(ours, [message], [memory])
        os.close(memory)
        with pytest.raises(fault):
            there.receive(5)
    assert open_descriptors() == before


def test_what_could_change_after_it_came_does_not_come(pair: tuple[wire.Connection, wire.Connection]) -> None:
    """A picture that shrinks while it is drawn would end the process that draws it."""
    here, there = pair
    before = open_descriptors()
    open_memory = os.memfd_create("open", os.MFD_CLOEXEC | os.MFD_ALLOW_SEALING)
    here.send(Alive(), [wire.memory(b"a page"), open_memory])
    with pytest.raises(wire.NotAMessage):
        there.receive(5)
    assert open_descriptors() == before


def test_what_had_come_before_hanging_up_is_still_heard(pair: tuple[wire.Connection, wire.Connection]) -> None:
    here, there = pair
    here.send(Done())
    there.hang_up()
    assert there.receive(5)[0] == Done()
    with pytest.raises(wire.HelperGone):
        there.receive(5)
    with pytest.raises(wire.HelperGone):
        here.send(Done())


def test_a_connection_that_was_closed_here_counts_as_hung_up(pair: tuple[wire.Connection, wire.Connection]) -> None:
    """Who waits for the scanner asks about the one before it, who may be closing at that very moment."""
    here, _ = pair
    here.close()
    assert here.hung_up()


def test_more_descriptors_than_a_message_may_have_are_closed() -> None:
    before = open_descriptors()
    ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    with wire.Connection(ours) as here, wire.Connection(theirs) as there:
        here.send(Alive(), [wire.memory(b"x") for _ in range(wire.MAX_DESCRIPTORS + 3)])
        with pytest.raises(wire.NotAMessage):
            there.receive(5)
    assert open_descriptors() == before


def test_a_message_too_long_for_the_wire_is_refused_where_it_is_sent(
    pair: tuple[wire.Connection, wire.Connection],
) -> None:
    here, there = pair
    before = open_descriptors()
    with pytest.raises(wire.MessageTooLong):
        here.send(Record("x" * wire.MAX_MESSAGE_BYTES), [wire.memory(b"x")])
    assert open_descriptors() == before
    here.send(Done())
    assert there.receive(5)[0] == Done()


def test_a_receipt_of_a_hundred_documents_goes_over_the_wire(
    pair: tuple[wire.Connection, wire.Connection],
) -> None:
    here, there = pair
    longest_statement = "x" * 900
    line = ReceiptLine(Category.ATTESTATION, 1, DepositState.RECEIPTED, longest_statement, "0" * 36)
    receipt = Print(Paper.RECEIPT, "fr", lines=(line,) * 100)
    here.send(receipt)
    assert there.receive(60)[0] == receipt


def test_a_hang_up_is_seen_by_both_sides(pair: tuple[wire.Connection, wire.Connection]) -> None:
    here, there = pair
    assert not there.hung_up()
    here.close()
    assert there.hung_up()
    with pytest.raises(wire.HelperGone):
        there.receive(5)
    with pytest.raises(wire.HelperGone):
        there.send(Done())
    with pytest.raises(wire.HelperGone):
        here.receive(5)


def test_what_was_said_before_the_hang_up_is_still_heard(pair: tuple[wire.Connection, wire.Connection]) -> None:
    here, there = pair
    here.send(Done())
    here.close()
    assert there.receive(5)[0] == Done()


def test_silence_ends_at_the_deadline(pair: tuple[wire.Connection, wire.Connection]) -> None:
    here, _ = pair
    with pytest.raises(wire.HelperLate) as late:
        here.receive(0.05)
    assert late.value.fault is Fault.HELPER_LATE


def test_nobody_listens(tmp_path: Path) -> None:
    with pytest.raises(wire.HelperGone, match=r"nobody listens on scanner\.sock"):
        wire.connect(tmp_path / "scanner.sock")


@pytest.mark.parametrize(
    "message",
    [
        CardLogin("Coffre", "CONSIGNE1:SECRET", "482913"),
        OpenVault("Coffre", "age1x", "wrapped", "verifier-secret", "CARD", "482913", "1"),
        RecoverVault("Coffre", "verifier-secret", "CARD", "482913"),
        CheckRecovery("Coffre", "verifier-secret"),
        CheckInvitation("Coffre", "invitation-secret"),
        Print(Paper.SLIP, "fr", {"slip": "SECRET"}),
    ],
)
def test_a_secret_on_the_wire_is_not_in_the_message_s_words(message: Message) -> None:
    for secret in ("SECRET", "482913", "verifier-secret", "invitation-secret"):
        assert secret not in repr(message)
        assert secret not in f"{message}"


def answering(path: Path, *replies: Message, beside: bytes | None = None) -> None:
    listener = wire.listen(path)

    def handle(connection: wire.Connection, message: Message, descriptors: list[int]) -> None:
        for reply in replies:
            connection.send(reply, [] if beside is None else [wire.memory(beside)])
        connection.receive(None)

    threading.Thread(target=wire.serve, args=(listener, handle), daemon=True).start()


def test_a_request_ends_with_its_final_reply(tmp_path: Path) -> None:
    answering(tmp_path / "s", Alive(), Alive(), Done(), Alive())
    assert [reply for reply, _ in wire.request(tmp_path / "s", Record("x"))] == [Alive(), Alive(), Done()]


def test_a_request_to_a_helper_that_falls_silent_is_late(tmp_path: Path) -> None:
    answering(tmp_path / "s", Alive())
    replies = wire.request(tmp_path / "s", Record("x"), timeout_s=0.2)
    assert next(replies)[0] == Alive()
    with pytest.raises(wire.HelperLate):
        next(replies)


def test_an_error_that_nobody_foresaw_is_answered_without_its_text(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    listener = wire.listen(tmp_path / "s")

    def handle(connection: wire.Connection, message: Message, descriptors: list[int]) -> None:
        raise KeyError("Jeanne SPECIMEN")

    threading.Thread(target=wire.serve, args=(listener, handle), daemon=True).start()
    assert [reply for reply, _ in wire.request(tmp_path / "s", Record("x"))] == [Failed(Fault.UNFORESEEN, "KeyError")]
    assert "KeyError at test_wire.py:" in caplog.text
    assert "Jeanne" not in caplog.text


def test_what_is_no_message_is_answered_and_the_next_one_is_served(tmp_path: Path) -> None:
    answering(tmp_path / "s", Done())
    with socket.socket(socket.AF_UNIX, socket.SOCK_SEQPACKET) as rude:
        rude.connect(str(tmp_path / "s"))
        rude.send(b"\xc1")
        reply, _ = wire.Connection(rude).receive(5)
    assert reply == Failed(Fault.UNFORESEEN, "NotAMessage")
    assert [reply for reply, _ in wire.request(tmp_path / "s", Record("x"))] == [Done()]


def test_a_socket_is_for_its_user_and_group_alone(tmp_path: Path) -> None:
    with wire.listen(tmp_path / "one.sock"):
        assert (tmp_path / "one.sock").stat().st_mode & 0o777 == 0o660


def test_a_stale_socket_is_replaced(tmp_path: Path) -> None:
    wire.listen(tmp_path / "s").close()
    answering(tmp_path / "s", Done())
    assert [reply for reply, _ in wire.request(tmp_path / "s", Record("x"))] == [Done()]


@pytest.mark.parametrize("words", [{}, {"LISTEN_FDS": "2"}, {"LISTEN_FDS": "1", "LISTEN_PID": "1"}])
def test_a_helper_started_by_hand_says_how_it_is_started(
    monkeypatch: pytest.MonkeyPatch, words: dict[str, str]
) -> None:
    for name in ("LISTEN_FDS", "LISTEN_PID"):
        monkeypatch.delenv(name, raising=False)
    for name, value in words.items():
        monkeypatch.setenv(name, value)
    with pytest.raises(SystemExit, match="started by systemd"):
        wire.inherited_listener()


def test_a_socket_in_a_deep_folder_is_reached(tmp_path: Path) -> None:
    folder = tmp_path / ("deep" * 40)
    folder.mkdir()
    with wire.listen(folder / "scanner.sock") as listener, wire.connect(folder / "scanner.sock") as connection:
        sock, _ = listener.accept()
        with wire.Connection(sock) as other:
            connection.send(Alive())
            assert other.receive(timeout_s=5)[0] == Alive()
