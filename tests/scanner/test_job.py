"""One job at the scanner, without a scanner: what is left when its client has gone."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from socket import AF_UNIX, SOCK_SEQPACKET, socketpair

import numpy as np
import pytest

from kiosk import wire
from kiosk.domain import Fault, Source
from kiosk.messages import Done, Message
from kiosk.scanner import device
from kiosk.scanner.device import ScanFault, Sheet
from kiosk.scanner.job import Early, Job, Reply, look_ahead
from kiosk.scanner.lamp import Lamp, LampEnded, SheetRead, Wish

DEADLINE_S = 60.0


class Looks:
    """A purpose that looks at a sheet as long as the test wants."""

    def __init__(self) -> None:
        self.looked_at: list[int] = []
        self.begun, self.go_on = threading.Event(), threading.Event()

    def look(self, read: SheetRead, early: Early) -> None:
        self.looked_at.append(read.number)
        self.begun.set()
        assert self.go_on.wait(DEADLINE_S)

    def replies(self, read: SheetRead, seen: None) -> Iterator[Reply]:
        yield from ()

    def verdict(self, sheets: int, scanner_s: float) -> Message:
        return Done()


def test_sheets_of_who_has_gone_are_not_looked_at(monkeypatch: pytest.MonkeyPatch) -> None:
    """The next person's would wait behind them."""

    def three_at_once(lamp: Lamp) -> None:
        for number in range(3):
            lamp._tell(SheetRead(number, Sheet(np.zeros((2, 2, 3), np.uint8), 200, 1.0)))
        lamp._tell(LampEnded())

    monkeypatch.setattr(Lamp, "start", three_at_once)
    monkeypatch.setattr(Lamp, "join", lambda *_: True)
    looks = Looks()
    here, there = (wire.Connection(end) for end in socketpair(AF_UNIX, SOCK_SEQPACKET))
    job = Job(here, "none", 5.0, Wish(Source.FEEDER, 200), looks)
    running = threading.Thread(target=job.run)
    running.start()
    assert looks.begun.wait(DEADLINE_S)
    there.close()
    running.join(DEADLINE_S)
    looks.go_on.set()
    next_one = threading.Event()
    look_ahead(next_one.set)
    assert next_one.wait(DEADLINE_S)
    assert looks.looked_at == [0]
    here.close()


class Feeder:
    """A scanner whose feeder is never empty."""

    def __init__(self) -> None:
        self.fed = 0

    def prepare(self, _source: Source, dpi: int, _duplex: bool) -> int:
        return dpi

    def next_sheet(self, dpi: int, _rows: Callable[[int, int], None]) -> Sheet:
        self.fed += 1
        return Sheet(np.zeros((2, 2, 3), np.uint8), dpi, 1.0)


def test_no_further_sheet_is_fed_for_who_has_gone(monkeypatch: pytest.MonkeyPatch) -> None:
    feeder = Feeder()

    @contextmanager
    def opened(*_: object) -> Iterator[Feeder]:
        yield feeder

    monkeypatch.setattr(device, "opened", opened)
    lamp = Lamp("none", Wish(Source.FEEDER, 200), 5.0, lambda _event: None, given_up=lambda: feeder.fed == 1)
    lamp.start()
    assert lamp.join(DEADLINE_S)
    with pytest.raises(ScanFault) as raised:
        lamp.result()
    assert (feeder.fed, raised.value.fault) == (1, Fault.CANCELLED)
