"""Public examples of real bills, where this machine has them beside the checkout."""

from pathlib import Path

import pytest

from credittracker.importers.registry import read_any

SAMPLES = Path(__file__).resolve().parents[2].parent / "shared" / "samples" / "alipay"
EXPECTED = {
    "alipay_web_2019-2021_16col.csv": ("alipay_web_2019", 0, 7),
    "alipay_app_2021-06_to_2023-01_11col.csv": ("alipay_app_2021", 0, 16),
    "alipay_app_2023-02_12col.csv": ("alipay_app_2023", 0, 10),
    "alipay_app_2025-10_loans_synthetic.csv": ("alipay_app_2025", 7, 5),
}


@pytest.mark.parametrize("name", EXPECTED)
def test_each_row_of_a_public_example_is_accounted_for(name):
    path = SAMPLES / name
    if not path.exists():
        pytest.skip(f"{name} is not beside the checkout")

    reading = read_any(path.read_bytes(), name, lambda _done, _total: None)

    found = (reading.source, len(reading.drafts), len(reading.left_alone))
    assert (found, reading.refused) == (EXPECTED[name], ())
