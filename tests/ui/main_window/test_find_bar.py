"""The top of the window: nothing lies over anything else, and it shows what is in use."""

from __future__ import annotations

from itertools import combinations

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from contact_editor.ui.controls.keyed_button import KeyedButton
from contact_editor.ui.main_window.find_bar import FindBar
from contact_editor.ui.main_window.main_window import MainWindow
from contact_editor.ui.surfaces.key_hint import KeyHint
from tests.waiting import WAIT_LIMIT_MS

NAMES = [("Acme of Somewhere Far Away", "Simvoly"), ("Other", "Notocat")]


@pytest.fixture
def window(qtbot: QtBot) -> MainWindow:
    window = MainWindow()
    qtbot.addWidget(window)
    window.find_bar.show_connections(NAMES, "Other")
    window.find_bar.connection.show_environment("production", read_only=True)
    with qtbot.waitExposed(window):
        window.show()
    return window


def _lay_out(bar: FindBar) -> None:
    layout = bar.layout()
    assert layout is not None
    layout.activate()


def _shown(window: MainWindow) -> list[QWidget]:
    bar = window.find_bar
    parts = (bar.connection, bar.line)
    return [part for part in parts if part.isVisible()]


@pytest.mark.parametrize("width", [640, 800, 980, 1600])
def test_nothing_lies_over_anything_else(window: MainWindow, width: int) -> None:
    window.resize(width, 480)
    _lay_out(window.find_bar)
    for one, other in combinations(_shown(window), 2):
        assert not one.geometry().intersects(other.geometry())
    assert window.find_bar.line.width() >= 120
    assert window.find_bar.rect().contains(window.find_bar.line.geometry())


def test_a_connection_is_shown_only_where_one_is_in_use(window: MainWindow) -> None:
    bar = window.find_bar
    assert bar.connection.currentData() == "Other"
    bar.show_connections(NAMES, "")
    assert (bar.connection.currentIndex(), bar.connection.placeholderText()) == (-1, "Choose …")
    assert bar.line.isEnabled()


def test_the_shortcut_keeps_its_place_beside_the_placeholder_whatever_else_grows(
    qtbot: QtBot, window: MainWindow
) -> None:
    bar = window.find_bar
    window.resize(1100, 600)
    bar.add_tools(QPushButton("A tool"))
    hint = bar.line.findChildren(KeyHint)[0]
    for names in (NAMES, [("A", "Simvoly")], NAMES):
        bar.show_connections(names, names[0][0])
        _lay_out(bar)
        words = bar.line.fontMetrics().horizontalAdvance(bar.line.placeholderText())
        assert hint.isVisible()
        assert hint.geometry().right() == bar.line.width() - 7
        assert hint.x() >= words + 16, "it lies over the placeholder"
    bar.line.setText("123")
    assert not hint.isVisible()


def test_the_icon_in_the_line_searches_as_enter_does(qtbot: QtBot, window: MainWindow) -> None:
    bar = window.find_bar
    bar.add_tools(QPushButton("A tool"))
    bar.line.setText("john@doe.com")
    buttons = bar.line.findChildren(QToolButton)
    (search,) = [button for button in buttons if button.accessibleName() == "Search"]
    with qtbot.waitSignal(bar.find_requested) as asked:
        search.click()
    assert asked.args == ["john@doe.com"]


def test_the_placeholder_is_painted_once_when_the_icon_comes_after_the_first_paint(
    qtbot: QtBot,
) -> None:
    bar = FindBar()
    qtbot.addWidget(bar)
    bar.resize(1280, 44)
    with qtbot.waitExposed(bar):
        bar.show()
    QApplication.processEvents()
    bar.add_tools()
    bar.connection.show_environment("production", read_only=False)

    def is_painted_as_it_is() -> bool:
        seen = bar.screen().grabWindow(bar.winId()).toImage()
        fresh = bar.grab().toImage().convertToFormat(seen.format())
        return seen.copy(bar.line.geometry()) == fresh.copy(bar.line.geometry())

    qtbot.waitUntil(is_painted_as_it_is, timeout=WAIT_LIMIT_MS)


@pytest.mark.parametrize("zoom", [1, 2])
def test_the_least_width_of_the_bar_does_not_depend_on_its_width(
    qtbot: QtBot, window: MainWindow, zoom: int
) -> None:
    bar = window.find_bar
    font = bar.font()
    font.setPointSizeF(font.pointSizeF() * zoom)
    window.setFont(font)
    tools = [KeyedButton(text, "Ctrl+K", icon="copy", quiet=True) for text in ("Paste", "Commands")]
    bar.add_tools(*tools)
    window.resize(600, 480)
    QApplication.processEvents()
    least = bar.minimumSizeHint().width()
    for width in (600, 990, 1_010, 1_400, 3_000, 1_010, 600):
        bar.resize(width, bar.height())
        assert bar.minimumSizeHint().width() == least, "at once"
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        assert bar.minimumSizeHint().width() == least, "once it is laid out"
        assert all(tool.is_compact for tool in tools) or bar.width() >= _with_texts(bar)
    bar.resize(3_000, bar.height())
    assert not any(tool.is_compact for tool in tools)


def _with_texts(bar: FindBar) -> int:
    layout = bar.layout()
    assert layout is not None
    return layout.totalMinimumSize().width()


def test_the_texts_of_buttons_are_hidden_when_a_larger_font_leaves_no_room(
    qtbot: QtBot, window: MainWindow
) -> None:
    bar = window.find_bar
    tool = KeyedButton("Commands and whatever else there is", "Ctrl+K", icon="copy", quiet=True)
    bar.add_tools(tool)
    window.resize(1_010, 480)
    qtbot.waitUntil(lambda: bar.width() >= 1_000 and not tool.is_compact)
    font = bar.font()
    font.setPointSizeF(font.pointSizeF() * 3)
    tool.setFont(font)
    qtbot.waitUntil(lambda: tool.is_compact)


def test_without_a_connection_the_picker_says_so_and_find_says_what_is_missing(
    window: MainWindow,
) -> None:
    bar = window.find_bar
    bar.add_tools(QPushButton("A tool"))
    bar.focus_find()
    assert bar.line.hasFocus()
    bar.show_connections([], "")
    bar.connection.show_environment("", read_only=False)
    bar.show_connections([], "")
    assert bar.connection.placeholderText() == "No connection"
    assert bar.connection.accessibleDescription() == "No connection"
    assert not bar.line.isEnabled()
    reason = "Choose or add a connection first."
    assert (bar.line.toolTip(), bar.line.accessibleDescription()) == (reason, reason)
    assert not any(hint.isVisible() for hint in bar.line.findChildren(KeyHint))
    # The keys go where the first connection is added.
    assert bar.connection.hasFocus()
    bar.focus_find()
    assert bar.connection.hasFocus()
    assert not bar.is_typing
    bar.show_connections(NAMES, "Other")
    assert bar.line.isEnabled()
    assert (bar.line.toolTip(), bar.line.accessibleDescription()) == (
        bar.line.placeholderText(),
        "",
    )
    bar.focus_find()
    assert bar.line.hasFocus()


def test_what_was_typed_before_the_connections_were_known_stays(window: MainWindow) -> None:
    bar = window.find_bar
    bar.focus_find()
    bar.line.setText("123")
    bar.show_connections([], "")
    assert bar.line.isEnabled()
    assert bar.line.hasFocus()


def test_the_words_of_the_picker_have_room_in_any_language(window: MainWindow) -> None:
    bar = window.find_bar
    bar.show_connections([], "")
    bar.connection.show_environment("", read_only=False)
    bar.connection.setPlaceholderText("No connection, in the words of another language")
    words = bar.connection.fontMetrics().horizontalAdvance(bar.connection.placeholderText())
    assert bar.connection.minimumSizeHint().width() > words
