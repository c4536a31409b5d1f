"""A relay killed at each moment of a deposit, with each provider: none twice, none called safe that is not there."""

import smtplib
import socket
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from kiosk.vault import errands, forwarding
from kiosk.vault.upstreams.mail import Mail
from tests.vault.conftest import Clock
from tests.vault.providers import NAMES, Behind
from tests.vault.test_errands import Late, waiting_for

DEPOSITS = ("/files/", "/documents/certified", "/api/v3/documents")


class Killed(BaseException):
    """In the place of SIGKILL: nothing but the test catches it."""


@dataclass(frozen=True)
class Half:
    """A body of which the first half leaves."""

    body: bytes

    def __len__(self) -> int:
        return len(self.body)

    def __iter__(self) -> Iterator[bytes]:
        yield self.body[: len(self.body) // 2]
        raise Killed


def killed_over_http(upstream: Any, moment: str, patch: pytest.MonkeyPatch) -> None:
    send = upstream._http.send

    def killed(method: str, url: str, *, body: Any = None, **more: Any) -> Any:
        if method != "POST" or not any(path in url for path in DEPOSITS):
            return send(method, url, body=body, **more)
        if moment == "before":
            raise Killed
        send(method, url, body=Half(body) if moment == "half" else body, **more)
        raise Killed

    patch.setattr(upstream._http, "send", killed)


def killed_over_smtp(moment: str, patch: pytest.MonkeyPatch) -> None:
    send = smtplib.SMTP.send

    def killed(session: smtplib.SMTP, data: Any) -> None:
        if not isinstance(data, bytes) or not data.endswith(b"\r\n.\r\n"):
            send(session, data)
            return
        if moment != "before":
            send(session, data[: len(data) // 2] if moment == "half" else data)
        if moment == "sent":
            assert session.getreply()[0] == 250
        assert session.sock is not None
        session.sock.shutdown(socket.SHUT_RDWR)
        raise Killed

    patch.setattr(smtplib.SMTP, "send", killed)


@pytest.fixture
def waiting(
    request: pytest.FixtureRequest, providers: dict[str, Behind], tmp_path: Path, clock: Clock
) -> Iterator[Late]:
    name = str(request.getfixturevalue("name"))
    behind = providers[name]
    yield from waiting_for(tmp_path / "relay", clock, name, behind.upstream, behind.subject, behind.grip)


@pytest.mark.parametrize("moment", ["before", "half", "sent", "answered"])
@pytest.mark.parametrize("name", NAMES)
def test_killed_at_any_moment_none_comes_twice_and_none_is_called_safe_that_is_not_there(
    name: str, moment: str, waiting: Late, providers: dict[str, Behind], monkeypatch: pytest.MonkeyPatch
) -> None:
    behind = providers[name]
    upstream, before = behind.upstream, behind.count()

    with monkeypatch.context() as patch:
        if moment == "answered":
            patch.setattr(errands, "delivered", _killed)
        elif isinstance(upstream, Mail):
            killed_over_smtp(moment, patch)
        else:
            killed_over_http(upstream, moment, patch)
        with pytest.raises(Killed):
            forwarding.forward_next(waiting.vault, name, upstream)
    there = moment in {"sent", "answered"}
    assert behind.count() == before + there
    assert waiting.state() == "held", "nobody was told anything"

    forwarding.settle_lapsed(waiting.vault, name, upstream, after_start=True)
    again = forwarding.forward_next(waiting.vault, name, upstream)
    assert again == upstream.capabilities().reconciles, "who cannot be asked gets nothing more by itself"
    if not again:
        assert (waiting.state(), behind.count()) == ("doubtful", before + there)
        if there:
            errands.found_there(waiting.vault, waiting.deposit, "theirs")
        else:
            errands.send_again(waiting.vault, waiting.deposit)
            assert forwarding.forward_next(waiting.vault, name, upstream)
    assert (waiting.state(), behind.count()) == ("brought", before + 1)


def _killed(*_: object) -> bool:
    raise Killed
