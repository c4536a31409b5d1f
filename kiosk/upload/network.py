"""Tells when a link, an address or a route of this machine changes: rtnetlink(7)."""

import logging
import os
import socket
import threading
from collections.abc import Callable

log = logging.getLogger(__name__)

_RTMGRP_LINK = 0x1
_RTMGRP_IPV4_IFADDR = 0x10
_RTMGRP_IPV4_ROUTE = 0x40
_RTMGRP_IPV6_IFADDR = 0x100
_RTMGRP_IPV6_ROUTE = 0x400
_GROUPS = _RTMGRP_LINK | _RTMGRP_IPV4_IFADDR | _RTMGRP_IPV4_ROUTE | _RTMGRP_IPV6_IFADDR | _RTMGRP_IPV6_ROUTE
_NETLINK_ROUTE = 0
_READ_BYTES = 64 * 1024


def watch(changed: Callable[[], None]) -> None:
    """Calls `changed` from a thread of its own whenever the network changes; without netlink it never does."""
    try:
        listener = socket.socket(socket.AF_NETLINK, socket.SOCK_RAW | socket.SOCK_CLOEXEC, _NETLINK_ROUTE)
        listener.bind((0, _GROUPS))
    except OSError as error:
        log.warning("no news of the network (%s): deliveries rely on their pauses", os.strerror(error.errno or 0))
        return
    threading.Thread(target=_listen, args=(listener, changed), name="network news", daemon=True).start()


def _listen(listener: socket.socket, changed: Callable[[], None]) -> None:
    while True:
        try:
            listener.recv(_READ_BYTES)
        except OSError as error:
            log.info("some news of the network were missed (%s)", os.strerror(error.errno or 0))
        changed()
