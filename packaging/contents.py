"""What goes into the frozen program, and what of Qt and of the build machine stays out."""

from __future__ import annotations

import re
import sys
from pathlib import PurePosixPath

NAMED_ONLY = (
    # services/keyring_store.py imports its backends by name
    "keyring.backends.SecretService",
    "keyring.backends.kwallet",
    "keyring.backends.Windows",
    "keyring.backends.macOS",
    # uvicorn is told by name what the practice server runs on
    "uvicorn.protocols.http.h11_impl",
)
"""Modules that reading the code does not find."""

UNUSED = (
    *("tkinter", "unittest", "pydoc", "doctest", "test", "lib2to3", "curses", "readline"),
    # httpx's command line, which is there as soon as rich is installed
    *("httpx._main", "rich", "pygments"),
    # what freezes, and what describes what was frozen; bill.py finds what is forgotten here
    *("PyInstaller", "setuptools", "pip", "pkg_resources", "cyclonedx", "attr", "attrs"),
)

_PLUGINS = {
    "platforms": {"xcb", "wayland", "windows", "cocoa", "offscreen"},
    "platformthemes": {"xdgdesktopportal"},
    "platforminputcontexts": {
        "composeplatforminputcontextplugin",
        "ibusplatforminputcontextplugin",
    },
    "wayland-shell-integration": {"xdg-shell"},
    "wayland-decoration-client": {"adwaita", "bradient"},
    "imageformats": {"svg", "ico", "jpeg"},
    "iconengines": {"svgicon"},
    "styles": {"modernwindowsstyle", "macstyle"},
}
"""The plugins of Qt that are taken, by kind; every other kind stays out."""

_TRANSLATIONS = re.compile(r"(qtbase|contact_editor)_(en|de|es|fr|ar)\.qm")
"""Of Qt's languages those that the program has."""

_QT_LIBRARIES = re.compile(
    # EGL without a desktop goes with its plugins; software OpenGL has nothing to draw here
    r"Qt6?(EglFs|VirtualKeyboard|Qml|Quick|Pdf|OpenGL|Sql)|opengl32sw|d3dcompiler",
    re.IGNORECASE,
)

_FROM_THE_BUILD_MACHINE = re.compile(
    # what Python itself is linked with, and those of X that few systems install
    r"lib(python3|ssl|crypto|ffi|expat|z|bz2|lzma|sqlite3|uuid|mpdec)\b"
    r"|libxcb-(cursor|icccm|image|keysyms|render-util|util)\b"
)
"""Of Linux's own libraries. The others belong to the system, with its drivers and settings."""

_METADATA = {"METADATA", "entry_points.txt"}
"""Of a distribution's papers; the rest names places of the build machine, or is in the bill."""


def is_taken(place: str) -> bool:
    """Return whether a library or data file is included, by its place in the frozen program."""
    path = PurePosixPath(place.replace("\\", "/"))
    parts = path.parts
    if "plugins" in parts[:-2]:
        kind = parts[parts.index("plugins") + 1]
        return _plain(path.name) in _PLUGINS.get(kind, ())
    if path.parent.name.endswith(".dist-info") and path.name not in _METADATA:
        return False
    if path.suffix == ".qm":
        return bool(_TRANSLATIONS.fullmatch(path.name))
    if _QT_LIBRARIES.search(path.name):
        return False
    if len(parts) == 1 and sys.platform == "linux" and path.name.startswith("lib"):
        return bool(_FROM_THE_BUILD_MACHINE.match(path.name))
    return True


def _plain(name: str) -> str:
    """Return a plugin's name without what the systems put around it: `libqxcb.so` is `xcb`."""
    return re.sub(r"^(lib)?q?|\.(so|dll|dylib)$", "", name)
