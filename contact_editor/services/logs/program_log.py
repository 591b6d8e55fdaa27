"""The program's log, which contains no personal data."""

from __future__ import annotations

import copy
import faulthandler
import logging
import queue
import re
import sys
from collections import deque
from collections.abc import Callable
from datetime import datetime
from logging.handlers import QueueHandler
from pathlib import Path
from typing import IO, Any

from contact_editor.services.logs.log_writer import LogWriter, ReportFailure, read_lines
from contact_editor.services.logs.tracebacks import traceback_text
from contact_editor.services.private_files import make_private_folder, open_private_file
from contact_editor.services.redaction.redactor import Redactor

FAULTS = "fault.log"
_MAX_FAULT_BYTES = 64 * 1024
_OURS = __name__.partition(".")[0]
_FORM = "{asctime} {levelname} {name}: {message}"
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029]")


class ProgramLog:
    """Writes the records of the program's loggers to files, redacted, and returns the last lines.

    Errors of the disk are never raised and never block; the first one is reported. Python's
    warnings are logged as well. A separate file gets the stack if the process crashes.
    """

    def __init__(
        self, folder: Path, redactor: Redactor, said: Callable[[str], None] = lambda reason: None
    ) -> None:
        """`said` is called once, on any thread, with the reason why the log cannot be written."""
        self.folder = folder
        self._redactor = redactor
        self._said = said
        self._has_said = False
        self._files: LogWriter | None = None
        self._handler: logging.Handler | None = None
        self._faults: IO[str] | None = None
        self._level_before = logging.NOTSET

    def open(self) -> None:
        """Start logging."""
        self._files = LogWriter(self.folder, _RedactingFormatter(self._redactor), self._fail)
        self._files.do(self._watch_for_faults)
        self._files.start()
        self._handler = _QueueingHandler(self._files.records, self._fail)
        logging.getLogger().addHandler(self._handler)
        ours = logging.getLogger(_OURS)
        self._level_before = ours.level
        ours.setLevel(logging.INFO)
        logging.captureWarnings(True)

    def close(self) -> None:
        """Write what was logged so far, and stop."""
        if self._files is None or self._handler is None:
            return
        logging.captureWarnings(False)
        logging.getLogger().removeHandler(self._handler)
        logging.getLogger(_OURS).setLevel(self._level_before)
        self._files.do(self._stop_watching)
        self._files.stop()
        self._files = self._handler = None

    def last_lines(self, count: int) -> tuple[str, ...]:
        """Return the last lines of the log, newest last; the log need not be open."""
        if self._files is not None:
            self._files.flush()
        # Redacted again: it may contain secrets that were added later.
        return tuple(map(self._redactor.redact, deque(read_lines(self.folder), maxlen=count)))

    def _watch_for_faults(self) -> None:
        make_private_folder(self.folder)
        # Enabled with another output already: `python -X faulthandler`.
        if faulthandler.is_enabled():
            return
        path = self.folder / FAULTS
        if path.exists() and path.stat().st_size > _MAX_FAULT_BYTES:
            path.unlink()
        self._faults = open_private_file(path)
        faulthandler.enable(self._faults)

    def _stop_watching(self) -> None:
        if self._faults is not None:
            faulthandler.disable()
            self._faults.close()
            self._faults = None

    def _fail(self, error: BaseException | None) -> None:
        if not self._has_said:
            self._has_said = True
            self._said(str(getattr(error, "strerror", None) or type(error).__name__))


class _QueueingHandler(QueueHandler):
    """Queues a copy of each record, to be redacted and written on the log's own thread."""

    def __init__(self, records: queue.Queue[Any], failed: ReportFailure) -> None:
        super().__init__(records)
        self.setLevel(logging.INFO)
        self._failed = failed

    def prepare(self, record: logging.LogRecord) -> logging.LogRecord:
        """Format the record now: its arguments may change later."""
        queued = copy.copy(record)
        queued.msg, queued.args = record.getMessage(), None
        error = record.exc_info[1] if record.exc_info else None
        # Replaces another handler's text of the exception, which contains values.
        queued.exc_info, queued.exc_text = None, traceback_text(error) if error else None
        return queued

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - the library's name
        error = sys.exc_info()[1]
        if not isinstance(error, queue.Full):
            self._failed(error)


class _RedactingFormatter(logging.Formatter):
    """Formats a record with its exception and stack, redacted."""

    def __init__(self, redactor: Redactor) -> None:
        super().__init__(_FORM, style="{")
        self._redactor = redactor

    def format(self, record: logging.LogRecord) -> str:
        text = self._redactor.redact(super().format(record))
        # External text must not look like a line of the log.
        return _CONTROL.sub("\ufffd", text).replace("\n", "\n    ")

    def formatTime(  # noqa: N802 - the library's own name
        self, record: logging.LogRecord, datefmt: str | None = None
    ) -> str:
        at = datetime.fromtimestamp(record.created).astimezone()
        return at.isoformat(" ", "milliseconds")
