"""The door ``why``, asked about applications that were refused."""

import json

import pytest

from credittracker.__main__ import main


@pytest.fixture
def say(tmp_path, capsys):
    book = tmp_path / "sample.book"
    assert main(["--language", "en", "demo", "--copy-to", str(book)]) == 0
    capsys.readouterr()

    def ask(*words: str) -> str:
        assert main(["--language", "en", "--book", str(book), "why", *words]) == 0
        return capsys.readouterr().out

    return ask


def test_why_lists_refused_applications_beside_the_accounts(say):
    told = json.loads(say("--json"))

    assert len(told["accounts"]) == 2
    assert [a["application"] for a in told["applications"]] == [
        "Harbour Bank",
        "Summit Card Services",
    ]
    verdicts = told["applications"][0]["verdicts"]
    assert {v["code"] for v in verdicts} >= {"late_anywhere", "many_lenders", "lender_error"}
    assert {"code", "verdict", "strength", "tag", "grade", "records", "needs", "action"} == set(
        verdicts[0]
    )


def test_a_refused_application_is_found_by_its_institution(say):
    told = json.loads(say("summit", "--json"))

    assert told["accounts"] == []
    assert [a["application"] for a in told["applications"]] == ["Summit Card Services"]
    assert say("summit").startswith("Summit Card Services: Refused on ")
