"""What is printed for a terminal goes through the redaction as well."""

from __future__ import annotations

import io
from typing import TextIO

from contact_editor.services.redaction.redactor import Redactor

_MAX_LINE_CHARS = 100_000


class RedactedStream(io.TextIOBase):
    """Redacts line by line what is written, and hands it on.

    A traceback comes in small pieces, and a secret could lie across two of them.
    """

    def __init__(self, stream: TextIO, redactor: Redactor) -> None:
        super().__init__()
        self._stream = stream
        self._redactor = redactor
        self._begun = ""

    @property
    def encoding(self) -> str:  # type: ignore[override]  # a plain attribute there
        return self._stream.encoding

    def write(self, text: str) -> int:
        *lines, self._begun = (self._begun + text).split("\n")
        for line in lines:
            self._stream.write(self._redactor.redact(line) + "\n")
        if len(self._begun) > _MAX_LINE_CHARS:
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
        """Hands on what was begun; the stream behind it is not ours to close."""
        self._end_line()
        self._stream.flush()

    def _end_line(self) -> None:
        self._stream.write(self._redactor.redact(self._begun))
        self._begun = ""
