"""Editors of tags and of lists: chips, and a line or drop-down for adding."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QEvent, QObject, QStringListModel, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QCompleter, QVBoxLayout, QWidget

from contact_editor.model.draft import elements
from contact_editor.model.fields import Field
from contact_editor.model.values import Value
from contact_editor.ui.controls.notes import announce
from contact_editor.ui.controls.plain_label import PlainLabel
from contact_editor.ui.controls.single_line_edit import SingleLineEdit
from contact_editor.ui.editors.chip_box import ChipBox
from contact_editor.ui.editors.chips import ChipContent, ChipState
from contact_editor.ui.editors.field_editor import FieldEditor, leave_undo_to_the_window
from contact_editor.ui.style.colours import caution
from contact_editor.ui.style.focus_links import focus_proxy
from contact_editor.viewmodels.contact.typed_tags import typed_tags
from contact_editor.viewmodels.messages import value_text as words
from contact_editor.viewmodels.messages.advice import hidden_text_note
from contact_editor.viewmodels.saving.unsaved_drafts import TypedText


class SetEditor(FieldEditor):
    """Edits a tuple of unordered, unique elements."""

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        self._line = SingleLineEdit(joined_by=", ")
        self._line.returnPressed.connect(self.add)
        self._line.textChanged.connect(self._typed)
        self._chips = ChipBox(self._line, end=self._end_button())
        self._chips.pressed.connect(self._remove_or_restore)
        self._note = PlainLabel(tone=caution)
        self._note.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self._chips)
        layout.addWidget(self._note)
        self.setFocusProxy(self._line)
        leave_undo_to_the_window(self._line)

    def _end_button(self) -> QWidget | None:
        return None

    def set_original(self, value: Value) -> None:
        if elements(value) != elements(self._original):
            # The chips say what was added and removed since.
            self.outdated = True
        super().set_original(value)

    def commit_pending(self) -> None:
        self.add()

    def add(self) -> None:
        """Add the typed text."""
        new = tuple(self._parsed(self._line.text()))
        self.discard_pending()
        self._append(new)

    def discard_pending(self) -> None:
        # `clear()` would keep the text in the line's undo history.
        self._line.setText("")

    def type_pending(self, typed: TypedText) -> None:
        self._line.setText(typed.text)

    @property
    def pending(self) -> str:
        return self._line.text().strip()

    def _typed(self, text: str) -> None:
        self._show_text(self._note_on(text))
        self.pending_changed.emit()

    def _show_text(self, text: str, *, announced: bool = False) -> None:
        """Show below the line what adding does, or did."""
        self._note.show_text(text)
        self._note.setVisible(bool(text))
        if announced and text:
            announce(self._line, text)

    def _note_on(self, _text: str) -> str:
        return ""

    def _append(self, new: Iterable[Any]) -> None:
        if self._read_only:
            return
        old = dict.fromkeys(elements(self._value))
        fresh = tuple(element for element in dict.fromkeys(new) if element not in old)
        if fresh:
            wanted = {*old, *fresh}
            # One that was removed returns to its place.
            order = dict.fromkeys((*elements(self._original), *old, *fresh))
            self._take(tuple(one for one in order if one in wanted))

    def _remove_or_restore(self, element: Any) -> None:
        old = elements(self._value)
        if self._read_only or (element in old and self._is_locked(element)):
            return
        if element in old:
            self._take(tuple(other for other in old if other != element))
        else:
            self._append((element,))
        (focus_proxy(self) or self).setFocus()

    def _is_locked(self, element: Any) -> bool:
        """Return whether the contact has the element and the provider cannot remove it."""
        return self.field.removal == "no" and element in elements(self._original)

    def _take(self, value: tuple[Any, ...]) -> None:
        self._show(value)
        self._report(value)

    def _show(self, value: Value) -> None:
        self._chips.show_chips(self._contents(value), words.shown(()))

    def _contents(self, value: Value) -> Iterator[ChipContent]:
        """Yield the chips: those that the contact has, with what saving does to each."""
        # As dict keys: fast for thousands of elements.
        kept, inside = dict.fromkeys(elements(self._original)), dict.fromkeys(elements(value))
        for one in {**kept, **inside}:
            state = ChipState.KEPT
            if one not in inside:
                state = ChipState.REMOVED
            elif one not in kept:
                state = ChipState.ADDED
            is_locked = state is ChipState.KEPT and self.field.removal == "no"
            removable = not (is_locked or self._read_only)
            unnamed = self._is_unnamed(one)
            yield ChipContent(one, self._words(one), removable, state, is_locked, unnamed)

    def set_read_only(self, read_only: bool) -> None:
        self._read_only = read_only
        self._line.setReadOnly(read_only)
        self._show(self._value)

    def controls(self) -> tuple[QWidget, ...]:
        buttons = (chip.button for chip in self._chips.chips() if chip.button)
        return (*buttons, self._line)

    def set_accessible_name(self, label: str) -> None:
        self._line.setAccessibleName(label)

    def _parsed(self, text: str) -> Iterable[Any]:
        raise NotImplementedError

    def _words(self, element: Any) -> str:
        return str(element)

    def _is_unnamed(self, _element: Any) -> bool:
        """Return whether the provider has no name for an element that should have one."""
        return False


class TagsEditor(SetEditor):
    """Edits tags; commas separate several tags."""

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        # Of objects, the elements are addresses, numbers and the like.
        is_tag = field.objects is None
        self._line.setPlaceholderText(self.tr("Add a tag") if is_tag else self.tr("Add"))
        self._line.textEdited.connect(self._edited)
        self._line.installEventFilter(self)
        self._last = ""
        self._suggestions = QStringListModel(self)
        self._line.setCompleter(completer_of(self._suggestions, self._line))

    def set_suggestions(self, words: Sequence[str]) -> None:
        self._suggestions.setStringList(list(words))

    def _edited(self, text: str) -> None:
        """Take the tag before a comma that is typed at the end, outside quotes."""
        is_typed = len(text) == len(self._last) + 1
        self._last = text
        if is_typed and text.endswith(",") and text.count('"') % 2 == 0:
            self.add()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        # Leaving the line for another place of this window; not for its list of suggestions.
        if isinstance(event, QFocusEvent) and event.lostFocus() and event.reason() not in STAYS:
            self._leave()
        return False

    def _leave(self) -> None:
        if self.pending and not self._read_only:
            self.add()

    def add(self) -> None:
        said = typed_tags(self._line.text(), elements(self._value)).note()
        super().add()
        self._last = ""
        self._show_text(said, announced=True)

    def _parsed(self, text: str) -> Iterable[str]:
        return typed_tags(text, ()).new

    def _note_on(self, text: str) -> str:
        note = typed_tags(text, elements(self._value)).note()
        return " · ".join(filter(None, (note, hidden_text_note(text, is_line=True))))


STAYS = frozenset({Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason})


def completer_of(model: QAbstractItemModel, parent: QWidget) -> QCompleter:
    """Return a completer that matches any part of a word, ignoring case."""
    completer = QCompleter(model, parent)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    return completer
