"""Which bundle is this box offered, and may it be installed now? One place for every channel."""

from datetime import datetime
from pathlib import Path

from kiosk import hours
from kiosk.box import floor, hawkbit, trying, update
from kiosk.box.update import Bundle
from kiosk.site import UpdatesTable

FLOOR = "floor"


def offered(
    table: UpdatesTable, release: Path, key: Path, address: str, token_file: Path, memory: Path
) -> Bundle | None:
    """The bundle to install now, from the site's channel or its hawkBit server; None for none. Raises UpdateError."""
    running = floor.held(update.release(release), memory.with_name(FLOOR))
    trusted, now = update.public_key(key), datetime.now().astimezone()
    if table.hawkbit:
        server = hawkbit.Server(table.hawkbit, update.box_id(address), token_file.read_text(encoding="utf-8").strip())
        return hawkbit.ask(server, running, trusted, memory, table.hours, now)
    if not table.channel or not hours.within(table.hours, now.time()):
        return None
    bundle = update.ask(table.channel, running, trusted, address)
    return None if bundle and trying.worn_out(trying.remembered(memory), bundle.version, now.timestamp()) else bundle
