"""A form for every record a person types, as data over ``ui.forms``."""
