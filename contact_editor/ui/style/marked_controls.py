"""Check boxes and radio buttons that grow with the font, and sliders that can be grabbed."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QProxyStyle,
    QStyle,
    QStyleOption,
    QStyleOptionButton,
    QStyleOptionComplex,
    QStyleOptionSlider,
    QStyleOptionViewItem,
    QWidget,
)

from contact_editor.ui.style.colours import colours
from contact_editor.ui.style.metrics import px

_SIDE = 14
"""Pixels of a check box and of a radio button."""
SLIDER_INSET = 3
"""Pixels that the slider of a scroll bar is painted smaller at each end."""
_LEAST_SLIDER = 34


class MarkedControlStyle(QProxyStyle):
    """Fusion with larger indicators, also in lists, and longer sliders of scroll bars.

    Not by its metrics: a form asks for them thousands of times, each through Python.
    """

    def drawControl(
        self,
        element: QStyle.ControlElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        if element in _MARKED_CONTROLS and isinstance(option, QStyleOptionButton):
            # Fusion itself asks for no place of another style.
            self._draw_marked(_MARKED_CONTROLS[element], option, painter, widget)
        else:
            super().drawControl(element, option, painter, widget)

    def subElementRect(
        self, element: QStyle.SubElement, option: QStyleOption, widget: QWidget | None = None
    ) -> QRect:
        rect = super().subElementRect(element, option, widget)  # type: ignore[arg-type]  # may be None
        if element in _INDICATORS:
            side = rect.width() + self._more()
            left = rect.right() + 1 - side if _is_mirrored(widget) else rect.left()
            return QRect(left, option.rect.center().y() - side // 2 + 1, side, side)
        if element in _BESIDE_INDICATORS and _has_indicator(option):
            more = self._more()
            return rect.adjusted(*((0, 0, -more, 0) if _is_mirrored(widget) else (more, 0, 0, 0)))
        return rect

    def sizeFromContents(
        self,
        contents: QStyle.ContentsType,
        option: QStyleOption,
        size: QSize,
        widget: QWidget | None = None,
    ) -> QSize:
        wanted = super().sizeFromContents(contents, option, size, widget)  # type: ignore[arg-type]  # may be None
        if contents not in _WITH_INDICATOR:
            return wanted
        return QSize(wanted.width() + self._more(), max(wanted.height(), px(_SIDE)))

    def subControlRect(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        part: QStyle.SubControl,
        widget: QWidget | None = None,
    ) -> QRect:
        rect = super().subControlRect(control, option, part, widget)  # type: ignore[arg-type]  # may be None
        if control != QStyle.ComplexControl.CC_ScrollBar or part not in _SLIDER_PARTS:
            return rect
        if not isinstance(option, QStyleOptionSlider):
            return rect
        groove = super().subControlRect(control, option, _PART.SC_ScrollBarGroove, widget)  # type: ignore[arg-type]  # may be None
        slider = super().subControlRect(control, option, _PART.SC_ScrollBarSlider, widget)  # type: ignore[arg-type]  # may be None
        parts = _slider_parts(option, groove, slider, is_mirrored=_is_mirrored(widget))
        return parts[_SLIDER_PARTS.index(part)]

    def _more(self) -> int:
        """Return the pixels by which an indicator is larger than Fusion's."""
        return max(px(_SIDE) - self.pixelMetric(QStyle.PixelMetric.PM_IndicatorWidth), 0)

    def _draw_marked(
        self,
        parts: _Marked,
        option: QStyleOptionButton,
        painter: QPainter,
        widget: QWidget | None,
    ) -> None:
        part = QStyleOptionButton(option)
        part.rect = self.subElementRect(parts.mark, option, widget)
        self.drawPrimitive(parts.primitive, part, painter, widget)
        part.rect = self.subElementRect(parts.contents, option, widget)
        self.drawControl(parts.label, part, painter, widget)
        if option.state & QStyle.StateFlag.State_HasFocus:
            part.rect = self.subElementRect(parts.focus, option, widget)
            self.drawPrimitive(QStyle.PrimitiveElement.PE_FrameFocusRect, part, painter, widget)


def background_behind(bar: QWidget | None) -> QColor | None:
    """Return the background of what a scroll bar scrolls; None if that has none of its own."""
    area = bar.parentWidget() if bar is not None else None
    while area is not None and not isinstance(area, QAbstractScrollArea):
        area = area.parentWidget()
    if area is None:
        return colours().window
    inside = area.viewport()
    if not inside.autoFillBackground():
        return None
    return inside.palette().color(inside.backgroundRole())


_PRIMITIVE = QStyle.PrimitiveElement
_ELEMENT, _CONTENTS = QStyle.SubElement, QStyle.ContentsType


class _Marked(NamedTuple):
    """The parts of a check box or radio button."""

    mark: QStyle.SubElement
    primitive: QStyle.PrimitiveElement
    contents: QStyle.SubElement
    label: QStyle.ControlElement
    focus: QStyle.SubElement


_MARKED_CONTROLS = {
    QStyle.ControlElement.CE_CheckBox: _Marked(
        _ELEMENT.SE_CheckBoxIndicator,
        _PRIMITIVE.PE_IndicatorCheckBox,
        _ELEMENT.SE_CheckBoxContents,
        QStyle.ControlElement.CE_CheckBoxLabel,
        _ELEMENT.SE_CheckBoxFocusRect,
    ),
    QStyle.ControlElement.CE_RadioButton: _Marked(
        _ELEMENT.SE_RadioButtonIndicator,
        _PRIMITIVE.PE_IndicatorRadioButton,
        _ELEMENT.SE_RadioButtonContents,
        QStyle.ControlElement.CE_RadioButtonLabel,
        _ELEMENT.SE_RadioButtonFocusRect,
    ),
}
_INDICATORS = frozenset(
    {
        _ELEMENT.SE_CheckBoxIndicator,
        _ELEMENT.SE_RadioButtonIndicator,
        _ELEMENT.SE_ItemViewItemCheckIndicator,
    }
)
_BESIDE_INDICATORS = frozenset(
    {
        _ELEMENT.SE_CheckBoxContents,
        _ELEMENT.SE_RadioButtonContents,
        _ELEMENT.SE_ItemViewItemText,
    }
)
_WITH_INDICATOR = frozenset({_CONTENTS.CT_CheckBox, _CONTENTS.CT_RadioButton})


def _is_mirrored(widget: QWidget | None) -> bool:
    return widget is not None and widget.isRightToLeft()


def _has_indicator(option: QStyleOption) -> bool:
    if not isinstance(option, QStyleOptionViewItem):
        return True
    return bool(option.features & QStyleOptionViewItem.ViewItemFeature.HasCheckIndicator)


_PART = QStyle.SubControl
_SLIDER_PARTS = (_PART.SC_ScrollBarSubPage, _PART.SC_ScrollBarSlider, _PART.SC_ScrollBarAddPage)


def _slider_parts(
    option: QStyleOptionSlider, groove: QRect, slider: QRect, *, is_mirrored: bool
) -> tuple[QRect, QRect, QRect]:
    """Return what is before the slider of a scroll bar, the slider, and what is after it.

    Fusion's slider may be too short to grab.
    """
    # Its orientation and direction would make all of Qt's enumerations.
    across = bool(option.state & QStyle.StateFlag.State_Horizontal)
    groove_length = groove.width() if across else groove.height()
    length = slider.width() if across else slider.height()
    length = min(max(length, px(_LEAST_SLIDER) + 2 * SLIDER_INSET), groove_length)
    start = QStyle.sliderPositionFromValue(
        option.minimum, option.maximum, option.sliderPosition, groove_length - length,
        option.upsideDown,
    )  # fmt: skip
    end = start + length

    def part(first: int, last: int) -> QRect:
        if not across:
            return QRect(groove.x(), groove.y() + first, groove.width(), last - first)
        left = groove_length - last if is_mirrored else first
        return QRect(groove.x() + left, groove.y(), last - first, groove.height())

    return part(0, start), part(start, end), part(end, groove_length)
