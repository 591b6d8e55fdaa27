"""Contrast of every pair of colours that the window uses (WCAG 2.1, 1.4.3 and 1.4.11)."""

import pytest
from PySide6.QtGui import QColor, QPalette

from contact_editor.ui.style.colours import DARK, LIGHT, Colours, palette_of

SCHEMES = {"light": LIGHT, "dark": DARK}
TEXT_PAIRS = [
    *((tone, ground) for tone in ("text", "quiet") for ground in ("window", "surface", "raised")),
    *((tone, ground) for tone in ("text", "quiet") for ground in ("hover", "chip")),
    *((tone, g) for tone in ("accent", "error", "caution", "verified") for g in ("surface",)),
    ("text", "accent_soft"),
    ("accent", "accent_soft"),
    ("text", "error_soft"),
    ("error", "error_soft"),
    ("text", "caution_background"),
    ("caution", "caution_background"),
    ("text", "verified_soft"),
    ("verified", "verified_soft"),
    ("production", "production_soft"),
    ("sandbox", "sandbox_soft"),
    ("on_accent", "accent"),
    ("on_accent", "production"),
    ("on_accent", "sandbox"),
]
DISABLED_ROLES = ("WindowText", "Text", "ButtonText", "PlaceholderText")
LINE_PAIRS = [("line", ground) for ground in ("window", "surface", "raised")]


def luminance(colour: QColor) -> float:
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor, other: QColor) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize(("tone", "ground"), TEXT_PAIRS)
@pytest.mark.parametrize("scheme", SCHEMES.values(), ids=SCHEMES)
def test_text_can_be_read_on_its_ground(scheme: Colours, tone: str, ground: str) -> None:
    assert contrast(getattr(scheme, tone), getattr(scheme, ground)) >= 4.5


@pytest.mark.parametrize("role", DISABLED_ROLES)
@pytest.mark.parametrize("ground", ["window", "surface", "raised"])
@pytest.mark.parametrize("scheme", SCHEMES.values(), ids=SCHEMES)
def test_text_of_what_is_disabled_can_be_read(scheme: Colours, ground: str, role: str) -> None:
    """Such as the labels of the proposed values that are the same: they say what was found."""
    group = QPalette.ColorGroup
    disabled, enabled = (
        palette_of(scheme).color(each, getattr(QPalette.ColorRole, role))
        for each in (group.Disabled, group.Active)
    )
    assert contrast(disabled, getattr(scheme, ground)) >= 4.5
    assert disabled != enabled or role == "PlaceholderText"


@pytest.mark.parametrize(("tone", "ground"), LINE_PAIRS)
@pytest.mark.parametrize("scheme", SCHEMES.values(), ids=SCHEMES)
def test_frames_can_be_seen_on_their_ground(scheme: Colours, tone: str, ground: str) -> None:
    assert contrast(getattr(scheme, tone), getattr(scheme, ground)) >= 3.0
