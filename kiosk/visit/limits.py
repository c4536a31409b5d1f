"""How long the person has. Times come from the site file; a step that needs longer has a factor here."""

from dataclasses import dataclass

SHORTEST_WARNING_S = 20.0
GOODBYE_S = 8.0
ASKING_S = 20.0
"""How long the box asks how it was, after the wipe."""
ASKING_HARD_S = 30.0
"""The same for what was hard: as long as it takes to hear five answers, and to choose."""
ANSWERS_TOGETHER = 5
"""So many answers are counted at once, in no order, so that none can be told from the visit that it followed."""
TROUBLE_S = 60.0
"""How long the box says, after the wipe, that a fault ended the visit."""
KEEP_DEADLINE_S = 30.0
"""Longest wait, at the end of a visit, for the next acknowledged document to be sealed or kept, or to get on."""
RECEIPT_DEADLINE_S = 60.0
"""Longest wait for the vault's receipts once the person wants to finish, as long as nothing gets on."""
AWAY_DEADLINE_S = 15.0
"""The same, while the vault cannot be reached for what it has not taken on: that is then said not to be deposited."""
DEPOSIT_TRIES = 6
"""How often a deposit is handed to a helper that died or hung, before the person is asked."""
MOST_RETRIES = 2
"""How often a fault offers to try the same thing again before it gives the choice back."""
FACTORS = {
    "phone": 2.5,
    "recover": 3.0,
    "link": 2.5,
    "pages": 1.5,
    "question": 1.5,
    "backs": 1.5,
    "printing": 1.5,
    "papersOut": 1.5,
    "scanning": 1.5,
    "formSaid": 2,
}


@dataclass(frozen=True)
class Limits:
    """Seconds without a touch before the box forgets the visit, and how long before that it warns."""

    step_s: float = 120.0
    warning_s: float = 30.0

    def of(self, step: str) -> float:
        """Seconds that the person has at `step`, the warning included."""
        return max(self.step_s * FACTORS.get(step, 1.0), self.warning + 5.0)

    @property
    def warning(self) -> float:
        """Seconds of warning, never fewer than 20."""
        return max(self.warning_s, SHORTEST_WARNING_S)
