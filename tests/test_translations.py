"""Every language is whole: nothing unfinished, placeholders kept, nothing left unmarked."""

import ast
import shutil
import string
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

ROOT = Path(__file__).parents[1]
TEXTS = ROOT / "resources/i18n"
FILES = sorted(TEXTS.glob("*.ts"))
SHOWS_TEXT = {
    "setText", "setWindowTitle", "setToolTip", "setAccessibleName", "setAccessibleDescription",
    "setPlaceholderText", "setInformativeText", "addAction", "addTab", "QLabel", "QPushButton",
    "QCheckBox", "QAction", "label", "Button", "Card", "SectionTitle", "EmptyState", "Column",
}  # fmt: skip
WORD_AT = {"IconButton": 1, "EmptyState": 1}


def messages(file):
    """Context, source and translations of each message of a file."""
    for context in ET.parse(file).iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            forms = [f.text for f in translation.iter("numerusform")] or [translation.text]
            finished = translation.get("type") != "unfinished"
            yield context.findtext("name"), message.findtext("source"), forms, finished


def texts_in(language):
    """All texts of a language."""
    file = TEXTS / f"credittracker_{language}.ts"
    return [form for *_, forms, _ in messages(file) for form in forms if form]


def fields(text):
    found = {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}
    return found | ({"%n"} if "%n" in text else set())


def test_both_languages_are_there():
    assert [file.stem for file in FILES] == ["credittracker_en", "credittracker_zh_CN"]


@pytest.mark.parametrize("file", FILES, ids=lambda f: f.stem)
def test_language_is_whole(file):
    wrong = []
    for context, source, forms, finished in messages(file):
        if not finished or not all(forms):
            wrong.append(f"unfinished: {context}: {source}")
        elif any(fields(form) != fields(source) for form in forms):
            wrong.append(f"placeholders differ: {context}: {source}")
        elif any("\n  " in form for form in forms if "\n  " not in source):
            wrong.append(f"lines are indented: {context}: {source}")
    assert wrong == []


@pytest.mark.parametrize("file", FILES, ids=lambda f: f.stem)
def test_no_text_of_the_source_is_missing(file, tmp_path):
    (tmp_path / "packaging").mkdir()
    shutil.copytree(ROOT / "credittracker", tmp_path / "credittracker")
    shutil.copytree(TEXTS, tmp_path / "resources/i18n")
    script = tmp_path / "packaging/compile_translations.py"
    shutil.copy(ROOT / "packaging/compile_translations.py", script)

    subprocess.run([sys.executable, script, "update"], check=True, capture_output=True)  # noqa: S603

    collected = {(c, s) for c, s, *_ in messages(tmp_path / "resources/i18n" / file.name)}
    assert collected == {(c, s) for c, s, *_ in messages(file)}


def words_of(node):
    """The fixed words in a literal or the fixed parts of an f-string."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if isinstance(node, ast.JoinedStr):
        parts = [p.value for p in node.values if isinstance(p, ast.Constant)]
        return "".join(str(part) for part in parts)
    return ""


def unmarked(node):
    """Whether a call puts words on the screen that no translator has seen."""
    if not isinstance(node, ast.Call):
        return False
    name = getattr(node.func, "attr", getattr(node.func, "id", ""))
    at = WORD_AT.get(name, 0)
    if name not in SHOWS_TEXT | set(WORD_AT) or len(node.args) <= at:
        return False
    letters = [c for c in words_of(node.args[at]).replace("Ctrl+", "") if c.isalpha()]
    return bool(letters)


def test_no_word_reaches_the_screen_untranslated():
    assert [
        f"{file.relative_to(ROOT)}:{node.lineno}"
        for file in sorted((ROOT / "credittracker/ui").rglob("*.py"))
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if unmarked(node)
    ] == []


def test_texts_are_formatted_after_they_are_translated():
    wrong = [
        f"{file.relative_to(ROOT)}:{node.lineno}"
        for file in sorted((ROOT / "credittracker/ui").rglob("*.py"))
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
        and getattr(node.func, "attr", "") in {"tr", "translate"}
        and any(isinstance(arg, ast.JoinedStr) for arg in node.args)
    ]

    assert wrong == []


def test_chinese_speaks_to_people_in_one_voice():
    wrong = [
        source
        for _, source, forms, _ in messages(TEXTS / "credittracker_zh_CN.ts")
        if any("你" in (form or "") for form in forms)
    ]
    assert wrong == []
