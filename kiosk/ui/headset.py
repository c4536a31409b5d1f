"""Whether a headset is in: only then is anything personal said aloud, and into the headset's own sound device alone.

ALSA tells it as a control of the card ("Headphone Jack", linux/sound/asound.h), which needs no more than the sound's
own devices. A box without such a control has no headset that this program knows of.
"""

import fcntl
import os
import struct
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

JACKS = ("Headphone Jack", "Front Headphone Jack", "Headphone Front Jack", "Headset Jack")
_ELEMENT = struct.Struct("IiII44sI")
"""struct snd_ctl_elem_id: numid, iface (0, the card), device, subdevice, name, index."""
_VALUE_BYTES, _VALUE_AT = 1224, 72
"""struct snd_ctl_elem_value on 64-bit machines, and where its first value is."""
_ELEM_READ = (3 << 30) | (_VALUE_BYTES << 16) | (ord("U") << 8) | 0x12

Read = Callable[[Path, str], bool | None]
"""Whether something is in this jack of this card's control device; None where there is no such jack."""


class Headset(Protocol):
    """What is known of the headset."""

    device: str
    """The ALSA device that leads into it, and nowhere else."""

    def plugged(self) -> bool:
        """Whether one is in now."""


class NoHeadset:
    """A box without a headset's socket, or whose site file names none."""

    device = ""

    def plugged(self) -> bool:
        """Never."""
        return False


class JackHeadset:
    """A socket that tells when something is in it."""

    def __init__(self, device: str, folder: Path = Path("/dev/snd"), read: Read | None = None) -> None:
        self.device = device
        self._folder = folder
        self._read = read or read_jack

    def plugged(self) -> bool:
        """Whether any card says that something is in its jack; False when none can tell."""
        return any(self._read(card, jack) for card in sorted(self._folder.glob("controlC*")) for jack in JACKS)


def read_jack(card: Path, jack: str) -> bool | None:
    """Asks ALSA (SNDRV_CTL_IOCTL_ELEM_READ); None where the card has no such jack or cannot be asked."""
    value = bytearray(_VALUE_BYTES)
    _ELEMENT.pack_into(value, 0, 0, 0, 0, 0, jack.encode(), 0)
    try:
        descriptor = os.open(card, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)
    except OSError:
        return None
    try:
        fcntl.ioctl(descriptor, _ELEM_READ, value)
    except OSError:
        return None
    finally:
        os.close(descriptor)
    return bool(struct.unpack_from("l", value, _VALUE_AT)[0])


def headset_of(device: str) -> Headset:
    """The headset of a site; `device` is empty where it has none."""
    return JackHeadset(device) if device else NoHeadset()
