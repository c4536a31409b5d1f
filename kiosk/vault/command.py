"""`kiosk vault`: serve a vault."""

import gc
import logging
import os
import signal
import socket
import ssl
from contextlib import ExitStack
from pathlib import Path
from typing import Annotated

import typer
import uvicorn

from kiosk.vault.app import open_vault
from kiosk.vault.common import Common, alone, among_workers
from kiosk.vault.kiosks import list_kiosks
from kiosk.vault.opened import Data, or_explain
from kiosk.vault.relay import relay_of
from kiosk.vault.relay_file import read_relay_file
from kiosk.vault.serving import Tls, server_config, sole_server
from kiosk.vault.settings import Limits, SettingsError, Vault, check_issuer
from kiosk.vault.telemetry import Telemetry, check_collector
from kiosk.vault.workers import MOST, fitting, run_workers

log = logging.getLogger(__name__)

DAY_S = 24 * 3600
_OBJECTS_BETWEEN_LOOKS = 50_000


def vault(
    data: Data,
    host: Annotated[str, typer.Option(help="Address to listen on.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(help="Port to listen on; 0: any that is free.", min=0, max=65535)] = 8080,
    issuer: Annotated[str, typer.Option(help="Public address, where it differs from host and port.")] = "",
    tls_cert: Annotated[Path | None, typer.Option(help="Certificate chain, PEM.", exists=True, dir_okay=False)] = None,
    tls_key: Annotated[
        Path | None, typer.Option(help="Private key of the certificate, PEM.", exists=True, dir_okay=False)
    ] = None,
    quota_mb: Annotated[int, typer.Option(help="Room for each person.", min=1)] = 1024,
    max_deposit_mb: Annotated[int, typer.Option(help="Largest document.", min=1)] = 256,
    poll_interval_s: Annotated[
        int, typer.Option(help="How often a kiosk may ask whether a phone said yes.", min=1)
    ] = 2,
    take_away_days: Annotated[
        int, typer.Option(help="How long papers wait for a phone without a vault; 0: not offered.", min=0, max=90)
    ] = 7,
    views: Annotated[
        bool, typer.Option(help="Whether cards may show one paper at a time at an agent's desk, if their owners agree.")
    ] = True,
    invited: Annotated[
        bool, typer.Option("--invited", help="A vault is opened with an invitation only ('kiosk vault-admin invite').")
    ] = False,
    relay: Annotated[
        Path | None,
        typer.Option(
            help="File of a relay: papers go on to the providers' vaults it names.", exists=True, dir_okay=False
        ),
    ] = None,
    telemetry: Annotated[
        str,
        typer.Option(help="Address of an OpenTelemetry collector (OTLP over HTTP) that is told how the vault does."),
    ] = "",
    rate_factor: Annotated[
        float, typer.Option(help="Multiplies all rate limits; more than 1 only for demonstrations.", min=0.1)
    ] = 1.0,
    workers: Annotated[
        int, typer.Option(help=f"Processes that serve; 0: one for each processor, at most {MOST}.", min=0, max=64)
    ] = 0,
) -> None:
    """Serve the vault: kiosks put sealed papers in, their owners read them on their phones."""
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(name)s %(message)s")
    if (tls_cert is None) != (tls_key is None):
        raise typer.BadParameter("Give both --tls-cert and --tls-key, or neither.")
    tls = Tls(tls_cert, tls_key) if tls_cert and tls_key else None
    scheme = "http" if tls is None else "https"
    limits = Limits(
        max_deposit_bytes=max_deposit_mb * 1024 * 1024,
        quota_bytes=quota_mb * 1024 * 1024,
        poll_interval_s=poll_interval_s,
        takeaway_lifetime_s=take_away_days * DAY_S,
        view_lifetime_s=Limits.view_lifetime_s if views else 0,
        invited=invited,
        rate_factor=rate_factor,
    )
    with or_explain(), ExitStack() as stack:
        address = _address(issuer, scheme, host, port)
        beyond = None if relay is None else relay_of(read_relay_file(relay))
        if telemetry:
            check_collector(telemetry)
        stack.enter_context(sole_server(data))
        count = 1 if beyond else workers or fitting()

        def opened(common: Common) -> Vault:
            return open_vault(data, address, limits=limits, relay=beyond, common=common)

        first = opened(alone())
        if not any(kiosk["revoked_at"] is None for kiosk in list_kiosks(first)):
            typer.echo("No kiosk is enrolled yet: 'kiosk vault-admin enrol' gives a code with which one may.")
        signal.signal(signal.SIGTERM, _end)
        _collect_seldom()
        listeners = [stack.enter_context(listener) for listener in _listening(host, port, count)]
        _loaded(server_config(first, tls))
        log.info("Uvicorn running on %s://%s:%d", scheme, host, listeners[0].getsockname()[1])
        if count == 1:
            _serve_alone(first, tls, telemetry, listeners[0])
        else:
            first.database.dispose()
            common = among_workers()
            run_workers(count, lambda number: _serve(opened(common), tls, telemetry, listeners[number]))


def _address(issuer: str, scheme: str, host: str, port: int) -> str:
    """Return the public address; raise SettingsError when it will not do, before anything is made for it."""
    if not issuer and port == 0:
        raise SettingsError("Give --issuer with --port 0: who shall find a vault whose port is not known before?")
    return check_issuer(issuer or f"{scheme}://{host}:{port}")


def _serve_alone(vault: Vault, tls: Tls | None, telemetry: str, listener: socket.socket) -> None:
    """Serve, and end at a word as a worker does: without its threads, of which one may wait for a database that hangs.

    Whoever asked was cut off before, and is told again when asking anew.
    """
    try:
        _serve(vault, tls, telemetry, listener)
    except SystemExit as end:
        logging.shutdown()
        os._exit(end.code if isinstance(end.code, int) else 1)


def _serve(vault: Vault, tls: Tls | None, telemetry: str, listener: socket.socket) -> None:
    """Serve from this process until it is told to end."""
    telling = Telemetry(telemetry) if telemetry else None
    try:
        uvicorn.Server(server_config(vault, tls, telling)).run(sockets=[listener])
    finally:
        if telling is not None:
            telling.end()


def _listening(host: str, port: int, count: int) -> list[socket.socket]:
    """Return a socket for each worker, all on one port: the kernel deals connections out (SO_REUSEPORT, socket(7)).

    A worker's own waits for its successor. The first has the port for itself before the others come beside it, so that
    no other program gets in between. Raises SettingsError, also when another program listens there.
    """
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        only = socket.create_server((host, port), family=family)
        if count == 1:
            return [only]
        only.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)
        place = host, only.getsockname()[1]
        beside = (socket.create_server(place, family=family, reuse_port=True) for _ in range(count - 1))
        return [only, *beside]
    except OSError as error:
        why = (error.strerror or "no such address").lower()
        raise SettingsError(f"The vault cannot listen on {host}, port {port} ({why}); give another one.") from error


def _loaded(config: uvicorn.Config) -> uvicorn.Config:
    try:
        config.load()
    except ssl.SSLError as error:
        raise SettingsError("--tls-cert and --tls-key must be PEM files that fit together.") from error
    return config


def _collect_seldom() -> None:
    """Let Python look for cycles now and then, and not among what was made for good: each look is dear, cycles few."""
    gc.freeze()
    gc.set_threshold(_OBJECTS_BETWEEN_LOOKS)


def _end(*_: object) -> None:
    """End by SystemExit: uvicorn raises the signal anew once it has served, and by default that ends a process dead."""
    raise SystemExit(0)


if __name__ == "__main__":
    typer.run(vault)
