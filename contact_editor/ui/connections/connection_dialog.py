"""Adds, changes, tests and removes connections."""

from __future__ import annotations

from functools import partial

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from contact_editor.services.connections.connection import ConnectionsUnreadable
from contact_editor.services.errors import KeyringMissing
from contact_editor.translation import number_text, tr
from contact_editor.ui.connections.dialog_layout import DialogLayout
from contact_editor.viewmodels.connections.connection_list import ConnectionLocked
from contact_editor.viewmodels.connections.connection_manager import ConnectionManager, KeyRequired
from contact_editor.viewmodels.connections.connection_removal import ConnectionRemoval
from contact_editor.viewmodels.connections.keyring_steps import (
    KeyringStep,
    kept_without_keyring,
    keyring_steps,
)
from contact_editor.viewmodels.latest_task import LatestTask
from contact_editor.viewmodels.messages.error_messages import connection_test_text, error_message
from contact_editor.viewmodels.messages.message import ActionHandler, Tone


class ConnectionDialog(DialogLayout):
    """Adds, changes, tests and removes connections."""

    @classmethod
    def ask(
        cls, manager: ConnectionManager, parent: QWidget | None, select: str = "",
        new: bool = False,
    ) -> str | None:  # fmt: skip
        """Return the name of the connection to use from now on.

        That is the one that the user chose, a new one if `new` asked for it, or the selected
        one if it was changed. None: the window keeps the connection in use.
        """
        dialog = cls(manager, parent, select=select, new=new)
        dialog.exec()
        dialog.deleteLater()
        return dialog.chosen

    def __init__(
        self, manager: ConnectionManager, parent: QWidget | None, *,
        select: str = "", new: bool = False,
    ) -> None:  # fmt: skip
        super().__init__(manager, parent)
        self.chosen: str | None = None
        self._used, self._new = select, new and not manager.add_blocked_reason()
        self._task = LatestTask(self)
        self._removal = ConnectionRemoval(manager, self)
        self._closed = False
        self._listen()
        names = [item.name for item in manager.items]
        self._show("" if self._new else select if select in names else next(iter(names), ""))

    def save(self) -> None:
        """Write the connection, then store its key."""
        self._save(None)

    def _save(self, then: ActionHandler | None) -> None:
        """Save; call `then` once everything succeeded."""
        self._edit()
        if not self.fields.check():
            self._say(self.tr("Not saved. Check the highlighted fields."), Tone.ERROR)
            return
        connection, old = self.fields.connection(), self._shown_name()
        key, password = self.fields.key_line.key(), self.fields.network.entered_password()
        managed = self._manager.is_managed(self._shown)
        if managed and not self.fields.has_secrets():
            self._say(self.tr("Nothing to save: no key was entered."))
            return
        try:
            # Of a managed connection, the user can change only the key and the password.
            if not managed:
                self._manager.put(connection, instead_of=old, key=key)
        except (ConnectionsUnreadable, KeyRequired, ConnectionLocked) as error:
            self._say(self.tr("Not saved. {reason}").format(reason=error), Tone.ERROR)
            return
        if password is not None:
            # At once: the old one must not be sent to another proxy while it is in the keyring.
            self._manager.proxy_passwords.keep(connection.name, password)
        if self._new or (old and old == self._used):
            self._used = self.chosen = connection.name
        self._shown = connection
        self.fields.settle(self._others())
        self._list_again()
        steps = keyring_steps(self._manager, old, connection.name, key=key, password=password)
        self._go_on(list(steps), then)

    def try_out(self) -> None:
        """Test the typed connection; cancel the test if it is running."""
        if self._task.is_running:
            self._edit()
            self._say(self.tr("Cancelled."))
            return
        if not self.fields.check(to_try=True):
            self._say(self.tr("Fill in the required fields, then test again."), Tone.ERROR)
            return
        # The key is stored under the saved name.
        known = self._shown_name()
        connection = msgspec.structs.replace(self.fields.connection(), name=known)
        try:
            work = self._manager.test_connection(
                connection,
                key=self.fields.key_line.key(),
                proxy_password=self.fields.network.entered_password(),
            )
        except ValueError as error:
            self._say(str(error), Tone.ERROR)
            return
        self._say(self.tr("Testing the connection …"))
        self._task.start(work, self._tried, self._not_tried)
        self.try_button.setText(self.tr("Cancel"))

    def _go_on(self, steps: list[KeyringStep], then: ActionHandler | None, done: str = "") -> None:
        """Run the next keyring step; nothing is lost if one fails."""
        if not steps:
            self._finish(done or self.tr("Saved."), then)
            return
        self._say(self.tr("Saved. Asking the keyring … a prompt may be open behind this window."))
        failed = partial(self._key_failed, steps, then)
        self._let_edit(False)
        step, *rest = steps
        self._task.start(step.begin(), lambda _: self._go_on(rest, then, step.done), failed)

    def _key_failed(
        self, steps: list[KeyringStep], then: ActionHandler | None, error: Exception
    ) -> None:
        self._let_edit(True)
        ways = [(self.tr("Try again"), partial(self._go_on, steps, then))]
        if self.fields.has_secrets():
            if isinstance(error, KeyringMissing):
                self._keep(then, kept_without_keyring(self.fields.key_line.key()))
                return
            text = self.tr("Saved. The key and password are kept for this session.")
            ways.insert(0, (self.tr("Keep for this session"), partial(self._keep, then, text)))
        self._say(error_message(error, before=steps[0].otherwise).text, Tone.ERROR, *ways)

    def _keep(self, then: ActionHandler | None, text: str) -> None:
        password = self.fields.network.password.line.text()
        self._manager.keep_secrets(self._shown_name(), self.fields.key_line.key(), password)
        self._finish(text, then)

    def _finish(self, text: str, then: ActionHandler | None) -> None:
        self._let_edit(True)
        self.fields.forget_secrets()
        self._say(text, Tone.VERIFIED)
        if then:
            then()
        elif self._new:
            self.accept()

    def _tried(self, contacts: int | None) -> None:
        self._let_edit(True)
        text = self.tr("Connection works.")
        if contacts is not None:
            text = tr("Connection works: {n} contacts.", "", contacts)
            text = text.format(n=number_text(contacts))
        self._say(text, Tone.VERIFIED)

    def _not_tried(self, error: Exception) -> None:
        self._let_edit(True)
        self._say(connection_test_text(error), Tone.ERROR)

    def _show_next(self, gone: str) -> None:
        if self._shown and self._shown.name == gone:
            self._show(next((item.name for item in self._manager.items), ""))

    def _say_later(
        self, text: str, tone: Tone, ways: tuple[tuple[str, ActionHandler], ...]
    ) -> None:
        """Report it, unless that would replace a message about something else."""
        if not (self._closed or self._asking):
            self._say(text, tone, *ways)

    def _use(self) -> None:
        self.chosen = self._shown.name if self._shown else None
        self.accept()

    def _show(self, name: str) -> None:
        """Show the connection with that name; a new one if there is none."""
        self._task.cancel()
        self._shown = self._manager.named(name)
        self._list_again()
        self._show_fields()
        self._settle()

    def _leave(self, then: ActionHandler) -> None:
        """Leave the shown connection; ask about unsaved edits first."""
        self._edit()
        if not self.fields.is_edited():
            then()
            return
        self._ask(
            self.tr("You have unsaved changes."),
            (self.tr("Save"), partial(self._save, then)),
            (self.tr("Discard"), then),
            (self.tr("Keep editing"), self._settle),
        )

    def _settle(self) -> None:
        self._say("")
        self.fields.first.setFocus()

    def _pick(self) -> None:
        entry = self.list.currentItem()
        name = str(entry.data(Qt.ItemDataRole.UserRole)) if entry else ""
        if name != self._shown_name():
            # The shown connection stays selected until it is left.
            self._list_again()
            self._leave(partial(self._show, name))

    def _edit(self) -> None:
        self._task.cancel()
        self._let_edit(True)
        self._say("")

    def _listen(self) -> None:
        self.fields.edited.connect(self._edit)
        # Queued: the list must not be changed while it handles the click.
        self.list.currentRowChanged.connect(self._pick, Qt.ConnectionType.QueuedConnection)
        self.list.itemDoubleClicked.connect(self.use_button.click)
        self.add_button.clicked.connect(lambda: self._leave(partial(self._show, "")))
        self.remove_button.clicked.connect(lambda: self._removal.ask(self._shown_name()))
        self.drop_button.clicked.connect(lambda: self._removal.ask_for_key(self._shown_name()))
        self._removal.confirmation_requested.connect(lambda text, ways: self._ask(text, *ways))
        self._removal.answered.connect(self._settle)
        self._removal.removed.connect(self._show_next)
        self._removal.message_changed.connect(lambda text, tone, ways: self._say(text, tone, *ways))
        self._removal.ended.connect(self._say_later)
        self.try_button.clicked.connect(self.try_out)
        self.use_button.clicked.connect(self._use)
        self.save_button.clicked.connect(self.save)
        self.close_button.clicked.connect(self.reject)

    def reject(self) -> None:
        if self._asking:
            self._settle()
        else:
            self._leave(super().reject)

    def done(self, result: int) -> None:
        self._closed = True
        self._task.cancel()
        self.fields.forget_secrets()
        super().done(result)
