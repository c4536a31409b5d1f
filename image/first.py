"""The twin's first starts, on its own screen: without site file, with one it cannot read, then with a good one.

Part of `make image-night`. No camera stands before a virtual machine: that the site's codes are read is tested without
it (tests/box). What the screen must show is drawn here by the same words, and compared from afar.
"""

from functools import partial
from pathlib import Path

from PIL import Image

from image import checks
from image.card import BOOT_MB
from image.qemu import BOOT_START, MB, Machine, prepared, site_file, write_settings
from image.table import FOLDER, STARTED, Table, come_up, started
from kiosk.box import first, sorry, table, words
from kiosk.site import SiteError, parse

SITE, SECRETS = "site.toml", "first-start.toml"
TOMORROW = "\n[tomorrow]\nword = 1\n"
"""A table that no version knows yet: what a site file for a newer system looks like to an older one."""
CODE = "Kq7ZpT3vRw9LmXc2"
SIZE = 1280, 800
WHOLE, HEADING, SENTENCE = (0, SIZE[1]), (0, 120), (730, SIZE[1])
"""Rows of the screen, from and up to."""
ALIKE = 3.0
"""An empty sheet is 10 levels away from each of them."""
TABLE_LIMIT_S = 420.0
"""In the machine's own seconds: without devices the doctor's table stays for five minutes."""
ROWS = 6


def begun(image: Path, lines: Table) -> None:
    """Three starts of one card, the site file changed by hand in between."""
    folder = FOLDER / "first"
    card = prepared(image, folder, site_file())
    write_settings(card, SITE, "")
    with lines.machine(card, folder, start=started(image)) as machine:
        lines.looked(STARTED, machine, partial(come_up, machine))
        lines.looked("a box without site file says what to do", machine, partial(told_what_to_do, machine))
    write_settings(card, SITE, site_file() + TOMORROW)
    with lines.machine(card, folder, start=started(image)) as machine:
        lines.looked("a word that it does not know is on the last screen", machine, partial(told_why, machine))
    write_settings(card, SITE, site_file())
    write_settings(card, SECRETS, f'code = "{CODE}"\n')
    with lines.machine(card, folder, start=started(image)) as machine:
        lines.looked("the doctor's table comes first", machine, partial(table_is_shown, machine))
        lines.looked("the secrets have left the card", machine, partial(secrets_left, machine, card))
        lines.looked("then the screens", machine, partial(screens_follow, machine))


def told_what_to_do(machine: Machine) -> str:
    """The first start's four steps are on the screen, and that nothing is there that could read a code."""
    rows = first.rows(0, 0, first.NOTHING)
    return _shown(machine, "first_start", words.drawn(*SIZE, first.HEADING, rows, first.ENGLISH))


def told_why(machine: Machine) -> str:
    """The last screen, with the sentence that names what this version does not know."""
    machine.wait_for_check()
    wanted = sorry.picture(*SIZE, unknown_word())
    return _shown(machine, "last", wanted) or _shown(machine, "last_words", wanted, SENTENCE)


def unknown_word() -> str:
    """What is said of a site file with TOMORROW's table."""
    try:
        parse(site_file() + TOMORROW, SITE)
    except SiteError as error:
        return str(error)
    return ""


def table_is_shown(machine: Machine) -> str:
    """The doctor's table, by its heading: its lines tell of devices that are not there."""
    machine.wait_for_check()
    return _shown(machine, "table", words.drawn(*SIZE, table.HEADING, [], table.FOOT), HEADING)


def secrets_left(machine: Machine, card: Path) -> str:
    """The one-time code is in no byte of the boot partition, and kiosk-enrol has it."""
    with card.open("rb") as file:
        file.seek(BOOT_START)
        if CODE.encode() in file.read(BOOT_MB * MB):
            return "the code is still on the boot partition"
    said = machine.ask("shell cat /run/consigne-site/code")
    return "" if said == CODE else f"the code did not arrive: {said}"


def screens_follow(machine: Machine) -> str:
    """After the table, the screens; by then they have found out that no scanner is there, and say so."""
    shown = machine.ask(f"wait {TABLE_LIMIT_S:.0f} kiosk-ui.service kiosk-sorry.service", checks.LIMIT_S)
    return "" if shown == "kiosk-ui.service" else f"{shown or 'nothing'} is shown"


def _shown(machine: Machine, name: str, wanted: sorry.Pixels, rows: tuple[int, int] = WHOLE) -> str:
    """Nothing as soon as these `rows` of the screen are like those of `wanted`, `(height, width, 3)` RGB."""
    expected = machine.folder / f"{name}_expected.png"
    Image.fromarray(wanted[slice(*rows)]).save(expected)

    def alike(seen: Path) -> bool:
        part = machine.folder / f"{name}_part.png"
        with Image.open(seen) as picture:
            picture.crop((0, rows[0], SIZE[0], rows[1])).save(part)
        return checks.difference(part, expected) < ALIKE

    return "" if checks.seen(machine, name, alike) else f"look at {name}.png and {expected.name}"
