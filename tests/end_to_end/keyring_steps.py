"""One start of the program in a session with a real keyring: `store` or `load`, a folder, a key.

Run as a program of its own, so that nothing but the keyring carries the key from one start to
the next.
"""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from contact_editor.viewmodels.contact.window_view import WindowView
from tests.end_to_end.driver import Driver


def main(step: str, folder: str, key: str) -> None:
    window = Driver(QApplication([]), Path(folder), connection="Practice Simvoly", contact="123")
    if step == "store":
        sheet = window.app.loaded_controller.message_actions.key_sheet
        window.until(sheet.isVisible)
        QTest.keyClicks(line := window.line("API key", sheet), key)
        QTest.keyClick(line, Qt.Key.Key_Return)
    window.until(lambda: window.app.workspace.view is WindowView.CONTACT)
    print(f"{step}: {window.contact.title}")
    window.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
