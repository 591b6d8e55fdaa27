"""The colours of the window, once for light and once for dark."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtGui import QColor, QGuiApplication, QPalette


class Colours(NamedTuple):
    """One scheme's colours by their roles. Text on its ground holds 4.5:1, frames hold 3:1."""

    window: QColor
    surface: QColor
    text: QColor
    quiet: QColor
    line: QColor
    accent: QColor
    on_accent: QColor
    trouble: QColor
    caution: QColor
    caution_ground: QColor
    verified: QColor
    production: QColor
    sandbox: QColor


LIGHT = Colours(
    window=QColor("#F4F5F7"),
    surface=QColor("#FFFFFF"),
    text=QColor("#1B1F24"),
    quiet=QColor("#57606A"),
    line=QColor("#8A939D"),
    accent=QColor("#0B5FB8"),
    on_accent=QColor("#FFFFFF"),
    trouble=QColor("#B42318"),
    caution=QColor("#7A4F00"),
    caution_ground=QColor("#FFF4DC"),
    verified=QColor("#116B3A"),
    production=QColor("#B42318"),
    sandbox=QColor("#0E6F5C"),
)
DARK = Colours(
    window=QColor("#16191D"),
    surface=QColor("#1E2227"),
    text=QColor("#E8EAED"),
    quiet=QColor("#A7B0BA"),
    line=QColor("#6B7682"),
    accent=QColor("#6CB2FF"),
    on_accent=QColor("#0E1116"),
    trouble=QColor("#FF8A80"),
    caution=QColor("#FFD479"),
    caution_ground=QColor("#3A2E12"),
    verified=QColor("#6FD69A"),
    production=QColor("#FF8A80"),
    sandbox=QColor("#6FD69A"),
)


def colours() -> Colours:
    """Gives the colours of the scheme in force."""
    return DARK if is_dark(QGuiApplication.palette()) else LIGHT


def is_dark(palette: QPalette) -> bool:
    """Tells whether a palette has a dark ground."""
    return palette.color(QPalette.ColorRole.Window).lightness() < 128


def quiet(scheme: Colours) -> QColor:
    """Picks the tone of what is there to be looked up, not to be read."""
    return scheme.quiet


def trouble(scheme: Colours) -> QColor:
    """Picks the tone of what is wrong."""
    return scheme.trouble


def blend(one: QColor, other: QColor, share: float) -> QColor:
    """Gives `one` with this share of `other` in it."""
    parts = zip(one.getRgb()[:3], other.getRgb()[:3], strict=True)  # type: ignore[index]  # the stub says object
    red, green, blue = (round(a + (b - a) * share) for a, b in parts)
    return QColor(red, green, blue)


def palette_of(scheme: Colours) -> QPalette:
    """Makes the palette that draws a whole window in a scheme's colours."""
    palette = QPalette()
    for role, colour in _roles(scheme).items():
        palette.setColor(role, colour)
    for role in (_ROLE.WindowText, _ROLE.Text, _ROLE.ButtonText, _ROLE.PlaceholderText):
        palette.setColor(_DISABLED, role, blend(scheme.quiet, scheme.surface, 0.3))
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
        _ROLE.BrightText: scheme.trouble,
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
