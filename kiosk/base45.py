"""Bytes in base 45 (RFC 9285), which fits QR's alphanumeric mode."""

_LETTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"


def base45(data: bytes) -> str:
    """Return `data` in base 45."""
    text = []
    for start in range(0, len(data), 2):
        pair = data[start : start + 2]
        value = int.from_bytes(pair, "big")
        for _ in range(len(pair) + 1):
            value, rest = divmod(value, 45)
            text.append(_LETTERS[rest])
    return "".join(text)


def from_base45(text: str) -> bytes:
    """Return the bytes that base 45 stands for; raises ValueError."""
    data = bytearray()
    for start in range(0, len(text), 3):
        group = text[start : start + 3]
        value = sum(_LETTERS.index(character) * 45**place for place, character in enumerate(group))
        if value >= 256 ** (len(group) - 1):
            raise ValueError("This is not base 45.")
        data += value.to_bytes(len(group) - 1, "big")
    return bytes(data)
