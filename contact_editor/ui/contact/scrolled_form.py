"""The area in which a form scrolls, with the filter and the list of sections in its margins."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QWidget
from shiboken6 import isValid

from contact_editor.model.fields import Field
from contact_editor.ui.contact.cards.row_locks import row_of
from contact_editor.ui.contact.field_row import FieldRow
from contact_editor.ui.contact.field_rows import FieldRows
from contact_editor.ui.contact.navigation.filter_bar import FilterBar
from contact_editor.ui.contact.navigation.focused_control import FocusedControl, describe_control
from contact_editor.ui.contact.navigation.form_navigation import FormNavigation
from contact_editor.ui.controls.screen_fit import set_content
from contact_editor.ui.controls.tab_order import scroll_to
from contact_editor.ui.style.metrics import px

_LEAST_HEIGHT = 28
"""Pixels: a control."""


class ScrolledForm(QScrollArea):
    """Keeps the focused control in view, and knows the text in the add lines."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.navigation = FormNavigation(self, self._name_of)
        self._rows: FieldRows | None = None
        self._page = QWidget()
        set_content(self, self._page)
        self._in_sight = QTimer(self, singleShot=True, interval=0)
        self._in_sight.timeout.connect(self.show_focused)
        self._follows_focus = False
        """True from a jump or a change of the focus until the user scrolls."""
        bar = self.verticalScrollBar()
        # Rows above the focused control may still be added, or shown again.
        bar.rangeChanged.connect(self._follow_focus)
        bar.actionTriggered.connect(self.leave_focus)
        qt = QApplication.instance()
        assert isinstance(qt, QApplication)
        # Also for focus that the program sets, as on an entry that was just added.
        qt.focusChanged.connect(self._look_soon)

    @property
    def filter(self) -> FilterBar:
        """The bar above a long form."""
        return self.navigation.bar

    @property
    def has_filter(self) -> bool:
        """True above a long form, and before the bar is created."""
        return self.navigation.is_long

    def focus_filter(self) -> None:
        """Focus the filter; what is typed replaces what is searched for."""
        line = self.filter.line
        self.navigation.lay_out()
        line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        line.selectAll()

    def show_all(self) -> bool:
        """Show the fields that the filter hides; return False if it is not set."""
        was_active = self.navigation.is_active
        self.navigation.clear()
        self._in_sight.start()
        return was_active

    @property
    def hidden_changes(self) -> int:
        """How many changed fields the filter hides."""
        return self.navigation.hidden_changes

    def show_hidden_changes(self) -> None:
        """Show the changed fields, and no others."""
        self.navigation.show_only_changed()

    def rows_with_pending(self) -> tuple[FieldRow, ...]:
        """Return the rows of the fields whose add line has text."""
        return tuple(row for row in self._with_add_lines() if row.editor.pending)

    def commit_pending(self) -> None:
        """Add what is typed in the add lines, and end a composition of an input method."""
        QGuiApplication.inputMethod().commit()
        for row in self._with_add_lines():
            row.editor.commit_pending()

    def discard_pending(self) -> None:
        """Clear the add lines and the filter: what is typed for one contact is not for the next."""
        self.navigation.clear()
        for row in self._with_add_lines():
            row.editor.discard_pending()

    def field_at(self, widget: QWidget) -> str:
        """Return the key of the field that a widget belongs to; empty if none."""
        rows = (row for row in self._made() if row.isAncestorOf(widget))
        return next((row.field.key for row in rows), "")

    def control_at(self, widget: QWidget) -> FocusedControl | None:
        """Describe a control of a field; None if it is of no field."""
        return describe_control(self._made(), widget)

    def scroll_to_top(self) -> None:
        self.verticalScrollBar().setValue(0)

    def show_focused(self) -> None:
        """Scroll to what has the focus, if it is in the form."""
        # The page of a form that is no longer kept is deleted first.
        focused = self._page.focusWidget() if isValid(self._page) else None
        if focused is not None and focused.hasFocus() and self._page.isAncestorOf(focused):
            scroll_to(focused)

    def keep_focus_in_sight(self) -> None:
        """Scroll to what has the focus, also when it moves, until the user scrolls."""
        self._follows_focus = True
        self._in_sight.start()

    def leave_focus(self) -> None:
        """Stay where the form is scrolled to, whatever has the focus."""
        self._follows_focus = False
        self._in_sight.stop()

    def _follow_focus(self) -> None:
        if self._follows_focus:
            self._in_sight.start()

    def _made(self) -> tuple[FieldRow, ...]:
        """Return the rows that exist so far, in visual order."""
        return self._rows.made() if self._rows else ()

    def _with_add_lines(self) -> tuple[FieldRow, ...]:
        """Return those of them that have an add line."""
        return self._rows.with_add_lines() if self._rows else ()

    def _name_of(self, field: Field, part: Any) -> str:
        """Return the name of an element of a field."""
        return self._rows.name_of(field, part) if self._rows else str(part)

    def _look_soon(self, before: QWidget | None, now: QWidget | None) -> None:
        self.keep_focus_in_sight()
        left = row_of(before) if before is not None and isValid(before) else None
        if left is not None and (now is None or not left.isAncestorOf(now)):
            left.settle()
        for row in filter(None, (left, row_of(now))):
            row.offer_menu()

    def minimumSizeHint(self) -> QSize:
        # Qt's own, for its scroll bars, would push the bars below the form out of a low window.
        return QSize(super().minimumSizeHint().width(), px(_LEAST_HEIGHT))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.navigation.lay_out()
        if event.size().height() < event.oldSize().height():
            # A message may cover what has the focus.
            self._in_sight.start()
