"""Sealed bytes in S3-compatible object storage: a deposit is the row of its pieces, each one object that never changes.

The database names each object before it is sent, and counts it in the transaction that records the offset: no byte is
promised that the storage has not confirmed, of two servers that write to one upload one is refused, and what a killed
server left is known and erased.
"""

import io
import logging
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

import urllib3
from minio import Minio
from minio.error import MinioException, S3Error
from sqlalchemy import Column, Connection, Engine, Float, Integer, String, Table, delete, insert, select, update
from urllib3.exceptions import HTTPError
from urllib3.response import BaseHTTPResponse

from kiosk.vault.bucket_file import BUCKET_FILE, BucketFile, read_bucket_file
from kiosk.vault.database import deposits, metadata, reading, writing
from kiosk.vault.files import Arriving, Files
from kiosk.vault.folder import Folder
from kiosk.vault.marks import new_mark
from kiosk.vault.refusal import away

log = logging.getLogger(__name__)

_MB = 1024 * 1024
PIECE_BYTES = _MB
"""How long an object becomes, and a little more: each upload that is under way holds one in memory."""
_READ_BYTES = 256 * 1024
FORGET_AFTER_S = 24 * 3600.0
"""When an object whose sending nobody recorded is surely not being sent any more."""
_CONNECT_S, _READ_S, _TRIES = 10.0, 60.0, 3
_LOOK_S = 2.5
_GONE = "NoSuchKey"

pieces = Table(
    "pieces",
    metadata,
    Column("name", String, primary_key=True),
    Column("deposit", String, nullable=False, index=True),
    Column("start", Integer, nullable=False),
    Column("size", Integer),
    Column("named_at", Float, nullable=False),
)
"""Objects of the bucket: `size` in bytes once it counts, absent while it is being sent."""
_COUNTS = pieces.c.size.is_not(None)


class Bucket:
    """A bucket, and the table of what is in it."""

    writers = 40

    def __init__(self, settings: BucketFile, database: Engine, clock: Callable[[], float] = time.time) -> None:
        retries = urllib3.Retry(_TRIES, backoff_factor=0.2, status_forcelist=(500, 502, 503, 504))
        self._storage = _client(settings, urllib3.Timeout(connect=_CONNECT_S, read=_READ_S), retries)
        self._looked_at = _client(settings, urllib3.Timeout(connect=_LOOK_S, read=_LOOK_S), urllib3.Retry(0))
        """The same, for whoever asks whether it is there: a line that is gone must not hold up the next who asks."""
        self._bucket = settings.bucket
        self._database = database
        self._clock = clock

    def arriving(self, deposit: str) -> "ArrivingPieces":
        """Take an upload in hand; another server may do so too, and who records first goes on."""
        return ArrivingPieces(self, deposit)

    @contextmanager
    def in_hand(self, deposit: str) -> Iterator[io.BufferedReader]:
        """Read the pieces; a second server that does the same does no harm."""
        with self.open(deposit) as arrived:
            yield arrived

    def open(self, deposit: str) -> io.BufferedReader:
        """Read the pieces one after the other."""
        with reading(self._database) as connection:
            rows = connection.execute(
                select(pieces.c.name, pieces.c.start, pieces.c.size)
                .where(pieces.c.deposit == deposit, _COUNTS)
                .order_by(pieces.c.start)
            ).all()
        reached = 0
        for _, start, size in rows:
            if start != reached:
                raise FileNotFoundError("a piece of this deposit is not in the table")
            reached += size
        if not rows:
            raise FileNotFoundError("this deposit has no pieces")
        return io.BufferedReader(_Pieces(self, [row.name for row in rows]), _READ_BYTES)

    def keep(self, deposit: str) -> None:
        """Nothing moves: the pieces are the paper."""

    def put(self, deposit: str, source: BinaryIO) -> None:
        """Send a paper as pieces, in the place of what there is of it."""
        self.erase(deposit)
        start = 0
        while data := source.read(PIECE_BYTES):
            name = self.send(deposit, start, data)
            with writing(self._database) as connection:
                count(connection, name, len(data))
            start += len(data)

    def erase(self, deposit: str) -> None:
        """Remove the objects, then their rows; what is being sent at this moment is removed when it is a day old."""
        with reading(self._database) as connection:
            mine = select(pieces.c.name).where(pieces.c.deposit == deposit, _COUNTS)
            names = list(connection.execute(mine).scalars())
        for name in names:
            self.remove(name)

    def unsettled(self) -> set[str]:
        """Return whose pieces are here without the receipt; forget, on the way, what was never counted."""
        old = pieces.c.size.is_(None), pieces.c.named_at <= self._clock() - FORGET_AFTER_S
        with reading(self._database) as connection:
            left = list(connection.execute(select(pieces.c.name).where(*old)).scalars())
            found = connection.execute(
                select(pieces.c.deposit)
                .distinct()
                .outerjoin(deposits, deposits.c.id == pieces.c.deposit)
                .where(_COUNTS, (deposits.c.state.is_(None)) | (deposits.c.state != "kept"))
            ).scalars()
            unsettled = set(found)
        for name in left:
            self.remove(name)
        return unsettled

    def strangers(self, known: Callable[[], set[str]]) -> Iterator[str]:
        """Yield deposits that have pieces, and objects that the table does not name."""
        with _reached():
            objects = [str(item.object_name) for item in self._storage.list_objects(self._bucket, recursive=True)]
        with reading(self._database) as connection:
            rows = connection.execute(select(pieces.c.name, pieces.c.deposit)).all()
        of = {row.name: row.deposit for row in rows}
        yield from sorted(set(of.values()) - known())
        yield from (name for name in objects if name not in of)

    def troubles(self, room_bytes: int) -> list[str]:  # noqa: ARG002  a bucket tells nobody how much room it has
        """Say when the storage does not answer."""
        try:
            found = self._looked_at.bucket_exists(self._bucket)
        except (MinioException, HTTPError, OSError):
            return ["the object storage does not answer"]
        return [] if found else ["the object storage has no such bucket"]

    def send(self, deposit: str, start: int, data: bytes) -> str:
        """Send an object that is named in the table first; return its name when the storage has confirmed it."""
        name = new_mark()
        with writing(self._database) as connection:
            row = {"name": name, "deposit": deposit, "start": start, "named_at": self._clock()}
            connection.execute(insert(pieces).values(row))
        with _reached():
            self._storage.put_object(self._bucket, name, io.BytesIO(data), len(data))
        return name

    def read(self, name: str) -> BaseHTTPResponse:
        """Begin to read an object. Raises FileNotFoundError when it is gone."""
        with _reached():
            return self._storage.get_object(self._bucket, name)

    def remove(self, name: str) -> None:
        """Remove an object, then its row."""
        with _reached():
            self._storage.remove_object(self._bucket, name)
        with writing(self._database) as connection:
            connection.execute(delete(pieces).where(pieces.c.name == name))


def files_in(data: Path, database: Engine, clock: Callable[[], float] = time.time) -> Files:
    """Return where a data folder's sealed bytes are: in the bucket that its file `s3.toml` names, else in the folder.

    Raises SettingsError.
    """
    settings = data / BUCKET_FILE
    return Bucket(read_bucket_file(settings), database, clock) if settings.exists() else Folder(data)


class ArrivingPieces(Arriving):
    """An upload of which each recorded stretch becomes an object."""

    record_every = PIECE_BYTES

    def __init__(self, bucket: Bucket, deposit: str) -> None:
        super().__init__()
        self._bucket = bucket
        self._deposit = deposit
        self._unsent = bytearray()
        self._sent: tuple[str, int] | None = None

    @property
    def waits_to_close(self) -> bool:
        """An object that was sent and does not count is removed."""
        return self._sent is not None

    def sync_name(self) -> None:
        """An object has its name once it was sent."""

    def note(self, connection: Connection) -> None:
        """Count what was sent."""
        if self._sent is not None:
            count(connection, *self._sent)
            self._sent = None

    def _close(self) -> None:
        """What was sent and does not count goes, for somebody else was quicker."""
        if self._sent is not None:
            self._bucket.remove(self._sent[0])

    def _write(self, data: bytes) -> None:
        self._unsent += data

    def _sync(self) -> None:
        data = bytes(self._unsent)
        self._sent = self._bucket.send(self._deposit, self.recorded, data), len(data)
        self._unsent.clear()


def count(connection: Connection, name: str, size: int) -> None:
    """From now on an object is part of its deposit."""
    connection.execute(update(pieces).where(pieces.c.name == name).values(size=size))


class _Pieces(io.RawIOBase):
    """Objects read one after the other."""

    def __init__(self, bucket: Bucket, names: list[str]) -> None:
        self._bucket = bucket
        self._names = names
        self._reply: BaseHTTPResponse | None = None

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        while self._reply is not None or self._names:
            if self._reply is None:
                self._reply = self._bucket.read(self._names.pop(0))
            with _reached():
                data = self._reply.read(len(buffer))
            if data:
                buffer[: len(data)] = data
                return len(data)
            self._end_reply()
        return 0

    def close(self) -> None:
        self._end_reply()
        super().close()

    def _end_reply(self) -> None:
        if self._reply is not None:
            self._reply.close()
            self._reply.release_conn()
            self._reply = None


def _client(settings: BucketFile, timeout: urllib3.Timeout, retries: urllib3.Retry) -> Minio:
    return Minio(
        settings.host,
        access_key=settings.access_key,
        secret_key=settings.secret_key,
        secure=settings.secure,
        region=settings.region,
        http_client=urllib3.PoolManager(timeout=timeout, maxsize=50, retries=retries),
    )


@contextmanager
def _reached() -> Iterator[None]:
    """Raise FileNotFoundError when an object is gone, Refusal 503 when the storage cannot be reached or used."""
    try:
        yield
    except (MinioException, HTTPError, OSError) as error:
        if (error.code == _GONE) if isinstance(error, S3Error) else (f"<Code>{_GONE}</Code>" in str(error)):
            raise FileNotFoundError("the object storage has lost a piece of this deposit") from error
        log.error("the object storage failed: %s", type(error).__name__)
        raise away("The storage does not answer; try again.") from error
