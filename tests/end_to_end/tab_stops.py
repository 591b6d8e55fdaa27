"""What Tab visits."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTextBrowser, QWidget

MOST_LINKS = 50


def focus_of(window: QWidget) -> QWidget:
    widget = window.focusWidget()
    assert widget is not None
    return widget


def press(window: QWidget, key: Qt.Key) -> QWidget:
    """Press Tab or Shift+Tab; return what has the focus then, once it is another control."""
    before = focus_of(window)
    # Within a text, it goes from link to link first.
    for _ in range(MOST_LINKS if isinstance(before, QTextBrowser) else 1):
        QTest.keyClick(before, key)
        QApplication.processEvents()
        if focus_of(window) is not before:
            break
    return focus_of(window)


def stops(window: QWidget, key: Qt.Key) -> Iterator[QWidget]:
    """Press a key until the focus is somewhere again; yield what it visits, the first one twice."""
    visited = [focus_of(window)]
    yield visited[0]
    while True:
        here = press(window, key)
        yield here
        if here in visited:
            return
        visited.append(here)
