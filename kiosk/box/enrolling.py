"""Making the box known to its vault with the code of a first start, and saying what came of it.

What came of it is a line of the doctor's table: kiosk-enrol has no screen, and its journal dies with the power.
"""

import os
from pathlib import Path

import msgspec

from kiosk import disk
from kiosk import site as sites
from kiosk.box import settings
from kiosk.doctor.check import Check, good, look, trouble
from kiosk.fault import VaultError, VaultSaysNo
from kiosk.site import PlainError, Site, VaultTable
from kiosk.upload import identity
from kiosk.upload.enrolment import EnrolmentRefused, enrol_kiosk, knows_kiosk

PART = "enrolment"
SAID = Path("/run/kiosk-enrol/said.json")
CODE = Path("/run/consigne-site") / settings.CODE
_WRONG_NAME = 400
_WRONG_CODE, _KNOWN_KEY = 403, 409
_NEW_CODE = "Write a new code in first-start.toml, copy it to the card, and start the box anew."
_NEW_NAME = "Correct site.toml on the card, and start the box anew."


def enrol(site: Site, state: Path, code: str, vault: str, said: Path) -> Check:
    """Use the code, unless it was used before, and write the table's line to `said`.

    Raises VaultSaysNo when the same may go well in a moment, other PlainErrors and OSError; the line is written first.
    """
    try:
        found = _tried(site, state, code, vault)
    except (PlainError, OSError) as error:
        why = str(error) if isinstance(error, PlainError) else f"the box's disk: {os.strerror(error.errno or 0)}"
        _say(said, trouble(PART, why, "The box tries again every 30 seconds."))
        raise
    _say(said, found)
    return found


def _tried(site: Site, state: Path, code: str, vault: str) -> Check:
    used, refused = (state / settings.mark(name, code) for name in (settings.ENROLLED, settings.REFUSED))
    table = next((each for each in sites.takes_codes(site) if each.name == vault), None)
    if used.exists():
        return good(PART, "this code was used; the vault knew the box then")
    if table is None:
        refused.touch(mode=0o600)
        return trouble(PART, "it is not said for which vault the code is", 'Write vault = "NAME" in first-start.toml.')
    try:
        found = _made_known(table, site, state, code)
    except EnrolmentRefused as error:
        refused.touch(mode=0o600)
        return trouble(PART, f"{table.name}: {error.sentence}", _NEW_NAME if error.status == _WRONG_NAME else _NEW_CODE)
    except VaultError as error:
        raise VaultSaysNo(f"{table.name}: {error.sentence}") from error
    used.touch(mode=0o600)
    disk.sync(state)
    refused.unlink(missing_ok=True)
    return found


def _made_known(table: VaultTable, site: Site, state: Path, code: str) -> Check:
    """Bring the box's key to its vault; a new one where that vault revoked it.

    A reply that was lost makes the code a wrong one at the next try: the vault is asked then whether it knows the key.
    """
    known = good(PART, f"{table.name} knows this box")
    key = identity.load_or_make(state)
    if not (state / identity.NEXT_KEY_FILE).exists():
        try:
            enrol_kiosk(table, site.site, key, code)
            return known
        except EnrolmentRefused as error:
            if error.status not in {_WRONG_CODE, _KNOWN_KEY}:
                raise
            knows = knows_kiosk(table, key)
            if knows or (knows is None and error.status == _KNOWN_KEY):
                return known
            if error.status == _WRONG_CODE:
                raise
    new = identity.load_or_make_next(state)
    try:
        enrol_kiosk(table, site.site, new, code)
    except EnrolmentRefused as error:
        if error.status not in {_WRONG_CODE, _KNOWN_KEY} or not knows_kiosk(table, new):
            raise
    identity.take_next(state, key)
    found = f"{table.name} had revoked this box, and knows it now by a new key"
    others = ", ".join(each.name for each in sites.takes_codes(site) if each != table)
    return look(PART, found, f"Start the box anew. {f'It needs new codes for {others} too.' if others else ''}".strip())


def _say(said: Path, found: Check) -> None:
    disk.put(said, msgspec.json.encode(found), disk.PUBLIC)


def row(said: Path = SAID, code: Path = CODE) -> list[Check]:
    """The table's line, where there is a code; kiosk-enrol waits for the network and the time."""
    if not code.exists():
        return []
    try:
        return [msgspec.json.decode(said.read_bytes(), type=Check)]
    except (OSError, msgspec.MsgspecError):
        return [look(PART, "not yet", "It comes once the network and the time are there.")]
