"""Starts the process that opens one stored document for one client, and sees that it ends."""

import logging
import os
import subprocess
import sys
from contextlib import suppress

from kiosk import wire
from kiosk.domain import Fault
from kiosk.messages import Failed, OpenStored

log = logging.getLogger(__name__)

LIMIT_S = 30.0
"""The longest that one document may take; then its process is killed."""


def open_stored(connection: wire.Connection, asked: OpenStored, descriptors: list[int]) -> None:
    """Answers one OpenStored; the child speaks with the client itself, the open document never passes through here.

    Takes over the descriptors as soon as the child has them.
    """
    passed = (connection.fileno(), *descriptors)
    command = [sys.executable, "-m", "kiosk.scanner.stored_child", *(str(number) for number in (os.getpid(), *passed))]
    child = subprocess.Popen([*command, asked.purpose], pass_fds=passed)
    while descriptors:
        os.close(descriptors.pop())
    try:
        code = child.wait(LIMIT_S)
    except subprocess.TimeoutExpired:
        child.kill()
        code = child.wait()
    if code != 0:
        log.warning("the process for a stored document ended with %d", code)
        with suppress(wire.WireError):
            connection.send(Failed(Fault.HELPER_GONE, "the process for a stored document ended"))
