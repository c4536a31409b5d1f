import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from kiosk import wire
from kiosk.ui.images import PageProvider, qr_image
from kiosk.ui.store import StoredPage, VisitStore


def stored(store: VisitStore, data: bytes = b"jpeg") -> str:
    pixels = bytes([200, 10, 10]) * (40 * 30)
    return store.put_page(StoredPage(wire.memory(data), wire.memory(pixels), 30, 40, 210.0, 297.0))


def test_a_page_can_be_read_more_than_once_until_it_is_forgotten() -> None:
    store = VisitStore()
    key = stored(store)
    assert store.page_bytes(key)[0] == store.page_bytes(key)[0] == b"jpeg"
    store.forget_pages([key, "never there"])
    with pytest.raises(KeyError):
        store.page_bytes(key)


def test_keys_are_never_used_twice_even_by_another_visit() -> None:
    first, second = VisitStore(), VisitStore()
    keys = [stored(first), stored(second), stored(first)]
    assert len(set(keys)) == 3
    first.close()
    second.close()


def test_a_closed_store_takes_nothing_in_and_leaks_nothing() -> None:
    store = VisitStore()
    store.close()
    before = len(list(Path("/proc/self/fd").iterdir()))
    key = stored(store)
    store.put_sealed(1, wire.memory(b"sealed"), "00")
    assert len(list(Path("/proc/self/fd").iterdir())) == before
    with pytest.raises(KeyError):
        store.preview(key)


def test_sealing_again_keeps_the_deposit_id() -> None:
    store = VisitStore()
    store.put_sealed(1, wire.memory(b"one"), "11")
    first = store.sealed(1)
    store.put_sealed(1, wire.memory(b"two"), "22")
    second = store.sealed(1)
    assert first.deposit_id == second.deposit_id
    assert (wire.contents(second.descriptor), store.hash_of(1)) == (b"two", "22")
    os.close(first.descriptor)
    store.close()


def test_the_page_provider_shows_pixels_at_the_size_asked_for_and_nothing_once_forgotten() -> None:
    store = VisitStore()
    key = stored(store)
    provider = PageProvider(lambda: store)
    size = QSize()
    whole = provider.requestImage(key, size, QSize())
    assert (size.width(), size.height(), whole.pixelColor(5, 5).red()) == (30, 40, 200)
    assert provider.requestImage(key, size, QSize(15, 0)).size() == QSize(15, 20)
    assert provider.requestImage(key, size, QSize(600, 800)).size() == QSize(30, 40)
    store.close()
    assert provider.requestImage(key, size, QSize()).isNull()


@given(st.text(alphabet="ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-./:?=&", min_size=1, max_size=120))
def test_a_code_on_screen_reads_back(text: str) -> None:
    import zxingcpp

    image = qr_image(text, 400).convertToFormat(QImage.Format.Format_Grayscale8)
    assert image.width() <= 400
    import numpy as np

    pixels = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    found = zxingcpp.read_barcodes(np.ascontiguousarray(pixels[:, : image.width()]))
    assert [code.text for code in found] == [text]


def test_a_page_is_shown_as_it_was_scanned_until_that_alone_is_forgotten() -> None:
    store = VisitStore()
    before = len(list(Path("/proc/self/fd").iterdir()))
    grey, red = bytes([90]) * (40 * 30 * 3), bytes([200, 10, 10]) * (40 * 30)
    page = StoredPage(wire.memory(b"jpeg"), wire.memory(red), 30, 40, 210.0, 297.0, wire.memory(grey))
    key = store.put_page(page)
    provider = PageProvider(lambda: store)

    def colour(name: str) -> str:
        return provider.requestImage(name, QSize(), QSize(10, 10)).pixelColor(3, 3).name()

    assert (colour(key), colour(f"{key}/as-scanned")) == ("#c80a0a", "#5a5a5a")
    store.forget_as_scanned([key, "never there"])
    assert provider.requestImage(f"{key}/as-scanned", QSize(), QSize()).isNull()
    assert colour(key) == "#c80a0a"
    store.forget_pages([key])
    assert len(list(Path("/proc/self/fd").iterdir())) == before
    store.close()
