"""What a session needs besides the book, as the app has it; tests may hand in less."""

from collections.abc import Callable
from datetime import date

from credittracker.services.analyst import Analyst
from credittracker.services.catalogue import load_card, load_catalogue
from credittracker.services.settings import Settings
from credittracker.ui.session import Surroundings


def surroundings(
    today: Callable[[], date], save_settings: Callable[[Settings], None]
) -> Surroundings:
    """The bundled card and platforms, and one analyst for the session."""
    analyst = Analyst(load_card())
    return Surroundings(
        analyse=analyst.analyse,
        look_back=analyst.look_back,
        today=today,
        catalogue=load_catalogue(),
        save_settings=save_settings,
    )
