"""Contact Editor: edit one contact at a time, and do no harm."""

__version__ = "0.1.0"
