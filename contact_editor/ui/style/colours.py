"""Colours of the light and the dark scheme."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple, TypeAlias

from PySide6.QtGui import QColor, QGuiApplication, QPalette


class Colours(NamedTuple):
    """The colours of a scheme by role.

    Text has a contrast of at least 4.5:1 to its background, frames and signs have 3:1
    (`tests/ui/style/test_contrast.py`).
    """

    window: QColor
    surface: QColor
    raised: QColor
    """The background of sheets and popups."""
    text: QColor
    quiet: QColor
    disabled: QColor
    """Text of what can't be used; with high contrast, also its frame."""
    line: QColor
    """Frames of editors and buttons."""
    separator: QColor
    """Decoration only: edges of cards, lines between rows."""
    hover: QColor
    chip: QColor
    chip_line: QColor
    """The frame of chips and keys."""
    accent: QColor
    on_accent: QColor
    on_environment: QColor
    """Text on the colour of an environment."""
    accent_soft: QColor
    chosen_line: QColor
    """The frame of what is chosen: like its background; visible only with high contrast."""
    error: QColor
    error_soft: QColor
    caution: QColor
    caution_background: QColor
    verified: QColor
    verified_soft: QColor
    production: QColor
    production_soft: QColor
    sandbox: QColor
    sandbox_soft: QColor
    scrim: QColor
    """Dims the form while a sheet covers it."""


LIGHT = Colours(
    window=QColor("#F4F5F7"),
    surface=QColor("#FFFFFF"),
    raised=QColor("#FFFFFF"),
    text=QColor("#1B1F24"),
    quiet=QColor("#57606A"),
    disabled=QColor("#57606A"),
    line=QColor("#858E99"),
    separator=QColor("#DDE1E6"),
    hover=QColor("#E9ECF0"),
    chip=QColor("#EDF0F4"),
    chip_line=QColor("#EDF0F4"),
    accent=QColor("#0B5FB8"),
    on_accent=QColor("#FFFFFF"),
    on_environment=QColor("#FFFFFF"),
    accent_soft=QColor("#E8F1FB"),
    chosen_line=QColor("#E8F1FB"),
    error=QColor("#B42318"),
    error_soft=QColor("#FDECEA"),
    caution=QColor("#7A4F00"),
    caution_background=QColor("#FFF4DC"),
    verified=QColor("#116B3A"),
    verified_soft=QColor("#E6F4EC"),
    production=QColor("#B42318"),
    production_soft=QColor("#FDECEA"),
    sandbox=QColor("#0E6F5C"),
    sandbox_soft=QColor("#E2F3EE"),
    scrim=QColor(27, 31, 36, 82),
)
DARK = Colours(
    window=QColor("#16191D"),
    surface=QColor("#1E2227"),
    raised=QColor("#262B31"),
    text=QColor("#E8EAED"),
    quiet=QColor("#A7B0BA"),
    disabled=QColor("#A7B0BA"),
    line=QColor("#78828E"),
    separator=QColor("#333A42"),
    hover=QColor("#2C3239"),
    chip=QColor("#2D343C"),
    chip_line=QColor("#2D343C"),
    accent=QColor("#6CB2FF"),
    on_accent=QColor("#0E1116"),
    on_environment=QColor("#0E1116"),
    accent_soft=QColor("#1C3047"),
    chosen_line=QColor("#1C3047"),
    error=QColor("#FF8A80"),
    error_soft=QColor("#3D2220"),
    caution=QColor("#FFD479"),
    caution_background=QColor("#3A2E12"),
    verified=QColor("#6FD69A"),
    verified_soft=QColor("#173323"),
    production=QColor("#FF8A80"),
    production_soft=QColor("#3D2220"),
    sandbox=QColor("#6FD69A"),
    sandbox_soft=QColor("#173323"),
    scrim=QColor(0, 0, 0, 120),
)

ColourOf: TypeAlias = Callable[[Colours], QColor]
"""Returns one colour of the current scheme."""


def colours() -> Colours:
    """Return the colours of the current scheme."""
    if _high_contrast:
        return _high_contrast[0]
    palette = QGuiApplication.palette()
    key = palette.cacheKey()
    if key not in _schemes:
        _schemes.clear()
        _schemes[key] = DARK if is_dark(palette) else LIGHT
    return _schemes[key]


def use_high_contrast(palette: QPalette | None) -> None:
    """Take all colours from the system's palette; None goes back to light and dark."""
    _high_contrast[:] = [contrast_colours(palette)] if palette is not None else []


def has_high_contrast() -> bool:
    return bool(_high_contrast)


_schemes: dict[int, Colours] = {}
"""The scheme of the current palette, by its key in Qt; each painted widget asks for it."""
_high_contrast: list[Colours] = []
"""The colours of a system with high contrast; empty with any other."""


def contrast_colours(palette: QPalette) -> Colours:
    """Return the few colours of a palette in all roles: frames in the colour of text."""
    background, text = palette.color(_ROLE.Window), palette.color(_ROLE.WindowText)
    accent = palette.color(_ROLE.Highlight)
    scrim = QColor(background)
    scrim.setAlpha(200)
    own = {
        "accent": accent, "chosen_line": accent, "scrim": scrim,
        "on_accent": palette.color(_ROLE.HighlightedText),
        "disabled": palette.color(_DISABLED, _ROLE.ButtonText),
    }  # fmt: skip
    backgrounds = {
        "window", "surface", "raised", "hover", "chip", "accent_soft", "error_soft",
        "caution_background", "verified_soft", "production_soft", "sandbox_soft", "on_environment",
    }  # fmt: skip
    roles = {role: background if role in backgrounds else text for role in Colours._fields}
    return Colours(**{**roles, **own})


def is_dark(palette: QPalette) -> bool:
    """Return whether a palette has a dark background."""
    return palette.color(QPalette.ColorRole.Window).lightness() < 128


def ink(scheme: Colours) -> QColor:
    """Return the colour of text."""
    return scheme.text


def quiet(scheme: Colours) -> QColor:
    """Return the colour of secondary text."""
    return scheme.quiet


def accent(scheme: Colours) -> QColor:
    """Return the colour of what is chosen."""
    return scheme.accent


def caution(scheme: Colours) -> QColor:
    """Return the colour of warnings."""
    return scheme.caution


def error(scheme: Colours) -> QColor:
    """Return the colour of errors."""
    return scheme.error


def blend(one: QColor, other: QColor, share: float) -> QColor:
    """Return `one` mixed with this share of `other`."""
    parts = zip(one.getRgb()[:3], other.getRgb()[:3], strict=True)  # type: ignore[index]  # the stub says object
    red, green, blue = (round(a + (b - a) * share) for a, b in parts)
    return QColor(red, green, blue)


def palette_of(scheme: Colours) -> QPalette:
    """Return the palette with a scheme's colours."""
    palette = QPalette()
    for role, colour in _roles(scheme).items():
        palette.setColor(role, colour)
    for role in (_ROLE.WindowText, _ROLE.Text, _ROLE.ButtonText, _ROLE.PlaceholderText):
        palette.setColor(_DISABLED, role, scheme.disabled)
    palette.setColor(_DISABLED, _ROLE.Highlight, scheme.line)
    return palette


_ROLE = QPalette.ColorRole
_DISABLED = QPalette.ColorGroup.Disabled


def _roles(scheme: Colours) -> dict[QPalette.ColorRole, QColor]:
    return {
        _ROLE.Window: scheme.window,
        _ROLE.WindowText: scheme.text,
        _ROLE.Base: scheme.surface,
        _ROLE.AlternateBase: scheme.window,
        _ROLE.Text: scheme.text,
        _ROLE.PlaceholderText: scheme.quiet,
        _ROLE.Button: scheme.surface,
        _ROLE.ButtonText: scheme.text,
        _ROLE.BrightText: scheme.error,
        _ROLE.ToolTipBase: scheme.surface,
        _ROLE.ToolTipText: scheme.text,
        _ROLE.Highlight: scheme.accent,
        _ROLE.HighlightedText: scheme.on_accent,
        _ROLE.Accent: scheme.accent,
        _ROLE.Link: scheme.accent,
        _ROLE.LinkVisited: scheme.accent,
        _ROLE.Light: blend(scheme.surface, scheme.line, 0.15),
        _ROLE.Midlight: blend(scheme.surface, scheme.line, 0.3),
        _ROLE.Mid: blend(scheme.window, scheme.line, 0.5),
        _ROLE.Dark: scheme.line,
        _ROLE.Shadow: blend(scheme.line, scheme.text, 0.5),
    }
