"""What replaces a selection is one undo step, however it is entered."""

from __future__ import annotations

import weakref
from collections.abc import Callable
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import msgspec
import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit
from pytestqt.qtbot import QtBot

from contact_editor.model.contact import ContactReference, ContactSnapshot
from contact_editor.model.draft import Draft
from contact_editor.model.fields import Field, FieldKind
from contact_editor.model.values import Json, Value, equal_values
from contact_editor.ui.editors.editor_registry import editor_for
from contact_editor.viewmodels.contact.contact_editing import ContactEditing
from tests.catalogue import provider
from tests.waiting import WAIT_LIMIT_MS

VALUES: dict[FieldKind, Json] = {
    FieldKind.LINE: "John Doe",
    FieldKind.NOTE: "one\ntwo three",
    FieldKind.EMAIL: "john@doe.com",
    FieldKind.PHONE: "+49 30 901820",
    FieldKind.NUMBER: Decimal("1250.5"),
    FieldKind.DATE: "2026-03-31",
    FieldKind.JSON: {"a": 1},
    FieldKind.PROPERTIES: {"plan": "gold"},
}


def editing_of(field: Field) -> ContactEditing:
    snapshot = ContactSnapshot(
        reference=ContactReference(1, "john@doe.com"), values={"key": VALUES[field.kind]},
        unknown={}, sensitive=frozenset(), read_at=datetime.now(UTC),
    )  # fmt: skip
    described = msgspec.structs.replace(provider("simvoly"), fields=(field,))
    return ContactEditing(described, Draft(snapshot))


class Typed:
    """An editor of one field, with the undo steps of its contact."""

    def __init__(self, qtbot: QtBot, kind: FieldKind) -> None:
        field = Field(key="key", label="Label", kind=kind)
        self.editing = editing_of(field)
        self.editor = editor_for(field)
        qtbot.addWidget(self.editor)
        self.editor.set_original(VALUES[kind])
        self.editor.show_value(VALUES[kind])
        self.editor.edited.connect(lambda value: self.editing.edit("key", value))
        self.editor.show()
        self.editor.activateWindow()
        rows: dict[str, Any] = getattr(self.editor, "_rows", {})
        inner = rows["plan"].editor if rows else self.editor
        control: Any = inner.focusProxy()
        control.setFocus()
        qtbot.waitUntil(control.hasFocus, timeout=WAIT_LIMIT_MS)
        self.control = control

    @property
    def value(self) -> Value:
        return self.editing.draft.value("key")

    @property
    def target(self) -> Any:
        box = self.control
        return box.viewport() if isinstance(box, QPlainTextEdit) else box

    def compose(self, preedit: str, commit: str = "") -> None:
        event = QInputMethodEvent(preedit, [])
        event.setCommitString(commit)
        QApplication.sendEvent(self.control, event)


def by_keys(typed: Typed) -> None:
    QTest.keyClicks(typed.control, "Jane")


def by_paste(typed: Typed) -> None:
    QGuiApplication.clipboard().setText("pasted text")
    QTest.keyClick(typed.control, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


def by_one_pasted_letter_and_keys(typed: Typed) -> None:
    QGuiApplication.clipboard().setText("J")
    QTest.keyClick(typed.control, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(typed.control, "ane")


def by_composing(typed: Typed) -> None:
    for preedit in ("n", "ni", "nih"):
        typed.compose(preedit)
    typed.compose("", "你好")


def by_composing_syllables(typed: Typed) -> None:
    typed.compose("ㅎ")
    typed.compose("하")
    typed.compose("ㄱ", "하")
    typed.compose("구")
    typed.compose("", "구")


WAYS = (by_keys, by_paste, by_one_pasted_letter_and_keys, by_composing, by_composing_syllables)


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("kind", VALUES)
def test_what_replaces_a_selection_is_one_undo_step(
    qtbot: QtBot, kind: FieldKind, way: Callable[[Typed], None]
) -> None:
    typed = Typed(qtbot, kind)
    typed.control.selectAll()
    way(typed)
    after = typed.value
    assert not equal_values(after, VALUES[kind])
    assert typed.editing.undo_stack.count() == 1
    typed.editing.undo_stack.undo()
    assert equal_values(typed.value, VALUES[kind])
    typed.editing.undo_stack.redo()
    assert equal_values(typed.value, after)


def test_undo_steps_end_with_their_contact_before_garbage_is_collected(qapp: QApplication) -> None:
    editing = editing_of(Field(key="key", label="Label", kind=FieldKind.LINE))
    editing.edit("key", "Jane Doe")
    editing.revert_all()
    ended = weakref.ref(editing)
    del editing
    assert ended() is None


@pytest.mark.parametrize("kind", VALUES)
def test_what_is_dropped_is_one_undo_step(qtbot: QtBot, kind: FieldKind) -> None:
    typed = Typed(qtbot, kind)
    content = QMimeData()
    content.setText("dropped")
    actions, buttons = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    keys, place = Qt.KeyboardModifier.NoModifier, QPoint(4, 4)
    for event in (
        QDragEnterEvent(place, actions, content, buttons, keys),
        QDropEvent(QPointF(place), actions, content, buttons, keys),
    ):
        QApplication.sendEvent(typed.target, event)
    assert not equal_values(typed.value, VALUES[kind])
    assert typed.editing.undo_stack.count() == 1
    typed.editing.undo_stack.undo()
    assert equal_values(typed.value, VALUES[kind])


def test_typing_elsewhere_in_the_text_is_a_step_before_a_selection_is_replaced(
    qtbot: QtBot,
) -> None:
    typed = Typed(qtbot, FieldKind.LINE)
    QTest.keyClick(typed.control, Qt.Key.Key_End)
    QTest.keyClicks(typed.control, "ll")
    typed.control.setSelection(0, 4)
    QTest.keyClicks(typed.control, "Jane")
    assert typed.value == "Jane Doell"
    typed.editing.undo_stack.undo()
    assert typed.value == "John Doell"
    typed.editing.undo_stack.undo()
    assert typed.value == "John Doe"


@pytest.mark.parametrize("kind", [FieldKind.LINE, FieldKind.NOTE])
def test_a_composition_that_is_cancelled_leaves_what_the_field_then_shows(
    qtbot: QtBot, kind: FieldKind
) -> None:
    typed = Typed(qtbot, kind)
    typed.control.selectAll()
    typed.compose("n")
    assert equal_values(typed.value, VALUES[kind]), "nothing was entered yet"
    typed.compose("")
    assert typed.value in ("", None)
    typed.editing.undo_stack.undo()
    assert equal_values(typed.value, VALUES[kind])


def test_a_composition_that_ends_without_a_word_is_an_edit_when_the_focus_leaves(
    qtbot: QtBot,
) -> None:
    typed = Typed(qtbot, FieldKind.LINE)
    typed.control.selectAll()
    typed.compose("n")
    typed.control.clearFocus()
    shown = typed.control.text()
    assert (typed.value or "") == shown


@pytest.mark.parametrize("kind", [FieldKind.LINE, FieldKind.NOTE])
def test_keys_after_an_unfinished_composition_are_edits(qtbot: QtBot, kind: FieldKind) -> None:
    typed = Typed(qtbot, kind)
    typed.control.selectAll()
    typed.compose("n")
    QTest.keyClicks(typed.control, "typed")
    text = typed.control.toPlainText() if kind is FieldKind.NOTE else typed.control.text()
    assert typed.value == text
