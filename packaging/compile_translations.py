"""Turn the reviewed ``.ts`` texts into the ``.qm`` files Qt reads; run by every build.

By hand: ``python packaging/compile_translations.py`` compiles, ``... update`` first collects
new and changed texts from the source into the ``.ts`` files.
"""

import subprocess
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
TEXTS = ROOT / "resources" / "i18n"
ONLY_PLURALS = {"credittracker_en"}
"""English is the language of the source; its file holds the plural forms."""


def tool(name: str, *arguments: str) -> None:
    """Run one of Qt's own language tools, which PySide6 brings along."""
    import PySide6  # noqa: PLC0415 - the hook is imported before its requirements are there

    folder = Path(PySide6.__file__).parent
    program = next(p for p in (folder / name, folder / f"{name}.exe") if p.exists())
    subprocess.run([program, *arguments], check=True, stdout=subprocess.DEVNULL)  # noqa: S603


def compile_all() -> None:
    """Write a ``.qm`` beside each ``.ts``."""
    for text in sorted(TEXTS.glob("*.ts")):
        tool("lrelease", "-silent", str(text), "-qm", str(text.with_suffix(".qm")))


def update_all() -> None:
    """Collect the texts of ``credittracker/`` into each ``.ts``, dropping those gone."""
    sources = [str(p.relative_to(ROOT)) for p in sorted((ROOT / "credittracker").rglob("*.py"))]
    for name in ("credittracker_en", "credittracker_zh_CN"):
        plural = ["-pluralonly"] if name in ONLY_PLURALS else []
        language = name.removeprefix("credittracker_")
        target = ["-target-language", language, "-source-language", "en"]
        options = ["-silent", "-no-obsolete", "-locations", "none", *plural, *target]
        tool("lupdate", *options, *sources, "-ts", str(TEXTS / f"{name}.ts"))


try:
    from hatchling.builders.hooks.plugin.interface import BuildHookInterface
except ImportError:  # run by hand, without the build tool
    pass
else:

    class CompileTranslations(BuildHookInterface[Any]):
        """Compile the texts before files are gathered, and take ``resources/`` along."""

        def initialize(self, version: str, build_data: dict[str, Any]) -> None:
            """Called by hatch before each build; an editable one finds the checkout's own."""
            compile_all()
            if version == "standard":
                build_data["force_include"]["resources"] = "credittracker/resources"


if __name__ == "__main__":
    if sys.argv[1:] == ["update"]:
        update_all()
    compile_all()
