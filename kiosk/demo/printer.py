"""The simulated receipt printer on TCP: `python -m kiosk.demo.printer --port N --out DIR`."""

import argparse
import contextlib
import json
import logging
import socket
import sys
import threading
from pathlib import Path
from typing import Self

import numpy as np
from PIL import Image

from kiosk.demo import arguments
from kiosk.demo.printer_control import ControlServer
from kiosk.demo.printer_faults import Answers, PrintedPaper
from kiosk.demo.printer_machine import PrinterMachine

log = logging.getLogger(__name__)

_RECEIVE_BYTES = 4096


class SimulatedPrinter:
    """A receipt printer behind a loopback TCP port, one connection at a time, as network printers are.

    With `out`, each finished paper is written there as `NN.png`. `control_url` is a small HTTP endpoint that does to
    the printer what a person's hands would do.
    """

    def __init__(
        self,
        *,
        port: int = 0,
        control_port: int = 0,
        dots: int = 576,
        out: Path | None = None,
        speed_mm_s: float | None = None,
        answers: Answers = Answers.EVERYTHING,
    ) -> None:
        self._out = out
        self._written = 0
        self._connection: socket.socket | None = None
        self._ending = False
        self._sending = threading.Lock()
        self._listener = socket.create_server(("127.0.0.1", port))
        self.machine = PrinterMachine(
            dots=dots,
            speed_mm_s=speed_mm_s,
            answers=answers,
            on_paper=self._write,
            send=self._send,
            drop=self._drop,
        )
        self._control = ControlServer(self.machine, control_port)
        self._acceptor = threading.Thread(target=self._serve, name="printer-listener", daemon=True)
        self._acceptor.start()

    @property
    def address(self) -> str:
        """The printer's address as a site file names it."""
        return f"tcp://127.0.0.1:{self._listener.getsockname()[1]}"

    @property
    def control_url(self) -> str:
        """Where the control endpoint answers."""
        return self._control.url

    def stop(self) -> None:
        """Close every socket and end the threads."""
        self._ending = True
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self._drop()
        self._control.stop()
        self.machine.stop()
        self._acceptor.join(timeout=5)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_exception: object) -> None:
        self.stop()

    def _serve(self) -> None:
        while True:
            try:
                connection, _peer = self._listener.accept()
            except OSError:
                return
            self._connection = connection
            self.machine.connected()
            with connection:
                if self._ending:  # it was accepted beside the end, which did not see it
                    return
                self._receive_all(connection)
            self._connection = None

    def _receive_all(self, connection: socket.socket) -> None:
        while True:
            try:
                data = connection.recv(_RECEIVE_BYTES)
            except OSError:
                return
            if not data:
                return
            self.machine.receive(data)

    def _send(self, data: bytes) -> None:
        connection = self._connection
        if connection is None:
            return
        with self._sending, contextlib.suppress(OSError):
            connection.sendall(data)

    def _drop(self) -> None:
        connection = self._connection
        if connection is not None:
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)

    def _write(self, paper: PrintedPaper) -> None:
        if self._out is None:
            return
        self._written += 1
        picture = Image.fromarray(np.where(paper.bitmap, 0, 255).astype(np.uint8))
        torn = "" if paper.cut else "-torn"
        self._out.mkdir(parents=True, exist_ok=True)
        picture.save(self._out / f"{self._written:02d}{torn}.png", dpi=(203, 203))


def main(words: list[str] | None = None) -> int:
    """Run the simulated printer until standard input closes or the process is ended."""
    parser = argparse.ArgumentParser(prog="kiosk.demo.printer", description=__doc__)
    parser.add_argument("--port", type=arguments.port, default=9100)
    parser.add_argument("--control-port", type=arguments.port, default=0)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--width", type=int, choices=(80, 58), default=80)
    parser.add_argument("--speed", type=arguments.pace, default=150.0, help="mm of paper a second")
    parser.add_argument("--answers", choices=[answers.value for answers in Answers], default=Answers.EVERYTHING.value)
    options = parser.parse_args(words)
    with arguments.beginning(parser):
        options.out.mkdir(parents=True, exist_ok=True)
        simulated = SimulatedPrinter(
            port=options.port,
            control_port=options.control_port,
            dots={80: 576, 58: 384}[options.width],
            out=options.out,
            speed_mm_s=options.speed,
            answers=Answers(options.answers),
        )
    with simulated as printer, contextlib.suppress(KeyboardInterrupt):
        sys.stdout.write(json.dumps({"address": printer.address, "control": printer.control_url}) + "\n")
        sys.stdout.flush()
        threading.Event().wait()
    return 0


if __name__ == "__main__":
    sys.exit(main())
