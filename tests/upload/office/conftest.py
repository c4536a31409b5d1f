"""An office computer over a real vault, with a clock of its own for how long a file has been still."""

import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from joserfc.jwk import OKPKey

from kiosk.demo import phone
from kiosk.messages import Failed
from kiosk.site import Site
from kiosk.upload.identity import load_or_make
from kiosk.upload.logins import log_in_by_phone
from kiosk.upload.office.bring import Office, bring, open_office
from kiosk.upload.office.command import _Question
from kiosk.upload.office.folder import SETTLED_S, Folder
from kiosk.upload.office.letterboxes import Letterbox, keep
from kiosk.upload.vaults import Attempt
from kiosk.upload.vaults.profile1 import Profile1
from kiosk.vault import pins
from kiosk.vault.serving import RunningVault
from kiosk.vault.serving import running as running_vault
from kiosk.vault.settings import Limits
from tests.upload import client
from tests.upload.conftest import QUICK, table

STRUCTURE = "CCAS de Vaulx"
ROUNDS = 50


@dataclass
class Still:
    """A monotonic clock that stands until a test moves it."""

    now_s: float = 1000.0

    def __call__(self) -> float:
        return self.now_s

    def settle(self) -> None:
        self.now_s += SETTLED_S


@dataclass
class Desk:
    """An office computer that can be switched off and on."""

    site: Site
    state: Path
    root: Path
    clock: Still = field(default_factory=Still)

    def __post_init__(self) -> None:
        self.switch_on()

    def switch_on(self) -> None:
        self.running = open_office(self.site, self.state)
        self.folder = Folder(self.root, monotonic=self.clock)

    def switch_off(self) -> None:
        self.running.machine.stop()

    def put(self, place: str, pdf: bytes) -> Path:
        path = self.root / "in" / place
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(pdf)
        return path

    def look(self) -> int:
        """Two looks, so far apart that what lies there is taken."""
        bring(self.running, self.folder)
        self.clock.settle()
        return bring(self.running, self.folder)

    def bring_all(self) -> None:
        """Rounds until nothing waits; between them, until the deliverer has news."""
        self.look()
        for _ in range(ROUNDS):
            for deposit_id in set(self.running.known.values()):
                settle(self.running, deposit_id)
            if bring(self.running, self.folder) == 0:
                return
        raise AssertionError("papers still wait")

    def files(self, where: str) -> list[str]:
        top = self.root / where
        return sorted(str(path.relative_to(top)) for path in top.rglob("*") if path.is_file())

    def acts(self) -> list[str]:
        return (self.state / "journal.jsonl").read_text().splitlines()


def settle(office: Office, deposit_id: str) -> None:
    """Waits until one deposit has ended."""
    with office.machine.board.watch(deposit_id) as news:
        entry = office.machine.outbox.get(deposit_id)
        while entry is not None and not entry.ended and not isinstance(news.get(timeout=60), Failed):
            entry = office.machine.outbox.get(deposit_id)


def allow(vault: RunningVault, state: Path, person: phone.DemoPerson, reference: str) -> None:
    """The person says yes on the phone; the office writes it down."""
    profile1 = Profile1(table(vault.issuer), load_or_make(state))

    def show(attempt: Attempt) -> None:
        answer = (attempt.uri, person.handle, person.pin, attempt.match)
        threading.Thread(target=phone.approve, args=answer).start()

    access = log_in_by_phone(_Question(profile1), show, lambda: False)
    recipients = profile1.account_hint(access).recipients
    keep(state, reference, Letterbox("Coffre", access.letterbox, recipients, "2026-11-22T10:00:00Z"))


@pytest.fixture(scope="session")
def real_vault(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningVault]:
    """A vault of these tests' own, whose owner may look as often as they like."""
    limits = Limits(poll_interval_s=1, rate_factor=1000)
    with running_vault(tmp_path_factory.mktemp("vault"), limits=limits) as vault:
        yield vault


@pytest.fixture(scope="session")
def person(real_vault: RunningVault) -> phone.DemoPerson:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(pins, "_hasher", QUICK)
        return phone.make_person(real_vault.issuer)


@pytest.fixture(scope="session")
def office_state(real_vault: RunningVault, person: phone.DemoPerson, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The key and the letterboxes of an office whom one person, reference D-1, lets in."""
    state = tmp_path_factory.mktemp("office")
    real_vault.enrol(OKPKey.import_key(dict(load_or_make(state).public())), site="Bureau", structure=STRUCTURE)
    allow(real_vault, state, person, "D-1")
    return state


@pytest.fixture
def desk(real_vault: RunningVault, office_state: Path, tmp_path: Path) -> Iterator[Desk]:
    state = tmp_path / "state"
    state.mkdir(mode=0o700)
    for path in office_state.iterdir():
        if path.suffix in {".key", ".json"}:
            (state / path.name).write_bytes(path.read_bytes())
            (state / path.name).chmod(0o600)
    desk = Desk(client.site(table(real_vault.issuer)), state, tmp_path / "letters")
    yield desk
    desk.switch_off()


def pdf_of(words: str, pages: int = 1) -> bytes:
    """A small whole PDF that holds these words in its metadata."""
    document, out = pikepdf.new(), BytesIO()
    for _ in range(pages):
        document.add_blank_page()
    document.docinfo["/Title"] = words
    document.save(out, deterministic_id=True)
    return out.getvalue()


def title_of(pdf: bytes) -> str:
    with pikepdf.open(BytesIO(pdf)) as document:
        return str(document.docinfo["/Title"])
