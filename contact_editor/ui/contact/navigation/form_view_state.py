"""Focus, typed text and scroll position of a form while it is rebuilt for other fields."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QScrollArea

from contact_editor.ui.contact.field_row import FieldRow
from contact_editor.ui.contact.navigation.focused_control import describe_control
from contact_editor.ui.contact.navigation.scroll_tracker import ScrollTracker
from contact_editor.ui.surfaces.popover import close_popover
from contact_editor.viewmodels.saving.unsaved_drafts import TypedText


class FormViewState:
    """The focus, the text in the add lines, and which row is where in the view."""

    def __init__(self, form: QScrollArea, rows: Sequence[FieldRow]) -> None:
        # Its text is part of no line yet.
        QGuiApplication.inputMethod().commit()
        close_popover()
        self.control = describe_control(rows, form.window().focusWidget())
        self.typed = {row.field: row.editor.typed_text for row in rows if row.editor.pending}
        self.tops = _tops_in_view(form, rows)
        """How far below the top of the view its rows are, by field; the focused one first."""
        if self.control is not None and self.control.key in self.tops:
            key = self.control.key
            self.tops = {key: self.tops[key], **self.tops}
        for row in rows:
            # Losing the focus would add a tag that is only half typed.
            row.blockSignals(True)
            row.editor.blockSignals(True)
            row.editor.discard_pending()

    def restore(
        self, row_of: Callable[[str], FieldRow], place: ScrollTracker
    ) -> dict[str, TypedText]:
        """Restore all of it; return what was typed for fields that are gone, by their labels.

        `row_of` raises `KeyError` for such a field; the row of one that has edits is read-only.
        """
        lost = {field.label: typed for field, typed in self.typed.items()}
        for field, typed in self.typed.items():
            with suppress(KeyError):
                if (row := row_of(field.key)).field.writable:
                    row.editor.type_pending(typed)
                    del lost[field.label]
        if self.control is not None:
            with suppress(KeyError):
                self.control.focus_in(row_of(self.control.key))
        for key, top in self.tops.items():
            with suppress(KeyError):
                place.hold(row_of(key), top)
                break
        return lost


def _tops_in_view(form: QScrollArea, rows: Sequence[FieldRow]) -> dict[str, int]:
    view = form.viewport()
    tops = {}
    for row in rows:
        place = QRect(row.mapTo(view, QPoint()), row.size())
        if row.isVisibleTo(view) and place.intersects(view.rect()):
            tops[row.field.key] = place.top()
    return tops
