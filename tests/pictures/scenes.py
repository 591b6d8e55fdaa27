"""Each state in a window of its own, which has two connections, their keys and an empty journal."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from unittest import mock

from PySide6.QtCore import QLocale
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from contact_editor.app.settings.language import ENGLISH
from contact_editor.app.window import journal_controller
from contact_editor.practice.server import PracticeServer
from contact_editor.practice.switches import Switches
from contact_editor.services.connections.connection import Connection
from contact_editor.services.connections.connections_writer import put_connection
from tests.end_to_end.driver import Driver
from tests.pictures.states import Scene, State
from tests.services.journal.conftest import LockableStore


@contextmanager
def shown(
    app: QApplication,
    server: PracticeServer,
    state: State,
    size: tuple[int, int],
    language: str = "",
) -> Iterator[QWidget]:
    """Bring a new window to a state; yield the window, or the dialog that the state is about."""
    settings = {"language": language} if language else {}
    with opened(app, server, size, **settings) as scene:
        dialog = None
        try:
            dialog = state(scene)
            if dialog is not None:
                dialog.show()
            yield dialog or scene.window.app.window
        finally:
            if dialog is not None:
                dialog.close()
                dialog.deleteLater()


@contextmanager
def opened(
    app: QApplication, server: PracticeServer, size: tuple[int, int], **settings: str
) -> Iterator[Scene]:
    """Start the program with these settings."""
    server.world.restore()
    server.world.faults.clear()
    server.world.switches = Switches()
    keyring = LockableStore()
    with (
        tempfile.TemporaryDirectory() as data,
        mock.patch.object(journal_controller, "KeyringStore", return_value=keyring),
        ExitStack() as stack,
    ):
        for table in server.connections():
            put_connection(Path(data, "connections.toml"), Connection(**table))
        lines = [f"{key}={value}\n" for key, value in settings.items()]
        Path(data, "window.ini").write_text("[General]\n" + "".join(lines))

        def start() -> Driver:
            window = Driver(app, Path(data))
            window.app.window.showNormal()
            window.app.window.resize(*size)
            for connection in window.app.manager.items:
                window.app.manager.keep_key(connection.name, server.key)
            return window

        scene = Scene(start, server, Path(data), keyring, stack)
        try:
            yield scene
        finally:
            server.world.faults.clear()
            if "language" in settings:
                # Its texts are those of the whole process.
                scene.window.app.language.use(ENGLISH)
                QLocale.setDefault(QLocale.c())
            scene.window.close()
            QTest.qWait(10)
