"""What a benchmark says."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Ratio:
    """One measured ratio beside its goal (at most)."""

    what: str
    value: float
    goal: float
    how: str
