"""The simulated scanner as a machine: papers, cover, lamp, jobs and faults, without any protocol."""

import logging
import threading
import time
import uuid
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum

import cv2

from kiosk.demo.scanner_bed import Bed, Drawing, Laid, Picture, Region, feeder, glass, scan

log = logging.getLogger(__name__)

GLASS_MM = (216.0, 297.0)
FEEDER_MM = (216.0, 356.0)
DPIS = (75, 100, 150, 200, 300, 400, 600)
FULL_SPEED_DPI = 300
_BUFFERED_SHEETS = 2
_FORSAKEN_AFTER_S = 0.4
_LOOK_FOR_CLIENT_S = 0.25
_SKEWS_DEG = (0.5, -0.4, 0.6, -0.6, 0.2)
_JPEG_QUALITY = 92


class Trouble(StrEnum):
    """What can be made to go wrong."""

    JAM = "jam"
    COVER_OPEN = "cover open"
    BUSY = "busy"
    DROPPED = "dropped"
    """The connection breaks in the middle of the page."""
    HANG = "hang"
    """The machine freezes at that page, and answers nothing until it is told to go on."""
    TRUNCATED = "truncated"
    """The page's picture file ends in the middle, and is called complete."""
    GONE = "gone"
    """Nothing answers any more."""


class Paper(StrEnum):
    """The state of the feeder."""

    LOADED = "ScannerAdfLoaded"
    EMPTY = "ScannerAdfEmpty"
    JAMMED = "ScannerAdfJam"
    COVER_OPEN = "ScannerAdfDoorOpen"


class Refused(Exception):
    """The machine cannot start this job now."""


@dataclass(frozen=True)
class JobSettings:
    """What a client asked for."""

    region: Region
    from_feeder: bool
    duplex: bool = False
    grey: bool = False


@dataclass(frozen=True)
class Sheet:
    """One thing in the feeder: its front and, where there is something on it, its back."""

    front: Drawing
    back: Drawing | None = None


class Job:
    """One scan job: sheets that are ready, and whether more will come."""

    def __init__(self, settings: JobSettings) -> None:
        self.id = str(uuid.uuid4())
        self.settings = settings
        self.ready: deque[bytes] = deque()
        self.delivered = 0
        self.over = False
        self.abandoned = False
        self.touched = time.monotonic()


class Machine:
    """The machine's state; every method is safe from any thread."""

    def __init__(self, pages_per_minute: float = 25.0, *, simplex: bool = False) -> None:
        self.simplex = simplex
        """Its feeder scans one side of a sheet only."""
        self._changed = threading.Condition()
        self._laid: tuple[Laid, ...] = ()
        self._feeder: deque[Sheet] = deque()
        self._cover_open = False
        self._jammed = False
        self._trouble: tuple[Trouble, int] | None = None
        self._frozen = False
        self._job: Job | None = None
        self._seconds = 0.0
        self._sheets = 0
        self.pages_per_minute = pages_per_minute
        self.forgotten_job_s = 10.0

    # what hands do

    def lay(self, papers: Sequence[Laid]) -> None:
        """Puts exactly these papers on the glass."""
        with self._changed:
            self._laid = tuple(papers)

    def feed(self, sheets: Sequence[Sheet]) -> None:
        """Adds sheets to the feeder."""
        with self._changed:
            self._feeder.extend(sheets)

    def empty_feeder(self) -> None:
        """Takes the sheets that wait out of the feeder."""
        with self._changed:
            self._feeder.clear()

    def clear(self) -> None:
        """Takes all papers away, closes the cover, frees a jam and ends every fault."""
        with self._changed:
            self._laid = ()
            self._feeder.clear()
            self._cover_open = self._jammed = self._frozen = False
            self._trouble = None
            self._changed.notify_all()

    def open_cover(self) -> None:
        """Opens the feeder's cover, which frees a jam and stops the feeder."""
        with self._changed:
            self._cover_open = True
            self._jammed = False
            self._changed.notify_all()

    def close_cover(self) -> None:
        """Closes the feeder's cover."""
        with self._changed:
            self._cover_open = False
            self._changed.notify_all()

    def set_trouble(self, trouble: Trouble | None, at_sheet: int = 0) -> None:
        """Makes this go wrong, once, at this sheet (from 0) of a job; busy, gone and hang last until taken back.

        None is the switch: off and on again, which ends the job.
        """
        with self._changed:
            if trouble is None and self._job is not None:
                self._end(self._job)
            self._trouble = None if trouble is None else (trouble, at_sheet)
            self._frozen = False
            if trouble is Trouble.COVER_OPEN:
                self._cover_open, self._trouble = True, None
            self._changed.notify_all()

    # what the machine knows

    @property
    def seconds(self) -> float:
        """Time that the lamp and the motor have worked since the start."""
        return self._seconds

    @property
    def sheets(self) -> int:
        """Sides scanned since the start."""
        return self._sheets

    @property
    def busy(self) -> bool:
        """True while a job is under way, or when it was told to say so."""
        with self._changed:
            self._forget_abandoned()
            return self._has(Trouble.BUSY) or self._job is not None

    @property
    def gone(self) -> bool:
        """True when it was told to answer nothing."""
        return self._has(Trouble.GONE)

    @property
    def paper(self) -> Paper:
        """The feeder's state."""
        with self._changed:
            if self._cover_open:
                return Paper.COVER_OPEN
            if self._jammed:
                return Paper.JAMMED
            return Paper.LOADED if self._feeder else Paper.EMPTY

    def waiting(self) -> tuple[list[str], list[str]]:
        """Names of the papers on the glass and in the feeder."""
        with self._changed:
            return [paper.drawing.name for paper in self._laid], [sheet.front.name for sheet in self._feeder]

    def wait_while_frozen(self) -> None:
        """Returns when the machine is not frozen; everything that a client wants of it comes after this."""
        with self._changed:
            self._changed.wait_for(lambda: not self._frozen)

    # jobs

    def start(self, settings: JobSettings) -> Job:
        """Starts a job. Raises Refused when busy, or when the feeder cannot feed."""
        with self._changed:
            if self.busy:
                raise Refused("busy")
            if settings.from_feeder and self.paper is not Paper.LOADED:
                raise Refused(self.paper.value)
            self._job = job = Job(settings)
        threading.Thread(target=self._work, args=(job,), name="scanner job", daemon=True).start()
        return job

    def job(self, job_id: str) -> Job | None:
        """The job under way, if that is its name."""
        with self._changed:
            return self._job if self._job is not None and self._job.id == job_id else None

    def next_picture(self, job: Job, client_is_there: Callable[[], bool]) -> bytes | None:
        """Waits for the job's next picture file; None when none is left, the job was ended, or its client left."""
        with self._changed:
            while not (job.ready or job.over):
                self._changed.wait(_LOOK_FOR_CLIENT_S)
                if not client_is_there():
                    job.abandoned = True
                    return None
                job.touched = time.monotonic()
            if not job.ready:
                self._end(job)
                return None
            job.delivered += 1
            job.touched = time.monotonic()
            picture = job.ready.popleft()
            self._changed.notify_all()
            return picture

    def abandon(self, job: Job) -> None:
        """The client of this job went away without a word: no more paper is fed, the machine stays busy for a while."""
        with self._changed:
            job.abandoned = True
            job.touched = time.monotonic()

    def _forsaken(self, job: Job) -> bool:
        """True when nobody fetches this job's pictures any more: it must not feed another sheet."""
        return job.abandoned or time.monotonic() - job.touched > _FORSAKEN_AFTER_S

    def end(self, job: Job) -> None:
        """Ends a job, now."""
        with self._changed:
            self._end(job)

    def _end(self, job: Job) -> None:
        job.over = True
        if self._job is job:
            self._job = None
        self._changed.notify_all()

    def _forget_abandoned(self) -> None:
        if self._job is not None and time.monotonic() - self._job.touched > self.forgotten_job_s:
            self._end(self._job)

    def _has(self, trouble: Trouble) -> bool:
        return self._trouble is not None and self._trouble[0] is trouble

    def strikes(self, trouble: Trouble, sheet: int) -> bool:
        """True when this must go wrong at this sheet; what happens once is then used up."""
        with self._changed:
            if self._trouble != (trouble, sheet):
                return False
            self._trouble = None
            return True

    # the lamp

    def _work(self, job: Job) -> None:
        sheet = 0
        while not job.over:
            beds = self._take_paper(job)
            if not beds:
                break
            for bed in beds:
                if not self._scan_side(job, bed, sheet):
                    return
                sheet += 1
            if not job.settings.from_feeder:
                break
        with self._changed:
            job.over = True
            self._changed.notify_all()

    def _take_paper(self, job: Job) -> list[Bed]:
        """The sides that the lamp will see next; none when the source is empty or closed."""
        with self._changed:
            while not job.over and self._forsaken(job):
                self._changed.wait(_LOOK_FOR_CLIENT_S)
            if job.over:
                return []
            if not job.settings.from_feeder:
                return [glass(self._laid)]
            if self.paper is not Paper.LOADED:
                return []
            paper = self._feeder.popleft()
            skew = _SKEWS_DEG[self._sheets % len(_SKEWS_DEG)]
        width_mm = job.settings.region.width_mm
        sides = [feeder(paper.front, width_mm, skew)]
        if job.settings.duplex:
            sides.append(Bed(grey_level=250) if paper.back is None else feeder(paper.back, width_mm, -skew))
        return sides

    def _scan_side(self, job: Job, bed: Bed, sheet: int) -> bool:
        """One pass of the lamp; False when the job cannot go on."""
        began = time.monotonic()
        if self.strikes(Trouble.JAM, sheet):
            with self._changed:
                self._jammed = True
                self._end_work(job)
            return False
        if self.strikes(Trouble.HANG, sheet):
            with self._changed:
                self._frozen = True
            self.wait_while_frozen()
            with self._changed:
                self._end_work(job)
            return False
        encoded = _encode(scan(bed, job.settings.region), job.settings.grey)
        if self.strikes(Trouble.TRUNCATED, sheet):
            encoded = encoded[: len(encoded) * 6 // 10]
        with self._changed:
            lamp_s = self._page_s(job.settings.region.dpi) - (time.monotonic() - began)
            self._changed.wait_for(lambda: self._stopped(job), max(0.0, lamp_s))
            self._seconds += time.monotonic() - began
            if self._stopped(job):
                self._end_work(job)
                return False
            self._sheets += 1
            job.ready.append(encoded)
            self._changed.notify_all()
            self._changed.wait_for(lambda: job.over or len(job.ready) < _BUFFERED_SHEETS)
            return True

    def _stopped(self, job: Job) -> bool:
        return job.over or (self._cover_open and job.settings.from_feeder)

    def _end_work(self, job: Job) -> None:
        job.over = True
        self._changed.notify_all()

    def _page_s(self, dpi: int) -> float:
        return 60.0 / self.pages_per_minute * max(1.0, dpi / FULL_SPEED_DPI)


def _encode(picture: Picture, grey: bool) -> bytes:
    way = cv2.COLOR_RGB2GRAY if grey else cv2.COLOR_RGB2BGR
    done, encoded = cv2.imencode(".jpg", cv2.cvtColor(picture, way), [cv2.IMWRITE_JPEG_QUALITY, _JPEG_QUALITY])
    assert done
    return encoded.tobytes()
