"""Python's cyclic garbage collector, on the UI thread only."""

from __future__ import annotations

import gc

from PySide6.QtCore import QAbstractEventDispatcher, QCoreApplication, QObject, Qt
from PySide6.QtGui import QGuiApplication

_YOUNG = 700
"""New objects after which it looks through the new ones, as Python does by itself."""
_MIDDLE, _OLD = 7_000, 70_000
"""New objects after which it looks through those that it found in use once, and through all."""
_MAX_NEW = 5_000
"""Most new objects that it looks through between two events; more would hold the window."""
_MAX_ALL = 25_000
"""The same for all objects. If there are more, it waits until another program is active."""
_TOO_MANY_MORE = 100_000
"""Objects more than the last look through all left, with which it does not wait any longer."""


class GarbageCollector(QObject):
    """Collects cyclic garbage between two events of the UI thread.

    By itself Python collects on any thread that allocates, and deletes Qt objects there: that ends
    the process with a segmentation fault, or blocks it.
    """

    def __init__(self, app: QCoreApplication) -> None:
        super().__init__(app)
        gc.disable()
        self._new = self._new_since_all = 0
        self._left = 0
        """Objects in use after the last full collection."""
        dispatcher = QAbstractEventDispatcher.instance()
        # Some platforms emit the one only before they wait, others the other only after an event.
        dispatcher.aboutToBlock.connect(self.collect_due)
        dispatcher.awake.connect(self.collect_due)
        if isinstance(app, QGuiApplication):
            app.applicationStateChanged.connect(self._collect_if_unused)

    def collect_due(self) -> None:
        """Collect what is due and does not hold the window."""
        count = gc.get_count()[0]
        if count < _YOUNG:
            return
        self._new += count
        self._new_since_all += count
        if count > _MAX_NEW:
            # All become old ones, unseen, in no time.
            gc.freeze()
            gc.unfreeze()
            self._new = 0
        elif self._new < _MIDDLE:
            gc.collect(0)
        elif self._new_since_all < _OLD:
            self._new = 0
            gc.collect(1)
        else:
            self._collect_all_if_few()

    def _collect_all_if_few(self) -> None:
        objects = _count_objects()
        if objects <= _MAX_ALL or objects > self._left + _TOO_MANY_MORE:
            self._collect_all()
        else:
            self._new = self._new_since_all = 0
            gc.collect(1)

    def _collect_if_unused(self, state: Qt.ApplicationState) -> None:
        if state != Qt.ApplicationState.ApplicationActive and self._new_since_all > _MIDDLE:
            self._collect_all()

    def _collect_all(self) -> None:
        self._new = self._new_since_all = 0
        gc.collect()
        self._left = _count_objects()


def _count_objects() -> int:
    """Return how many objects Python's collector would examine.

    `gc.get_objects` also lists the tuples that another thread is building, which that thread cannot
    finish while the list lives: its call fails with a SystemError. No bytecode runs here between
    the making of a list and its end, so that no other thread meets one.
    """
    return sum(map(len, map(gc.get_objects, range(3))))


def collect_on_ui_thread(app: QCoreApplication) -> None:
    """Let Python's garbage be collected between the events of this thread, and nowhere else."""
    gc.disable()
    if app.findChild(GarbageCollector) is None:
        GarbageCollector(app)
