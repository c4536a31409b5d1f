"""Running the vault: in this process until it is told to end, or in a thread for tests and demonstrations."""

import fcntl
import logging
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO

import uvicorn
from joserfc.jwk import OKPKey

from kiosk.vault.app import app_of, open_vault
from kiosk.vault.bounded_http import BoundedHttp
from kiosk.vault.database import shared, writing
from kiosk.vault.kiosks import add_kiosk
from kiosk.vault.relay import Relay
from kiosk.vault.settings import Limits, SettingsError, Vault
from kiosk.vault.telemetry import Telemetry

START_S = 20.0
END_S = 10.0
LET_GO_S = 2.0
MOST_CONNECTIONS = 1000
IDLE_S = 30
"""How long an idle connection is held: longer than a kiosk is busy with the next page, or its request meets the end."""


@dataclass(frozen=True)
class Tls:
    """The server's certificate chain and private key, PEM files."""

    certificate: Path
    key: Path


@dataclass(frozen=True)
class RunningVault:
    """A vault that serves from a thread."""

    vault: Vault
    issuer: str

    def enrol(self, key: OKPKey, *, client_id: str = "consigne", site: str = "Demo", structure: str = "Demo") -> str:
        """Take a kiosk's public key in without a code; return its `kid`."""
        with writing(self.vault.database) as connection:
            return add_kiosk(connection, self.vault, client_id, key, site, structure)


def server_config(vault: Vault, tls: Tls | None, telemetry: Telemetry | None = None) -> uvicorn.Config:
    """Return how uvicorn serves a vault: without its access log, so that no address and no path is written down."""
    app = app_of(vault)
    logging.getLogger("uvicorn.access").disabled = True
    return uvicorn.Config(
        app if telemetry is None else telemetry.around(app),
        access_log=False,
        log_config=None,
        server_header=False,
        timeout_graceful_shutdown=1,
        timeout_keep_alive=IDLE_S,
        limit_concurrency=MOST_CONNECTIONS,
        http=BoundedHttp,
        loop="uvloop",
        ws="none",
        ssl_certfile=None if tls is None else tls.certificate,
        ssl_keyfile=None if tls is None else tls.key,
    )


@contextmanager
def sole_server(data: Path) -> Iterator[None]:
    """Hold a data folder for one server (flock(2)), or with others where its database is PostgreSQL.

    The workers of one that was killed hold it for a moment more. Raises SettingsError when another server holds it.
    """
    with _held(data, fcntl.LOCK_SH if shared(data) else fcntl.LOCK_EX):
        yield


@contextmanager
def unserved(data: Path) -> Iterator[None]:
    """Hold a data folder against every server that uses it; raise SettingsError when there is one.

    Servers of the same PostgreSQL that have folders of their own are not seen.
    """
    with _held(data, fcntl.LOCK_EX):
        yield


@contextmanager
def _held(data: Path, how: int) -> Iterator[None]:
    data.mkdir(mode=0o700, parents=True, exist_ok=True)
    with (data / "serving").open("w") as mark:
        deadline = time.monotonic() + LET_GO_S
        while not _locked(mark, how):
            if time.monotonic() > deadline:
                raise SettingsError(f"Another vault serves {data} already; stop it first.")
            time.sleep(0.02)
        yield


def _locked(file: IO[str], how: int) -> bool:
    try:
        fcntl.flock(file, how | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


@contextmanager
def running(
    data: Path,
    *,
    host: str = "127.0.0.1",
    port: int = 0,
    tls: Tls | None = None,
    limits: Limits | None = None,
    issuer: str | None = None,
    clock: Callable[[], float] = time.time,
    relay: Relay | None = None,
    telemetry: Telemetry | None = None,
) -> Iterator[RunningVault]:
    """Serve a data folder from a thread, on a free port when `port` is 0; stops when the block ends.

    Raises TimeoutError when the server does not start, SettingsError when another serves this folder.
    """
    with sole_server(data), socket.create_server((host, port)) as listener:
        scheme = "http" if tls is None else "https"
        issuer = issuer or f"{scheme}://{host}:{listener.getsockname()[1]}"
        vault = open_vault(data, issuer, limits=limits, clock=clock, relay=relay)
        server = uvicorn.Server(server_config(vault, tls, telemetry))
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]}, name="vault", daemon=True)
        thread.start()
        try:
            _await_start(server, thread)
            yield RunningVault(vault, issuer)
        finally:
            server.should_exit = True
            thread.join(END_S)


def _await_start(server: uvicorn.Server, thread: threading.Thread) -> None:
    for _ in range(int(START_S / 0.02)):
        if server.started:
            return
        thread.join(0.02)
        if not thread.is_alive():
            break
    raise TimeoutError("The vault did not start; see the log.")
