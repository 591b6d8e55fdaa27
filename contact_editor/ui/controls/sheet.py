"""A sheet over the form: a title, a scrolling page, and buttons that stay visible."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractSlider,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from contact_editor.ui.controls.keyed_button import SingleClickButton
from contact_editor.ui.controls.marked_text import MarkedTextLabel
from contact_editor.ui.controls.screen_fit import set_content
from contact_editor.ui.controls.sheet_content.page_area import Page, PageArea, height_of
from contact_editor.ui.controls.tab_order import scroll_to
from contact_editor.ui.style.colours import colours, quiet
from contact_editor.ui.style.focus_links import focus_proxy, next_in_chain, previous_in_chain
from contact_editor.ui.style.metrics import px, scale_font

_SIDES, _RADIUS = 20, 10
_PAGE_SIDES, _PAGE_TOP = 16, 14


class Separator(QWidget):
    """A fine line across a sheet."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), colours().separator)


class Sheet(QFrame):
    """A sheet inside the window: a title, a scrolling page, and buttons that stay visible."""

    dismissed = Signal()
    resized_content = Signal()
    """The height of the page may have changed."""

    wanted_width = 860
    """Pixels, if there is space for it."""

    def __init__(self, parent: QWidget | None = None, *, main_keys: str = "") -> None:
        super().__init__(parent)
        self._is_page = True
        self.title = MarkedTextLabel("")
        scale_font(self.title, 1.23, bold=True)
        self.area = PageArea()
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.viewport().setAutoFillBackground(False)
        self.back = SingleClickButton(keys="Esc")
        self.back.clicked.connect(self.dismissed)
        self.main = SingleClickButton(keys=main_keys)
        self.main.setProperty("filled", True)
        self.buttons = QHBoxLayout()
        self.buttons.setContentsMargins(_SIDES, 12, _SIDES, 14)
        self.buttons.setSpacing(8)
        self.buttons.addWidget(self.back)
        self.buttons.addStretch(1)
        self.buttons.addWidget(self.main)
        self.subtitle = MarkedTextLabel("", tone=quiet)
        self.subtitle.hide()
        self.head = QHBoxLayout()
        self.head.setContentsMargins(_SIDES, 14, _SIDES, 10)
        self.head.setSpacing(12)
        self.head.addWidget(self.title)
        self.head.addWidget(self.subtitle, 1, Qt.AlignmentFlag.AlignVCenter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self.head)
        layout.addWidget(Separator())
        layout.addWidget(self.area, 1000)
        layout.addWidget(Separator())
        layout.addLayout(self.buttons)
        layout.addStretch(1)

    def height_for(self, width: int) -> int:
        """Return the height in pixels that shows the whole page at this width."""
        page = self.area.widget()
        layout = page.layout() if page else None
        inside = max(height_of(layout, width - 2), 48) if layout else 48
        return inside + self._height_around(width)

    def set_over_form(self) -> None:
        """Fill the given area: the sheet is placed over the form and is not a separate page."""
        self._is_page = False

    def _height_around(self, width: int) -> int:
        head = max(self.head.heightForWidth(width), self.head.sizeHint().height(), 48)
        return head + self.buttons.sizeHint().height() + 2

    def _add_above_buttons(self, widget: QWidget) -> None:
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.insertWidget(layout.indexOf(self.buttons), widget)

    def show_page(self, title: str, widgets: Iterator[QWidget], subtitle: str = "") -> None:
        """Show these widgets below each other; those with `full_width` go from edge to edge."""
        self.title.show_text(title)
        self.subtitle.show_text(subtitle)
        self.subtitle.setVisible(bool(subtitle))
        page = Page()
        column = QVBoxLayout(page)
        column.setSpacing(10)
        column.setContentsMargins(0, 0, 0, 12)
        for widget in widgets:
            is_wide = getattr(widget, "full_width", False)
            sides, top = 0 if is_wide else _SIDES, 0 if is_wide or column.count() else 12
            line = QHBoxLayout()
            line.setContentsMargins(sides, top, sides, 0)
            line.addWidget(widget)
            column.addLayout(line)
        column.addStretch(1)
        page.laid_out.connect(self._fit)
        set_content(self.area, page)
        page.setAutoFillBackground(False)
        self._order_focus(page)
        self._fit()
        self.take_focus()

    def take_focus(self) -> None:
        """Focus the first control, unless another page of the window is shown."""
        if self.isVisible():
            self.focus_first()

    def focus_first(self) -> None:
        """Focus the control that the user needs next."""
        (self.back if self.main.isHidden() else self.main).setFocus()

    def _order_focus(self, page: QWidget) -> None:
        """Let Tab go through the page, then through the buttons below it."""
        items = (self.buttons.itemAt(at) for at in range(self.buttons.count()))
        stops = (*page.findChildren(QWidget), *(item.widget() for item in items if item))
        reached = [w for w in stops if w and w.focusPolicy() & Qt.FocusPolicy.TabFocus]
        for one, other in pairwise(reached):
            QWidget.setTabOrder(one, other)

    def _fit(self) -> None:
        """Keep the buttons directly below a short page."""
        page = self.area.widget()
        layout = page.layout() if page else None
        if layout:
            width = self.width() - (2 * self._page_margins() if self._is_page else 0)
            height = height_of(layout, width - 2)
            self.area.setMaximumHeight(max(height, 48))
            self.resized_content.emit()
            self.area.show_bar_if_needed()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Cycle within the sheet: what it covers cannot be reached."""
        start = self.focusWidget()
        if start is None:
            return False
        widget = start
        while True:
            following = next_in_chain(widget) if forward else previous_in_chain(widget)
            if following is None or following is start:
                return True
            widget = following
            takes = widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not focus_proxy(widget)
            if takes and self.isAncestorOf(widget) and widget.isEnabled() and widget.isVisible():
                reason = Qt.FocusReason
                widget.setFocus(reason.TabFocusReason if forward else reason.BacktabFocusReason)
                scroll_to(widget)
                return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        action = _SCROLLING.get(event.key())
        focused = self.focusWidget()
        if event.key() == Qt.Key.Key_Escape:
            self.dismissed.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            # A key held down since the previous sheet decides nothing here.
            if not event.isAutoRepeat():
                button = focused if isinstance(focused, QPushButton) else self.main
                (self.back if button.isHidden() else button).click()
        elif action is not None:
            self.area.verticalScrollBar().triggerAction(action)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        scheme = colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(scheme.separator)
        painter.setBrush(scheme.raised)
        frame = QRectF(self.rect())
        if self._is_page:
            inside, footer = self.contentsRect(), self.buttons.geometry().bottom()
            margins = self._page_margins()
            frame = QRectF(inside).adjusted(margins, _PAGE_TOP, -margins, 0)
            frame.setBottom(min(footer + 1, inside.bottom()))
        painter.drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)

    def _page_margins(self) -> int:
        """Return the pixels on each side that centre a sheet that is a separate page."""
        return max(_PAGE_SIDES, (self.width() - px(self.wanted_width)) // 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        layout = self.layout()
        if self._is_page and layout is not None:
            margins = self._page_margins()
            layout.setContentsMargins(margins, _PAGE_TOP, margins, _PAGE_SIDES)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.focus_first()


_ACTION = QAbstractSlider.SliderAction
_SCROLLING: dict[int, QAbstractSlider.SliderAction] = {
    Qt.Key.Key_PageUp: _ACTION.SliderPageStepSub,
    Qt.Key.Key_PageDown: _ACTION.SliderPageStepAdd,
    Qt.Key.Key_Up: _ACTION.SliderSingleStepSub,
    Qt.Key.Key_Down: _ACTION.SliderSingleStepAdd,
}
