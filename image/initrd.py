"""The initrd: busybox, dmsetup, a handful of kernel modules, and a script that fails closed."""

import os
import re
import shutil
from pathlib import Path

from image.target import Target
from image.tools import HERE, BuildError, run, say


def build(target: Target, tree: Path, parts: Path, work: Path, when: int) -> Path:
    """Make `work`/initrd.zst. Raises BuildError when a module or library is not there."""
    say("The initrd")
    root = work / "initrd"
    shutil.rmtree(root, ignore_errors=True)
    (root / "bin").mkdir(parents=True)
    shutil.copy(HERE / "initrd/init", root / "init")
    shutil.copy(parts / "usr/bin/busybox", root / "bin/busybox")
    (root / "bin/sh").symlink_to("busybox")
    _program(parts / "usr/sbin/dmsetup", root, [tree, parts], target)
    (root / "bin/dmsetup").symlink_to("/usr/sbin/dmsetup")
    _modules(target, tree, root)
    for path in (root, *root.rglob("*")):
        os.utime(path, (when, when), follow_symlinks=False)
    out = work / "initrd.zst"
    names = "\n".join(sorted(str(path.relative_to(root)) for path in root.rglob("*")))
    (work / "initrd.list").write_text(names + "\n")
    run("sh", "-c", f"cpio --quiet -o -H newc --reproducible -R 0:0 <{work}/initrd.list >{work}/initrd.cpio", cwd=root)
    run("zstd", "-q", "-f", "-19", work / "initrd.cpio", "-o", out)
    return out


def _program(program: Path, root: Path, trees: list[Path], target: Target) -> None:
    """Copies a program and the libraries that it names, and theirs."""
    folders = [f"usr/lib/{target.triplet}", "usr/lib", "usr/lib64"]
    queue, seen = [program], set()
    while queue:
        one = queue.pop()
        said = run("readelf", "-d", one)
        names = re.findall(r"\(NEEDED\)\s+Shared library: \[(.+)\]", said)
        for name in names:
            if name in seen:
                continue
            seen.add(name)
            found = [tree / folder / name for tree in trees for folder in folders if (tree / folder / name).exists()]
            if not found:
                raise BuildError(f"{one.name} needs {name}, which is in no package here.")
            place = root / "usr/lib" / target.triplet / name
            place.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(found[0].resolve() if found[0].is_symlink() else found[0], place)
            queue.append(place)
    place = root / "usr/sbin" / program.name
    place.parent.mkdir(parents=True, exist_ok=True)
    shutil.copy(program, place)
    interpreter = re.search(r"Requesting program interpreter: (.+)\]", run("readelf", "-l", program))
    if interpreter is None:
        raise BuildError(f"{program.name} names no loader.")
    loader = root / interpreter[1].lstrip("/")
    loader.parent.mkdir(parents=True, exist_ok=True)
    name = Path(interpreter[1]).name
    shutil.copy(
        next(tree / folder / name for tree in trees for folder in folders if (tree / folder / name).exists()), loader
    )
    (root / "lib").mkdir(exist_ok=True)
    if not (root / "lib" / target.triplet).exists():
        (root / "lib" / target.triplet).symlink_to(f"../usr/lib/{target.triplet}")


def _modules(target: Target, tree: Path, root: Path) -> None:
    """Copies the kernel modules and what they need, and writes down which of them every box needs."""
    folder = next((tree / "usr/lib/modules").iterdir())
    needs = {}
    for line in (folder / "modules.dep").read_text().splitlines():
        path, _, rest = line.partition(":")
        needs[_name(path)] = [path, *rest.split()]
    builtin = {_name(line) for line in (folder / "modules.builtin").read_text().split()}
    out = root / "lib/modules" / folder.name
    out.mkdir(parents=True)
    for name, modules in (("always", target.always), ("drivers", target.drivers)):
        loaded = [_named(module) for module in modules if _named(module) not in builtin]
        (out.parent / name).write_text("\n".join(loaded) + "\n")
        for module in loaded:
            if module not in needs:
                raise BuildError(f"The kernel has no module {module}; look at image/target.py.")
            for one in needs[module]:
                _unpack(folder / one, out / f"{_name(one)}.ko")
    run("depmod", "-b", root, folder.name)


def _unpack(source: Path, out: Path) -> None:
    if source.suffix == ".xz":
        run("sh", "-c", f"xz -dc {source} >{out}")
    else:
        shutil.copy(source, out)


def _name(path: str) -> str:
    return _named(Path(path).name.partition(".")[0])


def _named(module: str) -> str:
    """A module's name as the kernel writes it."""
    return module.replace("-", "_")
