"""Loads the library that judges telephone numbers on a thread, as it takes too long for the UI."""

from __future__ import annotations

import sys
import threading
from importlib import import_module

from PySide6.QtCore import QObject, QTimer, Signal

_LIBRARY, _POLL_MS = "phonenumbers", 20


def is_loaded() -> bool:
    """Return whether a number can be judged at once; False while the library is being loaded."""
    return _LIBRARY in sys.modules and not _is_loading()


def _is_loading() -> bool:
    return any(each.name == _LIBRARY for each in threading.enumerate())


class PhoneLibrary(QObject):
    """Waits for the library; several may, and it is loaded once."""

    loaded = Signal()
    """It is there after `load` found it missing."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._poll = QTimer(self, interval=_POLL_MS)
        self._poll.timeout.connect(self._look)

    def load(self) -> None:
        """Begin loading unless it is there; `loaded` follows."""
        if is_loaded() or self._poll.isActive():
            return
        self._poll.start()
        if not _is_loading():
            # A daemon, so that it never delays the end of the program.
            threading.Thread(
                target=import_module, args=(_LIBRARY,), name=_LIBRARY, daemon=True
            ).start()

    def _look(self) -> None:
        if not _is_loading():
            self._poll.stop()
            self.loaded.emit()
