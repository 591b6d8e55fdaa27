"""Splits long work into turns of a few milliseconds, so that the window stays responsive."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import chain, islice
from typing import TypeAlias

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QFrame,
    QLineEdit,
    QWidget,
)
from shiboken6 import delete, isValid

from contact_editor.ui.style.focus_links import focus_proxy

MAX_TURN_S = 0.008
"""Seconds per turn; layout and painting take about as long again."""
_FIRST_TURN_S = 0.002
"""Seconds of the turn after a task began: what began it is not painted yet, and waits for that."""
_FAR = -100_000
"""Pixels above its parent, which cuts it off."""
_WHOLE = (QAbstractButton, QComboBox, QFrame, QLineEdit)
"""Widgets with parts of Qt in them, which only they may delete."""


_Updates: TypeAlias = Mapping[QWidget, Callable[[], object]]
"""A row, or several rows in one widget, and what shows their values."""


class TimeSlicer(QObject):
    """Runs the steps of one task, some of them in each turn of the event loop.

    Several tasks take turns, so that they hold the window no longer than one.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._steps: Iterator[object] = iter(())
        self.is_running = False
        """True while steps are left."""

    def begin(self, steps: Iterator[object]) -> None:
        """Start these steps in the next turn, and drop the remaining steps of others."""
        self._steps = steps
        self.is_running = True
        _turns().add(self)

    def add(self, steps: Iterator[object]) -> None:
        """Run these steps after the remaining ones."""
        self.begin(chain(self._steps, steps))

    def stop(self) -> None:
        """Drop the remaining steps."""
        self._steps, self.is_running = iter(()), False

    def finish(self) -> None:
        """Run the remaining steps now."""
        for _ in self._steps:
            pass
        self.is_running = False

    def take_turn(self, end: float) -> None:
        """Run as many steps as one turn allows, until `end`, and at least one."""
        for _ in self._steps:
            if time.perf_counter() > end:
                return
        self.is_running = False


class RowUpdates(QObject):
    """Updates the rows of a form for another contact.

    Of many rows, those out of sight follow in the next turns. Until then they are blank and take
    no clicks, so that nothing of the former contact can be seen or edited; one that gets the focus
    is updated at once.
    """

    def __init__(self, parent: QObject, *, at_once: int) -> None:
        """`at_once`: the rows that are updated at once, seen or not."""
        super().__init__(parent)
        self._at_once = at_once
        self._waiting: dict[QWidget, Callable[[], object]] = {}
        self._slicer = TimeSlicer(self)
        qt = QApplication.instance()
        assert isinstance(qt, QApplication)
        qt.focusChanged.connect(self._reach)

    def run(self, updates: _Updates) -> None:
        """Run the update of each of these rows; former updates that still wait are dropped."""
        later = {} if QAccessible.isActive() else self._out_of_sight(updates)
        former, self._waiting = self._waiting, {}
        for row in former.keys() - later.keys():
            _set_blank(row, False)
        for row, update in updates.items():
            if row not in later:
                update()
        for row in later.keys() - former.keys():
            _set_blank(row, True)
        self._waiting = later
        if later:
            self._slicer.begin(self._steps())

    def finish(self, row: QWidget) -> None:
        """Update a row that waits now."""
        update = self._waiting.pop(row, None)
        if update is not None:
            update()
            _set_blank(row, False)

    def _steps(self) -> Iterator[None]:
        while self._waiting:
            self.finish(next(iter(self._waiting)))
            yield

    def _out_of_sight(self, updates: _Updates) -> dict[QWidget, Callable[[], object]]:
        now = set(islice(updates, self._at_once)) - self._waiting.keys()
        focused = QApplication.focusWidget()
        while focused is not None:
            # A key would reach the row with the focus.
            now.add(focused)
            focused = focused.parentWidget()
        return {
            row: update
            for row, update in updates.items()
            if row not in now and row.visibleRegion().isEmpty()
        }

    def _reach(self, _before: QWidget | None, focused: QWidget | None) -> None:
        row = focused if self._waiting else None
        while row is not None and row not in self._waiting:
            row = row.parentWidget()
        if row is None:
            return
        is_selected = isinstance(focused, QLineEdit) and focused.hasSelectedText()
        self.finish(row)
        if is_selected and isinstance(focused, QLineEdit):
            # As Tab selects it.
            focused.selectAll()


def _set_blank(row: QWidget, is_blank: bool) -> None:
    row.setUpdatesEnabled(not is_blank)
    row.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, is_blank)


class _Turns(QObject):
    """Belongs to the application; in each turn of the event loop tasks run as long as one may."""

    def __init__(self, app: QCoreApplication) -> None:
        super().__init__(app)
        self._waiting: deque[TimeSlicer] = deque()
        self._is_first = True
        """Whether no turn has passed since a task began."""
        self._turn = QTimer(self, singleShot=True, interval=0)
        self._turn.timeout.connect(self._take_turns)

    def add(self, task: TimeSlicer) -> None:
        self._is_first = True
        if task not in self._waiting:
            self._waiting.append(task)
        if not self._turn.isActive():
            self._turn.start()

    def _take_turns(self) -> None:
        end = time.perf_counter() + (_FIRST_TURN_S if self._is_first else MAX_TURN_S)
        self._is_first = False
        while self._waiting and time.perf_counter() < end:
            task = self._waiting.popleft()
            # A step may delete it, or begin others.
            if isValid(task) and task.is_running:
                task.take_turn(end)
            if isValid(task) and task.is_running and task not in self._waiting:
                self._waiting.append(task)
        if self._waiting:
            self._turn.start()


def _turns() -> _Turns:
    app = QCoreApplication.instance()
    assert app is not None
    return app.findChild(_Turns) or _Turns(app)


def deletion(widget: QWidget, *, has_tasks: bool = True) -> Iterator[None]:
    """Yield after each step of deleting a widget with everything in it.

    To delete thousands of widgets at once would hold the window, and so would the search for
    tasks in them: `has_tasks` is False where there are none.
    """
    for task in widget.findChildren(TimeSlicer) if has_tasks else ():
        # It would go on with what is deleted.
        task.stop()
    yield from _deletion(widget)


def _deletion(widget: QWidget) -> Iterator[None]:
    if not isValid(widget):
        # Its window was closed between two steps.
        return
    if not isinstance(widget, _WHOLE):
        for child in widget.findChildren(
            QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly
        ):
            yield from _deletion(child)
    if isValid(widget):
        delete(widget)
    # Otherwise rows and their parts would hold each other for Python's collector.
    vars(widget).clear()
    _merge_freed_memory()
    yield


def _merge_freed_memory() -> None:
    """Let the C library merge the small blocks that were freed since the last call.

    The one of Linux does it whenever over 1,024 bytes are needed; after thousands of deleted
    widgets the next paint event would hold the window for it
    (`docs/decisions/0061-freed-memory-is-merged-little-by-little.md`).
    """
    bytearray(4096)


def put_out_of_sight(widgets: Sequence[QWidget]) -> None:
    """Move widgets away that are deleted soon; what has the focus in them hands it on.

    To hide them would hide each of their children: of thousands that holds the window.
    """
    focused = widgets[0].window().focusWidget() if widgets else None
    for widget in widgets:
        widget.move(0, _FAR)
    if focused is None or not any(widget.isAncestorOf(focused) for widget in widgets):
        return
    # No key may reach what is gone.
    focused.clearFocus()
    around = widgets[0].parentWidget()
    while around is not None and focus_proxy(around) is None:
        around = around.parentWidget()
    if around is not None:
        around.setFocus()
