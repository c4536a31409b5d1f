"""Papers of the structure over the real stack: agreed on at the desk, the slip at the office, a letter in the vault."""

from pathlib import Path

from typer.testing import CliRunner

from kiosk import site as sites
from kiosk.agents.desk_parts import Step as DeskStep
from kiosk.demo import phone
from kiosk.demo.stage import Stage
from kiosk.scanner import codes
from kiosk.upload.office import slip
from kiosk.upload.office.command import office
from tests.journeys.agent_visit import Window, journal, lays
from tests.journeys.office import set_up
from tests.journeys.signed_consent import grey, printed
from tests.upload.office.conftest import Desk, pdf_of

REFERENCE = "2026-0417"


def play(stage: Stage, window: Window, badge: str) -> None:
    """From the desk's home and back to it; then the office brings a letter, which the person's key opens."""
    code = agreed(stage, window)
    line = next(line for line in journal(stage) if line["act"] == "letters")
    assert (line["result"], line["facts"]) == ("", {"agent": badge})
    computer = set_up(stage, stage.folder / "bureau")
    place = ["--site", str(computer.site_file), "--state", str(computer.folder / "state")]
    taken = CliRunner().invoke(office, ["take", *place, "--person", REFERENCE], input=f"{code}\n")
    assert taken.exit_code == 0, taken.output
    letter = pdf_of("an attestation of the structure")
    desk = Desk(sites.load(computer.site_file), computer.folder / "state", computer.folder / "letters")
    try:
        desk.put(f"{REFERENCE}/attestation.pdf", letter)
        desk.bring_all()
    finally:
        desk.switch_off()
    newest = phone.read_papers(stage.issuer, stage.person.recovery)[0]
    assert (newest.category, newest.pdf) == ("attestation", letter)
    mark = slip.mark_in(code)
    kept = [path for path in stage.state.rglob("*") if path.is_file() and mark.encode() in path.read_bytes()]
    assert kept == [], "the box keeps no power to put papers in"


def agreed(stage: Stage, window: Window) -> str:
    """The person says yes with card and PIN; the code on the slip that comes out beside their own paper."""
    assert window.shell.desk is not None
    before = set(printed(stage))
    lays(stage, "card")
    window.touch("letters", "language:fr", "yes", "readGlass")
    window.until(lambda: window.desk is DeskStep.VIEW_PIN)
    window.touch(*(f"digit:{digit}" for digit in stage.person.pin), "submit")
    window.until(lambda: window.desk is DeskStep.VIEW_SAID)
    assert window.shell.desk.keeper.desk.viewing.fault is None
    window.touch("viewed")
    window.until(lambda: window.desk is DeskStep.HOME)
    papers: set[Path] = set(printed(stage)) - before
    assert len(papers) == 2
    (code,) = filter(None, (codes.read(grey(paper), slip.PREFIX) for paper in papers))
    return code
