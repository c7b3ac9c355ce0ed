"""One folder a page: ``view.py`` decides what to show, ``page.py`` shows it."""
