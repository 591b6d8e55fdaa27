"""The window with a journal on disk, which can be started again and again."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QApplication

from tests.end_to_end.driver import Driver
from tests.services.journal.conftest import LockableStore

CONNECTION = "Practice Simvoly"


class Starts:
    """Starts the program on one data folder, with one keyring for the key of its journal."""

    def __init__(self, qt: QApplication, folder: Path, key: str, keyring: LockableStore) -> None:
        self.folder = folder
        self.keyring = keyring
        self._qt = qt
        self.key = key
        self._open: list[Driver] = []

    def __call__(self) -> Driver:
        """Start it, with the keys of its connections."""
        window = Driver(self._qt, self.folder)
        self._open.append(window)
        for connection in window.app.manager.items:
            window.app.manager.keep_key(connection.name, self.key)
        return window

    def with_john(self) -> Driver:
        """Start it, with John Doe open and the journal on disk."""
        window = self()
        window.use(CONNECTION)
        window.open("123")
        window.until(lambda: on_disk(window))
        window.until(lambda: window.app.journal.restorer.is_read)
        # Before that, the open tabs are not stored.
        window.until(lambda: window.app.journal.tabs.is_read)
        return window

    def end(self, window: Driver) -> None:
        self._open.remove(window)
        window.close()

    def end_all(self) -> None:
        for window in tuple(self._open):
            self.end(window)


def on_disk(window: Driver) -> bool:
    return window.app.journal.access.status.is_on_disk
