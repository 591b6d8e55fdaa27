"""Tests a connection, saves it, and stores its key and the proxy's password."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial
from typing import NamedTuple

import msgspec
from PySide6.QtCore import QObject, Signal

from contact_editor.services.connections.connection import Connection, ConnectionsUnreadable
from contact_editor.services.errors import KeyringMissing
from contact_editor.translation import number_text, tr
from contact_editor.viewmodels.connections.connection_list import ConnectionLocked
from contact_editor.viewmodels.connections.connection_manager import ConnectionManager, KeyRequired
from contact_editor.viewmodels.connections.faulty_entry import FaultyEntry, entry_at_fault
from contact_editor.viewmodels.connections.keyring_steps import (
    KeyringStep,
    kept_without_keyring,
    keyring_steps,
)
from contact_editor.viewmodels.latest_task import LatestTask
from contact_editor.viewmodels.messages.error_messages import connection_test_text, error_message
from contact_editor.viewmodels.messages.message import Tone


class EnteredConnection(NamedTuple):
    """What the user has entered for a connection."""

    connection: Connection
    key: str = ""
    password: str | None = None
    """Of the proxy; None leaves the stored one."""
    former: str = ""
    """The name under which the connection is saved; empty if it is new."""

    def __repr__(self) -> str:
        return f"EnteredConnection({self.connection!r}, …, former={self.former!r})"

    @property
    def has_secrets(self) -> bool:
        return bool(self.key.strip() or self.password)


class ConnectionSaver(QObject):
    """Tests and saves what was entered; at most one of both runs at a time."""

    message_changed = Signal(str, object, object)
    """What happens or happened, its tone, and the next steps."""
    test_failed = Signal(str, object, object)
    """Why, what can be done nevertheless, and the `FaultyEntry` that can fix it, or None."""
    is_storing_changed = Signal(bool)
    """The keyring is asked: nothing can be edited meanwhile."""
    written = Signal(object)
    """The `Connection` is in the file."""
    finished = Signal(str)
    """Everything is saved; the text says where the key is."""

    def __init__(self, manager: ConnectionManager, parent: QObject) -> None:
        super().__init__(parent)
        self._manager = manager
        self._task = LatestTask(self)
        self._stores = False

    @property
    def is_running(self) -> bool:
        return self._task.is_running

    @property
    def is_storing(self) -> bool:
        """Whether the connection is in the file, and the keyring was asked and did not answer."""
        return self.is_running and self._stores

    @property
    def is_testing(self) -> bool:
        return self.is_running and not self._stores

    def cancel(self) -> None:
        """Ignore the result of what runs; what the keyring has begun it may finish."""
        self._task.cancel()

    def keep(self, entered: EnteredConnection) -> None:
        """Keep the key and the password for this session, without waiting for the keyring."""
        self.cancel()
        self._keep(entered, _kept_text(entered))

    def test(self, entered: EnteredConnection) -> None:
        """Ask the provider for contacts, and report what it answers; nothing is saved."""
        self._test(entered, lambda: None, ())

    def save_tested(self, entered: EnteredConnection) -> None:
        """Save if a test succeeds; else offer to save nevertheless."""
        anyway = (self.tr("Save without testing"), partial(self.save, entered))
        self._test(entered, partial(self.save, entered), (anyway,))

    def save(self, entered: EnteredConnection) -> None:
        """Write the connection, then store what was entered in the keyring."""
        connection, former = entered.connection, entered.former
        try:
            # Of a managed connection, the user can change only the key and the password.
            if not self._manager.is_managed(self._manager.named(former)):
                self._manager.put(connection, instead_of=former, key=entered.key)
        except (ConnectionsUnreadable, KeyRequired, ConnectionLocked) as error:
            text = self.tr("Not saved. {reason}").format(reason=error)
            self.message_changed.emit(text, Tone.ERROR, ())
            return
        if entered.password is not None:
            # At once: the old one must not be sent to another proxy while it is in the keyring.
            self._manager.proxy_passwords.keep(connection.name, entered.password)
        self.written.emit(connection)
        steps = keyring_steps(
            self._manager, former, connection.name, key=entered.key, password=entered.password
        )
        self._run_steps(entered, list(steps))

    def _test(
        self, entered: EnteredConnection, then: Callable[[], None],
        ways: tuple[tuple[str, Callable[[], None]], ...],
    ) -> None:  # fmt: skip
        # The key is stored under the saved name.
        known = msgspec.structs.replace(entered.connection, name=entered.former)
        try:
            work = self._manager.test_connection(
                known, key=entered.key, proxy_password=entered.password
            )
        except ValueError as error:
            self.test_failed.emit(str(error), ways, FaultyEntry.HOST)
            return
        began = time.perf_counter()

        def done(contacts: int | None) -> None:
            text = _result_text(contacts, round((time.perf_counter() - began) * 1000))
            self.message_changed.emit(text, Tone.VERIFIED, ())
            then()

        def fail(error: Exception) -> None:
            text = connection_test_text(error)
            if ways:
                text = self.tr("Not saved: the test failed. {reason}").format(reason=text)
            self.test_failed.emit(text, ways, entry_at_fault(error))

        self._stores = False
        self._task.start(work, done, fail)
        self.message_changed.emit(self.tr("Testing the connection …"), Tone.PLAIN, ())

    def _run_steps(
        self, entered: EnteredConnection, steps: list[KeyringStep], done: str = ""
    ) -> None:
        """Run the next keyring step; nothing is lost if one fails."""
        if not steps:
            self._finish(done or self.tr("Saved."))
            return
        text = self.tr("Saved. Asking the keyring … a prompt may be open behind this window.")
        self.message_changed.emit(text, Tone.PLAIN, ())
        self.is_storing_changed.emit(True)
        step, *rest = steps
        self._stores = True
        self._task.start(
            step.begin(),
            lambda _: self._run_steps(entered, rest, step.done),
            partial(self._keyring_failed, entered, steps),
        )

    def _keyring_failed(
        self, entered: EnteredConnection, steps: list[KeyringStep], error: Exception
    ) -> None:
        self.is_storing_changed.emit(False)
        ways = [(self.tr("Try again"), partial(self._run_steps, entered, steps))]
        if entered.has_secrets:
            if isinstance(error, KeyringMissing):
                self._keep(entered, kept_without_keyring(entered.key))
                return
            ways.insert(0, (self.tr("Keep for this session"), partial(self.keep, entered)))
        text = error_message(error, before=steps[0].otherwise).text
        self.message_changed.emit(text, Tone.ERROR, tuple(ways))

    def _keep(self, entered: EnteredConnection, text: str) -> None:
        name = entered.connection.name
        self._manager.keep_secrets(name, entered.key, entered.password or "")
        self._finish(text)

    def _finish(self, text: str) -> None:
        self.is_storing_changed.emit(False)
        self.message_changed.emit(text, Tone.VERIFIED, ())
        self.finished.emit(text)


def _kept_text(entered: EnteredConnection) -> str:
    if entered.key and entered.password:
        return tr("Saved. The key and password are kept for this session.")
    if entered.key:
        return tr("Saved. The key is kept for this session.")
    return tr("Saved. The password for the proxy is kept for this session.")


def _result_text(contacts: int | None, milliseconds: int) -> str:
    """Return what a test has shown, and how long the answer took."""
    text = tr("Connection works.")
    if contacts is not None:
        text = tr("Connection works: {n} contacts.", "", contacts)
        text = text.format(n=number_text(contacts))
    answered = tr("It answered in {n} ms.").format(n=number_text(milliseconds))
    return f"{text} {answered}"
