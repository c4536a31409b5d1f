"""The agents' questionnaire: three questions, once a month for each badge; no answer can be traced to a badge.

Answers stay out of the journal while the month lasts: there they would stand next to the line that says who came in.
Only the month's sums go into it, once the month is over, and only when enough agents have answered.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from enum import StrEnum

from kiosk.agents.memory import Answers

ACT = "agents answered"
"""Act of the journal's line with a month's sums."""

FEWEST = 5
"""Of fewer agents no sum is ever written: no small cell leaves the box."""


class Question(StrEnum):
    """What agents are asked, in this order."""

    TIME = "time"
    EASE = "ease"
    AGAIN = "again"


class Answer(StrEnum):
    """How an agent answers."""

    GOOD = "good"
    MIDDLING = "middling"
    BAD = "bad"


def is_due(kept: Answers, badge: str, month: str) -> bool:
    """Whether this agent has not answered this month."""
    return kept.month != month or badge not in kept.answered


def with_answers(kept: Answers, badge: str, month: str, answers: Sequence[Answer]) -> Answers:
    """The month's answers with these; a badge that has answered changes nothing."""
    if not is_due(kept, badge, month):
        return kept
    if kept.month != month:
        kept = Answers(month)
    counts = Counter(kept.counts)
    counts.update(f"{question} {answer}" for question, answer in zip(Question, answers, strict=True))
    return Answers(month, tuple(sorted((*kept.answered, badge))), dict(counts))


def is_over(kept: Answers, month: str) -> bool:
    """Whether these answers are of a month before this one."""
    return bool(kept.counts) and kept.month < month


def sums(kept: Answers) -> Mapping[str, str] | None:
    """The facts of the journal's line; None when so few answered that colleagues could guess who said what."""
    if len(kept.answered) < FEWEST:
        return None
    return {"month": kept.month, **{what: str(number) for what, number in sorted(kept.counts.items())}}
