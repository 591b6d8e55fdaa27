"""Handles uncaught exceptions from all of Python's exception hooks."""

from __future__ import annotations

import contextlib
import sys
import threading
import time
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QSysInfo, Signal, qVersion

from contact_editor import __version__

# Imported when there is a crash: the start does not need it.
if TYPE_CHECKING:
    from contact_editor.services.redaction.redactor import Redactor

_HOOKS: tuple[tuple[Any, str], ...] = (
    (sys, "excepthook"),  # the main thread, and every slot
    (threading, "excepthook"),
    (sys, "unraisablehook"),  # exceptions that cannot be raised, such as in a `__del__`
)
_PYTHONS_OWN = (sys.__excepthook__, threading.__excepthook__, sys.__unraisablehook__)
_MAX_KEPT = 5
"""Crashes whose details are kept; the first is usually the cause of the others."""
_CALM = 3.0
"""Seconds after which the same crash is reported again: the user has repeated the action."""


class Crash:
    """One uncaught exception and how often it has occurred."""

    def __init__(self, kind: str, text: str) -> None:
        self.kind = kind
        self.text = text
        """The redacted traceback."""
        self.count = 0
        self.last = 0.0


class UncaughtExceptions(QObject):
    """Logs uncaught exceptions redacted, keeps details of the first ones, and reports them.

    Repetitions of the same crash are logged and reported rarely.
    """

    crashed = Signal(str)
    """The kind of an exception; emitted on any thread."""

    def __init__(self) -> None:
        super().__init__()
        self._redactor: Redactor | None = None
        self._known: dict[tuple[str, str], Crash] = {}
        self._lock = threading.RLock()
        self._before: list[Any] = []

    @property
    def redactor(self) -> Redactor:
        """Redacts everything that leaves this process."""
        with self._lock:
            if self._redactor is None:
                from contact_editor.services.redaction.redactor import Redactor

                self._redactor = Redactor()
            return self._redactor

    def listen(self) -> None:
        """Install the hooks; hooks of others are still called."""
        hooks = (self._uncaught, self._uncaught_on_thread, self._unraisable)
        self._before = [getattr(place, name) for place, name in _HOOKS]
        for (place, name), hook in zip(_HOOKS, hooks, strict=True):
            setattr(place, name, hook)

    def stop(self) -> None:
        for (place, name), hook in zip(_HOOKS, self._before, strict=False):
            setattr(place, name, hook)
        self._before = []

    def note(self, error: BaseException, *, is_reported: bool = True) -> None:
        """Handle an exception, on any thread; never raises."""
        try:
            self._note(error, is_reported)
        except Exception as second:
            _print(f"contact-editor: {_bare(error)}; and while it was logged: "
                   f"{_bare(second)}")  # fmt: skip

    def details(self) -> str:
        """Return details to pass on: versions, and tracebacks of the first crashes."""
        with self._lock:
            known = list(self._known.values())
        shown = [
            f"{crash.count} times:\n{crash.text}" if crash.count > 1 else crash.text
            for crash in known[:_MAX_KEPT]
        ]
        rest = [f"{crash.count} times {crash.kind}" for crash in known[_MAX_KEPT:]]
        return self.redactor.redact("\n\n".join((versions(), *shown, *rest)))

    def _note(self, error: BaseException, is_reported: bool) -> None:
        from contact_editor.services.logs import tracebacks

        kind, now = type(error).__name__, time.monotonic()
        with self._lock:
            key = (kind, tracebacks.place(error))
            crash = self._known.get(key)
            if crash is None:
                text = self.redactor.redact(tracebacks.traceback_text(error))
                crash = self._known[key] = Crash(kind, text)
            crash.count += 1
            calm, crash.last = now - crash.last > _CALM, now
        self._write_down(crash)
        if is_reported and calm:
            self.crashed.emit(kind)

    def _write_down(self, crash: Crash) -> None:
        import logging

        from contact_editor.services.logs.repeat_counter import should_log

        log = logging.getLogger(__name__)
        if not should_log(crash.count):
            return
        text = crash.text if crash.count == 1 else f"{crash.kind}, {crash.count} times by now"
        # Before the log is open, Python would print it twice.
        if log.hasHandlers():
            log.error("not caught: %s", text)
        _print(text)

    def _uncaught(self, kind: type[BaseException], error: BaseException | None, stack: Any) -> None:
        self._take(0, error, kind, stack, kind, error, stack)

    def _uncaught_on_thread(self, raised: threading.ExceptHookArgs) -> None:
        self._take(1, raised.exc_value, raised.exc_type, raised.exc_traceback, raised)

    def _unraisable(self, raised: Any) -> None:
        # Python ignores such exceptions: the user's action continues.
        kind, value, place = raised.exc_type, raised.exc_value, raised.exc_traceback
        self._take(2, value, kind, place, raised, is_reported=False)

    def _take(
        self, hook: int, error: BaseException | None, kind: type[BaseException], stack: Any,
        *raised: Any, is_reported: bool = True,
    ) -> None:  # fmt: skip
        error = kind() if error is None else error
        if error.__traceback__ is None:
            error.__traceback__ = stack
        if isinstance(error, KeyboardInterrupt):
            _print(_bare(error))
            return
        self.note(error, is_reported=is_reported)
        before = self._before[hook] if self._before else None
        if before is not None and before not in _PYTHONS_OWN:
            before(*raised)


def versions() -> str:
    """Return the versions of program, system, Python and Qt on one line."""
    import platform

    # Not `platform.platform()`, which starts another process and takes 1 MB.
    system = f"{QSysInfo.prettyProductName()}, {QSysInfo.kernelType()} {QSysInfo.kernelVersion()}"
    return (
        f"Contact Editor {__version__}, {system} {QSysInfo.currentCpuArchitecture()}, "
        f"Python {platform.python_version()}, Qt {qVersion()}"
    )


def _bare(error: BaseException) -> str:
    """Return only the class and line of an exception, which need no redaction."""
    last = error.__traceback__
    while last is not None and last.tb_next is not None:
        last = last.tb_next
    place = f" at {last.tb_frame.f_globals.get('__name__')}:{last.tb_lineno}" if last else ""
    return type(error).__name__ + place


def _print(text: str) -> None:
    # A program without a terminal has none.
    if sys.stderr is not None:
        with contextlib.suppress(OSError, ValueError):
            print(text, file=sys.stderr, flush=True)
