"""Access to the journal: results and status changes arrive on the UI thread."""

from __future__ import annotations

import logging
import secrets
from collections.abc import Callable
from concurrent.futures import Future
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from shiboken6 import isValid

from contact_editor.services.journal import drafts
from contact_editor.services.journal.history import saves
from contact_editor.services.journal.journal import Journal
from contact_editor.services.journal.journal_key import JournalKeys
from contact_editor.services.journal.location import JournalLocation
from contact_editor.services.journal.status import (
    JournalState,
    JournalStatus,
    JournalUnavailable,
)
from contact_editor.viewmodels.messages.message import Message, Tone, remade

_LOG = logging.getLogger(__name__)
DAY_S = 86_400.0
_EXPIRY_INTERVAL_MS = 6 * 3_600_000
_RETRY_INTERVAL_MS = 5_000
_PASSING = (JournalState.LOCKED, JournalState.FAILING)
"""States that may end without the user: the keyring is unlocked elsewhere, the disk has room."""


class JournalAccess(QObject):
    """Opens the journal in the background and forwards what it reads."""

    status_changed = Signal(object)
    """The `JournalStatus`."""
    message_changed = Signal(object)
    _status_arrived = Signal(object)
    _result_arrived = Signal(object, object)

    def __init__(
        self, location: JournalLocation | None, keys: JournalKeys | None,
        parent: QObject | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.status = JournalStatus(JournalState.OPENING)
        self._folder = str(location.folder) if location else ""
        self.is_wanted = location is not None
        """False in practice mode: nothing is stored then."""
        self.session = secrets.token_hex(8)
        """Identifies this start of the program in drafts."""
        self.session_saves: set[str] = set()
        """Ids of the saves since the start: none of them was interrupted."""
        # Emitted on the journal's thread.
        queued = Qt.ConnectionType.QueuedConnection
        self._status_arrived.connect(self._take_status, queued)
        self._result_arrived.connect(lambda done, result: done(result), queued)
        self.journal = Journal(location, keys, on_status=self._status_arrived.emit)
        self._expiry = QTimer(self, interval=_EXPIRY_INTERVAL_MS)
        self._expiry.timeout.connect(self._expire)
        self._expiry.start()
        self._retry = QTimer(self, interval=_RETRY_INTERVAL_MS)
        self._retry.timeout.connect(self.retry)

    def open(self, *, may_prompt: bool = False) -> None:
        """Open the journal on disk in the background; `may_prompt`: the keyring may prompt."""
        self.journal.open(may_prompt=may_prompt)

    def retry(self) -> None:
        """Try again without a prompt, if the obstacle may be gone."""
        if self.status.state in _PASSING:
            self.open()

    def set_retention(self, days: int) -> None:
        """Keep saves that long from now on; older ones are removed, at once and every few hours."""
        self.journal.retention_s = days * DAY_S
        self._expire()

    def set_draft_retention(self, days: int) -> None:
        """Keep drafts that long after their last change, as `set_retention` keeps saves."""
        self.journal.draft_retention_s = days * DAY_S
        self._expire()

    def _expire(self) -> None:
        if self.status.state is JournalState.OPENING:
            return
        journal, now = self.journal, self.journal.now()
        of_saves = partial(saves.expire_saves, now=now, retention_s=journal.retention_s)
        # A draft of this session belongs to a contact that is open, however old it is.
        of_drafts = partial(
            drafts.expire_drafts, now=now, retention_s=journal.draft_retention_s, but=self.session
        )
        journal.write("expire", of_saves)
        journal.write("expire drafts", of_drafts)

    def read(
        self, operation: Callable[..., Any], done: Callable[[Any], None],
        receiver: QObject | None = None,
    ) -> None:  # fmt: skip
        """Run a read operation; `done` is called with its result, a failure is reported.

        Nothing is called once `receiver` is deleted.
        """

        def deliver(result: Any) -> None:
            if receiver is None or isValid(receiver):
                done(result)

        self.wait_for(self.journal.read(operation), deliver)

    def wait_for(
        self, future: Future[Any], done: Callable[[Any], None],
        failed: Callable[[BaseException], None] | None = None,
    ) -> None:  # fmt: skip
        """Call `done` on the UI thread with a result of the journal, when it is there.

        `failed` is called with its error instead; without it, the user is told.
        """
        handle = failed or self._report_failure
        future.add_done_callback(lambda future: self._pass_on(future, done, handle))

    def _pass_on(
        self, future: Future[Any], done: Callable[[Any], None],
        failed: Callable[[BaseException], None],
    ) -> None:  # fmt: skip
        error = future.exception()
        if error is None:
            self._result_arrived.emit(done, future.result())
        else:
            self._result_arrived.emit(failed, error)

    def _report_failure(self, error: BaseException) -> None:
        _LOG.error("journal: not read: %s", type(error).__name__)
        self.message_changed.emit(remade(lambda: self._not_read(error)))

    def _not_read(self, error: BaseException) -> Message:
        text = self.tr("The journal on this computer could not be read: {reason}.")
        return Message(text.format(reason=reason_of(error)), Tone.ERROR)

    def _take_status(self, status: JournalStatus) -> None:
        self.status = status = status._replace(folder=self._folder)
        if status.state in _PASSING:
            self._retry.start()
        else:
            self._retry.stop()
        self.status_changed.emit(status)


def reason_of(error: BaseException) -> str:
    """Return why the journal failed, for the user; never a value of a contact."""
    return str(error) if isinstance(error, JournalUnavailable) else type(error).__name__
