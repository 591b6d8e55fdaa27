"""A form that is locked, as while a save is sent, changes by no button and no key in it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from contact_editor.model.fields import TEXTS, FieldKind
from contact_editor.ui.contact.contact_form import ContactForm
from contact_editor.ui.contact.field_menu import FieldMenu
from contact_editor.ui.contact.field_row import FieldRow
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
