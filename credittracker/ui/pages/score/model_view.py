"""What the page on the model shows: its tested facts, its factors, and those of hearsay."""

from collections.abc import Mapping
from dataclasses import dataclass

from credittracker.scoring.card import Card, Factor, Grade
from credittracker.services.catalogue import load_card, load_facts


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelView:
    """The card in use. ``facts`` are sentences by section, empty for a card nobody tested.

    ``hearsay`` are the factors that are only commonly quoted, whether or not they count.
    """

    version: str
    facts: Mapping[str, tuple[str, ...]]
    factors: tuple[Factor, ...]
    hearsay: tuple[Factor, ...]


def model_view(card: Card, language: str) -> ModelView:
    """Look at a card; ``language`` is ``zh`` or ``en``."""
    tested = card.digest == load_card().digest
    return ModelView(
        version=card.version,
        facts=load_facts(language) if tested else {},
        factors=card.factors,
        hearsay=tuple(f for f in card.factors if f.grade is Grade.QUOTED),
    )
