"""Reading of configuration files: only regular files, and only what is parsed in little time."""

from __future__ import annotations

import os
import stat
from pathlib import Path

MAX_FILE_BYTES = 4 * 1024 * 1024
"""Far larger than any description or list of connections."""

MAX_DOTS = 200
"""On one line: the time that `tomllib` takes for a dotted key grows with their square, to minutes
for 50,000."""


def toml_text(content: bytes) -> str:
    """Return the text of a TOML file; `ValueError` with the place if it would take too long."""
    for number, line in enumerate(content.split(b"\n"), 1):
        if line.count(b".") > MAX_DOTS:
            raise ValueError(f"line {number} has more than {MAX_DOTS} dots; break it up")
    return content.decode("utf-8-sig")


def read_regular_file(path: Path, max_bytes: int = MAX_FILE_BYTES) -> bytes:
    """Return the content; `OSError` if it is not a regular file or is too large.

    Reading a pipe or a device could block forever or never end.
    """
    # Non-blocking: opening a pipe for reading would otherwise wait for a writer.
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    flags |= getattr(os, "O_CLOEXEC", 0)
    # By an opener, so that every error names the file.
    with open(path, "rb", opener=lambda name, _: os.open(name, flags)) as file:
        if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
            raise OSError(0, "not a regular file", str(path))
        content = file.read(max_bytes + 1)
    if len(content) > max_bytes:
        raise OSError(0, f"larger than {max_bytes // 1024} KiB", str(path))
    return content
