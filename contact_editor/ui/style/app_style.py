"""Fusion style with frames, focus rings, check boxes and buttons in the window's colours."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QColor, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QComboBox,
    QLineEdit,
    QPushButton,
    QStyle,
    QStyleOption,
    QStyleOptionComplex,
    QStyleOptionMenuItem,
    QToolButton,
    QWidget,
)

from contact_editor.ui.style.colours import blend, colours, has_high_contrast
from contact_editor.ui.style.indicators import (
    draw_check_box,
    draw_chevron,
    draw_radio_button,
    draw_separator,
    rounded,
)
from contact_editor.ui.style.marked_controls import (
    SLIDER_INSET,
    MarkedControlStyle,
    background_behind,
)
from contact_editor.ui.style.menus import MENU_BAR, TITLE_HEIGHT, draw_menu_panel, draw_menu_title
from contact_editor.ui.style.metrics import px

CONTROL_HEIGHT = 28
_SEPARATOR = 12
"""Pixels that the separators of menus are lower than."""
_LEFT_TO_RIGHT = "\u2066"
"""The mark that begins a text with an order of its own."""
INVALID = "invalid"
"""The dynamic property of an editor with a value that is not valid."""


class AppStyle(MarkedControlStyle):
    """Fusion with visible frames; buttons with the dynamic property `filled` are accented."""

    def __init__(self) -> None:
        super().__init__("Fusion")

    def drawPrimitive(
        self,
        element: QStyle.PrimitiveElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        if element == _PRIMITIVE.PE_PanelLineEdit and isinstance(widget, QLineEdit):
            # Without a frame, its parent's background shows through.
            if _framed(widget):
                _draw_field(option, painter, is_invalid=is_invalid(widget))
        elif element == _PRIMITIVE.PE_Frame:
            filled = _show_lock(option, widget) or isinstance(widget, QAbstractScrollArea)
            _draw_field(option, painter, filled=filled, is_invalid=is_invalid(widget))
        elif element == _PRIMITIVE.PE_IndicatorCheckBox:
            draw_check_box(option, painter)
        elif element == _PRIMITIVE.PE_IndicatorRadioButton:
            draw_radio_button(option, painter)
        elif element == _PRIMITIVE.PE_PanelButtonCommand:
            _draw_button(option, painter, _is_filled(widget))
        elif element == _PRIMITIVE.PE_PanelButtonTool:
            _draw_tool(option, painter)
        elif element == _PRIMITIVE.PE_FrameFocusRect:
            if not isinstance(widget, QPushButton | QComboBox):
                # Around a tool button, the style leaves a margin for a thinner line.
                place = widget.rect() if isinstance(widget, QToolButton) else option.rect
                rounded(painter, place, colours().accent, 2, None)
        elif element == _PRIMITIVE.PE_PanelMenu:
            draw_menu_panel(option, painter)
        elif element not in _UNDRAWN:
            super().drawPrimitive(element, option, painter, widget)

    def drawControl(
        self,
        element: QStyle.ControlElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        if element == QStyle.ControlElement.CE_PushButtonLabel and _is_filled(widget):
            palette = QPalette(option.palette)
            palette.setColor(QPalette.ColorRole.ButtonText, colours().on_accent)
            option.palette = palette
        if element in MENU_BAR:
            draw_menu_title(self, option, painter, widget)
            return
        if (
            isinstance(option, QStyleOptionMenuItem)
            and widget is not None
            and widget.isRightToLeft()
        ):
            # Qt paints the keys in the direction of the menu: Ctrl++ would be ++Ctrl.
            text, tab, keys = option.text.partition("\t")
            option.text = f"{text}{tab}{_LEFT_TO_RIGHT}{keys}" if keys else text
        super().drawControl(element, option, painter, widget)
        if element == QStyle.ControlElement.CE_MenuItem and has_high_contrast():
            draw_separator(option, painter)

    def drawComplexControl(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        if control == QStyle.ComplexControl.CC_ComboBox and isinstance(widget, QComboBox):
            _show_lock(option, widget)
            _draw_field(option, painter)
            draw_chevron(option, painter, mirrored=widget.isRightToLeft())
        elif control == QStyle.ComplexControl.CC_ScrollBar:
            part = QStyle.SubControl.SC_ScrollBarSlider
            slider = self.subControlRect(control, option, part, widget)
            _draw_scroll_bar(option, painter, slider, background_behind(widget))
        else:
            super().drawComplexControl(control, option, painter, widget)

    def subElementRect(
        self, element: QStyle.SubElement, option: QStyleOption, widget: QWidget | None = None
    ) -> QRect:
        rect = super().subElementRect(element, option, widget)
        if element == QStyle.SubElement.SE_ShapedFrameContents and rect != option.rect:
            # A rectangle of the frame's own width would cover the round corners.
            inside = isinstance(widget, QAbstractScrollArea)
            return rect.adjusted(1, 1, -1, -1) if inside else rect
        framed = element == QStyle.SubElement.SE_LineEditContents and _framed(widget)
        return rect.adjusted(4, 0, -4, 0) if framed else rect

    def sizeFromContents(
        self,
        contents: QStyle.ContentsType,
        option: QStyleOption,
        size: QSize,
        widget: QWidget | None = None,
    ) -> QSize:
        wanted = super().sizeFromContents(contents, option, size, widget)
        if contents == QStyle.ContentsType.CT_MenuItem and wanted.height() > _SEPARATOR:
            return wanted.expandedTo(QSize(0, CONTROL_HEIGHT))
        if contents == QStyle.ContentsType.CT_MenuBarItem:
            return wanted.expandedTo(QSize(0, px(TITLE_HEIGHT)))
        if contents in _EDITORS:
            return wanted.expandedTo(QSize(0, px(CONTROL_HEIGHT)))
        is_button = contents == QStyle.ContentsType.CT_PushButton
        return wanted.expandedTo(QSize(0, CONTROL_HEIGHT)) if is_button else wanted


_PRIMITIVE = QStyle.PrimitiveElement
_STATE = QStyle.StateFlag
_UNDRAWN = frozenset({_PRIMITIVE.PE_FrameMenu, _PRIMITIVE.PE_PanelMenuBar})
"""Lines of the system's style around menus and below the menu bar."""
_EDITORS = frozenset({QStyle.ContentsType.CT_LineEdit, QStyle.ContentsType.CT_ComboBox})


def _framed(widget: QWidget | None) -> bool:
    return isinstance(widget, QLineEdit) and widget.hasFrame()


def _is_filled(widget: QWidget | None) -> bool:
    return widget is not None and bool(widget.property("filled")) and widget.isEnabled()


def is_invalid(widget: QWidget | None) -> bool:
    """Return whether an editor is marked as having a value that is not valid."""
    return widget is not None and bool(widget.property(INVALID))


def _show_lock(option: QStyleOption, widget: QWidget | None) -> bool:
    """Let an editor that is locked look like one that is read-only; return whether it is."""
    is_locked = bool(getattr(widget, "is_locked", False))
    if is_locked:
        option.state |= _STATE.State_ReadOnly
    return is_locked


def frame_of(*, focused: bool, invalid: bool, quiet: bool = False) -> tuple[QColor, int]:
    """Return the colour and the width of the frame of an editor; `quiet`: it can't be edited."""
    scheme = colours()
    if invalid and not focused:
        return scheme.error, 3 if has_high_contrast() else 1
    if quiet and not focused and has_high_contrast():
        # It has the same background as any other.
        return scheme.disabled, 1
    return (scheme.accent, 2) if focused else (scheme.line, 1)


def _draw_field(
    option: QStyleOption, painter: QPainter, *, filled: bool = True, is_invalid: bool = False
) -> None:
    scheme, state = colours(), option.state
    quiet = state & _STATE.State_ReadOnly or not state & _STATE.State_Enabled
    background = scheme.window if quiet else scheme.surface
    focused = bool(state & _STATE.State_HasFocus)
    line, width = frame_of(focused=focused, invalid=is_invalid, quiet=bool(quiet))
    rounded(painter, option.rect, line, width, background if filled else None)


def _draw_scroll_bar(
    option: QStyleOption, painter: QPainter, slider: QRect, background: QColor | None
) -> None:
    scheme = colours()
    held = option.state & (_STATE.State_Sunken | _STATE.State_MouseOver)
    if background is not None:
        painter.fillRect(option.rect, background)
    inset = SLIDER_INSET
    shown = slider.adjusted(inset, inset, -inset, -inset)
    rounded(painter, shown, None, 0, scheme.quiet if held else scheme.line)


def _draw_button(option: QStyleOption, painter: QPainter, filled: bool) -> None:
    scheme, state = colours(), option.state
    background = scheme.accent if filled else scheme.surface
    if not state & _STATE.State_Enabled:
        background = scheme.window
    elif state & (_STATE.State_Sunken | _STATE.State_On):
        background = blend(background, scheme.text, 0.16)
    elif state & _STATE.State_MouseOver:
        background = blend(background, scheme.text, 0.07)
    focused = bool(state & _STATE.State_HasFocus)
    line = scheme.accent if filled or focused else scheme.line
    if has_high_contrast() and not state & _STATE.State_Enabled:
        line = scheme.disabled
    rounded(painter, option.rect, line, 1, background)
    if focused:
        inner = option.rect.adjusted(2, 2, -2, -2) if filled else option.rect
        rounded(painter, inner, scheme.on_accent if filled else scheme.accent, 2 - filled, None)


def _draw_tool(option: QStyleOption, painter: QPainter) -> None:
    scheme, state = colours(), option.state
    if state & _STATE.State_Sunken:
        rounded(painter, option.rect, None, 0, blend(scheme.surface, scheme.text, 0.18))
    elif state & _STATE.State_On:
        rounded(painter, option.rect, scheme.chosen_line, 2, scheme.accent_soft)
    elif state & _STATE.State_MouseOver and state & _STATE.State_Enabled:
        rounded(painter, option.rect, None, 0, blend(scheme.surface, scheme.text, 0.09))
