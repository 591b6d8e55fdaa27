"""The folder in which the program keeps its settings and data, and the machine's beside it."""

from __future__ import annotations

import os
from pathlib import Path

_NAME = "contact-editor"
MANAGED_FILES = ("connections.toml", "settings.toml", "providers")
"""What may stand in the machine's folder."""


def user_config_folder(wanted: Path | None = None) -> Path:
    """Gives the folder that a person named, or the one that the system has for it."""
    if wanted is not None:
        try:
            return wanted.expanduser().absolute()
        except RuntimeError:
            # `~name` of an unknown user, or no home at all: the place as it is written.
            return wanted.absolute()
    import platformdirs

    return platformdirs.user_config_path(_NAME, appauthor=False, roaming=False)


def machine_config_folder() -> Path:
    """Gives the folder in which IT lays down what counts for everybody at this machine.

    Where the system has several, it is the first in which anything is laid down: a desktop session
    puts one of its own before the others.
    """
    import platformdirs

    several = platformdirs.PlatformDirs(_NAME, appauthor=False, multipath=True)
    folders = [Path(each) for each in several.site_config_dir.split(os.pathsep)]
    laid_down = (each for each in folders if any(_may_exist(each / name) for name in MANAGED_FILES))
    return next(laid_down, folders[0])


def _may_exist(place: Path) -> bool:
    try:
        return place.exists()
    except OSError:
        # Whoever may not look into a folder is told so when its files are read.
        return True
