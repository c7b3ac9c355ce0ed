"""A Debian in a folder that has Wine, to build for Windows and to try what was built. Needs root.

The host's own Wine may be too old for pydantic (8 is). The folder is kept; inside, this checkout is
``/src``, with a ``build`` and ``dist`` of its own, and the Windows Python is ``/opt/python``.
"""

import shutil
from collections.abc import Mapping

from build_installers import PACKAGING, ROOT
from check_installers import bare, run

WINDOWS = ROOT / "build" / "windows"
SYSTEM, PYTHON, DIST = WINDOWS / "root", WINDOWS / "python", WINDOWS / "dist"
PREFIX = "/root/prefix"
PACKAGES = (
    *("wine", "wine64", "gcc-mingw-w64-x86-64", "nsis", "locales"),
    *("libgl1", "libvulkan1", "libxcursor1", "libxi6", "libxrandr2"),
)
OVERRIDES = "mscoree,mshtml=;winedbg.exe=d;ucrtbase=n,b"
"""No .NET, no browser, no debugger that waits; the C library is the one of wine_prefix.sh."""
_INSIDE = """
mkdir -p "$ROOT/src" "$ROOT/opt/python" "$ROOT/tmp/.X11-unix" "$WINDOWS/build" "$WINDOWS/dist" dist
mount -t proc proc "$ROOT/proc"; mount --rbind /dev "$ROOT/dev"
if [ -d /tmp/.X11-unix ]; then mount --bind /tmp/.X11-unix "$ROOT/tmp/.X11-unix"; fi
mount --bind . "$ROOT/src"
mount --bind "$WINDOWS/build" "$ROOT/src/build"; mount --bind "$WINDOWS/dist" "$ROOT/src/dist"
if [ -d "$WINDOWS/python" ]; then mount --bind "$WINDOWS/python" "$ROOT/opt/python"; fi
exec chroot --userspec="$WHO" "$ROOT" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin \
    DEBIAN_FRONTEND=noninteractive LANG=zh_CN.UTF-8 WINEDEBUG=-all "${@:1:$MORE}" \
    sh -c 'cd /src && exec "$@"' sh "${@:$MORE+1}"
"""


def prepare() -> None:
    """Make the folder, and in it what every copy of a Windows is made from."""
    if (SYSTEM / PREFIX.lstrip("/")).exists():
        return
    half = WINDOWS / "root.half"
    shutil.rmtree(half, ignore_errors=True)
    WINDOWS.mkdir(parents=True, exist_ok=True)
    run("cp", "-a", bare("trixie"), half)
    shutil.rmtree(SYSTEM, ignore_errors=True)
    half.rename(SYSTEM)
    shutil.copy("/etc/resolv.conf", SYSTEM / "etc" / "resolv.conf")
    inside("apt-get", "-qq", "update")
    inside("apt-get", "-qq", "-y", "--no-install-recommends", "install", *PACKAGES)
    inside("localedef", "-i", "zh_CN", "-f", "UTF-8", "zh_CN.UTF-8")
    inside("useradd", "--uid", "1000", "--create-home", "person")
    inside("bash", f"{PACKAGING.relative_to(ROOT)}/windows/wine_prefix.sh", WINEPREFIX="/root/half")
    inside("mv", "/root/half", PREFIX)


def inside(*words: object, **more: str) -> str:
    """Do something in there as root; what was printed."""
    return run(*command(words, {"HOME": "/root", "WINEPREFIX": PREFIX, **more}))


def command(words: tuple[object, ...], more: Mapping[str, str], who: str = "0:0") -> list[str]:
    """What runs a command there: as root, or as somebody else (``uid:gid``) without a network."""
    given = [f"{key}={value}" for key, value in {"WINEDLLOVERRIDES": OVERRIDES, **more}.items()]
    facts = {"ROOT": SYSTEM, "WINDOWS": WINDOWS, "WHO": who, "MORE": len(given)}
    settings = [f"{key}={value}" for key, value in facts.items()]
    spaces = ["--mount", *([] if who == "0:0" else ["--net"])]
    shell = ["bash", "-euc", _INSIDE, "bash", *given, *map(str, words)]
    return ["env", f"--chdir={ROOT}", *settings, "unshare", *spaces, *shell]
