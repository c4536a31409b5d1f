"""A hawkBit server as a box sees it, written from its published API description.

Pages: eclipse.dev/hawkbit/apis/ddi_api and eclipse.dev/hawkbit/rest-api/ddi (the fields' names and values), in the
state of 21 August 2026. No hawkBit ran here. It knows one target: a closed feedback ends the action, a cancellation
stands in its place until it is closed (with a failure the action goes on), every request needs the target's token, and
artifacts are given to whoever has them assigned.
"""

import http.server
import json
import re
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

TOKEN = "8f3a-token"


@dataclass
class Target:
    """What the server knows of the one box."""

    controller: str
    address: str = ""
    files: dict[str, bytes] = field(default_factory=dict)
    """Artifacts of the distribution set that is assigned."""
    action: str = ""
    """The open action, or nothing."""
    cancelling: bool = False
    window: str | None = None
    update: str = "forced"
    wants_attributes: bool = False
    elsewhere: str = ""
    """Another server's address for artifacts, as with a content network."""
    attributes: dict[str, str] = field(default_factory=dict)
    feedback: list[tuple[str, str, str, str]] = field(default_factory=list)
    """(kind, execution, finished, words), in the order in which it came."""
    seen_tokens: list[str | None] = field(default_factory=list)

    def assign(self, action: str, files: dict[str, bytes]) -> None:
        """A rollout reaches this target."""
        self.action, self.files, self.cancelling = action, files, False

    def base(self) -> dict[str, Any]:
        """GET /{tenant}/controller/v1/{controllerId}."""
        root = f"{self.address}/controller/v1/{self.controller}"
        links = {}
        if self.wants_attributes:
            links["configData"] = {"href": f"{root}/configData"}
        if self.action:
            kind = "cancelAction" if self.cancelling else "deploymentBase"
            links[kind] = {"href": f"{root}/{kind}/{self.action}?c=-2127183556"}
        return {"config": {"polling": {"sleep": "00:05:00"}}, "_links": links}

    def deployment(self) -> dict[str, Any]:
        """GET .../deploymentBase/{actionId}."""
        root = f"{self.elsewhere or self.address}/controller/v1/{self.controller}/softwaremodules/40/artifacts"
        artifacts = [
            {
                "filename": name,
                "hashes": {"sha1": "0" * 40, "md5": "0" * 32, "sha256": "0" * 64},
                "size": len(data),
                "_links": {"download": {"href": f"{root}/{name}"}, "md5sum": {"href": f"{root}/{name}.MD5SUM"}},
            }
            for name, data in self.files.items()
        ]
        chunk = {"part": "os", "version": "1.0", "name": "Consigne", "artifacts": artifacts}
        deployment: dict[str, Any] = {"download": self.update, "update": self.update, "chunks": [chunk]}
        if self.window is not None:
            deployment["maintenanceWindow"] = self.window
        return {"id": self.action, "deployment": deployment, "actionHistory": {"status": "RUNNING", "messages": []}}

    def cancel(self) -> dict[str, Any]:
        """GET .../cancelAction/{actionId}."""
        return {"id": self.action, "cancelAction": {"stopId": self.action}}

    def said(self, kind: str, status: dict[str, Any]) -> None:
        """POST .../feedback."""
        self.feedback.append((kind, status["execution"], status["result"]["finished"], " ".join(status["details"])))
        if status["execution"] == "closed":
            refused = kind == "cancelAction" and status["result"]["finished"] == "failure"
            self.action, self.cancelling = self.action if refused else "", False


@contextmanager
def serving(controller: str) -> Iterator[Target]:
    """The server on this machine, with its one target."""
    target = Target(controller)

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            if (rest := self._rest()) is None:
                return
            match rest.split("/"):
                case [""]:
                    self._answer(target.base())
                case ["deploymentBase", action] if action == target.action and not target.cancelling:
                    self._answer(target.deployment())
                case ["cancelAction", action] if action == target.action and target.cancelling:
                    self._answer(target.cancel())
                case ["softwaremodules", _, "artifacts", name] if target.action and name in target.files:
                    self._send(200, target.files[name], "application/octet-stream")
                case _:
                    self._send(404, b"{}")

        def do_POST(self) -> None:
            body = json.loads(self.rfile.read(int(self.headers["content-length"])))
            if (rest := self._rest()) is None:
                return
            match rest.split("/"):
                case [("deploymentBase" | "cancelAction") as kind, action, "feedback"] if action == target.action:
                    target.said(kind, body["status"])
                    self._send(200, b"")
                case [_, _, "feedback"]:
                    self._send(410, b"{}")
                case _:
                    self._send(404, b"{}")

        def do_PUT(self) -> None:
            body = json.loads(self.rfile.read(int(self.headers["content-length"])))
            if self._rest() == "configData" and body["mode"] in {"merge", "replace", "remove"}:
                target.attributes |= body["data"]
                target.wants_attributes = False
                self._send(200, b"")

        def _rest(self) -> str | None:
            """What follows the target's own address; answers by itself when the request is not for it."""
            target.seen_tokens.append(self.headers["authorization"])
            path = self.path.partition("?")[0]
            found = re.fullmatch(rf"/default/controller/v1/{target.controller}(?:/(.*))?", path)
            if self.headers["authorization"] != f"TargetToken {TOKEN}":
                self._send(401, b"{}")
            elif found is None:
                self._send(404, b"{}")
            else:
                return found[1] or ""
            return None

        def _answer(self, value: object) -> None:
            self._send(200, json.dumps(value).encode(), "application/hal+json;charset=UTF-8")

        def _send(self, status: int, body: bytes, kind: str = "application/json") -> None:
            self.send_response(status)
            self.send_header("content-type", kind)
            self.send_header("content-length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *words: object) -> None:
            """Says nothing."""

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
        thread.start()
        target.address = f"http://127.0.0.1:{server.server_port}/default"
        yield target
        server.shutdown()
        thread.join()
