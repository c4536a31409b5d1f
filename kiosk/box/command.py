"""The commands of the appliance's own units."""

import subprocess
from pathlib import Path
from typing import Annotated

import typer

from kiosk.box import health as healths
from kiosk.box import settings
from kiosk.site import PlainError

box = typer.Typer(add_completion=False, no_args_is_help=True, pretty_exceptions_enable=False)


@box.command()
def site(
    boot: Annotated[Path, typer.Option(help="The boot partition, with site.toml and perhaps first-start.toml.")],
    out: Annotated[Path, typer.Option(help="Where the checked settings go; in memory.")],
    kept: Annotated[Path, typer.Option(help="The box's own folder, which outlives a start.")],
) -> None:
    """Check the site file and the first start's secrets, and write what the other units read."""
    why = out / "why"
    why.unlink(missing_ok=True)
    try:
        settings.apply(boot, out, kept)
    except PlainError as error:
        why.write_text(f"{error}\n", encoding="utf-8")
        raise


@box.command()
def enrol(
    site: Annotated[Path, typer.Option(help="The site file.")],
    state: Annotated[Path, typer.Option(help="The kiosk's own folder.")],
    code_file: Annotated[Path, typer.Option(help="File with the vault's one-time code.")],
) -> None:
    """Make this kiosk known to its vault with the first start's code, once."""
    from kiosk.upload.command import enrol as enrol_kiosk

    enrol_kiosk(site, state, code_file.read_text(encoding="utf-8").strip())
    (state / settings.ENROLLED).touch(mode=0o600)


@box.command()
def update(
    channel: Annotated[Path, typer.Option(help="File with the channel's address.")],
    out: Annotated[Path, typer.Option(help="Where the bundle's address goes, when there is one to install.")],
    release: Annotated[Path, typer.Option(help="What this system is.")] = Path("/usr/share/consigne/release.toml"),
    key: Annotated[Path, typer.Option(help="The key of the channel's manifests.")] = Path(
        "/usr/share/consigne/update.pem"
    ),
    card: Annotated[Path, typer.Option(help="The first network card.")] = Path("/sys/class/net/eth0/address"),
) -> None:
    """Look for an update for this box, and note its address."""
    from kiosk.box import update as updates

    out.unlink(missing_ok=True)
    address = card.read_text().strip() if card.exists() else ""
    running = updates.release(release)
    bundle = updates.ask(channel.read_text(encoding="utf-8").strip(), running, updates.public_key(key), address)
    if bundle:
        out.write_text(f"{bundle}\n", encoding="utf-8")
    typer.echo(f"To install: {bundle}" if bundle else "Nothing for this box.")


@box.command()
def install(bundle: Annotated[Path, typer.Option(help="File with the bundle's address.")]) -> None:
    """Have RAUC write the other slot, then start it for a trial."""
    subprocess.run(["/usr/bin/rauc", "install", bundle.read_text(encoding="utf-8").strip()], check=True)
    again = ["--reboot-argument=0 tryboot"] if Path("/boot/autoboot.txt").exists() else []
    subprocess.run(["/usr/bin/systemctl", "reboot", *again], check=True)


@box.command()
def sorry(
    why: Annotated[Path, typer.Option(help="One sentence for the technician, where there is one.")],
    screen: Annotated[Path, typer.Option(help="The frame buffer.")] = Path("/dev/fb0"),
    about: Annotated[Path, typer.Option(help="What the kernel says of it.")] = Path("/sys/class/graphics/fb0"),
) -> None:
    """Draw 'please ask the staff' straight into the frame buffer."""
    from kiosk.box import sorry as sorries

    sentence = why.read_text(encoding="utf-8").strip() if why.exists() else ""
    sorries.show(sorries.frame_buffer(about), screen, sentence)


@box.command()
def health(
    runtime: Annotated[Path, typer.Option(help="Folder with the helpers' sockets.")],
    deadline_s: Annotated[float, typer.Option(help="How long the box has to become well.")] = 600.0,
) -> None:
    """Wait until every helper answers; exit code 1 and one sentence when one does not in time."""
    trouble = healths.wait_until_well(runtime, deadline_s)
    if trouble:
        raise SystemExit(f"This system is not well: {trouble}")
    typer.echo("This system is well.")
