"""Light and dark theme: palettes on Qt's Fusion style, the same on every system."""

from __future__ import annotations

import enum

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from contact_editor.ui.style.app_style import AppStyle
from contact_editor.ui.style.colours import DARK, LIGHT, Colours, colours, is_dark, palette_of

__all__ = ["Appearance", "Colours", "apply_theme", "colours"]


class Appearance(enum.Enum):
    """The colour scheme that the user chose."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


def apply_theme(app: QApplication, appearance: Appearance) -> None:
    """Apply an appearance to the whole program."""
    theme = app.findChild(_Theme) or _Theme(app)
    theme.apply(appearance)


class _Theme(QObject):
    """Belongs to the application; follows the system's scheme if the user chose that."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._appearance = Appearance.SYSTEM
        app.setStyle(AppStyle())
        app.styleHints().colorSchemeChanged.connect(self._follow)

    def apply(self, appearance: Appearance) -> None:
        self._appearance = appearance
        # Title bars and native dialogs use this scheme.
        self._app.styleHints().setProperty("colorScheme", _SCHEMES[appearance])
        self._draw()

    def _follow(self) -> None:
        if self._appearance is Appearance.SYSTEM:
            self._draw()

    def _draw(self) -> None:
        wanted = _SCHEMES[self._appearance]
        if self._appearance is Appearance.SYSTEM:
            # What the style draws by default follows the system's scheme.
            wanted = "Dark" if is_dark(self._app.style().standardPalette()) else "Light"
        palette = palette_of(DARK if wanted == "Dark" else LIGHT)
        if palette != self._app.palette():
            self._app.setPalette(palette)


_SCHEMES = {
    Appearance.SYSTEM: "Unknown", Appearance.LIGHT: "Light", Appearance.DARK: "Dark",
}  # fmt: skip
