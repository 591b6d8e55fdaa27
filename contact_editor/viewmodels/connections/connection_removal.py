"""Removes a connection with its key, or the key alone, once the user has said so again."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal

from contact_editor.background import BackgroundTask
from contact_editor.services.connections.connection import ConnectionsUnreadable
from contact_editor.viewmodels.connections.connection_list import LockedByAdmin
from contact_editor.viewmodels.connections.connection_manager import ConnectionManager
from contact_editor.viewmodels.messages.error_messages import error_message
from contact_editor.viewmodels.messages.message import ActionHandler, Tone


class ConnectionRemoval(QObject):
    """Asks, removes, and says what came of it."""

    confirmation_requested = Signal(str, object)
    """A question, and the ways on from it."""
    answered = Signal()
    """The user does not want it after all."""
    removed = Signal(str)
    """The connection of that name is no longer there."""
    message_changed = Signal(str, object, object)
    """What happened, its tone, and the ways on from there."""
    ended = Signal(str, object, object)
    """What came of the key, said like the rest, but perhaps long after the user has gone on."""

    def __init__(self, manager: ConnectionManager) -> None:
        super().__init__()
        self._manager = manager

    def ask(self, name: str) -> None:
        """Ask whether the connection is to go."""
        self._ask(
            self.tr("Remove {name} and its key?").format(name=name),
            (self.tr("Remove {name}").format(name=name), partial(self._remove, name)),
        )

    def ask_for_key(self, name: str) -> None:
        """Ask whether the key of the connection is to go, and what is kept with it."""
        self._ask(
            self.tr("Remove your key for {name} and the proxy password?").format(name=name),
            (self.tr("Remove my key"), partial(self._drop_key, name)),
        )

    def _ask(self, question: str, way: tuple[str, ActionHandler]) -> None:
        self.confirmation_requested.emit(question, ((self.tr("Cancel"), self.answered.emit), way))

    def _remove(self, name: str) -> None:
        try:
            work = self._manager.remove(name)
        except (ConnectionsUnreadable, LockedByAdmin) as error:
            text = self.tr("Not removed. {reason}").format(reason=error)
            self.message_changed.emit(text, Tone.ERROR, ())
            return
        self.removed.emit(name)
        text = self.tr("Removed {name}. Removing its key …").format(name=name)
        self.message_changed.emit(text, Tone.PLAIN, ())
        self._hear(
            work,
            self.tr("Removed {name} and its key.").format(name=name),
            self.tr("Removed {name}, but its key may still be in the keyring.").format(name=name),
            partial(self._remove, name),
        )

    def _drop_key(self, name: str) -> None:
        work = self._manager.drop_key(name)
        text = self.tr("Removing your key for {name} …").format(name=name)
        self.message_changed.emit(text, Tone.PLAIN, ())
        self._hear(
            work,
            self.tr("Removed your key for {name}.").format(name=name),
            self.tr("Your key for {name} may still be in the keyring.").format(name=name),
            partial(self._drop_key, name),
        )

    def _hear(self, work: BackgroundTask, done: str, otherwise: str, again: ActionHandler) -> None:
        """Report what came of the key, also where other connections are looked at meanwhile."""

        def fail(error: Exception) -> None:
            text = error_message(error, before=otherwise).text
            self.ended.emit(text, Tone.ERROR, ((self.tr("Try again"), again),))

        work.succeeded.connect(lambda _: self.ended.emit(done, Tone.VERIFIED, ()))
        work.failed.connect(fail)
