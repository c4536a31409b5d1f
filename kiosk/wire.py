"""The wire between the four processes: Unix SOCK_SEQPACKET sockets, small typed messages, descriptors beside them.

One connection is one job. The client connects, sends one request, and reads replies until a final one
(`Done`, `Failed`, or the reply its request names). Hanging up is cancelling. A helper that dies is seen at once
as end of file (`HelperGone`); one that hangs is seen at the deadline of `receive` (`HelperLate`).
Pictures and sealed files travel as descriptors of sealed memory (memfd_create(2), F_SEAL_*), never as files.
"""

import fcntl
import logging
import mmap
import os
import select
import socket
import struct
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from types import TracebackType
from typing import Self

import msgspec

from kiosk import notify
from kiosk.domain import Fault
from kiosk.messages import Alive, Failed, Message

log = logging.getLogger(__name__)

MAX_MESSAGE_BYTES = 128 * 1024
"""A receipt of a hundred documents with their statements; a socket's buffer holds 208 KiB (net.core.wmem_default)."""
MAX_DESCRIPTORS = 4
ALIVE_EVERY_S = 0.5
SYSTEMD_FIRST_DESCRIPTOR = 3
_SEALS = fcntl.F_SEAL_SEAL | fcntl.F_SEAL_SHRINK | fcntl.F_SEAL_GROW | fcntl.F_SEAL_WRITE

_encoder = msgspec.msgpack.Encoder()
_decoder: msgspec.msgpack.Decoder[Message] = msgspec.msgpack.Decoder(Message)


class WireError(Exception):
    """What can go wrong on the wire; `fault` is its member of the closed set."""

    fault = Fault.UNFORESEEN


class HelperGone(WireError):
    """The process at the other end went away."""

    fault = Fault.HELPER_GONE


class HelperLate(WireError):
    """The process at the other end said nothing within the deadline."""

    fault = Fault.HELPER_LATE


class NotAMessage(WireError):
    """What arrived is no message of ours; the connection is of no further use."""


class MessageTooLong(WireError):
    """The message does not fit the wire; nothing was sent."""


def memory(data: bytes | bytearray | memoryview, name: str = "consigne") -> int:
    """A descriptor of sealed memory that holds `data`; whoever gets it closes it."""
    descriptor = os.memfd_create(name, os.MFD_CLOEXEC | os.MFD_ALLOW_SEALING)
    try:
        view = memoryview(data).cast("B")
        while len(view):
            view = view[os.write(descriptor, view) :]
        seal(descriptor)
    except BaseException:
        os.close(descriptor)
        raise
    return descriptor


def seal(descriptor: int) -> None:
    """Makes a memfd immutable, so that its receiver may map it without fear."""
    fcntl.fcntl(descriptor, fcntl.F_ADD_SEALS, _SEALS)


def _is_sealed(descriptor: int) -> bool:
    try:
        return fcntl.fcntl(descriptor, fcntl.F_GET_SEALS) & _SEALS == _SEALS
    except OSError:  # no memory at all
        return False


def contents(descriptor: int) -> bytes:
    """All bytes of sealed memory; raises NotAMessage when the memory is not sealed. Closes the descriptor."""
    try:
        if not _is_sealed(descriptor):
            raise NotAMessage("memory came unsealed")
        size = os.fstat(descriptor).st_size
        if size == 0:
            return b""
        with mmap.mmap(descriptor, size, prot=mmap.PROT_READ) as mapped:
            return mapped[:]
    except OSError as error:
        raise NotAMessage("not sealed memory") from error
    finally:
        os.close(descriptor)


class Connection:
    """One job's socket. Sending is safe from any thread; receiving belongs to one thread."""

    def __init__(self, sock: socket.socket) -> None:
        self._socket = sock
        self._sending = threading.Lock()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Hangs up, which cancels the job at the other end."""
        self.hang_up()
        self._socket.close()

    def hang_up(self) -> None:
        """The same from any thread; whoever receives still hears what had come by then, then that it is over."""
        with suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)

    def send(self, message: Message, descriptors: Sequence[int] = ()) -> None:
        """Sends one message with descriptors beside it, and closes our copies of them.

        Raises HelperGone, and MessageTooLong (the connection stays good).
        """
        try:
            data = _encoder.encode(message)
            if len(data) > MAX_MESSAGE_BYTES:
                raise MessageTooLong(f"{type(message).__name__} has {len(data)} bytes")
            with self._sending:
                socket.send_fds(self._socket, [data], list(descriptors))
        except OSError as error:
            raise HelperGone("the other side hung up") from error
        finally:
            for descriptor in descriptors:
                os.close(descriptor)

    def receive(self, timeout_s: float | None) -> tuple[Message, list[int]]:
        """The next message and its descriptors. Raises HelperGone, HelperLate, NotAMessage."""
        if not self._readable(timeout_s):
            raise HelperLate(f"nothing came within {timeout_s:g} s")
        try:
            data, descriptors, flags, _ = socket.recv_fds(
                self._socket, MAX_MESSAGE_BYTES, MAX_DESCRIPTORS, socket.MSG_CMSG_CLOEXEC
            )
        except OSError as error:
            raise HelperGone("the other side hung up") from error
        try:
            if not data:
                raise HelperGone("the other side hung up")
            if flags & (socket.MSG_TRUNC | socket.MSG_CTRUNC):
                raise NotAMessage("too long, or with too many descriptors")
            if not all(map(_is_sealed, descriptors)):
                raise NotAMessage("memory came unsealed")
            return _decoder.decode(data), descriptors
        except (msgspec.MsgspecError, UnicodeDecodeError, WireError) as error:
            for descriptor in descriptors:
                os.close(descriptor)
            if isinstance(error, HelperGone):
                raise
            raise NotAMessage("no message of ours") from error

    def fileno(self) -> int:
        """The socket's number, to hand it to a child that takes the job over."""
        return self._socket.fileno()

    def hung_up(self) -> bool:
        """True when the other side has gone: the job is cancelled."""
        poller = select.poll()
        try:
            poller.register(self._socket, select.POLLRDHUP)
        except (OSError, ValueError):  # this side closed it in the meantime
            return True
        return bool(poller.poll(0))

    def _readable(self, timeout_s: float | None) -> bool:
        poller = select.poll()
        try:
            poller.register(self._socket, select.POLLIN)
        except (OSError, ValueError) as error:
            raise HelperGone("this side hung up") from error
        return bool(poller.poll(None if timeout_s is None else timeout_s * 1000))


@contextmanager
def _address(path: Path) -> Iterator[str]:
    """The socket's path, by way of its folder's descriptor: unix(7) takes 107 bytes at most, a folder may be deeper."""
    folder = os.open(path.parent, os.O_PATH | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        yield f"/proc/self/fd/{folder}/{path.name}"
    finally:
        os.close(folder)


def connect(path: Path, timeout_s: float = 5.0) -> Connection:
    """A connection to the helper that listens on `path`. Raises HelperGone when nobody does."""
    sock = socket.socket(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    sock.settimeout(timeout_s)
    try:
        with _address(path) as address:
            sock.connect(address)
    except OSError as error:
        sock.close()
        raise HelperGone(f"nobody listens on {path.name}") from error
    sock.settimeout(None)
    return Connection(sock)


def request(
    path: Path, message: Message, descriptors: Sequence[int] = (), *, timeout_s: float = 5.0
) -> Iterator[tuple[Message, list[int]]]:
    """Sends one request on a fresh connection and yields its replies until the helper hangs up.

    `timeout_s` is the longest silence between two replies. Raises HelperGone when the helper dies before a final reply,
    HelperLate when it is silent too long.
    """
    with connect(path) as connection:
        connection.send(message, descriptors)
        while True:
            reply, received = connection.receive(timeout_s)
            yield reply, received
            if reply.final:
                return


@contextmanager
def alive(connection: Connection) -> Iterator[None]:
    """Says `Alive` twice a second while the block runs; stops quietly when the client has gone."""
    over = threading.Event()

    def say() -> None:
        while not over.wait(ALIVE_EVERY_S):
            try:
                connection.send(Alive())
            except HelperGone:
                return

    speaker = threading.Thread(target=say, name="alive", daemon=True)
    speaker.start()
    try:
        yield
    finally:
        over.set()
        speaker.join()


def listen(path: Path) -> socket.socket:
    """A listening socket on `path`, replacing a stale one. Used by whoever starts the helpers."""
    path.unlink(missing_ok=True)
    sock = socket.socket(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    with _address(path) as address:
        sock.bind(address)
    path.chmod(0o660)
    sock.listen(16)
    return sock


def inherited_listener() -> socket.socket:
    """The listening socket that systemd (or our supervisor) passed to this process: sd_listen_fds(3).

    Raises SystemExit with one sentence when the process was started without one.
    """
    count, pid, _ = (os.environ.pop(name, None) for name in ("LISTEN_FDS", "LISTEN_PID", "LISTEN_FDNAMES"))
    if count != "1" or pid not in (None, str(os.getpid())):
        raise SystemExit("This command is started by systemd or by 'kiosk demo', which hand it its socket.")
    sock = socket.socket(fileno=SYSTEMD_FIRST_DESCRIPTOR)
    sock.set_inheritable(False)
    return sock


Handler = Callable[[Connection, Message, list[int]], None]


def serve(listener: socket.socket, handle: Handler, works: Callable[[], bool] = lambda: True) -> None:
    """Serves for ever: each connection's request is given to `handle` in a thread of its own.

    An error that `handle` did not foresee is logged without its text (it could hold personal data) and answered
    with `Failed(UNFORESEEN)`. Tells systemd that it serves, and from this loop that it lives, as long as `works` says
    that all else in this process does.
    """
    beat_s = notify.beat_s()
    poller = select.poll()
    poller.register(listener, select.POLLIN)
    notify.ready()
    while True:
        if poller.poll(None if beat_s is None else beat_s * 1000):
            sock, _ = listener.accept()
            threading.Thread(target=_serve_one, args=(Connection(sock), handle), daemon=True).start()
        if works():
            notify.alive()


def _serve_one(connection: Connection, handle: Handler) -> None:
    with connection:
        try:
            message, descriptors = connection.receive(timeout_s=10)
            handle(connection, message, descriptors)
        except HelperGone:
            log.info("client hung up")
        except Exception as error:  # noqa: BLE001  the failsafe: whatever nobody foresaw becomes a typed fault
            log.error("unforeseen %s at %s", type(error).__name__, _where(error))
            with suppress(WireError):
                connection.send(Failed(Fault.UNFORESEEN, type(error).__name__))


def _where(error: BaseException) -> str:
    trace = error.__traceback__
    place = "?"
    while trace is not None:
        place = f"{Path(trace.tb_frame.f_code.co_filename).name}:{trace.tb_lineno}"
        trace = trace.tb_next
    return place


def peer_pid(connection: Connection) -> int:
    """The process id at the other end: SO_PEERCRED, unix(7)."""
    raw = connection._socket.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, struct.calcsize("3i"))
    pid: int = struct.unpack("3i", raw)[0]
    return pid
