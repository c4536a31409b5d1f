"""What the tree of the box gets that no package holds."""

from pathlib import Path

from image.tree import PYTHON, compile_screens


def test_each_screen_has_its_compiled_form_beside_it(tmp_path: Path) -> None:
    folder = tmp_path / f"opt/consigne/lib/{PYTHON}/site-packages/kiosk/ui/qml"
    for name in ("Main.qml", "screens/Attract.qml"):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text("import QtQuick\nItem { width: 1 + 1 }\n")
    compile_screens(tmp_path)
    made = [folder / "Main.qmlc", folder / "screens/Attract.qmlc"]
    sources = [folder / "Main.qml", folder / "screens/Attract.qml"]
    assert sorted(path for path in folder.rglob("*") if path.is_file()) == sorted(made + sources)
    assert made[0].read_bytes().startswith(b"qv4cdata")
