"""The data folder at the start: is it writable, and does another window use it?"""

from __future__ import annotations

import contextlib
import os
import threading
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QLockFile, QSysInfo

from contact_editor.services.private_files import make_missing_folders, make_private_folder

_OPEN_TIMEOUT_S = 1.0
"""Seconds; the window opens even if the folder does not respond by then."""
_PROBE = b"\0" * 4096


class DataFolder(NamedTuple):
    """State of the data folder; `problem` is why nothing can be stored, empty if it can."""

    path: Path
    problem: str = ""
    lock: QLockFile | None = None
    """Held until the program ends."""
    is_open_here: bool = False
    """Another process of this computer has the folder open."""
    was_open_on: str = ""
    """The other machine whose lock was replaced."""


def open_data_folder(path: Path, *, locks: bool = True, private: bool = True) -> DataFolder:
    """Create the folder, test writing, and take its lock; never raises, never waits long.

    `private`: make an existing folder inaccessible to other users.
    """
    found: list[DataFolder] = []
    opener = threading.Thread(
        target=lambda: found.append(_open(path, locks, private)), name="data folder", daemon=True
    )
    opener.start()
    opener.join(_OPEN_TIMEOUT_S)
    return found[0] if found else DataFolder(path, "it did not answer in time")


def _open(path: Path, locks: bool, private: bool) -> DataFolder:
    problem = ""
    try:
        make = make_private_folder if private else make_missing_folders
        make(path)
        _try_to_write(path)
    except OSError as error:
        problem = error.strerror or str(error)
    return _lock(path, problem) if locks else DataFolder(path, problem)


def _try_to_write(folder: Path) -> None:
    probe = folder / f".write-test.{os.getpid()}"
    probe.unlink(missing_ok=True)
    try:
        # Not an empty file, which may fit even on a full disk.
        with open(os.open(probe, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
            file.write(_PROBE)
    finally:
        with contextlib.suppress(OSError):
            probe.unlink()


def _lock(path: Path, problem: str) -> DataFolder:
    place = path / "window.lock"
    lock = QLockFile(str(place))
    # Age is no reason to break a lock: a window may be open for days.
    lock.setStaleLockTime(0)
    if _try_lock(lock, place):
        return DataFolder(path, problem, lock)
    if lock.error() is not QLockFile.LockError.LockFailedError:
        return DataFolder(path, problem)
    pid, host, _ = lock.getLockInfo()
    if host and host != QSysInfo.machineHostName():
        # Its owner is on another machine and may have ended long ago.
        with contextlib.suppress(OSError):
            place.unlink()
        held = lock if _try_lock(lock, place) else None
        return DataFolder(path, problem, held, was_open_on=host)
    return DataFolder(path, problem, is_open_here=_is_alive(pid))


def _try_lock(lock: QLockFile, place: Path) -> bool:
    taken = lock.tryLock(0)
    if taken:
        # Qt makes it readable for everyone.
        with contextlib.suppress(OSError):
            place.chmod(0o600)
    return taken


def _is_alive(pid: int) -> bool:
    """Return whether a process runs: in a read-only folder, its lock stays after it ends."""
    if os.name != "posix":
        # There the system releases the lock.
        return True
    if pid <= 0:
        return False
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True
