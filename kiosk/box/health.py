"""Is this system well? Every helper answers in time, and the vault was reached or the network is known to be down.

systemd starts this only while the screens are up. A device that is switched off is no sign of a bad system; a helper
that does not answer is.
"""

import time
from pathlib import Path

from kiosk import wire
from kiosk.domain import Fault
from kiosk.messages import AskPrinter, AskScanner, AskVaults, Failed, Message, Vaults
from kiosk.messages.base import Final

PAUSE_S = 5.0
STEADY_S = 60.0
"""How long a box is well without a break before it is called so: screens and helpers may come up, and die again."""
SILENCE_S = 45.0
ROUTES = Path("/proc/self/net/route")
"""By way of this process: kiosk-health sees nothing else of /proc (ProcSubset=pid)."""
_HELPERS_FAULTS = frozenset({Fault.HELPER_GONE, Fault.HELPER_LATE, Fault.UNFORESEEN})


def wait_until_well(runtime: Path, deadline_s: float, routes: Path = ROUTES) -> str:
    """Ask again until the box was well for STEADY_S without a break; one sentence when `deadline_s` passes before."""
    until_s = time.monotonic() + deadline_s
    well_since_s: float | None = None
    while True:
        trouble, now_s = examine(runtime, routes), time.monotonic()
        if trouble:
            well_since_s = None
        elif well_since_s is None:
            well_since_s = now_s
        elif now_s - well_since_s >= STEADY_S:
            return ""
        if now_s + PAUSE_S > until_s:
            return trouble or f"it was not well for {STEADY_S:.0f} s without a break."
        time.sleep(PAUSE_S)


def examine(runtime: Path, routes: Path = ROUTES) -> str:
    """What keeps this system from being well, or nothing."""
    requests: tuple[tuple[str, Message], ...] = (
        ("scanner", AskScanner()),
        ("printer", AskPrinter()),
        ("upload", AskVaults()),
    )
    for name, request in requests:
        answer = ask(runtime / f"{name}.sock", request)
        if answer is None or (isinstance(answer, Failed) and answer.fault in _HELPERS_FAULTS):
            return f"kiosk-{name} does not answer."
        if isinstance(answer, Vaults) and not reached(answer) and has_route(routes):
            return "there is a network, but no vault of the site file was reached."
    return ""


def has_route(routes: Path = ROUTES) -> bool:
    """True when a default route is there: proc_pid_net(5), route, destination and mask 0."""
    rows = [row.split() for row in routes.read_text().splitlines()[1:]]
    return any(len(row) > 7 and row[1] == row[7] == "00000000" for row in rows)


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
