"""The operator's commands for a relay, from the link under a mandate to a paper that somebody looked for."""

from io import BytesIO
from pathlib import Path

import pytest
from sqlalchemy import select, update
from starlette.responses import Response
from typer.testing import CliRunner

from kiosk.card import CARD_PREFIX
from kiosk.profile import AGE_MAGIC
from kiosk.vault.admin import admin
from kiosk.vault.app import open_vault
from kiosk.vault.database import cards, deposits, metadata, reading, writing
from kiosk.vault.refusal import Refusal
from kiosk.vault.relay_tables import errands, links
from kiosk.vault.sessions import sign_in
from tests.vault.upstreams.fake_reconnect import FakeReconnect
from tests.vault.upstreams.served import Provider

MANDATE = "a" * 64
PIN = "481592"


@pytest.fixture
def fake(provider: Provider) -> FakeReconnect:
    fake = FakeReconnect()
    provider.app = fake.app()
    return fake


@pytest.fixture
def data(tmp_path: Path) -> Path:
    open_vault(tmp_path / "relay", "http://127.0.0.1").database.dispose()
    return tmp_path / "relay"


@pytest.fixture
def file(tmp_path: Path, provider: Provider, fake: FakeReconnect) -> Path:
    (tmp_path / "secret").write_text("secret-du-relais")
    text = f"""
        operator = "Ville de Villeneuve"
        [[upstream]]
        name = "Reconnect"
        kind = "reconnect"
        address = "{provider.address}"
        client_id = "relais"
        secret_file = "{tmp_path / "secret"}"
    """
    (tmp_path / "relay.toml").write_text(text)
    return tmp_path / "relay.toml"


def run(*words: str | Path, typed: str = "") -> tuple[int, str]:
    ended = CliRunner().invoke(admin, ["relay", *map(str, words)], input=typed)
    return ended.exit_code, ended.output


def link(data: Path, file: Path, *more: str | Path, reference: str = "29962") -> tuple[int, str]:
    words: list[str | Path] = [
        "link",
        "--data",
        data,
        "--relay",
        file,
        "--upstream",
        "Reconnect",
        "--reference",
        reference,
    ]
    return run(*words, "--agent", "7", "--mandate", MANDATE, *more, typed=f"{PIN}\n{PIN}\n")


def test_an_agent_links_a_person_under_a_mandate(data: Path, file: Path, fake: FakeReconnect, tmp_path: Path) -> None:
    code, said = link(data, file, "--card", tmp_path / "card.svg")
    assert code == 0, said
    assert fake.linked == {29962}
    assert PIN not in said
    card = (tmp_path / "card.svg").read_text()
    assert "<svg" in card
    assert CARD_PREFIX not in said
    _, listed = run("links", "--data", data)
    assert "agent 7" in listed
    assert "29962" not in listed, "the list names no person"


def test_a_person_has_several_vaults_under_one_number(data: Path, file: Path, fake: FakeReconnect) -> None:
    number = number_in(link(data, file)[1])
    code, said = link(data, file, "--number", number, reference="29963")
    assert code == 0, said
    assert len(run("links", "--data", data)[1].splitlines()) == 2


def test_two_people_do_not_share_one_vault(data: Path, file: Path, fake: FakeReconnect) -> None:
    link(data, file)
    code, said = link(data, file)
    assert code == 2
    assert "another person" in said


def test_a_link_ends_here_and_at_the_provider(data: Path, file: Path, fake: FakeReconnect) -> None:
    link(data, file)
    name = run("links", "--data", data)[1].split("\t")[0]
    assert run("unlink", "--data", data, "--relay", file, name)[0] == 0
    assert fake.linked == set()
    assert "ended" in run("links", "--data", data)[1]
    assert run("unlink", "--data", data, "--relay", file, name)[0] == 2


@pytest.mark.parametrize("known", ["number", "reference"])
def test_who_lost_card_and_pin_gets_new_ones(
    data: Path, file: Path, fake: FakeReconnect, tmp_path: Path, known: str
) -> None:
    number = number_in(link(data, file, "--card", tmp_path / "old.svg")[1])
    vault = open_vault(data, "http://127.0.0.1")
    who = ("--number", number) if known == "number" else ("--upstream", "Reconnect", "--reference", "29962")
    code, said = run("card", "--data", data, "--card", tmp_path / "new.svg", *who, typed="730518\n730518\n")
    assert (code, number_in(said)) == (0, number), said
    assert (tmp_path / "new.svg").read_bytes() != (tmp_path / "old.svg").read_bytes()
    with reading(vault.database) as connection:
        states = connection.execute(select(cards.c.state, cards.c.tries_left).order_by(cards.c.tries_left))
        assert states.all() == [("dead", 0), ("active", 5)]
    with pytest.raises(Refusal):
        sign_in(vault, "here", number, PIN)
    assert sign_in(vault, "here", number, "730518")


def test_nobody_gets_a_card_whom_nobody_knows(data: Path, file: Path, tmp_path: Path) -> None:
    for who in (("--number", "00 00 00 00 00"), ("--upstream", "Reconnect", "--reference", "29962"), ()):
        code, said = run("card", "--data", data, "--card", tmp_path / "new.svg", *who, typed=f"{PIN}\n{PIN}\n")
        assert (code, "Traceback" in said) == (2, False)
    assert not (tmp_path / "new.svg").exists()


def test_a_second_link_makes_no_card_unseen(data: Path, file: Path, fake: FakeReconnect, tmp_path: Path) -> None:
    number = number_in(link(data, file)[1])
    code, said = link(data, file, "--number", number, "--card", tmp_path / "card.svg", reference="29963")
    assert code == 2
    assert "relay card" in " ".join(said.replace("│", " ").split())
    assert fake.linked == {29962}


def test_nothing_is_left_of_who_wants_to_be_forgotten(
    data: Path, file: Path, fake: FakeReconnect, tmp_path: Path
) -> None:
    number = number_in(link(data, file, "--card", tmp_path / "card.svg")[1])
    vault = open_vault(data, "http://127.0.0.1")
    with writing(vault.database) as connection:
        (place,) = connection.execute(select(links.c.account)).scalars()
        row = {"account": place, "upstream": "Reconnect", "state": "waiting", "not_before": 0.0, "taken_at": 0.0}
        connection.execute(errands.insert().values(deposit="d", **row))
        connection.execute(deposits.insert().values(id="d", state="held", **a_deposit(place)))
    vault.files.put("d", BytesIO(AGE_MAGIC))
    assert run("forget", "--data", data, "--relay", file, number)[0] == 0
    assert fake.linked == set()
    with reading(vault.database) as connection:
        left = {name: connection.execute(select(table)).all() for name, table in metadata.tables.items()}
    assert {name for name, rows in left.items() if rows} <= {"about"}
    with pytest.raises(FileNotFoundError):
        vault.files.open("d")
    assert run("forget", "--data", data, "--relay", file, number)[0] == 2


def test_who_cannot_be_told_is_named_and_the_person_is_forgotten_all_the_same(
    data: Path, file: Path, fake: FakeReconnect
) -> None:
    number = number_in(link(data, file)[1])
    fake.faults = [Response(status_code=503)] * 5
    code, said = run("forget", "--data", data, "--relay", file, number)
    assert code == 0
    assert "Reconnect could not be told" in said
    assert run("links", "--data", data)[1] == ""


def a_deposit(account: str, **changes: object) -> dict[str, object]:
    told = {"deposit_id": "d", "account": account, "kid": "k", "sha256": "0", "category": "tax", "statement": "s"}
    sizes = {"size": 1, "offset": 1, "capability_hash": "h", "capability_expires_at": 0.0}
    return {**told, **sizes, **changes}


def number_in(said: str) -> str:
    return said.rpartition(": ")[2].strip()


@pytest.mark.parametrize(
    "more",
    [
        ("--upstream", "Elsewhere"),
        ("--mandate", "short"),
        ("--reference", "jean"),
        ("--number", "00 00 00 00 00"),
    ],
)
def test_what_will_not_do_is_said_in_one_sentence(
    data: Path, file: Path, fake: FakeReconnect, more: tuple[str, str]
) -> None:
    code, said = link(data, file, *more)
    assert code == 2
    assert "Traceback" not in said
    assert run("links", "--data", data)[1] == ""


def test_a_doubt_is_listed_and_settled(data: Path) -> None:
    vault = open_vault(data, "http://127.0.0.1")
    with writing(vault.database) as connection:
        row = {"account": "a", "upstream": "Reconnect", "state": "done", "not_before": 0.0, "taken_at": 0.0}
        connection.execute(errands.insert().values(deposit="d-1", doubt="may be visible", **row))
        connection.execute(errands.insert().values(deposit="d-2", **{**row, "state": "waiting"}))
        connection.execute(update(errands).where(errands.c.deposit == "d-2").values(tries=3))
    assert "d-1\tReconnect" in run("doubts", "--data", data)[1]
    assert run("seen", "--data", data, "d-1")[0] == 0
    assert run("doubts", "--data", data)[1] == ""
    for command in (("seen", "d-1"), ("send-again", "d-2"), ("there", "d-2", "theirs")):
        code, said = run(command[0], "--data", data, *command[1:])
        assert code == 2
        assert "No paper" in said


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ('operator = " "\nupstream = []', "who can read"),
        ('operator = "Ville"\nupstream = []', "at least one"),
        ('operator = "Ville"\n[[upstream]]\nname="R"\nkind="reconnect"\naddress="http://r.example"', "https://"),
        ('operator = "Ville"\n[[upstream]]\nname="R"\nkind="primobox"\naddress="https://r.example"', "primobox"),
        ("operator = ", "Invalid value"),
        (
            'operator = "Ville"\n[[upstream]]\nname="R"\nkind="reconnect"\naddress="https://r.example"\n'
            'secret_file="/nowhere"',
            "secret_file of R",
        ),
    ],
)
def test_a_relays_file_that_will_not_do(data: Path, file: Path, text: str, sentence: str) -> None:
    file.write_text(text)
    code, said = link(data, file)
    assert code == 2
    assert sentence in " ".join(said.replace("│", " ").split())
