"""Public examples of real bills and reports, where this machine has them beside the checkout."""

from collections import Counter
from pathlib import Path

import pytest

from credittracker.importers.registry import read_any

SAMPLES = Path(__file__).resolve().parents[2].parent / "shared" / "samples"
PDF = "brief_v2_synthetic_password_123456.pdf"
EXPECTED = {
    "alipay/alipay_web_2019-2021_16col.csv": ("alipay_web_2019", 0, 7),
    "alipay/alipay_app_2021-06_to_2023-01_11col.csv": ("alipay_app_2021", 0, 16),
    "alipay/alipay_app_2023-02_12col.csv": ("alipay_app_2023", 0, 10),
    "alipay/alipay_app_2025-10_loans_synthetic.csv": ("alipay_app_2025", 7, 5),
    "bank/ccb_debit_2025.xls": ("ccb", 0, 7),
    "bank/cgb_credit.csv": ("cgb_card", 1, 3),
    "bank/cmb_credit.csv": ("cmb_card", 3, 3),
    "bank/icbc_debit_v1.csv": ("icbc", 2, 10),
    "jd/jd_2024-12.csv": ("jd", 0, 26),
    "meituan/meituan_2025-02.csv": ("meituan", 1, 28),
    "wechat/wechat_csv_2019-2025.csv": ("wechat_csv", 1, 26),
    "wechat/wechat_xlsx_2025-09_header_row17_text_amount.xlsx": ("wechat_xlsx_2025", 1, 53),
    "ofx_qif/OFX_MinimumValidData__1.ofx": ("ofx", 0, 6),
    "ofx_qif/QIF_MinimumValidData__1.qif": ("qif", 0, 5),
    "ofx_qif/QIF_ParseShortYearMonthDayDateFormatTime__1.qif": ("qif", 0, 5),
    "ofx_qif/QIF_ParseDayYearMonthDateFormatTime__1.qif": ("qif", 0, 5),
    "pboc/brief_v2_synthetic.pdf": ("pboc_brief", 40, 0),
    f"pboc/{PDF}": ("pboc_brief", 40, 0),
}


@pytest.mark.parametrize("name", EXPECTED)
def test_each_row_of_a_public_example_is_accounted_for(name):
    path = SAMPLES / name
    if not path.exists():
        pytest.skip(f"{name} is not beside the checkout")

    reading = read_any(path.read_bytes(), path.name, lambda _done, _total: None, "123456")

    found = (reading.source, len(reading.drafts), len(reading.left_alone))
    assert (found, reading.refused) == (EXPECTED[name], ())


def test_the_public_report_is_read_to_the_last_row():
    path = SAMPLES / "pboc" / "brief_v2_synthetic.pdf"
    if not path.exists():
        pytest.skip("the report is not beside the checkout")

    reading = read_any(path.read_bytes(), path.name, lambda _done, _total: None)

    assert Counter(draft.kind.value for draft in reading.drafts) == {"account": 8, "inquiry": 32}
    assert [str(d.amount) for d in reading.drafts if d.amount] == [
        "12300",
        "539724",
        "20000",
        "33103",
    ]
    reasons = Counter(d.description for d in reading.drafts if d.kind.value == "inquiry")
    assert reasons["贷款审批"] == reasons["信用卡审批"] == reasons["贷后管理"] == 10
