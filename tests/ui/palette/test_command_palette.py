"""The command palette by keys alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMainWindow
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from contact_editor.ui.palette.command_palette import CommandPalette, cut_pair
from contact_editor.viewmodels.command_palette import EntryKind, PaletteEntry


class Opened:
    def __init__(self, qtbot: QtBot) -> None:
        self.window = QMainWindow()
        self.field = QLineEdit()
        self.window.setCentralWidget(self.field)
        qtbot.addWidget(self.window)
        self.window.resize(800, 600)
        self.palette = CommandPalette(self.window)
        with qtbot.waitActive(self.window):
            self.window.show()
            self.window.activateWindow()
        self.field.setFocus()
        self.ran: list[str] = []
        names = ("Email", "Name", "Note")
        self.palette.open(
            [PaletteEntry(EntryKind.FIELD, n, lambda n=n: self.ran.append(n)) for n in names]  # type: ignore[misc]
        )

    def press(self, *keys: Qt.Key) -> None:
        for key in keys:
            QTest.keyClick(self.palette.line, key)


@pytest.fixture
def opened(qtbot: QtBot) -> Opened:
    return Opened(qtbot)


def test_letters_and_enter_run_the_best_match(opened: Opened) -> None:
    QTest.keyClicks(opened.palette.line, "no")
    opened.press(Qt.Key.Key_Return)
    assert opened.ran == ["Note"]
    assert not opened.palette.isVisible()


def test_down_chooses_the_next_one_and_says_which(opened: Opened) -> None:
    opened.press(Qt.Key.Key_Down)
    assert opened.palette.line.accessibleDescription() == "Name"
    opened.press(Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert opened.ran == ["Note"]


def test_esc_goes_back_to_the_field(opened: Opened) -> None:
    opened.press(Qt.Key.Key_Escape)
    assert not opened.palette.isVisible()
    assert opened.window.focusWidget() is opened.field
    assert opened.ran == []


def test_its_key_selects_what_is_typed_and_lets_no_word_into_the_form(opened: Opened) -> None:
    QTest.keyClicks(opened.palette.line, "na")
    opened.palette.open(())
    assert opened.palette.isVisible()
    assert opened.palette.line.selectedText() == "na"
    QTest.keyClicks(opened.palette.line, "note")
    assert opened.palette.line.text() == "note"
    assert opened.field.text() == ""


def test_enter_without_a_match_does_nothing(opened: Opened) -> None:
    QTest.keyClicks(opened.palette.line, "xyzzy")
    nothing = "No field, command or recent contact found"
    assert opened.palette.line.accessibleDescription() == nothing
    assert opened.palette.list.item(0).text() == nothing
    opened.press(Qt.Key.Key_Return)
    assert opened.ran == []


def test_it_fits_a_small_window(opened: Opened) -> None:
    opened.window.resize(400, 200)
    QTest.keyClicks(opened.palette.line, "n")
    assert opened.window.rect().contains(opened.palette.geometry())


def test_a_command_still_runs_when_the_control_that_had_the_focus_is_gone(opened: Opened) -> None:
    delete(opened.field)
    opened.press(Qt.Key.Key_Return)
    assert opened.ran == ["Email"]
    assert not opened.palette.isVisible()


@pytest.mark.parametrize(
    ("text", "hint"), [("A" * 400, "#125"), ("Name", "S" * 400), ("A" * 400, "S" * 400)]
)
def test_a_long_text_and_its_hint_share_the_line(opened: Opened, text: str, hint: str) -> None:
    metrics, room = opened.palette.fontMetrics(), 500
    shown, beside = cut_pair(metrics, text, hint, room)
    assert metrics.horizontalAdvance(shown) + 12 + metrics.horizontalAdvance(beside) <= room
    assert shown == text or shown.endswith("…")
    assert beside == hint or beside.endswith("…")
