"""The commands of the appliance's own units."""

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
