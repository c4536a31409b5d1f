"""A provider without a network, which does what a test tells it."""

import threading
from collections.abc import Callable
from dataclasses import dataclass, field

from kiosk.fault import VaultError
from kiosk.vault.upstreams import Abilities, Asked, Paper, Put


@dataclass
class Stub:
    """Keeps papers in memory. `faults` are raised in the place of the next answers, after the paper was kept or not."""

    reconciles: bool = False
    papers: dict[str, tuple[str, Paper]] = field(default_factory=dict)
    """By deposit id, with the grip."""
    deposits: int = 0
    faults: list[tuple[VaultError, bool]] = field(default_factory=list)
    """Each with whether the paper arrives all the same."""
    ended: list[str] = field(default_factory=list)
    meanwhile: Callable[[], None] = lambda: None
    came: threading.Condition = field(default_factory=threading.Condition)

    def capabilities(self) -> Abilities:
        return Abilities(by_consent=False, reconciles=self.reconciles)

    def link(self, reference: str) -> str:
        return f"grip of {reference}"

    def deposit(self, grip: str, paper: Paper) -> Put:
        self.deposits += 1
        self.meanwhile()
        if self.faults:
            fault, arrives = self.faults.pop(0)
            if arrives:
                self.papers[paper.deposit_id] = grip, paper
            raise fault
        self.papers[paper.deposit_id] = grip, paper
        return Put(f"theirs-{paper.deposit_id[:8]}")

    def reconcile(self, _grip: str, paper: Paper) -> Put | None:
        return Put(f"theirs-{paper.deposit_id[:8]}") if paper.deposit_id in self.papers else None

    def unlink(self, grip: str) -> None:
        self.ended.append(grip)


class Consenting(Stub):
    """A provider whom persons tell on their phones: `place` is who they are there, and any code but none is a yes."""

    def capabilities(self) -> Abilities:
        return Abilities(by_consent=True, reconciles=self.reconciles)

    def ask_consent(self, place: str, state: str) -> Asked:
        return Asked(f"https://{place}/auth/authorize?state={state}", place)

    def consented(self, secret: str, _code: str) -> tuple[str, str]:
        return secret, f"grip of {secret}"

    def own_name(self, grip: str) -> str:
        return grip.removeprefix("grip of ")
