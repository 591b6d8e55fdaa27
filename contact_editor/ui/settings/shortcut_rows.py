"""The card of the settings in which the keys of the actions are changed."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QKeySequenceEdit, QLineEdit, QVBoxLayout, QWidget

from contact_editor.translation import tr
from contact_editor.ui.controls.icon_button import IconButton
from contact_editor.ui.controls.keyed_button import KeyedButton
from contact_editor.ui.controls.plain_label import PlainLabel
from contact_editor.ui.style.colours import caution, quiet
from contact_editor.ui.style.metrics import px
from contact_editor.ui.surfaces.card import Card
from contact_editor.viewmodels.shortcuts.shortcuts import Shortcuts

_NATIVE = QKeySequence.SequenceFormat.NativeText
_RECORDER_WIDTH, _AROUND_WORDS = 210, 24


class ShortcutCard(Card):
    """A row per action: its keys, and what brings the default back."""

    def __init__(self, shortcuts: Shortcuts, texts: Mapping[str, str]) -> None:
        """`texts`: the text of each action by its name."""
        super().__init__(tr("Shortcuts"))
        self._shortcuts = shortcuts
        self.reset_all = KeyedButton(tr("Reset all"), quiet=True)
        self.reset_all.setAutoDefault(False)
        self.reset_all.clicked.connect(shortcuts.reset_all)
        self.head.insertWidget(2, self.reset_all)
        self.entries = {name: ShortcutRow(name, texts, shortcuts) for name in shortcuts.names}
        for row in self.entries.values():
            self.rows.addWidget(row)
        shortcuts.changed.connect(self.show_keys)
        self.show_keys()

    def show_keys(self) -> None:
        """Show the keys of all actions as they are now."""
        for row in self.entries.values():
            row.show_keys()
        are_default = all(map(self._shortcuts.is_default, self.entries))
        self.reset_all.setVisible(not are_default)

    def narrow(self, typed: str) -> int:
        """Show the actions whose text or keys contain every typed word; return their number."""
        words = tuple(typed.casefold().split())
        self.title.mark_words(words)
        for row in self.entries.values():
            row.label.mark_words(words)
            said = f"{tr('Shortcuts')} {row.text} {row.keys_text}".casefold()
            row.setHidden(not all(word in said for word in words))
        found = sum(not row.isHidden() for row in self.entries.values())
        self.setHidden(not found)
        return found


class ShortcutRow(QWidget):
    """Enter or a click on the keys waits for new ones."""

    def __init__(self, name: str, texts: Mapping[str, str], shortcuts: Shortcuts) -> None:
        super().__init__()
        self._name, self._texts, self._shortcuts = name, texts, shortcuts
        self.text = texts[name]
        self.label = PlainLabel(self.text, tone=quiet)
        self.keys_text = ""
        self._refused = ""
        self.button = KeyedButton("")
        self.button.setAutoDefault(False)
        self.button.clicked.connect(self.record)
        self.recorder: KeyRecorder | None = None
        undoing = self.tr("Reset {setting} to its default").format(setting=self.text)
        self.undo = IconButton("undo-2", undoing, by_keys=True)
        self.undo.clicked.connect(lambda: shortcuts.reset(name))
        self.note = PlainLabel(tone=caution)
        self.replace = KeyedButton(self.tr("Replace"), quiet=True)
        self.replace.clicked.connect(self._replace)
        self._lay_out()
        self._show_text("")

    def show_keys(self) -> None:
        keys = (QKeySequence(key).toString(_NATIVE) for key in self._shortcuts.keys(self._name))
        self.keys_text = ", ".join(keys)
        self.button.setText(self.keys_text or self.tr("None"))
        says = self.tr("Keys of {action}: {keys}")
        self.button.setAccessibleName(says.format(action=self.text, keys=self.button.text()))
        self.button.updateGeometry()
        self.undo.setVisible(not self._shortcuts.is_default(self._name))

    def record(self) -> None:
        """Wait for the new keys."""
        self._show_text("")
        if self.recorder is None:
            self.recorder = KeyRecorder(self.text)
            self.recorder.pressed.connect(self._take)
            self.recorder.confirmed.connect(self._replace)
            self.recorder.cancelled.connect(self._stop)
            self._line.insertWidget(2, self.recorder)
        self.recorder.ask()
        self.button.hide()
        self.recorder.show()
        self.recorder.setFocus()

    def _take(self, key: str) -> None:
        shown = QKeySequence(key).toString(_NATIVE)
        if not self._shortcuts.is_free_for_typing(key):
            words = self.tr(
                "{keys} is needed for typing or by screen readers. Use Ctrl with a letter, or a "
                "function key. Esc keeps the old keys."
            )
            self._show_text(words.format(keys=shown))
            return
        owner = self._shortcuts.owner(key, besides=self._name)
        if owner is None:
            self._shortcuts.set_key(self._name, key)
            self._stop()
            return
        self._refused = key
        can_replace = self._shortcuts.can_be_taken_from(owner)
        words = self.tr("{keys} is already used by {action}. Esc keeps the old keys.")
        if can_replace:
            words = self.tr("{keys} is already used by {action}. Enter replaces it, Esc does not.")
        action = self._texts.get(owner, self.tr("the window itself"))
        self._show_text(words.format(keys=shown, action=action))
        self.replace.setVisible(can_replace)

    def _replace(self) -> None:
        if not self.replace.isHidden():
            self._shortcuts.set_key(self._name, self._refused)
            self._stop()

    def _stop(self) -> None:
        self._end()
        self.button.setFocus()

    def _end(self) -> None:
        self._show_text("")
        if self.recorder is not None:
            self.recorder.hide()
        self.button.show()

    def hideEvent(self, event: QHideEvent) -> None:
        # Half-entered keys do not wait for the next visit of the page.
        if self.recorder is not None and not self.recorder.isHidden():
            self._end()
        super().hideEvent(event)

    def _show_text(self, text: str) -> None:
        self.note.show_text(text)
        self.note.setVisible(bool(text))
        if self.recorder is not None:
            self.recorder.line.setAccessibleDescription(text)
        self.replace.hide()

    def _lay_out(self) -> None:
        self._line = QHBoxLayout()
        self._line.setSpacing(8)
        self._line.addSpacing(14)
        self._line.addWidget(self.label, 1)
        self._line.addWidget(self.button)
        self._line.addWidget(self.undo)
        self._line.addSpacing(10)
        below = QHBoxLayout()
        below.addSpacing(14)
        below.addWidget(self.note, 1)
        below.addWidget(self.replace)
        below.addSpacing(10)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(self._line)
        column.addLayout(below)


class KeyRecorder(QKeySequenceEdit):
    """Takes the next keys, also those of another action; Esc takes none."""

    pressed = Signal(str)
    confirmed = Signal()
    """Enter, which is never a shortcut."""
    cancelled = Signal()

    def __init__(self, action: str) -> None:
        super().__init__()
        self.setMaximumSequenceLength(1)
        self.line = self.findChild(QLineEdit) or QLineEdit(self)
        self.line.setAccessibleName(self.tr("New keys of {action}").format(action=action))
        self.keySequenceChanged.connect(self._report)
        self.ask()

    def ask(self) -> None:
        """Wait for keys, and show it."""
        self.clear()
        # Qt has just replaced it by its own words.
        self.line.setPlaceholderText(self.tr("Press the new keys…"))
        self.refit()

    def refit(self) -> None:
        """Be as wide as what it asks for needs, in any language and font."""
        words = self.line.fontMetrics().horizontalAdvance(self.line.placeholderText())
        self.setFixedWidth(max(px(_RECORDER_WIDTH), words + px(_AROUND_WORDS)))

    def _report(self, keys: QKeySequence) -> None:
        # Qt may report keys once more after their row was left.
        if not keys.isEmpty() and not self.isHidden():
            self.pressed.emit(keys.toString())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not event.modifiers():
            self.cancelled.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.confirmed.emit()
        else:
            super().keyPressEvent(event)
