"""The line above a long form that narrows it to some fields."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from contact_editor.model.draft import Draft
from contact_editor.model.fields import Field
from contact_editor.model.validation import problem
from contact_editor.translation import provider_text
from contact_editor.ui.controls.notes import announce
from contact_editor.ui.controls.plain_label import PlainLabel
from contact_editor.ui.controls.single_line_edit import SingleLineEdit
from contact_editor.ui.style.colours import quiet
from contact_editor.ui.style.metrics import limit_width
from contact_editor.ui.surfaces.line_icons import add_clear_button, add_search_icon

FIELDS_WITHOUT_FILTER = 20
"""Most fields of a form that has no filter."""
_WIDTH = 300
_TO_THE_FIELDS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down)


class FieldFilter(QWidget):
    """Finds fields by their label or key; Esc clears it."""

    changed = Signal()
    """Other words are typed, or none."""
    entered = Signal()
    """The user goes to the first field that is left."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.line = _FilterLine()
        self.line.setAccessibleName(self.tr("Filter fields"))
        self.line.setPlaceholderText(self.tr("Filter fields"))
        add_clear_button(self.line)
        add_search_icon(self.line)
        limit_width(self.line, _WIDTH)
        self.line.textChanged.connect(self.changed)
        self.line.entered.connect(self.entered)
        self.count = PlainLabel(tone=quiet)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 6, 16, 6)
        layout.setSpacing(12)
        layout.addWidget(self.line, 1)
        layout.addWidget(self.count, 1)
        self.setFocusProxy(self.line)

    @property
    def is_active(self) -> bool:
        """True while it hides fields."""
        return bool(self._words())

    def clear(self) -> None:
        # `QLineEdit.clear` would keep the text in the undo history.
        self.line.setText("")

    def found(self, fields: Sequence[Field], draft: Draft) -> frozenset[str]:
        """Return the keys of the fields with each typed word, and of those with a problem."""
        shown = frozenset(f.key for f in fields if self._fits(f) or _has_problem(f, draft))
        self._show_count(len(shown), len(fields), len(draft.edits.keys() - shown))
        return shown

    def _fits(self, field: Field) -> bool:
        text = f"{provider_text(field.label)} {field.label} {field.key}".casefold()
        return all(word in text for word in self._words())

    def _show_count(self, shown: int, total: int, hidden_changes: int) -> None:
        said = ""
        if self.is_active:
            said = self.tr("{shown} of {total} fields").format(shown=shown, total=total)
            if hidden_changes:
                more = self.tr("{n} changed fields hidden", "", hidden_changes)
                said = f"{said} · {more.format(n=hidden_changes)}"
        if said != self.count.text():
            self.count.show_text(said)
            announce(self.line, said)

    def _words(self) -> list[str]:
        return self.line.text().casefold().split()


class _FilterLine(SingleLineEdit):
    """Esc clears it and stays; Enter and Down leave it for the fields."""

    entered = Signal()

    def event(self, event: QEvent) -> bool:
        is_override = event.type() == QEvent.Type.ShortcutOverride
        if is_override and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            # Otherwise it would go back from the contact.
            event.setAccepted(bool(self.text()))
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.setText("")
        elif event.key() in _TO_THE_FIELDS:
            self.entered.emit()
        else:
            super().keyPressEvent(event)


def _has_problem(field: Field, draft: Draft) -> bool:
    return field.writable and problem(field, draft.value(field.key)) is not None
