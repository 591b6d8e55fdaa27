"""What is wrong is said beside its value and to a screen reader; advice stops no save."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget

from contact_editor.model.fields import FieldKind
from contact_editor.model.values import MAX_TEXT_CHARS
from contact_editor.ui.contact import row_note
from contact_editor.ui.editors.map_editors import MapEditor
from contact_editor.ui.editors.map_rows import MapRow
from contact_editor.viewmodels.saving.save_step import SaveStep
from tests.end_to_end.driver import Driver
from tests.end_to_end.every_kind import every_kind
from tests.end_to_end.test_hidden_characters import paste, row


@pytest.fixture
def window(qapp: QApplication, tmp_path: Path) -> Iterator[Driver]:
    with every_kind(qapp, tmp_path) as driver:
        yield driver


def described(widget: QWidget | None) -> str:
    assert widget is not None
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Description)


def entry(window: Driver, name: str) -> MapRow:
    rows = row(window, FieldKind.CUSTOM_FIELDS).findChildren(MapRow)
    return next(one for one in rows if one.name == name)


def test_a_wrong_number_in_an_entry_is_said_below_that_entry(window: Driver) -> None:
    points = entry(window, "points")
    editor = points.editor.focusProxy()
    assert isinstance(editor, QLineEdit)
    paste(editor, "many")
    assert points.note is not None
    assert points.note.isVisible()
    assert "Enter a number" in points.note.text()
    assert described(editor).startswith("Invalid: Enter a number")
    assert "number" not in row(window, FieldKind.CUSTOM_FIELDS).note.text()
    others = [entry(window, name) for name in ("member", "born")]
    assert not any(other.note and other.note.isVisible() for other in others)
    paste(editor, "13")
    assert not points.note.isVisible()
    assert "Invalid" not in described(editor)


def test_an_entry_too_long_to_be_read_again_is_said_below_the_field(window: Driver) -> None:
    fields = row(window, FieldKind.CUSTOM_FIELDS)
    assert isinstance(fields.editor, MapEditor)
    fields.editor._add("pasted", "x" * MAX_TEXT_CHARS)
    assert "Too long: at most 100,000 characters" in fields.note.text()
    fields.editor._remove("pasted")
    assert "Too long" not in fields.note.text()


INVALID = {
    FieldKind.EMAIL: "ana@",
    FieldKind.DATE: "2025-13-45",
    FieldKind.NUMBER: "x",
    FieldKind.WHOLE_NUMBER: "1.5",
    FieldKind.JSON: "{",
}


def test_an_invalid_value_is_announced_once_while_it_is_typed(
    window: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    announced: list[str] = []
    monkeypatch.setattr(row_note, "announce", lambda _editor, text: announced.append(text))
    for kind, text in INVALID.items():
        editor = row(window, kind).editor.focusProxy()
        assert editor is not None
        editor.setFocus()
        paste(editor, text)  # type: ignore[arg-type]  # a line or a box
        QTest.keyClicks(editor, text[-1])
        assert len([each for each in announced if each.startswith("Invalid: ")]) == 1, kind
        announced.clear()


def test_a_screen_reader_is_told_of_an_invalid_value(window: Driver) -> None:
    for kind, text in INVALID.items():
        editor = row(window, kind).editor.focusProxy()
        assert editor is not None
        paste(editor, text)  # type: ignore[arg-type]  # a line or a box
        assert described(editor).startswith("Invalid: "), kind
        assert "⚠" not in described(editor)


@pytest.mark.parametrize(
    ("kind", "text", "said"),
    [
        (FieldKind.PHONE, "not a phone!", "This is not a telephone number."),
        (FieldKind.PHONE, "+40 1", "no"),
        (FieldKind.COUNTRY, "Narnia", "Unknown country: “Narnia”."),
        (FieldKind.LINE, "2025-13-45", "2025-13-45 is not a valid date."),
        (FieldKind.EMAIL, "a@xn--mller-kva.example", "Displayed as a@müller.example."),
    ],
)
def test_advice_is_given_and_stops_no_save(
    window: Driver, kind: FieldKind, text: str, said: str
) -> None:
    editor = row(window, kind).editor.focusProxy()
    assert isinstance(editor, QLineEdit)
    paste(editor, text)
    assert said.removesuffix(".") in row(window, kind).note.text()
    assert not window.contact.editing.save_blockers()
    window.review()
    assert window.app.loaded_controller.page.review.isVisible()
    warned = window.app.loaded_controller.page.review.findChildren(QLabel)
    assert any(said in label.text() for label in warned)
    window.ctrl_s()
    window.until(lambda: window.step is SaveStep.IDLE and window.said)
    assert window.said.startswith("Saved and verified")
    assert said.removesuffix(".") in row(window, kind).note.text()


RIGHT = (
    (FieldKind.PHONE, "0741 234 567"),
    (FieldKind.PHONE, "+49 30 901820"),
    (FieldKind.COUNTRY, "Deutschland"),
    (FieldKind.COUNTRY, "de"),
    (FieldKind.LINE, "2025-12-31"),
)


def test_what_is_right_gets_no_advice(window: Driver) -> None:
    original = {kind: _line_of(window, kind).text() for kind, _ in RIGHT}
    for kind, text in RIGHT:
        paste(_line_of(window, kind), text)
        assert not row(window, kind).note.sign, text
        # The country decides which numbers are right.
        paste(_line_of(window, kind), original[kind])


def _line_of(window: Driver, kind: FieldKind) -> QLineEdit:
    editor = row(window, kind).editor.focusProxy()
    assert isinstance(editor, QLineEdit)
    return editor


def test_a_date_in_a_custom_field_is_checked(window: Driver) -> None:
    born = entry(window, "born")
    editor = born.editor.focusProxy()
    assert isinstance(editor, QLineEdit)
    paste(editor, "2025-13-45")
    assert born.note is not None
    assert "is not a valid date" in born.note.text()
    window.review()
    in_review = window.app.loaded_controller.page.review.findChildren(QLabel)
    assert any("2025-13-45 is not a valid date." in label.text() for label in in_review)
