"""The form: a provider's fields in their order and sections."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget
from shiboken6 import isValid

from contact_editor.model.draft import Draft
from contact_editor.providers.description import Provider
from contact_editor.ui.contact.cards.other_fields import OtherFields
from contact_editor.ui.contact.field_row import FieldRow
from contact_editor.ui.contact.field_rows import FieldRows
from contact_editor.ui.contact.navigation.field_filter import FIELDS_WITHOUT_FILTER, FieldFilter
from contact_editor.ui.controls.tab_order import FocusMark, put_in_order, scroll_to
from contact_editor.ui.controls.time_slicer import TimeSlicer, deletion
from contact_editor.ui.style.metrics import px

_NARROWEST_LABEL, _WIDEST_LABEL = 104, 184


class ContactForm(QScrollArea):
    """Shows the draft of one contact and reports edits; keeps no draft itself."""

    edited = Signal(str, object)
    """A field's key and its new value."""
    revert_requested = Signal(str)
    pending_changed = Signal()
    """The text typed in an add line changed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._rows: FieldRows | None = None
        self._others: OtherFields | None = None
        self._going = TimeSlicer(self)
        self._mark = FocusMark(self)
        self._order: tuple[QWidget, ...] = ()
        self._draft: Draft | None = None
        self.filter = FieldFilter(self)
        self.filter.changed.connect(self._narrow)
        self.filter.entered.connect(self.focus_first)
        self._page = QWidget()
        self._read_only = False
        self.setWidget(self._page)
        self._in_sight = QTimer(self, singleShot=True, interval=0)
        self._in_sight.timeout.connect(self.show_focused)
        qt = QApplication.instance()
        assert isinstance(qt, QApplication)
        # Also for focus that the program sets, as on an entry that was just added.
        qt.focusChanged.connect(self._look_soon)

    @property
    def provider(self) -> Provider | None:
        """The provider whose fields it has; None before the first contact."""
        return self._rows.provider if self._rows else None

    def show_contact(self, provider: Provider, draft: Draft) -> None:
        """Show a contact at the current scroll position; reuse the rows of the same provider."""
        if self._rows is None or provider is not self._rows.provider:
            self._rows = self._build(provider)
            self._place_filter()
        self._show_others(draft, self._rows)
        self.show_draft(draft)
        self._put_in_order()
        self._rows.balance()

    def scroll_to_top(self) -> None:
        self.verticalScrollBar().setValue(0)

    def show_draft(
        self,
        draft: Draft,
        refused: Mapping[str, str] | None = None,
        unstored: frozenset[str] = frozenset(),
    ) -> None:
        """Update the rows whose value in the draft changed.

        `refused`: field key to what the provider said of its value; `unstored`: the fields that
        the last save did not store.
        """
        if self._rows:
            self._draft = draft
            self._rows.show_draft(draft, refused or {}, unstored)
            if self.filter.is_active:
                self._narrow()

    def set_names(self, lookup: str, names: Mapping[Any, str]) -> None:
        """Set the names of a lookup's elements."""
        if self._rows:
            self._rows.set_names(lookup, names)

    def set_suggestions(self, key: str, words: Sequence[str]) -> None:
        """Set the completions for a field's tags or names."""
        if self._rows:
            self._rows.set_suggestions(key, words)

    def rows_with_pending(self) -> tuple[FieldRow, ...]:
        """Return the rows of the fields whose add line has text."""
        return tuple(row for row in self._made() if row.editor.pending)

    def commit_pending(self) -> None:
        """Add what is typed in the add lines, and end a composition of an input method."""
        QGuiApplication.inputMethod().commit()
        for row in self._made():
            row.editor.commit_pending()

    def discard_pending(self) -> None:
        """Clear the add lines and the filter: what is typed for one contact is not for the next."""
        self.filter.clear()
        for row in self._made():
            row.editor.discard_pending()

    def set_read_only(self, read_only: bool) -> None:
        """Enable or disable editing; everything stays readable."""
        self._read_only = read_only
        if self._rows:
            self._rows.set_read_only(read_only)

    def row(self, key: str) -> FieldRow:
        """Return the row of a field; raise `KeyError` if there is none."""
        if self._rows is None:
            raise KeyError(key)
        is_other = self._others is not None and key in self._others.keys
        row = self._others.row(key) if self._others and is_other else self._rows.row(key)
        self._rows.shows.finish(row)
        return row

    def field_at(self, widget: QWidget) -> str:
        """Return the key of the field that a widget belongs to; empty if none."""
        rows = (row for row in self._made() if row.isAncestorOf(widget))
        return next((row.field.key for row in rows), "")

    def focus_first(self) -> None:
        """Focus the first field. Not a focus proxy: Tab would cycle within the form."""
        first = self._rows.first_writable() if self._rows else None
        if first is not None:
            first.editor.take_focus()

    def focus_field(self, key: str) -> None:
        """Focus the editor of a field, also if the filter hides it."""
        if self.row(key).isHidden():
            self.filter.clear()
        self.row(key).editor.take_focus()

    def _made(self) -> tuple[FieldRow, ...]:
        return self._rows.made() if self._rows else ()

    def _put_in_order(self) -> None:
        rows = (*self._made(), *(self._others.made() if self._others else ()))
        order = (self._mark, self.filter.line, *(control for row in rows for control in row.order))
        # Thousands of controls take long, and their order rarely changes.
        if order != self._order:
            self._order = order
            put_in_order(order)

    def _build(self, provider: Provider) -> FieldRows:
        self._page = QWidget()
        column = QVBoxLayout(self._page)
        column.setContentsMargins(16, 10, 16, 10)
        column.setSpacing(0)
        self._others = None
        rows = FieldRows(provider)
        rows.edited.connect(self.edited)
        rows.pending_changed.connect(self.pending_changed)
        rows.revert_requested.connect(self.revert_requested)
        rows.set_read_only(self._read_only)
        column.addWidget(rows)
        column.addStretch(1)
        self._align(rows)
        self.setWidget(self._page)
        return rows

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self._rows is not None:
            self._align(self._rows)
            self._place_filter()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_filter()
        if event.size().height() < event.oldSize().height():
            # A message may cover what has the focus.
            self._in_sight.start()

    def _place_filter(self) -> None:
        is_long = self._rows is not None and len(self._rows.provider.fields) > FIELDS_WITHOUT_FILTER
        height = self.filter.sizeHint().height() if is_long else 0
        self.filter.setVisible(is_long)
        self.filter.setGeometry(0, 0, self.width(), height)
        self.setViewportMargins(0, height, 0, 0)

    def _narrow(self) -> None:
        """Show only the fields that the filter finds."""
        if self._rows is None or self._draft is None:
            return
        others = self._others.fields if self._others else ()
        shown = self.filter.found((*self._rows.provider.fields, *others), self._draft)
        self._rows.show_only(shown.__contains__ if self.filter.is_active else None)

    def _look_soon(self, before: QWidget | None, now: QWidget | None) -> None:
        self._in_sight.start()
        left = _row_of(before) if before is not None and isValid(before) else None
        if left is not None and (now is None or not left.isAncestorOf(now)):
            left.settle()
        for row in filter(None, (left, _row_of(now))):
            row.offer_menu()

    def show_focused(self) -> None:
        """Scroll to what has the focus, if it is in the form."""
        # The page of a form that is no longer kept is deleted first.
        focused = self._page.focusWidget() if isValid(self._page) else None
        if focused is not None and focused.hasFocus() and self._page.isAncestorOf(focused):
            scroll_to(focused)

    def _show_others(self, draft: Draft, rows: FieldRows) -> None:
        sent = draft.snapshot.unknown
        if self._others is not None and self._others.fits(sent):
            self._others.show_values(sent)
        elif self._others is not None or sent:
            gone, self._others = self._others, OtherFields(sent) if sent else None
            self._align(rows)
            rows.set_cards([*rows.cards, *filter(None, [self._others])])
            if gone is not None:
                gone.hide()
                self._going.add(deletion(gone))

    def _align(self, rows: FieldRows) -> None:
        others = self._others
        widest = max(rows.widest_label, others.widest_label if others else 0)
        width = max(px(_NARROWEST_LABEL), min(widest, px(_WIDEST_LABEL)))
        rows.set_label_width(width)
        if others is not None:
            others.set_label_width(width)


def _row_of(widget: QWidget | None) -> FieldRow | None:
    while widget is not None and not isinstance(widget, FieldRow):
        widget = widget.parentWidget()
    return widget
