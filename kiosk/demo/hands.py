"""The hands of the simulated person: lay papers, show a card, break things and mend them, by the control endpoints.

`python -m kiosk.demo.hands --stage FILE ACT...` does one act; the acts are those of `Hands.do`.
"""

import argparse
import base64
import io
import re
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import msgspec
import qrcode
import requests
from PIL import Image

from kiosk.demo import phone

TIMEOUT_S = 20.0
_QR_DPI = 300
_CARD_MM = (85.6, 54.0)


class HandsError(Exception):
    """The hands do not know this act, or a simulator did not take it; one sentence."""


class Props(msgspec.Struct, frozen=True):
    """Where the simulators' controls are, and what the simulated person carries. Kept in a private file."""

    scanner: str
    printer: str
    line: str
    issuer: str
    handle: str
    pin: str
    card: str
    """Text of the card's QR."""
    recovery: str
    """Text of the recovery paper's QR."""
    badge: str
    """Text of the QR on the agent's badge."""

    def __repr__(self) -> str:
        return "Props(...)"


class Hands:
    """Does to the simulators what a person's hands would do; stateless, so several may work at once."""

    def __init__(self, props: Props) -> None:
        self._props = props

    def do(self, act: str) -> None:
        """Does one act. Raises HandsError.

        `lay NAME, NAME`, `feed NAME, NAME`, `lay card`, `lay recovery`, `lay badge`, `clear`, `jam at page N`,
        `hang at page N`, `truncated at page N`, `dropped at page N`, `busy`, `cover open`, `cover closed`,
        `scanner gone`, `scanner back`, `speed N`, `network gone`, `network back`, `printer out of paper`,
        `printer paper in`, `printer cover open`, `printer cover closed`, `printer off and on`, `take paper`.
        """
        verb, _, rest = act.partition(" ")
        names = [name.strip() for name in rest.split(",") if name.strip()]
        fault = re.fullmatch(r"(jam|hang|truncated|dropped|cover open|busy) at (?:page|sheet) (\d+)", act)
        with_code = {
            "lay card": self._props.card,
            "lay recovery": self._props.recovery,
            "lay badge": self._props.badge,
        }
        if act in with_code:
            self.lay_code(with_code[act])
        elif verb in ("lay", "feed") and names:
            self._scanner(verb, papers=names)
        elif fault:
            self._scanner("trouble", kind=fault[1], sheet=int(fault[2]) - 1)
        elif verb == "speed":
            self._scanner("speed", pages_per_minute=float(rest))
        else:
            self._simple(act)

    def lay_code(self, text: str) -> None:
        """Lays a card with this QR code on the glass. Raises HandsError."""
        self._scanner("lay", papers=[qr_paper(text)])

    def phone(self, code: str, *, says_yes: bool) -> None:
        """The person's phone, with the code under the screen's QR. Raises HandsError when the vault's page refuses."""
        digits = "".join(filter(str.isalnum, code))
        answer = phone.approve if says_yes else phone.deny
        try:
            answer(f"{self._props.issuer}/go?code={digits}", self._props.handle, self._props.pin)
        except (phone.PhoneError, requests.RequestException) as error:
            raise HandsError(str(error)) from error

    def scanner_state(self) -> dict[str, Any]:
        """What the scanner shows on its own panel."""
        return self._ask("GET", f"{self._props.scanner}state", None)

    def printer_state(self) -> dict[str, Any]:
        """How the printer is."""
        return self._ask("GET", f"{self._props.printer}/state", None)

    def papers(self) -> list[str]:
        """Names of everything that can be laid or fed."""
        return [str(name) for name in self._ask("POST", f"{self._props.scanner}papers", {})["papers"]]

    def _simple(self, act: str) -> None:
        match act:
            case "clear":
                self._scanner("clear")
            case "busy":
                self._scanner("trouble", kind="busy")
            case "cover open" | "cover closed":
                self._scanner("cover", open=act == "cover open")
            case "scanner gone" | "scanner back":
                self._scanner("trouble", kind="gone" if act == "scanner gone" else None)
            case "network gone" | "network back":
                self._ask("POST", self._props.line + ("cut" if act == "network gone" else "mend"), None)
            case "printer out of paper":
                self._printer("put paper in", mm=0)
            case "printer paper in":
                self._printer("put paper in")
            case "printer cover open":
                self._printer("open cover")
            case "printer cover closed":
                self._printer("close cover")
            case "printer off and on":
                self._printer("switch off and on")
            case "take paper":
                self._printer("take paper away")
            case _:
                raise HandsError(f"The hands do not know how to do {act!r}.")

    def _scanner(self, verb: str, **wish: Any) -> None:
        self._ask("POST", self._props.scanner + verb, wish)

    def _printer(self, act: str, **wish: Any) -> None:
        self._ask("POST", f"{self._props.printer}/do", {"act": act, **wish})

    @staticmethod
    def _ask(method: str, url: str, body: dict[str, Any] | None) -> dict[str, Any]:
        try:
            response = requests.request(method, url, json=body, timeout=TIMEOUT_S)
            answer: dict[str, Any] = response.json()
        except (requests.RequestException, ValueError) as error:
            raise HandsError("A simulator does not answer; start the demonstration again.") from error
        if not response.ok:
            raise HandsError(str(answer.get("error", f"A simulator answered {response.status_code}.")))
        return answer


def qr_paper(text: str) -> dict[str, Any]:
    """A card of bank-card size with one QR code on it, as the scanner's control takes it."""
    code = qrcode.QRCode(error_correction=qrcode.ERROR_CORRECT_M, box_size=8, border=4)
    code.add_data(text)
    modules = code.make_image().get_image().convert("L")
    size = tuple(round(mm / 25.4 * _QR_DPI) for mm in _CARD_MM)
    card = Image.new("L", (size[0], size[1]), 250)
    card.paste(modules, ((size[0] - modules.width) // 2, (size[1] - modules.height) // 2))
    written = io.BytesIO()
    card.save(written, "PNG")
    return {"name": "qr", "picture": base64.b64encode(written.getvalue()).decode(), "dpi": _QR_DPI}


def load(path: Path) -> Hands:
    """The hands for a stage that runs; raises HandsError when it does not."""
    try:
        return Hands(msgspec.json.decode(path.read_bytes(), type=Props))
    except (OSError, msgspec.MsgspecError) as error:
        raise HandsError(f"{path}: no demonstration runs here.") from error


def main(arguments: Sequence[str] | None = None) -> int:
    """Does one act; 1 and one sentence when it cannot be done."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--stage", type=Path, required=True, help="the stage's file")
    parser.add_argument("act", nargs="+")
    words = parser.parse_args(arguments)
    try:
        load(words.stage).do(" ".join(words.act))
    except HandsError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
