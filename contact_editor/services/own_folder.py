"""The folder in which the program keeps its settings and data."""

from __future__ import annotations

from pathlib import Path


def own_folder(wanted: Path | None = None) -> Path:
    """Gives the folder that a person named, or the one that the system has for it."""
    if wanted is not None:
        return wanted.expanduser().absolute()
    import platformdirs

    return platformdirs.user_config_path("contact-editor", appauthor=False, roaming=False)
