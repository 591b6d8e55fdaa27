"""In a window from right to left, Latin text begins where any other does."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from contact_editor.model.fields import Field, FieldKind
from contact_editor.practice.server import PracticeServer
from contact_editor.practice.state import PracticeState
from contact_editor.ui.controls.single_line_edit import SingleLineEdit
from contact_editor.ui.editors.read_only_view import ReadOnlyView
from tests.pictures.scenes import shown
from tests.pictures.states import (
    State,
    add_connection_start,
    all_changes,
    connections,
    manual,
    palette,
    settings,
    start,
)


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


@pytest.mark.parametrize(
    "state", [start, connections, add_connection_start, settings, manual, all_changes, palette]
)
def test_latin_text_begins_at_the_right_in_every_line_of_an_arabic_window(
    qapp: QApplication, practice: PracticeServer, world: PracticeState, state: State
) -> None:
    assert practice.world is world
    with shown(qapp, practice, state, (1366, 728), "ar") as window:
        lines = [line for line in window.findChildren(QLineEdit) if has_own_text(line)]
        assert lines
        for line in lines:
            with QSignalBlocker(line):
                line.setText("abc")
            line.grab()  # which places the text
            assert line.cursorPositionAt(line.rect().center()) == 0, line.accessibleName()


def has_own_text(line: QLineEdit) -> bool:
    """Return whether a line is in sight, wide, and not a part of another control."""
    is_part = isinstance(line.parentWidget(), QComboBox | QAbstractSpinBox)
    return line.isVisible() and not is_part and line.width() > 2 * LEAST_WIDTH


LEAST_WIDTH = 100
"""Pixels of the text."""
