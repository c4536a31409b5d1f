"""A visit's papers with secrets: the connection that keeps them, and the card's secret, alive."""

import os
import threading

from kiosk.messages import Message, PrintAgain, SecretsKept, SecretsPrinted
from kiosk.ui.call import Call, Request, failing
from kiosk.visit import events as on
from kiosk.visit.ports import Emit

PERSON_SILENCE_S = 900.0
"""A secrets' child says nothing while the person looks at the papers; the visit's own time limit ends it before."""


class SecretsCall:
    """The connection on which a secrets' child lives."""

    def __init__(self, request: Request, job: int, emit: Emit) -> None:
        self._job = job
        self._emit = emit
        self._secret = -1
        self._lock = threading.Lock()
        self._over = False
        self._printing_s = request.silence_s
        self._call = Call(request, self._answer, failing(job, emit))
        self._call.start()

    def cancel(self) -> None:
        """Hangs up, which destroys the secrets."""
        self._call.cancel()
        self._end()

    def print_again(self) -> None:
        """Prints the same papers once more."""
        self._call.silence_s = self._printing_s
        self._call.send(PrintAgain())

    def keep(self) -> None:
        """The child forgets everything."""
        self._call.send(SecretsKept())
        self._end()

    def card_secret(self) -> int:
        """A descriptor of the card's secret of one's own."""
        with self._lock:
            return os.dup(self._secret)

    def _answer(self, reply: Message, descriptors: list[int]) -> None:
        if not isinstance(reply, SecretsPrinted):
            return
        self._call.silence_s = PERSON_SILENCE_S
        self._hold(descriptors)
        self._emit(
            on.SecretsOut(
                self._job, reply.card_id, reply.recipient, reply.wrapped_identity, reply.recovery_verifier,
                reply.key_number, reply.confirmed,
            )
        )  # fmt: skip

    def _hold(self, descriptors: list[int]) -> None:
        """The newest secret in place of the one before; after the end, when the reply was on its way already, none."""
        with self._lock:
            self._close()
            if descriptors:
                (self._secret,) = descriptors
            if self._over:
                self._close()

    def _end(self) -> None:
        with self._lock:
            self._over = True
            self._close()

    def _close(self) -> None:
        secret, self._secret = self._secret, -1
        if secret >= 0:
            os.close(secret)
