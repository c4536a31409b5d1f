"""The first start of a box without site file: it says what to do, and reads the site's QR codes.

What a stranger holds before the camera is decoded where everything else is: in a kiosk-scanner of its own, which knows
no site yet but the devices that were found.
"""

import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from kiosk import wire
from kiosk.box import misnamed, settings, site_qr
from kiosk.box.site_qr import Given, SiteQrError
from kiosk.box.words import GOOD, RED, WRONG, Row
from kiosk.doctor.devices import find_scanners
from kiosk.messages import CodeRead, ReadCode
from kiosk.supervisor import Helper, Supervisor, kiosk_command

BOOT = Path("/boot")
CAMERA = Path("/dev/video0")
CAMERA_TURN_S = 10.0
"""How long the camera looks before the glass has its turn, or another first code is welcome."""
GLASS_PAUSE_S = 5.0
PATIENCE = 12
"""Turns without the next code after which the first one is looked for again: somebody may hold another set."""
HEADING = "Première mise en service"
NOTHING = "Ni caméra ni scanner USB ne répond. Branchez-en un, allumez-le, ou prenez la carte (4)."
ENGLISH = "First start: make the page with 'kiosk site-qr site.toml' and hold it before the camera."

Show = Callable[[str, list[Row], str], None]
"""Puts heading, rows and the line at the bottom on the screen."""
Look = Callable[[str], str | None]
"""Looks once for a code that begins so."""


def until_given(look: Look, show: Show, boot: Path = BOOT, lack: Callable[[], str] = str) -> Given:
    """Show what to do and read codes until they make a site that this box can start with.

    `lack` says what the box needs for that, where nothing else is wrong.
    """
    trouble = on_the_card(boot)
    while True:
        given, trouble = _one_set(look, show, trouble, lack)
        if given is not None:
            return given


def on_the_card(boot: Path) -> str:
    """What is wrong with the card's files' names, in French, or nothing."""
    return " ".join(
        f"Sur la carte, « {name} » doit s'appeler {wanted} ; certains ordinateurs cachent la fin du nom."
        for name, wanted in misnamed.misnamed(boot)
    )


def _one_set(look: Look, show: Show, trouble: str, lack: Callable[[], str]) -> tuple[Given | None, str]:
    """Read one set of codes: what it holds, or what is wrong with it."""
    read: list[str] = []
    turns = 0
    while not read or len(read) < site_qr.total(read):
        show(HEADING, rows(len(read), site_qr.total(read), trouble or lack()), ENGLISH)
        text = look(site_qr.wanted(read))
        turns = 0 if text else turns + 1
        try:
            if text and site_qr.total([*read, text]):
                read.append(text)
        except SiteQrError as error:
            return None, str(error)
        if read and turns > PATIENCE:
            return None, "Le code suivant n'est pas venu. Recommencez par le premier."
    try:
        given = site_qr.joined(read)
    except SiteQrError as error:
        return None, str(error)
    sentence = settings.objection(given)
    return (None, sentence) if sentence else (given, "")


def rows(number: int, total: int, trouble: str) -> list[Row]:
    """What the technician is told while `number` of `total` codes are read."""
    steps = [
        Row("Sur votre ordinateur, remplissez le fichier site.toml (docs/site-file.md).", "1"),
        Row("Faites la page de codes : kiosk site-qr site.toml. Imprimez-la, ou gardez-la à l'écran.", "2"),
        Row("Tenez chaque code devant la caméra, à 20 cm, ou posez la page sur la vitre du scanner USB.", "3"),
        Row(
            "Ou bien : éteignez, mettez la carte dans l'ordinateur, copiez site.toml à côté de site.example.toml.", "4"
        ),
    ]
    if number:
        steps.append(Row(f"Code {number} sur {total} lu. Montrez le code {number + 1}.", GOOD))
    if trouble:
        steps.append(Row(trouble, WRONG, RED))
    return steps


@contextmanager
def looking(camera: Path = CAMERA) -> Iterator["Eyes"]:
    """A camera and the glass of a USB scanner, whichever is there."""
    with TemporaryDirectory(prefix="first-") as name, ExitStack() as helper:
        yield Eyes(Path(name), camera, helper)


class Eyes:
    """What looks for codes. What is plugged in or switched on later is found as well."""

    def __init__(self, folder: Path, camera: Path, helper: ExitStack) -> None:
        """`helper` ends the kiosk-scanner that is started in `folder` for what was found."""
        self._folder, self._helper = folder, helper
        self._wanted, self._camera, self._glass = camera, "", ""
        self._find()

    def lack(self) -> str:
        """What the technician is told while nothing is there that could read a code."""
        return "" if self._camera or self._glass else NOTHING

    def look(self, prefix: str) -> str | None:
        """Look once; without success, look also for what may have come, or gone, meanwhile."""
        text = self._look(prefix)
        if text is None:
            self._find()
        return text

    def _look(self, prefix: str) -> str | None:
        socket = self._folder / "scanner.sock"
        if self._camera and (text := _ask(socket, ReadCode(prefix), CAMERA_TURN_S)):
            return text
        if self._glass and (text := _ask(socket, ReadCode(prefix, from_glass=True), 60.0)):
            return text
        if not self._camera:
            time.sleep(GLASS_PAUSE_S)
        return None

    def _find(self) -> None:
        camera = str(self._wanted) if self._wanted.exists() else ""
        glass = next(iter(find_scanners(on_the_network=False)), "").replace("\\", "").replace('"', "")
        if (camera, glass) == (self._camera, self._glass):
            return
        self._camera, self._glass = camera, glass
        self._helper.close()
        if not self.lack():
            self._begin()

    def _begin(self) -> None:
        site = self._folder / "site.toml"
        site.write_text(
            f'[site]\nname = "-"\nstructure = "-"\n'
            f'[scanner]\ndevice = "{self._glass}"\ncamera = "{self._camera}"\nwords = []\n'
        )
        scanner = Helper("scanner", kiosk_command("scanner", "--site", site))
        self._helper.enter_context(Supervisor([scanner], self._folder, logs=self._folder))


def _ask(socket: Path, request: ReadCode, limit_s: float) -> str | None:
    until_s = time.monotonic() + limit_s
    try:
        for answer, _ in wire.request(socket, request, timeout_s=limit_s):
            if isinstance(answer, CodeRead):
                return answer.text
            if time.monotonic() > until_s:
                return None
    except wire.WireError:
        time.sleep(1.0)
    return None
