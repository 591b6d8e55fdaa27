"""The drop-down of providers, with a search: typing filters the list."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QWidget

from contact_editor.providers.catalogue import READ_ONLY
from contact_editor.ui.controls.combo_box import ComboBox
from contact_editor.ui.controls.single_line_edit import LineEdit
from contact_editor.ui.text.visible_text import plain_tool_tip


class ProviderBox(ComboBox):
    """Offers the providers whose names contain what is typed; only one of them can be chosen.

    A typed text that is no provider's name stays, and then no provider is chosen.
    """

    chosen = Signal()
    """Another provider, or none."""
    is_required = False

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._known: frozenset[str] = frozenset()
        self._former = ""
        """The provider that Esc returns to."""
        self.unmatched = ""
        """The typed text that is no provider's name."""
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self._line = line = LineEdit()
        self.setLineEdit(line)
        line.setAccessibleName(self.tr("Provider"))
        line.setPlaceholderText(self.tr("Choose a provider"))
        completer = QCompleter(self.model(), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setMaxVisibleItems(12)
        # After the line: a new line has a completer of its own.
        self.setCompleter(completer)
        line.textEdited.connect(self._typed)
        line.textChanged.connect(lambda text: self.setToolTip(plain_tool_tip(text)))
        self.currentIndexChanged.connect(self._index_changed)

    @property
    def provider_id(self) -> str:
        """The id of the chosen provider; empty if none is."""
        return str(self.currentData() or "")

    def show_providers(self, known: Mapping[str, str], current: str) -> None:
        """List the providers, names by id, and choose one by its id: unknown, or none."""
        names = {key: self._name(name) for key, name in known.items()}
        self._known = frozenset(names)
        names.setdefault(current, current)
        self.unmatched = ""
        self.show_choices((name, key) for key, name in names.items() if key)
        self.setCurrentIndex(self.findData(current))
        self._restore()

    def take_providers(self, known: Mapping[str, str], added: str = "") -> None:
        """List other providers; choose one that was added, else what is chosen or typed stays."""
        if added:
            self.show_providers(known, added)
            return
        typed, unmatched, is_settled = self.currentText(), self.unmatched, self._is_settled()
        with QSignalBlocker(self):
            self.show_providers(known, str(self.currentData() or ""))
        if not is_settled:
            self.setEditText(typed)
        if unmatched:
            # It may be one of the providers now.
            self.settle()

    def _name(self, name: str) -> str:
        read_only = self.tr("{name} (read-only)").format(name=name.removesuffix(READ_ONLY))
        return read_only if name.endswith(READ_ONLY) else name

    def problem(self) -> str:
        if self.unmatched:
            words = self.tr(
                "No provider “{name}”. Choose one from the list. "
                "A description put into the providers folder is offered once this window is "
                "opened again."
            )
            return words.format(name=self.unmatched)
        if not (chosen := self.currentData()):
            return self.tr("Required") if self.is_required else ""
        words = self.tr("Unknown provider “{id}”").format(id=chosen)
        return "" if chosen in self._known else words

    def settle(self) -> None:
        """Choose the provider that is meant by what is typed; none if it is not exactly one."""
        typed = self.currentText().strip()
        if typed and not self._is_settled():
            place = self._meant(typed)
            if place >= 0:
                self.setCurrentIndex(place)
            else:
                self._choose_none(typed)
        elif not typed:
            self._restore()

    def _is_settled(self) -> bool:
        return self.currentText() == self.itemText(self.currentIndex())

    def _meant(self, typed: str) -> int:
        """Return the index of the only provider with that name or a part of it; -1 if none."""
        exact = self.findText(typed, Qt.MatchFlag.MatchFixedString)
        if exact >= 0:
            return exact
        parts = [n for n in range(self.count()) if typed.casefold() in self.itemText(n).casefold()]
        return parts[0] if len(parts) == 1 else -1

    def _choose_none(self, typed: str) -> None:
        self._former = str(self.currentData() or "") or self._former
        with QSignalBlocker(self):
            self.setCurrentIndex(-1)
        self.setEditText(typed)
        self.unmatched = typed
        self.chosen.emit()

    def _typed(self) -> None:
        if self.unmatched:
            self.unmatched = ""
            self.chosen.emit()

    def _index_changed(self) -> None:
        self.unmatched, self._former = "", ""
        self.chosen.emit()

    def _restore(self) -> None:
        self.setEditText(self.itemText(self.currentIndex()))

    def _take_back(self) -> None:
        if self._former:
            self.setCurrentIndex(self.findData(self._former))
        self._restore()
        self._typed()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        # What is typed replaces the name, but not what was typed before the list closed.
        is_of_list = event.reason() == Qt.FocusReason.PopupFocusReason
        if not is_of_list and (event.reason() not in _STILL_HERE or self._is_settled()):
            self._line.selectAll()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in _STILL_HERE:
            self.settle()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not self._is_settled():
            self.settle()
        elif event.key() == Qt.Key.Key_Escape and not self._is_settled():
            self._take_back()
        else:
            super().keyPressEvent(event)


_STILL_HERE = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)
"""The list of matches opens or closes, or the user looks at another window."""
