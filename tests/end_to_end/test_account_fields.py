"""The account's own fields are in the form and edited there, hundreds of them, too."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from contact_editor.app.window import journal_controller
from contact_editor.model.fields import FieldKind
from contact_editor.ui.editors.set_editors import SetEditor
from contact_editor.viewmodels.messages.message import MessageAction
from contact_editor.viewmodels.saving.save_step import SaveStep
from tests.end_to_end.driver import Driver
from tests.end_to_end.journalled import Starts
from tests.fakes.account_fields import MANY, facts_with_account_fields
from tests.fakes.fact_server import FactServer, fact_server
from tests.services.journal.conftest import LockableStore

SOME = 60
"""More fields than are in sight; their rows come a few a turn, as those of hundreds do."""


@pytest.fixture
def facts(request: pytest.FixtureRequest) -> dict[str, Any]:
    return facts_with_account_fields(getattr(request, "param", SOME))


@pytest.fixture
def server(facts: dict[str, Any]) -> Iterator[FactServer]:
    with fact_server(facts) as server:
        yield server


def _connect(folder: Path, server: FactServer) -> None:
    (folder / "connections.toml").write_text(
        f'[[connection]]\nname = "Sales"\nprovider = "hubspot"\naddress = "{server.address}"\n',
        "utf-8",
    )


@pytest.fixture
def window(qapp: QApplication, tmp_path: Path, server: FactServer) -> Iterator[Driver]:
    _connect(tmp_path, server)
    driver = Driver(qapp, tmp_path, connection="Sales")
    driver.app.manager.keep_key("Sales", "made-up-key")
    driver.open("ana@made-up.example")
    yield driver
    driver.close()


@pytest.mark.parametrize("facts", [MANY], indirect=True)
def test_a_field_that_only_the_account_knows_is_edited(window: Driver, server: FactServer) -> None:
    last = f"Own field {MANY - 1}"
    window.until(lambda: any(line.accessibleName() == last for line in _lines(window)))
    window.write(last, "changed")
    window.write("Favourite colour", "blue")
    before = server.stored()
    assert window.save().startswith("Saved and verified")
    changed = {f"own_{MANY - 1}": "changed", "favourite.colour": "blue"}
    assert server.stored() == before | {"properties": before["properties"] | changed}
    assert server.writes == [{"properties": changed}]


def test_refresh_shows_what_the_account_has_now_and_names_what_it_no_longer_has(
    window: Driver, server: FactServer
) -> None:
    table = server.facts["operations"]["definitions"]
    answer = json.loads(table["answer"])
    answer["results"] = [each for each in answer["results"] if each["name"] != "own_0"]
    answer["results"].append(
        {"name": "newest", "label": "Newest", "fieldType": "text", "options": []}
    )
    table["answer"] = json.dumps(answer)
    window.write("Favourite colour", "blue")
    window.app.workspace.refresh()
    editing = window.contact.editing
    window.until(lambda: editing.provider.field("newest") is not None)
    gone = editing.provider.field("own_0")
    assert gone is not None
    assert not gone.writable
    window.until(lambda: any(line.accessibleName() == "Newest" for line in _lines(window)))
    assert editing.draft.edits == {"favourite.colour": "blue"}


def _remove_own_0(server: FactServer) -> None:
    table = server.facts["operations"]["definitions"]
    answer = json.loads(table["answer"])
    answer["results"] = [each for each in answer["results"] if each["name"] != "own_0"]
    table["answer"] = json.dumps(answer)


def _edit_own_0_and_colour(window: Driver) -> None:
    window.write("Own field 0", "changed")
    window.write("Favourite colour", "blue")


def _leave_out_and_save(window: Driver, server: FactServer, label: str = "Own field 0") -> None:
    assert window.said == f"Nothing was sent. The account no longer has the field {label}."
    assert server.writes == []
    window.press("Leave out and save the rest")
    window.until(lambda: window.step is SaveStep.REVIEWING and window.contact.flow.ready)
    # Only the button of the review, or the key, sends what it shows.
    window.app.loaded_controller.message_actions.choose(MessageAction.LEAVE_OUT)
    assert window.step is SaveStep.REVIEWING
    window.ctrl_s()
    window.until(lambda: window.said.startswith("Saved and verified"))
    assert server.writes == [{"properties": {"favourite.colour": "blue"}}]


def test_a_field_that_the_account_lost_while_its_tab_was_hidden_is_named_and_left_out(
    window: Driver, server: FactServer
) -> None:
    _edit_own_0_and_colour(window)
    hidden = window.contact
    _remove_own_0(server)
    window.open("513")
    window.app.workspace.refresh()
    window.until(lambda: not _writable(window, "own_0"))
    window.app.workspace.choose(hidden)
    assert not _writable(window, "own_0")
    assert "own_0" in hidden.editing.fields_with_problems()
    window.ctrl_s()
    _leave_out_and_save(window, server)
    assert hidden.editing.draft.edits == {}
    hidden.editing.undo_stack.undo()
    assert hidden.editing.draft.edits == {"own_0": "changed"}


def test_a_field_that_the_account_lost_is_named_by_the_review_that_finds_it_out(
    window: Driver, server: FactServer
) -> None:
    _edit_own_0_and_colour(window)
    window.review()
    _remove_own_0(server)
    window.contact.open_connection.gateway.forget_fields()
    window.contact.flow.refresh()
    window.until(lambda: window.step is SaveStep.IDLE and window.said)
    _leave_out_and_save(window, server)


@pytest.mark.parametrize("is_open_first", [False, True])
def test_what_was_typed_before_a_restart_for_a_field_that_the_account_lost_is_in_the_form(
    qapp: QApplication, tmp_path: Path, server: FactServer, monkeypatch: pytest.MonkeyPatch,
    is_open_first: bool,
) -> None:  # fmt: skip
    _connect(tmp_path, server)
    keyring = LockableStore()
    monkeypatch.setattr(journal_controller, "KeyringStore", lambda: keyring)
    start = Starts(qapp, tmp_path, "made-up-key", keyring)
    window = _with_ana(start)
    window.until(lambda: window.app.journal.restorer.is_read)
    _edit_own_0_and_colour(window)
    start.end(window)
    _remove_own_0(server)
    # Read before the contact is opened, or merged into the contact afterwards.
    keyring.locked = is_open_first
    window = _with_ana(start)
    window.app.journal.access.open(may_prompt=True)
    window.until(lambda: len(window.contact.editing.draft.edits) == 2)
    row = window.app.loaded_controller.page.form.row("own_0")
    assert [line.text() for line in row.findChildren(QLineEdit)] == ["changed"]
    assert len(window.contact.editing.changes()) == 2
    window.app.workspace.refresh()
    window.until(lambda: not window.app.workspace.busy)
    assert "Another user" not in window.said
    window.ctrl_s()
    _leave_out_and_save(window, server, "own_0")
    assert not window.contact.has_edits
    window.app.workspace.refresh()
    window.until(lambda: window.contact.editing.provider.field("own_0") is None)
    start.end_all()


def _with_ana(start: Starts) -> Driver:
    window = start()
    window.use("Sales")
    window.open("ana@made-up.example")
    return window


def _writable(window: Driver, key: str) -> bool:
    field = window.contact.editing.provider.field(key)
    return field is not None and field.writable


def _lines(window: Driver) -> Any:
    return window.app.loaded_controller.page.form.findChildren(QLineEdit)


def _refresh_with_newest(window: Driver, server: FactServer) -> None:
    table = server.facts["operations"]["definitions"]
    answer = json.loads(table["answer"])
    answer["results"] += [{"name": "newest", "label": "Newest", "fieldType": "text", "options": []}]
    table["answer"] = json.dumps(answer)
    window.app.workspace.refresh()
    window.until(lambda: window.contact.editing.provider.field("newest") is not None)
    window.settle()


def test_a_refresh_that_brings_other_fields_keeps_the_place_and_what_is_typed(
    window: Driver, server: FactServer
) -> None:
    window.settle()
    form = window.app.loaded_controller.page.form
    form.focus_field("own_50")
    line = window.line("Own field 50")
    line.selectAll()
    QTest.keyClicks(line, "first ")
    window.settle()
    before = line.mapTo(form.viewport(), QPoint()).y()
    _refresh_with_newest(window, server)
    assert not window.said
    now = window.line("Own field 50")
    assert window.focused() is now
    assert now is not line
    assert now.mapTo(form.viewport(), QPoint()).y() == before
    QTest.keyClicks(window.focused(), "second")
    assert window.contact.editing.draft.value("own_50") == "first second"


def test_a_refresh_that_brings_other_fields_keeps_what_is_typed_in_an_add_line(
    window: Driver, server: FactServer
) -> None:
    window.settle()
    form = window.app.loaded_controller.page.form
    row = next(r for r in form._made() if isinstance(r.editor, SetEditor) and r.field.writable)
    row.editor.setFocus()
    QTest.keyClicks(window.focused(), "half a na")
    QTest.keyClick(window.focused(), Qt.Key.Key_Escape)
    _refresh_with_newest(window, server)
    assert form.row(row.field.key).editor.pending == "half a na"
    assert not window.contact.editing.draft.edits
    QTest.keyClicks(window.focused(), "me")
    assert form.row(row.field.key).editor.pending == "half a name"


def _define(window: Driver, server: FactServer, **kinds: str | None) -> None:
    """Change the types of fields of the account, or delete them, and refresh."""
    table = server.facts["operations"]["definitions"]
    answer = json.loads(table["answer"])
    options = [{"label": label, "value": label.lower()} for label in ("One", "Two")]
    kept = [each for each in answer["results"] if kinds.get(each["name"], "") is not None]
    for each in kept:
        if each["name"] in kinds:
            each |= {"fieldType": kinds[each["name"]], "options": options}
    table["answer"] = json.dumps(answer | {"results": kept})
    window.app.workspace.refresh()


def test_what_is_typed_in_an_add_line_of_a_field_that_the_account_lost_is_told(
    window: Driver, server: FactServer
) -> None:
    _define(window, server, own_0="checkbox")
    form, editing = window.app.loaded_controller.page.form, window.contact.editing
    window.until(lambda: editing.provider.field("own_0").kind is FieldKind.CHOICES)  # type: ignore[union-attr]  # it is there
    window.settle()
    form.row("own_0").editor.setFocus()
    QTest.keyClicks(window.focused(), "half a name")
    QTest.keyClick(window.focused(), Qt.Key.Key_Escape)
    _define(window, server, own_0=None)
    window.until(lambda: "half a name" in window.said)
    assert window.said == (
        "The account no longer has the field Own field 0. Not added there: “half a name”."
    )
