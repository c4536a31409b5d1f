"""`kiosk roster`: from an empty folder to a badge that opens the desk."""

import re
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from typer.testing import CliRunner

from kiosk.agents import badges, draft
from kiosk.agents.command import roster
from kiosk.agents.door import Door
from kiosk.agents.roles import Act, Role, may, table
from kiosk.site import PlainError, parse
from tests.agents.conftest import PIN

TODAY = datetime.now(UTC).date()
LIST = f"""# our agents
structure = "CCAS de Villemont"
serial = 1
issued = {TODAY}
expires = {TODAY + timedelta(days=90)}
"""


def run(*words: object, code: int = 0) -> str:
    outcome = CliRunner().invoke(roster, [str(word) for word in words])
    if isinstance(outcome.exception, PlainError):
        raise outcome.exception
    assert outcome.exit_code == code, outcome.output
    return outcome.output


@pytest.fixture
def office(tmp_path: Path) -> Path:
    (tmp_path / "agents.toml").write_text(LIST)
    lines = run("key", "--out", tmp_path / "roster.key")
    (tmp_path / "site.toml").write_text(
        '[site]\nname = "A"\nstructure = "B"\n' + lines.replace("/etc/consigne", str(tmp_path))
    )
    return tmp_path


def make_badge(office: Path, name: str = "Claire M.") -> None:
    run(
        "badge", office / "agents.toml", "--name", name, "--role", "social worker", "--pin", PIN,
        "--out", office / "badge.html",
    )  # fmt: skip


def sign(office: Path) -> str:
    return run("sign", office / "agents.toml", "--key", office / "roster.key", "--out", office / "roster.jws")


def test_from_an_empty_folder_to_the_open_desk(office: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made = badges.new_badge()
    monkeypatch.setattr(badges, "new_badge", lambda: made)
    make_badge(office, name='Zoé "Z" \\ <b>')
    assert "number 1, 1 agents" in sign(office)
    said = run("check", "--site", office / "site.toml")
    assert 'social worker  Zoé "Z" \\ <b>' in said
    agents = parse((office / "site.toml").read_text()).agents
    (office / "state").mkdir()
    entered = Door(agents, office / "state").enter(made.qr_text(), PIN)
    assert entered.name == 'Zoé "Z" \\ <b>'
    page = (office / "badge.html").read_text()
    assert "<svg" in page
    assert "&lt;b&gt;" in page
    assert (office / "badge.html").stat().st_mode & 0o077 == 0
    assert (office / "roster.key").stat().st_mode & 0o077 == 0
    assert made.secret not in (office / "roster.jws").read_text() + (office / "agents.toml").read_text()
    assert (office / "agents.toml").read_text().startswith("# our agents\n")


def test_a_new_roster_needs_a_higher_serial(office: Path) -> None:
    sign(office)
    with pytest.raises(PlainError, match="set a higher one"):
        sign(office)


def test_check_says_no_in_one_sentence(office: Path) -> None:
    sign(office)
    other = run("key", "--out", office / "other.key")
    public = re.search(r'roster_key = "(.{43})"', other)
    assert public is not None
    said = run("check", office / "roster.jws", "--public-key", public[1], code=1)
    assert "not signed with the structure's key" in said


@pytest.mark.parametrize("pin", ["123456", "111111", "12345", "abcdef", "1234567"])
def test_an_easy_pin_makes_no_badge(office: Path, pin: str) -> None:
    with pytest.raises(PlainError, match="not easy to guess"):
        run(
            "badge", office / "agents.toml", "--name", "A", "--role", "volunteer", "--pin", pin,
            "--out", office / "badge.html",
        )  # fmt: skip
    assert not (office / "badge.html").exists()
    assert draft.load(office / "agents.toml").agent == ()


def test_a_key_is_never_overwritten(office: Path) -> None:
    with pytest.raises(PlainError, match="never overwritten"):
        run("key", "--out", office / "roster.key")


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ("serial = 1", "there is no such list"),
        ('serial = "1"', "expected `int`"),
        ("serial = 0", "expected `int` >= 1"),
        ("serial = 1\nx = 2", "unknown field `x`"),
        ("serial = ", "not TOML"),
    ],
)
def test_a_list_with_a_mistake_says_where(office: Path, change: str, said: str) -> None:
    path = office / ("none.toml" if "no such" in said else "agents.toml")
    (office / "agents.toml").write_text(LIST.replace("serial = 1", change))
    with pytest.raises(PlainError, match=re.escape(said)):
        draft.load(path)


def test_every_role_stands_in_the_table_and_none_may_more_for_the_absent_than_for_the_present() -> None:
    assert set(table()) == set(Role)
    for powers in table().values():
        assert powers.absent <= powers.acts
    assert not may(Role.TECHNICIAN, Act.DEPOSIT)
    assert not may(Role.VOLUNTEER, Act.CERTIFY)
