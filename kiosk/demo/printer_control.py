"""The simulated printer's control endpoint: HTTP on loopback, for the side panel and for scripts.

`GET /state` tells how the printer is. `POST /do` with `{"act": "open cover"}` does what hands would do; `put paper in`
takes `mm`, `fault` takes `mishap` and `row` (null: at the cut).
"""

import json
from collections.abc import Callable
from typing import Any

from kiosk.demo.json_server import JsonServer
from kiosk.demo.printer_faults import Fault, Mishap
from kiosk.demo.printer_machine import PrinterMachine


class ControlError(ValueError):
    """The control endpoint was asked for something it does not know."""


def control(machine: PrinterMachine, request: dict[str, Any]) -> None:
    """Do one act to the printer; raises ControlError with a sentence when the request is not understood."""
    acts: dict[str, Callable[[], None]] = {
        "take paper away": machine.take_paper_away,
        "put paper in": lambda: machine.put_paper_in(float(request.get("mm", 50_000))),
        "open cover": machine.open_cover,
        "close cover": machine.close_cover,
        "heal": machine.heal,
        "tear off": machine.tear_off,
        "switch off and on": machine.switch_off_and_on,
        "fault": lambda: machine.set_fault(_fault(request)),
    }
    act = acts.get(str(request.get("act")))
    if act is None:
        raise ControlError(f"The simulated printer knows these acts: {', '.join(acts)}.")
    act()


def state(machine: PrinterMachine) -> dict[str, Any]:
    """Tell how the simulated printer is."""
    return {
        "paper_mm": round(machine.paper_mm),
        "near_end": machine.paper_mm <= machine.near_end_mm,
        "cover_open": machine.cover_open,
        "silent": machine.silent,
        "rows_in_work": machine.rows_in_work,
        "papers": len(machine.papers),
    }


def _fault(request: dict[str, Any]) -> Fault:
    try:
        mishap = Mishap(request["mishap"])
    except (KeyError, ValueError) as error:
        names = ", ".join(mishap.value for mishap in Mishap)
        raise ControlError(f"A fault needs a mishap, one of: {names}.") from error
    row = request.get("row")
    return Fault(mishap, None if row is None else int(row))


class ControlServer(JsonServer):
    """Serves `control` and `state` on a loopback port."""

    def __init__(self, machine: PrinterMachine, port: int) -> None:
        def answer(method: str, path: str, body: bytes) -> tuple[int, object]:
            if method == "GET" and path != "/state":
                return 404, {"error": "There is only /state to read."}
            if method == "POST":
                try:
                    control(machine, json.loads(body))
                except (ControlError, ValueError) as error:
                    return 400, {"error": str(error)}
            return 200, state(machine)

        super().__init__("printer-control", answer, port)
