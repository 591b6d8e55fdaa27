"""A jump to a field that the filter hides ends with the field in sight."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractSlider, QApplication

from contact_editor.practice.server import PracticeServer
from tests.end_to_end.driver import CTRL, Driver
from tests.pictures.more_states import open_sections
from tests.pictures.scenes import opened


@pytest.fixture
def window(qapp: QApplication, server: PracticeServer) -> Iterator[Driver]:
    with opened(qapp, server, (1366, 728)) as scene:
        open_sections(scene)
        yield scene.window


def _filter(window: Driver) -> None:
    line = window.app.loaded_controller.page.form.filter.line
    line.setFocus()
    QTest.keyClicks(line, "inv")
    window.settle()


def _is_in_sight(window: Driver, key: str) -> bool:
    form = window.app.loaded_controller.page.form
    view, focused = form.viewport(), window.focused()
    place = QRect(focused.mapTo(view, QPoint()), focused.size())
    return form.field_at(focused) == key and view.rect().contains(place)


@pytest.mark.parametrize("key", ["own_160", "own_285"])
def test_the_palette_shows_a_field_that_the_filter_hides(window: Driver, key: str) -> None:
    form = window.app.loaded_controller.page.form
    _filter(window)
    assert form.provider is not None
    field = next(each for each in form.provider.fields if each.key == key)
    QTest.keyClick(window.app.window, Qt.Key.Key_K, CTRL)
    QTest.keyClicks(window.focused(), "#" + field.label)
    QTest.keyClick(window.focused(), Qt.Key.Key_Return)
    window.until(lambda: form.field_at(window.focused()) == key)
    assert form.filter.line.text() == ""
    window.settle()
    assert _is_in_sight(window, key)


def test_the_form_stays_where_the_user_scrolls_while_rows_come(window: Driver) -> None:
    form = window.app.loaded_controller.page.form
    _filter(window)
    form.focus_field("own_285")
    window.until(lambda: form.verticalScrollBar().value() > 0)
    form.verticalScrollBar().triggerAction(QAbstractSlider.SliderAction.SliderToMinimum)
    window.settle()
    assert form.verticalScrollBar().value() == 0
