"""What a session needs besides the book, as the app has it; tests may hand in less."""

from collections.abc import Callable
from datetime import date

from credittracker.scoring.card import Card
from credittracker.services.analyst import Analyst
from credittracker.services.catalogue import load_card, load_catalogue
from credittracker.services.settings import Settings
from credittracker.ui.session import Surroundings


def surroundings(
    today: Callable[[], date], settings: Settings, save_settings: Callable[[Settings], None]
) -> Surroundings:
    """The bundled card and platforms, and one analyst for the session."""
    analyst = Analyst(_card(settings))

    def keep(chosen: Settings) -> None:
        analyst.card = _card(chosen)
        save_settings(chosen)

    return Surroundings(
        analyse=analyst.analyse,
        look_back=analyst.look_back,
        today=today,
        catalogue=load_catalogue(),
        save_settings=keep,
    )


def _card(settings: Settings) -> Card:
    card = load_card()
    return card if settings.folklore else card.without_folklore()
