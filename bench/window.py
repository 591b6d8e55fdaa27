"""The real window with the practice server behind it, and the time that its thread was held."""

from __future__ import annotations

import gc
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from bench.practice import Practice, practice_server
from contact_editor.app.garbage_collector import collect_on_ui_thread
from tests.end_to_end.driver import Driver

_CALM, _SHORT = 5, 0.001
"""Turns of the loop, one after the other, that each took less than this many seconds."""


def application() -> QApplication:
    """Return the one application of this process; what is loaded stays, as in the program."""
    running = QApplication.instance()
    if isinstance(running, QApplication):
        return running
    gc.freeze()
    qt = QApplication(sys.argv[:1])
    collect_on_ui_thread(qt)
    return qt


@contextmanager
def real_window() -> Iterator[tuple[Driver, Practice]]:
    """Opens the program on a connection to each provider, with its keys at hand."""
    qt = application()
    with practice_server() as practice, tempfile.TemporaryDirectory() as folder:
        practice.write_connections(Path(folder))
        driver = Driver(qt, Path(folder))
        for connection in practice.connections:
            driver.app.manager.keep_key(connection.name, practice.key)
        driver.use(practice.connections[0].name)
        yield driver, practice
        driver.close()


def look_away() -> None:
    """Let the program collect its garbage, as it does while another program is active."""
    application().applicationStateChanged.emit(Qt.ApplicationState.ApplicationInactive)


def until(condition: Callable[[], object], seconds: float = 20.0) -> None:
    """Run the event loop until a condition holds; it sleeps in between, as without input."""
    qt, end = application(), time.monotonic() + seconds
    alarm = QTimer(interval=100)
    alarm.start()
    while not condition():
        if time.monotonic() > end:
            raise TimeoutError("the window never came to this")
        qt.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        _delete()
    alarm.stop()


def calm() -> float:
    """Wait until the event loop is idle; return the moment since when it is."""
    qt, turns, ended = application(), 0, time.perf_counter()
    while turns < _CALM:
        begun = time.perf_counter()
        qt.processEvents()
        _delete()
        now = time.perf_counter()
        turns, ended = (turns + 1, ended) if now - begun < _SHORT else (0, now)
        time.sleep(_SHORT)
    return ended


def _delete() -> None:
    # What is to be deleted later is deleted by a loop that runs, and not by `processEvents`.
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


class Painted(QObject):
    """Notes whether a window was painted again since the last look, and when first."""

    def __init__(self, window: QWidget) -> None:
        super().__init__()
        self.seen = False
        self.clock = self.processor = 0.0
        """Seconds, as of `perf_counter` and `thread_time`."""
        window.installEventFilter(self)

    def eventFilter(self, window: QObject, event: QEvent) -> bool:  # noqa: N802  # Qt's name
        if event.type() == QEvent.Type.UpdateRequest:
            # All that is to be painted, by whatever widget, is painted by this one event.
            window.removeEventFilter(self)
            window.event(event)
            window.installEventFilter(self)
            if not self.seen:
                self.clock, self.processor = time.perf_counter(), time.thread_time()
            self.seen = True
            return True
        return False


class Pulse(QObject):
    """Beats each millisecond on the thread of the window; notes how late each beat was."""

    def __init__(self) -> None:
        super().__init__()
        self.holds: list[float] = []
        """Milliseconds between beats, beyond the one that is meant to be there."""
        self.used: list[float] = []
        """Milliseconds of the processor between beats: other load does not count."""
        self._last = self._last_used = 0.0
        self._timer = QTimer(self, interval=1)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)

    @contextmanager
    def beating(self) -> Iterator[None]:
        """Notes what happens meanwhile, up to the beat after its end."""
        self._last, self._last_used = time.perf_counter(), time.thread_time()
        self._timer.start()
        yield
        beats = len(self.holds)
        until(lambda: len(self.holds) > beats)
        self._timer.stop()

    def _beat(self) -> None:
        now, used = time.perf_counter(), time.thread_time()
        self.holds.append(max(0.0, (now - self._last) * 1000 - 1))
        self.used.append((used - self._last_used) * 1000)
        self._last, self._last_used = now, used
