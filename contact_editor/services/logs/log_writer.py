"""Files of the log and the thread that writes them: a disk may be slow or full."""

from __future__ import annotations

import contextlib
import logging
import queue
import sys
import threading
from collections.abc import Callable, Iterator
from logging.handlers import QueueListener, RotatingFileHandler
from pathlib import Path
from typing import Any

from contact_editor.services.private_files import make_private_folder, open_private_file

NAME = "contact-editor.log"
MAX_FILE_BYTES, OLDER_FILES = 512 * 1024, 2
"""Bytes per file, and number of older files that are kept."""
MAX_QUEUED_LINES = 10_000
"""Lines that can wait for the disk; further ones are dropped."""
_FLUSH_TIMEOUT_S = 1.0
"""The longest wait for the disk."""

ReportFailure = Callable[[BaseException | None], None]


class LogWriter(QueueListener):
    """Writes queued records on its own thread, to files that only this user can read.

    Nothing is raised: `failed` is called with each error, on that thread.
    """

    def __init__(self, folder: Path, formatter: logging.Formatter, failed: ReportFailure) -> None:
        self.records: queue.Queue[Any] = queue.Queue(MAX_QUEUED_LINES)
        self._failed = failed
        self._file = _PrivateFile(folder / NAME, formatter, failed)
        super().__init__(self.records, self._file)

    def start(self) -> None:
        super().start()
        if self._thread is not None:
            self._thread.name = "log"

    def do(self, call: Callable[[], object]) -> None:
        """Run a function on the writing thread, between records; it may raise `OSError`."""
        with contextlib.suppress(queue.Full):
            self.records.put_nowait(call)

    def handle(self, record: Any) -> None:
        """Write a record, or run a queued function."""
        if isinstance(record, logging.LogRecord):
            super().handle(record)
            return
        try:
            record()
        except Exception as error:
            self._failed(error)

    def flush(self) -> None:
        """Wait until all queued records are written, at most one second."""
        written = threading.Event()
        self.do(written.set)
        written.wait(_FLUSH_TIMEOUT_S)

    def stop(self) -> None:
        """Write the queued records and end; wait at most one second, because the disk may hang."""
        thread, self._thread = self._thread, None
        if thread is None:
            return
        # On the writing thread, which holds the lock while the disk hangs.
        self.do(self._file.close)
        with contextlib.suppress(queue.Full):
            self.enqueue_sentinel()
        thread.join(_FLUSH_TIMEOUT_S)


class _PrivateFile(RotatingFileHandler):
    """The file and the older ones; errors are passed to `failed`, not to the terminal."""

    def __init__(self, path: Path, formatter: logging.Formatter, failed: ReportFailure) -> None:
        super().__init__(
            path, maxBytes=MAX_FILE_BYTES, backupCount=OLDER_FILES, encoding="utf-8", delay=True
        )
        self.setFormatter(formatter)
        self._failed = failed

    def _open(self) -> Any:
        path = Path(self.baseFilename)
        make_private_folder(path.parent)
        return open_private_file(path)

    def format(self, record: logging.LogRecord) -> str:
        # Called twice, for rotation and for writing; redaction takes a while.
        line = record.__dict__.get("line")
        if line is None:
            line = record.__dict__["line"] = super().format(record)
        return str(line)

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - the library's name
        self._failed(sys.exc_info()[1])


def _older(path: Path, number: int) -> Path:
    return path.with_name(f"{path.name}.{number}") if number else path


def read_lines(folder: Path) -> Iterator[str]:
    """Yield the lines of all files, oldest first; unreadable files are skipped."""
    for number in range(OLDER_FILES, -1, -1):
        try:
            with _older(folder / NAME, number).open(encoding="utf-8", errors="replace") as file:
                for line in file:
                    yield line.rstrip("\n")
        except OSError:
            continue
