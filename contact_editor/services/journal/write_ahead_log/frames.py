"""How much of a write-ahead log was written, and how much of it SQLite can still use.

After a crash SQLite reads the log up to the first frame that is not as it was written, and ignores
the rest without an error. The format: https://www.sqlite.org/walformat.html
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import NamedTuple

import apsw

_HEADER_BYTES, _FRAME_HEADER_BYTES = 32, 24
_MAGIC = (0x377F0682, 0x377F0683)
_MAX_OLDER = 100_000
"""How much lower the number in a frame may be that is left of an earlier use of the log."""


class WrittenFrames(NamedTuple):
    """The log as it was found: what identifies its use, and its frames up to the last commit."""

    salt: bytes = b""
    frames: int = 0
    is_damaged: bool = False
    """It does not even have the form of a log."""


def written_frames(database: Path) -> WrittenFrames:
    """Return what the log of a database has, by the headers alone; raises `OSError`."""
    try:
        file = _log_of(database).open("rb")
    except FileNotFoundError:
        return WrittenFrames()
    with file:
        header = file.read(_HEADER_BYTES)
        if len(header) < _HEADER_BYTES:
            return WrittenFrames()
        page_bytes = _number(header[8:12])
        if _number(header[:4]) not in _MAGIC or not 512 <= page_bytes <= 65_536:
            return WrittenFrames(is_damaged=True)
        salt, last = header[16:24], 0
        size = os.fstat(file.fileno()).st_size
        # The last frame may have been cut off by the crash.
        for place in range(1, (size - _HEADER_BYTES) // (_FRAME_HEADER_BYTES + page_bytes) + 1):
            frame = file.read(_FRAME_HEADER_BYTES)
            if frame[8:16] == salt:
                last = place if _number(frame[4:8]) else last
            elif not 0 < _number(salt[:4]) - _number(frame[8:12]) < _MAX_OLDER:
                return WrittenFrames(salt, is_damaged=True)
            file.seek(page_bytes, 1)
        return WrittenFrames(salt, last)


def is_cut_short(db: apsw.Connection, database: Path, written: WrittenFrames) -> bool:
    """Return whether SQLite ignores commits that were in the log before it was opened."""
    if written.is_damaged:
        return True
    if not written.frames or written_frames(database).salt != written.salt:
        return False
    try:
        used, _ = db.wal_checkpoint(mode=apsw.SQLITE_CHECKPOINT_PASSIVE)
    except (apsw.BusyError, apsw.LockedError):
        # Another process has it open, and has looked.
        return False
    return 0 <= used < written.frames


def _log_of(database: Path) -> Path:
    return database.with_name(f"{database.name}-wal")


def _number(data: bytes) -> int:
    return int.from_bytes(data, "big")
