"""In a window from right to left, Latin text begins where any other does."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from contact_editor.model.fields import Field, FieldKind
from contact_editor.ui.controls.single_line_edit import SingleLineEdit
from contact_editor.ui.editors.read_only_view import ReadOnlyView


@pytest.fixture(params=["LeftToRight", "RightToLeft"])
def direction(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[Qt.LayoutDirection]:
    direction = Qt.LayoutDirection[request.param]
    qapp.setLayoutDirection(direction)
    yield direction
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_latin_text_stands_where_the_line_begins(
    direction: Qt.LayoutDirection, qtbot: QtBot
) -> None:
    typed = SingleLineEdit()
    shown = ReadOnlyView(Field(key="id", label="Id", kind=FieldKind.LINE))
    for widget in (typed, shown):
        qtbot.addWidget(widget)
        widget.resize(300, 30)
        widget.show()
    typed.setText("john@doe.com")
    shown.show_value("123")
    for line in (typed, *shown.findChildren(QLineEdit)):
        QApplication.processEvents()
        # Left of a text is its start, and right of it its end.
        at_right = line.cursorPositionAt(line.rect().center()) == 0
        assert at_right == (direction is Qt.LayoutDirection.RightToLeft)
