"""What the middle of the window is about."""

from __future__ import annotations

import enum


class WindowView(enum.Enum):
    """What the middle of the window shows."""

    START = enum.auto()  # nothing is open
    CHOOSING = enum.auto()  # several contacts were found
    CONTACT = enum.auto()  # one contact is open
