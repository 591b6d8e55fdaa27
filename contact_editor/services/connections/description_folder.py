"""Folders with provider descriptions: those that ship, the administrator's and the user's own."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterable
from pathlib import Path

from contact_editor.providers.catalogue import Catalogue, read_catalogue
from contact_editor.providers.shipped.shipped_catalogue import read_shipped
from contact_editor.services.connections.managed_settings import Managed
from contact_editor.services.private_files import make_private_folder, write_privately


def add_description(folder: Path, provider_id: str, text: str) -> Path:
    """Write a new description, never over another one; raises `OSError`."""
    make_private_folder(folder)
    file = folder / f"{provider_id}.toml"
    if os.path.lexists(file):
        raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(file))
    write_privately(file, text.encode())
    return file


def read_descriptions(shipped: Path, managed: Managed, own: Path, used: Iterable[str]) -> Catalogue:
    """Read every description; those of the `used` providers are parsed as well."""
    described = read_catalogue(managed.description_folders(own), own_folder=own)
    others = frozenset(used) - described.providers.keys()
    return read_shipped(shipped).with_parsed(others).joined(described)
