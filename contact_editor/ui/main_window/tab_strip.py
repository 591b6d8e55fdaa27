"""The tabs of the open contacts, each with a mark of its state."""

from __future__ import annotations

import enum
from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QSizePolicy, QTabBar, QWidget

from contact_editor.ui.main_window.environment_strip import environment_colour
from contact_editor.ui.style.colours import ColourOf, Colours, colours
from contact_editor.ui.style.icons import paint_icon
from contact_editor.ui.style.metrics import fix_height, px
from contact_editor.ui.style.tab_background import paint_tab_background
from contact_editor.ui.text.line_painting import paint_line
from contact_editor.ui.text.visible_text import plain_tool_tip, show_invisible

_HEIGHT, _TOP, _LEADING = 34, 4, 12
_MIN_WIDTH, _MAX_WIDTH = 120, 220
_CLOSE, _MARK, _DOT = 14, 12, 8
_SIGN = 17
"""Width of the sign of the environment with the gap after it."""


class TabMark(enum.Enum):
    """State of a contact, shown at its tab."""

    NONE = ""
    UNSAVED = "dot"
    PROBLEM = "circle-alert"
    SAVING = "loader"
    SAVED = "circle-check"
    RESULT = "info"
    NOT_VISIBLE_YET = "hourglass"
    UNKNOWN = "circle-help"
    NOT_STORED = "triangle-alert"


_TONES: dict[TabMark, ColourOf] = {
    TabMark.UNSAVED: lambda scheme: scheme.accent,
    TabMark.PROBLEM: lambda scheme: scheme.error,
    TabMark.SAVING: lambda scheme: scheme.accent,
    TabMark.SAVED: lambda scheme: scheme.verified,
    TabMark.RESULT: lambda scheme: scheme.caution,
    TabMark.NOT_VISIBLE_YET: lambda scheme: scheme.caution,
    TabMark.UNKNOWN: lambda scheme: scheme.caution,
    TabMark.NOT_STORED: lambda scheme: scheme.caution,
}


class TabState(NamedTuple):
    """Title and mark of a tab."""

    title: str
    mark: TabMark = TabMark.NONE
    tool_tip: str = ""
    environment: str = ""
    """“production” or “sandbox”, shown by a sign; empty for none."""
    place: str = ""
    """The name of the connection."""


_SIGNS = {"production": "globe", "sandbox": "flask-conical"}


class TabStrip(QTabBar):
    """Shows one tab per contact; hidden for fewer than two."""

    tab_chosen = Signal(int)
    close_requested = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tabs: list[TabState] = []
        self._showing = False
        self.shown = -1
        """The tab whose contact is shown; -1 if none is."""
        self._has_none = False
        """Whether a hidden tab at the end is the current one: Qt always has one."""
        self.setAccessibleName(self.tr("Open contacts"))
        fix_height(self, _HEIGHT)
        self.setExpanding(False)
        self.setDrawBase(False)
        self.setUsesScrollButtons(True)
        self.setElideMode(Qt.TextElideMode.ElideRight)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        # Reached by Ctrl+Tab and Ctrl+1 to 9; the Tab key skips it.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.currentChanged.connect(self._choose)

    def show_tabs(self, tabs: Sequence[TabState], current: int) -> None:
        """Show these tabs without a signal; -1 selects none."""
        self._showing = True
        self._add_or_remove(len(tabs), is_none_shown=current < 0)
        before, self._tabs = self._tabs, list(tabs)
        for number, tab in enumerate(tabs):
            # Qt repeats the layout of all tabs for each text that is set.
            if number >= len(before) or tab != before[number]:
                self._show_tab(number, tab)
        self.setCurrentIndex(len(tabs) if self._has_none else current)
        self._showing = False
        was_shown, self.shown = self.shown, current
        if before != self._tabs or was_shown != current:
            self.updateGeometry()
            self.update()

    def _add_or_remove(self, wanted: int, *, is_none_shown: bool) -> None:
        """Have as many tabs as wanted, and the hidden one if none of them is shown."""
        wants_none = is_none_shown and wanted > 0
        if self._has_none and not wants_none:
            self.removeTab(self.count() - 1)
            self._has_none = False
        while self.count() - self._has_none > wanted:
            self.removeTab(wanted)
        while self.count() - self._has_none < wanted:
            self.insertTab(self.count() - self._has_none, "")
        if wants_none and not self._has_none:
            number = self.addTab("")
            self.setTabVisible(number, False)
            # A screen reader would take the tab that Qt selects for the one that is shown.
            self.setAccessibleTabName(number, self.tr("No contact is shown"))
            self._has_none = True

    def _show_tab(self, number: int, tab: TabState) -> None:
        # A single & would make a mnemonic of the next letter.
        text = show_invisible(tab.title).replace("&", "&&")
        if text != self.tabText(number):
            self.setTabText(number, text)
        tip = tab.tool_tip or tab.title
        plain = "\n".join(map(show_invisible, tip.split("\n")))
        # Screen readers get it as well: HTML only if Qt might interpret the text as HTML.
        self.setTabToolTip(number, plain_tool_tip(tip) if "<" in plain else plain)
        self.setAccessibleTabName(number, self._spoken(tab))

    def tabSizeHint(self, index: int) -> QSize:
        text = QFontMetrics(self._font(current=True)).horizontalAdvance(self.tabText(index))
        return QSize(max(_MIN_WIDTH, min(text + px(56 + _SIGN), px(_MAX_WIDTH))), px(_HEIGHT))

    def minimumTabSizeHint(self, index: int) -> QSize:
        return QSize(80, px(_HEIGHT))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        at = self.tabAt(event.position().toPoint())
        on_cross = at >= 0 and self._cross(at).contains(event.position())
        middle = event.button() == Qt.MouseButton.MiddleButton
        if at >= 0 and (middle or (on_cross and event.button() == Qt.MouseButton.LeftButton)):
            self.close_requested.emit(at)
        else:
            super().mouseReleaseEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = self.tabAt(event.position().toPoint())
        if at < 0 or not self._cross(at).contains(event.position()):
            is_current = at == self.currentIndex()
            super().mousePressEvent(event)
            if is_current and at != self.shown and event.button() == Qt.MouseButton.LeftButton:
                # Of its current tab, Qt would not say that it was chosen.
                self._choose(at)

    def paintEvent(self, _event: QPaintEvent) -> None:
        scheme = colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(0, self.height() - 1, self.width(), 1, scheme.separator)
        for index in range(len(self._tabs)):
            self._paint_tab(painter, index, scheme)

    def _paint_tab(self, painter: QPainter, index: int, scheme: Colours) -> None:
        place = QRectF(self.tabRect(index)).adjusted(0, _TOP, 0, 0)
        current = index == self.shown
        state = self._tabs[index]
        sign = _SIGNS.get(state.environment, "")
        if current:
            top = environment_colour(state.environment) if sign else scheme.accent
            paint_tab_background(painter, place, scheme, top)
        begin = px(27 if state.mark is not TabMark.NONE else 14)
        if state.mark is not TabMark.NONE:
            self._paint_mark(painter, place, state.mark, scheme)
        mirrored = self.isRightToLeft()
        if sign:
            side = px(_MARK)
            left = place.right() - begin - side if mirrored else place.left() + begin
            square = QRectF(left, place.center().y() - side / 2, side, side)
            paint_icon(painter, square, sign, environment_colour(state.environment))
            begin += px(_SIGN)
        end = px(28)
        margins = (end, begin) if mirrored else (begin, end)
        room = place.adjusted(margins[0], 0, -margins[1], 0)
        painter.setFont(self._font(current=current))
        painter.setPen(scheme.text if current else scheme.quiet)
        text = self.tabText(index).replace("&&", "&")
        paint_line(painter, room, text, mirrored=mirrored)
        paint_icon(painter, self._cross(index), "x", scheme.quiet)

    def _paint_mark(self, painter: QPainter, place: QRectF, mark: TabMark, scheme: Colours) -> None:
        colour = _TONES[mark](scheme)
        side = px(_DOT if mark is TabMark.UNSAVED else _MARK)
        left = place.right() - px(10) - side if self.isRightToLeft() else place.left() + px(10)
        square = QRectF(left, place.center().y() - side / 2, side, side)
        if mark is TabMark.UNSAVED:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            painter.drawEllipse(square)
        else:
            paint_icon(painter, square, mark.value, colour)

    def _cross(self, index: int) -> QRectF:
        place = QRectF(self.tabRect(index)).adjusted(0, _TOP, 0, 0)
        side, margin = px(_CLOSE), px(10)
        left = place.left() + margin if self.isRightToLeft() else place.right() - margin - side
        return QRectF(left, place.center().y() - side / 2, side, side)

    def _choose(self, index: int) -> None:
        if not self._showing and index >= 0:
            self.tab_chosen.emit(index)

    def _spoken(self, tab: TabState) -> str:
        words = {
            TabMark.UNSAVED: self.tr("unsaved changes"),
            TabMark.PROBLEM: self.tr("a problem to fix"),
            TabMark.SAVING: self.tr("being saved"),
            TabMark.SAVED: self.tr("saved and verified"),
            TabMark.RESULT: self.tr("see the result of the save"),
            TabMark.NOT_VISIBLE_YET: self.tr("not visible at the provider yet"),
            TabMark.UNKNOWN: self.tr("unknown whether it was stored"),
            TabMark.NOT_STORED: self.tr("not stored"),
        }
        places = {"production": self.tr("production"), "sandbox": self.tr("sandbox")}
        parts = (tab.title, words.get(tab.mark, ""), tab.place, places.get(tab.environment, ""))
        return ", ".join(show_invisible(part) for part in parts if part)

    def _font(self, *, current: bool) -> QFont:
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold if current else QFont.Weight.Normal)
        return font
