"""Chooses an input method if Qt has no plugin for the desktop's.

Qt reads the name from the environment when it starts. Without the named plugin, such as
fcitx's, it would silently compose nothing. Every input method of today's desktops
also supports ibus's protocol: fcitx5 through its ibus frontend, on the bus name of the ibus portal.
"""

from __future__ import annotations

import sys
from collections.abc import Collection, MutableMapping
from importlib.util import find_spec
from pathlib import Path

_FALLBACK = "ibus"
_WITHOUT_PLUGIN = frozenset({"compose", "simple", "none", "wayland", "wayland-im-module"})
"""Names that Qt or its platform plugin handles."""


def choose_input_method(environment: MutableMapping[str, str]) -> None:
    """Set an input method in the environment that Qt can load; call this before Qt is loaded."""
    if sys.platform.startswith("linux"):
        fall_back(environment, plugins(environment))


def fall_back(environment: MutableMapping[str, str], available: Collection[str]) -> None:
    """Set ibus if the environment names only input methods that Qt has no plugin for."""
    named = environment.get("QT_IM_MODULES") or environment.get("QT_IM_MODULE")
    names = [name.strip().lower() for name in (named or "").split(";") if name.strip()]
    usable = [name for name in names if name in available or name in _WITHOUT_PLUGIN]
    names = names or _of_x11(environment)
    if not names or usable or _FALLBACK not in available:
        return
    environment.pop("QT_IM_MODULES", None)
    environment["QT_IM_MODULE"] = _FALLBACK
    if any(name.startswith("fcitx") for name in names):
        # fcitx5 answers by the portal's name even where its ibus address file is missing.
        environment.setdefault("IBUS_USE_PORTAL", "1")


def _of_x11(environment: MutableMapping[str, str]) -> list[str]:
    """Return the input method that X11 programs are to use, which Qt does not look for.

    Under Wayland the compositor has one of its own.
    """
    is_wayland = "WAYLAND_DISPLAY" in environment
    if is_wayland and not environment.get("QT_QPA_PLATFORM", "").startswith("xcb"):
        return []
    name = environment.get("XMODIFIERS", "").lower().partition("@im=")[2].partition("@")[0]
    return [name] if name.startswith(("fcitx", "ibus")) else []


def plugins(environment: MutableMapping[str, str]) -> frozenset[str]:
    """Return the input methods that Qt has a plugin for."""
    spec = find_spec("PySide6")
    folders = (spec.submodule_search_locations if spec else None) or ()
    places = [Path(folder, "Qt", "plugins") for folder in folders]
    places += [Path(place) for place in environment.get("QT_PLUGIN_PATH", "").split(":") if place]
    files = (file for place in places for file in place.glob("platforminputcontexts/lib*.so"))
    return frozenset(
        file.stem.removeprefix("lib").partition("platforminputcontext")[0] for file in files
    )
