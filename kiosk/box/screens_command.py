"""`kiosk screens`: every screen in every state, language, size and mode, and what a box draws without a window."""

from pathlib import Path
from typing import Annotated

import typer
from PIL import Image

from kiosk import site as site_file
from kiosk.box import specimens
from kiosk.ui import screens as window
from kiosk.ui.languages import LANGUAGE_NAMES
from kiosk.ui.places import offscreen
from kiosk.ui.screens import MODES, Look


def screens(
    out: Annotated[Path, typer.Option(help="Folder for the pictures and index.html.")],
    site: Annotated[Path | None, typer.Option(help="Site file: its languages and its dpi.")] = None,
    languages: Annotated[str, typer.Option(help="Codes with commas between; default: the site's.")] = "",
    sizes: Annotated[str, typer.Option(help="WIDTHxHEIGHT or WIDTHxHEIGHT@DPI, commas between.")] = "1280x800,800x480",
    modes: Annotated[
        str, typer.Option(help="plain, large, contrast, reach, or some with +; commas between.")
    ] = ",".join(MODES),
    only: Annotated[str, typer.Option(help="Beginnings of screens' names, commas between.")] = "",
) -> None:
    """Draw every screen in every state, language, size and mode."""
    try:
        wanted = site_file.load(site).site if site else None
        offered = wanted.languages if wanted else ("fr", "en", "ar")
        chosen = _list(languages) or list(offered)
        _check(chosen, _list(modes), _list(only))
        dpi = (wanted.dpi, wanted.dpi_short or wanted.dpi) if wanted else None
        all_looks = list(window.looks(chosen, _list(sizes), _list(modes), dpi))
    except ValueError as error:
        raise site_file.PlainError(str(error)) from error
    offscreen()
    drawn: list[Path] = []
    for look in all_looks:
        try:
            drawn += window.draw(look, out, offered, _list(only))
        except window.ScreensComplain as error:
            raise site_file.PlainError(f"The screens complain: {error}") from error
        drawn += draw_box(look, out, _list(only))
        typer.echo(f"{look.folder}: {len(drawn)} pictures so far")
    typer.echo(f"{window.contact_sheet(out, drawn)}")


def draw_box(look: Look, out: Path, only: list[str]) -> list[Path]:
    """Draws what the box shows by itself into PNG files under `out`: it has one mode, and no words but French ones."""
    if look.mode != "plain" or look.language != "fr":
        return []
    drawn = []
    for name, draw in specimens.states().items():
        if not only or name.startswith(tuple(only)):
            path = out / look.folder / f"box-{name}.png"
            Image.fromarray(draw(look.width_px, look.height_px)).save(path)
            drawn.append(path)
    return drawn


def _check(languages: list[str], modes: list[str], only: list[str]) -> None:
    """Raise ValueError, with what there is, for what there is not."""
    if unknown := [one for one in languages if one not in LANGUAGE_NAMES]:
        raise ValueError(f"There are no screens in {', '.join(unknown)}; take of {', '.join(LANGUAGE_NAMES)}.")
    if unknown := [mode for mode in modes if not set(mode.split("+")) <= set(MODES)]:
        raise ValueError(f"There is no mode {', '.join(unknown)}; take of {', '.join(MODES)}.")
    names = [*(state.name for state in window.every_state()), *specimens.states()]
    if only and not any(name.startswith(tuple(only)) for name in names):
        raise ValueError(f"No screen's name begins with {' or '.join(only)}; without --only all are drawn.")


def _list(text: str) -> list[str]:
    return [part.strip() for part in text.split(",") if part.strip()]
