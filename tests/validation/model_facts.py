"""The model card in plain words, zh and en, filled with this validation's own figures.

The sentences stand in ``facts-template.json``. ``resources/model/facts.json`` names the card it
speaks of; the app shows it for no other.
"""

import json
from collections.abc import Sequence
from pathlib import Path
from statistics import mean

from credittracker.scoring.card import Card
from tests.validation.assess import Assessment, Group
from tests.validation.figures import area

FACTS = "facts.json"
TEMPLATE = Path(__file__).with_name("facts-template.json")


def shown(card: Card, found: Sequence[Assessment]) -> dict[str, str]:
    """The figures that the texts show, as they are written there."""
    figures = {"factors": str(len(card.factors))}
    for a in found:
        name = a.name.lower()
        figures |= {
            f"{name}_people": f"{a.people:,}",
            f"{name}_bad": f"{a.bad_rate * 100:.1f}",
            f"{name}_pairs": f"{a.area.value * 100:.1f}",
            f"{name}_best": f"{mean(area(s.boosting, s.bad).value for s in a.splits) * 100:.1f}",
            f"{name}_hidden": f"{a.hidden * 100:.1f}",
            f"{name}_odds": f"{a.link.good_odds(float(card.line)):.1f}",
        }
    figures |= {
        "young": f"{_group(found, 'GMSC', 'up to 25').ratio:.2f}",
        "old": f"{_group(found, 'GMSC', 'over 60').ratio:.2f}",
        "men": f"{_group(found, 'Taiwan', 'men').area.value * 100:.1f}",
        "women": f"{_group(found, 'Taiwan', 'women').area.value * 100:.1f}",
    }
    return figures


def facts_text(card: Card, found: Sequence[Assessment]) -> str:
    """The file's text."""
    figures, texts = shown(card, found), json.loads(TEMPLATE.read_text("utf-8"))
    filled = {
        language: {
            section: [sentence.format_map(figures) for sentence in sentences]
            for section, sentences in sections.items()
        }
        for language, sections in texts.items()
    }
    content = {"card": card.version, "digest": card.digest, "figures": figures, **filled}
    return json.dumps(content, ensure_ascii=False, indent=1) + "\n"


def _group(found: Sequence[Assessment], sample: str, name: str) -> Group:
    return next(g for a in found if a.name == sample for g in a.groups if g.name == name)
