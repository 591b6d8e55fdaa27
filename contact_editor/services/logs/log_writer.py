"""The files of the log, and the thread that writes them: a disk may be slow, or full."""

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
"""Bytes of a file, and how many older ones are kept beside the one that is written."""
MAX_QUEUED_LINES = 10_000
"""Lines that may wait for the disk; later ones are dropped."""
_FLUSH_TIMEOUT_S = 1.0
"""The longest wait for the disk."""

ReportFailure = Callable[[BaseException | None], None]


class LogWriter(QueueListener):
    """Writes queued records on a thread of its own, to files that only this user can read.

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
        """Call something on the writing thread, between the lines; it may raise `OSError`."""
        with contextlib.suppress(queue.Full):
            self.records.put_nowait(call)

    def handle(self, record: Any) -> None:
        """Write a record, or make a call that was queued between records."""
        if isinstance(record, logging.LogRecord):
            super().handle(record)
            return
        try:
            record()
        except Exception as error:
            self._failed(error)

    def flush(self) -> None:
        """Wait until all that was queued is written, for a second at most."""
        written = threading.Event()
        self.do(written.set)
        written.wait(_FLUSH_TIMEOUT_S)

    def stop(self) -> None:
        """Write what was queued, and end; wait a second at most, for the disk may hang."""
        thread, self._thread = self._thread, None
        if thread is None:
            return
        # On the writing thread: its lock is held while the disk hangs.
        self.do(self._file.close)
        with contextlib.suppress(queue.Full):
            self.enqueue_sentinel()
        thread.join(_FLUSH_TIMEOUT_S)


class _PrivateFile(RotatingFileHandler):
    """The file and the older ones beside it; errors go to `failed` and not to the terminal."""

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
        # Asked twice, by the rotation and by the writing; redaction takes a while.
        line = record.__dict__.get("line")
        if line is None:
            line = record.__dict__["line"] = super().format(record)
        return str(line)

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - the library's name
        self._failed(sys.exc_info()[1])


def _older(path: Path, number: int) -> Path:
    return path.with_name(f"{path.name}.{number}") if number else path


def read_lines(folder: Path) -> Iterator[str]:
    """Yield the lines of all files, the oldest first; unreadable files are left out."""
    for number in range(OLDER_FILES, -1, -1):
        try:
            with _older(folder / NAME, number).open(encoding="utf-8", errors="replace") as file:
                for line in file:
                    yield line.rstrip("\n")
        except OSError:
            continue
