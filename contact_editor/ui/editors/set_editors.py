"""Editors of tags and of lists: chips, and a line or drop-down for adding."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from contact_editor.model.draft import elements
from contact_editor.model.fields import Field
from contact_editor.model.values import Value
from contact_editor.ui.controls.combo_box import ComboBox
from contact_editor.ui.controls.notes import announce
from contact_editor.ui.controls.plain_label import PlainLabel
from contact_editor.ui.controls.single_line_edit import SingleLineEdit
from contact_editor.ui.editors.chip_box import ChipBox
from contact_editor.ui.editors.chips import ChipContent
from contact_editor.ui.editors.field_editor import FieldEditor, leave_undo_to_the_window
from contact_editor.ui.style.colours import caution
from contact_editor.viewmodels.contact.typed_tags import typed_tags
from contact_editor.viewmodels.messages import value_text as words
from contact_editor.viewmodels.messages.advice import hidden_text_note


class SetEditor(FieldEditor):
    """Edits a tuple of unordered, unique elements."""

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        self._chips = ChipBox()
        self._chips.removed.connect(self._remove)
        self._line = SingleLineEdit(joined_by=", ")
        self._line.setMaximumWidth(240)
        self._line.returnPressed.connect(self.add)
        self._line.textChanged.connect(self._typed)
        self._note = PlainLabel(tone=caution)
        self._note.hide()
        self._add = QPushButton(self._add_words())
        self._add.setAutoDefault(False)
        self._add.clicked.connect(self.add)
        self._adding = QHBoxLayout()
        self._adding.setSpacing(8)
        self._adding.addWidget(self._line, 1000)
        self._adding.addWidget(self._add)
        self._adding.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self._chips)
        layout.addLayout(self._adding)
        layout.addWidget(self._note)
        self.setFocusProxy(self._line)
        leave_undo_to_the_window(self._line)

    def set_original(self, value: Value) -> None:
        if self.field.removal == "no" and elements(value) != elements(self._original):
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

    @property
    def pending(self) -> str:
        return self._line.text().strip()

    def _typed(self, text: str) -> None:
        self._say(self._note_on(text))
        self.pending_changed.emit()

    def _say(self, text: str, *, announced: bool = False) -> None:
        """Show below the line what adding does, or did."""
        self._note.show_text(text)
        self._note.setVisible(bool(text))
        if announced and text:
            announce(self._line, text)

    def _note_on(self, _text: str) -> str:
        return ""

    def _append(self, new: Iterable[Any]) -> None:
        old = elements(self._value)
        fresh = tuple(element for element in dict.fromkeys(new) if element not in old)
        if fresh:
            self._take(old + fresh)

    def _remove(self, element: Any) -> None:
        self._take(tuple(other for other in elements(self._value) if other != element))
        (self.focusProxy() or self).setFocus()

    def _take(self, value: tuple[Any, ...]) -> None:
        self._show(value)
        self._report(value)

    def _show(self, value: Value) -> None:
        kept = frozenset(elements(self._original) if self.field.removal == "no" else ())
        self._chips.show_chips(
            (
                ChipContent(one, self._words(one), one not in kept and not self._read_only)
                for one in elements(value)
            ),
            words.shown(value),
        )

    def set_read_only(self, read_only: bool) -> None:
        self._read_only = read_only
        self._line.setReadOnly(read_only)
        self._add.setEnabled(not read_only)
        self._show(self._value)

    def controls(self) -> tuple[QWidget, ...]:
        buttons = (chip.button for chip in self._chips.chips() if chip.button)
        return (*buttons, self._line, self._add)

    def set_accessible_name(self, label: str) -> None:
        self._line.setAccessibleName(label)

    def _add_words(self) -> str:
        raise NotImplementedError

    def _parsed(self, text: str) -> Iterable[Any]:
        raise NotImplementedError

    def _words(self, element: Any) -> str:
        return str(element)


class TagsEditor(SetEditor):
    """Edits tags; commas separate several tags."""

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        self._line.setPlaceholderText(self.tr("New tag"))
        self._suggestions = QStringListModel(self)
        self._line.setCompleter(completer_of(self._suggestions, self._line))

    def set_suggestions(self, words: Sequence[str]) -> None:
        self._suggestions.setStringList(list(words))

    def _add_words(self) -> str:
        return self.tr("Add tag")

    def add(self) -> None:
        said = typed_tags(self._line.text(), elements(self._value)).note()
        super().add()
        self._say(said, announced=True)

    def _parsed(self, text: str) -> Iterable[str]:
        return typed_tags(text, ()).new

    def _note_on(self, text: str) -> str:
        note = typed_tags(text, elements(self._value)).note()
        return " · ".join(filter(None, (note, hidden_text_note(text, is_line=True))))


class ListsEditor(SetEditor):
    """Edits ids, shown with the provider's names."""

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        self._names: Mapping[Any, str] = {}
        self._line.setPlaceholderText(self.tr("List ID"))
        self._choice = ComboBox()
        self._choice.setPlaceholderText(self.tr("Choose a list"))
        self._choice.setMaximumWidth(240)
        self._choice.hide()
        self._adding.insertWidget(0, self._choice, 1000)
        leave_undo_to_the_window(self._choice)

    def set_names(self, names: Mapping[Any, str]) -> None:
        self._names = names
        self._choice.setVisible(bool(names))
        self._line.setVisible(not names)
        self.setFocusProxy(self._choice if names else self._line)
        self._show(self._value)

    def controls(self) -> tuple[QWidget, ...]:
        *before, add = super().controls()
        return (*before, self._choice, add)

    def set_accessible_name(self, label: str) -> None:
        super().set_accessible_name(label)
        self._choice.setAccessibleName(label)

    def set_read_only(self, read_only: bool) -> None:
        super().set_read_only(read_only)
        self._choice.setEnabled(not read_only)

    @property
    def pending(self) -> str:
        return ""

    def commit_pending(self) -> None:
        """Do nothing: a list means consent and is added only by its button."""

    def add(self) -> None:
        if self._names:
            if self._choice.currentIndex() >= 0:
                self._append((self._choice.currentData(),))
        else:
            super().add()

    def discard_pending(self) -> None:
        super().discard_pending()
        self._choice.setCurrentIndex(-1)

    def _show(self, value: Value) -> None:
        super()._show(value)
        inside = elements(value)
        self._choice.show_choices(
            (name, one) for one, name in self._names.items() if one not in inside
        )

    def _add_words(self) -> str:
        return self.tr("Add list")

    def _parsed(self, text: str) -> Iterable[int | str]:
        typed = text.strip().removeprefix("#")
        known = (*elements(self._original), *elements(self._value))
        texts = bool(known) and all(isinstance(one, str) for one in known)
        if not typed:
            return ()
        return (int(typed) if typed.isdecimal() and len(typed) < 19 and not texts else typed,)

    def _words(self, element: Any) -> str:
        return self._names.get(element) or f"#{element}"


def completer_of(model: QStringListModel, parent: QWidget) -> QCompleter:
    """Return a completer that matches any part of a word, ignoring case."""
    completer = QCompleter(model, parent)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    return completer
