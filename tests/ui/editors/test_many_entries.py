"""Very many custom fields come a few a turn; while they come, nothing wrong is shown or said."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from contact_editor.model.fields import Field, FieldKind
from contact_editor.model.values import Value
from contact_editor.ui.editors.editor_registry import editor_for
from contact_editor.ui.editors.map_editors import MapEditor
from contact_editor.ui.editors.map_rows import MapRow
from contact_editor.ui.style.focus_links import next_in_chain
from tests.waiting import WAIT_LIMIT_MS

MANY = {f"name {n}": f"value {n}" for n in range(80)}


class Page:
    """The editor in a window that scrolls, and what it said."""

    def __init__(self, qtbot: QtBot, value: Value = MANY) -> None:
        self.qtbot = qtbot
        editor = editor_for(Field(key="key", label="Label", kind=FieldKind.CUSTOM_FIELDS))
        assert isinstance(editor, MapEditor)
        self.editor = editor
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setWidget(editor)
        self.area.resize(600, 400)
        qtbot.addWidget(self.area)
        self.area.show()
        self.said: list[Any] = []
        editor.edited.connect(self.said.append)
        self.show(value)

    def show(self, value: Value) -> None:
        self.editor.set_original(value)
        self.editor.show_value(value)

    def names(self) -> list[str]:
        """Return the names in the order of the eye."""
        rows = self.editor._rows.values()
        return [row.name for row in sorted(rows, key=self._top)]

    def values(self) -> dict[str, str]:
        return {name: self.line(name).text() for name in self.names()}

    def line(self, name: str) -> QLineEdit:
        line = self.editor._rows[name].editor.focusProxy()
        assert isinstance(line, QLineEdit)
        return line

    def wait(self, count: int = len(MANY)) -> None:
        self.until(lambda: len(self.editor._rows) == count)
        self.until(lambda: not self.editor._entries._going.is_running)
        # The last of them are laid out in the turns that follow.
        for _ in range(3):
            QApplication.processEvents()

    def until(self, condition: Callable[[], bool]) -> None:
        self.qtbot.wait_until(condition, timeout=WAIT_LIMIT_MS)

    def chain(self) -> list[QWidget]:
        """Return the controls in the order in which Tab goes round."""
        controls = list(self.editor.controls())
        chain, widget = [controls[0]], next_in_chain(controls[0])
        while widget is not None and widget is not controls[0]:
            chain += [widget] if widget in controls else []
            widget = next_in_chain(widget)
        return chain

    def _top(self, row: QWidget) -> int:
        return row.mapTo(self.editor, row.rect().topLeft()).y()


@pytest.fixture
def page(qtbot: QtBot) -> Page:
    return Page(qtbot)


def test_some_are_there_at_once_and_the_others_follow_in_their_order(page: Page) -> None:
    assert 0 < len(page.editor._rows) < len(MANY) // 2
    assert page.editor.value == MANY
    page.wait()
    assert page.names() == list(MANY)
    assert page.values() == MANY


def test_the_page_keeps_its_height_and_does_not_jump(page: Page) -> None:
    heights = set()
    QApplication.processEvents()
    while len(page.editor._rows) < len(MANY):
        QApplication.processEvents()
        heights.add(page.editor.height())
    page.wait()
    assert max(heights) - min(heights) <= 60
    assert abs(page.editor.height() - max(heights)) <= 60


def test_tab_goes_through_all_of_them_in_their_order(page: Page) -> None:
    page.wait()
    wanted = list(page.editor.controls())
    assert [w.accessibleName() for w in wanted[:4]] == [
        "name 0", "Remove name 0", "name 1", "Remove name 1",
    ]  # fmt: skip
    assert page.chain() == wanted


def test_every_one_has_its_name_for_a_screen_reader(page: Page) -> None:
    page.wait()
    assert [page.line(name).accessibleName() for name in MANY] == list(MANY)


def test_an_edit_while_they_come_is_of_the_whole_value_and_stays(page: Page) -> None:
    page.line("name 3").setText("mine")
    assert page.said == [{**MANY, "name 3": "mine"}]
    page.wait()
    assert page.values() == {**MANY, "name 3": "mine"}


def test_one_that_is_removed_while_they_come_does_not_come_back(page: Page) -> None:
    button = page.editor._rows["name 3"].button
    assert button is not None
    button.click()
    page.wait(len(MANY) - 1)
    assert page.names() == [name for name in MANY if name != "name 3"]
    assert page.said[-1] == {name: MANY[name] for name in MANY if name != "name 3"}


def test_a_value_for_one_that_is_still_to_come_goes_to_its_row(page: Page) -> None:
    page.editor._add("name 79", "mine")
    assert page.said[-1] == {**MANY, "name 79": "mine"}
    assert page.line("name 79").text() == "mine"


def test_one_that_is_added_while_they_come_takes_what_is_typed_and_stays_last(page: Page) -> None:
    page.editor._add("new", "value")
    assert len(page.editor._rows) < len(MANY) // 2, "the others need not come for it"
    assert page.line("new").hasFocus()
    QTest.keyClicks(page.line("new"), "my ")
    page.editor._add("newer", "1")
    page.wait(len(MANY) + 2)
    wanted = {**MANY, "new": "my value", "newer": "1"}
    assert page.said[-1] == wanted
    assert page.names() == list(wanted)
    assert page.values() == wanted
    assert page.line("newer").hasFocus()
    assert page.chain() == list(page.editor.controls())


def test_one_that_is_gone_to_comes_alone_and_ends_in_its_place(page: Page) -> None:
    page.editor.focus_entry("name 60")
    assert page.line("name 60").hasFocus()
    assert len(page.editor._rows) < len(MANY) // 2, "the others need not come for it"
    page.wait()
    assert page.names() == list(MANY)
    assert page.chain() == list(page.editor.controls())


def test_what_is_read_only_is_so_in_every_row(page: Page) -> None:
    page.editor.set_read_only(True)
    page.wait()
    assert all(page.line(name).isReadOnly() for name in MANY)


def test_another_contact_while_they_come_leaves_nothing_of_the_first(page: Page) -> None:
    other = {"b": "2", "name 75": "other", "a": "1"}
    page.show(other)
    page.wait(3)
    assert page.names() == list(other)
    assert page.values() == other
    page.show(MANY)
    page.wait()
    assert page.names() == list(MANY)
    assert page.values() == MANY


def test_those_that_come_between_others_take_their_places(page: Page) -> None:
    page.wait()
    page.show({name: MANY[name] for name in list(MANY)[::2]})
    page.wait(len(MANY) // 2)
    page.show(MANY)
    page.wait()
    assert page.names() == list(MANY)
    assert [w.accessibleName() for w in page.chain()[: 2 * len(MANY) : 2]] == list(MANY)


def test_no_key_reaches_a_row_of_the_contact_before(page: Page) -> None:
    page.wait()
    page.line("name 40").setFocus()
    page.show({"other": "1"})
    focused = page.area.focusWidget()
    assert focused is page.editor.add_button
    for row in page.editor.findChildren(MapRow):
        assert row.name == "other" or row.visibleRegion().isEmpty()
    page.wait(1)
    assert [row.name for row in page.editor.findChildren(MapRow)] == ["other"]


def test_of_another_contact_an_entry_shows_its_value_or_nothing(page: Page) -> None:
    page.wait()
    other = {name: f"other {value}" for name, value in MANY.items()}
    page.show(other)
    rows = page.editor.findChildren(MapRow)
    blank = [row for row in rows if not row.updatesEnabled()]
    assert 0 < len(blank) < len(MANY)
    for row in rows:
        assert row.editor.value == (MANY if row in blank else other)[row.name]
        assert row not in blank or row.visibleRegion().isEmpty()
    last = list(MANY)[-1]
    page.editor.focus_entry(last)
    assert page.line(last).selectedText() == other[last]
    page.until(lambda: all(row.updatesEnabled() for row in rows))
    assert page.values() == other
