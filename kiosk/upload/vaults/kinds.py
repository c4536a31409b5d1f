"""Which file speaks to which kind of vault."""

from collections.abc import Callable

from kiosk.site import VaultTable
from kiosk.upload.identity import KioskKey
from kiosk.upload.vaults import Vault
from kiosk.upload.vaults.nextcloud import Nextcloud
from kiosk.upload.vaults.profile1 import Profile1
from kiosk.upload.vaults.webdav import WebDav

KINDS: dict[str, Callable[[VaultTable, KioskKey], Vault]] = {
    "profile1": Profile1,
    "nextcloud": Nextcloud,
    "webdav": WebDav,
}


def open_vault(table: VaultTable, key: KioskKey) -> Vault:
    """The adapter for one [[vault]] of the site file."""
    return KINDS[table.kind](table, key)
