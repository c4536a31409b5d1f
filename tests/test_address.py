import pytest

from kiosk.address import is_secure, on_loopback


@pytest.mark.parametrize(
    ("address", "secure", "own"),
    [
        ("https://vault.example.org/x", True, False),
        ("http://127.0.0.1:8080", True, True),
        ("http://[::1]:8080", True, True),
        ("http://localhost", True, True),
        ("http://vault.example.org", False, False),
        ("http://localhost.example.org", False, False),
        ("http://localhost@vault.example.org", False, False),
        ("ftp://127.0.0.1", False, True),
        ("https://", False, False),
        ("https://[broken", False, False),
        ("vault.example.org", False, False),
        ("", False, False),
    ],
)
def test_https_or_this_machine(address: str, secure: bool, own: bool) -> None:
    assert (is_secure(address), on_loopback(address)) == (secure, own)
