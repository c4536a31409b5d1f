"""The machine itself: clock, free space, fonts, procedures, sound, units."""

import shutil
import subprocess
from datetime import UTC, datetime
from pathlib import Path

from kiosk import procedures
from kiosk.doctor.check import Check, good, look, trouble
from kiosk.doctor.vaults import CLOCK_TOLERANCE_S, clock_difference_s
from kiosk.site import Site
from kiosk.upload.outbox import visit_bytes

FONT_FOLDERS = (Path("/usr/share/fonts"), Path("/usr/local/share/fonts"))
SCRIPT_FONTS = {"ar": "Arabic", "fa": "Arabic", "ur": "Arabic", "ps": "Arabic", "he": "Hebrew", "am": "Ethiopic",
                "ti": "Ethiopic", "bn": "Bengali", "ta": "Tamil", "hy": "Armenian", "ka": "Georgian"}  # fmt: skip
"""Script of each language that is not written in Latin, Greek or Cyrillic letters, which Noto Sans itself holds."""
UNITS = ("kiosk-scanner.socket", "kiosk-printer.socket", "kiosk-upload.socket", "kiosk-ui.service")
SYNCHRONISED = Path("/run/systemd/timesync/synchronized")
"""Is there once systemd-timesyncd was told the time (systemd-timesyncd.service(8))."""
ON_THE_BOX = Path("/boot")
"""Where the box has the card's first partition."""
_SOURCES_TIME_S = Path(__file__).stat().st_mtime


def clock(site: Site) -> Check:
    """Against the vault's clock, and never before this program was installed."""
    now = datetime.now(UTC)
    said = f"{now:%Y-%m-%d %H:%M} UTC"
    todo = "Set the clock, or let systemd-timesyncd reach its server."
    if now.timestamp() < _SOURCES_TIME_S - 86400:
        return trouble("clock", f"{said}, before this program was made", todo)
    away_s = clock_difference_s(site)
    if away_s is None:
        return look("clock", f"{said}; no vault to compare it with", "Compare it with your own watch.")
    if abs(away_s) > CLOCK_TOLERANCE_S:
        return trouble("clock", f"{said}, {abs(away_s):.0f} s {'ahead of' if away_s > 0 else 'behind'} the vault", todo)
    return good("clock", f"{said}, as the vault's")


def synchronised(now_s: float, up_s: float) -> Check:
    """Whether a time server set the clock since the start; `up_s` is how long ago that was.

    A machine without a clock of its own starts at the day when its system was made, and certificates of later days
    are refused.
    """
    said = f"{datetime.fromtimestamp(now_s, UTC):%Y-%m-%d %H:%M} UTC"
    if SYNCHRONISED.exists():
        return good("clock", said)
    todo = "Let UDP port 123 out of this network, or name its own time server ([network] ntp, or DHCP option 42)."
    if now_s < _SOURCES_TIME_S + up_s + 86400:
        return trouble("clock", f"{said}: no time server answered, and it stands where this system began", todo)
    return look("clock", f"{said}, set by no time server; compare it with your watch", todo)


def free_space(site: Site, state: Path) -> Check:
    """Room for the outbox on the disk of the state folder."""
    folder = next(folder for folder in (state, *state.absolute().parents) if folder.exists())
    free_mb = shutil.disk_usage(folder).free / 1e6
    needed_mb = 2 * visit_bytes(site.limits.outbox_mb * 1_000_000) / 1e6
    said = f"{free_mb:.0f} MB free in {folder}"
    if free_mb < needed_mb:
        todo = f"Make room: a visit begins only while {needed_mb:.0f} MB are free, or lower [limits] outbox_mb."
        return trouble("free space", said, todo)
    if free_mb - needed_mb < site.limits.outbox_mb:
        todo = f"{free_mb - needed_mb:.0f} MB can wait here, not {site.limits.outbox_mb}: lower [limits] outbox_mb."
        return look("free space", said, todo)
    return good("free space", said)


def fonts(site: Site, *, image: bool = False) -> Check:
    """A font for the script of each of the site's languages; to an `image` nothing can be added."""
    files = [file.name for folder in FONT_FOLDERS if folder.exists() for file in folder.rglob("*.*tf")]
    wanted = [_font_of(language) for language in site.site.languages]
    missing = {
        family: package for family, starts, package in wanted if not any(name.startswith(starts) for name in files)
    }
    if missing:
        todo = f"Install: apt install {' '.join(sorted(set(missing.values())))}"
        if image:
            todo = "Take the languages written in them out of [site] languages: this system holds no more fonts."
        return trouble("fonts", f"missing: {', '.join(sorted(missing))}", todo)
    return good("fonts", f"for {', '.join(site.site.languages)}")


def _font_of(language: str) -> tuple[str, tuple[str, ...], str]:
    """The family that a language's script needs, how its files' names begin, and the Debian package."""
    if language == "zh":
        return "Droid Sans Fallback", ("DroidSansFallback",), "fonts-droid-fallback"
    script = SCRIPT_FONTS.get(language, "")
    family = f"Noto Sans {script}".strip()
    return family, (f"NotoSans{script}-Regular", f"NotoNaskh{script}-Regular"), "fonts-noto-core"


def asked(site: Site, beside: Path = ON_THE_BOX) -> Check:
    """The file of what people ask for, which the structure may have edited; a box's is in `beside` on a computer."""
    file = Path(site.site.procedures) if site.site.procedures else procedures.OURS
    if file.parent == ON_THE_BOX and not file.exists():
        file = beside / file.name
    try:
        found = procedures.load(file)
    except procedures.ProceduresError as error:
        return look("procedures", str(error), "Mend the file: until then the screens show ours in its place.")
    return good("procedures", ", ".join(each.id for each in found.procedure) or "none")


def sound() -> Check:
    """A sound card, and the program that reads screens aloud."""
    cards = Path("/proc/asound/cards")
    if shutil.which("espeak-ng") is None:
        return look("sound", "no voice", "Install the Debian package espeak-ng; 'listen' says nothing without it.")
    if not cards.exists() or "[" not in cards.read_text():
        return look("sound", "no sound card", "Plug a loudspeaker in; 'listen' says nothing without it.")
    return good("sound", "a sound card and a voice")


def units() -> Check:
    """The four processes under systemd."""
    if not Path("/run/systemd/system").exists() or not Path("/etc/systemd/system/consigne.target.wants").exists():
        return look("units", "the units are not installed here", "On the appliance, install the files of systemd/.")
    down = [unit for unit in UNITS if _state_of(unit) != "active"]
    if down:
        return trouble("units", f"not active: {', '.join(down)}", f"See why with: systemctl status {' '.join(down)}")
    return good("units", "all active")


def _state_of(unit: str) -> str:
    done = subprocess.run(["systemctl", "is-active", unit], capture_output=True, text=True, timeout=10, check=False)
    return done.stdout.strip()
