"""The Windows setup program, made on Linux: ``make installers-windows`` adds it to ``dist/``.

PyInstaller runs under Wine, over the same spec and checks as on Windows; NSIS packs what it made.
The bytes are those of a Windows build's parts, but it was not Windows that ran them: a release's
setup program comes from the workflow.
"""

import os
import shutil
import subprocess
import sys

import wine
from build_installers import DIST, ROOT, commit_time, write_sums
from check_bundle import MEGABYTE, size_of, too_large

RUNTIME = ("vcruntime140.dll", "vcruntime140_1.dll")


def main() -> int:
    """Build, pack, and take along what was made; complaints end the build."""
    if os.geteuid():
        print("needs root, for debootstrap, chroot and name spaces", file=sys.stderr)
        return 1
    wine.prepare()
    for name in RUNTIME:
        shutil.copy(wine.PYTHON / "Lib" / "site-packages" / "shiboken6" / name, wine.PYTHON)
    build = ("wine", "/opt/python/python.exe", "packaging/build_installers.py")
    settings = {"HOME": "/root", "WINEPREFIX": wine.PREFIX, "SOURCE_DATE_EPOCH": commit_time()}
    watched = (
        "bash",
        "-o",
        "pipefail",
        "-c",
        '"$@" 2>&1 | cat',
        "bash",
        *build,
    )  # Wine wants a pipe for its console
    subprocess.run(wine.command(watched, settings), check=True)  # noqa: S603
    wine.inside("bash", "packaging/windows/pack.sh")
    (setup,) = wine.DIST.glob("*-setup.exe")
    DIST.mkdir(exist_ok=True)
    shutil.copy(setup, DIST)
    for paper in (*wine.DIST.glob("*-sbom.cdx.json"), *wine.DIST.glob("*-licences.zip")):
        shutil.copy(paper, DIST / f"windows-{paper.name}")
    write_sums()
    print(f"{size_of(setup) / MEGABYTE:7.1f} MB  {(DIST / setup.name).relative_to(ROOT)}")
    wrong = too_large(setup, ".exe")
    print("\n".join(wrong), file=sys.stderr)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
