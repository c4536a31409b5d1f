"""An outbox whose opening is broken off."""

from pathlib import Path
from unittest import mock

import pytest

from kiosk.upload.outbox import Outbox
from tests.upload.outbox_life import MB


def opened_until_rename(folder: Path, step: int) -> None:
    """Opens an outbox that ends before its rename number `step`, from 0 on; fails when it does not come that far."""
    real_rename, steps = Path.rename, iter(range(100))

    def rename(path: Path, target: Path) -> Path:
        if next(steps) == step:
            raise KeyboardInterrupt
        return real_rename(path, target)

    with mock.patch.object(Path, "rename", rename), pytest.raises(KeyboardInterrupt):
        Outbox(folder, max_bytes=10 * MB).close()
