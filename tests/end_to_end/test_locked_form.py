"""A form that is locked, as while a save is sent, changes by no button and no key in it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from contact_editor.model.fields import TEXTS, FieldKind
from contact_editor.ui.contact.contact_form import ContactForm
from contact_editor.ui.contact.field_menu import FieldMenu
from contact_editor.ui.contact.field_row import FieldRow
from contact_editor.ui.editors.input_frame import InputFrame
from contact_editor.ui.style.colours import colours
from tests.end_to_end.driver import Driver
from tests.end_to_end.every_kind import EDITABLE, every_kind, key_of

HIDDEN = "a\u200bb"
KEYS = (Qt.Key.Key_X, Qt.Key.Key_Delete, Qt.Key.Key_Space, Qt.Key.Key_Down, Qt.Key.Key_Return)


def edit_every_field(window: Driver) -> None:
    """Edit each field, so that whatever a row can offer is offered."""
    editing = window.contact.editing
    for kind in EDITABLE:
        key = key_of(kind)
        if kind in TEXTS:
            editing.edit(key, HIDDEN)
        elif kind in (FieldKind.PROPERTIES, FieldKind.CUSTOM_FIELDS):
            value = editing.draft.value(key)
            assert isinstance(value, dict)
            editing.edit(key, {**value, "added": HIDDEN})


@pytest.mark.parametrize("by", ["button", "key"])
def test_nothing_in_a_locked_form_edits_the_contact(
    qapp: QApplication, tmp_path: Path, by: str
) -> None:
    with every_kind(qapp, tmp_path) as window:
        (form,) = window.app.window.findChildren(ContactForm)
        edit_every_field(window)
        window.until(lambda: len(form.findChildren(FieldRow)) >= len(EDITABLE))
        window.settle()
        draft = window.contact.editing.draft
        form.set_read_only(True)
        tried = 0
        for row in form.findChildren(FieldRow):
            for widget in row.findChildren(QWidget):
                is_button = isinstance(widget, QAbstractButton)
                if not widget.isVisible() or isinstance(widget, FieldMenu):
                    continue
                if by == "button" and is_button:
                    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
                elif by == "key" and widget.isEnabled():
                    for key in KEYS:
                        QTest.keyClick(widget, key)
                else:
                    continue
                tried += 1
                assert window.contact.editing.draft == draft, (row.field.key, widget)
        assert tried > len(EDITABLE) / 2


def test_every_editor_of_a_locked_form_looks_locked(qapp: QApplication, tmp_path: Path) -> None:
    with every_kind(qapp, tmp_path) as window:
        (form,) = window.app.window.findChildren(ContactForm)
        window.until(lambda: len(form.findChildren(FieldRow)) >= len(EDITABLE))
        window.settle()
        free = editors_with_ground(form, colours().surface)
        form.set_read_only(True)
        window.settle()
        assert len(free) > len(EDITABLE) / 2
        assert not editors_with_ground(form, colours().surface)
        form.set_read_only(False)
        window.settle()
        assert editors_with_ground(form, colours().surface) == free


def editors_with_ground(form: ContactForm, ground: QColor) -> list[str]:
    """Return the fields that have an editor with a frame in which a colour is painted."""
    return [
        row.field.key
        for row in form.findChildren(FieldRow)
        for editor in row.findChildren(QWidget)
        if isinstance(editor, FRAMED) and editor.isVisible() and is_framed(editor)
        and share_of(ground, editor) > LEAST_SHARE
    ]  # fmt: skip


def is_framed(editor: QWidget) -> bool:
    return editor.hasFrame() if isinstance(editor, QLineEdit) else True


def share_of(colour: QColor, widget: QWidget) -> float:
    """Return the share of the pixels inside the frame of a widget that have a colour."""
    picture = widget.grab(widget.rect().adjusted(4, 4, -4, -4)).toImage()
    places = [(x, y) for x in range(picture.width()) for y in range(picture.height())]
    found = sum(picture.pixelColor(x, y) == colour for x, y in places)
    return found / len(places)


FRAMED = (QLineEdit, QPlainTextEdit, QComboBox, InputFrame)
LEAST_SHARE = 0.05
