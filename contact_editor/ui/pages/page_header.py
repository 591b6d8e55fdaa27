"""The head of a page over the contact: icon, title, a note, controls, and what closes it."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit

from contact_editor.translation import tr
from contact_editor.ui.controls.icon_button import IconButton
from contact_editor.ui.controls.keyed_button import KeyedButton
from contact_editor.ui.controls.plain_label import PlainLabel
from contact_editor.ui.style.colours import accent, quiet
from contact_editor.ui.style.metrics import fix_height, scale_font, set_max_width
from contact_editor.ui.surfaces.bordered_bar import BorderedBar
from contact_editor.ui.surfaces.icon_label import IconLabel
from contact_editor.ui.text.visible_text import plain_tool_tip

HEADER_HEIGHT = 46
_FITTING = QEvent.Type.Resize, QEvent.Type.LayoutRequest
_LARGE, _SEARCH_WIDTH, _NARROWEST = 1.38, 300, 120


class PageHeader(BorderedBar):
    """As high and as white as the head of a contact."""

    def __init__(self, icon: str, title: str, note: str = "") -> None:
        super().__init__()
        fix_height(self, HEADER_HEIGHT)
        sign = IconLabel(size=18)
        sign.show_icon(icon, accent)
        self.title, self.note = PlainLabel(title), PlainLabel(note, tone=quiet)
        scale_font(self.title, _LARGE, bold=True)
        self.close_button = IconButton("x", tr("Close"))
        self._buttons: list[KeyedButton] = []
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(10)
        row.addWidget(sign)
        row.addWidget(self.title)
        row.addWidget(self.note, 1)
        row.addWidget(self.close_button)

    def add(self, *buttons: KeyedButton) -> None:
        """Add buttons before what closes the page; without room for the note, they are icons."""
        self._buttons += buttons
        for button in buttons:
            self._row.insertWidget(self._row.count() - 1, button)

    def event(self, event: QEvent) -> bool:
        handled = super().event(event)
        # A widget that Python has cleared already may still get an event.
        if event.type() in _FITTING and "_buttons" in vars(self):
            self._fit()
        return handled

    def _fit(self) -> None:
        """Give the note its room: one button after the other shows its icon alone."""
        hidden = sum(each.width_of_text() for each in self._buttons if each.is_compact)
        wanted = self._row.sizeHint().width() + hidden
        for button in self._buttons:
            is_compact = wanted > self.width()
            wanted -= button.width_of_text() if is_compact else 0
            if is_compact is not button.is_compact:
                button.set_compact(is_compact)
                button.setToolTip(plain_tool_tip(button.text()) if is_compact else "")

    def add_search(self, line: QLineEdit) -> None:
        """Add a line that is as wide as the page leaves it room for."""
        set_max_width(line, _SEARCH_WIDTH)
        line.setMinimumWidth(_NARROWEST)
        self._row.insertWidget(self._row.count() - 1, line, 5)
