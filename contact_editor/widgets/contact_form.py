"""The form: a provider's own fields, in its own order and sections."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import islice
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from contact_editor.model.draft import Draft
from contact_editor.model.fields import SETS, Field, unknown_field
from contact_editor.providers.description import Provider
from contact_editor.widgets.field_row import FieldRow
from contact_editor.widgets.focus_order import FocusMark, put_in_order
from contact_editor.widgets.palettes import quiet
from contact_editor.widgets.plain_text import PlainLabel

_NARROWEST_LABEL = 120
_WIDEST_LABEL = 168
_MOST_OTHERS = 100
"""Fields that nobody knows; more of them take seconds to be shown."""


class ContactForm(QScrollArea):
    """Shows the draft of one contact and says what a person edits in it; keeps no draft itself."""

    edited = Signal(str, object)
    """A field's key and the value that a person gave it."""
    revert_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._provider: Provider | None = None
        self._rows: dict[str, FieldRow] = {}
        self._unknown: dict[str, FieldRow] = {}
        self._others: QWidget | None = None
        self._left_out = 0
        self._mark = FocusMark(self)
        self._order: tuple[QWidget, ...] = ()
        self._page = QWidget()
        self._column = QVBoxLayout(self._page)
        self._read_only = False
        self.setWidget(self._page)
        self._in_sight = QTimer(self, singleShot=True, interval=0)
        self._in_sight.timeout.connect(self._show_focused)
        qt = QApplication.instance()
        assert isinstance(qt, QApplication)
        # Also where it is given by the program, as to an entry that was just added.
        qt.focusChanged.connect(self._look_soon)

    def show_contact(self, provider: Provider, draft: Draft) -> None:
        """Shows a contact from its top; keeps the rows where the provider is the same."""
        self._page.setUpdatesEnabled(False)
        if provider is not self._provider:
            self._build(provider)
        self._show_others(draft)
        self.show_draft(draft)
        self._put_in_order()
        self._page.setUpdatesEnabled(True)
        self.verticalScrollBar().setValue(0)

    def show_draft(self, draft: Draft) -> None:
        """Shows what became of the draft; leaves alone what already shows it."""
        for key, row in self._rows.items():
            row.show_value(draft.snapshot.value(key), draft.value(key))

    def _put_in_order(self) -> None:
        rows = (*self._rows.values(), *self._unknown.values())
        order = (self._mark, *(control for row in rows for control in row.controls()))
        # Thousands of controls take long, and seldom have another order than before.
        if order != self._order:
            self._order = order
            put_in_order(order)

    def set_names(self, lookup: str, names: Mapping[Any, str]) -> None:
        """Takes the names of a look-up's elements."""
        for row in self._rows.values():
            if row.field.kind in SETS and row.field.lookup == lookup:
                row.set_names(names)

    def set_suggestions(self, key: str, words: Sequence[str]) -> None:
        """Takes words with which a field's tags or names can be completed."""
        if key in self._rows:
            self._rows[key].editor.set_suggestions(words)

    def take_pending(self) -> None:
        """Takes in what stands in the lines for adding, as if it had been added."""
        for row in self._rows.values():
            row.editor.take_pending()

    def forget_pending(self) -> None:
        """Empties the lines for adding: what is typed for one contact is not for the next."""
        for row in self._rows.values():
            row.editor.forget_pending()

    def set_read_only(self, read_only: bool) -> None:
        """Lets nobody edit for now; everything stays readable."""
        self._read_only = read_only
        for row in self._rows.values():
            row.set_read_only(read_only)

    def row(self, key: str) -> FieldRow:
        """Gives the row of a field; `KeyError` where the form has none."""
        return self._rows[key] if key in self._rows else self._unknown[key]

    def _build(self, provider: Provider) -> None:
        self._provider = provider
        self._page = QWidget()
        self._column = QVBoxLayout(self._page)
        self._column.setContentsMargins(16, 8, 16, 16)
        self._column.setSpacing(4)
        self._others, self._unknown = None, {}
        self._rows = {field.key: self._row(field) for field in provider.fields}
        sections = {section.key: section.label for section in provider.sections}
        for key, title in {"": "", **sections}.items():
            rows = [row for row in self._rows.values() if row.field.section == key]
            self._add_section(self._column, title, rows)
        self._column.addStretch(1)
        self._align(self._rows)
        self.setWidget(self._page)

    def _look_soon(self, _before: QWidget | None, _now: QWidget | None) -> None:
        self._in_sight.start()

    def _show_focused(self) -> None:
        focused = self._page.focusWidget()
        if focused is not None and focused.hasFocus() and self._page.isAncestorOf(focused):
            self.ensureWidgetVisible(focused, 0, 2 * focused.fontMetrics().height())

    def focus_first(self) -> None:
        """Goes to the first field. Not by a focus proxy: Tab would turn round within the form."""
        first = next((row for row in self._rows.values() if row.field.writable), None)
        if first is not None:
            first.editor.setFocus()

    def _row(self, field: Field) -> FieldRow:
        row = FieldRow(field)
        row.edited.connect(self.edited)
        row.revert_requested.connect(self.revert_requested)
        row.set_read_only(self._read_only)
        return row

    def _add_section(self, column: QVBoxLayout, title: str, rows: Sequence[FieldRow]) -> None:
        if rows and title:
            column.addWidget(_title(title))
        for row in rows:
            row.stand_below(title)
            column.addWidget(row)

    def _show_others(self, draft: Draft) -> None:
        sent = draft.snapshot.unknown
        unknown, left = dict(islice(sent.items(), _MOST_OTHERS)), max(len(sent) - _MOST_OTHERS, 0)
        if self._unknown.keys() != unknown.keys() or self._left_out != left:
            self._left_out = left
            if self._others:
                self._others.hide()
                self._others.deleteLater()
            self._others = QWidget()
            column = QVBoxLayout(self._others)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(4)
            self._unknown = {key: FieldRow(unknown_field(key)) for key in unknown}
            title = self.tr("Other fields from the provider")
            self._add_section(column, title, list(self._unknown.values()))
            if left:
                words = self.tr("… and {n} more, which the JSON of the contact shows")
                column.addWidget(PlainLabel(words.format(n=left), tone=quiet))
            self._align({**self._rows, **self._unknown})
            self._column.insertWidget(self._column.count() - 1, self._others)
        for key, row in self._unknown.items():
            row.show_value(unknown[key], unknown[key])

    def _align(self, rows: Mapping[str, FieldRow]) -> None:
        widest = max((row.label.text_width() for row in rows.values()), default=0)
        for row in rows.values():
            row.set_label_width(max(_NARROWEST_LABEL, min(widest, _WIDEST_LABEL)))


def _title(text: str) -> PlainLabel:
    label = PlainLabel(text)
    font = QFont(label.font())
    font.setPointSizeF(font.pointSizeF() * 1.15)
    font.setWeight(QFont.Weight.DemiBold)
    label.setFont(font)
    label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
    label.setFixedHeight(label.fontMetrics().height() + 16)
    label.setAlignment(Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeading)
    return label
