"""The process that plays one clip: `python -m kiosk.ui.clip_child FILE DEVICE LOUDNESS`, into ALSA's own library.

That library (libasound.so.2) is there wherever espeak-ng is, which plays through it too. The functions and numbers are
those of alsa/pcm.h.
"""

import array
import ctypes
import sys
import wave

PLAYBACK, S16_LE, INTERLEAVED = 0, 2, 3
LATENCY_US = 100_000
FRAMES_AT_ONCE = 2048


def play(path: str, device: str, loudness: float) -> None:
    """Plays the file, each sample times `loudness` (0 to 1), and returns once it was heard. Raises OSError."""
    alsa = ctypes.CDLL("libasound.so.2")
    pcm = ctypes.c_void_p()
    with wave.open(path) as clip:
        channels = clip.getnchannels()
        _well(alsa.snd_pcm_open(ctypes.byref(pcm), device.encode(), PLAYBACK, 0))
        _well(alsa.snd_pcm_set_params(pcm, S16_LE, INTERLEAVED, channels, clip.getframerate(), 1, LATENCY_US))
        while samples := array.array("h", clip.readframes(FRAMES_AT_ONCE)):
            _write(alsa, pcm, array.array("h", (int(sample * loudness) for sample in samples)), channels)
    _well(alsa.snd_pcm_drain(pcm))
    _well(alsa.snd_pcm_close(pcm))


def _write(alsa: ctypes.CDLL, pcm: ctypes.c_void_p, samples: "array.array[int]", channels: int) -> None:
    alsa.snd_pcm_writei.restype = ctypes.c_long
    while samples:
        address, count = samples.buffer_info()
        frames = ctypes.c_ulong(count // channels)
        written = alsa.snd_pcm_writei(pcm, ctypes.c_void_p(address), frames)
        if written < 0:
            _well(alsa.snd_pcm_recover(pcm, int(written), 1))
        else:
            samples = samples[written * channels :]


def _well(code: int) -> None:
    if code < 0:
        raise OSError(-code, "no sound")


if __name__ == "__main__":
    play(sys.argv[1], sys.argv[2], float(sys.argv[3]))
