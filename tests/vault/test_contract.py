"""The kiosk's own tests of a visit, as they are, against a vault on PostgreSQL with a bucket."""

from collections.abc import Iterator

import pytest

from kiosk.vault.bucket_file import BUCKET_FILE
from kiosk.vault.database import POSTGRESQL_FILE
from kiosk.vault.serving import RunningVault, running
from kiosk.vault.settings import Limits
from tests.upload import test_visit
from tests.upload.conftest import person, world
from tests.upload.test_visit import *  # noqa: F403
from tests.vault import s3
from tests.vault.postgres import Cluster

__all__ = ["person", "world", *(name for name in vars(test_visit) if name.startswith("test_"))]


@pytest.fixture(scope="session")
def real_vault(tmp_path_factory: pytest.TempPathFactory, cluster: Cluster) -> Iterator[RunningVault]:
    """In the place of the one on SQLite and a folder."""
    data = tmp_path_factory.mktemp("vault")
    with s3.running(tmp_path_factory.mktemp("s3")) as storage:
        (data / BUCKET_FILE).write_text(storage.settings())
        (data / POSTGRESQL_FILE).write_text(cluster.address())
        with running(data, limits=Limits(poll_interval_s=1)) as vault:
            yield vault
