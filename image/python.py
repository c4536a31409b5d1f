"""Our part: Python packages exactly as locked, for another machine than this one, and our own."""

import os
import shutil
import sys
import tempfile
import zipfile
from pathlib import Path

from image import lock
from image.target import Target
from image.tools import PROJECT, BuildError, run, say

GLIBC = (41, 39, 38, 35, 34, 31, 28, 27, 26, 24, 17, 12, 5)
"""Minor versions of glibc 2 that wheels are made for; trixie has 2.41."""
COMPILED_HERE = frozenset({"python-sane"})
"""C with no wheel: compiled with the box's own headers."""
PURE = frozenset({"img2pdf"})
"""Python with no wheel: made here, the same for every machine."""
NOT_ON_THE_BOX = (
    "kiosk/demo",
    "kiosk/vault",
    "PySide6/Qt/libexec",
    "PySide6/Qt/translations",
    "PySide6/glue",
    "PySide6/include",
    "PySide6/typesystems",
    "PySide6/scripts",
    "PySide6/doc",
    "PySide6/support",
    "bin",
)
DEVELOPERS_TOOLS = ("assistant", "balsam*", "designer", "linguist", "lrelease", "lupdate", "qml*", "qsb", "svgtoqml")


def site_packages(target: Target, parts: Path, work: Path, when: int, *, with_demo: bool) -> Path:
    """A folder with everything that the box imports. Raises BuildError."""
    say("Python packages, as locked")
    out = work / "site-packages"
    shutil.rmtree(out, ignore_errors=True)
    list_file = lock.write(target, work / "requirements.txt", COMPILED_HERE | PURE)
    platforms = [f"manylinux_2_{minor}_{target.machine}" for minor in GLIBC] + [f"manylinux2014_{target.machine}"]
    _pip("install", "--target", out, "--only-binary=:all:", "--ignore-requires-python", "--no-compile",
         "--python-version", lock.PYTHON, "--implementation", "cp", "--require-hashes", "-r", list_file,
         *(f"--platform={name}" for name in platforms))  # fmt: skip
    for name in sorted(PURE):
        _unpack(_wheel(target, name, work, when), out)
    _compile_sane(target, parts, out)
    _own(out, work, when)
    for pattern in NOT_ON_THE_BOX[2 if with_demo else 0 :]:
        shutil.rmtree(out / pattern, ignore_errors=True)
    for pattern in DEVELOPERS_TOOLS:
        for path in (out / "PySide6").glob(pattern):
            if path.is_file() and os.access(path, os.X_OK):
                path.unlink()
    forget_programs(out)
    return out


def forget_programs(packages: Path) -> None:
    """Take the programs, which are not on the box, out of the packages' lists: they name the Python that built them."""
    for record in packages.glob("*.dist-info/RECORD"):
        rows = record.read_text().splitlines(keepends=True)
        record.write_text("".join(row for row in rows if not row.startswith("../../bin/")))


def _wheel(target: Target, name: str, work: Path, when: int) -> Path:
    """A wheel made here of a locked source package."""
    folder = work / "wheels" / name
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    one = folder / "requirement.txt"
    one.write_text(lock.requirements(target)[name] + "\n")
    _pip("wheel", "--require-hashes", "-r", one, "-w", folder, when=when)
    return next(folder.glob("*.whl"))


def _unpack(wheel: Path, out: Path) -> None:
    with zipfile.ZipFile(wheel) as file:
        file.extractall(out)


def _compile_sane(target: Target, parts: Path, out: Path) -> None:
    """python-sane, compiled against the headers and libraries of `parts`."""
    with tempfile.TemporaryDirectory() as folder:
        one = Path(folder) / "requirement.txt"
        one.write_text(lock.requirements(target)["python-sane"] + "\n")
        _pip("download", "--no-binary=:all:", "--no-build-isolation", "--require-hashes", "-r", one, "-d", folder)
        source = next(Path(folder).glob("python_sane*.tar.gz"))
        run("tar", "xf", source, "--strip-components=1", "-C", folder)
        version = f"cpython-{lock.PYTHON.replace('.', '')}-{target.triplet}"
        run(target.compiler, f"--sysroot={parts}", "-shared", "-fPIC", "-O2",
            f"-I{parts}/usr/include/python{lock.PYTHON}", "-o", out / f"_sane.{version}.so", "_sane.c", "-lsane",
            cwd=Path(folder))  # fmt: skip
        shutil.copy(Path(folder) / "sane.py", out)
        information = out / f"{source.name.removesuffix('.tar.gz')}.dist-info"
        information.mkdir()
        shutil.copy(Path(folder) / "PKG-INFO", information / "METADATA")
        for text in Path(folder).glob("COPYING*"):
            shutil.copy(text, information)


def _own(out: Path, work: Path, when: int) -> None:
    """Our package from what is committed and what is not, with the screens' words compiled."""
    folder = work / "wheels/consigne"
    shutil.rmtree(folder, ignore_errors=True)
    _pip("wheel", "--no-build-isolation", "-w", folder, PROJECT, when=when)
    _unpack(next(folder.glob("consigne-*.whl")), out)
    words = sorted((PROJECT / "kiosk/ui/i18n").glob("*.qm"))
    if not words:
        raise BuildError("The screens' words are not compiled: run 'make setup'.")
    for path in words:
        shutil.copy(path, out / "kiosk/ui/i18n")


def _pip(*words: str | Path, when: int | None = None) -> None:
    epoch = {} if when is None else {"SOURCE_DATE_EPOCH": str(when)}
    run(sys.executable, "-m", "pip", "--quiet", words[0], "--no-deps", *words[1:], env=epoch)
