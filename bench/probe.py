"""Watches a window come, from within its process: when it was painted and usable, what it took.

`python -P bench/probe.py BEGUN empty|real [ARGUMENT …]` prints one line of JSON and ends. BEGUN is
`time.monotonic()` just before the process was begun; that clock is the same in all processes.
"""

# Nothing more: what is loaded here would be missing from what the program loads by itself.
from __future__ import annotations

import os
import sys
import time

TYPE_CHECKING = False
if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

CALM = 5
"""Turns of the event loop with nothing to do, one after the other: then a window is usable."""
_SHORT = 0.002
"""Seconds; a turn that took longer had something to do."""


class Probe:
    """Notes the first paint, then waits until the event loop is idle."""

    def __init__(self, begun: float) -> None:
        self.begun = begun
        self.told: dict[str, object] = {}
        self._before = 0.0
        self._calm = 0

    def paint(self) -> None:
        """To be called while the window is being painted for the first time."""
        from PySide6.QtCore import QTimer

        QTimer.singleShot(0, self._painted)

    def _painted(self) -> None:
        self._tell("painted")
        self._before = time.monotonic()
        self._wait()

    def _wait(self) -> None:
        from PySide6.QtCore import QTimer

        QTimer.singleShot(0, self._turn)

    def _turn(self) -> None:
        now = time.monotonic()
        self._calm = self._calm + 1 if now - self._before < _SHORT else 0
        self._before = now
        if self._calm < CALM:
            self._wait()
        else:
            self._tell("usable")
            self._end()

    def _tell(self, when: str) -> None:
        self.told[when] = {
            "seconds": time.monotonic() - self.begun,
            "busy": time.process_time(),
            "peak": memory_of("/proc/self/status", "VmHWM:"),
            "share": memory_of("/proc/self/smaps_rollup", "Pss:"),
            "modules": sorted(sys.modules),
            "classes": _classes(),
        }

    def _end(self) -> None:
        import json

        print(json.dumps(self.told), flush=True)
        os._exit(0)


def _classes() -> list[str]:
    """Names what PySide6 has made of Qt's classes; it makes each when it is first asked for."""
    modules = {name: sys.modules[f"PySide6.{name}"] for name in ("QtCore", "QtGui", "QtWidgets")}
    return [
        f"{name}.{what}"
        for name, module in modules.items()
        for what, value in vars(module).items()
        if isinstance(value, type)
    ]


def memory_of(file: str, name: str) -> int:
    """Return a number of the process, in kB."""
    with open(file, encoding="ascii") as lines:
        return next(int(line.split()[1]) for line in lines if line.startswith(name))


class Door:
    """Is asked for each module before it is loaded, and has none; waits for one to be wanted."""

    def __init__(self, probe: Probe) -> None:
        self._probe = probe

    def find_spec(self, name: str, _path: object = None, _target: object = None) -> None:
        if name == "contact_editor.ui.main_window.main_window":
            # By now Qt is there, loaded in the way that the program chose.
            sys.meta_path.remove(self)
            _watch(self._probe)


def _watch(probe: Probe) -> None:
    from PySide6.QtWidgets import QApplication

    run = QApplication.exec

    def watched(_self: object = None) -> int:
        from contact_editor.ui.main_window.main_window import MainWindow

        paint = MainWindow.paintEvent

        def painted(window: MainWindow, event: QPaintEvent) -> None:
            # As the empty window does it. To filter its events, or to ask Qt for its windows, would
            # make Python classes of half of Qt, and cost more than what is to be measured.
            if not probe.told:
                probe.paint()
            paint(window, event)

        MainWindow.paintEvent = painted  # type: ignore[assignment, method-assign]  # way in
        return run()

    QApplication.exec = watched  # type: ignore[method-assign]  # the way in


def show_empty_window(probe: Probe) -> None:
    """Shows a window of the same size with nothing in it: what Qt and Python cost by themselves."""
    from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

    class Empty(QMainWindow):
        """Report the first paint."""

        def paintEvent(self, _event: object) -> None:  # noqa: N802  # Qt's name
            if not probe.told:
                probe.paint()

    qt = QApplication(sys.argv[:1])
    window = Empty()
    window.resize(980, 860)
    window.setCentralWidget(QWidget())
    window.show()
    qt.exec()


if __name__ == "__main__":
    the_probe = Probe(float(sys.argv[1]))
    if sys.argv[2] == "empty":
        show_empty_window(the_probe)
    else:
        sys.meta_path.insert(0, Door(the_probe))
        from contact_editor.__main__ import main

        main(sys.argv[3:])
