"""How the vault's server reads HTTP: uvicorn's httptools protocol, with an end to what one may send for nothing."""

import asyncio
import socket

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

LONGEST_HEAD = 64 * 1024
"""Bytes of a request's head, or of trailers, that may come before something of it is whole."""
HEAD_S = 20.0
"""How long a request's head may take to come whole, from the connection's begin or from its own first bytes."""


class BoundedHttp(HttpToolsProtocol):
    """Answers 400 and hangs up on a head or trailers longer than LONGEST_HEAD, which httptools would go on keeping.

    Hangs up on who sends no whole head within HEAD_S: a thousand such connections would keep everybody else out.
    Trailers are dropped: uvicorn would put them among the headers (RFC 9110 section 6.5.1 forbids it unasked).
    """

    _unread = 0
    """Bytes that came since the last head or piece of a body."""
    _in_head = False
    _patience: asyncio.TimerHandle | None = None
    """For a head that has not come whole."""

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Let each piece of an answer leave at once; else a body waits 40 ms for the client to say it has the head.

        asyncio does so itself for listening sockets that name their protocol, which `socket.create_server` leaves out.
        """
        transport.get_extra_info("socket").setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        super().connection_made(transport)
        self._await_head()

    def connection_lost(self, exc: Exception | None) -> None:
        """The connection is over."""
        self._head_came()
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        """Take what came."""
        self._unread += len(data)
        super().data_received(data)
        if self._unread > LONGEST_HEAD and not self.transport.is_closing():
            self.send_400_response("The request's head is too long.")
        if self._patience is None and (self._in_head or self.cycle is None or self.cycle.response_complete):
            self._await_head()

    def on_message_begin(self) -> None:
        """A head begins."""
        self._in_head = True
        super().on_message_begin()

    def on_header(self, name: bytes, value: bytes) -> None:
        """A header came, or a trailer."""
        if self._in_head:
            super().on_header(name, value)

    def on_headers_complete(self) -> None:
        """A head is whole."""
        self._unread = 0
        self._in_head = False
        self._head_came()
        super().on_headers_complete()

    def on_body(self, body: bytes) -> None:
        """A piece of a body came."""
        self._unread = 0
        super().on_body(body)

    def _await_head(self) -> None:
        self._patience = self.loop.call_later(HEAD_S, self.timeout_keep_alive_handler)

    def _head_came(self) -> None:
        if self._patience is not None:
            self._patience.cancel()
            self._patience = None
