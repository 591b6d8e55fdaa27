"""How long the window did not answer, seen from another thread."""

from __future__ import annotations

import faulthandler
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QTimer

HANG_S = 1.0
_LOOK_S = 0.05
_BEAT_MS = 20


class Watchdog:
    """Counts the times in which no event of the UI thread was handled for a second.

    A second of its own turns, without those in which the UI thread waited for a processor, or a
    second of the processor: on a busy machine both have to wait as well.
    A timer beats on the UI thread, also in dialogs and while a test only waits for an answer:
    what is painted meanwhile is no hang.
    """

    def __init__(self) -> None:
        self.hangs: list[str] = []
        """The stack of the UI thread in each of them."""
        self.longest_s = 0.0
        self._looks = 0
        self._noted = self._is_paused = False
        self._ends = threading.Event()
        self._ui_thread = threading.get_ident()
        self._used_s = time.thread_time()
        self._statistics = Path(f"/proc/self/task/{threading.get_native_id()}/schedstat")
        self._waited_s = self._waited()
        self._thread = threading.Thread(target=self._watch, name="watchdog", daemon=True)
        self._timer = QTimer(interval=_BEAT_MS)
        self._timer.timeout.connect(self._beat)

    def __enter__(self) -> Watchdog:
        self._timer.start()
        self._thread.start()
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _error: object, _stack: TracebackType | None
    ) -> None:
        self._timer.stop()
        self._ends.set()
        self._thread.join()

    @contextmanager
    def paused(self) -> Iterator[None]:
        """Leave out what is done meanwhile: there is no window that could answer."""
        self._is_paused = True
        yield
        self._is_paused = False
        self._begin()

    def _begin(self) -> None:
        self._looks, self._used_s, self._noted = 0, time.thread_time(), False
        self._waited_s = self._waited()

    def _beat(self) -> None:
        late_s = max(self._late_s(self._waited()), time.thread_time() - self._used_s)
        if not self._is_paused:
            self.longest_s = max(self.longest_s, late_s)
            if late_s > HANG_S and not self._noted:
                self.hangs.append("(it was over before it could be seen)")
        self._begin()

    def _watch(self) -> None:
        while not self._ends.wait(_LOOK_S):
            self._looks += 1
            if self._is_paused or self._noted:
                continue
            if self._late_s(self._waited()) > HANG_S:
                self._noted = True
                self.hangs.append(_stack_of(self._ui_thread))

    def _late_s(self, waited_s: float) -> float:
        return self._looks * _LOOK_S - (waited_s - self._waited_s)

    def _waited(self) -> float:
        """Return for how long the UI thread had work, but no processor; 0 where that is unknown."""
        try:
            return int(self._statistics.read_text().split()[1]) / 1e9
        except OSError:
            return 0.0


def _stack_of(thread: int) -> str:
    # Not by its frames: to hold one keeps its variables alive, such as the painter of a widget.
    with tempfile.TemporaryFile() as file:
        faulthandler.dump_traceback(file)
        file.seek(0)
        stacks = file.read().decode("utf-8", "replace").split("\n\n")
    return next((stack for stack in stacks if f"{thread:x} " in stack), "")
