"""The start: whatever is missing, nothing is started; a slot that is tried is tried once."""

import re
import subprocess
from pathlib import Path

import pytest

IMAGE = Path(__file__).parent.parent.parent / "image"
INIT = (IMAGE / "initrd/init").read_text()
GOOD = f"1234:{'a' * 64}:{'b' * 64}"


def started(tmp_path: Path, command_line: str) -> str:
    """What the initrd's script does up to its first module, with `command_line`: a refusal, or what it would mount."""
    (tmp_path / "cmdline").write_text(command_line)
    script = INIT.partition("busybox modprobe")[0]
    script = script.replace("/proc/cmdline", str(tmp_path / "cmdline"))
    script = re.sub(r"^busybox mount.*$", "", script, flags=re.MULTILINE)
    script = re.sub(r"^busybox mkdir.*$", "", script, flags=re.MULTILINE)
    script = re.sub(r"refuse\(\) \{.*?^\}", 'refuse() { echo "refused: $1"; exit 0; }', script, flags=re.S | re.M)
    script = 'busybox() { "$@"; }\n' + script + '\necho "slot $slot, $blocks blocks, $hash, $salt"\n'
    return subprocess.run(["sh", "-c", script], capture_output=True, text=True, timeout=60, check=True).stdout.strip()


def test_a_slot_and_its_hash_are_taken_from_the_command_line(tmp_path: Path) -> None:
    said = started(tmp_path, f"quiet consigne.slot=b consigne.verity={GOOD} console=ttyS0")
    assert said == f"slot b, 1234 blocks, {'a' * 64}, {'b' * 64}"


@pytest.mark.parametrize(
    "words",
    [
        "",
        "quiet",
        f"consigne.verity={GOOD}",
        "consigne.slot=a",
        "consigne.slot=a consigne.verity=",
        f"consigne.slot=c consigne.verity={GOOD}",
        f"consigne.slot=a consigne.verity={GOOD[:-1]}",
        f"consigne.slot=a consigne.verity={GOOD}0",
        f"consigne.slot=a consigne.verity={GOOD.replace('1234', '')}",
        f"consigne.slot=a consigne.verity={GOOD.upper()}",
        f"consigne.slot=a consigne.verity={GOOD} consigne.verity=",
    ],
)
def test_whatever_is_missing_or_wrong_nothing_is_started(tmp_path: Path, words: str) -> None:
    assert started(tmp_path, words).startswith("refused: ")


def test_a_changed_block_starts_the_machine_anew_instead_of_giving_wrong_bytes() -> None:
    assert "restart_on_corruption" in INIT
    assert "--readonly" in INIT


def test_a_slot_is_tried_once_and_only_where_that_can_be_written_down() -> None:
    loader = (IMAGE / "boot/grub.cfg").read_text()
    written = loader.index("if save_env --file ($boot)/grub/grubenv try; then")
    assert loader.index("set try=\n    ") < written < loader.index("set slot=$tried") < loader.index("source")


class Card:
    """What the part of the initrd's script that looks for the card sees: devices, and what `modprobe` brings."""

    def __init__(self, tmp_path: Path, devices: tuple[str, ...], brings: str) -> None:
        self.folder = tmp_path
        for number, name in enumerate(devices):
            self._write(f"sys/bus/pci/devices/{number}/modalias", name)
        self._write("sys/class/block/none/uevent", "DEVNAME=none")
        self._write("lib/modules/always", "squashfs")
        self._write("lib/modules/drivers", "the-last-one")
        self.brings = brings
        """The word that, given to modprobe, makes the card appear."""

    def _write(self, place: str, text: str) -> None:
        path = self.folder / place
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text + "\n")

    def loaded(self) -> list[str]:
        """What modprobe was asked for, call by call, until the card was found."""
        script = INIT[INIT.index("busybox modprobe") : INIT.index("sectors=")]
        script = re.sub(r"/(sys|lib)/", rf"{self.folder}/\1/", script)
        card = self.folder / "sys/class/block/sda4"
        asked = self.folder / "asked"
        modprobe = (
            f'modprobe() {{ echo "$*" >>{asked}; case " $* " in *" {self.brings} "*) mkdir -p {card}; '
            f'printf "DEVNAME=sda4\\nPARTNAME=consigne-system-a\\n" >{card}/uevent ;; esac; }}\n'
        )
        script = 'slot=a\nsleep() { :; }\nrefuse() { exit 1; }\nbusybox() { "$@"; }\n' + modprobe + script
        subprocess.run(["sh", "-c", script + 'test "$disk" = /dev/sda4'], timeout=60, check=True)
        return [line.removeprefix("-aq ") for line in asked.read_text().splitlines()]


def test_a_start_loads_the_drivers_that_its_devices_ask_for(tmp_path: Path) -> None:
    assert Card(tmp_path, ("pci:nvme", "pci:screen"), "pci:nvme").loaded() == ["squashfs", "pci:nvme pci:screen"]


def test_sata_is_asked_where_nothing_else_had_the_card(tmp_path: Path) -> None:
    sata = "pci:v8086d2922bc01sc06i01"
    assert Card(tmp_path, ("pci:screen", sata), sata).loaded() == ["squashfs", "pci:screen", f"pci:screen {sata}"]


def test_a_card_that_no_device_leads_to_is_looked_for_with_every_driver(tmp_path: Path) -> None:
    loaded = Card(tmp_path, ("of:strange",), "the-last-one").loaded()
    assert (loaded[0], set(loaded[1:-1]), loaded[-1]) == ("squashfs", {"of:strange"}, "the-last-one")
