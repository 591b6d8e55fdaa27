"""The user's own descriptions."""

from __future__ import annotations

import errno
import os
from pathlib import Path

from contact_editor.services.private_files import make_private_folder, write_privately


def add_description(folder: Path, provider_id: str, text: str) -> Path:
    """Write a new description, never over another one; raises `OSError`."""
    make_private_folder(folder)
    file = folder / f"{provider_id}.toml"
    if os.path.lexists(file):
        raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(file))
    write_privately(file, text.encode())
    return file
