"""Folders with provider descriptions: those that ship, the administrator's and the user's own."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterable
from pathlib import Path

from contact_editor.providers.catalogue import (
    Catalogue,
    contents_in,
    read_catalogue,
    stated_id,
)
from contact_editor.providers.shipped.shipped_catalogue import read_shipped
from contact_editor.services.connections.managed_settings import Managed
from contact_editor.services.private_files import make_private_folder, write_privately


def add_description(folder: Path, provider_id: str, content: bytes) -> Path:
    """Write a new description, never over another one; raises `OSError`."""
    make_private_folder(folder)
    file = folder / f"{provider_id}.toml"
    if os.path.lexists(file):
        raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(file))
    write_privately(file, content)
    return file


def description_file(folder: Path, provider_id: str) -> Path | None:
    """Return the file of a folder that describes this provider, or has its name; None if none."""
    for file, content in contents_in(folder, []):
        if stated_id(content) == provider_id:
            return file
    named = folder / f"{provider_id}.toml"
    return named if os.path.lexists(named) else None


def put_description(
    folder: Path, provider_id: str, content: bytes, *, over: Path | None = None
) -> None:
    """Write a description, `over` the former one of its provider; raises `OSError`.

    Without a former one, nothing is written over.
    """
    if over is None:
        add_description(folder, provider_id, content)
    else:
        write_privately(over, content)


def read_descriptions(shipped: Path, managed: Managed, own: Path, used: Iterable[str]) -> Catalogue:
    """Read every description; those of the `used` providers are parsed as well."""
    described = read_catalogue(managed.description_folders(own), own_folder=own)
    others = frozenset(used) - described.providers.keys()
    return read_shipped(shipped).with_parsed(others).joined(described)
