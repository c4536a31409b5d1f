from collections.abc import Iterator

import pytest
from starlette.applications import Starlette

from tests.vault.upstreams.served import Provider, served


@pytest.fixture(scope="session")
def provider() -> Iterator[Provider]:
    """A server on loopback, whose `app` each test sets to a fake of its own."""
    behind = Provider("", Starlette())
    with served(behind) as address:
        behind.address = address
        yield behind
