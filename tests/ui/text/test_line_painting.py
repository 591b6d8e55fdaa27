"""In a window from right to left, the rows of a list are those of any other one, mirrored."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QMenu,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)
from pytestqt.qtbot import QtBot

from contact_editor.ui.connections.parts.two_line_list import TwoLineList
from contact_editor.ui.contact.navigation.section_list import SectionList
from contact_editor.ui.controls.keyed_button import KeyedButton
from contact_editor.ui.history.match_delegate import MatchDelegate
from contact_editor.ui.main_window.connection_picker import ConnectionPicker
from contact_editor.ui.main_window.tab_strip import TabState, TabStrip
from contact_editor.ui.pages.contact_list import ContactList, ContactRow
from contact_editor.ui.pages.match_table import MatchRow, MatchTable
from contact_editor.ui.palette.command_palette import CommandPalette
from contact_editor.ui.style.app_style import AppStyle
from contact_editor.ui.surfaces.key_hint import KeyHint
from contact_editor.ui.text.isolated_text import FIRST_STRONG, POP
from contact_editor.ui.text.line_painting import paint_line
from contact_editor.viewmodels.command_palette import EntryKind, PaletteEntry
from contact_editor.viewmodels.field_overview.section_overview import SectionState

LEFT_TO_RIGHT, RIGHT_TO_LEFT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
SIZE = QSize(420, 120)
SPACE = 6
"""Pixels between two words."""
NEAR = 3
"""Pixels: letters are placed on whole ones, from the other edge."""


def contacts(qtbot: QtBot) -> QAbstractItemView:
    shown = ContactList("Recent")
    qtbot.addWidget(shown)
    shown.show_rows([ContactRow("Ann Doe", "ann@doe.com", "123", "12:03", "2 unsaved")])
    return shown


def two_lines(qtbot: QtBot) -> QAbstractItemView:
    shown = TwoLineList("Connections")
    qtbot.addWidget(shown)
    shown.add("a", "Acme newsletter", "Key, host")
    shown.add("b", "Practice", "Sandbox", icon="globe")
    return shown


def matches(qtbot: QtBot) -> QAbstractItemView:
    shown = MatchTable()
    qtbot.addWidget(shown)
    cells = ("Ann Doe", "#con_1-a", "ann@doe.com", "2024-02-01")
    shown.show_rows(["Name", "Id", "Email", "Created"], [MatchRow(cells, "2 changes")])
    return shown


def saves(qtbot: QtBot, searched: str = "") -> QAbstractItemView:
    shown = QTableWidget(1, 1)
    qtbot.addWidget(shown)
    delegate = MatchDelegate(shown)
    delegate.mark(searched.split())
    shown.setItemDelegate(delegate)
    shown.setItem(0, 0, QTableWidgetItem("Ann Doe #123"))
    shown.setColumnWidth(0, 300)
    shown.verticalHeader().hide()
    shown.horizontalHeader().hide()
    return shown


def searched_saves(qtbot: QtBot) -> QAbstractItemView:
    return saves(qtbot, "ann")


def palette(qtbot: QtBot) -> QAbstractItemView:
    window = QWidget()
    qtbot.addWidget(window)
    shown = CommandPalette(window)
    shown.open([PaletteEntry(EntryKind.COMMAND, "Zoom in", lambda: None, "Ctrl++")])
    shown.list.setParent(None)
    qtbot.addWidget(shown.list)
    return shown.list


def sections(qtbot: QtBot) -> QAbstractItemView:
    window = QWidget()
    shown = SectionList(window)
    shown.setParent(None)
    qtbot.addWidget(shown)
    shown.show_sections([SectionState("Billing", 24, 24, is_changed=True, is_wrong=False)], [""])
    return shown


def tabs(qtbot: QtBot) -> QWidget:
    shown = TabStrip()
    qtbot.addWidget(shown)
    shown.show_tabs([TabState("Ann & Jo (2)", environment="sandbox"), TabState("#123")], 1)
    return shown


def picker(qtbot: QtBot) -> QWidget:
    shown = ConnectionPicker()
    qtbot.addWidget(shown)
    shown.show_connections([("Acme (2)", "Kit"), ("Other", "Kit")], "Acme (2)")
    shown.show_environment("production", read_only=False)
    return shown


VIEWS = (contacts, two_lines, matches, saves, searched_saves, palette, sections, tabs, picker)
"""The first two have two lines, of which each begins at the edge; the last two have frames."""


def picture(view: QWidget, direction: Qt.LayoutDirection) -> QImage:
    QApplication.setLayoutDirection(direction)
    view.resize(SIZE)
    view.show()
    inside = view
    if isinstance(view, QAbstractItemView):
        # What has the focus may be selected, with a ground of its own.
        view.clearSelection()
        view.setCurrentIndex(QModelIndex())
        inside = view.viewport()
    return inside.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)


def blocks(image: QImage) -> list[tuple[int, int]]:
    """Return where what is painted begins and ends, from left to right."""
    found: list[tuple[int, int]] = []
    for x in (x for x, ink in enumerate(inks(image)) if ink):
        if found and x - found[-1][1] <= SPACE:
            found[-1] = (found[-1][0], x)
        else:
            found.append((x, x))
    return found


def inks(image: QImage) -> list[int]:
    """Return how many pixels of each column differ from the ground, lines over the width aside."""
    rows = []
    for y in range(image.height()):
        row = [image.pixelColor(x, y).lightness() for x in range(image.width())]
        ground = max(set(row), key=row.count)
        rows.append([abs(lightness - ground) > 20 for lightness in row])
    return [sum(column) for column in zip(*rows, strict=True)]


@pytest.fixture(autouse=True)
def usual_direction(qapp: QApplication) -> Iterator[None]:
    yield
    qapp.setLayoutDirection(LEFT_TO_RIGHT)


@pytest.mark.parametrize("shown", VIEWS)
def test_each_part_of_a_row_is_as_far_from_the_other_edge(
    qtbot: QtBot, shown: Callable[[QtBot], QWidget]
) -> None:
    view = shown(qtbot)
    usual, mirrored = picture(view, LEFT_TO_RIGHT), picture(view, RIGHT_TO_LEFT)
    last = usual.width() - 1
    wanted = [(last - end, last - begin) for begin, end in reversed(blocks(usual))]
    found = blocks(mirrored)
    assert len(wanted) == len(found) > 0
    for (begin, end), (left, right) in zip(wanted, found, strict=True):
        assert abs(begin - left) <= NEAR, (wanted, found)
        assert abs(end - right) <= NEAR, (wanted, found)


@pytest.mark.parametrize("shown", VIEWS[2:-2])
def test_each_part_of_a_row_is_painted_in_its_own_order(
    qtbot: QtBot, shown: Callable[[QtBot], QWidget]
) -> None:
    view = shown(qtbot)
    usual, mirrored = picture(view, LEFT_TO_RIGHT), picture(view, RIGHT_TO_LEFT)
    columns, others = inks(usual), inks(mirrored)
    pairs = zip(blocks(usual), reversed(blocks(mirrored)), strict=True)
    for (begin, end), (left, right) in pairs:
        one, other = columns[begin : end + 1], others[left : right + 1]
        assert _nearest(one, other) < 0.4, (begin, end)


def _nearest(one: list[int], other: list[int]) -> float:
    return min(_distance(one, other, by) for by in range(-NEAR, NEAR + 1))


def _distance(one: list[int], other: list[int], shift: int) -> float:
    """Return the share of the ink that is not at the same place, once one of them is shifted."""
    padded = [0] * NEAR + other + [0] * (len(one) + 2 * NEAR)
    moved = padded[NEAR + shift : NEAR + shift + len(one)]
    return sum(abs(a - b) for a, b in zip(one, moved, strict=True)) / max(1, sum(one))


@pytest.mark.parametrize("text", ["#123", "Ctrl++", "/contacts/1", "المعرّف #12."])
def test_a_line_is_the_same_in_both_directions(qtbot: QtBot, text: str) -> None:
    pictures = []
    for direction in (LEFT_TO_RIGHT, RIGHT_TO_LEFT):
        image = QImage(SIZE, QImage.Format.Format_Grayscale8)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        painter.setLayoutDirection(direction)
        paint_line(painter, QRectF(image.rect()), text, mirrored=False)
        painter.end()
        pictures.append(image)
    assert pictures[0] == pictures[1]


KEYS = "Ctrl++"


def hint(qtbot: QtBot) -> QWidget:
    shown = KeyHint(KEYS)
    qtbot.addWidget(shown)
    return shown


def button(qtbot: QtBot) -> QWidget:
    shown = KeyedButton("", KEYS)
    qtbot.addWidget(shown)
    return shown


def button_named_by_keys(qtbot: QtBot) -> QWidget:
    shown = KeyedButton(f"{KEYS}, Ctrl+-")
    qtbot.addWidget(shown)
    return shown


def menu(qtbot: QtBot) -> QWidget:
    shown = QMenu()
    qtbot.addWidget(shown)
    shown.setStyle(AppStyle())
    shown.addAction("a").setShortcut(KEYS)
    return shown


@pytest.mark.parametrize("shown", [hint, button, button_named_by_keys, menu])
def test_keys_are_the_same_in_both_directions(
    qtbot: QtBot, shown: Callable[[QtBot], QWidget]
) -> None:
    widget = shown(qtbot)
    widget.resize(200, 30)
    keys = []
    for direction in (LEFT_TO_RIGHT, RIGHT_TO_LEFT):
        QApplication.setLayoutDirection(direction)
        widget.show()
        image = widget.grab(widget.rect().adjusted(12, 5, -12, -5)).toImage()
        image = image.convertToFormat(QImage.Format.Format_Grayscale8)
        begin, end = max(blocks(image), key=lambda block: block[1] - block[0])
        keys.append(inks(image)[begin : end + 1])
        widget.hide()
    assert _nearest(*keys) < 0.4


def test_a_tool_tip_says_the_keys_in_their_order(qtbot: QtBot) -> None:
    shown = KeyedButton("تكبير", KEYS)
    qtbot.addWidget(shown)
    assert shown.toolTip() == f"تكبير ({FIRST_STRONG}{KEYS}{POP})"
