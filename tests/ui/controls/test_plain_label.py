"""A text without room is never cut in a letter, and can be read in full elsewhere."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from contact_editor.ui.controls.plain_label import PlainLabel


def label_of(qtbot: QtBot, text: str, width: int, shorter: str = "") -> PlainLabel:
    label = PlainLabel()
    label.show_text(text, shorter=shorter)
    qtbot.addWidget(label)
    label.resize(width, 20)
    label.show()
    return label


@pytest.mark.parametrize("share", [0.5, 0.8])
def test_a_text_that_does_not_fit_is_shown_in_part_and_told_in_full(
    qtbot: QtBot, share: float
) -> None:
    whole = label_of(qtbot, "Last loaded at noon", 600)
    assert (whole.shown_text(), whole.toolTip()) == ("Last loaded at noon", "")
    whole.resize(round(whole.text_width() * share), 20)
    assert whole.shown_text().endswith("…")
    assert whole.fontMetrics().horizontalAdvance(whole.shown_text()) <= whole.width()
    assert whole.toolTip() == whole.accessibleDescription() == whole.text() == "Last loaded at noon"


def test_a_text_that_has_room_again_needs_no_tool_tip(qtbot: QtBot) -> None:
    label = label_of(qtbot, "Last loaded at noon", 40)
    label.resize(600, 20)
    assert (label.toolTip(), label.accessibleDescription()) == ("", "")


def test_where_only_a_letter_would_fit_nothing_is_shown(qtbot: QtBot) -> None:
    label = label_of(qtbot, "Loaded 10:24", 16)
    assert label.shown_text() == ""
    assert label.toolTip() == "Loaded 10:24"


def test_the_shorter_text_replaces_the_whole_one_and_always_has_room(qtbot: QtBot) -> None:
    label = label_of(qtbot, "3 problems to fix before saving", 90, shorter="3")
    assert label.shown_text() == "3"
    assert "3 problems to fix before saving" in label.toolTip()
    assert label.minimumSizeHint().width() >= label.fontMetrics().horizontalAdvance("3")
    label.resize(600, 20)
    assert label.shown_text() == "3 problems to fix before saving"


@pytest.mark.parametrize(
    "text", ["أي أمر أو حقل", "أدوات", "جهة الاتصال", "لصق في الحقول", "إظهار عرض"]
)
@pytest.mark.parametrize("points", [9, 9.75, 18])
def test_no_letter_of_arabic_is_higher_or_deeper_than_its_line(
    qtbot: QtBot, text: str, points: float
) -> None:
    label = label_of(qtbot, text, 600)
    font = label.font()
    font.setPointSizeF(points)
    label.setFont(font)
    metrics, letters = label.fontMetrics(), label.fontMetrics().tightBoundingRect(text)
    beside = (label.sizeHint().height() - metrics.height()) // 2
    assert -letters.top() <= metrics.ascent() + beside
    assert letters.bottom() + 1 <= metrics.descent() + beside
    assert label.minimumSizeHint().height() == label.sizeHint().height()
