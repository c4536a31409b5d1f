"""Addresses to which something secret may be said."""

from urllib.parse import urlsplit


def on_loopback(address: str) -> bool:
    """Whether an address is this machine's own."""
    try:
        return urlsplit(address).hostname in {"127.0.0.1", "::1", "localhost"}
    except ValueError:
        return False


def is_secure(address: str) -> bool:
    """Whether nobody on the way hears what is said: https to some host, or http on loopback."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return False
    return bool(parts.hostname) and (parts.scheme == "https" or (parts.scheme == "http" and on_loopback(address)))
