"""A process that lives for one stored document: opens it with the card's third part, gives it to the client, dies.

Started by kiosk-scanner with the client's own socket, so that neither it nor kiosk-ui ever holds the open document.
"""

import ctypes
import hashlib
import logging
import os
import resource
import signal
import socket
import sys
from collections.abc import Sequence
from contextlib import suppress

import pyrage

from kiosk import wire
from kiosk.card_view import ViewKeyError, identity_of
from kiosk.domain import Fault
from kiosk.messages import Failed, StoredOpened, StoredPage, StoredPdf
from kiosk.scanner.stored import NotDrawableError, draw

log = logging.getLogger(__name__)

_REFUSED = Failed(Fault.TYPE_REFUSED, "this document cannot be opened or drawn")
MEMORY_BYTES = 2 * 1024**3
_PR_SET_PDEATHSIG, _PR_SET_DUMPABLE = 1, 4


def open_document(sealed: bytes, third_part: str) -> bytes:
    """Return the document that a card's third part opens; raise ViewKeyError when it does not."""
    try:
        return bytes(pyrage.decrypt(sealed, [pyrage.x25519.Identity.from_str(identity_of(third_part))]))
    except pyrage.DecryptError as error:
        raise ViewKeyError("This card does not open this document.") from error


def give(connection: wire.Connection, document: bytes, purpose: str) -> None:
    """Give the document to the client: its pages' pixels to show, or itself to print. Raises NotDrawableError."""
    pages, of = draw(document) if purpose == "show" else ([], 0)
    for page in pages:
        height, width, _ = page.shape
        connection.send(StoredPage(width, height), [wire.memory(page.data, "page")])
    if purpose == "print":
        connection.send(StoredPdf(), [wire.memory(document, "document")])
    connection.send(StoredOpened(hashlib.sha256(document).hexdigest(), of))


def keep_to_itself(parent_pid: int) -> None:
    """No dump, no tracer, bounded memory; dies with its parent (prctl(2), setrlimit(2))."""
    libc = ctypes.CDLL(None, use_errno=True)
    libc.prctl(_PR_SET_PDEATHSIG, int(signal.SIGKILL), 0, 0, 0)
    libc.prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)
    for kind, limit in ((resource.RLIMIT_CORE, 0), (resource.RLIMIT_AS, MEMORY_BYTES)):
        with suppress(OSError, ValueError):  # the unit forbids the call where it sets these itself
            resource.setrlimit(kind, (limit, limit))
    if os.getppid() != parent_pid:
        raise SystemExit("The process that asked for this document is gone.")


def main(arguments: Sequence[str]) -> None:
    """Run for one client: parent's process id; numbers of socket, sealed file and third part; purpose."""
    parent_pid, socket_number, sealed_number, key_number = (int(argument) for argument in arguments[:4])
    keep_to_itself(parent_pid)
    connection = wire.Connection(socket.socket(fileno=socket_number))
    with suppress(wire.HelperGone), wire.alive(connection):
        try:
            document = open_document(wire.contents(sealed_number), wire.contents(key_number).decode())
            give(connection, document, arguments[4])
        except wire.HelperGone:
            raise
        except (ViewKeyError, NotDrawableError):
            connection.send(_REFUSED)
        except Exception as error:  # noqa: BLE001  an error's own words may quote the person's document
            log.error("a stored document was refused: %s", type(error).__name__)
            connection.send(_REFUSED)


if __name__ == "__main__":
    main(sys.argv[1:])
    os._exit(0)
