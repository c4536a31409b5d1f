import asyncio
import hashlib
import io
import json
import shutil
import socket
import subprocess
import uuid
from collections.abc import AsyncIterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from urllib.parse import urlsplit

import pytest
import requests
from joserfc import jws
from joserfc.jwk import KeySet

from kiosk import profile
from kiosk.demo.phone import DemoPerson, make_person, read_papers
from kiosk.vault.app import tidy
from kiosk.vault.deposits import find_upload, keep_complete, record_offset
from kiosk.vault.move import whole_deposits
from kiosk.vault.serving import RunningVault
from kiosk.vault.tus import Turn, Turns, _next_chunk
from tests.vault.conftest import Clock
from tests.vault.kiosk_client import Kiosk, ask, sealed, send

PAPER = b"%PDF-1.7 SPECIMEN " * 4000


@pytest.fixture
def paper(kiosk: Kiosk, token: str) -> bytes:
    return sealed(PAPER, kiosk.recipients(token).json()["recipients"][0])


def papers_in(vault: RunningVault) -> list[Path]:
    return list((vault.vault.data / "papers").rglob("*.age"))


def kept_in(vault: RunningVault) -> list[bytes]:
    """The sealed bytes of every deposit, wherever they are."""
    kept = []
    for name in whole_deposits(vault.vault.database):
        with vault.vault.files.open(name) as sealed:
            kept.append(sealed.read())
    return kept


def parts_in(vault: RunningVault) -> list[Path]:
    return list((vault.vault.data / "incoming").iterdir())


def test_a_deposit_is_receipted_and_the_receipt_can_be_checked(
    vault: RunningVault, kiosk: Kiosk, token: str, paper: bytes
) -> None:
    deposit_id = str(uuid.uuid4())
    receipt = kiosk.deposit(token, paper, deposit_id=deposit_id, statement=kiosk.statement(deposit_id))
    keys = KeySet.import_key_set(requests.get(f"{vault.issuer}/jwks", timeout=9).json())
    signed = jws.deserialize_compact(receipt.encode(), keys, algorithms=["Ed25519"])
    claims = json.loads(signed.payload)
    assert claims["deposit_id"] == deposit_id
    assert claims["sha256"] == hashlib.sha256(paper).hexdigest()
    assert claims["iss"] == vault.issuer
    assert signed.headers()["typ"] == profile.RECEIPT_TYPE
    with vault.vault.files.open(claims["id"]) as kept:
        assert kept.read() == paper


def test_the_vault_holds_nothing_readable(vault: RunningVault, kiosk: Kiosk, token: str, paper: bytes) -> None:
    kiosk.deposit(token, paper)
    assert [path.stat().st_mode & 0o077 for path in papers_in(vault)] == [0]
    assert not any(b"SPECIMEN" in path.read_bytes() for path in vault.vault.data.rglob("*") if path.is_file())


def test_an_upload_goes_on_where_it_broke_off_and_needs_no_token(kiosk: Kiosk, token: str, paper: bytes) -> None:
    location = kiosk.create(token, paper).headers["Location"]
    kiosk.form("/revoke", token=token)
    half = len(paper) // 2
    assert send(location, 0, paper[:half]).headers["Upload-Offset"] == str(half)
    asked = ask(location)
    assert (asked.headers["Upload-Offset"], asked.headers["Upload-Length"]) == (str(half), str(len(paper)))
    assert profile.RECEIPT_HEADER not in asked.headers
    last = send(location, half, paper[half:])
    assert last.headers[profile.RECEIPT_HEADER] == ask(location).headers[profile.RECEIPT_HEADER]


def test_a_connection_that_breaks_in_mid_body_loses_nothing(kiosk: Kiosk, token: str, paper: bytes) -> None:
    location = kiosk.create(token, paper).headers["Location"]
    with half_sent(location, paper, 50_000):
        offset = newcomer_takes_over(location, paper)
    assert offset <= 50_000
    assert profile.RECEIPT_HEADER in ask(location).headers


def test_a_sender_that_closes_its_half_in_mid_body_is_let_go(kiosk: Kiosk, token: str, paper: bytes) -> None:
    location = kiosk.create(token, paper).headers["Location"]
    with half_sent(location, paper, 50_000) as raw:
        raw.shutdown(socket.SHUT_WR)
        raw.settimeout(60)
        assert raw.recv(1) in {b"", b"H"}, "whatever it says, it does not wait for more"
    reached = newcomer_takes_over(location, paper)
    assert reached <= 50_000
    assert profile.RECEIPT_HEADER in ask(location).headers


def half_sent(location: str, paper: bytes, count: int) -> socket.socket:
    """A connection that announced a whole paper, sent `count` bytes of it, and stays open."""
    parts = urlsplit(location)
    raw = socket.create_connection((parts.hostname or "", parts.port or 0), timeout=9)
    head = (
        f"PATCH {parts.path} HTTP/1.1\r\nHost: {parts.netloc}\r\nTus-Resumable: 1.0.0\r\nUpload-Offset: 0\r\n"
        f"Content-Type: {profile.TUS_BODY_TYPE}\r\nContent-Length: {len(paper)}\r\n\r\n"
    )
    raw.sendall(head.encode() + paper[:count])
    return raw


def test_a_sender_that_falls_silent_is_not_waited_for(
    kiosk: Kiosk, token: str, paper: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.vault.tus.SILENCE_S", 0.2)
    location = kiosk.create(token, paper).headers["Location"]
    with half_sent(location, paper, 50_000) as raw:
        assert raw.recv(12) == b"HTTP/1.1 204"
    assert ask(location).headers["Upload-Offset"] == "50000"


def test_who_falls_silent_while_a_newcomer_asks_gives_way_once(monkeypatch: pytest.MonkeyPatch) -> None:
    async def silence() -> AsyncIterator[bytes]:
        await asyncio.Event().wait()
        yield b"never"

    async def asked() -> None:
        turn = Turn()
        async with asyncio.timeout(60):
            waiting = asyncio.create_task(_next_chunk(silence(), turn))
            while turn.patience is None or not turn.patience.expired():
                await asyncio.sleep(0)
            turn.ask()
            assert await waiting == b""

    monkeypatch.setattr("kiosk.vault.tus.SILENCE_S", 0.0)
    asyncio.run(asked())


def test_of_three_who_want_to_write_the_last_one_is_not_kept_waiting_either() -> None:
    async def wanted() -> None:
        turns = Turns()
        first = await turns.take("upload")
        async with asyncio.timeout(60):
            second, third = (asyncio.create_task(turns.take("upload")) for _ in range(2))
            while first.users < 3:
                await asyncio.sleep(0)
            turns.end("upload", first)
            assert (await second).must_end
            turns.end("upload", await second)
            assert not (await third).must_end
        turns.end("upload", await third)

    asyncio.run(wanted())


def test_a_form_that_never_ends_is_not_waited_for(vault: RunningVault, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.vault.web.SLOWEST_BODY_S", 0.2)
    parts = urlsplit(vault.issuer)
    with socket.create_connection((parts.hostname or "", parts.port or 0), timeout=9) as raw:
        raw.sendall(f"POST /token HTTP/1.1\r\nHost: {parts.netloc}\r\nContent-Length: 900\r\n\r\ngrant".encode())
        assert raw.recv(12) == b"HTTP/1.1 408"


@pytest.mark.skipif(shutil.which("age") is None, reason="Debian's age is not installed")
def test_debians_age_opens_what_is_kept(
    vault: RunningVault, kiosk: Kiosk, token: str, paper: bytes, person: DemoPerson, tmp_path: Path
) -> None:
    kiosk.deposit(token, paper)
    key = tmp_path / "identity.txt"
    key.write_text(person.identity + "\n")
    opened = subprocess.run(
        ["age", "--decrypt", "--identity", str(key), str(papers_in(vault)[0])], capture_output=True, timeout=30
    )
    assert opened.stdout == PAPER


def newcomer_takes_over(location: str, paper: bytes) -> int:
    """Go on with an upload whose first connection is still open and silent; returns where it went on."""
    for _ in range(50):
        offset = int(ask(location).headers["Upload-Offset"])
        sent = send(location, offset, paper[offset:])
        if sent.status_code == 204:
            return offset
        assert sent.status_code == 409, sent.text
    raise AssertionError("the upload never went on")


def test_two_writers_at_once_make_one_good_deposit(vault: RunningVault, kiosk: Kiosk, token: str, paper: bytes) -> None:
    location = kiosk.create(token, paper).headers["Location"]
    with ThreadPoolExecutor(4) as pool:
        statuses = sorted(response.status_code for response in pool.map(lambda _: send(location, 0, paper), range(4)))
    assert set(statuses) <= {204, 409}
    offset = int(ask(location).headers["Upload-Offset"])
    if offset < len(paper):
        assert send(location, offset, paper[offset:]).status_code == 204
    assert kept_in(vault) == [paper]


def test_the_last_byte_sent_again_gives_the_same_receipt(kiosk: Kiosk, token: str, paper: bytes) -> None:
    location = kiosk.create(token, paper).headers["Location"]
    first = send(location, 0, paper).headers[profile.RECEIPT_HEADER]
    again = send(location, len(paper), b"")
    assert again.status_code == 204
    assert again.headers[profile.RECEIPT_HEADER] == first


def test_the_same_deposit_id_is_the_same_upload(vault: RunningVault, kiosk: Kiosk, token: str, paper: bytes) -> None:
    deposit_id = str(uuid.uuid4())
    first = kiosk.create(token, paper, deposit_id=deposit_id)
    send(first.headers["Location"], 0, paper[:1000])
    second = kiosk.create(token, paper, deposit_id=deposit_id.upper())
    assert second.headers["Location"] == first.headers["Location"]
    assert second.headers["Upload-Offset"] == "1000"
    receipt = send(second.headers["Location"], 1000, paper[1000:]).headers[profile.RECEIPT_HEADER]
    third = kiosk.create(token, paper, deposit_id=deposit_id)
    assert third.headers[profile.RECEIPT_HEADER] == receipt
    assert len(papers_in(vault)) == 1


def test_creations_at_the_same_moment_make_one_upload(kiosk: Kiosk, token: str, paper: bytes) -> None:
    deposit_id = str(uuid.uuid4())
    with ThreadPoolExecutor(6) as pool:
        created = list(pool.map(lambda _: kiosk.create(token, paper, deposit_id=deposit_id), range(6)))
    assert {response.status_code for response in created} == {201}
    assert len({response.headers["Location"] for response in created}) == 1


def test_the_same_deposit_id_with_other_bytes_is_a_conflict(kiosk: Kiosk, token: str, paper: bytes) -> None:
    deposit_id = str(uuid.uuid4())
    assert kiosk.create(token, paper, deposit_id=deposit_id).status_code == 201
    assert kiosk.create(token, paper + b"x", deposit_id=deposit_id).status_code == 409


def test_the_same_deposit_id_of_another_person_is_another_upload(
    vault: RunningVault, kiosk: Kiosk, token: str, paper: bytes
) -> None:
    deposit_id = str(uuid.uuid4())
    other = Kiosk(vault.issuer, kiosk.key)
    mine = kiosk.create(token, paper, deposit_id=deposit_id)
    theirs = other.create(other.login(make_person(vault.issuer)), paper, deposit_id=deposit_id)
    assert mine.headers["Location"] != theirs.headers["Location"]


def test_a_hash_that_differs_drops_the_bytes_and_the_deposit_may_begin_again(
    vault: RunningVault, kiosk: Kiosk, token: str, paper: bytes
) -> None:
    deposit_id = str(uuid.uuid4())
    location = kiosk.create(token, paper, deposit_id=deposit_id).headers["Location"]
    spoilt = paper[:-1] + bytes([paper[-1] ^ 1])
    refused = send(location, 0, spoilt)
    assert refused.status_code == 460
    assert profile.RECEIPT_HEADER not in refused.headers
    assert (papers_in(vault), parts_in(vault)) == ([], [])
    assert ask(location).status_code == 410
    again = kiosk.create(token, paper, deposit_id=deposit_id)
    assert send(again.headers["Location"], 0, paper).status_code == 204


def test_a_capability_reads_nothing(kiosk: Kiosk, token: str, paper: bytes) -> None:
    location = kiosk.create(token, paper).headers["Location"]
    send(location, 0, paper)
    read = requests.get(location, timeout=9)
    assert read.status_code == 403
    assert paper[:22] not in read.content
    assert requests.get(location, headers={"Range": "bytes=0-9"}, timeout=9).status_code == 403
    assert requests.get(f"{kiosk.issuer}/deposits", timeout=9).status_code == 403
    for method in ("DELETE", "PUT", "POST"):
        assert requests.request(method, location, timeout=9).status_code == 405


def test_a_capability_is_of_no_use_as_token_or_session(kiosk: Kiosk, token: str, paper: bytes) -> None:
    location = kiosk.create(token, paper).headers["Location"]
    mark = location.rpartition("/")[2]
    assert kiosk.recipients(mark).status_code == 401
    assert requests.get(f"{kiosk.issuer}/papers/x", cookies={"consigne": mark}, timeout=9).status_code == 401


def test_capabilities_cannot_be_guessed_or_reached_by_id(
    vault: RunningVault, kiosk: Kiosk, token: str, paper: bytes
) -> None:
    location = kiosk.create(token, paper).headers["Location"]
    mark = location.rpartition("/")[2]
    assert len(mark) >= 22
    send(location, 0, paper[:100])
    upload = parts_in(vault)[0].stem
    for guess in (mark[:-1], mark[:-1] + ("A" if mark[-1] != "A" else "B"), upload, "..%2f..%2fkeys.json"):
        assert ask(f"{vault.issuer}/deposits/{guess}").status_code == 404


def test_a_capability_ends_after_a_day_and_its_bytes_go(
    vault: RunningVault, kiosk: Kiosk, token: str, paper: bytes, clock: Clock
) -> None:
    location = kiosk.create(token, paper).headers["Location"]
    send(location, 0, paper[:1000])
    clock.ahead_s += 24 * 3600 + 1
    assert ask(location).status_code == 410
    assert send(location, 1000, paper[1000:]).status_code == 410
    tidy(vault.vault)
    assert parts_in(vault) == []


def test_what_is_kept_outlives_its_capability(
    vault: RunningVault, kiosk: Kiosk, token: str, paper: bytes, person: DemoPerson, clock: Clock
) -> None:
    kiosk.deposit(token, paper)
    clock.ahead_s += 30 * 24 * 3600
    tidy(vault.vault)
    assert [read.pdf for read in read_papers(vault.issuer, person.recovery)] == [PAPER]


def test_what_another_server_opened_beside_a_paper_that_was_kept_meanwhile_hides_it_from_nobody(
    vault: RunningVault, kiosk: Kiosk, token: str, paper: bytes
) -> None:
    kiosk.deposit(token, paper)
    (name,) = whole_deposits(vault.vault.database)
    vault.vault.files.arriving(name).close()
    assert len(parts_in(vault)) == 1
    assert kept_in(vault) == [paper]
    tidy(vault.vault)
    assert parts_in(vault) == []
    assert kept_in(vault) == [paper]


def test_a_paper_put_away_without_its_receipt_is_sent_again_and_is_there_once(
    vault: RunningVault, kiosk: Kiosk, token: str, paper: bytes
) -> None:
    """As a kill leaves it between the rename and the receipt of an upload that came in one go."""
    location = kiosk.create(token, paper).headers["Location"]
    upload = find_upload(vault.vault, location.rpartition("/")[2])
    vault.vault.files.put(upload.id, io.BytesIO(paper))
    keep_complete(vault.vault)
    tidy(vault.vault)
    assert ask(location).headers["Upload-Offset"] == "0"
    assert send(location, 0, paper[:40]).headers["Upload-Offset"] == "40"
    tidy(vault.vault)
    assert profile.RECEIPT_HEADER in send(location, 40, paper[40:]).headers
    tidy(vault.vault)
    assert (kept_in(vault), parts_in(vault)) == ([paper], [])


def test_a_whole_upload_whose_bytes_are_gone_stops_no_start(
    vault: RunningVault, kiosk: Kiosk, token: str, paper: bytes
) -> None:
    location = kiosk.create(token, paper).headers["Location"]
    send(location, 0, paper[:-1])
    record_offset(vault.vault, find_upload(vault.vault, location.rpartition("/")[2]), len(paper))
    parts_in(vault)[0].unlink()
    keep_complete(vault.vault)
    assert ask(location).status_code == 410


def test_too_large_is_refused_before_and_while_bytes_come(
    vault: RunningVault, kiosk: Kiosk, token: str, paper: bytes
) -> None:
    assert kiosk.create(token, paper, length="1000001").status_code == 413
    location = kiosk.create(token, paper).headers["Location"]
    assert send(location, 0, paper + b"more").status_code == 413
    chunked = requests.patch(
        location,
        data=iter([paper, b"more"]),
        headers={"Tus-Resumable": "1.0.0", "Upload-Offset": "0", "Content-Type": profile.TUS_BODY_TYPE},
        timeout=9,
    )
    assert chunked.status_code == 413
    assert ask(location).headers["Upload-Offset"] == "0"
    assert send(location, 0, paper).status_code == 204
    assert [path.read_bytes() for path in papers_in(vault)] == [paper]


def test_the_quota_counts_what_is_kept_and_what_is_arriving(kiosk: Kiosk, token: str, paper: bytes) -> None:
    assert kiosk.recipients(token).json()["quota_left"] == 2_000_000
    big = paper[:22] + bytes(950_000)
    for _ in range(2):
        assert kiosk.create(token, big).status_code == 201
    assert kiosk.recipients(token).json()["quota_left"] == 2_000_000 - 2 * len(big)
    assert kiosk.create(token, big).status_code == 507
    assert kiosk.create(token, paper).status_code == 201


def test_dropped_uploads_give_their_room_back(kiosk: Kiosk, token: str, paper: bytes) -> None:
    location = kiosk.create(token, paper).headers["Location"]
    send(location, 0, paper[:-1] + b"!")
    assert kiosk.recipients(token).json()["quota_left"] == 2_000_000
