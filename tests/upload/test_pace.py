"""Pauses and bandwidth, with a clock of the tests."""

import os
import subprocess
import threading

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.upload import network
from kiosk.upload.pace import RETRY_LONGEST_S, Bandwidth, retry_after_s


class Clock:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        self.now += seconds


@given(st.integers(1, 10_000), st.floats(0, 3600))
def test_pause_grows_to_its_longest_and_never_undercuts_the_vault(attempt: int, asked_for_s: float) -> None:
    pause_s = retry_after_s(attempt, asked_for_s)
    assert asked_for_s <= pause_s <= asked_for_s + min(RETRY_LONGEST_S, 2.0 ** min(attempt - 1, 20)) + 1e-6


def test_pauses_are_spread_over_their_whole_range() -> None:
    drawn = [retry_after_s(7) for _ in range(2000)]
    assert min(drawn) < 5
    assert max(drawn) > 55
    assert 25 < sum(drawn) / len(drawn) < 35


@given(st.lists(st.integers(1, 500_000), min_size=2, max_size=40), st.integers(1_000, 10_000_000))
def test_bandwidth_is_never_exceeded(sizes: list[int], bytes_per_s: int) -> None:
    clock = Clock()
    limit = Bandwidth(bytes_per_s, clock, clock.sleep)
    for size in sizes:
        limit.take(size)
    assert sum(sizes[:-1]) <= (clock.now - 100.0) * bytes_per_s * 1.0001 + 1


def test_no_limit_never_waits() -> None:
    clock = Clock()
    Bandwidth(0, clock, clock.sleep).take(10**9)
    assert clock.now == 100.0


@pytest.mark.skipif(os.geteuid() != 0, reason="only root may add a network address")
def test_change_of_the_network_is_heard() -> None:
    heard = threading.Event()
    network.watch(heard.set)
    change = ["ip", "address", "add", "127.77.0.1/32", "dev", "lo"]
    try:
        if subprocess.run(change, check=False, capture_output=True).returncode:
            pytest.skip("addresses cannot be added here")
    except FileNotFoundError:
        pytest.skip("there is no 'ip' here")
    try:
        assert heard.wait(60)
    finally:
        subprocess.run(["ip", "address", "del", "127.77.0.1/32", "dev", "lo"], check=False, capture_output=True)
