"""States that need another server, another start, or a locked keyring."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from contact_editor.services.connections.connection import Connection
from contact_editor.services.connections.connections_writer import put_connection
from contact_editor.ui.controls.keyed_button import KeyedButton
from contact_editor.ui.editors.dates.calendar_popover import CalendarPopover
from contact_editor.viewmodels.saving.save_ending import SaveEnding
from tests.end_to_end.driver import CTRL
from tests.end_to_end.every_kind import description, every_kind_server
from tests.end_to_end.journalled import CONNECTION
from tests.end_to_end.places import held
from tests.fakes import member_server as members
from tests.fakes.account_fields import (
    facts_with_account_fields,
    facts_with_groups,
    provider_with_sections,
)
from tests.fakes.fact_server import fact_server
from tests.pictures.states import Scene, history, two_changes, unknown


def first_start(scene: Scene) -> None:
    (scene.data / "connections.toml").unlink()
    scene.restart()


def recent_and_pinned(scene: Scene) -> None:
    scene.open_john()
    scene.act("pin_contact")
    for contact in ("106", "11"):
        scene.window.open(contact)
    scene.edit()
    # A tab that is left open is restored.
    while scene.window.app.workspace.contact is not None:
        scene.window.app.workspace.close_contact()
    scene.restart()
    scene.window.use(CONNECTION)
    scene.window.until(lambda: scene.window.app.journal.restorer.is_read)


def draft_restored(scene: Scene) -> None:
    two_changes(scene)
    scene.window.app.workspace.close_contact()
    scene.restart()
    scene.window.use(CONNECTION)
    scene.window.until(lambda: scene.window.said)


def keyring_locked(scene: Scene) -> None:
    scene.open_john()
    scene.keyring.locked = True
    scene.restart()
    scene.window.use(CONNECTION)
    scene.window.open("123")
    scene.edit()
    scene.window.until(lambda: scene.window.said)


def saving(scene: Scene) -> None:
    two_changes(scene)
    arrived = scene.stack.enter_context(held(scene.server, lambda entry: entry.method == "PUT"))
    scene.window.review()
    scene.window.ctrl_s()
    scene.window.until(arrived.is_set)


def saved_in_another_tab(scene: Scene) -> None:
    scene.open_john()
    saved, tabs = scene.window.contact, scene.window.app.workspace.tabs
    scene.window.open("106")
    # On a busy machine, the first one is still shown while the second is being found.
    scene.window.until(lambda: scene.window.contact is not saved)
    scene.key(Qt.Key.Key_1, CTRL)
    scene.window.until(lambda: scene.window.contact is saved)
    scene.edit()
    scene.server.set_switches(lag="2")
    scene.window.review()
    scene.window.ctrl_s()
    scene.window.until(scene.window.app.workspace.may_leave)
    scene.key(Qt.Key.Key_2, CTRL)
    # It is looked at once more later; that does not end while a test waits.
    scene.window.until(lambda: tabs.unseen(saved) is SaveEnding.VERIFIED)


def outcome_resolved(scene: Scene) -> None:
    unknown(scene)
    scene.server.world.faults.clear()
    scene.window.app.workspace.refresh()
    scene.window.until(lambda: not scene.window.app.workspace.busy)


def several_requests(scene: Scene) -> None:
    club = scene.stack.enter_context(members.member_server())
    _use(scene, Connection(name="Club", provider="members", address=club.address),
         members.DESCRIPTION.read_text("utf-8"))  # fmt: skip
    scene.window.open("ana@made-up.example")
    scene.write("name", "Anna")
    scene.window.contact.editing.edit("labels", ("new", "extra"))
    club.faults = {3: "refused"}
    scene.window.review()
    scene.window.ctrl_s()
    scene.window.until(lambda: scene.window.said and not scene.window.app.workspace.busy)


def many_fields(scene: Scene) -> None:
    server = scene.stack.enter_context(fact_server(facts_with_account_fields()))
    _use(scene, Connection(name="Sales", provider="hubspot", address=server.address))
    scene.window.open("ana@made-up.example")
    scene.window.settle()


def grouped_fields(scene: Scene) -> None:
    server = scene.stack.enter_context(fact_server(facts_with_groups()))
    _use(scene, Connection(name="Sales", provider="hubspot", address=server.address))
    scene.window.open("ana@made-up.example")
    scene.window.settle()
    form = scene.window.app.loaded_controller.page.form
    form.navigation.section_chosen.emit(3)
    scene.window.settle()


def many_fields_filtered(scene: Scene) -> None:
    many_fields(scene)
    line = scene.window.app.loaded_controller.page.form.filter.line
    line.setFocus()
    QTest.keyClicks(line, "29")
    scene.window.settle()


def open_sections(scene: Scene, share: int = 1) -> None:
    described, facts = provider_with_sections(share)
    server = scene.stack.enter_context(fact_server(facts))
    _use(scene, Connection(name="Sales", provider="sections", address=server.address), described)
    scene.window.open("ana@made-up.example")
    scene.window.settle()


def many_sections(scene: Scene) -> None:
    open_sections(scene)
    form = scene.window.app.loaded_controller.page.form
    for key, value in (("own_2", "8 of them"), ("own_75", "new value"), ("own_227", "no date")):
        scene.window.contact.editing.edit(key, value)
    scene.window.settle()
    form.navigation.section_chosen.emit(3)
    scene.window.settle()


def many_sections_filtered(scene: Scene) -> None:
    many_sections(scene)
    bar = scene.window.app.loaded_controller.page.form.filter
    bar.line.setFocus()
    QTest.keyClicks(bar.line, "inv")
    bar.only_filled.setChecked(True)
    scene.window.settle()


def every_kind(scene: Scene) -> None:
    address = scene.stack.enter_context(every_kind_server())
    _use(scene, Connection(name="Every", provider="every", address=address), description())
    scene.window.open("7")
    session = scene.window.app.workspace.session
    scene.window.until(lambda: session.lookup_names.get("lists"))
    scene.window.settle()


def calendar(scene: Scene) -> None:
    every_kind(scene)
    scene.write("date", "1990-04-28")
    QTest.keyClick(scene.window.focused(), Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    popover = QApplication.activePopupWidget()
    assert isinstance(popover, CalendarPopover)
    QTest.keyClick(popover.month, Qt.Key.Key_End)


def undo_popover(scene: Scene) -> None:
    history(scene)
    side = scene.window.app.loaded_controller.page.side
    scene.window.until(lambda: len(scene.window.app.journal.history.records) > 1)
    undo = [button for button in side.findChildren(KeyedButton) if button.accessibleName()]
    undo[0].click()


def all_changes_searched(scene: Scene) -> None:
    history(scene)
    scene.act("all_changes")
    page = scene.window.app.journal.all_changes.page
    QTest.keyClicks(page.search, "do")
    scene.window.until(lambda: not page.filters.clear.isHidden())


def damaged_entries(scene: Scene) -> None:
    history(scene)
    access = scene.window.app.journal.access
    statement = "DELETE FROM save_content WHERE sequence = 1"
    access.journal.read(lambda db: db.execute(statement).fetchall()).result(10)
    scene.act("verify_journal")
    all_changes = scene.window.app.journal.all_changes
    # What was said before may name it as well, in any language.
    scene.window.until(lambda: all_changes._actions.faults)
    all_changes._show_damaged()
    scene.window.until(lambda: all_changes.changes.damaged)


def menu(scene: Scene) -> None:
    two_changes(scene)
    _open_menu(scene, 0)
    QTest.keyClick(QApplication.activePopupWidget() or scene.window.app.window, Qt.Key.Key_Down)


def menu_of_connections(scene: Scene) -> None:
    scene.open_john()
    _open_menu(scene, 3)


def _open_menu(scene: Scene, number: int) -> None:
    scene.key(Qt.Key.Key_F10)
    bar = scene.window.app.window.menus
    bar.setActiveAction(bar.actions()[number])
    QTest.keyClick(bar, Qt.Key.Key_Down)


def _use(scene: Scene, connection: Connection, described: str = "") -> None:
    """Add a connection, and its provider if it is not one of ours, and start with it."""
    if described:
        (scene.data / "providers").mkdir(exist_ok=True)
        (scene.data / "providers" / f"{connection.provider}.toml").write_text(described, "utf-8")
    put_connection(scene.data / "connections.toml", connection)
    scene.restart()
    scene.window.app.manager.keep_key(connection.name, "made-up-key")
    scene.window.use(connection.name)
