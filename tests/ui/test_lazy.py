"""What is heavy is not loaded before it is needed."""

import subprocess
import sys

import pytest


@pytest.mark.parametrize(
    "module",
    [
        "credittracker.ui.main_window",
        "credittracker.ui.charts.frame",
        "credittracker.ui.forms.form_dialog",
        "credittracker.ui.first_run",
    ],
)
def test_importing_the_window_loads_nothing_heavy(module):
    code = (
        f"import sys, {module}; "
        "print(sorted({m.partition('.')[0] for m in sys.modules} "
        "& {'matplotlib', 'numpy', 'sqlalchemy', 'sqlmodel', 'pydantic'}))"
    )

    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)  # noqa: S603

    assert done.stdout.strip() == "[]"
