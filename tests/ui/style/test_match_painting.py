"""What was found is marked where its letters are, in both directions."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

from contact_editor.ui.style.colours import colours
from contact_editor.ui.style.match_painting import paint_matches
from contact_editor.ui.text.isolated_text import isolated
from contact_editor.ui.text.match_spans import painted_spans


@pytest.mark.parametrize(
    ("text", "word", "parts"),
    [("Colour", "olo", 1), ("a فاتورة b", "a فا", 2), ("مفتاح 123", "اح 12", 2)],
)
def test_a_match_in_two_directions_is_marked_where_its_letters_are(
    qtbot: QtBot, text: str, word: str, parts: int
) -> None:
    image = QImage(300, 30, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFF)
    painter = QPainter(image)
    at, painted = text.index(word), isolated(text)
    spans = painted_spans([(at, at + len(word))], text, painted)
    paint_matches(painter, QRectF(image.rect()), painted, spans, at_right=False)
    painter.end()
    ground = colours().caution_background.rgb()
    # Above the letters.
    tops = [y for y in range(30) if any(image.pixel(x, y) == ground for x in range(300))]
    row = [image.pixel(x, tops[0]) == ground for x in range(300)]
    begins = sum(now and not before for before, now in zip([False, *row], row, strict=False))
    assert begins == parts
