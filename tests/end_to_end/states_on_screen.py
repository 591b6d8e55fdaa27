"""Shows one state after the other on a real screen, and waits until each was looked at.

Usage: python -m tests.end_to_end.states_on_screen SHOWN SEEN STATE …, two named pipes. A line of
JSON in the first one says that a state is shown, and what the window has to say in it.
"""

from __future__ import annotations

import json
import os
import sys
from typing import Any
from unittest import mock

from PySide6.QtCore import QEventLoop, QSocketNotifier, Qt, QTimer
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from contact_editor.practice.server import PracticeServer
from contact_editor.translation import provider_text
from contact_editor.ui.contact.field_row import FieldRow
from contact_editor.ui.controls.notes import announce
from contact_editor.ui.controls.time_slicer import TimeSlicer
from contact_editor.ui.main_window.message_bar import MessageBar
from contact_editor.ui.style.colours import error
from tests.end_to_end.driver import Driver
from tests.pictures.all_states import STATES
from tests.pictures.scenes import shown

SIZE = (1366, 728)
LISTENING = "listening"


def truth(window: QWidget) -> dict[str, Any]:
    """Return what a screen reader has to learn of the fields and the message."""
    rows = [row for row in window.findChildren(FieldRow) if row.isVisible()]
    bars = [bar for bar in window.findChildren(MessageBar) if bar.isVisible()]
    focused = window.focusWidget()
    return {
        "fields": [_field(row) for row in rows if row.editor.isVisible()],
        "said": [bar.message.whole for bar in bars if bar.message],
        "focus": focused.accessibleName() if focused else "",
    }


def _field(row: FieldRow) -> dict[str, Any]:
    label = provider_text(row.field.label)
    controls = [each for each in row.editor.controls() if each.accessibleName() == label]
    return {
        "name": label,
        "has_one_control": len(controls) == 1,
        "required": row.field.required,
        "read_only": not row.field.writable,
        "changed": row.revert is not None and row.revert.isVisible(),
        "invalid": row.note.tone is error,
    }


class KeyQueue(QWidget):
    """Waits until all keys that were typed have arrived: with a screen reader, each one goes to it
    and back before the program has it."""

    def __init__(self) -> None:
        super().__init__()
        self._arrived = False

    def wait(self) -> None:
        self._arrived = False
        QTest.keyPress(self, Qt.Key.Key_F35)
        while not self._arrived:
            QTest.qWait(1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._arrived = True


class Screen:
    """Shows states to a reader at the other end of two pipes, each until that has seen it."""

    def __init__(self, shown_pipe: str, seen_pipe: str) -> None:
        self._out = open(shown_pipe, "w", encoding="utf-8")  # noqa: SIM115  # until the end
        self._seen, self._loop = os.open(seen_pipe, os.O_RDWR), QEventLoop()
        self._notifier = QSocketNotifier(self._seen, QSocketNotifier.Type.Read)
        self._notifier.activated.connect(self._was_seen)

    def show(self, **report: Any) -> None:
        print(json.dumps(report), file=self._out, flush=True)
        # Unlike a wait of QTest, it answers each call at once.
        self._loop.exec()

    def wait_for_listener(self) -> None:
        """Announce something again and again until it is heard, as all that follows then is."""
        widget, timer = QWidget(), QTimer(interval=50)
        widget.show()
        timer.timeout.connect(lambda: announce(widget, LISTENING))
        timer.start()
        self.show(state=LISTENING)

    def close(self) -> None:
        self._out.close()

    def _was_seen(self) -> None:
        os.read(self._seen, 1)
        self._loop.quit()


def main(shown_pipe: str, seen_pipe: str, names: list[str]) -> int:
    app = QApplication(sys.argv[:1])
    QAccessible.setActive(True)
    keys, find = KeyQueue(), Driver.find

    def find_then_wait(driver: Driver, text: str) -> None:
        find(driver, text)
        keys.wait()

    # Whether a contact is open is asked only after that.
    mock.patch.object(Driver, "find", find_then_wait).start()
    server = PracticeServer()
    server.start()
    screen = Screen(shown_pipe, seen_pipe)
    screen.wait_for_listener()
    for state in STATES:
        if state.__name__ not in names:
            continue
        with shown(app, server, state, SIZE) as window:
            window.activateWindow()
            QTest.qWaitForWindowActive(window)
            keys.wait()
            while any(task.is_running for task in window.findChildren(TimeSlicer)):
                QTest.qWait(1)
            screen.show(state=state.__name__, **truth(window))
    screen.close()
    server.stop()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2], sys.argv[3:]))
