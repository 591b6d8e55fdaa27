"""Table of tones: sign, icon and colours of messages and notes."""

from __future__ import annotations

from typing import NamedTuple

from contact_editor.ui.style.colours import ColourOf
from contact_editor.viewmodels.messages.message import Tone


class ToneStyle(NamedTuple):
    """Appearance of a tone."""

    sign: str
    """Before a text, so that colour is not the only mark; a note without one has plain text."""
    icon: str
    colour: ColourOf
    background: ColourOf
    """The background of a message."""
    ink: ColourOf | None = None
    """The colour of a note's text, if it is not the usual one."""


TONES = {
    Tone.PLAIN: ToneStyle("", "info", lambda s: s.accent, lambda s: s.accent_soft),
    Tone.VERIFIED: ToneStyle(
        "✓ ", "circle-check", lambda s: s.verified, lambda s: s.verified_soft,
        ink=lambda s: s.verified,
    ),
    Tone.CAUTION: ToneStyle(
        "⚠ ", "triangle-alert", lambda s: s.caution, lambda s: s.caution_background
    ),
    Tone.ERROR: ToneStyle(
        "⚠ ", "circle-alert", lambda s: s.error, lambda s: s.error_soft, ink=lambda s: s.error
    ),
}  # fmt: skip
