"""The text of the manual is spaced for reading, at any size of the font and in both schemes."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QTextBlock, QTextCursor, QTextTable
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from contact_editor.resources import manual_file
from contact_editor.ui.help.manual_text import ManualText
from contact_editor.ui.style.colours import colours
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


def test_code_never_makes_the_page_scroll_sideways(text: ManualText, qtbot: QtBot) -> None:
    text.resize(420, 400)
    qtbot.waitUntil(lambda: text.verticalScrollBar().maximum() > 0)
    assert text.horizontalScrollBar().maximum() == 0
