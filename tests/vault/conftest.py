import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from argon2 import PasswordHasher
from joserfc.jwk import OKPKey
from starlette.applications import Starlette

from kiosk.demo.phone import DemoPerson, make_person
from kiosk.vault import pins
from kiosk.vault.serving import RunningVault, running
from kiosk.vault.settings import Limits
from tests.vault import postgres
from tests.vault.kiosk_client import Kiosk
from tests.vault.postgres import Cluster, NoPostgresError
from tests.vault.providers import Behind, all_providers
from tests.vault.upstreams.served import Provider, served

SITE = "CCAS de Villeneuve"


@dataclass
class Clock:
    """The server's clock: real time plus what a test adds."""

    ahead_s: float = 0.0

    def __call__(self) -> float:
        return time.time() + self.ahead_s


@pytest.fixture(autouse=True)
def cheap_pins(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Argon2id at its cheapest: these tests open hundreds of vaults. `test_pins.py` looks at the real cost."""
    if request.module.__name__ != "tests.vault.test_pins":
        monkeypatch.setattr(pins, "_hasher", PasswordHasher(time_cost=1, memory_cost=64, parallelism=1))


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def limits() -> Limits:
    return Limits(max_deposit_bytes=1_000_000, quota_bytes=2_000_000)


@pytest.fixture
def vault(tmp_path: Path, clock: Clock, limits: Limits) -> Iterator[RunningVault]:
    with running(tmp_path / "vault", limits=limits, clock=clock) as server:
        yield server


@pytest.fixture
def kiosk(vault: RunningVault, clock: Clock) -> Kiosk:
    key = OKPKey.generate_key("Ed25519")
    vault.enrol(key, site=SITE)
    return Kiosk(vault.issuer, key, clock=clock)


@pytest.fixture(scope="session")
def steady_vault(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningVault]:
    """One vault, with wide rate limits, for all tests that leave no trace in it."""
    with running(tmp_path_factory.mktemp("steady") / "vault", limits=Limits(rate_factor=1000)) as server:
        yield server


@pytest.fixture(scope="session")
def steady_kiosk(steady_vault: RunningVault) -> Kiosk:
    key = OKPKey.generate_key("Ed25519")
    steady_vault.enrol(key, site=SITE)
    return Kiosk(steady_vault.issuer, key)


@pytest.fixture(scope="session")
def steady_token(steady_vault: RunningVault, steady_kiosk: Kiosk) -> str:
    return steady_kiosk.login(make_person(steady_vault.issuer))


@pytest.fixture
def person(vault: RunningVault) -> DemoPerson:
    return make_person(vault.issuer)


@pytest.fixture
def token(kiosk: Kiosk, person: DemoPerson) -> str:
    return kiosk.login(person)


@pytest.fixture(scope="session")
def provider() -> Iterator[Provider]:
    """A server on loopback, whose `app` each test sets to a fake provider of its own."""
    behind = Provider("", Starlette())
    with served(behind) as address:
        behind.address = address
        yield behind


@pytest.fixture(scope="session")
def providers(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, Behind]]:
    with all_providers(tmp_path_factory.mktemp("providers")) as behind:
        yield behind


@pytest.fixture(scope="session")
def cluster() -> Iterator[Cluster]:
    """One PostgreSQL for all tests that need one, each with a database of its own."""
    try:
        with postgres.running() as cluster:
            yield cluster
    except NoPostgresError:
        pytest.skip("Debian's postgresql is not installed")
