"""The doors without a window: the same services, as plain text or ``--json``."""
