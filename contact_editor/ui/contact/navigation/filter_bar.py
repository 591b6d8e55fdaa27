"""The bar above a long form that narrows it to some fields."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from contact_editor.ui.contact.navigation.toggle_button import ToggleButton
from contact_editor.ui.controls.keyed_button import KeyedButton
from contact_editor.ui.controls.notes import announce
from contact_editor.ui.controls.plain_label import PlainLabel
from contact_editor.ui.controls.single_line_edit import SingleLineEdit
from contact_editor.ui.style.colours import colours, quiet
from contact_editor.ui.style.metrics import px, set_max_width
from contact_editor.ui.surfaces.line_icons import add_clear_button, add_leading_icon
from contact_editor.viewmodels.field_overview.field_filter import FieldFilter, FilteredFields

_WIDTH, _NARROWEST = 300, 150
_SIDES, _ENDS, _GAP = 16, 6, 8
_TO_THE_FIELDS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down)


class FilterBar(QWidget):
    """Finds fields by name or value, the filled and the changed ones; Esc shows all again."""

    changed = Signal()
    """The user searches for other fields, or for none."""
    entered = Signal()
    """The user goes to the first field that is left."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._is_clearing = False
        self.line = _FilterLine()
        self.line.setAccessibleName(self.tr("Filter fields"))
        self.line.setPlaceholderText(self.tr("Filter by name or value"))
        add_clear_button(self.line)
        add_leading_icon(self.line, "funnel", self.tr("Filter"))
        set_max_width(self.line, _WIDTH)
        self.line.textChanged.connect(self._change)
        self.line.entered.connect(self.entered)
        self.only_filled = ToggleButton(self.tr("Only filled"))
        self.only_changed = ToggleButton(self.tr("Only changed"))
        for toggle in (self.only_filled, self.only_changed):
            toggle.toggled.connect(self._change)
        self.sections: QWidget | None = None
        """The control that goes to a section, if it is in the bar."""
        self.count = PlainLabel(tone=quiet)
        self.show_all = KeyedButton(self.tr("Show all"), "Esc", quiet=True)
        self.show_all.clicked.connect(self._clear_and_stay)
        self.show_all.hide()
        self._lay_out()

    @property
    def wanted(self) -> FieldFilter:
        """What the user searches for."""
        return FieldFilter(
            self.line.text(), self.only_filled.isChecked(), self.only_changed.isChecked()
        )

    @property
    def is_active(self) -> bool:
        """True while it hides fields."""
        return self.wanted.is_active

    def clear(self) -> None:
        """Look for nothing, as one change."""
        self.look_for(FieldFilter())

    def look_for(self, wanted: FieldFilter) -> None:
        """Set all that is searched for, as one change."""
        before, self._is_clearing = self.wanted, True
        # `QLineEdit.clear` would keep the text in the undo history.
        self.line.setText(wanted.text)
        self.only_filled.setChecked(wanted.only_filled)
        self.only_changed.setChecked(wanted.only_changed)
        self._is_clearing = False
        if wanted != before:
            self.changed.emit()

    def show_found(self, found: FilteredFields) -> None:
        """Show how many fields are left, and announce it if that is news."""
        is_active = found.filter.is_active
        said = self.tr("{n} fields", "", found.total).format(n=found.total)
        if is_active:
            said = self.tr("{shown} of {total} fields").format(
                shown=len(found.shown), total=found.total
            )
        self.show_all.setVisible(is_active)
        if said == self.count.text():
            return
        is_news = bool(self.count.text())
        self.count.show_text(said)
        self._arrange()
        if is_news:
            hidden = found.hidden_changes
            more = self.tr("{n} changed fields hidden", "", hidden).format(n=hidden)
            announce(self.line, f"{said} · {more}" if hidden else said)

    def set_sections(self, control: QWidget | None) -> None:
        """Show a control that goes to a section after the toggles, or none."""
        if control is not self.sections:
            self.sections = control
            self._arrange()

    def controls(self) -> tuple[QWidget, ...]:
        """Return the focusable controls, in visual order."""
        found = (self.line, self.only_filled, self.only_changed, self.sections, self.show_all)
        return tuple(each for each in found if each is not None)

    def height_for(self, width: int) -> int:
        """Return the height of one line, or of two where one has no room."""
        row = self.line.sizeHint().height()
        lines = 1 if self._fits(width) else 2
        return 2 * _ENDS + lines * row + (lines - 1) * _ENDS + 2

    def _change(self) -> None:
        if not self._is_clearing:
            self.changed.emit()

    def _clear_and_stay(self) -> None:
        # It is hidden then: the focus would go to the next control.
        self.line.setFocus()
        self.clear()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(_SIDES, _ENDS, _SIDES, _ENDS)
        column.setSpacing(_ENDS)
        self._lines = (QHBoxLayout(), QHBoxLayout())
        for line in self._lines:
            line.setSpacing(_GAP)
            column.addLayout(line)
        self._placed: tuple[object, ...] = ()
        self._arrange()

    def _fits(self, width: int) -> bool:
        parts = [self.only_filled, self.only_changed, self.count]
        parts += [each for each in (self.sections,) if each is not None]
        parts += [] if self.show_all.isHidden() else [self.show_all]
        taken = sum(each.sizeHint().width() + _GAP for each in parts)
        return px(_NARROWEST) + taken + 2 * _SIDES <= width

    def _arrange(self) -> None:
        """Place the controls on one line or, where that has no room, on two."""
        fits = self._fits(self.width())
        if (fits, self.sections) == self._placed:
            return
        self._placed = fits, self.sections
        for line in self._lines:
            for item in [line.itemAt(number) for number in range(line.count())]:
                if item is not None and (widget := item.widget()) is not None:
                    line.removeWidget(widget)
                elif item is not None:
                    line.removeItem(item)
        first, second = self._lines
        first.addWidget(self.line, 1000)
        first.addWidget(self.only_filled)
        first.addWidget(self.only_changed)
        rest = first if fits else second
        if self.sections is not None:
            rest.addWidget(self.sections, 0 if fits else 1)
        if not fits:
            first.addStretch(1)
        rest.addStretch(1)
        rest.addWidget(self.count)
        rest.addWidget(self.show_all)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def event(self, event: QEvent) -> bool:
        is_key = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if is_key and self.is_active:
            if event.type() == QEvent.Type.ShortcutOverride:
                # Otherwise it would go back from the contact.
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                self._clear_and_stay()
                return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(0, self.height() - 1, self.width(), 1, colours().separator)


class _FilterLine(SingleLineEdit):
    """Enter and Down leave it for the fields."""

    entered = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _TO_THE_FIELDS:
            self.entered.emit()
        else:
            super().keyPressEvent(event)
