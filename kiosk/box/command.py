"""The commands of the appliance's own units."""

import signal
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kiosk import site as sites
from kiosk.box import health as healths
from kiosk.box import trying

if TYPE_CHECKING:
    from kiosk.box.words import Row

RELEASE = Path("/usr/share/consigne/release.toml")
CARDS = (Path("/sys/class/net/eth0/address"), Path("/sys/class/net/wlan0/address"))
"""The box's number and name come from the first one that it has."""
TRIES = "tries.json"
SCREEN, ABOUT = Path("/dev/fb0"), Path("/sys/class/graphics/fb0")

box = typer.Typer(add_completion=False, no_args_is_help=True, pretty_exceptions_enable=False)


@box.command()
def first(
    out: Annotated[Path, typer.Option(help="Where what was read goes; in memory.")],
    screen: Annotated[Path, typer.Option(help="The frame buffer.")] = SCREEN,
    about: Annotated[Path, typer.Option(help="What the kernel says of it.")] = ABOUT,
) -> None:
    """Say what to do on a box without site file, and read the site's QR codes."""
    import msgspec

    from kiosk import disk
    from kiosk.box import first as firsts
    from kiosk.box import sorry as sorries

    sorries.wait_for(about)
    with firsts.looking() as eyes:
        given = firsts.until_given(eyes.look, _shown(screen, about), lack=eyes.lack)
    disk.put(out, msgspec.json.encode(given), 0o640)


@box.command()
def table(
    site: Annotated[Path, typer.Option(help="The site file.")],
    runtime: Annotated[Path, typer.Option(help="Folder with the helpers' sockets.")],
    screen: Annotated[Path, typer.Option(help="The frame buffer.")] = SCREEN,
    about: Annotated[Path, typer.Option(help="What the kernel says of it.")] = ABOUT,
    seconds: Annotated[float, typer.Option(help="How long it is shown at most.")] = 300.0,
) -> None:
    """Show the doctor's table at a first start, and print the test page."""
    from kiosk.box import table as tables

    tables.watch(sites.load(site), runtime, _shown(screen, about), seconds)


def _shown(screen: Path, about: Path) -> "Callable[[str, list[Row], str], None]":
    """Puts words on the frame buffer."""
    from kiosk.box import sorry as sorries
    from kiosk.box import words

    def show(heading: str, rows: "list[Row]", foot: str) -> None:
        shape = sorries.frame_buffer(about)
        picture = words.drawn(shape.width, shape.height, heading, rows, foot)
        sorries.put(picture, shape, screen)

    return show


@box.command()
def enrol(
    site: Annotated[Path, typer.Option(help="The site file.")],
    state: Annotated[Path, typer.Option(help="The kiosk's own folder.")],
    code_file: Annotated[Path, typer.Option(help="File with the vault's one-time code.")],
    vault_file: Annotated[Path, typer.Option(help="File with the name of the vault that the code is for.")],
    out: Annotated[Path, typer.Option(help="Where what came of it lies for the doctor's table; in memory.")],
) -> None:
    """Make this kiosk known to its vault with the first start's code, once."""
    from kiosk.box import enrolling

    code, vault = (file.read_text(encoding="utf-8").strip() for file in (code_file, vault_file))
    typer.echo(enrolling.enrol(sites.load(site), state, code, vault, out).found)


@box.command()
def update(
    site: Annotated[Path, typer.Option(help="The site file.")],
    out: Annotated[Path, typer.Option(help="Where the bundle goes that is to be installed, when there is one.")],
    state: Annotated[Path, typer.Option(help="Folder in which the box remembers what it tried.")],
    token_file: Annotated[Path, typer.Option(help="File with the box's own token at a hawkBit server; may be empty.")],
    release: Annotated[Path, typer.Option(help="What this system is.")] = RELEASE,
    key: Annotated[Path, typer.Option(help="The key of the manifests.")] = Path("/usr/share/consigne/update.pem"),
) -> None:
    """Look for an update for this box, and note which bundle is to be installed now."""
    import msgspec

    from kiosk import disk
    from kiosk.box.offers import offered

    out.unlink(missing_ok=True)
    bundle = offered(sites.load(site).updates, release, key, _address(), token_file, state / TRIES)
    if bundle:
        disk.put(out, msgspec.json.encode(bundle), 0o640)
    typer.echo(f"To install: version {bundle.version}." if bundle else "Nothing for this box now.")


@box.command()
def install(
    bundle: Annotated[Path, typer.Option(help="File that names the bundle.")],
    state: Annotated[Path, typer.Option(help="Folder in which the box remembers what it tried.")],
    site: Annotated[Path, typer.Option(help="The site file.")],
    runtime: Annotated[Path, typer.Option(help="Folder with the helpers' sockets.")],
) -> None:
    """Have RAUC write the other slot, then start it for a trial within the hours of the site file."""
    import msgspec

    from kiosk.box import installing
    from kiosk.box.update import Bundle

    wanted = msgspec.json.decode(bundle.read_bytes(), type=Bundle)
    may, look = installing.within(sites.load(site).updates.hours), partial(healths.answering, runtime)
    installing.install(wanted, state / TRIES, may, look, installing.run)


@box.command()
def how(
    runtime: Annotated[Path, typer.Option(help="Folder with the helpers' sockets.")],
    state: Annotated[Path, typer.Option(help="Folder in which the box remembers what it tried.", readable=False)],
    out: Annotated[Path, typer.Option(help="Where it is kept for who tells it.")],
    release: Annotated[Path, typer.Option(help="What this system is.")] = RELEASE,
) -> None:
    """Ask the helpers how the box is, and keep the answer."""
    from kiosk.box import how as hows
    from kiosk.box.update import release as read_release

    hows.keep(hows.look(runtime, read_release(release), state / TRIES), out)


@box.command()
def tell(
    site: Annotated[Path, typer.Option(help="The site file.")],
    how: Annotated[Path, typer.Option(help="File that says how the box is.")],
    token_file: Annotated[Path, typer.Option(help="File with what the collector knows the box by; may be empty.")],
) -> None:
    """Tell the site's collector how the box is."""
    import time

    from kiosk.box import tell as tells
    from kiosk.box.how import kept
    from kiosk.box.update import box_id

    settings = sites.load(site)
    data = tells.metrics(kept(how), settings.site, box_id(_address()), time.time())
    tells.tell(settings.fleet.metrics, token_file.read_text(encoding="utf-8").strip(), data)


def _address() -> str:
    return next((card.read_text().strip() for card in CARDS if card.exists()), "")


@box.command()
def sorry(
    why: Annotated[Path, typer.Option(help="One sentence for the technician, where there is one.")],
    screen: Annotated[Path, typer.Option(help="The frame buffer.")] = SCREEN,
    about: Annotated[Path, typer.Option(help="What the kernel says of it.")] = ABOUT,
) -> None:
    """Draw 'please ask the staff' straight into the frame buffer."""
    from kiosk.box import sorry as sorries

    sentence = why.read_text(encoding="utf-8").strip() if why.exists() else ""
    sorries.wait_for(about)
    sorries.show(sorries.frame_buffer(about), screen, sentence)


@box.command()
def health(
    runtime: Annotated[Path, typer.Option(help="Folder with the helpers' sockets.")],
    state: Annotated[Path, typer.Option(help="Folder in which the box remembers what it tried.", readable=False)],
    deadline_s: Annotated[float, typer.Option(help="How long the box has to become well.")] = 600.0,
) -> None:
    """Wait until every helper answers and goes on answering; exit code 1 when one does not in time, or when stopped.

    On trial, what answered just before must answer as well.
    """
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))  # else a clean end to systemd, which would keep the update
    before = trying.remembered(state / TRIES).answered if trying.on_trial() else ()
    trouble = healths.wait_until_well(runtime, deadline_s, before)
    if trouble:
        raise SystemExit(f"This system is not well: {trouble}")
    typer.echo("This system is well.")
