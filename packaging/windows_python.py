"""A Windows Python to build with under Wine: ``windows_python.py SDIST FOLDER`` unpacks it.

The archive is a stranger's copy of CPython, so only what the Python Software Foundation signed is
kept: programs and libraries by their own signature, modules by the signed catalogue of their
hashes (all but two). Microsoft's run-time library comes with Qt's wheel instead.
``FOLDER/requirements.txt`` then names what to install there: the same versions and hashes as
everywhere, as Windows would choose.
"""

import re
import subprocess
import sys
import tarfile
import zipfile
from hashlib import sha256
from importlib import metadata
from io import BytesIO
from pathlib import Path

from packaging.markers import default_environment
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

PACKAGING = Path(__file__).resolve().parent
LOCKS = (PACKAGING / "requirements.lock", PACKAGING / "installers.lock")
WANTED = ("credittracker", "pyinstaller")
SIGNER = "/C=US/ST=Oregon/L=Beaverton/O=Python Software Foundation/CN=Python Software Foundation"
SIGNED = {".exe", ".dll", ".pyd", ".cat"}
NOT_WANTED = {
    *("_tkinter", "tcl86t", "tk86t", "_ssl", "_hashlib", "libssl-3", "libcrypto-3"),
    *("vcruntime140", "vcruntime140_1"),
}
SYSTEM = Path("/etc/ssl/certs/ca-certificates.crt")
"""What a Debian-like system trusts; libffi's older signature leads there."""
TRUSTED_SHA256 = "5367f20c7ade0e2bca790915056d086b720c33c1fa2a2661acf787e3292e1270"
"""Microsoft Identity Verification Root Certificate Authority 2020, by its published thumbprint."""
READ_SHA256 = {
    "8e7bc2b8a9974751e0bf0be8e8fd3c116fb0ed2ff2e372f693a7e3659a46f8dc",
    "1b580c37e07e4760ba307302b547312f2b97be888bb3ef681e4f39e9e22c3f40",
}
"""``__init__.py`` of xml and zipfile, which the catalogue lacks: read beside those of CPython
3.13.0 and 3.13.5; what differs is upstream's own mending."""
ENVIRONMENT = {
    **default_environment(),
    "os_name": "nt",
    "platform_machine": "AMD64",
    "platform_system": "Windows",
    "python_full_version": "3.13.2",
    "python_version": "3.13",
    "sys_platform": "win32",
}


class UntrustedError(Exception):
    """Something is not what its maker signed."""


def unpack(sdist: Path, folder: Path) -> None:
    """Unpack what is signed: programs, libraries, modules, and the text of the licence."""
    with tarfile.open(sdist) as outer:
        (name,) = (n for n in outer.getnames() if n.endswith("/data.zip"))
        inner = outer.extractfile(name)
        data = inner.read() if inner is not None else b""
    with zipfile.ZipFile(BytesIO(data)) as archive:
        files = {n.partition("/")[2]: archive.read(n) for n in archive.namelist() if n[-1] != "/"}
    catalogue = files["DLLs/python_lib.cat"]
    for name, content in sorted(files.items()):
        if _is_signed_itself(name) or _is_module(name, content, catalogue):
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
    (folder / "LICENSE.txt").write_bytes(files["LICENSE.txt"])
    trusted = _trusted(folder)
    for path in sorted(p for p in folder.rglob("*") if p.suffix in SIGNED):
        if SIGNER not in _signers(path, trusted):
            raise UntrustedError(f"{path.name}: not signed by the Python Software Foundation")


def requirements() -> list[str]:
    """What the app and PyInstaller need on Windows, one hashed requirement a line."""
    pinned = {}
    for block in re.split(r"\n(?=\S)", "\n".join(p.read_text(encoding="utf-8") for p in LOCKS)):
        asked = Requirement(block.partition("\\")[0])
        if asked.marker is None or asked.marker.evaluate(ENVIRONMENT):
            hashes = re.findall(r"--hash=\S+", block)
            pinned[canonicalize_name(asked.name)] = f"{asked.name}{asked.specifier} "
            pinned[canonicalize_name(asked.name)] += " ".join(hashes)
    return [pinned[name] for name in sorted(_needed() - {"credittracker"})]


def _needed() -> set[str]:
    """The names of everything that ``WANTED`` leads to; what is for Windows only leads nowhere."""
    found: set[str] = set()
    waiting = list(WANTED)
    while waiting:
        name = canonicalize_name(waiting.pop())
        if name in found:
            continue
        found.add(name)
        try:
            asked = map(Requirement, metadata.requires(name) or ())
        except metadata.PackageNotFoundError:
            continue
        waiting += [r.name for r in asked if r.marker is None or r.marker.evaluate(ENVIRONMENT)]
    return found


def _is_signed_itself(name: str) -> bool:
    path = Path(name)
    return (
        path.parent.name in {"", "DLLs"} and path.suffix in SIGNED and path.stem not in NOT_WANTED
    )


def _is_module(name: str, content: bytes, catalogue: bytes) -> bool:
    """Whether a file of the library is in the catalogue; an empty one says nothing anyway."""
    if not name.startswith("Lib/") or "/site-packages/" in name:
        return False
    digest = sha256(content)
    known = digest.digest() in catalogue or digest.hexdigest() in READ_SHA256
    return known or (name.endswith(".py") and not content)


def _trusted(folder: Path) -> Path:
    """What to trust: Microsoft's root, as python.exe's signature brings it, and the system's."""
    exe, signature, kept = folder / "python.exe", folder / "signature.pem", folder / "trusted.pem"
    _said("osslsigncode", "extract-signature", "-pem", "-in", exe, "-out", signature)
    listed = _said("openssl", "pkcs7", "-in", signature, "-print_certs")
    for text in re.findall(r"-----BEGIN.+?END CERTIFICATE-----\n", listed, re.DOTALL):
        kept.write_text(text, encoding="utf-8")
        print_of = _said("openssl", "x509", "-in", kept, "-noout", "-fingerprint", "-sha256")
        if print_of.strip().rpartition("=")[2].replace(":", "").lower() == TRUSTED_SHA256:
            kept.write_text(text + SYSTEM.read_text(encoding="utf-8"), encoding="utf-8")
            return kept
    raise UntrustedError(
        "python.exe: its signature does not lead to the certificate that is trusted"
    )


def _signers(path: Path, trusted: Path) -> str:
    """Who signed a file, if its signature holds; offline, so nobody is asked for revocations."""
    ask = ("verify", "-CAfile", trusted, "-TSA-CAfile", trusted, "-ignore-crl", "-in", path)
    try:
        said = _said("osslsigncode", *ask)
    except subprocess.CalledProcessError as error:
        raise UntrustedError(f"{path.name}: its signature does not hold") from error
    return re.findall(r"Signer's certificate:.+?Subject: ([^\n]+)", said, re.DOTALL)[-1]


def _said(*words: object) -> str:
    done = subprocess.run([str(w) for w in words], check=True, capture_output=True, text=True)  # noqa: S603
    return done.stdout


def main(sdist: Path, folder: Path) -> None:
    """Unpack, look at every signature, and name what to install."""
    unpack(sdist, folder)
    (folder / "requirements.txt").write_text("\n".join(requirements()), encoding="utf-8")
    print(f"{sum(1 for p in folder.rglob('*') if p.is_file())} files, all signed")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
