"""Light and dark theme: palettes on Qt's Fusion style, the same on every system."""

from __future__ import annotations

import enum
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, SignalInstance
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication

from contact_editor.ui.style.app_style import AppStyle
from contact_editor.ui.style.colours import (
    DARK,
    LIGHT,
    Colours,
    blend,
    colours,
    has_high_contrast,
    is_dark,
    palette_of,
    use_high_contrast,
)

if TYPE_CHECKING:
    from PySide6.QtCore import Qt

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


class ContrastHints(Protocol):
    """What the system says about contrast: `QAccessibilityHints`."""

    def contrastPreference(self) -> Qt.ContrastPreference: ...

    contrastPreferenceChanged: SignalInstance  # noqa: N815 - Qt's name


def follow_contrast(app: QApplication, hints: ContrastHints | None = None) -> None:
    """Use the system's palette while the system asks for high contrast.

    After the first paint: asking for it makes the enumerations of `Qt`.
    """
    theme = app.findChild(_Theme) or _Theme(app)
    theme.follow_contrast(hints)


class _Theme(QObject):
    """Belongs to the application; follows the system's scheme if the user chose that."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._appearance = Appearance.SYSTEM
        self._hints: ContrastHints | None = None
        app.setStyle(AppStyle())
        app.styleHints().colorSchemeChanged.connect(self._follow)

    def apply(self, appearance: Appearance) -> None:
        self._appearance = appearance
        # Title bars and native dialogs use this scheme.
        self._app.styleHints().setProperty("colorScheme", _SCHEMES[appearance])
        self._draw()

    def follow_contrast(self, hints: ContrastHints | None) -> None:
        if hints is None:
            # Kept: what belongs to the style hints is gone for Python when they are.
            self._style_hints = self._app.styleHints()
            hints = self._style_hints.accessibility()
        if hints is not self._hints:
            hints.contrastPreferenceChanged.connect(self._ask_contrast)
        self._hints = hints
        self._ask_contrast()

    def _ask_contrast(self) -> None:
        assert self._hints is not None
        # By name: the enumeration itself would be made before the first paint.
        wanted = self._hints.contrastPreference().name == "HighContrast"
        if wanted != has_high_contrast():
            use_high_contrast(self._app.style().standardPalette() if wanted else None)
            self._draw()

    def _follow(self) -> None:
        if self._appearance is Appearance.SYSTEM:
            self._draw()

    def _draw(self) -> None:
        if has_high_contrast():
            palette = QPalette(self._app.style().standardPalette())
            text = palette.color(QPalette.ColorRole.WindowText)
            # Qt's own is half transparent.
            palette.setColor(QPalette.ColorRole.PlaceholderText, text)
            _make_disabled_readable(palette)
            use_high_contrast(palette)
            self._app.setPalette(palette)
            return
        wanted = _SCHEMES[self._appearance]
        if self._appearance is Appearance.SYSTEM:
            # What the style draws by default follows the system's scheme.
            wanted = "Dark" if is_dark(self._app.style().standardPalette()) else "Light"
        palette = palette_of(DARK if wanted == "Dark" else LIGHT)
        if palette != self._app.palette():
            self._app.setPalette(palette)


def _make_disabled_readable(palette: QPalette) -> None:
    """Replace colours of disabled text that can't be told from the background or from other text.

    Some palettes have none of their own; Qt then derives black on black.
    """
    role, disabled = QPalette.ColorRole, QPalette.ColorGroup.Disabled
    background, text = palette.color(role.Window), palette.color(role.WindowText)
    for each in (role.WindowText, role.Text, role.ButtonText):
        given = palette.color(disabled, each)
        difference = abs(given.lightness() - background.lightness())
        if given == text or difference < _LEAST_DIFFERENCE:
            palette.setColor(disabled, each, blend(text, background, _DISABLED_SHARE))


_LEAST_DIFFERENCE, _DISABLED_SHARE = 130, 0.35
"""Least difference of lightness, of 255; share of the background in the colour of disabled text."""
_SCHEMES = {
    Appearance.SYSTEM: "Unknown", Appearance.LIGHT: "Light", Appearance.DARK: "Dark",
}  # fmt: skip
