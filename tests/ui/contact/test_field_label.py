"""What a filter found in a label is marked, in any script and where it is cut."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from contact_editor.ui.contact.field_label import FieldLabel
from contact_editor.ui.style.colours import colours


def marked(label: FieldLabel) -> list[int]:
    """Return the columns of pixels that have the ground of a match."""
    image = label.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    ground = colours().caution_background.rgb()
    return [
        x
        for x in range(image.width())
        if any(image.pixel(x, y) == ground for y in range(image.height()))
    ]


@pytest.fixture
def label(qtbot: QtBot) -> FieldLabel:
    label = FieldLabel("Last invoice 😀 invoice")
    qtbot.addWidget(label)
    label.resize(400, 28)
    label.show()
    return label


def test_each_place_of_a_word_is_marked_in_any_case(label: FieldLabel) -> None:
    assert marked(label) == []
    label.mark_words(("INV",))
    places = marked(label)
    before = label.fontMetrics().horizontalAdvance("Last ")
    end = label.fontMetrics().horizontalAdvance("Last invoice 😀 inv")
    assert before - 2 <= places[0] <= before + 2
    assert end - 4 <= places[-1] <= end + 4
    assert len(places) < places[-1] - places[0]
    label.mark_words(())
    assert marked(label) == []


def test_a_word_that_is_only_in_the_value_marks_nothing(label: FieldLabel) -> None:
    label.mark_words(("lexoffice",))
    assert marked(label) == []


def test_right_to_left_the_text_is_marked_where_it_stands(label: FieldLabel) -> None:
    label.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    label.mark_words(("last",))
    whole = label.fontMetrics().horizontalAdvance("Last invoice 😀 invoice")
    places = marked(label)
    assert abs(places[0] - (label.width() - whole)) <= 4
    label.show_text("فاتورة أخيرة")
    label.mark_words(("فاتورة",))
    assert abs(marked(label)[-1] - label.width()) <= 4
