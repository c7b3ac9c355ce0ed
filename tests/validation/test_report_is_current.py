"""The report and the facts the app shows speak of the card that ships, with one set of figures."""

import json
from pathlib import Path

from credittracker.services.catalogue import load_card, load_facts
from credittracker.services.places import resource

REPORT = (Path(__file__).parent / "REPORT.md").read_text(encoding="utf-8")
FACTS = json.loads(resource("model", "facts.json").read_text(encoding="utf-8"))


def test_the_report_is_of_the_card_that_ships():
    card = load_card()

    assert f"Card **{card.version}**, digest `{card.digest}`" in REPORT
    assert all(f"`{digest}`" in REPORT for digest in card.validated_on.values())


def test_the_app_shows_the_reports_figures():
    table = REPORT.split("## Figures the app shows")[1]
    rows = [line.strip("|").split("|") for line in table.splitlines() if line.startswith("| ")]

    assert {name.strip(): value.strip() for name, value in rows[2:]} == FACTS["figures"]


def test_both_languages_say_the_same_things_with_every_figure():
    chinese, english = (load_facts(language) for language in ("zh", "en"))

    assert {k: len(v) for k, v in chinese.items()} == {k: len(v) for k, v in english.items()}
    for said in (chinese, english):
        text = "".join(line for lines in said.values() for line in lines)
        assert all(value in text for value in FACTS["figures"].values())
