"""A folder gives whole papers only, each for the person whom its folder or a list names."""

import time
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.domain import Category
from kiosk.upload.office import Later, Letter, Unfit
from kiosk.upload.office.folder import GIVEN_UP_S, SETTLED_S, Folder
from kiosk.upload.office.letterboxes import plain
from kiosk.upload.office.pdf import NotWhole, whole
from tests.upload.office.conftest import Still, pdf_of

PDF = pdf_of("une lettre", pages=3)


class Place:
    """A folder, and the two clocks that it looks at."""

    def __init__(self, root: Path) -> None:
        self.still = Still()
        self.late_s = 0.0
        self.root = root
        self.folder = Folder(root, monotonic=self.still, clock=self.clock)

    def clock(self) -> float:
        return time.time() + self.late_s

    def put(self, place: str, data: bytes = PDF) -> Path:
        path = self.root / "in" / place
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
        return path

    def waiting(self) -> dict[str, Letter]:
        """What two looks give."""
        list(self.folder.waiting())
        self.still.settle()
        return {letter.place: letter for letter in self.folder.waiting()}

    def put_later(self, place: str, data: bytes = PDF) -> Path:
        """A file that comes after all that happened here, as the file system's clock tells it."""
        newest_ns = max(path.stat().st_ctime_ns for path in self.root.rglob("*"))
        path = self.put(place, data)
        while path.stat().st_ctime_ns <= newest_ns:
            path.write_bytes(data)
        return path

    def files(self, where: str) -> list[str]:
        return sorted(path.name for path in (self.root / where).iterdir())


@pytest.fixture
def place(tmp_path: Path) -> Place:
    return Place(tmp_path)


def test_a_file_is_taken_once_it_is_still(place: Place) -> None:
    path = place.put("D-1/a.pdf", PDF[:100])
    assert list(place.folder.waiting()) == []
    place.still.now_s += SETTLED_S - 1
    path.write_bytes(PDF)
    assert list(place.folder.waiting()) == []
    place.still.now_s += SETTLED_S - 1
    assert list(place.folder.waiting()) == []
    place.still.now_s += 1
    (letter,) = place.folder.waiting()
    assert place.folder.read(letter) == whole(PDF)
    assert whole(PDF).pages == 3


def test_half_a_file_that_is_still_waits_an_hour_then_lies_aside(place: Place) -> None:
    place.put("D-1/a.pdf", PDF[:-40])
    (letter,) = place.waiting().values()
    with pytest.raises(Later):
        place.folder.read(letter)
    place.late_s = GIVEN_UP_S + 60
    with pytest.raises(NotWhole, match="export it again"):
        place.folder.read(letter)


@settings(max_examples=40, deadline=None)
@given(st.integers(0, len(PDF) - 8))
def test_no_beginning_of_a_pdf_is_a_whole_one(end: int) -> None:
    with pytest.raises(NotWhole):
        whole(PDF[:end])


@pytest.mark.parametrize("name", [".a.pdf", "~$a.pdf", "a.pdf.part", "a.pdf.filepart", "a.pdf.crdownload", "a.tmp"])
def test_what_others_still_write_is_left_alone(place: Place, name: str) -> None:
    place.put(f"D-1/{name}")
    assert place.waiting() == {}


def test_a_link_is_not_followed(place: Place, tmp_path: Path) -> None:
    place.put("D-1/.kept")
    (tmp_path / "elsewhere.pdf").write_bytes(PDF)
    (tmp_path / "in/D-1/link.pdf").symlink_to(tmp_path / "elsewhere.pdf")
    assert place.waiting() == {}


@pytest.mark.parametrize(
    "text",
    [
        "file,person,kind\nlettre.pdf,D-7,tax\n",
        "file;person;kind\r\nlettre.pdf;D-7;tax\r\n",
        "\ufefffile;person;kind;who\nlettre.pdf; D-7 ;Tax;x\n",
        "kind,person,file\ntax,D-7,lettre.pdf\nbank,D-8,other.pdf\n",
    ],
)
def test_a_list_says_for_whom_a_file_is(place: Place, text: str) -> None:
    place.put("export.csv", text.encode())
    place.put("lettre.pdf")
    letter = place.waiting()["lettre.pdf"]
    assert (letter.person, letter.category) == ("D-7", Category.TAX)


@pytest.mark.parametrize(
    "lists",
    [
        ["file,person\nlettre.pdf,D-7"],
        ["file,person\nlettre.pdf,D-7\n", "file,person\nlettre.pdf,D-8\n"],
        ["file,person\nlettre.pdf,\n"],
        ["datei,wer\nlettre.pdf,D-7\n"],
        [""],
        [],
    ],
    ids=["torn off", "two persons", "nobody", "other words", "empty", "no list"],
)
def test_a_file_that_nothing_names_one_person_for_goes_to_nobody(place: Place, lists: list[str]) -> None:
    for number, text in enumerate(lists):
        place.put(f"{number}.csv", text.encode())
    place.put("lettre.pdf")
    letter = place.waiting()["lettre.pdf"]
    assert letter.person == ""
    with pytest.raises(Later):
        place.folder.read(letter)
    place.late_s = GIVEN_UP_S + 60
    with pytest.raises(Unfit, match="for whom"):
        place.folder.read(letter)


JANUARY = b"file;person\ncourrier-001.pdf;D-1\ncourrier-002.pdf;D-9\n"
FEBRUARY = b"file;person\ncourrier-001.pdf;D-2\n"


@pytest.fixture(params=["running", "started anew"])
def after_january(place: Place, request: pytest.FixtureRequest) -> Place:
    """Of January's list one paper is in its person's vault, one never came; the list still lies there."""
    place.put("janvier.csv", JANUARY)
    place.put("courrier-001.pdf")
    letter = place.waiting()["courrier-001.pdf"]
    assert letter.person == "D-1"
    place.folder.done(letter)
    if request.param == "started anew":
        place.folder = Folder(place.root, monotonic=place.still, clock=place.clock)
    return place


def test_a_name_that_comes_again_is_not_for_the_person_of_the_last_time(after_january: Place) -> None:
    place = after_january
    place.put_later("courrier-001.pdf", pdf_of("pour D-2"))
    letter = place.waiting()["courrier-001.pdf"]
    assert letter.person == ""
    with pytest.raises(Later):
        place.folder.read(letter)
    place.put_later("fevrier.csv", FEBRUARY)
    assert list(place.folder.waiting()) == []
    assert place.waiting()["courrier-001.pdf"].person == "D-2"
    assert place.files("in") == ["courrier-001.pdf", "fevrier.csv", "janvier.csv"]


def test_what_was_put_aside_spends_its_row_too(place: Place) -> None:
    place.put("janvier.csv", JANUARY)
    place.put("courrier-001.pdf")
    place.folder.put_aside(place.waiting()["courrier-001.pdf"], "No.")
    place.put_later("courrier-001.pdf")
    assert place.waiting()["courrier-001.pdf"].person == ""


def test_while_a_list_arrives_no_file_beside_it_goes(place: Place) -> None:
    place.put("janvier.csv", JANUARY)
    place.put("courrier-001.pdf")
    place.put("D-3/a.pdf")
    place.waiting()
    place.put("fevrier.csv", FEBRUARY)
    assert [letter.place for letter in place.folder.waiting()] == ["D-3/a.pdf"]
    place.still.settle()
    assert [letter.person for letter in place.folder.waiting()] == ["D-3", ""]


def test_a_list_whose_papers_are_all_done_is_done_too(after_january: Place) -> None:
    place = after_january
    place.put("courrier-002.pdf")
    place.folder.done(place.waiting()["courrier-002.pdf"])
    assert place.waiting() == {}
    assert (place.files("in"), place.files("done")) == ([], ["courrier-001.pdf", "courrier-002.pdf", "janvier.csv"])
    place.put_later("courrier-001.pdf")
    assert place.waiting()["courrier-001.pdf"].person == ""


def test_a_list_waits_an_hour_for_what_never_comes(after_january: Place) -> None:
    place = after_january
    place.late_s = GIVEN_UP_S - 60
    assert (place.waiting(), place.files("in")) == ({}, ["janvier.csv"])
    place.late_s = GIVEN_UP_S + 60
    assert (place.waiting(), place.files("in")) == ({}, [])


def test_a_list_speaks_for_its_paper_as_long_as_that_waits(place: Place) -> None:
    place.put("janvier.csv", JANUARY)
    place.put("courrier-001.pdf")
    place.late_s = 10 * GIVEN_UP_S
    assert place.waiting()["courrier-001.pdf"].person == "D-1"


def test_a_list_does_not_speak_for_what_came_an_hour_after_it(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    place.put("janvier.csv", JANUARY)
    place.put_later("courrier-001.pdf")
    monkeypatch.setattr("kiosk.upload.office.folder.GIVEN_UP_S", 0.0)
    assert place.waiting()["courrier-001.pdf"].person == ""


def test_what_had_to_take_a_number_in_done_spends_its_row_as_well(after_january: Place) -> None:
    place = after_january
    place.put_later("fevrier.csv", FEBRUARY + b"courrier-003.pdf;D-4\n")
    place.put("courrier-001.pdf")
    letter = place.waiting()["courrier-001.pdf"]
    assert letter.person == "D-2"
    place.folder.done(letter)
    assert "courrier-001 (2).pdf" in place.files("done")
    place.folder = Folder(place.root, monotonic=place.still, clock=place.clock)
    place.put_later("courrier-001.pdf")
    assert place.waiting()["courrier-001.pdf"].person == ""


def test_names_are_the_same_however_they_are_written(place: Place) -> None:
    written = unicodedata.normalize("NFD", "Élisée")
    place.put(f"{written}/a.pdf")
    place.put("liste.csv", f"file;person\nreçu.pdf;{written}\n".encode("cp1252", errors="ignore"))
    (letter,) = place.waiting().values()
    assert letter.person == plain("Élisée")


def test_a_list_of_an_old_windows_is_read(place: Place) -> None:
    place.put("liste.csv", "file;person\nreçu.pdf;D-9\n".encode("cp1252"))
    place.put("reçu.pdf")
    assert place.waiting()["reçu.pdf"].person == "D-9"


@pytest.mark.parametrize(
    ("name", "category"),
    [
        ("attestation de domicile.pdf", Category.ATTESTATION),
        ("TAX_2026.pdf", Category.TAX),
        ("housing.pdf", Category.HOUSING),
        ("courrier.pdf", Category.OTHER),
        ("taxi.pdf", Category.OTHER),
    ],
)
def test_the_first_word_says_the_kind(place: Place, name: str, category: Category) -> None:
    place.put(f"D-1/{name}")
    assert place.waiting()[f"D-1/{name}"].category is category


def test_a_newer_file_of_the_same_name_is_not_moved_away_with_the_older(place: Place) -> None:
    path = place.put("D-1/a.pdf")
    (letter,) = place.waiting().values()
    path.unlink()
    path.write_bytes(pdf_of("la nouvelle version"))
    place.folder.done(letter)
    assert [found.read_bytes() for found in (place.root / "in").rglob("*.pdf")] == [pdf_of("la nouvelle version")]
    assert list((place.root / "done").rglob("*.pdf")) == []


def test_nothing_that_lies_aside_is_written_over(place: Place) -> None:
    for text in ("one", "two"):
        place.put("D-1/a.pdf", pdf_of(text))
        (letter,) = place.waiting().values()
        place.folder.put_aside(letter, f"No: {text}.")
    names = sorted(path.name for path in (place.root / "failed/D-1").iterdir())
    assert names == ["a (2).pdf", "a (2).pdf.txt", "a.pdf", "a.pdf.txt"]
    assert (place.root / "failed/D-1/a (2).pdf.txt").read_text() == "No: two.\n"


def test_a_locked_pdf_and_a_giant_say_what_to_do(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    import pikepdf

    path = place.root / "locked.pdf"
    document = pikepdf.new()
    document.add_blank_page()
    document.save(path, encryption=pikepdf.Encryption(owner="a", user="b"))
    with pytest.raises(Unfit, match="password"):
        whole(path.read_bytes())
    monkeypatch.setattr("kiosk.upload.office.folder.LARGEST_BYTES", 10)
    place.put("D-1/a.pdf")
    (letter,) = place.waiting().values()
    with pytest.raises(Unfit, match="too large"):
        place.folder.read(letter)
