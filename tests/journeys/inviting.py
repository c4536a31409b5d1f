"""A vault that is opened with an invitation only, and somebody who holds one."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import msgspec

from kiosk.demo.hands import Hands, Props
from kiosk.demo.stage import Stage
from kiosk.vault.openings import new_invitations
from kiosk.vault.serving import RunningVault, running
from kiosk.vault.settings import Limits
from tests.upload.conftest import enrol


class InvitedHands(Hands):
    """The hands of somebody who holds an invitation."""

    def __init__(self, props: Props, invitation: str) -> None:
        super().__init__(props)
        self._invitation = invitation

    def do(self, act: str) -> None:
        if act == "lay invitation":
            self.lay_code(self._invitation)
        else:
            super().do(act)


@dataclass(frozen=True)
class Inviting:
    """The vault, in which nobody is yet, and its one invitation; boxes with `site_file` have no other vault."""

    vault: RunningVault
    invitation: str
    hands: InvitedHands
    site_file: Path


@contextmanager
def inviting(stage: Stage, folder: Path) -> Iterator[Inviting]:
    """Runs it beside the stage, whose kiosk it knows."""
    with running(folder, limits=Limits(invited=True, poll_interval_s=1)) as vault:
        enrol(vault, stage.state)
        (invitation,) = new_invitations(vault.vault, 1, 3600)
        props = msgspec.json.decode(stage.props_file.read_bytes(), type=Props)
        site_file = folder / "site.toml"
        site_file.write_text(stage.site_file.read_text().replace(stage.issuer, vault.issuer))
        yield Inviting(vault, invitation, InvitedHands(props, invitation), site_file)
