"""A connection that is edited or removed meanwhile: nothing of it counts as another one's."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from contact_editor.practice.server import PracticeServer
from contact_editor.practice.state import LogEntry
from contact_editor.services.connections.connections_writer import remove_connection
from contact_editor.services.contacts import watch
from contact_editor.ui.connections.connection_dialog import ConnectionDialog
from contact_editor.ui.connections.parts.mnemonics import without_mnemonic
from contact_editor.viewmodels.contact.window_view import WindowView
from contact_editor.viewmodels.saving.save_step import SaveStep
from tests.end_to_end.driver import Driver
from tests.end_to_end.places import (
    PRODUCTION,
    SANDBOX,
    add_one_to_read,
    change,
    edits_of,
    held,
    open_in,
    sending,
    shown,
    to_another_account,
    written,
)
from tests.waiting import WAIT_LIMIT_S


@pytest.mark.parametrize("is_loaded", [True, False], ids=["refreshed", "loaded"])
@pytest.mark.parametrize("is_removed", [True, False], ids=["removed", "another account"])
def test_an_answer_on_its_way_opens_nothing_once_its_connection_is_changed(
    places: Driver, servers: dict[str, PracticeServer], is_loaded: bool, is_removed: bool
) -> None:
    workspace = places.app.workspace
    open_in(places, SANDBOX, "123")
    if not is_loaded:
        workspace.close_contact()
    servers[PRODUCTION].world.clear_log()
    with held(servers[SANDBOX], lambda entry: entry.path.endswith("/123")) as arrived:
        workspace.refresh() if is_loaded else workspace.reopen_tab()
        places.until(arrived.is_set)
        if is_removed:
            places.app.manager.remove(SANDBOX)
        else:
            to_another_account(places)
    assert not workspace.search.under_way
    assert workspace.contact is None
    assert workspace.view is WindowView.TAB
    assert places.said
    assert not servers[PRODUCTION].world.log


def checks_of(server: PracticeServer) -> Callable[[LogEntry], bool]:
    """Return whether a request reads what a save has written."""
    return lambda entry: entry.method == "GET" and bool(written(server))


def send(window: Driver) -> None:
    """Save, and go on once the result is being checked."""
    window.review()
    window.ctrl_s()
    window.until(lambda: window.step is SaveStep.CHECKING)


def test_edits_typed_while_a_save_is_checked_stay_in_their_own_account(
    places: Driver, servers: dict[str, PracticeServer]
) -> None:
    open_in(places, SANDBOX, "123")
    saved = places.contact
    places.write("Name", "Johnny")
    with held(servers[SANDBOX], checks_of(servers[SANDBOX])):
        send(places)
        places.write("City", "Plovdiv")
        places.use(PRODUCTION)
        places.app.workspace.close_tab(saved)
        places.open("123")
        assert edits_of(places) == []
    places.until(lambda: not places.app.workspace.writing)
    assert edits_of(places) == []
    (unsaved,) = places.app.workspace.unsaved()
    assert SANDBOX in unsaved


@pytest.mark.parametrize("is_closed", [False, True], ids=["open", "closed"])
def test_a_saved_contact_that_is_looked_at_again_is_not_written_once_it_is_read_only(
    places: Driver, servers: dict[str, PracticeServer], monkeypatch: pytest.MonkeyPatch,
    is_closed: bool,
) -> None:  # fmt: skip
    monkeypatch.setattr(watch, "SECOND_LOOK_DELAY_S", WAIT_LIMIT_S)
    open_in(places, SANDBOX, "123")
    places.write("Name", "Johnny")
    places.save()
    saved = places.contact
    assert saved.under_way
    places.write("City", "Plovdiv")
    if is_closed:
        places.app.workspace.close_contact()
    change(places, SANDBOX, read_only=True)
    if is_closed:
        places.open("123")
    places.until(places.is_open)
    assert places.contact is not saved
    assert shown(places) == (SANDBOX, "Sandbox · read-only")
    assert edits_of(places) == ["Plovdiv"]
    places.ctrl_s()
    places.until(lambda: "read-only" in places.said)
    assert len(written(servers[SANDBOX])) == 1


@pytest.mark.parametrize("is_closed", [False, True], ids=["open", "closed"])
def test_a_saved_contact_that_is_looked_at_again_is_opened_through_the_chosen_connection(
    places: Driver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, is_closed: bool
) -> None:
    monkeypatch.setattr(watch, "SECOND_LOOK_DELAY_S", WAIT_LIMIT_S)
    to_read = add_one_to_read(places, tmp_path)
    open_in(places, SANDBOX, "123")
    places.write("Name", "Johnny")
    places.save()
    places.write("City", "Plovdiv")
    if is_closed:
        places.app.workspace.close_contact()
    open_in(places, to_read, "123")
    assert shown(places) == (to_read, "Sandbox · read-only")
    assert edits_of(places) == ["Plovdiv"]
    assert len(places.app.workspace.unsaved()) == 1


def test_what_is_found_while_a_save_is_checked_is_opened_through_the_connection_as_it_is_now(
    places: Driver, servers: dict[str, PracticeServer]
) -> None:
    open_in(places, SANDBOX, "123")
    places.write("Name", "Johnny")
    with held(
        servers[SANDBOX],
        lambda entry: entry.path.endswith("/123") and checks_of(servers[SANDBOX])(entry),
    ):
        send(places)
        change(places, SANDBOX, read_only=True)
        places.find("106")
        assert shown(places) == (SANDBOX, "Sandbox · read-only")
    places.until(lambda: places.is_open() and places.contact.key[1] == 106)
    assert places.contact.connection.read_only


def test_a_contact_whose_save_is_checked_is_not_read_from_another_account(
    places: Driver, servers: dict[str, PracticeServer]
) -> None:
    open_in(places, SANDBOX, "123")
    places.write("Name", "Johnny")
    servers[PRODUCTION].world.clear_log()
    with held(servers[SANDBOX], checks_of(servers[SANDBOX])):
        send(places)
        saved = places.contact
        to_another_account(places)
        places.app.workspace.refresh()
        assert "leads to another account now" in places.said
        assert places.contact is saved
    places.until(lambda: not places.app.workspace.writing)
    assert not servers[PRODUCTION].world.log


def connected(server: PracticeServer) -> int:
    """Return how many connections are open at a server."""
    return len(server._uvicorn.server_state.connections)


def test_the_client_of_a_connection_is_closed_with_its_last_tab(
    places: Driver, servers: dict[str, PracticeServer]
) -> None:
    open_in(places, SANDBOX, "123")
    tab = places.contact
    open_in(places, PRODUCTION, "123")
    assert connected(servers[SANDBOX])
    places.app.workspace.close_tab(tab)
    places.until(lambda: not connected(servers[SANDBOX]))
    assert connected(servers[PRODUCTION])


def test_the_client_of_a_closed_tab_stays_open_until_its_save_is_checked(
    places: Driver, servers: dict[str, PracticeServer], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(watch, "SECOND_LOOK_DELAY_S", 0.0)
    open_in(places, SANDBOX, "123")
    saved = places.contact
    places.write("Name", "Johnny")
    with held(servers[SANDBOX], checks_of(servers[SANDBOX])):
        send(places)
        open_in(places, PRODUCTION, "123")
        places.app.workspace.close_tab(saved)
        QApplication.processEvents()
        assert connected(servers[SANDBOX])
    places.until(lambda: places.said.startswith("Johnny: Saved and verified"))
    places.until(lambda: not connected(servers[SANDBOX]))


def test_the_result_of_a_save_stays_on_screen_when_its_connection_was_edited_meanwhile(
    places: Driver, servers: dict[str, PracticeServer]
) -> None:
    open_in(places, SANDBOX, "123")
    saved = places.contact
    places.write("Name", "Johnny")
    with sending(places, servers[SANDBOX]):
        change(places, SANDBOX, environment="production")
    places.until(lambda: places.is_open() and places.contact is not saved)
    assert places.said.startswith("Johnny: Saved and verified")


def test_the_result_of_a_save_is_said_with_the_reason_why_its_tab_is_not_loaded(
    places: Driver, servers: dict[str, PracticeServer], tmp_path: Path
) -> None:
    open_in(places, SANDBOX, "123")
    places.write("Name", "Johnny")
    with sending(places, servers[SANDBOX]):
        remove_connection(tmp_path / "connections.toml", SANDBOX)
        places.app.manager.read_again()
    places.until(lambda: places.app.workspace.view is WindowView.TAB)
    assert places.said.startswith("Johnny: Saved and verified")
    assert f"There is no connection named “{SANDBOX}” any more" in places.said


def test_a_connection_and_its_key_are_not_removed_while_a_save_needs_them(
    places: Driver, servers: dict[str, PracticeServer], qtbot: QtBot
) -> None:
    open_in(places, SANDBOX, "123")
    places.write("Name", "Johnny")
    dialog = ConnectionDialog(places.app.manager, None, select=SANDBOX)
    qtbot.addWidget(dialog)
    ways = {dialog.remove_button: f"Remove {SANDBOX}", dialog.drop_button: "Remove my key"}
    with sending(places, servers[SANDBOX]):
        for button, way in ways.items():
            button.click()
            offered = {without_mnemonic(each.text()): each for each in dialog.result_bar.buttons}
            offered[way].click()
            assert (
                f"Not removed. A save through {SANDBOX} is in progress"
                in dialog.result_bar.note.plain_text
            )
        renamed = msgspec.structs.replace(places.contact.connection, name="Renamed")
        with pytest.raises(ValueError, match="is in progress"):
            places.app.manager.put(renamed, instead_of=SANDBOX)
    places.until(lambda: places.said.startswith("Saved and verified"))
    assert places.app.manager.named(SANDBOX) is not None


def test_the_button_of_a_result_shows_its_tab_that_was_unloaded_since(
    places: Driver, servers: dict[str, PracticeServer]
) -> None:
    open_in(places, SANDBOX, "123")
    places.write("Name", "Johnny")
    with held(servers[SANDBOX], checks_of(servers[SANDBOX])):
        send(places)
        change(places, SANDBOX, environment="production")
        open_in(places, PRODUCTION, "123")
    places.until(lambda: places.said.startswith("Johnny: Saved and verified"))
    places.until(lambda: len(places.app.workspace.tabs.contacts) == 1)
    places.press("Show")
    places.until(lambda: places.is_open() and shown(places)[0] == SANDBOX)
