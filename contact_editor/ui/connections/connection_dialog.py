"""Changes, tests and removes connections."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from contact_editor.services.connections.connection import Connection
from contact_editor.ui.connections.adding.add_dialog import AddConnectionDialog
from contact_editor.ui.connections.dialog_layout import DialogLayout
from contact_editor.viewmodels.connections.connection_manager import ConnectionManager
from contact_editor.viewmodels.connections.connection_removal import ConnectionRemoval
from contact_editor.viewmodels.messages.message import ActionHandler, Tone


class ConnectionDialog(DialogLayout):
    """Changes, tests and removes connections; adds them in a dialog of its own."""

    @classmethod
    def ask(
        cls, manager: ConnectionManager, parent: QWidget | None, select: str = "",
        on_check: ActionHandler | None = None,
    ) -> str | None:  # fmt: skip
        """Return the name of the connection to use from now on.

        `on_check` is called if that is to be checked as well.

        That is the one that the user chose or added, or the selected one if it was changed. None:
        the window keeps the connection in use.
        """
        dialog = cls(manager, parent, select=select)
        dialog.exec()
        dialog.deleteLater()
        if dialog.is_check_wanted and on_check:
            on_check()
        return dialog.chosen

    def __init__(
        self, manager: ConnectionManager, parent: QWidget | None, *, select: str = ""
    ) -> None:
        super().__init__(manager, parent)
        self.chosen: str | None = None
        self.is_check_wanted = False
        self._used = select
        self._then: ActionHandler | None = None
        self._removal = ConnectionRemoval(manager, self)
        self._listen()
        names = [item.name for item in manager.items]
        self._show(select if select in names else next(iter(names), ""))

    def save(self) -> None:
        """Write the connection, then store its key."""
        self._save(None)

    def _save(self, then: ActionHandler | None) -> None:
        """Save; call `then` once everything succeeded."""
        self._edit()
        if not self.fields.check():
            self._show_text(self.tr("Not saved. Check the highlighted fields."), Tone.ERROR)
        elif self._manager.is_managed(self._shown) and not self.fields.has_secrets():
            self._show_text(self.tr("Nothing to save: no key was entered."))
        else:
            self._then = then
            self._saver.save(self._entered())

    def _take_written(self, connection: Connection) -> None:
        if self._shown_name() and self._shown_name() == self._used:
            self._used = self.chosen = connection.name
        super()._take_written(connection)
        self._list_again()

    def _finish(self, text: str) -> None:
        super()._finish(text)
        self._show_text(text, Tone.VERIFIED)
        if self._then:
            self._then()

    def _show_next(self, gone: str) -> None:
        if self._shown_name() == gone:
            self._show(next((item.name for item in self._manager.items), ""))

    def _say_later(
        self, text: str, tone: Tone, ways: tuple[tuple[str, ActionHandler], ...]
    ) -> None:
        """Report it, unless that would replace a message about something else."""
        if not (self._closed or self._asking):
            self._show_text(text, tone, *ways)

    def _use(self) -> None:
        self.chosen = self._shown.name if self._shown else None
        self.accept()

    def _check(self) -> None:
        self.is_check_wanted = True
        self._use()

    def _add(self) -> None:
        """Add a connection; it is used from now on."""
        self._show(self._shown_name())
        added = AddConnectionDialog.ask(self._manager, self)
        self._list_again()
        if added:
            self.chosen = added
            self.accept()

    def _show(self, name: str) -> None:
        """Show the connection with that name, or an empty form."""
        self._saver.cancel()
        self._shown = self._manager.named(name)
        self._list_again()
        self._show_fields()
        self._settle()

    def _leave(self, then: ActionHandler) -> None:
        """Leave the shown connection; ask about unsaved edits first."""
        if self._saver.is_storing and self.fields.has_secrets():
            self._say_unstored(then)
            return
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
        self._show_text("")
        first = self.fields.first if self._shown is not None else self.add_button
        first.setFocus()

    def _pick(self) -> None:
        name = self.list.key
        if name != self._shown_name():
            # The shown connection stays selected until it is left.
            self._list_again()
            self._leave(partial(self._show, name))

    def _listen(self) -> None:
        # Queued: the list must not be changed while it handles the click.
        self.list.currentRowChanged.connect(self._pick, Qt.ConnectionType.QueuedConnection)
        self.list.itemDoubleClicked.connect(self.use_button.click)
        self.add_button.clicked.connect(lambda: self._leave(self._add))
        self.remove_button.clicked.connect(lambda: self._removal.ask(self._shown_name()))
        self.drop_button.clicked.connect(lambda: self._removal.ask_for_key(self._shown_name()))
        self._removal.confirmation_requested.connect(lambda text, ways: self._ask(text, *ways))
        self._removal.answered.connect(self._settle)
        self._removal.removed.connect(self._show_next)
        self._removal.message_changed.connect(
            lambda text, tone, ways: self._show_text(text, tone, *ways)
        )
        self._removal.ended.connect(self._say_later)
        self.use_button.clicked.connect(self._use)
        self.check_button.clicked.connect(self._check)

    def reject(self) -> None:
        if self._asking and not self._saver.is_storing:
            self._settle()
        else:
            self._leave(super().reject)
