"""The files of the log, and the thread that writes them: a disk may take its time, or be full."""

from __future__ import annotations

import queue
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from contact_editor.services.private_files import (
    make_private_folder,
    open_private_file,
)

NAME = "contact-editor.log"
MAX_FILE_BYTES, OLDER_FILES = 512 * 1024, 2
"""Bytes of a file, and how many older ones are kept beside the one that is written."""
_MAX_QUEUED_LINES = 10_000
"""Lines that may wait for the disk; what comes then is not written."""
_WRITE_DELAY_S = 0.01
"""Seconds that a line waits: what it tells of, such as an answer, is to be shown first."""
_FLUSH_TIMEOUT_S = 1.0
"""Seconds that anybody waits for the disk."""


class LogWriter:
    """Three files that only this user can read. Nobody waits for them; nothing is raised.

    `failed` hears of each trouble, on the thread that writes.
    """

    def __init__(self, folder: Path, failed: Callable[[BaseException | None], None]) -> None:
        self.folder = folder
        self._failed = failed
        self._file = _File(folder / NAME)
        self._calls: queue.SimpleQueue[Callable[[], object] | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._run, name="log", daemon=True)
        self._thread.start()

    def write(self, made: Callable[[], str]) -> None:
        """Hands over what makes a text, to be made and written a moment later."""
        if self._calls.qsize() < _MAX_QUEUED_LINES:
            self._calls.put(lambda: self._file.write(made()))

    def do(self, call: Callable[[], object]) -> None:
        """Has something done between the lines; it may raise `OSError`."""
        self._calls.put(call)

    def flush(self) -> None:
        """Waits until all that was handed over is written; a second at the most."""
        written = threading.Event()
        self._calls.put(written.set)
        written.wait(_FLUSH_TIMEOUT_S)

    def close(self) -> None:
        """Ends with what was handed over; waits a second for it at the most."""
        self._calls.put(self._file.close)
        self._calls.put(None)
        self._thread.join(_FLUSH_TIMEOUT_S)

    def _run(self) -> None:
        while True:
            call = self._calls.get()
            time.sleep(_WRITE_DELAY_S)
            while call is not None:
                self._do(call)
                try:
                    call = self._calls.get_nowait()
                except queue.Empty:
                    break
            else:
                return

    def _do(self, call: Callable[[], object]) -> None:
        try:
            call()
        except Exception as error:
            self._failed(error)


class _File:
    """One file and the older ones beside it; each call may raise `OSError`.

    Not a handler of `logging.handlers`: with that come sockets and pickles, 2 MB of memory.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._stream: Any = None

    def write(self, text: str) -> None:
        """Writes a text as a line, so that it is in the file at once."""
        line = f"{text}\n"
        if self._stream is None:
            self._open()
        if self._stream.tell() + len(line) > MAX_FILE_BYTES:
            self._make_room()
        self._stream.write(line)
        self._stream.flush()

    def close(self) -> None:
        stream, self._stream = self._stream, None
        if stream is not None:
            stream.close()

    def _open(self) -> None:
        make_private_folder(self._path.parent)
        self._stream = open_private_file(self._path)

    def _make_room(self) -> None:
        self.close()
        for number in range(OLDER_FILES, 0, -1):
            newer = _older(self._path, number - 1)
            if newer.exists():
                newer.replace(_older(self._path, number))
        self._open()


def _older(path: Path, number: int) -> Path:
    return path.with_name(f"{path.name}.{number}") if number else path


def read_lines(folder: Path) -> Iterator[str]:
    """Gives the lines of all files, the oldest first; what cannot be read is left out."""
    for number in range(OLDER_FILES, -1, -1):
        try:
            with _older(folder / NAME, number).open(encoding="utf-8", errors="replace") as file:
                for line in file:
                    yield line.rstrip("\n")
        except OSError:
            continue
