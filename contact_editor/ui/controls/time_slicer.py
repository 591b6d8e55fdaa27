"""Splits long work into turns of a few milliseconds, so that the window stays responsive."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Iterator, Sequence
from itertools import chain

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer
from PySide6.QtWidgets import QAbstractButton, QComboBox, QFrame, QLineEdit, QWidget
from shiboken6 import delete, isValid

MAX_TURN_S = 0.004
"""Seconds per turn; layout and painting take about as long again."""
_FAR = -100_000
"""Pixels above its parent, which cuts it off."""
_WHOLE = (QAbstractButton, QComboBox, QFrame, QLineEdit)
"""Widgets with parts of Qt in them, which only they may delete."""


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


class _Turns(QObject):
    """Belongs to the application; in each turn of the event loop tasks run as long as one may."""

    def __init__(self, app: QCoreApplication) -> None:
        super().__init__(app)
        self._waiting: deque[TimeSlicer] = deque()
        self._turn = QTimer(self, singleShot=True, interval=0)
        self._turn.timeout.connect(self._go_on)

    def add(self, task: TimeSlicer) -> None:
        if task not in self._waiting:
            self._waiting.append(task)
        if not self._turn.isActive():
            self._turn.start()

    def _go_on(self) -> None:
        end = time.perf_counter() + MAX_TURN_S
        while self._waiting and time.perf_counter() < end:
            task = self._waiting.popleft()
            # A step may delete it, or begin others.
            if isValid(task) and task.is_running:
                task.take_turn(end)
            if isValid(task) and task.is_running:
                self.add(task)
        if self._waiting:
            self._turn.start()


def _turns() -> _Turns:
    app = QCoreApplication.instance()
    assert app is not None
    return app.findChild(_Turns) or _Turns(app)


def deletion(widget: QWidget) -> Iterator[None]:
    """Yield after each step of deleting a widget with everything in it.

    To delete thousands of widgets at once would hold the window.
    """
    for task in widget.findChildren(TimeSlicer):
        # It would go on with what is deleted.
        task.stop()
    yield from _deletion(widget)


def _deletion(widget: QWidget) -> Iterator[None]:
    if not isinstance(widget, _WHOLE):
        for child in widget.findChildren(
            QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly
        ):
            yield from _deletion(child)
    delete(widget)
    # Otherwise rows and their parts would hold each other for Python's collector.
    vars(widget).clear()
    yield


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
    heir = widgets[0].parentWidget()
    while heir is not None and heir.focusProxy() is None:
        heir = heir.parentWidget()
    if heir is not None:
        heir.setFocus()
