"""Reading a card's code over the wire: from the glass, and from the camera."""

import base64
import io
from pathlib import Path

import cv2
import numpy as np
import pytest
from PIL import Image

from kiosk import wire
from kiosk.demo.scanner import SimulatedScanner
from kiosk.domain import Fault, Source
from kiosk.messages import Alive, AskScanner, CodeRead, Failed, ReadCode, Scan, ScannerReport, ScanProgress
from tests.scanner.conftest import Kiosk, ask, start
from tests.scanner.qr_pictures import CARD, Picture, on_paper, qr

PREFIX = "CONSIGNE1:"
FROM_GLASS = ReadCode(PREFIX, from_glass=True)
FROM_CAMERA = ReadCode(PREFIX)


def lay_picture(scanner: SimulatedScanner, picture: Picture, dpi: int) -> None:
    out = io.BytesIO()
    Image.fromarray(picture).save(out, "PNG")
    wish = {"picture": base64.b64encode(out.getvalue()).decode(), "dpi": dpi}
    scanner.control("lay", {"papers": [wish]})


def with_camera(source: Path) -> str:
    return f'camera = "{source}"\n'


def save_video(path: Path, frames: list[Picture]) -> Path:
    height_px, width_px = frames[0].shape[:2]
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"MJPG"), 10, (width_px, height_px))
    for frame in frames:
        writer.write(frame)
    writer.release()
    return path


def test_a_card_on_the_glass_is_read(kiosk: Kiosk) -> None:
    lay_picture(kiosk.scanner, qr(CARD, 8), dpi=300)
    assert ask(kiosk, FROM_GLASS).final == CodeRead(CARD)


@pytest.mark.parametrize("papers", [[], ["vitale"]])
def test_a_glass_without_a_code(kiosk: Kiosk, papers: list[str]) -> None:
    kiosk.scanner.lay(*papers)
    assert ask(kiosk, FROM_GLASS).final == Failed(Fault.CODE_UNREADABLE)


def test_a_code_is_not_read_while_somebody_scans(kiosk: Kiosk) -> None:
    kiosk.scanner.machine.pages_per_minute = 30
    with wire.connect(kiosk.socket) as connection:
        connection.send(Scan(Source.GLASS))
        while not isinstance(connection.receive(10)[0], ScanProgress):
            pass
        final = ask(kiosk, FROM_GLASS).final
    assert isinstance(final, Failed)
    assert final.fault is Fault.SCANNER_BUSY


def test_without_a_camera_the_glass_remains(kiosk: Kiosk) -> None:
    final = ask(kiosk, FROM_CAMERA).final
    assert isinstance(final, Failed)
    assert final.fault is Fault.CODE_UNREADABLE


def test_a_card_held_to_the_camera_is_read(scanner: SimulatedScanner, tmp_path: Path) -> None:
    empty = np.full((480, 640, 3), 90, np.uint8)
    shown = on_paper(qr(CARD, 6), (480, 640))
    video = save_video(tmp_path / "camera.avi", [empty, empty, empty, shown, shown])
    for kiosk in start(tmp_path, scanner, scanner.device, with_camera(video)):
        assert ask(kiosk, FROM_CAMERA).final == CodeRead(CARD)
        report = ask(kiosk, AskScanner()).final
        assert isinstance(report, ScannerReport)
        assert report.camera


def test_a_picture_file_is_watched_until_it_shows_a_card(scanner: SimulatedScanner, tmp_path: Path) -> None:
    picture = tmp_path / "view.png"
    for kiosk in start(tmp_path, scanner, scanner.device, with_camera(picture)):
        with wire.connect(kiosk.socket) as connection:
            connection.send(FROM_CAMERA)
            assert isinstance(connection.receive(10)[0], Alive)
            Image.fromarray(on_paper(qr(CARD, 6), (480, 640))).save(tmp_path / "next.png")
            (tmp_path / "next.png").rename(picture)
            while isinstance(reply := connection.receive(10)[0], Alive):
                pass
        assert reply == CodeRead(CARD)


def test_hanging_up_frees_the_camera(scanner: SimulatedScanner, tmp_path: Path) -> None:
    picture = tmp_path / "view.png"
    for kiosk in start(tmp_path, scanner, scanner.device, with_camera(picture)):
        with wire.connect(kiosk.socket) as connection:
            connection.send(FROM_CAMERA)
            connection.receive(10)
        Image.fromarray(on_paper(qr(CARD, 6), (480, 640))).save(picture)
        assert ask(kiosk, FROM_CAMERA).final == CodeRead(CARD)


def test_a_picture_file_stands_in_for_a_camera(scanner: SimulatedScanner, tmp_path: Path) -> None:
    picture = tmp_path / "card.png"
    Image.fromarray(on_paper(qr(CARD, 6), (480, 640))).save(picture)
    for kiosk in start(tmp_path, scanner, scanner.device, with_camera(picture)):
        assert ask(kiosk, FROM_CAMERA).final == CodeRead(CARD)


def test_a_camera_that_stops_is_a_typed_fault(scanner: SimulatedScanner, tmp_path: Path) -> None:
    video = save_video(tmp_path / "camera.avi", [np.full((480, 640, 3), 90, np.uint8)] * 3)
    for kiosk in start(tmp_path, scanner, scanner.device, with_camera(video)):
        final = ask(kiosk, FROM_CAMERA).final
        assert isinstance(final, Failed)
        assert final.fault is Fault.CODE_UNREADABLE


def test_a_file_that_is_no_picture_is_a_typed_fault(scanner: SimulatedScanner, tmp_path: Path) -> None:
    (tmp_path / "camera.avi").write_bytes(b"no video at all")
    for kiosk in start(tmp_path, scanner, scanner.device, with_camera(tmp_path / "camera.avi")):
        final = ask(kiosk, FROM_CAMERA).final
        assert isinstance(final, Failed)
        assert final.fault is Fault.CODE_UNREADABLE
