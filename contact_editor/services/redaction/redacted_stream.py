"""Redaction of text that is printed to a terminal."""

from __future__ import annotations

import io
from typing import TextIO

from contact_editor.services.redaction.redactor import Redactor

_MAX_LINE_CHARS = 100_000


class RedactedStream(io.TextIOBase):
    """Redacts text line by line and writes it to another stream.

    A traceback is written in small pieces, and a secret could be split between two of them.
    """

    def __init__(self, stream: TextIO, redactor: Redactor) -> None:
        super().__init__()
        self._stream = stream
        self._redactor = redactor
        self._unfinished = ""

    @property
    def encoding(self) -> str:  # type: ignore[override]  # a plain attribute there
        return self._stream.encoding

    def write(self, text: str) -> int:
        *lines, self._unfinished = (self._unfinished + text).split("\n")
        for line in lines:
            self._stream.write(self._redactor.redact(line) + "\n")
        if len(self._unfinished) > _MAX_LINE_CHARS:
            self._end_line()
        if lines:
            self._stream.flush()
        return len(text)

    def writable(self) -> bool:
        return True

    def isatty(self) -> bool:
        return self._stream.isatty()

    def fileno(self) -> int:
        return self._stream.fileno()

    def close(self) -> None:
        """Write the unfinished line; the other stream is not closed."""
        self._end_line()
        self._stream.flush()

    def _end_line(self) -> None:
        self._stream.write(self._redactor.redact(self._unfinished))
        self._unfinished = ""
