"""The relay life: a vault whose store is other providers' vaults. One object holds what that life adds."""

import threading
from dataclasses import dataclass, field

from kiosk.vault.relay_file import RelayFile
from kiosk.vault.upstreams import Upstream
from kiosk.vault.upstreams.kinds import upstream_of

DAY_S = 24 * 3600


@dataclass(frozen=True)
class Relay:
    """Who can read the papers on their way (`operator`), and where they go, by the providers' names."""

    operator: str
    upstreams: dict[str, Upstream]
    keep_s: float = 30 * DAY_S
    """How long a paper whose fate nobody knows waits for somebody to decide, and what is settled is remembered."""
    woken: threading.Condition = field(default_factory=threading.Condition, compare=False, repr=False)
    """Notified when there may be something to bring."""

    def wake(self) -> None:
        """Tell the forwarder to look."""
        with self.woken:
            self.woken.notify_all()


def relay_of(file: RelayFile) -> Relay:
    """Return the relay of a file; raise SettingsError when a secret cannot be read."""
    return Relay(
        file.operator.strip(), {table.name: upstream_of(table) for table in file.upstream}, file.keep_days * DAY_S
    )
