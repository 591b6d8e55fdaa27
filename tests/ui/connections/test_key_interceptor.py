"""Characters of a secret pass by what else looks at the application's keys; other keys do not."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from contact_editor.ui.connections.secret_line import SecretLine


class Listener(QObject):
    """Looks at the keys of the application as Qt's bridge to the accessibility bus does."""

    def __init__(self) -> None:
        super().__init__()
        self.heard = ""
        self.keys: list[int] = []

    def eventFilter(self, target: QObject, event: QEvent) -> bool:
        is_key = event.type() in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease)
        if is_key and event.spontaneous() and isinstance(target, QWindow):
            assert isinstance(event, QKeyEvent)
            self.heard += event.text() if event.text().isprintable() else ""
            self.keys.append(event.key())
        return False


@pytest.fixture
def listener(qapp: QCoreApplication) -> Iterator[Listener]:
    listener = Listener()
    qapp.installEventFilter(listener)
    yield listener
    qapp.removeEventFilter(listener)


def test_only_keys_without_a_character_are_heard(qtbot: QtBot, listener: Listener) -> None:
    window, secret, plain = QWidget(), SecretLine(), QLineEdit()
    column = QVBoxLayout(window)
    column.addWidget(secret)
    column.addWidget(plain)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    secret.setFocus()
    handle = window.windowHandle()
    for letter in "s3cret":
        QTest.keyClick(handle, Qt.Key(ord(letter.upper())))
    QTest.keyClick(handle, Qt.Key.Key_Backspace)
    assert secret.text() == "s3cre"
    assert listener.heard == ""
    assert Qt.Key.Key_Backspace in listener.keys
    QTest.keyClick(handle, Qt.Key.Key_Tab)
    assert plain.hasFocus()
    QTest.keyClick(handle, Qt.Key.Key_W)
    assert (plain.text(), listener.heard.strip("w")) == ("w", "")
    assert listener.heard, "the focus went on, and so the filter must go"
