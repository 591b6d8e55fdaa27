"""Ends the program in order when the system asks for it: Ctrl+C, a logout, a shutdown."""

from __future__ import annotations

import os
import signal
import socket
import threading
import time

from PySide6.QtCore import QObject, Signal

_SIGNALS = tuple(
    getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name)
)
_DEFAULTS = (signal.SIG_DFL, signal.default_int_handler)
_MAX_END_S = 5.0
"""Seconds for the orderly end; a window that hangs is ended nevertheless."""


class EndRequests(QObject):
    """Listens for signals; one that is ignored, as under `nohup`, stays ignored.

    A signal handler in Python would run only with the next event of the window.
    """

    requested = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reader, self._writer = socket.socketpair()
        self._writer.setblocking(False)
        for number in _SIGNALS:
            if signal.getsignal(number) in _DEFAULTS:
                signal.signal(number, lambda *_: None)
        signal.set_wakeup_fd(self._writer.fileno(), warn_on_full_buffer=False)
        threading.Thread(target=self._wait, name="end requests", daemon=True).start()

    def _wait(self) -> None:
        while (number := self._reader.recv(1)) and number[0] not in _SIGNALS:
            # Another signal, which has a handler of its own.
            pass
        if number:
            self.requested.emit()
            time.sleep(_MAX_END_S)
            os._exit(128 + number[0])
