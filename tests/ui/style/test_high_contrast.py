"""What has a coloured ground elsewhere has a line or a frame with high contrast."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeVar

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QMenu,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from contact_editor.model.draft import Draft
from contact_editor.providers.codecs.contact_codec import decode_contact
from contact_editor.ui.contact.field_label import FieldLabel
from contact_editor.ui.contact.navigation.section_list import SectionList
from contact_editor.ui.contact.navigation.toggle_button import ToggleButton
from contact_editor.ui.controls.keyed_button import KeyedButton
from contact_editor.ui.history.match_delegate import MatchDelegate
from contact_editor.ui.history.saves_table import SavesTable
from contact_editor.ui.inspector.flat_tab_bar import FlatTabBar
from contact_editor.ui.inspector.json_pane import JsonPane
from contact_editor.ui.palette.command_palette import CommandPalette
from contact_editor.ui.style.app_style import AppStyle
from contact_editor.ui.style.colours import colours, use_high_contrast
from contact_editor.viewmodels.command_palette import EntryKind, PaletteEntry
from contact_editor.viewmodels.field_overview.section_overview import SectionState
from tests.catalogue import field, provider

W = TypeVar("W", bound=QWidget)
CONTACT = {"email": "noto@example.org", "name": "Noto", "id": "con_1"}


@pytest.fixture(autouse=True)
def high_contrast(qapp: QApplication) -> Iterator[None]:
    before, palette = qapp.palette(), QPalette(QColor("black"))
    palette.setColor(QPalette.ColorRole.WindowText, QColor("white"))
    palette.setColor(QPalette.ColorRole.Highlight, QColor("cyan"))
    disabled = QPalette.ColorGroup.Disabled
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        palette.setColor(disabled, role, QColor("gray"))
    use_high_contrast(palette)
    qapp.setPalette(palette)
    yield
    use_high_contrast(None)
    qapp.setPalette(before)


def coloured(widget: QWidget, colour: QColor, top: int, bottom: int) -> int:
    """Return the number of pixels of a colour in the longest line between two heights."""
    picture = widget.grab().toImage()
    return max(
        sum(QColor(picture.pixel(x, y)) == colour for x in range(picture.width()))
        for y in range(top, bottom)
    )


def test_a_match_in_a_label_is_underlined(qtbot: QtBot) -> None:
    label = FieldLabel("Own field invoice")
    qtbot.addWidget(label)
    label.resize(200, 20)
    label.mark_words(("invoice",))
    word = label.fontMetrics().horizontalAdvance("invoice")
    assert coloured(label, colours().text, 12, 20) >= word - 2


def test_a_match_in_a_cell_is_underlined(qtbot: QtBot) -> None:
    table = QTableWidget(1, 1)
    qtbot.addWidget(table)
    delegate = MatchDelegate(table)
    table.setItemDelegate(delegate)
    table.setItem(0, 0, QTableWidgetItem("John Doe"))
    table.setColumnWidth(0, 240)
    table.resize(300, 80)
    table.show()
    delegate.mark(["john"])
    word = table.fontMetrics().horizontalAdvance("John")
    row = table.rowHeight(0)
    assert coloured(table.viewport(), colours().text, row // 2, row) >= word - 3


def test_the_chosen_row_of_the_palette_has_a_frame(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(800, 600)
    window.show()
    palette = CommandPalette(window)
    names = ("Email", "Name")
    palette.open([PaletteEntry(EntryKind.FIELD, name, lambda: None) for name in names])
    rows = palette.list
    place = rows.visualRect(rows.currentIndex())
    top = rows.viewport().mapTo(palette, QPoint()).y() + place.top()
    assert coloured(palette, colours().accent, top, top + 3) > place.width() / 2


def test_the_section_in_view_has_a_frame(qtbot: QtBot) -> None:
    sections = SectionList(window := QWidget())
    qtbot.addWidget(window)
    window.resize(220, 200)
    sections.resize(200, 200)
    state = SectionState("Billing", 24, 24, is_changed=False, is_wrong=False)
    sections.show_sections([state, state._replace(title="Contract")], ["", ""])
    sections.mark(1)
    window.show()
    place = sections.visualRect(sections.currentIndex())
    assert coloured(sections, colours().accent, place.top(), place.bottom()) > 100


def test_the_chosen_format_of_a_request_is_underlined(qtbot: QtBot) -> None:
    bar = FlatTabBar(28)
    qtbot.addWidget(bar)
    for word in ("JSON", "curl"):
        bar.addTab(word)
    bar.resize(bar.sizeHint())
    bar.show()
    for current in range(2):
        bar.setCurrentIndex(current)
        picture = bar.grab().toImage()
        below = [QPoint(bar.tabRect(at).center().x(), bar.height() - 2) for at in range(2)]
        lines = [QColor(picture.pixel(place)) == colours().accent for place in below]
        assert lines == [at == current for at in range(2)]


def test_the_changed_lines_of_the_json_are_underlined(qtbot: QtBot) -> None:
    pane = JsonPane()
    qtbot.addWidget(pane)
    pane.show()
    notocat = provider("notocat")
    draft = Draft(decode_contact(notocat, CONTACT))
    pane.show_contact(notocat, draft.edited(field("notocat", "name"), "Other"))
    (mark,) = pane.box.extraSelections()
    assert mark.format.fontUnderline()
    assert mark.cursor.selectedText().strip() == '"name": "Other",'


def test_a_menu_has_a_frame_and_its_separators_a_line(qtbot: QtBot, qapp: QApplication) -> None:
    menu = styled(qapp, QMenu())
    qtbot.addWidget(menu)
    menu.addAction("One")
    line = menu.addSeparator()
    menu.addAction("Two")
    menu.resize(menu.sizeHint())
    menu.show()
    width, place = menu.width(), menu.actionGeometry(line)
    assert coloured(menu, colours().line, 0, 1) == width
    assert coloured(menu, colours().line, menu.height() - 1, menu.height()) == width
    assert coloured(menu, colours().separator, place.top(), place.bottom() + 1) > width / 2


@pytest.mark.parametrize("kind", [QPushButton, KeyedButton])
def test_a_button_that_cannot_be_used_looks_unlike_one_that_can(
    qtbot: QtBot, qapp: QApplication, kind: type[QPushButton]
) -> None:
    button = styled(qapp, kind("Review and save"))
    qtbot.addWidget(button)
    button.resize(200, 32)
    button.show()
    text = colours().text
    assert coloured(button, text, 0, 2) > 100, "Its frame."
    assert coloured(button, text, 8, 24) > 2, "Its letters."
    button.setEnabled(False)
    assert not coloured(button, text, 0, 32)


def test_a_line_that_cannot_be_edited_looks_unlike_one_that_can(
    qtbot: QtBot, qapp: QApplication
) -> None:
    line = styled(qapp, QLineEdit("text"))
    qtbot.addWidget(line)
    line.resize(200, 32)
    assert coloured(line, colours().line, 0, 2) > 100
    line.setReadOnly(True)
    assert not coloured(line, colours().line, 0, 2)


def test_a_button_that_is_on_has_a_frame(qtbot: QtBot, qapp: QApplication) -> None:
    tool, toggle = styled(qapp, QToolButton()), styled(qapp, ToggleButton("Only changed"))
    for button in (tool, toggle):
        qtbot.addWidget(button)
        button.setCheckable(True)
        button.resize(100, 32)
        assert not coloured(button, colours().accent, 0, 2)
        button.setChecked(True)
        assert coloured(button, colours().accent, 0, 2) > 50


def test_the_chosen_save_has_a_frame_also_without_the_focus(qtbot: QtBot) -> None:
    table = SavesTable(["When", "Contact", "Changes", "Result", "Ticket"])
    qtbot.addWidget(table)
    table.resize(600, 300)
    table.setRowCount(2)
    table.setCurrentCell(1, 0)
    table.show()
    table.clearFocus()
    top = table.rowViewportPosition(1)
    assert coloured(table.viewport(), colours().accent, top, top + 2) > 300


def styled(qapp: QApplication, widget: W) -> W:
    """Return a widget in the program's style and the palette of the test."""
    style = AppStyle()
    style.setParent(widget)
    widget.setStyle(style)
    widget.setPalette(qapp.palette())
    return widget
