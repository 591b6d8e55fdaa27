"""Which page the window shows."""

from __future__ import annotations

import enum


class WindowView(enum.Enum):
    """The page in the middle of the window."""

    START = enum.auto()  # nothing is open
    CHOOSING = enum.auto()  # several contacts were found
    NOT_FOUND = enum.auto()  # no contact was found
    CONTACT = enum.auto()  # one contact is open
    TAB = enum.auto()  # a tab whose contact is not loaded
