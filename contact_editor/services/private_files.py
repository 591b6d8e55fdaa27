"""Files and folders that only the user can read."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path
from typing import Any


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


_ONLY_OURS, _ONLY_OUR_FOLDER = 0o600, 0o700


def make_private_folder(folder: Path) -> None:
    """Makes a folder that only this user can look into, or makes it so."""
    folder.mkdir(mode=_ONLY_OUR_FOLDER, parents=True, exist_ok=True)
    if os.name == "posix" and folder.stat().st_mode & 0o077:
        folder.chmod(_ONLY_OUR_FOLDER)


def open_private_file(path: Path) -> Any:
    """Opens a text file that only this user can read, to write at its end."""

    def opened(name: str, flags: int) -> int:
        return os.open(name, flags, _ONLY_OURS)

    return open(path, "a", encoding="utf-8", errors="backslashreplace", opener=opened)
