"""The whole app in a real window, used with mouse and keys as a person uses it."""
