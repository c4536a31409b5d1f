"""Which class reaches which kind of provider."""

from collections.abc import Callable, Mapping

from kiosk.vault.relay_file import Kind, UpstreamTable
from kiosk.vault.upstreams import Upstream
from kiosk.vault.upstreams.cozy import Cozy
from kiosk.vault.upstreams.digiposte import Digiposte
from kiosk.vault.upstreams.mail import Mail
from kiosk.vault.upstreams.reconnect import Reconnect

KINDS: Mapping[Kind, Callable[[UpstreamTable], Upstream]] = {
    "cozy": Cozy,
    "digiposte": Digiposte,
    "mail": Mail,
    "reconnect": Reconnect,
}


def upstream_of(table: UpstreamTable) -> Upstream:
    """Return the provider that a table of the relay's file names."""
    return KINDS[table.kind](table)
