"""Files and folders that only the user can read."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path
from typing import Any


def write_privately(path: Path, content: bytes) -> None:
    """Write a file, all or nothing, that only the user can read; raises `OSError`."""
    # Writes to the target of a link, not over the link.
    path = Path(os.path.realpath(path))
    temporary = path.with_name(f".{path.name}.{os.getpid()}")
    # A file left by an earlier process with this id might be readable by others.
    temporary.unlink(missing_ok=True)
    try:
        with open(os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        os.replace(temporary, path)
    except OSError:
        with contextlib.suppress(OSError):
            temporary.unlink()
        raise


_FILE_MODE, _FOLDER_MODE = 0o600, 0o700


def make_private_folder(folder: Path) -> None:
    """Create a folder that only the user can access, or restrict an existing one."""
    make_missing_folders(folder)
    if _is_open_to_others(folder):
        folder.chmod(_FOLDER_MODE)


def make_missing_folders(folder: Path) -> None:
    """Create a folder and those above it, for the user only; existing ones are left as they are.

    The library would let the system decide who can access those above it.
    """
    try:
        folder.mkdir(mode=_FOLDER_MODE, exist_ok=True)
    except FileNotFoundError:
        if folder.parent == folder:
            raise
        make_missing_folders(folder.parent)
        folder.mkdir(mode=_FOLDER_MODE, exist_ok=True)


def make_private_file(path: Path) -> None:
    """Create an empty file that only the user can access, or restrict an existing one.

    An existing file is not opened: SQLite would lose its locks when it is closed again.
    """
    with contextlib.suppress(FileExistsError):
        os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, _FILE_MODE))
        return
    restrict_file(path)


def restrict_file(path: Path) -> None:
    """Make an existing file private, as far as the system allows it."""
    with contextlib.suppress(OSError):
        if path.is_file() and _is_open_to_others(path):
            path.chmod(_FILE_MODE)


def _is_open_to_others(path: Path) -> bool:
    return os.name == "posix" and bool(path.stat().st_mode & 0o077)


def open_private_file(path: Path, mode: str = "a") -> Any:
    """Open a file for appending, as text or with "ab" as bytes, that only the user can read."""

    def opened(name: str, flags: int) -> int:
        return os.open(name, flags, _FILE_MODE)

    restrict_file(path)
    if "b" in mode:
        return open(path, mode, opener=opened)
    return open(path, mode, encoding="utf-8", errors="backslashreplace", opener=opened)
