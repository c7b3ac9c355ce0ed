"""The door that puts the credit report on paper."""

import subprocess
import sys
from datetime import datetime

import pypdfium2

from credittracker.__main__ import main
from credittracker.services.demo import write_sample


def test_a_report_is_written_on_paper_with_or_without_amounts(tmp_path):
    """In a process of its own: only this door needs fonts."""
    sample, told = tmp_path / "sample.book", {}
    write_sample(sample, "en", datetime(2026, 11, 23, 9))  # noqa: DTZ001
    for name, more in (("open", ()), ("masked", ("--masked",))):
        out = tmp_path / f"{name}.pdf"
        door = ("--language", "en", "--book", str(sample), "report", str(out), *more)
        done = subprocess.run([sys.executable, "-m", "credittracker", *door], check=False)  # noqa: S603
        assert done.returncode == 0
        with pypdfium2.PdfDocument(out) as read:
            text = "".join(page.get_textpage().get_text_bounded() for page in read)
        told[name] = "".join(text.split())
        again = subprocess.run([sys.executable, "-m", "credittracker", *door], check=False)  # noqa: S603
        assert again.returncode == 1

    assert all("Mycreditreport" in text and "HarbourVisa" in text for text in told.values())
    assert "$1,734.00" in told["open"]
    assert "$1,734.00" not in told["masked"]


def test_there_is_no_report_of_nothing(tmp_path, capsys):
    asked = ("--book", str(tmp_path / "new.book"), "report", str(tmp_path / "out.pdf"))

    assert main(["--language", "en", *asked]) == 1
    assert "Nothing is recorded yet" in capsys.readouterr().err
    assert not (tmp_path / "out.pdf").exists()
