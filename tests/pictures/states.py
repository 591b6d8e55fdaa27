"""The states of the window that are worth a picture; each starts from a window ready to find."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from typing import Any
from unittest.mock import patch

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from contact_editor.practice.server import PracticeServer
from contact_editor.services.contacts import watch
from contact_editor.translation import provider_text, tr
from contact_editor.ui.connections.adding.add_dialog import AddConnectionDialog
from contact_editor.ui.connections.connection_dialog import ConnectionDialog
from contact_editor.viewmodels.contact.window_view import WindowView
from contact_editor.viewmodels.saving.save_step import SaveStep
from tests.end_to_end.driver import CTRL, Driver
from tests.end_to_end.journalled import CONNECTION, on_disk
from tests.garbage import left_to_the_collector
from tests.services.journal.conftest import LockableStore

JOHN = ("simvoly", 123)
SIGNATURE = """Best regards,

John A. Doe
Head of Purchasing
Example Holding Ltd
12 Vitosha Blvd
1000 Sofia, Bulgaria

T +359 2 111 22 33
john@doe.com
www.example.com"""


class Scene:
    """The program and the server behind it, in the same process."""

    def __init__(
        self, start: Callable[[], Driver], server: PracticeServer, data: Path,
        keyring: LockableStore, stack: ExitStack,
    ) -> None:  # fmt: skip
        self._start = start
        self.window = start()
        self.server = server
        self.data = data
        self.keyring = keyring
        self.stack = stack
        """Closes what a state has opened, such as another server."""

    def restart(self) -> None:
        """End the program and start it again on the same data folder."""
        self.window.close()
        # What a program that has ended leaves is of no interest to the next.
        del self.window
        left_to_the_collector()
        self.window = self._start()

    def act(self, name: str) -> None:
        self.window.app.window.actions_by_name[name].trigger()

    def open_john(self) -> None:
        self.window.use(CONNECTION)
        self.window.open("123")
        self.window.until(lambda: on_disk(self.window))

    def edit(self) -> None:
        self.write("name", "John A. Doe")
        self.write("city", "Plovdiv")

    def write(self, key: str, text: str) -> None:
        """Type into a field, which is found by its key in any language."""
        row = self.window.app.loaded_controller.page.form.row(key)
        (line,) = row.editor.findChildren(QLineEdit)
        line.setFocus()
        line.selectAll()
        QTest.keyClicks(line, text)
        # With a screen reader, keys go over its bus first.
        self.window.until(lambda: line.text() == text)

    def save(self) -> None:
        known = len(self.window.app.journal.history.records)
        self.window.save()
        self.window.until(lambda: len(self.window.app.journal.history.records) > known)

    def key(self, key: Qt.Key, *modifiers: Any) -> None:
        QTest.keyClick(self.window.app.window, key, *modifiers)


State = Callable[[Scene], QWidget | None]
"""Brings the window to a state; returns the dialog to show, if the picture is not the window's."""


def start(scene: Scene) -> None:
    scene.open_john()
    scene.act("pin_contact")
    scene.act("close_contact")


def contact(scene: Scene) -> None:
    scene.open_john()


def two_changes(scene: Scene) -> None:
    scene.open_john()
    scene.edit()


def tabs(scene: Scene) -> None:
    two_changes(scene)
    scene.window.open("124")


def required(scene: Scene) -> None:
    scene.open_john()
    scene.write("email", "john.doe")
    scene.window.ctrl_s()


def review(scene: Scene) -> None:
    two_changes(scene)
    scene.write("tags", "met at the fair")
    scene.window.review()


def review_with_request(scene: Scene) -> None:
    review(scene)
    sheet = scene.window.app.loaded_controller.page.sheets.review
    # It is made anew once the contact was read again.
    scene.window.until(lambda: _rests(scene))
    scene.window.see_review()
    disclosure = sheet.request.disclosure
    # As a click of the mouse does.
    disclosure.setFocus()
    disclosure.click()


def review_reopened(scene: Scene) -> None:
    review(scene)
    scene.server.world.edit(*JOHN, {"phone": "+359 2 000 000", "tags": ["vip", "fair"]})
    # As if the contact had been read long before.
    flow, fields = scene.window.contact.flow, scene.window.contact.editing.provider.fields
    flow.refresh()
    scene.window.until(lambda: flow.news(fields).since is not None and flow.ready)


def masked(scene: Scene) -> None:
    scene.server.set_switches(shown="masked", omitted="kept", subscribed_default="kept")
    two_changes(scene)
    scene.window.review()


def conflict(scene: Scene) -> None:
    two_changes(scene)
    scene.server.world.edit(*JOHN, {"city": "Varna", "phone": "+359 2 000 000"})
    scene.window.review()
    scene.window.ctrl_s()
    scene.window.until(lambda: scene.window.step is SaveStep.SETTLING)


def same_contact(scene: Scene) -> None:
    two_changes(scene)
    scene.server.set_switches(record="another-undated")
    scene.window.review()
    scene.window.ctrl_s()
    scene.window.until(lambda: scene.window.step is not SaveStep.REVIEWING and _rests(scene))


def saved(scene: Scene) -> None:
    two_changes(scene)
    scene.save()


def saved_partly(scene: Scene) -> None:
    two_changes(scene)
    scene.server.set_switches(ignored_field="name")
    scene.save()


def not_visible_yet(scene: Scene) -> None:
    # It stays until the window closes.
    scene.stack.enter_context(patch.object(watch, "LAG_DELAYS_S", (3600.0,)))
    two_changes(scene)
    scene.server.set_switches(lag="99")
    scene.window.review()
    scene.window.ctrl_s()
    # Not the first news, which has no buttons.
    bar = scene.window.app.loaded_controller.message_actions.bar
    scene.window.until(bar.action_buttons)


def refused_field(scene: Scene) -> None:
    two_changes(scene)
    scene.server.set_switches(refused_field="city")
    scene.window.review()
    scene.window.ctrl_s()
    scene.window.until(lambda: _rests(scene) and scene.window.said)


def unknown(scene: Scene) -> None:
    two_changes(scene)
    scene.window.review()
    scene.server.world.clear_log()
    scene.server.add_fault("delay", method="PUT", seconds=600, written=True)
    scene.window.ctrl_s()
    scene.window.until(lambda: "PUT" in [entry.method for entry in scene.server.world.log])
    scene.server.add_fault("status", method="GET", code=500, times=99)
    scene.act("escape")
    # Not the first news, in whose place others come as long as it is checked.
    scene.window.until(lambda: _rests(scene) and not scene.window.contact.watch.is_running)


def history(scene: Scene) -> None:
    saved(scene)
    scene.write("companyName", "Engine Ltd")
    scene.save()
    scene.window.app.loaded_controller.page.show_side(True)


def undo_of_a_save(scene: Scene) -> None:
    saved(scene)
    scene.act("undo_save")
    scene.window.until(lambda: scene.window.step is SaveStep.REVIEWING)


def save_undone(scene: Scene) -> None:
    two_changes(scene)
    scene.write("tags", "price list")
    scene.save()
    scene.act("undo_save")
    scene.window.until(lambda: scene.window.step is SaveStep.REVIEWING)
    scene.window.ctrl_s()
    scene.window.until(lambda: len(scene.window.app.journal.history.records) > 1)
    scene.window.app.loaded_controller.page.show_side(True)


def requests(scene: Scene) -> None:
    _side(scene, 1)
    rows = scene.window.app.loaded_controller.page.side.requests.rows
    next(row for row in rows if row.exchange.request.method == "PUT").head.click()


def json(scene: Scene) -> None:
    _side(scene, 2)


def json_with_changes(scene: Scene) -> None:
    two_changes(scene)
    page = scene.window.app.loaded_controller.page
    page.show_side(True)
    page.side.setCurrentIndex(2)


def all_changes(scene: Scene) -> None:
    history(scene)
    scene.act("all_changes")
    page = scene.window.app.journal.all_changes.page
    scene.window.until(lambda: page.selected() is not None)


def nothing_found(scene: Scene) -> None:
    scene.window.use(CONNECTION)
    scene.window.open("123")
    scene.act("close_contact")
    scene.window.find("jon@doe.com")
    scene.window.until(lambda: scene.window.app.workspace.view is WindowView.NOT_FOUND)


def several_matches(scene: Scene) -> None:
    scene.window.use("Practice Notocat")
    scene.window.find("oto@example.org")
    scene.window.until(lambda: scene.window.app.workspace.view is WindowView.CHOOSING)


def palette(scene: Scene) -> None:
    scene.open_john()
    scene.key(Qt.Key.Key_K, CTRL)
    _type(scene, provider_text("Phone"))


def menu_bar(scene: Scene) -> None:
    scene.open_john()
    scene.key(Qt.Key.Key_F10)


def shortcuts(scene: Scene) -> None:
    scene.act("shortcuts")


def manual(scene: Scene) -> None:
    scene.act("manual")


def settings(scene: Scene) -> None:
    scene.act("settings")


def settings_search(scene: Scene) -> None:
    scene.act("settings")
    _type(scene, tr("Keep saves for"))


def settings_shortcuts(scene: Scene) -> None:
    scene.act("settings")
    _type(scene, QKeySequence("Ctrl+L").toString(QKeySequence.SequenceFormat.NativeText))


def paste_to_fields(scene: Scene) -> None:
    scene.open_john()
    QApplication.clipboard().setText(SIGNATURE)
    scene.act("paste_to_fields")


def check_connection(scene: Scene) -> None:
    scene.window.use(CONNECTION)
    scene.act("check_connection")
    supporting = scene.window.app.loaded_controller.support
    assert supporting is not None
    scene.window.until(lambda: supporting.diagnostics_run.is_complete)


def connections(scene: Scene) -> QWidget:
    return ConnectionDialog(scene.window.app.manager, scene.window.app.window)


def add_connection(scene: Scene) -> QWidget:
    """A provider is chosen, the key is typed, and a test has succeeded."""
    dialog = AddConnectionDialog(scene.window.app.manager, scene.window.app.window)
    dialog.providers.search.setText("Simv")
    QTest.keyClick(dialog.providers.search, Qt.Key.Key_Return)
    # With a screen reader, keys go over its bus first.
    scene.window.until(lambda: "domain" in dialog.fields.parameters)
    dialog.providers.search.clear()
    dialog.fields.name.setText("Acme newsletter")
    dialog.fields.parameters["domain"].setText("www.acme.example")
    dialog.fields.key_line.line.setText(scene.server.key)
    dialog.fields.network.address.setText(scene.server.address("simvoly"))
    dialog.show()
    dialog.try_button.click()
    scene.window.until(lambda: dialog.result_bar.note.plain_text.startswith("✓"))
    return dialog


def add_connection_start(scene: Scene) -> QWidget:
    return AddConnectionDialog(scene.window.app.manager, scene.window.app.window)


def other_provider(scene: Scene) -> None:
    scene.window.use("Practice Notocat")
    scene.window.open("noto@example.org")
    scene.write("first_name", "Notabene")


def _type(scene: Scene, text: str) -> None:
    """Type the first letters of a text, in any script, into the line with the focus."""
    line = scene.window.focused()
    assert isinstance(line, QLineEdit)
    line.insert(text[:4].strip())


def _side(scene: Scene, index: int) -> None:
    saved(scene)
    page = scene.window.app.loaded_controller.page
    page.show_side(True)
    page.side.setCurrentIndex(index)


def _rests(scene: Scene) -> bool:
    return not scene.window.app.workspace.busy
