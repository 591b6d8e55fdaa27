"""Edits of an account's own field wait while the account's fields cannot be read."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from PySide6.QtWidgets import QApplication

from contact_editor.model.draft import Draft
from tests.end_to_end.driver import Driver
from tests.fakes.fact_server import FactServer, fact_server, read_facts

OWN = "favourite.colour"


@pytest.fixture
def server() -> Iterator[FactServer]:
    with fact_server(read_facts("hubspot")) as server:
        server.broken["definitions"] = 403
        yield server


@pytest.fixture
def window(qapp: QApplication, tmp_path: Path, server: FactServer) -> Iterator[Driver]:
    """The window with one contact, and an edit of a field that is not known at the moment."""
    (tmp_path / "connections.toml").write_text(
        f'[[connection]]\nname = "Sales"\nprovider = "hubspot"\naddress = "{server.address}"\n',
        "utf-8",
    )
    driver = Driver(qapp, tmp_path, connection="Sales")
    driver.app.manager.keep_key("Sales", "made-up-key")
    driver.open("ana@made-up.example")
    editing = driver.contact.editing
    assert editing.provider.field(OWN) is None
    read = editing.snapshot
    read = msgspec.structs.replace(read, values={**read.values, OWN: "red"})
    editing.lay_over(Draft(read, {OWN: "blue"}))
    yield driver
    driver.close()


def test_revert_all_drops_them_too_and_undo_brings_them_back(window: Driver) -> None:
    window.write("First name", "Anna")
    editing = window.contact.editing
    edits = editing.draft.edits
    assert list(edits) == [OWN, "firstname"]
    editing.revert_all()
    assert not editing.draft.edits
    editing.undo_stack.undo()
    assert editing.draft.edits == edits
    editing.undo_stack.redo()
    assert not editing.draft.edits


def test_they_do_not_keep_a_contact_from_being_forgotten(window: Driver) -> None:
    account, reference = (
        window.contact.open_connection.account,
        window.contact.editing.snapshot.reference,
    )
    window.app.journal.upkeep.forget(account, reference.id, "Ana", ())
    assert not window.app.workspace.tabs.tabs
    window.open("ana@made-up.example")
    assert not window.contact.has_edits


def test_they_do_not_keep_everything_from_being_erased(window: Driver) -> None:
    window.app.journal.upkeep.erase()
    assert not window.app.workspace.tabs.tabs
    window.until(lambda: window.said.startswith("Everything kept of contacts"))


def test_a_save_of_nothing_else_says_what_it_waits_for(window: Driver, server: FactServer) -> None:
    window.ctrl_s()
    window.until(lambda: "until the account's fields can be read" in window.said)
    assert window.contact.editing.draft.edits == {OWN: "blue"}
    assert not server.writes
