"""The drop-down of providers, with a search: typing filters the list."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit, QWidget

from contact_editor.providers.catalogue import READ_ONLY
from contact_editor.ui.controls.combo_box import ComboBox
from contact_editor.ui.text.visible_text import plain_tool_tip


class ProviderBox(ComboBox):
    """Offers the providers whose names contain what is typed; only one of them can be chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._known: frozenset[str] = frozenset()
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self._line = line = QLineEdit()
        self.setLineEdit(line)
        line.setAccessibleName(self.tr("Provider"))
        line.setPlaceholderText(self.tr("Type to search"))
        completer = QCompleter(self.model(), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setMaxVisibleItems(12)
        # After the line: a new line comes with a completer of its own.
        self.setCompleter(completer)
        line.editingFinished.connect(self._settle)
        line.textChanged.connect(lambda text: self.setToolTip(plain_tool_tip(text)))

    def show_providers(self, known: Mapping[str, str], current: str) -> None:
        """List the providers, names by id, and choose one by its id, which may be unknown."""
        names = {key: self._name(name) for key, name in known.items()}
        self._known = frozenset(names)
        names.setdefault(current, current)
        self.show_choices((name, key) for key, name in names.items() if key)
        self.setCurrentIndex(self.findData(current))

    def _name(self, name: str) -> str:
        read_only = self.tr("{name} (read-only)").format(name=name.removesuffix(READ_ONLY))
        return read_only if name.endswith(READ_ONLY) else name

    def problem(self) -> str:
        words = self.tr("Unknown provider “{id}”").format(id=self.currentData() or "")
        return "" if self.currentData() in self._known else words

    def _is_settled(self) -> bool:
        return self.currentText() == self.itemText(self.currentIndex())

    def _settle(self) -> None:
        """Choose the provider that is meant by what is typed; the former one if none is."""
        typed = self.currentText().strip()
        if typed and not self._is_settled():
            exact = self.findText(typed, Qt.MatchFlag.MatchFixedString)
            place = exact if exact >= 0 else self.findText(typed, Qt.MatchFlag.MatchContains)
            if place >= 0:
                self.setCurrentIndex(place)
        self._restore()

    def _restore(self) -> None:
        self.setEditText(self.itemText(self.currentIndex()))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        # What is typed replaces the name.
        self._line.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not self._is_settled():
            self._settle()
        elif event.key() == Qt.Key.Key_Escape and not self._is_settled():
            self._restore()
        else:
            super().keyPressEvent(event)
