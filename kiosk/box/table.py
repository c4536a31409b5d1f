"""The doctor's table on the box's own screen, at a first start: what answers, what does not, and what to do.

It asks the running helpers, as `kiosk doctor` does; it has no network of its own, so vaults are asked by kiosk-upload.
"""

import time
from collections.abc import Callable
from pathlib import Path

from kiosk.box import enrolling
from kiosk.box.health import ask, has_route
from kiosk.box.words import DOUBT, GOOD, GREEN, RED, WRONG, YELLOW, Row
from kiosk.doctor import devices, machine
from kiosk.doctor.check import Check, Verdict, good, look, trouble
from kiosk.domain import Fault, Paper
from kiosk.messages import AskVaults, Failed, Print, Printed, Vaults
from kiosk.site import Site

HEADING = "La machine se regarde"
FOOT = "La page de test sort de l'imprimante. L'accueil vient ensuite."
CHOOSE = "Write its address in [scanner] device; 'kiosk doctor' on a computer beside it finds what is there."
"""The table's own process sees no device and no network, and the firewall lets no search out."""
PAUSE_S = 10.0
GOOD_S = 20.0
_UNREACHED = "Check [[vault]] issuer, and that the vault is up."
_VAULT = {
    Fault.VAULT_NOT_TRUSTED: "Look at the clock's line; else check [[vault]] issuer and ca_file, or ask its operator.",
    Fault.VAULT_REFUSED: "Check [[vault]] kind and issuer, and the line of the enrolment.",
}
_MARKS = {Verdict.GOOD: (GOOD, GREEN), Verdict.LOOK: (DOUBT, YELLOW), Verdict.TROUBLE: (WRONG, RED)}


def examine(site: Site, runtime: Path) -> list[Check]:
    """Every part that a visit needs, asked once."""
    return [
        devices.scanner(site, runtime, lambda: CHOOSE),
        devices.printer(site, runtime),
        *devices.a4_printer(site, runtime),
        network(),
        machine.synchronised(time.time(), time.clock_gettime(time.CLOCK_BOOTTIME)),
        *vaults(runtime),
        *enrolling.row(),
        machine.fonts(site, image=True),
        *([machine.asked(site)] if site.site.procedures else []),
    ]


def network() -> Check:
    """Whether this box has a way out."""
    if has_route():
        return good("network", "there is a way out")
    return trouble("network", "the box was given no address", "Check the cable, or the Wi-Fi in first-start.toml.")


def vaults(runtime: Path) -> list[Check]:
    """Each vault of the site, as kiosk-upload reaches it."""
    said = ask(runtime / "upload.sock", AskVaults())
    if not isinstance(said, Vaults):
        return [trouble("vaults", "kiosk-upload does not answer", "Switch the box off and on.")]
    if not said.vaults:
        return [look("vaults", "the site file names none", "Add a [[vault]] table.")]
    return [
        good(vault.name, "reached")
        if vault.fault is None
        else trouble(vault.name, vault.fault.value, _VAULT.get(vault.fault, _UNREACHED))
        for vault in said.vaults
    ]


def print_test_page(runtime: Path) -> Check:
    """The receipt printer's test page; trouble only when the printer's process says that it did not come out."""
    match ask(runtime / "printer.sock", Print(Paper.TEST, "fr")):
        case Printed():
            return good("test page", "printed: look at its edges and at the code")
        case Failed():
            return trouble("test page", "it was not printed", "Look at the printer's line above.")
        case _:
            return look("test page", "nobody knows whether it came out", "Look at the printer.")


def watch(site: Site, runtime: Path, show: Callable[[str, list[Row], str], None], limit_s: float) -> list[Check]:
    """Show the table and look again until all is well, for `limit_s` at most; the test page is tried until it is out.

    A table in which all is well stays for `GOOD_S`. Returns the last table.
    """
    until_s, printed = time.monotonic() + limit_s, list[Check]()
    show(HEADING, [Row("…")], FOOT)
    while True:
        checks = examine(site, runtime)
        show(HEADING, rows(checks + printed), FOOT)
        if not printed or printed[0].verdict is Verdict.TROUBLE:
            printed = [print_test_page(runtime)]
            show(HEADING, rows(checks + printed), FOOT)
        checks += printed
        if all(check.verdict is Verdict.GOOD for check in checks):
            until_s = min(until_s, time.monotonic() + GOOD_S)
        if time.monotonic() + PAUSE_S > until_s:
            time.sleep(max(0.0, until_s - time.monotonic()))
            return checks
        time.sleep(PAUSE_S)


def rows(checks: list[Check]) -> list[Row]:
    """The table's lines, what is wrong first: a screen leaves out what does not fit at its end."""
    worst_first = [Verdict.TROUBLE, Verdict.LOOK, Verdict.GOOD]
    return [
        Row(f"{check.part}: {_in_words(check)}", *_MARKS[check.verdict])
        for check in sorted(checks, key=lambda check: worst_first.index(check.verdict))
    ]


def _in_words(check: Check) -> str:
    return f"{check.found.rstrip('.')}. {check.todo}" if check.todo else check.found
