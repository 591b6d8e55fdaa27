"""Writes a file that nobody else on the machine may read."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path


def write_privately(path: Path, content: bytes) -> None:
    """Writes all or nothing, for its owner alone; `OSError` where that fails."""
    # What a link points to is written, not the link.
    path = Path(os.path.realpath(path))
    beside = path.with_name(f".{path.name}.{os.getpid()}")
    # Left over by a process that had this number before, it might be anybody's to read.
    beside.unlink(missing_ok=True)
    try:
        with open(os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        os.replace(beside, path)
    except OSError:
        with contextlib.suppress(OSError):
            beside.unlink()
        raise
