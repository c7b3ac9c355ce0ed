"""OFX in both generations and QIF: every transaction is accounted for, cards say what is owed."""

from datetime import date
from decimal import Decimal

import pytest

from credittracker.importers.registry import read_any

SGML = """OFXHEADER:100
DATA:OFXSGML
ENCODING:USASCII

<OFX><SIGNONMSGSRSV1><SONRS><FI><ORG>Harbour Bank</FI></SONRS></SIGNONMSGSRSV1>
<BANKMSGSRSV1><STMTTRNRS><STMTRS><CURDEF>USD
<BANKACCTFROM><ACCTID>111122223333</BANKACCTFROM>
<BANKTRANLIST>
<STMTTRN><TRNTYPE>DEBIT<DTPOSTED>20260105120000.000[-5:EST]<TRNAMT>-120.00<FITID>a1
<NAME>CAR LOAN PAYMENT</STMTTRN>
<STMTTRN><TRNTYPE>CREDIT<DTPOSTED>20260106<TRNAMT>500,00<FITID>a2
<NAME>Loan disbursement<MEMO>x &amp; y</STMTTRN>
<STMTTRN><TRNTYPE>POS<DTPOSTED>20260107<TRNAMT>-4.50<FITID>a3<NAME>Corner shop</STMTTRN>
<STMTTRN><TRNTYPE>POS<DTPOSTED>2026<TRNAMT>-4.50<FITID>a4</STMTTRN>
<STMTTRN><TRNTYPE>POS<DTPOSTED>20260108<TRNAMT>four<FITID>a5</STMTTRN>
</BANKTRANLIST><LEDGERBAL><BALAMT>75.50<DTASOF>20260131</LEDGERBAL></STMTRS></STMTTRNRS></BANKMSGSRSV1>
</OFX>"""
XML = """<?xml version="1.0" encoding="UTF-8"?><?OFX OFXHEADER="200" VERSION="211"?>
<OFX><SIGNONMSGSRSV1><SONRS><FI><ORG>示例银行</ORG></FI></SONRS></SIGNONMSGSRSV1>
<CREDITCARDMSGSRSV1><CCSTMTTRNRS><CCSTMTRS><CURDEF>CNY</CURDEF>
<CCACCTFROM><ACCTID>6222000011114567</ACCTID></CCACCTFROM><BANKTRANLIST>
<STMTTRN><TRNTYPE>PAYMENT</TRNTYPE><DTPOSTED>20260110</DTPOSTED><TRNAMT>800.00</TRNAMT>
<FITID>b1</FITID><NAME>还款 谢谢</NAME></STMTTRN>
<STMTTRN><TRNTYPE>POS</TRNTYPE><DTPOSTED>20260111</DTPOSTED><TRNAMT>-60.00</TRNAMT>
<FITID>b2</FITID><NAME>示例商户</NAME></STMTTRN>
</BANKTRANLIST><LEDGERBAL><BALAMT>-1234.56</BALAMT><DTASOF>20260131</DTASOF></LEDGERBAL>
</CCSTMTRS></CCSTMTTRNRS></CREDITCARDMSGSRSV1></OFX>"""  # fmt: skip


def silent(_done, _total):
    pass


def read(text: str, encoding: str = "utf-8"):
    return read_any(text.encode(encoding), "file", silent)


def test_an_account_of_the_first_generation():
    reading = read(SGML)

    assert [(d.kind.value, d.on, d.amount, d.order) for d in reading.drafts] == [
        ("repayment", date(2026, 1, 5), Decimal("120.00"), "a1"),
        ("drawdown", date(2026, 1, 6), Decimal("500.00"), "a2"),
    ]
    assert [row.reason for row in reading.left_alone] == ["spending"]
    assert [row.reason for row in reading.refused] == ["unreadable_date", "unreadable_amount"]
    assert reading.drafts[0].row == SGML[: SGML.index("<STMTTRN>")].count("\n") + 1
    assert reading.drafts[1].description == "x & y"


@pytest.mark.parametrize("encoding", ["utf-8", "gb18030", "utf-8-sig"])
def test_a_card_of_the_second_generation_says_what_is_owed(encoding):
    reading = read(XML.replace('encoding="UTF-8"', ""), encoding)

    assert [(d.kind.value, d.on, d.amount, d.lender, d.card) for d in reading.drafts] == [
        ("repayment", date(2026, 1, 10), Decimal("800.00"), "示例银行", "4567"),
        ("balance", date(2026, 1, 31), Decimal("1234.56"), "示例银行", "4567"),
    ]
    assert [row.reason for row in reading.left_alone] == ["spending_on_credit"]


def test_an_ofx_cut_off_keeps_what_was_whole():
    reading = read(SGML[: SGML.index("<FITID>a3")])

    assert len(reading.drafts) == 2
    assert [row.reason for row in reading.refused] == ["cut_off"]
    assert [finding.code for finding in reading.findings] == ["ends_early"]


def test_a_foreign_amount_stays_out():
    text = SGML.replace("<NAME>CAR", "<CURRENCY><CURSYM>EUR</CURRENCY><NAME>CAR")

    assert "other_currency" in [row.reason for row in read(text).left_alone]


def test_entities_are_never_expanded():
    bomb = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">]>' + XML.replace(
        "示例商户", "&a;"
    )

    assert read(bomb).rows == 3


QIF = """!Type:Bank
D1/5'26
T-120.00
PCar loan payment
^
D1/25'26
T1,500.00
PLoan disbursement
LLoans
^
D1/26'26
T-4.50
PCorner shop
^
!Type:Cat
NFood
E
^
!Type:CCard
D1/27'26
T80.00
PPayment, thank you
^
D1/28'26
T-9.00
PBooks
^
!Type:Oth L
D1/29'26
T200.00
^
D1/30'26
T-5.00
MInterest
^
D13/45'26
T1.00
^
"""


def events(reading) -> list[tuple[str, str, str, str]]:
    return [
        (d.kind.value, d.on.isoformat(), str(d.amount), d.product.value) for d in reading.drafts
    ]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_a_qif_file_is_read_ledger_by_ledger(end):
    line = QIF.split("\n").index("D13/45'26") + 1

    reading = read(QIF.replace("\n", end))

    assert events(reading) == [
        ("repayment", "2026-01-05", "120.00", "other"),
        ("drawdown", "2026-01-25", "1500.00", "other"),
        ("repayment", "2026-01-27", "80.00", "credit_card"),
        ("repayment", "2026-01-29", "200.00", "other"),
    ]
    assert [row.reason for row in reading.left_alone] == [
        "spending",
        "spending_on_credit",
        "card_cost",
    ]
    assert [(row.row, row.reason) for row in reading.refused] == [(line, "unreadable_date")]


def test_a_qif_entry_that_was_cut_off_is_said():
    reading = read(QIF + "D1/31'26\nPLoan")

    assert reading.refused[-1].reason == "cut_off"
