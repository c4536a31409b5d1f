"""Two servers of one vault behind a balancer, of which one is killed: the kiosk's own client goes on with the other."""

import socket
import threading
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from joserfc.jwk import OKPKey

from kiosk.demo.phone import make_person, read_papers
from kiosk.upload.identity import load_or_make
from kiosk.vault.app import open_vault
from kiosk.vault.bucket_file import BUCKET_FILE
from kiosk.vault.database import writing
from kiosk.vault.kiosks import add_kiosk
from tests.upload import client
from tests.upload.conftest import table
from tests.vault import s3
from tests.vault.postgres import Cluster
from tests.vault.test_stores import Twin, on_postgresql
from tests.vault.test_told_to_end import CHUNK_BYTES, DEADLINE_S, KBIT_S, LARGE, Said, logged_in, receipted, said

__all__ = ["said"]


def piped(one: socket.socket, other: socket.socket) -> None:
    """Carries bytes from one to the other; when either ends, both do."""
    with suppress(OSError):
        while data := one.recv(65536):
            other.sendall(data)
    for each in (one, other):
        with suppress(OSError):
            each.shutdown(socket.SHUT_RDWR)


@contextmanager
def balanced(servers: Sequence[Twin], listener: socket.socket) -> Iterator[None]:
    """Each connection goes to the first server that takes it."""

    def taken_by_one() -> socket.socket:
        for server in servers:
            parts = urlsplit(server.address)
            with suppress(OSError):
                return socket.create_connection((parts.hostname or "", parts.port or 0), DEADLINE_S)
        raise AssertionError("no server is left")

    def serve() -> None:
        with suppress(OSError):
            while True:
                caller, _ = listener.accept()
                server = taken_by_one()
                for pair in ((caller, server), (server, caller)):
                    threading.Thread(target=piped, args=pair, daemon=True).start()

    thread = threading.Thread(target=serve, daemon=True)
    thread.start()
    try:
        yield
    finally:
        listener.shutdown(socket.SHUT_RDWR)
        thread.join(DEADLINE_S)


@pytest.mark.parametrize("stored", ["folder", "bucket"])
def test_the_kiosk_goes_on_with_the_other_server_from_where_it_was(
    stored: str, tmp_path: Path, cluster: Cluster, said: Said
) -> None:
    data, state = tmp_path / "vault", tmp_path / "kiosk"
    on_postgresql(data, cluster)
    state.mkdir()
    with ExitStack() as stack:
        if stored == "bucket":
            storage = stack.enter_context(s3.running(tmp_path / "s3"))
            (data / BUCKET_FILE).write_text(storage.settings())
        listener = stack.enter_context(socket.create_server(("127.0.0.1", 0)))
        issuer = f"http://127.0.0.1:{listener.getsockname()[1]}"
        vault = open_vault(data, issuer)
        with writing(vault.database) as connection:
            key = OKPKey.import_key(dict(load_or_make(state).public()))
            add_kiosk(connection, vault, "consigne", key, "CCAS", "Ville")
        vault.database.dispose()
        servers = [Twin(data, issuer) for _ in range(2)]
        for server in servers:
            stack.callback(server.kill)
        stack.enter_context(balanced(servers, listener))
        person = make_person(issuer)
        kiosk = stack.enter_context(client.running(client.site(table(issuer), upload_kbit_s=KBIT_S), state))
        pool = stack.enter_context(ThreadPoolExecutor(1))
        going = pool.submit(receipted, kiosk, logged_in(kiosk, person), LARGE)
        said.await_second_requests(1)
        (capability,) = said.starts
        acknowledged = said.acknowledged[capability]
        servers[0].kill()
        assert going.result(DEADLINE_S)
        assert said.starts[capability][2] >= acknowledged >= CHUNK_BYTES
        assert [paper.pdf for paper in read_papers(issuer, person.recovery)] == [LARGE]
