"""`kiosk doctor`."""

import sys
from pathlib import Path
from typing import Annotated

import msgspec
import typer
from rich.console import Console
from rich.markup import escape
from rich.table import Table

from kiosk import site as sites
from kiosk.doctor import devices, machine
from kiosk.doctor.certificate import certificate
from kiosk.doctor.check import Check, Verdict, can_serve
from kiosk.doctor.roster import roster
from kiosk.doctor.vaults import vaults
from kiosk.site import Site

_MARKS = {Verdict.GOOD: "[green]✔ good", Verdict.LOOK: "[yellow]● look at it", Verdict.TROUBLE: "[red]✘ trouble"}


def doctor(
    site: Annotated[Path, typer.Option(help="The site file.")],
    state: Annotated[Path, typer.Option(help="The kiosk's own folder.")] = Path("/var/lib/consigne"),
    runtime: Annotated[Path, typer.Option(help="Where a running kiosk has its sockets.")] = Path("/run/consigne"),
    json: Annotated[bool, typer.Option("--json", help="One JSON object instead of the table.")] = False,
    on_paper: Annotated[bool, typer.Option("--print", help="Print it on the receipt printer as well.")] = False,
) -> None:
    """Check every part of the box and say what to do. Exit code 0 only when the box can serve."""
    loaded = sites.load(site)
    with Console(stderr=True).status("Asking each part. One that does not answer takes about a minute."):
        checks = examine(loaded, site, state, runtime)
    if on_paper and not devices.printed(site, runtime, checks):
        sys.stderr.write("The report was not printed; see the printer's line.\n")
    if json:
        sys.stdout.buffer.write(msgspec.json.encode({"can_serve": can_serve(checks), "checks": checks}) + b"\n")
    else:
        _show(checks)
    raise typer.Exit(0 if can_serve(checks) else 1)


def examine(site: Site, site_file: Path, state: Path, runtime: Path) -> list[Check]:
    """Every check, in the order of a visit."""
    with devices.sockets(site_file, runtime) as folder:
        asked = [devices.scanner(site, folder), devices.printer(site, folder), *devices.a4_printer(site, folder)]
    return [
        *asked,
        *vaults(site, state),
        *certificate(site),
        *roster(site, state),
        machine.clock(site),
        machine.free_space(site, state),
        machine.fonts(site),
        machine.asked(site, site_file.parent),
        machine.sound(),
        machine.units(),
    ]


def _show(checks: list[Check]) -> None:
    table = Table("part", "verdict", "found", "what to do", header_style="bold", pad_edge=False)
    for check in checks:
        table.add_row(escape(check.part), _MARKS[check.verdict], escape(check.found), escape(check.todo))
    console = Console()
    console.print(table)
    console.print("The box can serve." if can_serve(checks) else "[bold]The box cannot serve yet.")
