"""An office computer of the structure: reads with `kiosk shared` what persons share with it."""

from contextlib import redirect_stdout
from dataclasses import dataclass
from io import StringIO
from pathlib import Path

from kiosk.cli import commands
from kiosk.demo.stage import STRUCTURE, Stage


@dataclass(frozen=True)
class Office:
    """Its folder holds its key, its state and what is shared now; boxes with `site_file` offer to share."""

    folder: Path
    site_file: Path

    def read(self) -> list[bytes]:
        """The papers that are shared now, fetched by `kiosk shared fetch`."""
        out = self.folder / "shared"
        place = ("--site", self.site_file, "--state", self.folder / "state")
        run("shared", "fetch", *place, "--key", self.folder / "structure.key", "--out", out)
        return [path.read_bytes() for path in out.rglob("*.pdf")]


def set_up(stage: Stage, folder: Path) -> Office:
    """Makes the structure's key and enrols the computer, as docs/agents.md says."""
    folder.mkdir()
    recipient = run("shared", "key", "--out", folder / "structure.key")
    site_file = folder / "site.toml"
    site_file.write_text(f"{stage.site_file.read_text()}\n{recipient}")
    code = run("vault-admin", "enrol", "--data", stage.vault_data, "--structure", STRUCTURE).strip()
    run("enrol", "--site", site_file, "--state", folder / "state", "--code", code)
    return Office(folder, site_file)


def run(*words: str | Path) -> str:
    """What a command of ours says, in this process."""
    with redirect_stdout(StringIO()) as said:
        commands()([str(word) for word in words], standalone_mode=False)
    return said.getvalue()
