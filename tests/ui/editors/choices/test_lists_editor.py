"""Text typed in the line of a set of lists or options is added by choosing only."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from contact_editor.model.field_transport import Option
from contact_editor.model.fields import Field, FieldKind
from contact_editor.ui.contact import row_note
from contact_editor.ui.contact.field_row import FieldRow
from contact_editor.ui.editors.choices.lists_editor import ChoicesEditor, ListsEditor
from tests.waiting import WAIT_LIMIT_MS

LISTS = Field(key="lists", label="Lists", kind=FieldKind.LISTS, lookup="l")
OPTIONS = (Option(value="a", label="Annual"), Option(value="m", label="Monthly"))
PLANS = Field(key="plans", label="Plans", kind=FieldKind.CHOICES, options=OPTIONS)
NAMES = {5: "Offers", 6: "Events"}


def shown(qtbot: QtBot, field: Field, names: Mapping[Any, str]) -> ListsEditor:
    editor = ChoicesEditor(field) if field.kind is FieldKind.CHOICES else ListsEditor(field)
    qtbot.addWidget(editor)
    editor.set_original((5,) if field is LISTS else ())
    editor.show_value((5,) if field is LISTS else ())
    if names:
        editor.set_names(names)
    return editor


@pytest.mark.parametrize(
    ("field", "names", "typed", "said"),
    [
        (LISTS, NAMES, "events", "“events” is not added yet. Press Enter to add it,"),
        (LISTS, NAMES, "#6", "“#6” is not added yet. Press Enter to add it,"),
        (LISTS, NAMES, "eve", "“eve” is not added. Press Enter to choose a list,"),
        (LISTS, NAMES, "none", "“none” is not added. Press Enter to choose a list,"),
        (LISTS, {}, "7", "“7” is not added yet. Press Enter to add it,"),
        (LISTS, {}, "Fairs", "Enter the ID of a list, or wait until its name can be found"),
        (PLANS, {}, "ann", "“ann” is not added. Press Enter to choose an option,"),
    ],
)
def test_what_enter_does_with_text_that_is_not_added_is_said(
    qtbot: QtBot, field: Field, names: Mapping[Any, str], typed: str, said: str
) -> None:
    editor = shown(qtbot, field, names)
    QTest.keyClicks(editor._line, typed)
    editor.commit_pending()
    assert editor.pending == typed
    editor.show_not_added()
    (note,) = (label for label in editor.findChildren(QLabel) if said in label.text())
    assert note.isVisibleTo(editor)


def test_all_lists_are_offered_where_none_has_the_typed_name(qtbot: QtBot) -> None:
    editor = shown(qtbot, LISTS, NAMES)
    editor.show()
    QTest.keyClicks(editor._line, "none")
    QTest.keyClick(editor._line, Qt.Key.Key_Return)
    assert editor._offers.completionCount() == len(NAMES)


def listed_row(qtbot: QtBot) -> FieldRow:
    row = FieldRow(LISTS)
    qtbot.addWidget(row)
    row.set_names(NAMES)
    row.show_value((5, 6), (5, 6))
    row.edited.connect(lambda _, value: row.show_value((5, 6), value))
    row.show()
    row.activateWindow()
    row.editor.take_focus()
    qtbot.waitUntil(
        lambda: QApplication.focusWidget() is row.editor.focusProxy(), timeout=WAIT_LIMIT_MS
    )
    return row


def test_down_only_opens_the_lists_with_the_first_one_current(qtbot: QtBot) -> None:
    editor = listed_row(qtbot).editor
    assert isinstance(editor, ListsEditor)
    QTest.keyClick(editor._line, Qt.Key.Key_Down)
    popup = editor._offers.popup()
    assert popup is not None
    assert popup.isVisible()
    assert popup.currentIndex().data() == "Offers"
    assert popup.selectionModel().isSelected(popup.currentIndex())
    assert editor.value == (5, 6)
    QTest.keyClick(popup, Qt.Key.Key_Return)
    assert editor.value == (6,)
    QTest.keyClick(editor._line, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Down)
    assert popup.currentIndex().data() == "Events"
    QTest.keyClick(popup, Qt.Key.Key_Escape)
    assert editor.value == (6,)


def test_each_list_that_is_taken_off_is_shown_and_announced_at_once(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(row_note, "announce", lambda _, text: said.append(text))
    row = listed_row(qtbot)
    editor = row.editor
    assert isinstance(editor, ListsEditor)
    for name in ("Offers", "Events"):
        QTest.keyClick(editor._line, Qt.Key.Key_Down)
        popup = editor._offers.popup()
        assert popup is not None
        if name == "Events":
            QTest.keyClick(popup, Qt.Key.Key_Down)
        QTest.keyClick(popup, Qt.Key.Key_Return)
        assert row.note.isVisible()
        assert name in row.note.text()
    assert said == ["removed: Offers", "removed: Offers, Events"]


def test_a_field_without_names_asks_for_an_id_whatever_it_holds(qtbot: QtBot) -> None:
    editor = ListsEditor(Field(key="groups", label="Groups", kind=FieldKind.LISTS))
    qtbot.addWidget(editor)
    (line,) = editor.findChildren(QLineEdit)
    assert line.placeholderText() == "Add by ID"
