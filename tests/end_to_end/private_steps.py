"""The real program with a home folder of its own: a contact is edited and saved, an error logged.

Run as a program of its own, in a session with a real keyring; it goes on until a line is read.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer

from contact_editor.__main__ import main
from contact_editor.app import startup
from contact_editor.app.application import App
from contact_editor.app.settings.language import SYSTEM
from contact_editor.services.connections.connection import Connection
from contact_editor.services.connections.description_folder import add_description
from tests.end_to_end.driver import Driver

CONNECTION = "Practice Simvoly"


def fail() -> None:
    raise RuntimeError("for the log")


def use(window: Driver, tables: list[dict[str, Any]], key: str) -> None:
    """Do what makes the program write each of its files."""
    app = window.app
    for table in tables:
        app.manager.put(Connection(**table), key=key)
        app.manager.keep_key(table["name"], key)
    add_description(app.folder / "providers", "own", b'id = "own"\n')
    app.settings.set_value("language", SYSTEM)
    app.settings.flush()
    window.use(CONNECTION)
    window.open("123")
    window.until(lambda: app.journal.access.status.is_on_disk)
    window.write("Name", "Johnny")
    window.save()
    window.write("City", "Varna")
    window.until(app.journal.is_safe)
    QTimer.singleShot(0, fail)


def begin(*args: Any) -> App:
    """Start the program as `run` does, and drive its window once it is loaded."""
    app = App(*args)
    tables, key = json.loads(sys.stdin.readline())

    def act() -> None:
        window = Driver.__new__(Driver)
        window.app = app
        use(window, tables, key)
        QTimer.singleShot(0, end)

    def end() -> None:
        print("used", flush=True)
        sys.stdin.readline()
        app.window.close()
        app.qt.quit()

    app.loader.loaded.connect(lambda: QTimer.singleShot(0, act))
    return app


if __name__ == "__main__":
    startup.__dict__["App"] = begin
    os.umask(int(sys.argv[1], 8))
    Path.home().joinpath("started").touch()
    sys.exit(main([]))
