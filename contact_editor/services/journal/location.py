"""Location of this machine's journal, and the names of its files.

| file                                 | is                                                  |
|--------------------------------------|-----------------------------------------------------|
| `journal/MACHINE-ID.db`              | the database; ID is random and also names its key   |
| `journal/MACHINE-ID.db-wal`, `-shm`  | SQLite's files next to it                           |
| `journal/MACHINE.lock`               | held while a database and its key are created       |
| `journal/MACHINE.current`            | exists while there should be a database             |
| `journal/MACHINE-ID.db.aside-SECONDS`| put aside: damaged, of a newer version, without key |

MACHINE is a hash: several machines may share a home folder, and each has its own keyring.
"""

from __future__ import annotations

import hashlib
import os
import re
from pathlib import Path
from typing import NamedTuple

_NETWORK_FILE_SYSTEMS = re.compile(
    r"nfs\d?|cifs|smb\d?|smbfs|afs|afpfs|ncpfs|9p|ceph|glusterfs|lustre|webdav|davfs|fuse\..*|fuse",
    re.IGNORECASE,
)
_SIDE_FILES = ("", "-wal", "-shm", "-journal")
_ASIDE = re.compile(r"\.aside-(\d+)$")


class JournalLocation(NamedTuple):
    """The folder of the journals, and the id of this machine."""

    folder: Path
    machine: str
    """A short hash of the machine's id."""
    is_network: bool = False
    """True on a network file system, where SQLite cannot share memory between processes."""

    @property
    def lock(self) -> Path:
        return self.folder / f"{self.machine}.lock"

    @property
    def marker(self) -> Path:
        return self.folder / f"{self.machine}.current"

    def database(self, journal_id: str) -> Path:
        return self.folder / f"{self.machine}-{journal_id}.db"

    def existing(self) -> tuple[str, Path] | None:
        """Return the id and the file of this machine's database; None if there is none."""
        found = sorted(self.folder.glob(f"{self.machine}-*.db"), key=lambda path: path.name)
        return (self.id_of(found[0]), found[0]) if found else None

    def file_id(self, path: Path) -> int | None:
        """Return what the system knows a file by; on a network that may change."""
        return None if self.is_network else file_id(path)

    def id_of(self, path: Path) -> str:
        """Return the id in the name of a database, also of one that was put aside."""
        return path.name.removeprefix(f"{self.machine}-").partition(".db")[0]

    def put_aside(self) -> dict[Path, int]:
        """Return the files of this machine that were put aside, with the time in Unix seconds."""
        files = self.folder.glob(f"{self.machine}-*.db*.aside-*")
        return {file: int(match[1]) for file in files if (match := _ASIDE.search(file.name))}


def file_id(path: Path) -> int | None:
    """Return what the system knows a file by; None where an open file cannot be replaced."""
    return path.stat().st_ino if os.name == "posix" else None


def machine_hash(machine_id: bytes) -> str:
    """Return a short name of a machine that does not reveal its id."""
    return hashlib.sha256(b"contact-editor journal\0" + machine_id).hexdigest()[:12]


def is_network_file_system(kind: str, folder: Path) -> bool:
    """Return whether a file system of this type is on another machine."""
    return str(folder).startswith("\\\\") or bool(_NETWORK_FILE_SYSTEMS.fullmatch(kind))


def files_of(database: Path) -> list[Path]:
    """Return the files that belong to a database and exist."""
    beside = (database.with_name(database.name + side) for side in _SIDE_FILES)
    return [file for file in beside if file.exists()]


def aside_name(file: Path, seconds: int) -> Path:
    return file.with_name(f"{file.name}.aside-{seconds}")
