"""One provider of each kind: what a relay reaches it by, before the fake that stands for it."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from kiosk.vault.relay_file import UpstreamTable
from kiosk.vault.upstreams import Upstream
from kiosk.vault.upstreams.cozy import Cozy
from kiosk.vault.upstreams.digiposte import Digiposte
from kiosk.vault.upstreams.mail import Mail
from tests.vault.authority import make_authority
from tests.vault.upstreams.fake_cozy import FakeCozy
from tests.vault.upstreams.fake_digiposte import ROUTE, FakeDigiposte
from tests.vault.upstreams.fake_reconnect import FakeReconnect
from tests.vault.upstreams.mail_server import Traps, mail_certificate, mail_server
from tests.vault.upstreams.served import served
from tests.vault.upstreams.test_cozy import table_at
from tests.vault.upstreams.test_mail import ADDRESS
from tests.vault.upstreams.test_reconnect import reconnect_at

NAMES = ("Reconnect", "Digiposte", "Cozy", "Mail")


@dataclass
class Behind:
    """A provider with a person of its own: who they are there, and how many papers it took."""

    upstream: Upstream
    subject: str
    grip: str
    count: Callable[[], int]


@contextmanager
def all_providers(folder: Path) -> Iterator[dict[str, Behind]]:
    """Each kind of provider as a relay reaches it, before its fake, with one person linked."""
    reconnect, digiposte, cozy, mails = FakeReconnect(), FakeDigiposte(), FakeCozy(), Traps()
    authority = make_authority(folder)
    mail_certificate(folder, ADDRESS, ADDRESS)
    with ExitStack() as stack:
        first_at, theirs_at, ours_at = (
            stack.enter_context(served(fake.app())) for fake in (reconnect, digiposte, cozy)
        )
        port = stack.enter_context(mail_server(authority, mails, starttls=False))
        ours, theirs = Cozy(table_at(ours_at)), Digiposte(digiposte_table(folder, theirs_at))
        first, mailed = reconnect_at(first_at, folder), Mail(_mail(folder, port, authority.ca))
        asked = ours.ask_consent(ours_at, "state")
        subject, grip = ours.consented(asked.secret, cozy.agree(asked.address)[1])
        yield {
            "Reconnect": Behind(first, "29962", first.link("29962/517"), lambda: len(reconnect.documents)),
            "Digiposte": Behind(theirs, "dgp-0421", theirs.link("dgp-0421"), lambda: len(digiposte.documents)),
            "Cozy": Behind(ours, subject, grip, lambda: len(cozy.files)),
            "Mail": Behind(mailed, ADDRESS, mailed.link(ADDRESS), lambda: len(mails.mails)),
        }


def digiposte_table(folder: Path, address: str) -> UpstreamTable:
    for name, secret in (("secret.dgp", "secret-du-partenaire"), ("okapi", "cle-okapi")):
        (folder / name).write_text(secret)
    secret, okapi = str(folder / "secret.dgp"), str(folder / "okapi")
    return UpstreamTable(
        "Digiposte", "digiposte", address, "partenaire", secret_file=secret, api_key_file=okapi, route_code=ROUTE
    )


def _mail(folder: Path, port: int, ca: Path) -> UpstreamTable:
    address, sender = f"smtps://127.0.0.1:{port}", "relais@ville.example"
    return UpstreamTable("Mail", "mail", address, ca_file=str(ca), sender=sender, certificates=str(folder))
