"""Two builds that are not the same are told apart, and what differs is named."""

import json
import shutil
from pathlib import Path

import pytest

from image import card
from image.tools import run
from image.twice import compared


def build(folder: Path) -> Path:
    """What a build leaves behind, as little as there can be of it."""
    for name in ("work/start/initrd.zst", "work/start/vmlinuz", "work/start/slot.cfg", "work/tree/etc/hosts"):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(name)
        (folder / name).chmod(0o644)
    (folder / "work/tree/etc/mtab").symlink_to("../proc/self/mounts")
    (folder / "consigne-amd64.img").write_bytes(b"card")
    facts = folder / "consigne-amd64.json"
    facts.write_text(json.dumps({"root_hash": "a", "system_sha256": "b", "packages": 3, "kernel": "7.3"}))
    return facts


@pytest.fixture
def builds(tmp_path: Path) -> tuple[Path, Path]:
    """Two builds of the same."""
    return build(tmp_path / "one"), build(tmp_path / "two")


def test_two_builds_of_the_same_differ_in_nothing(builds: tuple[Path, Path]) -> None:
    assert compared(*builds) == []


@pytest.mark.parametrize("place", ["work/start/initrd.zst", "consigne-amd64.img"])
def test_another_byte_on_the_card_is_found(builds: tuple[Path, Path], place: str) -> None:
    (builds[1].parent / place).write_bytes(b"other")
    (found,) = compared(*builds)
    assert Path(place).name in found or found == "the cards' images differ"


def test_another_root_hash_is_explained_by_its_files(builds: tuple[Path, Path]) -> None:
    builds[1].write_text(builds[1].read_text().replace('"a"', '"c"'))
    tree = builds[1].parent / "work/tree/etc"
    (tree / "hosts").chmod(0o600)
    (tree / "mtab").unlink()
    (tree / "new").touch()
    assert compared(*builds) == [
        "root_hash: a and c",
        "tree/etc/hosts: st_mode 33188 and 33152",
        "tree/etc/mtab: only in one of them",
        "tree/etc/new: only in one of them",
    ]


@pytest.mark.skipif(shutil.which("mke2fs") is None, reason="e2fsprogs is not installed")
def test_no_time_of_the_build_is_on_the_data_partition(tmp_path: Path) -> None:
    when = 1_795_411_085
    card.data(tmp_path / "data.ext4", tmp_path, when)
    for name in card.DATA:
        said = run("debugfs", "-R", f"stat /{name}", tmp_path / "data.ext4")
        times = [line.split()[1].partition(":")[0] for line in said.splitlines() if "time: " in line]
        assert times == [f"0x{when:08x}"] * 4
        assert f"Mode:  {card.DATA[name][1]:04o}" in said
