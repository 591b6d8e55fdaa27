"""Paths of the files that ship with the program."""

from __future__ import annotations

import sys
from pathlib import Path


def resource(*parts: str) -> Path:
    """Return the path of a shipped file in a checkout, an installed wheel or a frozen program."""
    package = Path(__file__).resolve().parent
    frozen = getattr(sys, "_MEIPASS", None)
    places = [Path(frozen) / "resources"] if frozen else []
    places += [package / "resources", package.parent / "resources"]
    root = next((place for place in places if place.is_dir()), places[-1])
    return root.joinpath(*parts)


def manual_file() -> Path:
    """Return the manual, whose pictures and further documents are in the same folder."""
    shipped = resource("manual", "manual.md")
    return shipped if shipped.exists() else resource().parent / "docs" / "manual.md"
