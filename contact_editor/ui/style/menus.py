"""Menus and the menu bar in the window's colours."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyleOption, QStyleOptionMenuItem, QWidget

from contact_editor.ui.style.colours import colours
from contact_editor.ui.style.indicators import rounded

_STATE = QStyle.StateFlag
MENU_BAR = frozenset(
    {QStyle.ControlElement.CE_MenuBarItem, QStyle.ControlElement.CE_MenuBarEmptyArea}
)
_CENTRED, _SHOW_MNEMONIC, _HIDE_MNEMONIC = 0x84 | 0x100, 0x800, 0x8000
"""Flags of `Qt`, which nothing before the first paint names (see `_pen`)."""
TITLE_HEIGHT = 30
"""Pixels of the designed font."""


def draw_menu_panel(option: QStyleOption, painter: QPainter) -> None:
    """Draw the background of a menu, with a frame: what is below may have the same colour."""
    scheme, place = colours(), option.rect
    painter.fillRect(place, scheme.line)
    painter.fillRect(place.adjusted(1, 1, -1, -1), scheme.raised)


def draw_menu_title(
    style: QStyle, option: QStyleOption, painter: QPainter, widget: QWidget | None
) -> None:
    """Draw the title of a menu in the menu bar, or the room without one."""
    scheme, is_chosen = colours(), bool(option.state & _STATE.State_Selected)
    painter.fillRect(option.rect, scheme.window)
    if not isinstance(option, QStyleOptionMenuItem):
        return
    if is_chosen:
        place = QRect(option.rect).adjusted(0, 2, 0, -2)
        rounded(painter, place, scheme.chosen_line, 1, scheme.accent_soft)
    palette, role = QPalette(option.palette), QPalette.ColorRole.ButtonText
    palette.setColor(role, scheme.accent if is_chosen else scheme.text)
    shown = style.styleHint(QStyle.StyleHint.SH_UnderlineShortcut, option, widget)
    flags = _CENTRED | (_SHOW_MNEMONIC if shown else _HIDE_MNEMONIC)
    enabled = bool(option.state & _STATE.State_Enabled)
    style.drawItemText(painter, option.rect, flags, palette, enabled, option.text, role)
