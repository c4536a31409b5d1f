"""Updates from a hawkBit server, by its Direct Device Integration API (DDI, version 1).

Source: eclipse.dev/hawkbit/apis/ddi_api and eclipse.dev/hawkbit/rest-api/ddi, in the state of 21 August 2026. hawkBit
chooses the boxes and keeps the books; what may be installed is decided by our own signed manifest, which lies beside
the bundle as an artifact (manifest.json, manifest.json.sig) and names its contents. A server that was taken over can
hold updates back, or offer again what we once signed, back to the floor; nothing else.
"""

from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Literal, TypeVar
from urllib.parse import urlsplit

import msgspec
import requests
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from kiosk.box import trying, update
from kiosk.box.update import Bundle, Manifest, Release, UpdateError
from kiosk.hours import within

MANIFEST, SIGNATURE = "manifest.json", "manifest.json.sig"
CHOSEN = 0
"""A box that hawkBit chose is in every ring but the empty one: a manifest of 0 percent is a withdrawn version."""

Execution = Literal["closed", "scheduled", "proceeding"]
Finished = Literal["success", "failure", "none"]
_Answer = TypeVar("_Answer")


class _Link(msgspec.Struct, frozen=True):
    href: str


class _Base(msgspec.Struct, frozen=True):
    """GET /{tenant}/controller/v1/{controllerId}."""

    links: dict[str, _Link] = msgspec.field(name="_links", default_factory=dict)


class _Artifact(msgspec.Struct, frozen=True):
    filename: str
    links: dict[str, _Link] = msgspec.field(name="_links")

    @property
    def address(self) -> str:
        link = self.links.get("download") or self.links.get("download-http")
        if link is None:
            raise UpdateError(f"The hawkBit server does not say where {self.filename} is.")
        return link.href


class _Chunk(msgspec.Struct, frozen=True):
    artifacts: tuple[_Artifact, ...] = ()


class _Deployment(msgspec.Struct, frozen=True):
    chunks: tuple[_Chunk, ...]
    download: str = "attempt"
    update: str = "attempt"
    window: str = msgspec.field(name="maintenanceWindow", default="available")


class _DeploymentBase(msgspec.Struct, frozen=True):
    """GET .../deploymentBase/{actionId}."""

    id: str
    deployment: _Deployment


class _Stop(msgspec.Struct, frozen=True, rename="camel"):
    stop_id: str


class _Cancel(msgspec.Struct, frozen=True, rename="camel"):
    """GET .../cancelAction/{actionId}."""

    id: str
    cancel_action: _Stop


class Server:
    """A hawkBit server as one box sees it."""

    def __init__(self, address: str, box: str, token: str) -> None:
        self._base = f"{address.rstrip('/')}/controller/v1/{box}"
        self._token = f"TargetToken {token}" if token else ""

    def token_for(self, address: str) -> str:
        """The Authorization header for `address`: this box's token goes to its server and to nobody else."""
        return self._token if urlsplit(address)[:2] == urlsplit(self._base)[:2] else ""

    def get(self, address: str) -> bytes:
        """A small file. Raises UpdateError."""
        return update.get(address, self._headers(address))

    def base(self) -> dict[str, str]:
        """What the server wants of this box now: link names and their addresses. Raises UpdateError."""
        return {name: link.href for name, link in _read(self.get(self._base), _Base).links.items()}

    def deployment(self, address: str) -> _DeploymentBase:
        """What is to be installed. Raises UpdateError."""
        return _read(self.get(address), _DeploymentBase)

    def cancelled(self, address: str) -> _Cancel:
        """Which action is to be stopped. Raises UpdateError."""
        return _read(self.get(address), _Cancel)

    def feedback(self, kind: str, action: str, execution: Execution, finished: Finished, words: str) -> None:
        """POST .../{deploymentBase or cancelAction}/{actionId}/feedback. Raises UpdateError."""
        status = {"execution": execution, "result": {"finished": finished}, "details": [words]}
        self._send("POST", f"{self._base}/{kind}/{action}/feedback", {"id": action, "status": status})

    def describe(self, data: Mapping[str, str]) -> None:
        """PUT .../configData: what the server may show of this box. Raises UpdateError."""
        self._send("PUT", f"{self._base}/configData", {"mode": "merge", "data": dict(data)})

    def _headers(self, address: str) -> dict[str, str]:
        token = self.token_for(address)
        return {"Authorization": token} if token else {}

    def _send(self, method: str, address: str, value: object) -> None:
        headers = {**self._headers(address), "Content-Type": "application/json"}
        try:
            answer = requests.request(
                method,
                address,
                data=msgspec.json.encode(value),
                headers=headers,
                timeout=update.TIMEOUT_S,
                allow_redirects=False,
            )
        except requests.RequestException:
            raise UpdateError("The hawkBit server cannot be reached.") from None
        if not answer.ok:
            raise UpdateError(f"The hawkBit server answered {answer.status_code}.")


def ask(
    server: Server, running: Release, key: Ed25519PublicKey, memory: Path, hours: str, now: datetime
) -> Bundle | None:
    """Poll once, and say how it stands; the bundle to install now, or None. Raises UpdateError.

    What the server was told of an action is kept in `memory`, so that it hears each thing once.
    """
    links = server.base()
    if "configData" in links:
        server.describe({"version": running.version, "arch": running.arch, "floor": running.floor})
    if "cancelAction" in links:
        _answer_to_stop(server, server.cancelled(links["cancelAction"]), running, memory)
        return None
    if "deploymentBase" not in links:
        return None
    offered = server.deployment(links["deploymentBase"])
    talk = _Talk(server, offered.id, memory)
    try:
        manifest, bundle = _checked(server, offered.deployment, running, key)
    except _Refused as refused:
        talk.end("failure", str(refused))
        return None
    if update.parts(manifest.version) == update.parts(running.version):
        talk.end("success", f"Version {running.version} runs and is well.")
        return None
    tries = trying.remembered(memory)
    if trying.worn_out(tries, manifest.version, now.timestamp()):
        talk.end("failure", trying.why(tries))
        return None
    deployment = offered.deployment
    if deployment.window == "unavailable":
        talk.say("scheduled", "It waits for the server's maintenance window.")
        return None
    if "skip" in (deployment.download, deployment.update):
        return None
    if not within(hours, now.time()):
        talk.say("scheduled", f"It waits for {hours}, when nobody comes.")
        return None
    breaks = tries.breaks if tries.version == manifest.version else 0
    so_far = f" It could not be written {breaks} times so far." if breaks else ""
    talk.say("proceeding", f"It installs version {manifest.version}.{so_far}")
    return bundle


def _answer_to_stop(server: Server, stop: _Cancel, running: Release, memory: Path) -> None:
    """Nothing is under way while the box asks; but the server may have cancelled what was being written just before."""
    tries = trying.remembered(memory)
    if (tries.action, tries.version) == (stop.cancel_action.stop_id, running.version) and tries.times:
        server.feedback("cancelAction", stop.id, "closed", "failure", f"Version {running.version} runs already.")
    else:
        server.feedback("cancelAction", stop.id, "closed", "success", "Nothing is under way; it is forgotten.")


class _Refused(Exception):
    """What was offered is not taken; one sentence."""


class _Talk:
    """What the server hears of one action: each thing once."""

    def __init__(self, server: Server, action: str, memory: Path) -> None:
        self._server, self._action, self._memory = server, action, memory

    def say(self, execution: Execution, words: str) -> None:
        """A step on the way."""
        tries = trying.remembered(self._memory)
        if (tries.action, tries.said) != (self._action, words):
            self._server.feedback("deploymentBase", self._action, execution, "none", words)
            trying.remember(self._memory, msgspec.structs.replace(tries, action=self._action, said=words))

    def end(self, finished: Finished, words: str) -> None:
        """The end: the server closes the action, and offers it no more."""
        self._server.feedback("deploymentBase", self._action, "closed", finished, words)


def _checked(
    server: Server, deployment: _Deployment, running: Release, key: Ed25519PublicKey
) -> tuple[Manifest, Bundle]:
    """The manifest and its bundle, by the same rules as the static channel's. Raises _Refused, UpdateError."""
    files = {artifact.filename: artifact.address for chunk in deployment.chunks for artifact in chunk.artifacts}
    if missing := [name for name in (MANIFEST, SIGNATURE) if name not in files]:
        raise _Refused(f"The software module lacks {' and '.join(missing)}.")
    data, signature = server.get(files[MANIFEST]), server.get(files[SIGNATURE])
    try:
        manifest = update.read(data, signature, key)
        taken = update.wanted(manifest, running, CHOSEN)
    except UpdateError as error:
        raise _Refused(str(error)) from None
    if not taken and manifest.percent == 0:
        raise _Refused(f"Version {manifest.version} was withdrawn.")
    if manifest.bundle not in files:
        raise _Refused(f"The software module lacks {manifest.bundle}.")
    address = files[manifest.bundle]
    return manifest, Bundle(address, manifest.version, manifest.contents, server.token_for(address))


def _read(data: bytes, kind: type[_Answer]) -> _Answer:
    try:
        return msgspec.json.decode(data, type=kind)
    except msgspec.MsgspecError:
        raise UpdateError("What the hawkBit server says cannot be read.") from None
