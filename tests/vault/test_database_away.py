"""PostgreSQL dies or hangs under a vault that serves: that is said at once, kiosks wait, and all goes on by itself."""

import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
import requests
from joserfc.jwk import OKPKey

from kiosk import profile
from kiosk.demo.phone import DemoPerson, make_person, read_papers
from kiosk.messages import DepositKept, DepositProgress, DepositReceipted, LoggedIn, Message
from kiosk.upload import delivery, pace
from kiosk.vault import health
from kiosk.vault.database import POSTGRESQL_FILE
from kiosk.vault.refusal import AWAY_S
from kiosk.vault.serving import RunningVault, running
from kiosk.vault.settings import Limits
from tests.upload import client
from tests.upload.client import deposit_of
from tests.upload.conftest import World, enrol, table
from tests.vault import postgres
from tests.vault.kiosk_client import Kiosk, ask, sealed, send
from tests.vault.postgres import Cluster, NoPostgresError
from tests.vault.test_crash import Server
from tests.vault.test_told_to_end import END_S, Said

DEADLINE_S = 60.0
SOON_S = health.LOOK_S + 5.0
CONNECTIONS = 16
"""So many reach each of two workers, and wait for one that still opens its vault."""
CHUNK_BYTES = 128 * 1024
KBIT_S = 1200.0
PAPER = b"%PDF mine " + bytes(500_000)
AWAY = "the database does not answer"
LATER = b"%PDF while the database was away"


@pytest.fixture(scope="module")
def mortal() -> Iterator[Cluster]:
    """A cluster of these tests' own, for it dies."""
    try:
        with postgres.running() as cluster:
            yield cluster
    except NoPostgresError:
        pytest.skip("Debian's postgresql is not installed")


@pytest.fixture(scope="module")
def real_vault(tmp_path_factory: pytest.TempPathFactory, mortal: Cluster) -> Iterator[RunningVault]:
    data = tmp_path_factory.mktemp("vault")
    (data / POSTGRESQL_FILE).write_text(mortal.address())
    with running(data, limits=Limits(poll_interval_s=1, rate_factor=100)) as vault:
        yield vault


@pytest.fixture
def person(real_vault: RunningVault) -> DemoPerson:
    return make_person(real_vault.issuer)


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> Said:
    said = Said()
    said.listen(monkeypatch)
    return said


@pytest.fixture
def world(
    real_vault: RunningVault, person: DemoPerson, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[World]:
    """A kiosk on a slow line, that tries again soon."""
    monkeypatch.setattr(delivery, "FIRST_CHUNK_BYTES", CHUNK_BYTES)
    monkeypatch.setattr(delivery, "LARGEST_CHUNK_BYTES", CHUNK_BYTES)
    monkeypatch.setattr(pace, "retry_after_s", lambda attempt, asked_for_s=0.0: 0.1)
    enrol(real_vault, tmp_path / "state")
    site = client.site(table(real_vault.issuer), upload_kbit_s=KBIT_S)
    with client.running(site, tmp_path / "state") as upload:
        yield World(real_vault, person, tmp_path / "state", upload)


def looked(vault: RunningVault, what: str) -> tuple[int, Any]:
    answered = requests.get(f"{vault.issuer}/health/{what}", timeout=SOON_S)
    return answered.status_code, answered.json()


def await_ready(vault: RunningVault) -> None:
    deadline = time.monotonic() + DEADLINE_S
    while looked(vault, "ready")[0] != 200:
        assert time.monotonic() < deadline, "it is never ready again"
        time.sleep(0.05)


def told(world: World, login: LoggedIn, paper: bytes, hear: Callable[[Message], object]) -> list[type[Message]]:
    """Brings a paper; which kinds of news came, without progress."""
    asked, sealed = deposit_of(paper, login)
    kinds: list[type[Message]] = []
    for news in world.upload.ask(asked, [sealed]):
        hear(news)
        if not isinstance(news, DepositProgress):
            kinds.append(type(news))
    return kinds


def test_while_postgresql_is_dead_kiosks_wait_and_then_go_on_where_they_were(
    world: World, mortal: Cluster, said: Said
) -> None:
    login, waits = world.log_in(), threading.Event()

    def hear(news: Message) -> None:
        if isinstance(news, DepositProgress) and news.waiting:
            waits.set()

    with ThreadPoolExecutor(2) as pool:
        first = pool.submit(told, world, login, PAPER, lambda _: None)
        said.await_second_requests(1)
        with mortal.dead():
            (capability,) = said.starts
            tried, acknowledged = len(said.starts[capability]), said.acknowledged[capability]
            assert looked(world.vault, "ready") == (503, {"status": "wrong", "reasons": [AWAY]})
            assert looked(world.vault, "live") == (200, {"status": "ok"})
            second = pool.submit(told, world, login, LATER, hear)
            assert waits.wait(DEADLINE_S), "a paper that comes meanwhile is not refused"
        await_ready(world.vault)
        for news in (first, second):
            assert news.result(DEADLINE_S) == [DepositKept, DepositReceipted]
    assert said.starts[capability][tried] >= acknowledged >= CHUNK_BYTES
    papers = [paper.pdf for paper in read_papers(world.vault.issuer, world.person.recovery)]
    assert sorted(papers) == sorted([PAPER, LATER])


def test_whoever_asks_meanwhile_is_told_when_to_ask_again(
    real_vault: RunningVault, person: DemoPerson, mortal: Cluster
) -> None:
    key = OKPKey.generate_key("Ed25519")
    real_vault.enrol(key)
    kiosk = Kiosk(real_vault.issuer, key)
    token = kiosk.login(person)
    paper = sealed(b"%PDF mine", kiosk.recipients(token).json()["recipients"][0])
    location = kiosk.create(token, paper).headers["Location"]
    with mortal.dead():
        answers = [
            kiosk.form("/device"),
            kiosk.form("/card"),
            kiosk.recipients(token),
            kiosk.create(token, paper),
            send(location, 0, paper),
            ask(location),
        ]
        page = requests.get(f"{real_vault.issuer}/go?code=1", headers={"Accept": "text/html"}, timeout=SOON_S)
    assert {(one.status_code, one.headers["Retry-After"]) for one in answers} == {(503, str(AWAY_S))}
    assert {one.json()["error"] for one in answers if one.content} == {"temporarily_unavailable"}
    assert (page.status_code, page.headers["Content-Type"]) == (503, "text/html; charset=utf-8")
    assert profile.RECEIPT_HEADER in send(location, 0, paper).headers


def test_a_postgresql_that_hangs_is_told_in_time_and_costs_one_thread(
    real_vault: RunningVault, mortal: Cluster
) -> None:
    await_ready(real_vault)
    before = threading.active_count()
    with mortal.hanging(), ThreadPoolExecutor(8) as pool:
        began = time.monotonic()
        answers = list(pool.map(lambda _: looked(real_vault, "ready"), range(8)))
        assert time.monotonic() - began < SOON_S
        assert {status for status, _ in answers} == {503}
        assert looked(real_vault, "live") == (200, {"status": "ok"})
        assert threading.active_count() <= before + 8 + 1
    await_ready(real_vault)


@pytest.mark.parametrize("workers", ["1", "2"])
def test_a_server_that_is_told_to_end_waits_for_no_database(workers: str, tmp_path: Path, mortal: Cluster) -> None:
    """Whoever asks it something meanwhile neither: they are cut off."""
    server = Server(tmp_path / "vault")
    server.data.mkdir()
    (server.data / POSTGRESQL_FILE).write_text(mortal.address())
    try:
        server.start("--workers", workers)
        ends_in_time(server, mortal)
    finally:
        server.kill()


def ends_in_time(server: Server, mortal: Cluster) -> None:
    assert server.process is not None
    ready = f"{server.issuer}/health/ready"
    for _ in range(CONNECTIONS):
        assert requests.get(ready, timeout=DEADLINE_S).status_code == 200
    with ThreadPoolExecutor(4) as pool, mortal.hanging():
        asking = [pool.submit(ask, f"{server.issuer}/deposits/unknown") for _ in range(4)]
        assert requests.get(ready, timeout=SOON_S).status_code == 503
        server.process.terminate()
        assert server.process.wait(END_S) == 0
        for each in asking:
            assert each.exception(DEADLINE_S) is not None or each.result().status_code >= 500
