"""Tells systemd that this process serves, and that it is still alive: the protocol of sd_notify(3).

Without systemd (demonstration, tests) nothing is told and nobody waits for it.
"""

import logging
import os
import socket

log = logging.getLogger(__name__)

_BEATS_A_PERIOD = 3


def ready() -> None:
    """Say that this process serves now."""
    _tell(b"READY=1")


def alive() -> None:
    """Say that the main loop turns; whoever does not say so in time is ended and started anew."""
    _tell(b"WATCHDOG=1")


def beat_s() -> float | None:
    """Longest wait between two `alive`, or None when nobody watches.

    WATCHDOG_PID is not looked at: the screens are a child of their compositor, whose id it holds.
    """
    period_us = os.environ.get("WATCHDOG_USEC", "")
    return int(period_us) / 1e6 / _BEATS_A_PERIOD if period_us.isdigit() and int(period_us) > 0 else None


def _tell(words: bytes) -> None:
    address = os.environ.get("NOTIFY_SOCKET", "")
    if not address:
        return
    if address.startswith("@"):
        address = "\0" + address[1:]
    try:
        with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM | socket.SOCK_CLOEXEC) as sock:
            sock.sendto(words, address)
    except OSError as error:
        log.warning("systemd does not hear this process (%s)", os.strerror(error.errno or 0))
