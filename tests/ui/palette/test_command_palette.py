"""The command palette by keys alone."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QListWidget, QMainWindow
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from contact_editor.ui.palette.command_palette import CommandPalette, cut_pair
from contact_editor.ui.style.colours import colours
from contact_editor.ui.style.metrics import px
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


@pytest.fixture
def direction(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[bool]:
    """Whether the window is from right to left."""
    sides = Qt.LayoutDirection
    qapp.setLayoutDirection(sides.RightToLeft if request.param else sides.LeftToRight)
    yield bool(request.param)
    qapp.setLayoutDirection(sides.LeftToRight)


def marked_columns(view: QListWidget) -> list[int]:
    """Return the columns of pixels that have the ground of a match, from the leading edge."""
    image = view.viewport().grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    ground = colours().caution_background.rgb()
    columns = range(image.width())
    found = [x for x in columns if ground in {image.pixel(x, y) for y in range(image.height())}]
    is_mirrored = view.layoutDirection() is Qt.LayoutDirection.RightToLeft
    return sorted(image.width() - x for x in found) if is_mirrored else found


@pytest.mark.parametrize("direction", [False, True], indirect=True)
@pytest.mark.parametrize(("text", "typed"), [("Postal code", "code"), ("ملء الرمز", "الر")])
def test_what_was_found_is_marked_and_read_without_marks(
    direction: bool, opened: Opened, text: str, typed: str
) -> None:
    palette = opened.palette
    palette.close_palette()
    palette.open([PaletteEntry(EntryKind.FIELD, text, lambda: None)])
    assert marked_columns(palette.list) == []
    palette.line.insert(typed)
    # On the ground of a match, the letters are some of the columns.
    columns = marked_columns(palette.list)
    width = palette.fontMetrics().horizontalAdvance
    from_start = columns[0] - (px(16) + 18)
    # Where the text is of the direction of the window, the match is after what is before it.
    lead = width(text[: text.index(typed)])
    if direction is not ("ا" in text):
        lead = width(text[text.index(typed) + len(typed) :])
    assert abs(from_start - lead) <= 4
    assert abs(columns[-1] - columns[0] - width(typed)) <= 6
    assert palette.list.item(0).text() == palette.line.accessibleDescription() == text


def test_a_match_in_what_has_no_room_is_cut_with_it(opened: Opened) -> None:
    palette = opened.palette
    palette.close_palette()
    palette.open([PaletteEntry(EntryKind.FIELD, f"{'A' * 200} end", lambda: None, "Section")])
    QTest.keyClicks(palette.line, "end")
    assert palette.list.count() == 1
    assert marked_columns(palette.list) == []
