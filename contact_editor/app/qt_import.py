"""Loads Qt's Python side without what it does to every import that comes after it."""

from __future__ import annotations

import builtins


def load_qt() -> None:
    """Load it; to be called before anything else imports from it.

    Once loaded, PySide6 reads the source of each module that is imported, to see whether it speaks
    of PySide6 and could so want one of its `__feature__` switches. Here none does, and the lines
    of all these files would stay in memory: 5 MB, and 20 ms of the start.
    """
    import PySide6.QtCore

    assert PySide6.QtCore
    # What PySide6 keeps under this name looks for `import *` alone. Python's own cannot be kept
    # before it: the frozen program has loaded Qt when the first line of it runs.
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
