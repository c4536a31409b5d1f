"""Pages are read one after the other, and no longer than they are wanted."""

import queue
import threading
from collections.abc import Iterator
from datetime import date

import pytest

from kiosk import wire
from kiosk.domain import Category, DateKind, Fault
from kiosk.messages import Failed, ReadWords, WordsRead
from kiosk.ui.readings import Readings
from kiosk.ui.store import StoredPage, VisitStore
from kiosk.visit import effects as do
from kiosk.visit.events import Event, WordsCame
from tests.ui.conftest import Helpers

PATIENCE_S = 60.0


class Slow:
    """Reads when told to: each page waits for a word of the test."""

    def __init__(self) -> None:
        self.begun: queue.Queue[bytes] = queue.Queue()
        self.go_on = threading.Semaphore(0)
        self.left: queue.Queue[bytes] = queue.Queue()

    def read(self, connection: wire.Connection, asked: ReadWords, page: bytes) -> None:
        self.begun.put(page)
        while not self.go_on.acquire(timeout=0.05):
            if connection.hung_up():
                self.left.put(page)
                return
        connection.send(WordsRead(Category.TAX), [wire.memory(b"layer of " + page)])


@pytest.fixture
def store() -> Iterator[VisitStore]:
    made = VisitStore()
    yield made
    made.close()


def kept(store: VisitStore, data: bytes) -> str:
    return store.put_page(StoredPage(wire.memory(data), wire.memory(bytes(3)), 1, 1, 210.0, 297.0))


def wish(key: str, turns: int = 0) -> do.ReadWords:
    return do.ReadWords(key, turns, 210.0, 297.0)


def test_pages_are_read_in_order_one_at_a_time(helpers: Helpers, store: VisitStore) -> None:
    slow, heard = Slow(), queue.Queue[Event]()
    helpers.scanner.read = slow.read
    readings = Readings(helpers.runtime / "scanner.sock", store)
    keys = [kept(store, data) for data in (b"one", b"two")]
    for key in keys:
        readings.read(wish(key), heard.put)
    assert slow.begun.get(timeout=PATIENCE_S) == b"one"
    assert slow.begun.empty()
    slow.go_on.release()
    assert heard.get(timeout=PATIENCE_S) == WordsCame(keys[0], 0, Category.TAX)
    assert slow.begun.get(timeout=PATIENCE_S) == b"two"
    slow.go_on.release()
    assert heard.get(timeout=PATIENCE_S) == WordsCame(keys[1], 0, Category.TAX)
    assert store.words(keys[0], 0) == b"layer of one"
    assert store.words(keys[0], 1) == b""


def test_a_reading_that_is_cancelled_is_hung_up_on_and_the_next_one_begins(helpers: Helpers, store: VisitStore) -> None:
    slow, heard = Slow(), queue.Queue[Event]()
    helpers.scanner.read = slow.read
    readings = Readings(helpers.runtime / "scanner.sock", store)
    keys = [kept(store, data) for data in (b"one", b"two", b"three")]
    first, second, _third = (readings.read(wish(key), heard.put) for key in keys)
    assert slow.begun.get(timeout=PATIENCE_S) == b"one"
    second.cancel()
    first.cancel()
    first.cancel()
    assert slow.left.get(timeout=PATIENCE_S) == b"one"
    assert slow.begun.get(timeout=PATIENCE_S) == b"three"
    slow.go_on.release()
    assert heard.get(timeout=PATIENCE_S) == WordsCame(keys[2], 0, Category.TAX)
    assert heard.empty()


def test_a_page_that_cannot_be_read_or_is_gone_holds_nothing_up(helpers: Helpers, store: VisitStore) -> None:
    heard = queue.Queue[Event]()

    def read(connection: wire.Connection, asked: ReadWords, page: bytes) -> None:
        if page == b"good":
            connection.send(WordsRead(), [wire.memory(b"")])
        elif page == b"unreadable":
            connection.send(Failed(Fault.UNFORESEEN))

    helpers.scanner.read = read
    readings = Readings(helpers.runtime / "scanner.sock", store)
    forgotten, *others = (kept(store, data) for data in (b"gone", b"unreadable", b"the helper dies", b"good"))
    store.forget_pages([forgotten])
    for key in (forgotten, *others):
        readings.read(wish(key), heard.put)
    assert heard.get(timeout=PATIENCE_S) == WordsCame(others[-1], 0)


def test_words_are_forgotten_with_their_page(store: VisitStore) -> None:
    key = kept(store, b"one")
    store.put_words(key, 2, b"layer")
    assert store.words(key, 2) == b"layer"
    store.forget_pages([key])
    assert store.words(key, 2) == b""
    store.put_words(key, 2, b"late")
    assert store.words(key, 2) == b""


@pytest.mark.parametrize(
    ("paper_date", "kind", "dated"),
    [
        ("2031-03-12", "expires", (date(2031, 3, 12), DateKind.EXPIRES)),
        ("", "", None),
        ("soon", "issued", None),
        ("2031-03-12", "born", None),
    ],
)
def test_the_paper_s_own_date_comes_with_its_words(
    helpers: Helpers, store: VisitStore, paper_date: str, kind: str, dated: tuple[date, DateKind] | None
) -> None:
    def read(connection: wire.Connection, _asked: ReadWords, _page: bytes) -> None:
        connection.send(WordsRead(paper_date=paper_date, date_kind=kind), [wire.memory(b"layer")])

    helpers.scanner.read, heard = read, queue.Queue[Event]()
    Readings(helpers.runtime / "scanner.sock", store).read(wish(kept(store, b"one")), heard.put)
    came = heard.get(timeout=PATIENCE_S)
    assert isinstance(came, WordsCame)
    assert (came.dated and (came.dated.day, came.dated.kind)) == dated
