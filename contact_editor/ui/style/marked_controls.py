"""Check boxes and radio buttons that grow with the font."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QProxyStyle,
    QStyle,
    QStyleOption,
    QStyleOptionButton,
    QStyleOptionViewItem,
    QWidget,
)

from contact_editor.ui.style.metrics import px

_SIDE = 14
"""Pixels of a check box and of a radio button."""


class MarkedControlStyle(QProxyStyle):
    """Fusion with larger indicators, also in lists.

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
