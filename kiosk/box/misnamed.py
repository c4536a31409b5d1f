"""Files on the card that are called almost as they must be: an editor's `.txt`, a copy, a filled-in example.

None is used, since nobody knows which of several is meant; each gets a sentence, for a code or a passphrase in it would
lie on the card for ever.
"""

import re
from pathlib import Path

from kiosk.box import settings
from kiosk.box.settings import FIRST_START, SITE, SettingsError

EXAMPLE_WIFI = "Wi-Fi of the town hall", "its passphrase"
"""Name and passphrase in image/first-start.example.toml."""
_LIKE = {SITE: re.compile(r"site(\.toml)*(\.txt)*"), FIRST_START: re.compile(r"first[-_ .]*start.*")}


def misnamed(boot: Path) -> list[tuple[str, str]]:
    """The card's files with such a name, and how each must be called. Raises OSError."""
    return [
        (path.name, wanted)
        for path in (sorted(boot.iterdir()) if boot.is_dir() else [])
        for wanted, like in _LIKE.items()
        if like.fullmatch(path.name.lower()) and path.is_file() and not _as_it_is(path, boot / wanted)
    ]


def check(boot: Path) -> None:
    """Raises SettingsError for the first of them, and OSError."""
    for name, wanted in misnamed(boot):
        raise SettingsError(
            f"{name}: this file must be called {wanted}, or leave the card; some computers hide the end of a name."
        )


def _as_it_is(path: Path, wanted: Path) -> bool:
    """Whether a file may stay: the one that is meant (FAT knows no capitals), or an example without a secret."""
    if wanted.exists() and path.samefile(wanted):
        return True
    return "example" in path.name.lower() and not _holds_secrets(path)


def _holds_secrets(example: Path) -> bool:
    try:
        found = settings.first_start(example)
    except SettingsError:
        return True
    wifi = found.wifi
    return bool(found.code or found.metrics_token or found.hawkbit_token) or (
        wifi is not None and (wifi.name, wifi.passphrase) != EXAMPLE_WIFI
    )
