"""How the vault's server reads HTTP: uvicorn's httptools protocol, with an end to what one may send for nothing."""

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

LONGEST_HEAD = 64 * 1024
"""Bytes of a request's head, or of trailers, that may come before something of it is whole."""


class BoundedHttp(HttpToolsProtocol):
    """Answers 400 and hangs up on a head or trailers longer than LONGEST_HEAD, which httptools would go on keeping."""

    _unread = 0
    """Bytes that came since the last head or piece of a body."""

    def data_received(self, data: bytes) -> None:
        """Take what came."""
        self._unread += len(data)
        super().data_received(data)
        if self._unread > LONGEST_HEAD and not self.transport.is_closing():
            self.send_400_response("The request's head is too long.")

    def on_headers_complete(self) -> None:
        """A head is whole."""
        self._unread = 0
        super().on_headers_complete()

    def on_body(self, body: bytes) -> None:
        """A piece of a body came."""
        self._unread = 0
        super().on_body(body)
