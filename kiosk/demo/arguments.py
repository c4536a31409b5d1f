"""What the simulators' command lines have in common: values that make sense, and one sentence when they do not."""

import argparse
from collections.abc import Iterator
from contextlib import contextmanager


def port(text: str) -> int:
    """A TCP port, 0 for any that is free; for argparse's `type`."""
    if not (text.isdecimal() and int(text) <= 65535):
        raise argparse.ArgumentTypeError(f"{text!r} is no port: give a number from 0 to 65535")
    return int(text)


def pace(text: str) -> float:
    """How fast something works, more than 0; for argparse's `type`."""
    try:
        value = float(text)
    except ValueError:
        value = 0.0
    if not 0 < value < float("inf"):
        raise argparse.ArgumentTypeError(f"{text!r} is no speed: give a number above 0")
    return value


@contextmanager
def beginning(parser: argparse.ArgumentParser) -> Iterator[None]:
    """End with one sentence and exit code 2 when a port or a folder cannot be had."""
    try:
        yield
    except OSError as error:
        what = f"{error.filename}: it cannot be used" if error.filename else "it cannot listen there"
        parser.error(f"{what} ({(error.strerror or 'no reason was given').lower()})")
