"""The simulated scanner: an eSCL device on loopback. `python -m kiosk.demo.scanner --port N [--papers DIR]`."""

import argparse
import base64
import contextlib
import io
import logging
import threading
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import numpy as np
from PIL import Image

from kiosk.demo import arguments, papers, specimens
from kiosk.demo.scanner_bed import Drawing, Laid
from kiosk.demo.scanner_http import ScannerServer
from kiosk.demo.scanner_machine import GLASS_MM, Machine, Sheet, Trouble

_MARGIN_MM = 7.0
_GAP_MM = 9.0
_CARELESS_ANGLES_DEG = (1.6, -2.3, 0.7, 3.1)


class SimulatedScanner:
    """A scanner with glass and feeder, and the hands that use it.

    `device` is its SANE name. The same things can be done over HTTP: `POST /control/VERB` with a JSON object,
    `GET /control/state`; see `control`.
    """

    def __init__(
        self, port: int = 0, folder: Path | None = None, pages_per_minute: float = 25.0, *, simplex: bool = False
    ) -> None:
        self.machine = Machine(pages_per_minute, simplex=simplex)
        self._folder = folder
        self._server = ScannerServer(port, self.machine, self.control)
        self.port: int = self._server.server_address[1]

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    @property
    def device(self) -> str:
        """The name by which SANE opens it."""
        return f"airscan:escl:Consigne:http://127.0.0.1:{self.port}/eSCL"

    @property
    def control_url(self) -> str:
        """Where the control listens."""
        return f"http://127.0.0.1:{self.port}/control/"

    def start(self) -> None:
        """Serves in a thread of its own."""
        threading.Thread(target=self._server.serve_forever, name="scanner http", daemon=True).start()

    def serve(self) -> None:
        """Serves in this thread, until stopped."""
        self._server.serve_forever()

    def stop(self) -> None:
        """Ends the server; jobs under way end with it."""
        self.machine.clear()
        self._server.shutdown()
        self._server.server_close()

    def papers(self) -> list[str]:
        """Names of everything that can be laid or fed: our specimens, or the pictures of the folder."""
        if self._folder is None:
            return list(specimens.NAMES)
        return [path.name for path in papers.folder(self._folder)]

    def paper(self, name: str) -> Drawing:
        """The paper of that name. Raises ValueError when there is none."""
        if self._folder is not None and name in self.papers():
            return papers.read(self._folder / name)
        if name in specimens.NAMES:
            return specimens.paper(name)
        raise ValueError(f"There is no paper named {name!r}.")

    def lay(self, *names: str) -> None:
        """Lays exactly these papers on the glass, as a person would: side by side, a little askew."""
        self.machine.lay(arrange([self.paper(name) for name in names]))

    def feed(self, *names: str) -> None:
        """Puts these papers in the feeder, first one first."""
        self.machine.feed([Sheet(self.paper(name)) for name in names])

    def control(self, verb: str, wish: Mapping[str, Any]) -> dict[str, Any]:
        """Does what the control endpoint was asked; answers with the state.

        `lay` and `feed` take `papers`: names, or objects with `name` or `picture` (base64 of a picture file) and
        optional `dpi`, `back` (feeder), `x_mm`, `y_mm` (centre) and `angle_deg` (glass). `trouble` takes `kind` (or
        null) and `sheet` (from 0); `cover` takes `open`; `speed` takes `pages_per_minute`; `clear`; `state`; `papers`.
        Raises ValueError, TypeError, KeyError or OSError with a sentence for a wish that makes no sense.
        """
        match verb:
            case "lay":
                self.machine.lay(self._laid(wish["papers"]))
            case "feed":
                self.machine.feed([self._sheet(one) for one in wish["papers"]])
            case "trouble":
                kind = wish.get("kind")
                self.machine.set_trouble(None if kind is None else Trouble(kind), int(wish.get("sheet", 0)))
            case "cover":
                (self.machine.open_cover if wish["open"] else self.machine.close_cover)()
            case "speed":
                self.machine.pages_per_minute = max(0.1, float(wish["pages_per_minute"]))
            case "clear":
                self.machine.clear()
            case "papers":
                return {"papers": self.papers()}
            case "state":
                pass
            case _:
                raise ValueError(f"The scanner's control does not know {verb!r}.")
        return self.state()

    def state(self) -> dict[str, Any]:
        """What the machine would show on its own panel, as JSON."""
        on_glass, in_feeder = self.machine.waiting()
        return {
            "glass": on_glass,
            "feeder": in_feeder,
            "feeder_state": self.machine.paper.value,
            "busy": self.machine.busy,
            "seconds": self.machine.seconds,
            "sheets": self.machine.sheets,
            "pages_per_minute": self.machine.pages_per_minute,
            "device": self.device,
        }

    def _laid(self, wishes: Sequence[str | Mapping[str, Any]]) -> list[Laid]:
        careless = arrange([self._drawing(one) for one in wishes])
        return [_placed(laid, one) for laid, one in zip(careless, wishes, strict=True)]

    def _sheet(self, wish: str | Mapping[str, Any]) -> Sheet:
        back = None if isinstance(wish, str) else wish.get("back")
        return Sheet(self._drawing(wish), None if back is None else self._drawing(back))

    def _drawing(self, wish: str | Mapping[str, Any]) -> Drawing:
        if isinstance(wish, str):
            return self.paper(wish)
        if "picture" not in wish:
            return self.paper(wish["name"])
        with Image.open(io.BytesIO(base64.b64decode(wish["picture"]))) as image:
            picture = np.asarray(image.convert("RGB"), np.uint8)
        return papers.PicturePaper(str(wish.get("name", "picture")), picture, float(wish.get("dpi", 300)))


def arrange(drawings: Sequence[Drawing]) -> list[Laid]:
    """Lays papers in rows from the glass's corner, without overlap where they fit, each a little askew."""
    laid = []
    left_mm = top_mm = _MARGIN_MM
    row_mm = 0.0
    for number, drawing in enumerate(drawings):
        width_mm, height_mm = drawing.size_mm
        if left_mm > _MARGIN_MM and left_mm + width_mm > GLASS_MM[0]:
            left_mm, top_mm, row_mm = _MARGIN_MM, top_mm + row_mm + _GAP_MM, 0.0
        roomy = width_mm < 0.8 * GLASS_MM[0]
        angle_deg = _CARELESS_ANGLES_DEG[number % len(_CARELESS_ANGLES_DEG)] if roomy else 0.3
        x_mm = left_mm + width_mm / 2 if roomy else GLASS_MM[0] / 2
        y_mm = top_mm + height_mm / 2 if height_mm < 0.9 * GLASS_MM[1] else GLASS_MM[1] / 2
        laid.append(Laid(drawing, x_mm, y_mm, angle_deg))
        left_mm += width_mm + _GAP_MM
        row_mm = max(row_mm, height_mm)
    return laid


def _placed(laid: Laid, wish: str | Mapping[str, Any]) -> Laid:
    if isinstance(wish, str):
        return laid
    return Laid(
        laid.drawing,
        float(wish.get("x_mm", laid.x_mm)),
        float(wish.get("y_mm", laid.y_mm)),
        float(wish.get("angle_deg", laid.angle_deg)),
    )


def _pictures(text: str) -> Path:
    """A folder with at least one picture in it; for argparse's `type`."""
    folder = Path(text)
    if not folder.is_dir() or not papers.folder(folder):
        raise argparse.ArgumentTypeError(f"{text}: there is no folder of pictures of this name")
    return folder


def main() -> None:
    """Runs the simulated scanner until it is stopped."""
    parser = argparse.ArgumentParser(description="A simulated scanner that speaks eSCL on loopback.")
    parser.add_argument("--port", type=arguments.port, default=0, help="0 takes any free port")
    parser.add_argument("--papers", type=_pictures, help="folder of pictures to lay instead of our specimens")
    parser.add_argument("--speed", type=arguments.pace, default=25.0, help="pages a minute")
    parser.add_argument("--simplex", action="store_true", help="its feeder scans one side of a sheet only")
    wishes = parser.parse_args()
    logging.basicConfig(level=logging.INFO, format="%(name)s: %(message)s")
    with arguments.beginning(parser):
        scanner = SimulatedScanner(wishes.port, wishes.papers, wishes.speed, simplex=wishes.simplex)
    with contextlib.suppress(KeyboardInterrupt):
        print(scanner.device, flush=True)
        scanner.serve()


if __name__ == "__main__":
    main()
