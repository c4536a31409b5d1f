"""Calls to helpers, one after the other, that are cancelled together."""

import os
import threading
from collections.abc import Iterable

from kiosk.ui.call import Answer, Call, Refusal, Request


class InTurn:
    """At most one call at a time; cancelled, nothing more is heard of it and none begins."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._over = False
        self._call: Call | None = None

    def cancel(self) -> None:
        """Hangs up."""
        with self._lock:
            self._over = True
            call, self._call = self._call, None
        if call is not None:
            call.cancel()

    def _next(self, request: Request, answer: Answer, refuse: Refusal, *descriptors: int) -> None:
        """Begins the next call; closes the descriptors in any case."""
        with self._lock:
            if self._over:
                close_all(descriptors)
                return
            self._call = Call(request, answer, refuse, descriptors).start()


def close_all(descriptors: Iterable[int]) -> None:
    """Closes these descriptors."""
    for descriptor in descriptors:
        os.close(descriptor)
