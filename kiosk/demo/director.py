"""The director: turns what a played visit wants done (`kiosk ui --control URL`) into acts of the hands.

The robot posts `{"do": "lay", "source", "papers", "document", "sheet", "sheets"}`, `{"do": "lay", "what": "card"}`,
`{"do": "mend", "fault", "sheets", "pages"}`, or an event of the script: `{"do": "jam", "page": 3}`.
"""

import json
import logging
from collections.abc import Callable
from typing import Any

from kiosk.demo.hands import Hands, HandsError
from kiosk.demo.json_server import JsonServer

log = logging.getLogger(__name__)

FEEDER_PAPERS = 3
_MENDS = {
    "cover open": "cover closed",
    "scanner gone": "scanner back",
    "scanner busy": "scanner back",
    "printer out of paper": "printer paper in",
    "printer cover open": "printer cover closed",
    "printer not answering": "printer off and on",
    "vault unreachable": "network back",
}
_FEEDER_FAULTS = frozenset({"paper jam", "cover open", "page truncated", "scanner gone", "helper gone", "helper late"})


class Director:
    """Knows what lies where, and puts it there when the visit asks for it."""

    def __init__(self, hands: Hands, acts: dict[str, Callable[[], None]] | None = None) -> None:
        """`acts` are further events that a script may have, by their words."""
        self._hands = hands
        self._acts = acts or {}
        self._papers = hands.papers()
        self._fed: list[str] = []
        self._document: tuple[str, int] = ("", -1)

    def wish(self, wish: dict[str, Any]) -> dict[str, Any]:
        """Does it; answers with what there is to tell. Raises HandsError, or KeyError for a wish that lacks a word."""
        match wish["do"]:
            case "lay" if "what" in wish:
                self._hands.do(f"lay {wish['what']}")
            case "lay":
                self._lay(wish)
            case "mend":
                self._mend(str(wish["fault"]), int(wish.get("pages", 0)))
            case str(words) if words in self._acts:
                self._acts[words]()
            case words:
                self._hands.do(words if "page" not in wish else f"{_of_scanner(words)} at page {wish['page']}")
        return {}

    def _lay(self, wish: dict[str, Any]) -> None:
        source, document, sheet = str(wish["source"]), int(wish["document"]), int(wish["sheet"])
        if source == "glass":
            papers = list(wish["papers"]) or [self._papers[(document + sheet) % len(self._papers)]]
            now = papers if wish.get("sheets", 1) == 1 else [papers[sheet % len(papers)]]
            self._hands.do(f"lay {', '.join(now)}")
        elif self._document != (source, document):
            self._fed = list(wish["papers"]) or self._papers[:FEEDER_PAPERS]
            self._hands.do(f"feed {', '.join(self._fed)}")
        self._document = (source, document)

    def _mend(self, fault: str, pages: int) -> None:
        """What the screen asks for. Sheets of the feeder that never became pages are put back, in order."""
        act = _MENDS.get(fault)
        if act is not None:
            self._hands.do(act)
        if self._document[0] == "feeder" and fault in _FEEDER_FAULTS:
            self._hands.do("clear")
            self._hands.do(f"feed {', '.join(self._fed[pages:])}")


def _of_scanner(words: str) -> str:
    return {"cover": "cover open"}.get(words, words)


class DirectorServer(JsonServer):
    """A director that listens on loopback while it is entered; `url` is for `--control`."""

    def __init__(self, director: Director) -> None:
        def answer(method: str, _path: str, body: bytes) -> tuple[int, object]:
            if method != "POST":
                return 405, {}
            try:
                return 200, director.wish(json.loads(body))
            except (HandsError, KeyError, ValueError, TypeError) as error:
                log.warning("wish not done: %s", error)
                return 400, {}

        super().__init__("director", answer)
