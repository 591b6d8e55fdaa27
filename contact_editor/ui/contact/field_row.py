"""Row of a field: label, mark of a change, editor, buttons and a line of notes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from contact_editor.model.fields import Field
from contact_editor.model.values import ABSENT, UnexpectedValue, Value, equal_values
from contact_editor.translation import provider_text
from contact_editor.ui.contact.field_label import FieldLabel
from contact_editor.ui.contact.field_menu import FieldMenu, RowWithMenu
from contact_editor.ui.contact.label_width import REQUIRED
from contact_editor.ui.contact.row_note import RowBody, RowNote
from contact_editor.ui.controls.icon_button import SIZE, IconButton
from contact_editor.ui.controls.tab_order import FocusMark, TabStops
from contact_editor.ui.editors.clean_up_button import CleanUpOffer
from contact_editor.ui.editors.editor_registry import editor_for
from contact_editor.ui.editors.field_editor import FieldEditor
from contact_editor.ui.editors.map_editors import MapEditor
from contact_editor.ui.editors.map_rows import NAME_GAP
from contact_editor.ui.editors.read_only_view import ReadOnlyView
from contact_editor.ui.style.colours import colours, error, quiet
from contact_editor.ui.style.metrics import fix_height, fix_size
from contact_editor.viewmodels.messages.field_notes import field_note

_BAR = 3
_LEADING, _TRAILING = 14, 10


class FieldRow(RowWithMenu):
    """One field of the form."""

    edited = Signal(str, object)
    revert_requested = Signal(str)

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        self._mark = FocusMark(self)
        self._stops = TabStops()
        self.editor = editor_for(field)
        self._foreign: ReadOnlyView | None = None
        self._names: Mapping[Any, str] = {}
        self._country = ""
        self._original: Value = ABSENT
        self._value: Value = ABSENT
        self._refused, self._unstored = "", False
        self._shown = self._changed = self._read_only = False
        self.label = FieldLabel(provider_text(field.label), tone=quiet)
        if field.required:
            self.label.set_mark(REQUIRED, error)
        if field.private:
            self.label.set_icon("lock", provider_text(field.hint))
        self.label.setBuddy(self.editor)
        self.editor.set_accessible_name(provider_text(field.label))
        self.editor.edited.connect(self._edit)
        self.editor.controls_added.connect(self._take_controls)
        self._body = RowBody(self.editor, self)
        self._beside = self._body.beside
        self._clean_up = CleanUpOffer(self.editor, provider_text(field.label), self._beside)
        self.revert: IconButton | None = None
        self._actions = QHBoxLayout()
        self._actions.setSpacing(0)
        self._lay_out()

    @property
    def note(self) -> RowNote:
        """The line below the editor; it is created with the first note."""
        return self._body.note

    def _create_menu(self) -> FieldMenu:
        menu = FieldMenu(self.field, self._name_of, self)
        menu.cleared.connect(self._clear)
        menu.offer(self._original, self._value, editable=not self._read_only)
        self._actions.addWidget(menu)
        return menu

    def _lay_out(self) -> None:
        fix_height(self.label, SIZE if self.field.writable else 24)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        # Margins would not follow the direction of the language.
        layout.addSpacing(_LEADING)
        if isinstance(self.editor, MapEditor):
            # The names of the entries are in the label column.
            self._body.insertWidget(0, self.label)
        else:
            layout.addWidget(self.label, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(self._body, 1)
        # Fixed slots, so that nothing moves when a button is shown: revert, then the menu.
        slots = QWidget()
        slots.setLayout(self._actions)
        fix_size(slots, 2 * SIZE, SIZE)
        self._actions.setContentsMargins(0, 0, 0, 0)
        self._actions.addStretch(1)
        layout.addWidget(slots, 0, Qt.AlignmentFlag.AlignTop)
        layout.addSpacing(_TRAILING)

    def show_value(
        self, original: Value, value: Value, refused: str = "", unstored: bool = False
    ) -> None:
        """Show the provider's value and the edited one, and what the last save made of it."""
        if self.shows(original, value, refused, unstored):
            return
        self._refused, self._unstored = refused, unstored
        self.editor.set_original(original)
        self._show_in_editor(value)
        self._shown, self._original, self._value = True, original, value
        was_changed = self._changed
        self._changed = value is not original and not equal_values(original, value)
        if self._changed is not was_changed:
            self.label.mark_changed(self._changed)
        self._offer_actions()
        self._show_text()
        self._put_in_order()
        self.update()

    def shows(self, original: Value, value: Value, refused: str, unstored: bool) -> bool:
        """Return whether `show_value` has nothing to do."""
        said = refused == self._refused and unstored == self._unstored
        return self._shown and said and value is self._value and original is self._original

    def set_names(self, names: Mapping[Any, str]) -> None:
        if names == self._names:
            return
        self._names = dict(names)
        self.editor.set_names(names)
        # The focusable controls may be new, and need a description as well.
        self._body.describe_again()
        self._show_text()
        self._put_in_order()

    def set_read_only(self, read_only: bool) -> None:
        if self.field.writable and read_only != self._read_only:
            self._read_only = read_only
            self.editor.set_read_only(read_only)
            self._clean_up.set_read_only(read_only)
            self._offer_actions()
            self._put_in_order()

    def controls(self) -> tuple[QWidget, ...]:
        """Return the focusable controls of the row, in visual order."""
        foreign = self._foreign.controls() if self._foreign else ()
        buttons = tuple(filter(None, (self._clean_up.button, self.revert)))
        return (self._mark, *foreign, *self.editor.controls(), *buttons)

    def _put_in_order(self) -> None:
        self.take_context_menus_of(self._stops.follow(self.controls()))

    def _take_controls(self, controls: tuple[QWidget, ...]) -> None:
        self._stops.add(controls)
        self.take_context_menus_of(controls)

    @property
    def first_stop(self) -> QWidget:
        """What the first control follows in the order of Tab."""
        return self._mark

    def set_label_width(self, width: int) -> None:
        if isinstance(self.editor, MapEditor):
            self.editor.set_name_width(width)
            self._body.set_indent(width + NAME_GAP)
        else:
            self.label.setFixedWidth(width)

    def hide_label_if_same(self, title: str) -> bool:
        """Hide the label if the title above says the same; return whether it does."""
        is_same = isinstance(self.editor, MapEditor) and title == provider_text(self.field.label)
        if is_same:
            self.label.hide()
        return is_same

    def _offer_actions(self) -> None:
        can_revert = self._changed and not self._read_only
        if can_revert and not self.revert:
            name = self.tr("Revert {label}").format(label=provider_text(self.field.label))
            self.revert = IconButton("undo-2", name, self, keys="Shift+Esc")
            self.revert.clicked.connect(lambda: self.revert_requested.emit(self.field.key))
            self._actions.insertWidget(0, self.revert)
        if self.revert:
            self.revert.setVisible(can_revert)
        if self.has_menu:
            self.menu.offer(self._original, self._value, editable=not self._read_only)

    def _clear(self, value: Value) -> None:
        self.editor.show_value(value)
        self._edit(value)
        self.editor.setFocus()

    def _edit(self, value: Value) -> None:
        self.edited.emit(self.field.key, value)

    def _show_in_editor(self, value: Value) -> None:
        foreign = isinstance(value, UnexpectedValue) and not isinstance(self.editor, ReadOnlyView)
        if foreign and not self._foreign:
            self._foreign = ReadOnlyView(self.field)
            self._foreign.set_accessible_name(provider_text(self.field.label))
            self._beside.insertWidget(0, self._foreign, 1)
        if self._foreign:
            self._foreign.setVisible(foreign)
            self.editor.setVisible(not foreign)
        view: FieldEditor = self._foreign if foreign and self._foreign else self.editor
        if not self._shown or view.outdated or not equal_values(view.value, value):
            view.show_value(value)

    def _show_text(self) -> None:
        note = field_note(
            self.field, self._original, self._value, name_of=self._name_of, country=self._country,
            joined=self.editor.has_joined_lines, refused=self._refused,
            unstored=self._unstored,
        )  # fmt: skip
        self._body.show_note(note, required=self.field.required, changed=self._changed)
        if self._refused or self._unstored:
            self.settle()
        self._clean_up.show_hidden(note.has_hidden)

    def set_country(self, country: str, *, again: bool = False) -> None:
        """Set the contact's country, by which a number is judged; `again`: as it can be by now."""
        if again or country != self._country:
            self._country = country
            self._show_text()

    def _name_of(self, part: Any) -> str:
        return self._names.get(part) or (f"#{part}" if self.field.lookup else str(part))

    def settle(self) -> None:
        """Show or hide the note; called when the focus has left the row."""
        self._body.settle()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._changed:
            left = self.width() - _BAR - 1 if self.isRightToLeft() else 1
            scheme = colours()
            tone = scheme.error if self._body.is_wrong else scheme.accent
            QPainter(self).fillRect(left, 0, _BAR, self.height(), tone)
