"""Removes a connection with its key, or only the key, after a confirmation."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal

from contact_editor.background import BackgroundTask
from contact_editor.services.connections.connection import ConnectionsUnreadable
from contact_editor.viewmodels.connections.connection_list import ConnectionLocked
from contact_editor.viewmodels.connections.connection_manager import ConnectionManager
from contact_editor.viewmodels.latest_task import while_valid
from contact_editor.viewmodels.messages.error_messages import error_message
from contact_editor.viewmodels.messages.message import ActionHandler, Tone


class ConnectionRemoval(QObject):
    """Asks for confirmation, removes, and reports the result."""

    confirmation_requested = Signal(str, object)
    """A question and its possible answers."""
    answered = Signal()
    """The user cancelled."""
    removed = Signal(str)
    """The connection with that name was removed."""
    message_changed = Signal(str, object, object)
    """The result, its tone, and the next steps."""
    ended = Signal(str, object, object)
    """The result for the key, perhaps long after the user has moved on."""

    def __init__(self, manager: ConnectionManager, parent: QObject) -> None:
        """`parent` is the receiver: it owns this object, which must not outlive it."""
        super().__init__(parent)
        self._manager = manager

    def ask(self, name: str) -> None:
        """Ask whether to remove the connection."""
        self._ask(
            self.tr("Remove {name} and its key?").format(name=name),
            (self.tr("Remove {name}").format(name=name), partial(self._remove, name)),
        )

    def ask_for_key(self, name: str) -> None:
        """Ask whether to remove the key of the connection and the proxy password."""
        self._ask(
            self.tr("Remove your key for {name} and the proxy password?").format(name=name),
            (self.tr("Remove my key"), partial(self._drop_key, name)),
        )

    def _ask(self, question: str, way: tuple[str, ActionHandler]) -> None:
        self.confirmation_requested.emit(question, ((self.tr("Cancel"), self.answered.emit), way))

    def _remove(self, name: str) -> None:
        try:
            work = self._manager.remove(name)
        except (ConnectionsUnreadable, ConnectionLocked) as error:
            self._say_not_removed(error)
            return
        self.removed.emit(name)
        text = self.tr("Removed {name}. Removing its key …").format(name=name)
        self.message_changed.emit(text, Tone.PLAIN, ())
        self._on_result(
            work,
            self.tr("Removed {name} and its key.").format(name=name),
            self.tr("Removed {name}, but its key may still be in the keyring.").format(name=name),
            partial(self._remove, name),
        )

    def _drop_key(self, name: str) -> None:
        try:
            work = self._manager.drop_key(name)
        except ConnectionLocked as error:
            self._say_not_removed(error)
            return
        text = self.tr("Removing your key for {name} …").format(name=name)
        self.message_changed.emit(text, Tone.PLAIN, ())
        self._on_result(
            work,
            self.tr("Removed your key for {name}.").format(name=name),
            self.tr("Your key for {name} may still be in the keyring.").format(name=name),
            partial(self._drop_key, name),
        )

    def _say_not_removed(self, error: Exception) -> None:
        text = self.tr("Not removed. {reason}").format(reason=error)
        self.message_changed.emit(text, Tone.ERROR, ())

    def _on_result(
        self, work: BackgroundTask, done: str, otherwise: str, again: ActionHandler
    ) -> None:
        """Report the result for the key, even if another connection is shown by now."""

        def fail(error: Exception) -> None:
            text = error_message(error, before=otherwise).text
            self.ended.emit(text, Tone.ERROR, ((self.tr("Try again"), again),))

        end = while_valid(self, lambda _: self.ended.emit(done, Tone.VERIFIED, ()))
        work.succeeded.connect(end)
        work.failed.connect(while_valid(self, fail))
