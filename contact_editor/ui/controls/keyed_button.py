"""A button that shows an icon, a text and its shortcut."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QPushButton, QStyle, QStyleOptionButton, QWidget

from contact_editor.ui.style.colours import blend, colours
from contact_editor.ui.style.icons import paint_icon
from contact_editor.ui.style.metrics import px
from contact_editor.ui.text.key_text import key_text
from contact_editor.ui.text.visible_text import isolated_lazily, plain_tool_tip

_PADDING, _ICON, _ICON_GAP, _KEY_GAP = 12, 16, 6, 10
_LEAST_SIDE, _SMALL = 6, 0.85
_MNEMONIC = 1 << 11
"""`Qt.TextFlag.TextShowMnemonic`, as a number."""


class KeyedButton(QPushButton):
    """A push button; `quiet` ones have a frame only under the pointer or with the focus.

    Without an icon, their text has the colour of a link.
    """

    def __init__(
        self, text: str, keys: str = "", parent: QWidget | None = None, *, icon: str = "",
        quiet: bool = False, shows_keys: bool = True,
    ) -> None:  # fmt: skip
        """`shows_keys`: the keys are beside the text, not only in the tool tip."""
        super().__init__(text, parent)
        self._icon, self._quiet = icon, quiet
        self._default_keys, self._shows_keys = keys, shows_keys
        self.keys = ""
        self._compact = False
        self._told = ""
        """The tool tip with the whole text, if it is cut."""
        self._measured: tuple[object, ...] = ()
        self._widths = 0.0, 0.0
        self.show_keys()

    def setText(self, text: str) -> None:
        super().setText(text)
        self._set_tool_tip()
        self._tell_if_cut()

    def show_keys(self, keys: str | None = None) -> None:
        """Show the keys that the action has now; `keys`: others, or none if empty."""
        if keys is not None:
            self._default_keys, self.keys = keys, ""
            self.setToolTip(self._told)
        if self._default_keys:
            self.keys = key_text(self._default_keys) if self._shows_keys else ""
            self._set_tool_tip()
        self.updateGeometry()
        self.update()

    def _set_tool_tip(self) -> None:
        if self._default_keys:
            text, keys = self.text().replace("&", ""), key_text(self._default_keys)
            told = f"{text} ({keys})" if text and keys else ""
            self.setToolTip(isolated_lazily(told))

    def show_blocked(self, reason: str) -> None:
        """Disable the button, with the reason in its tool tip; an empty one enables it."""
        self.setEnabled(not reason)
        self.setAccessibleDescription(reason)
        self.setToolTip(reason or self._told)
        if not reason:
            self._set_tool_tip()
            self._tell_if_cut()

    def set_compact(self, compact: bool) -> None:
        """Show only the icon; the tool tip and the accessible name have the text."""
        compact = compact and bool(self._icon)
        if compact != self._compact:
            self._compact = compact
            self.updateGeometry()
            self.update()

    @property
    def is_compact(self) -> bool:
        """Whether only the icon is shown."""
        return self._compact

    def width_of_text(self) -> int:
        """Return how many pixels wider it is if it is not compact."""
        text = round(_ICON_GAP + self._measure()[0])
        return text + self.width_of_keys() if self._icon else 0

    def width_of_keys(self) -> int:
        """Return how many pixels narrower it is without its keys."""
        return round(_KEY_GAP + self._measure()[1]) if self.keys else 0

    def show_icon(self, name: str) -> None:
        self._icon = name
        self.updateGeometry()
        self.update()

    def show_done(self, text: str) -> None:
        """Show that it was done, with a tick instead of its icon and without its keys."""
        self.setText(text)
        self.keys = ""
        self.show_icon("check")

    def sizeHint(self) -> QSize:
        text, keys = self._measure()
        width = self._content_width(text, keys if self.keys else 0)
        return QSize(round(width) + 2 * self._padding, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def shown(self) -> tuple[str, str]:
        """Return the text and the keys that there is room for: the keys go first, then letters."""
        text, keys = self._measure()
        room = self.width() - 2 * _LEAST_SIDE - (px(_ICON) + _ICON_GAP if self._icon else 0)
        if text + (_KEY_GAP + keys if self.keys else 0) <= room:
            return self.text(), self.keys
        if text <= room:
            return self.text(), ""
        metrics, end = QFontMetrics(self._text_font()), Qt.TextElideMode.ElideRight
        return metrics.elidedText(self.text(), end, int(room), _MNEMONIC), ""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tell_if_cut()

    def _tell_if_cut(self) -> None:
        """Show the whole of a text that is cut in the tool tip, if that has nothing else."""
        if self.toolTip() == self._told and not self._compact:
            is_cut = self.shown()[0] != self.text()
            self._told = plain_tool_tip(self.text().replace("&", "")) if is_cut else ""
            self.setToolTip(self._told)

    def paintEvent(self, _event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        painter = QPainter(self)
        at_hand = self.underMouse() or self.hasFocus() or self.isDown()
        if not self._quiet or (at_hand and self.isEnabled()):
            self.style().drawControl(
                QStyle.ControlElement.CE_PushButtonBevel, option, painter, self
            )
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_content(painter)

    def _paint_content(self, painter: QPainter) -> None:
        ink, faint = self._inks()
        text, keys = self.shown()
        text_width, key_width = self._measure()
        if text != self.text():
            text_width = QFontMetrics(self._text_font()).horizontalAdvance(text) + 2
        at = (self.width() - self._content_width(text_width, key_width if keys else 0)) / 2
        height = float(self.height())

        def place(width: float) -> QRectF:
            nonlocal at
            left = self.width() - at - width if self.isRightToLeft() else at
            at += width
            return QRectF(left, 0, width, height)

        if self._icon:
            side = px(_ICON)
            box = place(side)
            square = QRectF(box.left(), (height - side) / 2, side, side)
            paint_icon(painter, square, self._icon, faint if self._quiet else ink)
            at += _ICON_GAP
        if self._compact:
            return
        painter.setPen(ink)
        painter.setFont(self._text_font())
        # Each text has its own direction: from right to left, Ctrl++ would be ++Ctrl.
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextShowMnemonic
        painter.drawText(place(text_width), flags, isolated_lazily(text))
        if keys:
            at += _KEY_GAP
            painter.setPen(faint)
            painter.setFont(self._key_font())
            painter.drawText(place(key_width), Qt.AlignmentFlag.AlignCenter, keys)

    def _inks(self) -> tuple[QColor, QColor]:
        """Return the colours of the text and of the icon or shortcut."""
        scheme = colours()
        if not self.isEnabled():
            return scheme.disabled, scheme.disabled
        if self.property("filled"):
            return scheme.on_accent, blend(scheme.on_accent, scheme.accent, 0.15)
        if self.property("dangerous"):
            return scheme.error, scheme.quiet
        return scheme.accent if self._quiet and not self._icon else scheme.text, scheme.quiet

    @property
    def _padding(self) -> int:
        return 6 if self._quiet else _PADDING

    def _content_width(self, text: float, keys: float) -> float:
        """Return the width of the icon with a text and keys of these widths; 0: no keys."""
        if self._compact:
            return px(_ICON)
        icon = px(_ICON) + _ICON_GAP if self._icon else 0
        return icon + text + (_KEY_GAP + keys if keys else 0)

    def _measure(self) -> tuple[float, float]:
        """Return the widths of the text and of the keys; layouts ask for them again and again."""
        measured = self.font(), self.text(), self.keys, self.property("filled")
        if measured != self._measured:
            text, keys = QFontMetrics(self._text_font()), QFontMetrics(self._key_font())
            # One & marks the key of a letter, two are shown as one.
            shown = self.text().replace("&&", "\0").replace("&", "").replace("\0", "&")
            self._widths = text.horizontalAdvance(shown) + 2, keys.horizontalAdvance(self.keys) + 2
            self._measured = measured
        return self._widths

    def _text_font(self) -> QFont:
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold if self.property("filled") else QFont.Weight.Medium)
        return font

    def _key_font(self) -> QFont:
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * _SMALL)
        font.setWeight(QFont.Weight.Medium)
        return font


class SingleClickButton(KeyedButton):
    """A button that ignores the second click of a double click meant for another one."""

    def __init__(self, text: str = "", keys: str = "", *, icon: str = "") -> None:
        super().__init__(text, keys, icon=icon)
        self.setAutoDefault(False)
        self.show_text(text)

    def show_text(self, text: str) -> None:
        self.setText(text.replace("&", "&&"))
        self.setAccessibleName(text)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        event.accept()
