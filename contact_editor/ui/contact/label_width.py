"""The width of the labels of a form, which all its rows share."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtGui import QFont, QFontMetrics

from contact_editor.model.fields import Field
from contact_editor.translation import provider_text
from contact_editor.ui.controls.plain_label import text_width

REQUIRED = " *"
"""Mark behind the label of a field that the provider needs."""


def widest_label(fields: Iterable[Field], font: QFont) -> int:
    """Return the pixels of the longest label of these fields in this font."""
    # The label of a changed field is bold.
    changed = QFont(font)
    changed.setWeight(QFont.Weight.DemiBold)
    metrics = QFontMetrics(changed)
    labels = (provider_text(field.label) + (REQUIRED if field.required else "") for field in fields)
    return max((text_width(metrics, label) for label in labels), default=0)
