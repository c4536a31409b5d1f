"""A helper of ten lines for tests: answers with its process id, or does what its word says."""

import os
import signal
import subprocess
import sys
import time

from kiosk import wire
from kiosk.domain import Fault
from kiosk.messages import Done, Failed, Message, Record


def answer(connection: wire.Connection, message: Message, descriptors: list[int]) -> None:
    """Answers Record(act) as the act says."""
    match message:
        case Record(act="pid"):
            connection.send(Failed(Fault.CANCELLED, str(os.getpid())))
        case Record(act="descriptor"):
            connection.send(Done(), [wire.memory(wire.contents(descriptors[0])[::-1])])
        case Record(act="environment"):
            connection.send(Failed(Fault.CANCELLED, ",".join(k for k in os.environ if k.startswith("LISTEN_"))))
        case Record(act="eat"):
            eaten = bytearray(os.urandom(1) * 64_000_000)
            connection.send(Failed(Fault.CANCELLED, str(len(eaten))))
        case Record(act="child"):
            child = subprocess.Popen(["sleep", "600"])
            connection.send(Failed(Fault.CANCELLED, str(child.pid)))
        case Record(act="hang"):
            time.sleep(600)
        case Record(act="raise"):
            raise RuntimeError("a name that must not be told")
        case Record(act="die"):
            os.kill(os.getpid(), signal.SIGKILL)
        case _:
            connection.send(Done())


if __name__ == "__main__":
    if "young" in sys.argv:
        raise SystemExit(7)
    wire.serve(wire.inherited_listener(), answer)
