"""The simulated scanner's HTTP side: eSCL for clients, and /control for the hands that put papers on it."""

import json
import logging
import socket
from collections.abc import Callable
from contextlib import suppress
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from kiosk.demo import scanner_escl as escl
from kiosk.demo.scanner_machine import Job, Machine, Refused, Trouble

log = logging.getLogger(__name__)

Control = Callable[[str, dict[str, Any]], dict[str, Any]]
"""Does what the path's last word and the JSON body say; raises ValueError with one sentence."""

_XML = "text/xml"
_JOBS = "/eSCL/ScanJobs"
_MAX_BODY_BYTES = 200_000_000


class ScannerServer(ThreadingHTTPServer):
    """Serves one machine on loopback."""

    daemon_threads = True
    block_on_close = False
    request_queue_size = 32

    def __init__(self, port: int, machine: Machine, control: Control) -> None:
        self.machine = machine
        self.control = control
        super().__init__(("127.0.0.1", port), _Client)

    def handle_error(self, request: object, client_address: object) -> None:  # noqa: ARG002
        """A client that goes away in the middle is no error of ours."""
        log.info("a client went away")


class _Client(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server_version = "ConsigneSimulatedScanner"
    server: ScannerServer

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        log.debug(format, *args)

    def do_GET(self) -> None:
        """Capabilities, status, the next picture, or the control's state."""
        if self.path.startswith("/control/"):
            self._control({})
        elif self._answers():
            if self.path == "/eSCL/ScannerCapabilities":
                self._reply(HTTPStatus.OK, escl.capabilities(self.server.machine).encode(), _XML)
            elif self.path == "/eSCL/ScannerStatus":
                self._reply(HTTPStatus.OK, escl.status(self.server.machine).encode(), _XML)
            elif self.path.startswith(_JOBS) and self.path.endswith("/NextDocument"):
                self._next_document()
            else:
                self._reply(HTTPStatus.NOT_FOUND)

    def do_POST(self) -> None:
        """A new scan job, or something for the control."""
        length = int(self.headers.get("Content-Length", "0"))
        body = self.rfile.read(min(length, _MAX_BODY_BYTES))
        if self.path.startswith("/control/"):
            self._post_control(body)
        elif self._answers():
            self._start_job(body)

    def do_DELETE(self) -> None:
        """Ends a job."""
        if self._answers():
            job = self._job()
            if job is None:
                self._reply(HTTPStatus.NOT_FOUND)
                return
            self.server.machine.end(job)
            self._reply(HTTPStatus.OK)

    def _answers(self) -> bool:
        """False, with the connection broken, when the machine was told to be gone. Waits while it is frozen."""
        self.server.machine.wait_while_frozen()
        if self.server.machine.gone:
            self._break_off()
            return False
        return True

    def _start_job(self, body: bytes) -> None:
        if self.path != _JOBS:
            self._reply(HTTPStatus.NOT_FOUND)
            return
        try:
            job = self.server.machine.start(escl.settings(body))
        except escl.BadSettings:
            self._reply(HTTPStatus.BAD_REQUEST)
        except Refused as why:
            self._reply(HTTPStatus.SERVICE_UNAVAILABLE if str(why) == "busy" else HTTPStatus.CONFLICT)
        else:
            self._reply(HTTPStatus.CREATED, headers={"Location": f"{_JOBS}/{job.id}"})

    def _job(self) -> Job | None:
        job_id = self.path.removeprefix(_JOBS).strip("/").split("/")[0]
        return self.server.machine.job(job_id)

    def _next_document(self) -> None:
        machine = self.server.machine
        job = self._job()
        picture = None if job is None else machine.next_picture(job, self._client_is_there)
        if job is None or picture is None:
            self._reply(HTTPStatus.NOT_FOUND)
        elif machine.strikes(Trouble.DROPPED, job.delivered - 1):
            self._headers(HTTPStatus.OK, len(picture), "image/jpeg")
            self.wfile.write(picture[: len(picture) // 2])
            machine.end(job)
            self._break_off()
        else:
            try:
                self._reply(HTTPStatus.OK, picture, "image/jpeg")
            except OSError:
                machine.abandon(job)

    def _client_is_there(self) -> bool:
        try:
            return bool(self.connection.recv(1, socket.MSG_PEEK | socket.MSG_DONTWAIT))
        except BlockingIOError:
            return True
        except OSError:
            return False

    def _post_control(self, body: bytes) -> None:
        try:
            wish = json.loads(body or b"{}")
        except ValueError:
            wish = None
        if not isinstance(wish, dict):
            self._reply_json(HTTPStatus.BAD_REQUEST, {"error": "Send a JSON object."})
            return
        self._control(wish)

    def _control(self, wish: dict[str, Any]) -> None:
        verb = self.path.removeprefix("/control/")
        try:
            self._reply_json(HTTPStatus.OK, self.server.control(verb, wish))
        except (ValueError, TypeError, KeyError, OSError) as error:
            self._reply_json(HTTPStatus.BAD_REQUEST, {"error": str(error)})

    def _reply_json(self, code: HTTPStatus, answer: dict[str, Any]) -> None:
        self._reply(code, json.dumps(answer).encode(), "application/json")

    def _reply(
        self, code: HTTPStatus, body: bytes = b"", kind: str = "text/plain", headers: dict[str, str] | None = None
    ) -> None:
        self._headers(code, len(body), kind, headers)
        self.wfile.write(body)

    def _headers(self, code: HTTPStatus, length: int, kind: str, headers: dict[str, str] | None = None) -> None:
        self.send_response(code)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(length))
        for name, value in (headers or {}).items():
            self.send_header(name, value)
        self.end_headers()

    def _break_off(self) -> None:
        self.close_connection = True
        with suppress(OSError):
            self.connection.shutdown(socket.SHUT_RDWR)
