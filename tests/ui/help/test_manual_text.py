"""The text of the manual is spaced for reading, at any size of the font and in both schemes."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QFont, QTextBlock, QTextCursor, QTextDocument, QTextTable
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from contact_editor.resources import manual_file
from contact_editor.ui.help.manual_text import ManualText
from contact_editor.ui.style.colours import colours
from contact_editor.ui.style.metrics import fixed_pitch_font, rescale
from contact_editor.ui.style.theme import Appearance, apply_theme


@pytest.fixture
def text(qtbot: QtBot) -> ManualText:
    text = ManualText(manual_file().parent)
    qtbot.addWidget(text)
    text.show_markdown(manual_file().read_text("utf-8"))
    text.resize(2000, 600)
    text.show()
    return text


def block_with(text: ManualText, words: str) -> QTextBlock:
    cursor: QTextCursor = text.document().find(words)
    assert not cursor.isNull(), words
    return cursor.block()


def test_a_line_is_short_enough_to_read(text: ManualText) -> None:
    letter = text.fontMetrics().averageCharWidth()
    assert text.viewport().width() / letter < 130


def test_paragraphs_and_items_have_a_distance(text: ManualText) -> None:
    for block in (block_with(text, "Press Ctrl+L"), block_with(text, "An id or address is")):
        assert block.blockFormat().bottomMargin() > 0


def test_headings_are_larger_than_what_they_head(text: ManualText) -> None:
    layout = text.document().documentLayout()
    chapter, section = text.headings(2)[1], text.headings(3)[0]
    heights = [layout.blockBoundingRect(block).height() for block in (chapter, section)]
    assert heights[0] > heights[1]
    assert section.blockFormat().topMargin() > section.blockFormat().bottomMargin()


def test_there_is_no_gap_below_a_picture(text: ManualText) -> None:
    """A line of a picture is as high as the picture, and not a quarter more."""
    block = next(each for each in text._blocks() if "\ufffc" in each.text())
    assert block.blockFormat().lineHeight() == 100


def test_code_has_the_background_of_the_scheme(text: ManualText, qapp: QApplication) -> None:
    code = "secret-tool store"
    for appearance in (Appearance.DARK, Appearance.LIGHT):
        apply_theme(qapp, appearance)
        QApplication.processEvents()
        shown = block_with(text, code).blockFormat().background().color()
        assert shown == colours().chip, appearance


def test_what_a_name_means_has_the_most_of_a_table(text: ManualText) -> None:
    tables = [
        frame for frame in text.document().rootFrame().childFrames()
        if isinstance(frame, QTextTable)
    ]  # fmt: skip
    assert len(tables) == 2
    for table in tables:
        name, meaning = table.format().columnWidthConstraints()
        assert name.rawValue() < meaning.rawValue()


def test_nothing_makes_a_narrow_page_scroll_sideways(text: ManualText, qtbot: QtBot) -> None:
    text.moveCursor(QTextCursor.MoveOperation.End)
    for width in (420, 700, 500):
        text.resize(width, 400)
        qtbot.waitUntil(lambda: is_laid_out(text))
        assert text.horizontalScrollBar().maximum() == 0, width


def is_laid_out(text: ManualText) -> bool:
    """Return whether the pictures are as wide as there is room."""
    picture = QUrl("pictures/review.png")
    loaded = text.document().resource(QTextDocument.ResourceType.ImageResource.value, picture)
    text.moveCursor(QTextCursor.MoveOperation.End)
    return bool(loaded.width() == text.viewport().width() - 2 * text.document().documentMargin())


def test_what_was_found_stays_found_when_the_window_is_resized(
    text: ManualText, qtbot: QtBot
) -> None:
    text.find("Undo a save")
    text.resize(500, 400)
    picture = QUrl("pictures/review.png")
    kind = QTextDocument.ResourceType.ImageResource.value
    qtbot.waitUntil(lambda: 0 < text.document().resource(kind, picture).width() < 500)
    assert text.textCursor().selectedText() == "Undo a save"
    assert text.verticalScrollBar().value() > 0


def test_code_is_as_large_as_the_text_at_any_zoom(text: ManualText, qapp: QApplication) -> None:
    before = qapp.font()
    larger = QFont(before)
    larger.setPointSizeF(before.pointSizeF() * 2)
    try:
        qapp.setFont(larger)
        rescale()
        cursor = text.document().find("api-key-host")
        assert cursor.charFormat().fontPointSize() == fixed_pitch_font().pointSizeF()
        assert fixed_pitch_font().pointSizeF() > before.pointSizeF()
    finally:
        qapp.setFont(before)
        rescale()
