"""A contact with very many tags and properties: nothing is lost while its rows still come."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from contact_editor.practice.server import PracticeServer
from contact_editor.viewmodels.saving.save_step import SaveStep
from tests.end_to_end.driver import CTRL, Driver

JOHN = ("simvoly", 123)
TAGS = tuple(f"tag {n}" for n in range(200))
PROPERTIES = {f"name {n}": f"value {n}" for n in range(300)}


@pytest.fixture
def oversized(window: Driver, server: PracticeServer) -> Driver:
    """Give the window with the contact open this moment, and most of its rows to come."""
    properties = [{"name": name, "value": value} for name, value in PROPERTIES.items()]
    server.world.edit(*JOHN, {"tags": list(TAGS), "properties": properties})
    window.use("Practice Simvoly")
    window.open("123")
    return window


def stored_properties(server: PracticeServer) -> dict[str, str]:
    return {one["name"]: one["value"] for one in server.world.contact(*JOHN)["properties"]}


def test_what_is_typed_and_saved_while_rows_come_is_all_that_changes(
    oversized: Driver, server: PracticeServer
) -> None:
    line = oversized.line("name 2")
    line.setFocus()
    QTest.keyClicks(line, "my ")
    oversized.add_tag("fresh")
    said = oversized.save()
    assert "erified" in said, said
    assert stored_properties(server) == {**PROPERTIES, "name 2": "my value 2"}
    assert server.world.contact(*JOHN)["tags"] == [*TAGS, "fresh"]


def test_what_is_left_while_rows_come_is_there_again_in_its_tab(oversized: Driver) -> None:
    first = oversized.contact
    oversized.line("name 1").setFocus()
    QTest.keyClicks(oversized.line("name 1"), "my ")
    QTest.keyClicks(oversized.line("Tags"), "pending")
    oversized.open("124")
    assert oversized.contact is not first
    assert not oversized.contact.editing.changes()
    oversized.app.workspace.choose(first)
    oversized.until(lambda: oversized.contact is first)
    assert first.editing.draft.value("tags") == (*TAGS, "pending")
    assert first.editing.draft.value("properties") == {**PROPERTIES, "name 1": "my value 1"}
    oversized.until(lambda: oversized.line("name 1").text() == "my value 1")


def test_an_edit_is_undone_while_rows_come(oversized: Driver) -> None:
    QTest.keyClicks(oversized.line("name 4"), "x")
    assert oversized.contact.editing.changes()
    QTest.keyClick(oversized.app.window, Qt.Key.Key_Z, CTRL)
    assert not oversized.contact.editing.changes()
    assert oversized.line("name 4").text() == "value 4"


def test_a_field_below_all_that_comes_is_gone_to_at_once(oversized: Driver) -> None:
    page = oversized.app.loaded_controller.page
    last = oversized.contact.editing.provider.fields[-1].key
    page.form.focus_field(last)
    assert page.form.field_at(oversized.focused()) == last
    assert oversized.step is SaveStep.IDLE
