"""Tab order, also for controls that are created later."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractScrollArea, QScrollArea, QWidget

from contact_editor.ui.controls.screen_fit import scroll_area_to
from contact_editor.ui.style.focus_links import focus_proxy

_MOST_AROUND = 5
"""How many widgets around a control may have it as their focus proxy."""


class FocusMark(QWidget):
    """Marks a position in the tab order; invisible, and never focused."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        # Qt leaves widgets without focus policy out of the order.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.hide()


def scroll_to(widget: QWidget | None) -> None:
    """Show all of a widget in every area that scrolls around it.

    Qt scrolls only the area that the focus was in before, and only to the text cursor.
    """
    area = widget.parentWidget() if widget is not None else None
    while area is not None and widget is not None:
        if isinstance(area, QScrollArea):
            scroll_area_to(area, widget)
        area = area.parentWidget()


def put_in_order(controls: Iterable[QWidget]) -> None:
    """Let Tab visit these controls in order.

    A widget around a control that has it as its focus proxy is a stop as well, wherever it is in
    the order, and leads to the control: it is put beside it.
    """
    order = list(controls)
    for one, other in pairwise(order):
        QWidget.setTabOrder(one, other)
    for control in order:
        _take_along(control)


class TabStops:
    """Controls in the order of Tab; of hundreds, only those that are new are put in order."""

    def __init__(self) -> None:
        self.order: tuple[QWidget, ...] = ()
        self._pairs: set[tuple[QWidget, QWidget]] = set()

    def add(self, controls: Iterable[QWidget]) -> None:
        """Note controls that were put in order where they were created."""
        self._pairs.update(pairwise(controls))

    def follow(self, order: tuple[QWidget, ...]) -> tuple[QWidget, ...]:
        """Let Tab visit these controls in order; return those that were not there before."""
        if order == self.order:
            return ()
        before = set(self.order)
        if self._is_kept(order, before):
            self._put_between(order, before)
        else:
            put_in_order(order)
        self.order, self._pairs = order, set()
        return tuple(control for control in order if control not in before)

    def _is_kept(self, order: Iterable[QWidget], before: set[QWidget]) -> bool:
        """Return whether the controls that were there before follow each other as they did."""
        now = [control for control in order if control in before]
        left = set(now)
        return now == [control for control in self.order if control in left]

    def _put_between(self, order: Iterable[QWidget], before: set[QWidget]) -> None:
        moved: dict[QWidget, None] = {}
        for pair in pairwise(order):
            # What was put behind one that was in no place yet goes with it.
            is_placed = pair in self._pairs and pair[0] not in moved
            if not is_placed and not before.issuperset(pair):
                QWidget.setTabOrder(*pair)
                moved |= dict.fromkeys(pair)
        for control in moved:
            _take_along(control)


def _take_along(control: QWidget) -> None:
    """Put the widgets beside a control that have it as their focus proxy."""
    if isinstance(control, FocusMark):
        return
    for around in _proxied_by(control):
        # Only a new proxy makes Qt move it.
        around.setFocusProxy(None)  # type: ignore[arg-type]  # the stubs do not have it
        around.setFocusProxy(control)


def _proxied_by(control: QWidget) -> tuple[QWidget, ...]:
    """Return the widgets around a control that have it as their focus proxy.

    None beyond the area that scrolls: PySide6 6.11 deletes a viewport that Python made once it was
    asked for its focus proxy, with everything in it.
    """
    found, around = [], control.parentWidget()
    for _ in range(_MOST_AROUND):
        if around is None or isinstance(around.parentWidget(), QAbstractScrollArea):
            break
        if focus_proxy(around) is control:
            found.append(around)
        around = around.parentWidget()
    return tuple(found)
