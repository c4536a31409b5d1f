"""The file `s3.toml` of a data folder: which bucket holds the sealed bytes."""

import tomllib
from pathlib import Path
from urllib.parse import urlsplit

import msgspec

from kiosk.address import is_secure
from kiosk.vault.settings import SettingsError

BUCKET_FILE = "s3.toml"
"""In the data folder, mode 0600, for it holds the bucket's secret key."""


class BucketFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Address, bucket and keys of S3-compatible object storage."""

    address: str
    bucket: str
    access_key: str
    secret_key: str
    region: str = "us-east-1"

    @property
    def host(self) -> str:
        """Host and port."""
        return urlsplit(self.address).netloc

    @property
    def secure(self) -> bool:
        """True over TLS."""
        return urlsplit(self.address).scheme == "https"


def read_bucket_file(path: Path) -> BucketFile:
    """Read and check the file; raise SettingsError with one sentence."""
    try:
        settings = msgspec.convert(tomllib.loads(path.read_text(encoding="utf-8")), BucketFile)
    except (OSError, UnicodeDecodeError) as error:
        raise SettingsError(f"{path}: the bucket's file cannot be read; check its name and rights.") from error
    except (tomllib.TOMLDecodeError, msgspec.ValidationError) as error:
        raise SettingsError(f"{path}: {error}.") from error
    if not settings.bucket or not settings.access_key or not settings.secret_key:
        raise SettingsError(f"{path}: name the bucket, its access_key and its secret_key.")
    if not is_secure(settings.address):
        raise SettingsError(f"{path}: the address of the object storage must begin with https://.")
    return settings
