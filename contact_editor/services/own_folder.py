"""The folder in which the program keeps its settings and data, and the machine's beside it."""

from __future__ import annotations

from pathlib import Path

_NAME = "contact-editor"


def own_folder(wanted: Path | None = None) -> Path:
    """Gives the folder that a person named, or the one that the system has for it."""
    if wanted is not None:
        return wanted.expanduser().absolute()
    import platformdirs

    return platformdirs.user_config_path(_NAME, appauthor=False, roaming=False)


def machine_folder() -> Path:
    """Gives the folder in which IT lays down what counts for everybody at this machine."""
    import platformdirs

    return platformdirs.site_config_path(_NAME, appauthor=False)
