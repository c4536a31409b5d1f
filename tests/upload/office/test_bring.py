"""A structure's paper reaches the one vault that it is for, once, through crashes, refusals and lost lines."""

import hashlib
import json
from collections.abc import Callable

import pytest

from kiosk.demo import phone
from kiosk.domain import Fault
from kiosk.fault import NotSent, VaultError
from kiosk.upload.office import bring as bringing
from kiosk.upload.office.bring import bring
from kiosk.upload.office.folder import Folder
from kiosk.upload.office.letterboxes import letterboxes_in
from kiosk.upload.outbox import Outbox
from kiosk.vault.serving import RunningVault
from kiosk.verify import check
from tests.upload.office.conftest import STRUCTURE, Desk, allow, pdf_of, settle, title_of


class PowerCut(BaseException):
    """The computer goes off."""


def papers(desk: Desk, person: phone.DemoPerson, words: str) -> list[phone.ReadPaper]:
    """What the person finds that is titled so."""
    found = phone.read_papers(desk.site.vault[0].issuer, person.recovery)
    return [paper for paper in found if title_of(paper.pdf) == words]


def test_a_letter_is_put_in_sealed_and_says_by_whom(desk: Desk, person: phone.DemoPerson) -> None:
    desk.put("D-1/attestation de logement.pdf", pdf_of("une attestation", pages=2))
    desk.bring_all()
    (paper,) = papers(desk, person, "une attestation")
    assert paper.category == "attestation"
    assert (desk.files("in"), desk.files("done")) == ([], ["D-1/attestation de logement.pdf"])
    receipted = [json.loads(line) for line in desk.acts() if "deposit receipted" in line]
    assert [line["facts"]["pages"] for line in receipted] == ["2"]
    assert not any("attestation de logement" in line or "D-1" in line for line in desk.acts())


def test_the_same_paper_found_again_is_one_deposit(desk: Desk, person: phone.DemoPerson) -> None:
    pdf = pdf_of("deux fois")
    desk.put("D-1/a.pdf", pdf)
    desk.put("D-1/b.pdf", pdf)
    desk.bring_all()
    desk.put("D-1/c.pdf", pdf)
    desk.bring_all()
    assert desk.files("done") == ["D-1/a.pdf", "D-1/b.pdf", "D-1/c.pdf"]
    assert len(papers(desk, person, "deux fois")) == 1


@pytest.mark.parametrize(
    ("where", "what", "late"),
    [
        (bringing, "_enter", False),
        (Outbox, "add", True),
        (Folder, "done", False),
        (Folder, "done", True),
    ],
    ids=lambda value: getattr(value, "__name__", str(value)),
)
def test_after_a_power_cut_anywhere_it_is_there_once(
    desk: Desk, person: phone.DemoPerson, monkeypatch: pytest.MonkeyPatch, where: object, what: str, late: bool
) -> None:
    words = f"panne {getattr(where, '__name__', '')} {what} {late}"
    desk.put("D-1/tax 2026.pdf", pdf_of(words))
    whole: Callable[..., object] = getattr(where, what)

    def cut(*given: object, **named: object) -> object:
        if late:
            whole(*given, **named)
        raise PowerCut

    with monkeypatch.context() as patch:
        patch.setattr(where, what, cut)
        with pytest.raises(PowerCut):
            desk.bring_all()
    desk.switch_off()
    desk.switch_on()
    desk.bring_all()
    assert len(papers(desk, person, words)) == 1
    assert desk.files("in") == []


def test_while_the_line_is_down_it_waits(desk: Desk, person: phone.DemoPerson, monkeypatch: pytest.MonkeyPatch) -> None:
    def away(*_: object) -> None:
        raise NotSent(Fault.VAULT_UNREACHABLE, "The vault's address does not answer.")

    desk.put("D-1/courrier.pdf", pdf_of("la ligne"))
    with monkeypatch.context() as patch:
        patch.setattr(bringing, "_enter", away)
        assert desk.look() == 1
        assert bring(desk.running, desk.folder) == 1
    desk.running.not_before = 0.0
    desk.bring_all()
    assert len(papers(desk, person, "la ligne")) == 1


def test_what_cannot_be_put_in_lies_aside_with_a_sentence(desk: Desk, person: phone.DemoPerson) -> None:
    desk.put("D-2/inconnu.pdf", pdf_of("à personne"))
    desk.put("D-1/lettre.docx", b"PK")
    desk.look()
    assert desk.files("failed") == [
        "D-1/lettre.docx",
        "D-1/lettre.docx.txt",
        "D-2/inconnu.pdf",
        "D-2/inconnu.pdf.txt",
    ]
    assert "kiosk office ask" in (desk.root / "failed/D-2/inconnu.pdf.txt").read_text()
    assert sum('"act":"letter put aside"' in line for line in desk.acts()) == 2
    assert papers(desk, person, "à personne") == []


def test_an_ended_letterbox_takes_nothing_and_says_so(desk: Desk) -> None:
    letterboxes = desk.state / "letterboxes.json"
    letterboxes.write_bytes(letterboxes.read_bytes().replace(b'"mark":"', b'"mark":"x'))
    desk.put("D-1/trop tard.pdf", pdf_of("trop tard"))
    desk.look()
    assert "does not let you put papers in any more" in (desk.root / "failed/D-1/trop tard.pdf.txt").read_text()


def test_a_vault_that_names_another_key_gets_nothing(desk: Desk, person: phone.DemoPerson) -> None:
    letterboxes = desk.state / "letterboxes.json"
    letterboxes.write_bytes(letterboxes.read_bytes().replace(b"age1", b"age1x"))
    desk.put("D-1/autre.pdf", pdf_of("autre clé"))
    desk.look()
    assert "another key" in (desk.root / "failed/D-1/autre.pdf.txt").read_text()
    assert papers(desk, person, "autre clé") == []


@pytest.mark.parametrize("fault", [Fault.VAULT_FULL, Fault.OUTCOME_UNKNOWN])
def test_what_the_vault_refused_can_be_put_in_again(
    desk: Desk, person: phone.DemoPerson, monkeypatch: pytest.MonkeyPatch, fault: Fault
) -> None:
    def refuses(*_: object) -> None:
        raise VaultError(fault, "no")

    path = desk.put("D-1/refus.pdf", pdf_of(f"refus {fault}"))
    with monkeypatch.context() as patch:
        patch.setattr(desk.running.machine.vaults["Coffre"], "deposit", refuses)
        desk.bring_all()
    assert desk.files("failed") == ["D-1/refus.pdf", "D-1/refus.pdf.txt"]
    (desk.root / "failed/D-1/refus.pdf").rename(path)
    desk.bring_all()
    assert len(papers(desk, person, f"refus {fault}")) == 1


def test_what_nobody_knows_is_not_sent_again_while_it_cannot_be_put_aside(
    desk: Desk, person: phone.DemoPerson, monkeypatch: pytest.MonkeyPatch
) -> None:
    def lost(*_: object) -> None:
        tries.append("")
        raise VaultError(Fault.OUTCOME_UNKNOWN, "no")

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    tries: list[str] = []
    desk.put("D-1/incertain.pdf", pdf_of("incertain"))
    with monkeypatch.context() as patch:
        patch.setattr(desk.running.machine.vaults["Coffre"], "deposit", lost)
        patch.setattr(desk.folder, "put_aside", full)
        desk.look()
        for deposit_id in set(desk.running.known.values()):
            settle(desk.running, deposit_id)
        assert [bring(desk.running, desk.folder) for _ in range(3)] == [1, 1, 1]
    assert bring(desk.running, desk.folder) == 0
    assert (len(tries), desk.files("failed")) == (1, ["D-1/incertain.pdf", "D-1/incertain.pdf.txt"])
    assert papers(desk, person, "incertain") == []


def test_a_paper_that_was_not_moved_goes_once_though_the_person_was_asked_anew(
    desk: Desk, real_vault: RunningVault, person: phone.DemoPerson, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stays(*_: object) -> None:
        raise OSError(13, "Permission denied")

    desk.put("D-1/demande.pdf", pdf_of("demandé deux fois"))
    before = letterboxes_in(desk.state)["D-1"].mark
    with monkeypatch.context() as patch:
        patch.setattr(desk.folder, "done", stays)
        desk.look()
        for deposit_id in set(desk.running.known.values()):
            settle(desk.running, deposit_id)
        assert bring(desk.running, desk.folder) == 1
    for _ in range(2):
        allow(real_vault, desk.state, person, "D-1")
    assert letterboxes_in(desk.state)["D-1"].mark != before
    desk.switch_off()
    desk.switch_on()
    desk.bring_all()
    assert len(papers(desk, person, "demandé deux fois")) == 1


def test_an_access_that_ended_before_the_announcement_costs_nothing(
    desk: Desk, person: phone.DemoPerson, monkeypatch: pytest.MonkeyPatch
) -> None:
    def expired(*_: object) -> None:
        raise VaultError(Fault.LOGIN_EXPIRED, "The login is over; log in again.")

    desk.put("D-1/expire.pdf", pdf_of("accès expiré"))
    with monkeypatch.context() as patch:
        patch.setattr(desk.running.machine.vaults["Coffre"], "deposit", expired)
        assert desk.look() == 1
    desk.bring_all()
    assert len(papers(desk, person, "accès expiré")) == 1


def test_the_statement_is_signed_by_this_computer(desk: Desk) -> None:
    pdf = pdf_of("signé")
    desk.put("D-1/signe.pdf", pdf)
    desk.bring_all()
    (deposited,) = [json.loads(line) for line in desk.acts() if "deposit receipted" in line]
    entry = desk.running.machine.outbox.get(deposited["facts"]["deposit"])
    assert entry is not None
    found = check(entry.statement, (desk.state / "kiosk.jwks.json").read_bytes(), hashlib.sha256(pdf).hexdigest())
    assert found.holds, found
    assert f"was put in by {STRUCTURE} itself" in found.sentences[0]
