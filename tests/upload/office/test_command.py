"""`kiosk office`: asking a person, and watching a folder."""

import threading
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from joserfc.jwk import OKPKey
from typer.testing import CliRunner, Result

from kiosk import site as sites
from kiosk.demo import phone
from kiosk.records import journal
from kiosk.site import PlainError
from kiosk.upload.identity import load_or_make
from kiosk.upload.office import Letter, slip
from kiosk.upload.office import command as commands
from kiosk.upload.office.bring import open_office
from kiosk.upload.office.command import office, serve
from kiosk.upload.office.folder import Folder
from kiosk.upload.office.letterboxes import Letterbox, keep, letterboxes_in
from kiosk.upload.vaults import Account, Attempt
from kiosk.upload.vaults.profile1 import Profile1
from kiosk.vault.serving import RunningVault
from tests.upload.conftest import table
from tests.upload.office.conftest import STRUCTURE


@pytest.fixture
def options(real_vault: RunningVault, office_state: Path, tmp_path: Path) -> list[str]:
    """The command line of an office that has no letterbox yet."""
    state, site = tmp_path / "state", tmp_path / "site.toml"
    state.mkdir(mode=0o700)
    (state / "kiosk.key").write_bytes((office_state / "kiosk.key").read_bytes())
    (state / "kiosk.key").chmod(0o600)
    vault = table(real_vault.issuer)
    lines = [f'{key} = "{getattr(vault, key)}"' for key in ("name", "kind", "issuer", "client_id")]
    site.write_text("\n".join(["[site]", 'name = "Bureau"', f'structure = "{STRUCTURE}"', "[[vault]]", *lines]))
    return ["--site", str(site), "--state", str(state)]


def test_a_person_is_asked_and_says_yes(
    options: list[str], person: phone.DemoPerson, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[Attempt] = []
    show = commands._show

    def show_and_answer(attempt: Attempt) -> None:
        show(attempt)
        shown.append(attempt)
        phone.approve(attempt.uri, person.handle, person.pin, attempt.match)

    monkeypatch.setattr(commands, "_show", show_and_answer)
    ran = CliRunner().invoke(office, ["ask", *options, "--person", "D-5"])
    assert ran.exit_code == 0, ran.output
    assert shown[0].uri in ran.output
    assert shown[0].match in ran.output
    assert "█" in ran.output
    kept = letterboxes_in(tmp_path / "state")
    assert list(kept) == ["D-5"]
    assert kept["D-5"].mark not in ran.output + repr(kept)
    assert (tmp_path / "state/letterboxes.json").stat().st_mode & 0o077 == 0
    (line,) = journal.read(tmp_path / "state/asked.jsonl")
    assert (line.result, "D-5" in repr(line)) == ("allowed", False)


def test_who_has_no_phone_says_yes_with_card_and_pin(
    options: list[str], person: phone.DemoPerson, tmp_path: Path
) -> None:
    typed = f"{person.card.qr_text()}\n{person.pin}\n"
    ran = CliRunner().invoke(office, ["ask-with-card", *options, "--person", "D-6"], input=typed)
    assert ran.exit_code == 0, ran.output
    assert f"{STRUCTURE} peut mettre des papiers" in ran.output
    assert person.pin not in ran.output
    (first,) = letterboxes_in(tmp_path / "state").values()
    ran = CliRunner().invoke(office, ["ask-with-card", *options, "--person", "D-6"], input=typed)
    assert ran.exit_code == 0, "the same person says yes anew"
    (second,) = letterboxes_in(tmp_path / "state").values()
    assert (first.mark != second.mark, first.recipients) == (True, second.recipients)
    wrong = f"{person.card.qr_text()}\n904117\n"
    ran = CliRunner().invoke(office, ["ask-with-card", *options, "--person", "D-7"], input=wrong)
    assert isinstance(ran.exception, PlainError)
    assert "not the card's PIN" in str(ran.exception)


@dataclass(frozen=True)
class Agreed:
    """What a person agreed to at a box: the letterbox's mark, and the keys that the vault named."""

    mark: str
    recipients: tuple[str, ...]


@pytest.fixture(scope="session")
def agreed(real_vault: RunningVault, person: phone.DemoPerson, tmp_path_factory: pytest.TempPathFactory) -> Agreed:
    key = load_or_make(tmp_path_factory.mktemp("box"))
    real_vault.enrol(OKPKey.import_key(dict(key.public())), site="Accueil", structure=STRUCTURE)
    box = Profile1(table(real_vault.issuer), key)
    access = box.letterbox_by_card(person.card.deposit_text(), person.pin)
    return Agreed(access.letterbox, box.account_hint(access).recipients)


def take(options: list[str], code: str) -> Result:
    return CliRunner().invoke(office, ["take", *options, "--person", "D-8"], input=f"{code}\n")


def test_what_was_agreed_at_a_desk_is_taken_over_from_its_slip(
    options: list[str], agreed: Agreed, tmp_path: Path
) -> None:
    code = slip.to_text(agreed.mark, agreed.recipients).lower()
    ran = take(options, code)
    assert ran.exit_code == 0, ran.output
    kept = letterboxes_in(tmp_path / "state")
    assert (list(kept), kept["D-8"].mark, kept["D-8"].recipients) == (["D-8"], agreed.mark, agreed.recipients)
    assert not any(part in ran.output for part in (code, agreed.mark))
    (line,) = journal.read(tmp_path / "state/asked.jsonl")
    assert (line.act, line.result) == ("letterbox taken", "allowed")
    assert agreed.mark not in repr(line)


def test_a_slip_that_was_misread_or_made_for_other_keys_gives_nothing(
    options: list[str], agreed: Agreed, tmp_path: Path
) -> None:
    code = slip.to_text(agreed.mark, agreed.recipients)
    other_keys = slip.to_text(agreed.mark, ("age1other",))
    check = len(slip.PREFIX) + 1
    misread = code[:check] + ("A" if code[check] != "A" else "E") + code[check + 1 :]
    tries = (
        ("CONSIGNEL1:", "no slip"),
        ("CONSIGNE1:AAAA", "no slip"),
        (code + "é", "no slip"),
        (other_keys, "another key"),
        (misread, "Read it again"),
    )
    for text, sentence in tries:
        ran = take(options, text)
        assert isinstance(ran.exception, PlainError)
        assert sentence in str(ran.exception)
    assert letterboxes_in(tmp_path / "state") == {}
    told = list(journal.read(tmp_path / "state/asked.jsonl"))
    assert [(line.act, line.result) for line in told] == [("letterbox taken", "vault not trusted")] * 2


def test_keys_that_change_after_the_slip_was_checked_are_not_kept(
    options: list[str], agreed: Agreed, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = [Account(agreed.recipients)]
    monkeypatch.setattr(
        Profile1, "account_hint", lambda _self, _access: answers.pop() if answers else Account(("age1other",))
    )
    ran = take(options, slip.to_text(agreed.mark, agreed.recipients))
    assert ran.exit_code == 0, ran.output
    (kept,) = letterboxes_in(tmp_path / "state").values()
    assert kept.recipients == agreed.recipients


def test_a_reference_is_one_person_s(tmp_path: Path) -> None:
    keep(tmp_path, "D-1", Letterbox("Coffre", "m", ("age1a",), ""))
    keep(tmp_path, " D-1", Letterbox("Coffre", "n", ("age1a",), ""))
    for other in (Letterbox("Coffre", "o", ("age1b",), ""), Letterbox("Autre coffre", "p", ("age1a",), "")):
        with pytest.raises(PlainError, match="another person"):
            keep(tmp_path, "D-1", other)
    assert {name: box.mark for name, box in letterboxes_in(tmp_path).items()} == {"D-1": "n"}


def test_a_no_is_written_down_too(
    options: list[str], person: phone.DemoPerson, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(commands, "_show", lambda asked: phone.deny(asked.uri, person.handle, person.pin))
    ran = CliRunner().invoke(office, ["ask", *options, "--person", "D-5"])
    assert isinstance(ran.exception, PlainError)
    assert letterboxes_in(tmp_path / "state") == {}
    assert '"result":"login denied"' in (tmp_path / "state/asked.jsonl").read_text()


def test_a_reference_is_one_folder_s_name(options: list[str]) -> None:
    for reference in ("", "  ", "a/b"):
        ran = CliRunner().invoke(office, ["ask", *options, "--person", reference])
        assert isinstance(ran.exception, PlainError)


def test_a_source_that_fails_is_looked_at_again(
    options: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    looks: list[int] = []
    stopped = threading.Event()

    class Away(Folder):
        def waiting(self) -> Iterator[Letter]:
            looks.append(1)
            if len(looks) == 3:
                stopped.set()
            raise OSError(5, "the file server is away")

    monkeypatch.setattr(commands, "LOOK_EVERY_S", 0.01)
    running = open_office(sites.load(Path(options[1])), tmp_path / "state")
    try:
        serve(running, Away(tmp_path / "letters"), stopped)
    finally:
        running.machine.stop()
    assert len(looks) == 3
