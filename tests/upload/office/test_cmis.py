"""A document management system that speaks CMIS 1.1 is a source like a folder."""

import time
from collections.abc import Iterator

import pytest

from kiosk.calls import Http
from kiosk.demo import phone
from kiosk.domain import Category
from kiosk.site import PlainError
from kiosk.upload.office import Later
from kiosk.upload.office.bring import bring
from kiosk.upload.office.cmis import Cmis
from kiosk.upload.office.folder import GIVEN_UP_S
from kiosk.upload.office.pdf import NotWhole
from tests.upload.office.conftest import Desk, pdf_of, settle, title_of
from tests.upload.office.fake_cmis import FakeRepository
from tests.vault.upstreams.served import Provider, served


@pytest.fixture(scope="module")
def provider() -> Iterator[Provider]:
    behind = Provider("", FakeRepository().app)
    with served(behind) as address:
        behind.address = address
        yield behind


@pytest.fixture
def repository(provider: Provider) -> FakeRepository:
    fake = FakeRepository()
    provider.app = fake.app
    for folder in ("Sites/ccas/in/D-1", "Sites/ccas/done", "Sites/ccas/failed"):
        fake.put(folder)
    return fake


@pytest.fixture
def source(provider: Provider, repository: FakeRepository) -> Cmis:
    return Cmis(Http(), f"{provider.address}/browser", "/Sites/ccas", repository.user, repository.password)


def test_documents_in_persons_folders_wait_page_after_page(repository: FakeRepository, source: Cmis) -> None:
    for number in range(8):
        repository.put(f"Sites/ccas/in/D-1/tax {number}.pdf", b"x")
    repository.put("Sites/ccas/in/Été/letter.pdf", b"y")
    repository.put("Sites/ccas/in/nobody.pdf", b"z")
    letters = list(source.waiting())
    assert [letter.person for letter in letters] == ["D-1"] * 8 + ["Été"]
    assert [letter.category for letter in letters] == [Category.TAX] * 8 + [Category.OTHER]


def test_a_paper_goes_from_the_repository_into_the_vault(
    desk: Desk, person: phone.DemoPerson, repository: FakeRepository, source: Cmis
) -> None:
    repository.put("Sites/ccas/in/D-1/lettre.pdf", pdf_of("de la GED"))
    repository.put("Sites/ccas/in/D-9/inconnu.pdf", pdf_of("à personne"))
    repository.put("Sites/ccas/done/lettre.pdf", b"an older one")
    repository.moves_lost = 1
    waits = bring(desk.running, source)
    while waits:
        for deposit_id in set(desk.running.known.values()):
            settle(desk.running, deposit_id)
        waits = bring(desk.running, source)
    found = phone.read_papers(desk.site.vault[0].issuer, person.recovery)
    assert [title_of(paper.pdf) for paper in found].count("de la GED") == 1
    assert (repository.names("Sites/ccas/in/D-1"), repository.names("Sites/ccas/in/D-9")) == ([], [])
    assert len(repository.names("Sites/ccas/done")) == 2
    (aside,) = [item for item in repository.items.values() if item.name == "inconnu.pdf"]
    assert "kiosk office ask" in aside.description
    assert repository.names("Sites/ccas/failed") == ["inconnu.pdf"]


def test_half_a_document_waits_an_hour(repository: FakeRepository, source: Cmis) -> None:
    now_ms = int(time.time() * 1000)
    fresh = repository.put("Sites/ccas/in/D-1/a.pdf", pdf_of("a")[:-30], now_ms)
    (letter,) = source.waiting()
    with pytest.raises(Later):
        source.read(letter)
    fresh.changed_ms = now_ms - int(GIVEN_UP_S * 1000) - 60_000
    (letter,) = source.waiting()
    with pytest.raises(NotWhole):
        source.read(letter)


def test_a_changed_document_is_another_letter(repository: FakeRepository, source: Cmis) -> None:
    document = repository.put("Sites/ccas/in/D-1/a.pdf", b"one")
    before = list(source.waiting())
    document.content, document.changed_ms = b"two", 5
    assert list(source.waiting()) != before


def test_a_repository_that_fails_is_an_oserror_and_no_end(repository: FakeRepository, source: Cmis) -> None:
    repository.password = "changed"
    with pytest.raises(OSError, match="401"):
        list(source.waiting())


def test_a_repository_that_points_elsewhere_gets_no_password(provider: Provider, repository: FakeRepository) -> None:
    address = provider.address.replace("127.0.0.1", "localhost")
    with pytest.raises(PlainError, match="elsewhere"):
        Cmis(Http(), f"{address}/browser?as={provider.address}", "/", repository.user, repository.password)


@pytest.mark.parametrize("password", ["wrong", ""])
def test_who_is_not_let_in_is_told_at_once(provider: Provider, repository: FakeRepository, password: str) -> None:
    with pytest.raises(PlainError, match="lets this user in"):
        Cmis(Http(), f"{provider.address}/browser", "/Sites/ccas", repository.user, password)
