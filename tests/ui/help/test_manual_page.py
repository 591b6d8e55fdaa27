"""The manual is read, searched and left by keyboard; it opens nothing outside its folder."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from contact_editor.resources import manual_file
from contact_editor.ui.help.manual_page import ManualPage


@pytest.fixture
def page(qtbot: QtBot) -> ManualPage:
    page = ManualPage(manual_file())
    qtbot.addWidget(page)
    page.resize(900, 600)
    page.show()
    return page


def test_the_chapters_are_those_of_the_file(page: ManualPage) -> None:
    written = re.findall(r"^## (.+)$", manual_file().read_text("utf-8"), re.MULTILINE)
    shown = [page.chapters.item(row).text() for row in range(page.chapters.count())]
    assert shown == written


def test_a_chosen_chapter_begins_at_the_top(page: ManualPage) -> None:
    row = page.chapters.count() // 2
    page.chapters.setCurrentRow(row)
    heading = page.text.cursorForPosition(page.text.viewport().rect().topLeft()).block().text()
    assert heading == page.chapters.item(row).text()


def test_the_page_keys_scroll_the_text_from_the_search(page: ManualPage) -> None:
    bar = page.text.verticalScrollBar()
    QTest.keyClick(page.search, Qt.Key.Key_PageDown)
    assert bar.value() == bar.pageStep()
    QTest.keyClick(page.search, Qt.Key.Key_PageUp)
    assert bar.value() == 0


def test_what_is_typed_is_found_and_enter_goes_round(page: ManualPage) -> None:
    QTest.keyClicks(page.search, "sandbox")
    places = []
    for _ in range(50):
        assert page.text.textCursor().selectedText().casefold() == "sandbox"
        places.append(page.text.textCursor().position())
        QTest.keyClick(page.search, Qt.Key.Key_Return)
        if page.text.textCursor().position() == places[0]:
            break
    else:
        pytest.fail("it never came back to the first place")
    assert len(places) == page.text.toPlainText().casefold().count("sandbox")


def test_a_heading_is_found_before_the_text(page: ManualPage) -> None:
    QTest.keyClicks(page.search, "unsaved changes")
    block = page.text.textCursor().block()
    assert block.text() == "Unsaved changes"
    assert block.blockFormat().headingLevel() == 3
    top = page.text.cursorForPosition(page.text.viewport().rect().topLeft()).block()
    assert top == block


def test_what_is_not_there_is_said(page: ManualPage) -> None:
    QTest.keyClicks(page.search, "hippopotamus")
    assert page.note.text() == "“hippopotamus” was not found"
    page.search.selectAll()
    QTest.keyClick(page.search, Qt.Key.Key_Delete)
    QTest.keyClicks(page.search, "undo")
    assert page.note.text() == ""


def test_every_picture_and_document_that_is_named_is_there() -> None:
    folder = manual_file().parent
    named = re.findall(r"\]\(([^)#]+)[^)]*\)", manual_file().read_text("utf-8"))
    assert [name for name in named if not (folder / name).exists()] == []
    assert [name for name in named if name.endswith(".png")]


def test_a_link_to_another_document_opens_it(page: ManualPage) -> None:
    page.text.anchorClicked.emit(QUrl("managed.md"))
    assert "administrator" in page.text.toPlainText()


def test_a_chapter_is_found_again_from_another_document(page: ManualPage) -> None:
    page.text.anchorClicked.emit(QUrl("managed.md"))
    page.chapters.setCurrentRow(3)
    heading = page.text.cursorForPosition(page.text.viewport().rect().topLeft()).block().text()
    assert heading == page.chapters.item(3).text()


@pytest.mark.parametrize(
    "link", ["../README.md", "file:///etc/hostname", "https://example.org/", "../../../etc/passwd"]
)
def test_a_link_that_leads_elsewhere_opens_nothing(page: ManualPage, link: str) -> None:
    before = page.text.toPlainText()
    page.text.anchorClicked.emit(QUrl(link))
    assert page.text.toPlainText() == before


def test_a_manual_that_is_missing_is_said(qtbot: QtBot, tmp_path: Path) -> None:
    page = ManualPage(tmp_path / "manual.md")
    qtbot.addWidget(page)
    assert page.note.text() == "The manual could not be read: No such file or directory."


def test_the_search_has_the_focus_when_the_manual_opens(page: ManualPage) -> None:
    QApplication.processEvents()
    assert page.focusWidget() is page.search
