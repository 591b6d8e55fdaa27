"""Editors of dates: a line in which the date is typed, with a calendar at its end."""

from __future__ import annotations

import re
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent

from contact_editor.model.validation import can_be_cleared, problem
from contact_editor.model.values import InvalidInput, Value
from contact_editor.translation import tr
from contact_editor.ui.controls.single_line_edit import SingleLineEdit
from contact_editor.ui.editors.dates.calendar_popover import CalendarPopover
from contact_editor.ui.editors.text_editors import LineEditor
from contact_editor.ui.surfaces.line_icons import add_end_icon
from contact_editor.ui.text.key_text import key_text
from contact_editor.viewmodels.messages.advice import looks_like_a_date

_DAY = re.compile(r"\s*(\d{4}-\d\d-\d\d)", re.ASCII)


class DateLine(SingleLineEdit):
    """Takes any text; Alt+Down and the icon at its end ask for a calendar, if it is offered."""

    calendar_requested = Signal()
    has_calendar = False
    _icon: QAction | None = None
    """Created when it is first offered: there may be a thousand lines."""

    def offer_calendar(self, offered: bool) -> None:
        """Show the icon, or hide it."""
        if offered == self.has_calendar:
            return
        self.has_calendar = offered
        if self._icon is None:
            name = tr("Choose a date ({keys})").format(keys=key_text("Alt+Down"))
            self._icon = add_end_icon(self, "calendar", name)
            self._icon.setEnabled(not self.isReadOnly())
            self._icon.triggered.connect(self.calendar_requested)
        self._icon.setVisible(offered)
        self.setToolTip(tr("YYYY-MM-DD") if offered else "")

    def setReadOnly(self, read_only: bool) -> None:
        super().setReadOnly(read_only)
        if self._icon is not None:
            self._icon.setEnabled(not read_only)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        is_alt_down = (
            event.key() == Qt.Key.Key_Down and modifiers == Qt.KeyboardModifier.AltModifier
        )
        if is_alt_down and self.has_calendar:
            self.calendar_requested.emit()
        else:
            super().keyPressEvent(event)


class DateEditor(LineEditor):
    """Edits a date as text, so that no time zone can shift it; a calendar only fills the text."""

    hints = Qt.InputMethodHint.ImhPreferNumbers

    always_has_calendar = True
    _is_connected = False

    def _make_line(self) -> SingleLineEdit:
        self._date_line = DateLine()
        if self.always_has_calendar:
            self._offer(True)
        return self._date_line

    def _offer(self, offered: bool) -> None:
        if offered and not self._is_connected:
            # When it is first needed, as the icon.
            self._is_connected = True
            self._date_line.calendar_requested.connect(self.open_calendar)
        self._date_line.offer_calendar(offered)

    def open_calendar(self) -> None:
        """Open the calendar at the typed date, else at the provider's, else today."""
        if self._read_only:
            return
        self._line.setFocus()
        typed, former = day_in(self._line.text()), day_in(self._text_of(self._original))
        can_clear = bool(self._line.text()) and self._can_be_cleared
        calendar = CalendarPopover(typed, former, self._label, can_clear=can_clear, parent=self)
        calendar.chosen.connect(self._take)
        calendar.open_at(self._line, calendar.month)

    @property
    def _can_be_cleared(self) -> bool:
        return can_be_cleared(self.field) and not self.field.required

    @property
    def _label(self) -> str:
        return self._line.accessibleName()

    def _take(self, day: str) -> None:
        # A save may have begun since the calendar was opened.
        if not self._read_only:
            self._line.setText(day)


class TextOrDateEditor(DateEditor):
    """Edits a text that may be a date; while it is one, or was when it was read, has a calendar."""

    hints = LineEditor.hints
    always_has_calendar = False

    def set_original(self, value: Value) -> None:
        super().set_original(value)
        self._offer_calendar()

    def _show(self, value: Value) -> None:
        super()._show(value)
        self._offer_calendar()

    def _report_text(self) -> None:
        super()._report_text()
        self._offer_calendar()

    def _offer_calendar(self) -> None:
        texts = (self._value, self._original)
        is_date = any(isinstance(text, str) and looks_like_a_date(text) for text in texts)
        self._offer(is_date)


class DateValueEditor(DateEditor):
    """Edits a date in a place where any other text would also be a valid value."""

    @property
    def _can_be_cleared(self) -> bool:
        return False

    def _value_of(self, text: str) -> Value:
        return InvalidInput(text, "date") if problem(self.field, text) else text

    def _emptied(self) -> Value:
        return InvalidInput("", "date")


def day_in(text: str) -> date | None:
    """Return the date that a text begins with, which may go on with a time; None if none does."""
    found = _DAY.match(text)
    try:
        return date.fromisoformat(found[1]) if found else None
    except ValueError:
        return None
