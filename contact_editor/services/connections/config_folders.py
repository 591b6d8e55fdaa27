"""Configuration folders: the user's and the machine's."""

from __future__ import annotations

import os
from pathlib import Path

_NAME = "contact-editor"
MANAGED_FILES = ("connections.toml", "settings.toml", "providers")
"""The files and folders that an administrator can place in the machine's folder."""


def user_config_folder(chosen: Path | None = None) -> Path:
    """Return the folder that the user chose, or the system's default."""
    if chosen is not None:
        try:
            return chosen.expanduser().absolute()
        except RuntimeError:
            # `~name` of an unknown user, or no home folder: the path as it is written.
            return chosen.absolute()
    import platformdirs

    return platformdirs.user_config_path(_NAME, appauthor=False, roaming=False)


def machine_config_folder() -> Path:
    """Return the folder with the administrator's settings for all users of this machine.

    If the system has several, it is the first that contains such a file: a desktop session puts
    its own folder before the others.
    """
    import platformdirs

    several = platformdirs.PlatformDirs(_NAME, appauthor=False, multipath=True)
    folders = [Path(each) for each in several.site_config_dir.split(os.pathsep)]
    managed = (each for each in folders if any(_may_exist(each / name) for name in MANAGED_FILES))
    return next(managed, folders[0])


def _may_exist(path: Path) -> bool:
    try:
        return path.exists()
    except OSError:
        # If the folder is not accessible, reading its files reports that.
        return True
