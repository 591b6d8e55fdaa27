"""The JSON of the open contact, with the edits in it."""

from __future__ import annotations

import re
from difflib import SequenceMatcher

from PySide6.QtCore import QEvent
from PySide6.QtGui import (
    QShowEvent,
    QSyntaxHighlighter,
    QTextCharFormat,
    QTextCursor,
    QTextFormat,
)
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QTextEdit, QVBoxLayout, QWidget

from contact_editor.model.draft import Draft
from contact_editor.providers.codecs.edited_record import edited_record
from contact_editor.providers.description import Provider
from contact_editor.providers.sensitive_fields import mask_sensitive
from contact_editor.ui.controls.code_box import (
    escape_invisible,
    kept_secret,
    show_as_code,
    to_clipboard,
    truncate_lines,
)
from contact_editor.ui.controls.keyed_button import KeyedButton
from contact_editor.ui.controls.plain_label import PlainLabel
from contact_editor.ui.controls.single_line_edit import SingleLineEdit
from contact_editor.ui.style.colours import colours, has_high_contrast, quiet
from contact_editor.ui.style.metrics import set_margins
from contact_editor.ui.surfaces.line_icons import add_clear_button
from contact_editor.viewmodels.messages.value_text import json_text

_MOST_COMPARED = 3_000
"""Lines; comparing more would take long."""
_KEY = re.compile(r'^\s*("(?:[^"\\]|\\.)*")\s*:')
_MAX_KEY_CHARS = 2_000
"""Characters at the start of a line in which a key is searched for."""


class JsonPane(QWidget):
    """Shows the JSON of a contact; creates the text only when it is visible."""

    _is_shown = False

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wanted: tuple[Provider, Draft] | None = None
        self._lines: list[str] = []
        self._changed: frozenset[int] = frozenset()
        self._marked: list[int] = []
        """The changed lines among those that are shown."""
        self.title = PlainLabel(tone=quiet)
        self.filter = SingleLineEdit()
        self.filter.setPlaceholderText(self.tr("Show only lines with…"))
        self.filter.setAccessibleName(self.tr("Filter the JSON"))
        add_clear_button(self.filter)
        self.filter.textChanged.connect(self._show_lines)
        self.copy = KeyedButton(self.tr("Copy"), icon="copy", quiet=True)
        self.copy.clicked.connect(lambda: to_clipboard("\n".join(self._lines)))
        self.box = QPlainTextEdit()
        self.box.setAccessibleName(self.tr("Contact as JSON"))
        self.box.setPlaceholderText(self.tr("Open a contact to see its JSON."))
        show_as_code(self.box)
        self._highlighter = _Highlighter(self.box.document())
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.copy)
        layout = QVBoxLayout(self)
        set_margins(layout, self, 12, 8, 8, 8)
        layout.setSpacing(6)
        layout.addLayout(head)
        layout.addWidget(self.filter)
        layout.addWidget(self.box, 1)

    def show_contact(self, provider: Provider, draft: Draft | None) -> None:
        """Show the contact of a draft as it would be after saving; None clears the pane."""
        wanted = (provider, draft) if draft else None
        if wanted != self._wanted:
            self._wanted, self._is_shown = wanted, False
        if self.isVisible():
            self._build()

    def _build(self) -> None:
        if self._is_shown:
            return
        self._is_shown = True
        before = after = ""
        if self._wanted:
            provider, draft = self._wanted
            before = _text(provider, draft.snapshot.wire.record)
            after = _text(provider, edited_record(provider, draft)) if draft.edits else before
        is_edited = before != after
        title = self.tr("As it would be after saving") if is_edited else self.tr("As it was loaded")
        self.title.show_text(title if self._wanted else "")
        self.copy.setEnabled(bool(after))
        self._lines = after.split("\n")
        self._changed = (
            _changed_lines(before.split("\n"), self._lines) if is_edited else frozenset()
        )
        self._show_lines()

    def _show_lines(self) -> None:
        sought = self.filter.text().strip().casefold()
        shown = [at for at, line in enumerate(self._lines) if sought in line.casefold()]
        place = self.box.verticalScrollBar().value()
        self.box.setPlainText(truncate_lines("\n".join(self._lines[at] for at in shown)))
        self.box.verticalScrollBar().setValue(place)
        self._marked = [row for row, at in enumerate(shown) if at in self._changed]
        self._mark()

    def _mark(self) -> None:
        marks = []
        for row in self._marked:
            mark = QTextEdit.ExtraSelection()
            mark.format.setBackground(colours().accent_soft)
            mark.format.setProperty(QTextFormat.Property.FullWidthSelection, True)
            mark.cursor = QTextCursor(self.box.document().findBlockByNumber(row))
            if has_high_contrast():
                # It has no backgrounds.
                end, keep = QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor
                mark.cursor.movePosition(end, keep)
                mark.format.setFontUnderline(True)
            marks.append(mark)
        self.box.setExtraSelections(marks)

    def changeEvent(self, event: QEvent) -> None:
        """Mark the changed lines and the keys in the colours of now."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._is_shown:
            self._highlighter.rehighlight()
            self._mark()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._build()


class _Highlighter(QSyntaxHighlighter):
    """Shows the keys in the accent colour."""

    def highlightBlock(self, text: str) -> None:
        found = _KEY.match(text[:_MAX_KEY_CHARS])
        if found:
            form = QTextCharFormat()
            form.setForeground(colours().accent)
            self.setFormat(found.start(1), len(found[1]), form)


def _text(provider: Provider, record: object) -> str:
    shown = mask_sensitive(provider, record, kept_secret())
    return escape_invisible(json_text(shown, indent=2))


def _changed_lines(before: list[str], after: list[str]) -> frozenset[int]:
    if before == after or max(len(before), len(after)) > _MOST_COMPARED:
        return frozenset()
    steps = SequenceMatcher(None, before, after, autojunk=False).get_opcodes()
    changed = (range(begin, end) for kind, _, _, begin, end in steps if kind != "equal")
    return frozenset(line for lines in changed for line in lines)
