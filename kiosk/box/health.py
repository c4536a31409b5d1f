"""Is this system well? Every helper answers in time, and the vault was reached or the network is known to be down.

systemd starts this only while the screens are up. A device that is switched off is no sign of a bad system; a helper
that does not answer is. So is, while an update is on trial, a device or vault that answered just before it.
"""

import time
from collections.abc import Collection
from pathlib import Path

from kiosk import wire
from kiosk.domain import Fault, PrinterState
from kiosk.messages import (
    AskPrinter,
    AskScanner,
    AskVaults,
    Failed,
    Message,
    PrinterReport,
    ScannerReport,
    Vaults,
)
from kiosk.messages.base import Final

PAUSE_S = 5.0
STEADY_S = 60.0
"""How long a box is well without a break before it is called so: screens and helpers may come up, and die again."""
SILENCE_S = 45.0
ROUTES = Path("/proc/self/net")
_QUESTIONS: tuple[tuple[str, Message], ...] = (
    ("scanner", AskScanner()),
    ("printer", AskPrinter()),
    ("upload", AskVaults()),
)
_SILENT = frozenset({PrinterState.NOT_ANSWERING, PrinterState.UNKNOWN})
_HELPERS_FAULTS = frozenset({Fault.HELPER_GONE, Fault.HELPER_LATE, Fault.UNFORESEEN})


def wait_until_well(runtime: Path, deadline_s: float, before: Collection[str] = ()) -> str:
    """Ask again until the box was well for STEADY_S without a break; one sentence when `deadline_s` passes before.

    `before` is what answered just before this system was tried.
    """
    until_s = time.monotonic() + deadline_s
    well_since_s: float | None = None
    while True:
        trouble, now_s = examine(runtime, before), time.monotonic()
        if trouble:
            well_since_s = None
        elif well_since_s is None:
            well_since_s = now_s
        elif now_s - well_since_s >= STEADY_S:
            return ""
        if now_s + PAUSE_S > until_s:
            return trouble or f"it was not well for {STEADY_S:.0f} s without a break."
        time.sleep(PAUSE_S)


def examine(runtime: Path, before: Collection[str] = (), routes: Path = ROUTES) -> str:
    """What keeps this system from being well, or nothing.

    A vault that answered `before` is missed without a network too: this system may be what broke it.
    """
    here = set[str]()
    for name, request in _QUESTIONS:
        answer = ask(runtime / f"{name}.sock", request)
        if answer is None or (isinstance(answer, Failed) and answer.fault in _HELPERS_FAULTS):
            return f"kiosk-{name} does not answer."
        if isinstance(answer, Vaults) and not reached(answer) and has_route(routes):
            return "there is a network, but no vault of the site file was reached."
        here |= parts(answer)
    gone = sorted(set(before) - here)
    return f"this answered before the update and does not now: {', '.join(gone)}." if gone else ""


def answering(runtime: Path) -> list[str]:
    """Which devices and vaults answer now."""
    return sorted(part for name, request in _QUESTIONS for part in parts(ask(runtime / f"{name}.sock", request)))


def parts(answer: Final | None) -> set[str]:
    """The devices and vaults behind a helper's answer that answered it. A scanner that is busy is there."""
    match answer:
        case ScannerReport() | Failed(fault=Fault.SCANNER_BUSY):
            return {"scanner"}
        case PrinterReport(state=state) if state not in _SILENT:
            return {"printer"}
        case Vaults(vaults=vaults):
            return {f"vault {vault.name}" for vault in vaults if vault.fault is None}
        case _:
            return set()


def has_route(routes: Path = ROUTES) -> bool:
    """True when a default route is there, IPv4's or IPv6's: a destination of zeros with a mask of zeros.

    Source: proc_pid_net(5), `route`; the kernel's net/ipv6/route.c, `ipv6_route`, which a kernel without IPv6 lacks and
    which sends to `lo` what leads nowhere.
    """
    rows = [row.split() for row in (routes / "route").read_text().splitlines()[1:]]
    if any(len(row) > 7 and row[1] == row[7] == "00000000" for row in rows):
        return True
    path = routes / "ipv6_route"
    rows = [row.split() for row in path.read_text().splitlines()] if path.exists() else []
    return any(len(row) > 9 and set(row[0] + row[1]) == {"0"} and row[9] != "lo" for row in rows)


def reached(vaults: Vaults) -> bool:
    """True when one of the site's vaults answered as a vault does, or the site names none.

    A vault that is not trusted or refuses counts as not reached: that may be this system's own certificates or code.
    """
    return not vaults.vaults or any(vault.fault is None for vault in vaults.vaults)


def ask(path: Path, request: Message) -> Final | None:
    """A helper's answer, or None when it gave none."""
    try:
        for answer, _ in wire.request(path, request, timeout_s=SILENCE_S):
            if isinstance(answer, Final):
                return answer
    except wire.WireError:
        return None
    return None
