"""Loads Qt's Python side without what it does to every import that comes after it."""

from __future__ import annotations

import builtins


def load_qt() -> None:
    """Loads it; to be called before anything else imports from it.

    Once loaded, PySide6 reads the source of each module that is imported, to see whether it speaks
    of PySide6 and could so want one of its `__feature__` switches. Here none does, and the lines
    of all these files would stay in memory: 5 MB, and 20 ms of the start.
    """
    plain = builtins.__import__
    import PySide6.QtCore

    assert PySide6.QtCore
    builtins.__import__ = plain
