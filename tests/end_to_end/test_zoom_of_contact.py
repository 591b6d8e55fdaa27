"""A contact that is open while the zoom changes looks as if it were opened then."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QLineEdit

from contact_editor.app.settings.settings_controller import apply_zoom
from contact_editor.ui.contact.cards.fact_row import FactRow
from contact_editor.ui.contact.previous_value_label import PreviousValueLabel
from contact_editor.ui.style.metrics import px
from tests.end_to_end.driver import Driver


@pytest.fixture(autouse=True)
def shown(john: Driver) -> None:
    john.app.window.showNormal()
    john.app.window.resize(1366, 696)


@pytest.fixture
def zoom(qapp: QApplication) -> Iterator[Callable[[int], None]]:
    yield apply_zoom
    apply_zoom(100)


def _room(line: QLineEdit) -> int:
    # Qt keeps two pixels on each side free.
    return line.width() - 4


def _facts(window: Driver) -> list[QLineEdit]:
    rows = window.app.loaded_controller.page.form.findChildren(FactRow)
    lines = [line for row in rows for line in row.findChildren(QLineEdit)]
    return [line for line in lines if line.isVisible() and line.text()]


def test_what_the_provider_set_is_whole_at_any_zoom(
    john: Driver, zoom: Callable[[int], None]
) -> None:
    john.until(lambda: len(_facts(john)) > 1)
    for percent in (150, 200, 150, 100):
        zoom(percent)
        john.until(lambda: all(_needed(line) <= _room(line) for line in _facts(john)))
        assert all(line.width() < 2 * _needed(line) + 16 for line in _facts(john))


def _needed(line: QLineEdit) -> int:
    return line.fontMetrics().horizontalAdvance(line.text())


@pytest.mark.parametrize(("percent", "has_texts"), [(200, False), (100, True)])
def test_find_and_the_connection_get_their_room_before_the_texts_of_the_buttons(
    john: Driver, zoom: Callable[[int], None], percent: int, has_texts: bool
) -> None:
    bar = john.app.window.find_bar
    picker, paste = bar.connection, bar.paste
    assert paste is not None
    zoom(percent)
    john.until(lambda: paste.is_compact is not has_texts)
    john.until(lambda: picker.width() >= picker.sizeHint().width())
    (room,) = [width for width, part in picker._parts() if part == "name"]
    name = QFontMetrics(picker._font_of("name")).horizontalAdvance(picker.currentData())
    assert name <= room
    example = bar.line.fontMetrics().horizontalAdvance("jane.doe@example.org")
    john.until(lambda: example + bar.line.height() < bar.line.width())


def test_a_former_value_has_room_that_grows_with_the_text(
    john: Driver, zoom: Callable[[int], None]
) -> None:
    john.write("Name", "J")
    (was,) = john.line("Name").findChildren(PreviousValueLabel)
    for percent in (100, 200):
        zoom(percent)
        john.until(lambda: was.isVisible() and "…" not in was._shown(was.width() - 8))


def test_the_height_of_an_editor_follows_the_text(
    john: Driver, zoom: Callable[[int], None]
) -> None:
    line = john.line("Name")
    for percent in (100, 150, 200, 100):
        zoom(percent)
        john.until(lambda: line.height() == px(28))
        assert line.height() > 28 * percent / 100 * 0.8
