"""The pieces pages are made of; each follows the theme and says its value in words."""
