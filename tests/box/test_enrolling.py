"""A box makes itself known to its vault: with which code, once, and what the doctor's table says of it."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest

from kiosk import site as sites
from kiosk.box import enrolling, settings
from kiosk.calls import Answer, Http
from kiosk.doctor.check import Check, Verdict
from kiosk.site import PlainError, Site
from kiosk.upload import enrolment, identity
from kiosk.vault.kiosks import list_kiosks, new_enrolment_code, revoke_kiosk
from kiosk.vault.serving import RunningVault, running

OTHER = '[[vault]]\nname = "Nuage"\nkind = "nextcloud"\nissuer = "https://nuage.example.org"\n'


@pytest.fixture
def vault(tmp_path: Path) -> Iterator[RunningVault]:
    """One for each test: a vault counts wrong codes, and hears no more of them after a while."""
    with running(tmp_path / "vault") as served:
        yield served


class Box:
    """One box of the structure, before it is known to anybody."""

    def __init__(self, folder: Path, vault: RunningVault) -> None:
        self.vault = vault
        self.state, self.said = folder / "state", folder / "said.json"
        self.state.mkdir()

    def site(self, issuer: str = "", structure: str = "CCAS") -> Site:
        place = issuer or self.vault.issuer
        return sites.parse(
            f'[site]\nname = "Accueil"\nstructure = "{structure}"\n'
            f'[[vault]]\nname = "Coffre"\nkind = "profile1"\nissuer = "{place}"\n{OTHER}'
        )

    def enrol(self, code: str, site: Site | None = None, vault: str = "Coffre") -> Check:
        found = enrolling.enrol(site or self.site(), self.state, code, vault, self.said)
        assert msgspec.json.decode(self.said.read_bytes(), type=Check) == found
        return found

    def marks(self) -> list[str]:
        return sorted(path.name.partition("-")[0] for path in self.state.glob("*-????????????????"))

    def known(self) -> bool:
        kid = identity.load_or_make(self.state).kid
        return any(row["kid"] == kid and row["revoked_at"] is None for row in list_kiosks(self.vault.vault))


@pytest.fixture
def box(tmp_path: Path, vault: RunningVault) -> Box:
    return Box(tmp_path, vault)


def code_for(box: Box, structure: str = "CCAS") -> str:
    return new_enrolment_code(box.vault.vault, structure)


def test_a_site_with_a_cloud_beside_its_vault_enrols_with_the_vault(box: Box) -> None:
    code = code_for(box)
    name = settings.code_vault(box.site(), settings.FirstStart(code))
    assert box.enrol(code, vault=name).verdict is Verdict.GOOD
    assert box.known()
    assert box.marks() == ["enrolled"]


def test_a_code_is_used_once(box: Box, monkeypatch: pytest.MonkeyPatch) -> None:
    code = code_for(box)
    box.enrol(code)
    monkeypatch.setattr(enrolling, "enrol_kiosk", None)
    assert box.enrol(code).verdict is Verdict.GOOD


def test_a_code_that_the_vault_refuses_is_told_and_not_tried_for_ever(box: Box) -> None:
    found = box.enrol("no-such-code")
    assert found.verdict is Verdict.TROUBLE
    assert "the one-time code is wrong, used or too old" in found.found
    assert "new code in first-start.toml" in found.todo
    assert box.marks() == ["refused"]


def test_a_code_for_another_structure_is_good_once_the_site_file_is_corrected(box: Box) -> None:
    code = code_for(box, "Mairie")
    wrong = box.enrol(code)
    assert (wrong.verdict, wrong.todo.partition(" ")[0]) == (Verdict.TROUBLE, "Correct")
    assert box.enrol(code, box.site(structure="Mairie")).verdict is Verdict.GOOD
    assert box.marks() == ["enrolled"]


def test_a_vault_that_is_not_reached_is_asked_again(box: Box) -> None:
    code = code_for(box)
    with pytest.raises(PlainError, match="does not answer"):
        box.enrol(code, box.site("http://127.0.0.1:1"))
    assert "again" in msgspec.json.decode(box.said.read_bytes(), type=Check).todo
    assert box.marks() == []
    assert box.enrol(code).verdict is Verdict.GOOD


@pytest.mark.parametrize("status", [429, 500, 503])
def test_a_vault_that_is_being_mended_has_not_refused_the_code(
    box: Box, monkeypatch: pytest.MonkeyPatch, status: int
) -> None:
    send = Http.send

    def mended(http: Http, method: str, place: str, **more: Any) -> Answer:
        return Answer(status, {}) if method == "POST" else send(http, method, place, **more)

    code = code_for(box)
    with monkeypatch.context() as patch:
        patch.setattr(Http, "send", mended)
        with pytest.raises(PlainError, match=str(status)):
            box.enrol(code)
    assert box.marks() == []
    assert box.enrol(code).verdict is Verdict.GOOD


def test_a_disk_that_takes_nothing_is_told(box: Box, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_state: Path) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(identity, "load_or_make", full)
    with pytest.raises(OSError, match="space"):
        box.enrol("a-code")
    assert "No space" in msgspec.json.decode(box.said.read_bytes(), type=Check).found


def test_a_reply_that_was_lost_is_found_to_have_been_good(box: Box) -> None:
    code = code_for(box)
    enrolment.enrol_kiosk(
        box.site().vault[0], box.site().site, identity.load_or_make(box.state), code
    )  # the box never hears of it
    assert box.enrol(code).verdict is Verdict.GOOD
    assert box.marks() == ["enrolled"]


def test_a_revoked_box_is_known_anew_by_a_new_key_and_keeps_the_old_one(box: Box) -> None:
    box.enrol(code_for(box))
    old = identity.load_or_make(box.state)
    assert revoke_kiosk(box.vault.vault, old.kid)
    found = box.enrol(code_for(box))
    assert (found.verdict, found.todo) == (Verdict.LOOK, "Start the box anew.")
    assert box.known()
    assert identity.load(box.state / f"kiosk-{old.kid}.key").kid == old.kid
    assert not (box.state / identity.NEXT_KEY_FILE).exists()


def test_a_revoked_box_whose_power_went_half_way_goes_on_with_the_same_new_key(
    box: Box, monkeypatch: pytest.MonkeyPatch
) -> None:
    box.enrol(code_for(box))
    revoke_kiosk(box.vault.vault, identity.load_or_make(box.state).kid)
    code = code_for(box)

    def dead(_state: Path, _old: identity.KioskKey) -> None:
        raise OSError(5, "the power went")

    with monkeypatch.context() as patch:
        patch.setattr(identity, "take_next", dead)
        with pytest.raises(OSError, match="power"):
            box.enrol(code)
    assert box.enrol(code).verdict is Verdict.LOOK
    assert box.known()


def test_a_wrong_code_takes_no_key_away_from_a_box_that_is_known(box: Box) -> None:
    box.enrol(code_for(box))
    assert box.enrol("another").verdict is Verdict.GOOD
    assert box.known()


def test_a_new_vault_takes_the_box_with_its_own_key(box: Box, tmp_path: Path) -> None:
    box.enrol(code_for(box))
    key = identity.load_or_make(box.state).kid
    with running(tmp_path / "new") as other:
        code = new_enrolment_code(other.vault, "CCAS")
        assert box.enrol(code, box.site(other.issuer)).verdict is Verdict.GOOD
        assert [row["kid"] for row in list_kiosks(other.vault)] == [key]


def test_the_table_waits_for_what_comes_of_a_code(box: Box, tmp_path: Path) -> None:
    code = tmp_path / "code"
    assert enrolling.row(box.said, code) == []
    code.touch()
    (waiting,) = enrolling.row(box.said, code)
    assert (waiting.verdict, waiting.found) == (Verdict.LOOK, "not yet")
    found = box.enrol("no-such-code")
    assert enrolling.row(box.said, code) == [found]
