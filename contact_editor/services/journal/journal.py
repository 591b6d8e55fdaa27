"""The journal: runs all operations in order on its own thread."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from concurrent.futures import Future
from functools import partial
from typing import TypeVar

from contact_editor.services.daemon_threads import DaemonWorker
from contact_editor.services.journal.database import (
    JournalConnection,
    memory_database,
    translated_errors,
)
from contact_editor.services.journal.erasing import erase_all, erase_copies
from contact_editor.services.journal.journal_key import JournalKeys
from contact_editor.services.journal.location import JournalLocation
from contact_editor.services.journal.opening import (
    DEFAULT_RETENTION_S,
    Clock,
    OpenedJournal,
    open_journal,
)
from contact_editor.services.journal.pending import Operation, PendingOperations, names_of
from contact_editor.services.journal.recovery import put_aside, restore_rows
from contact_editor.services.journal.schema import write_transaction
from contact_editor.services.journal.status import (
    JournalDamaged,
    JournalLoss,
    JournalState,
    JournalStatus,
    JournalUnavailable,
    status_after,
)

_LOG = logging.getLogger(__name__)
_Result = TypeVar("_Result")
_Loss = JournalLoss | None


class Journal:
    """Writes and reads through one connection on one thread; callers never wait.

    Entries that cannot be written to disk are kept in memory, can be read back, and are written as
    soon as possible: after the keyring was unlocked, or with the next write.
    """

    def __init__(
        self, location: JournalLocation | None, keys: JournalKeys | None, *,
        on_status: Callable[[JournalStatus], None] = lambda status: None,
        clock: Clock = time.time,
    ) -> None:  # fmt: skip
        """`on_status` is called on the journal's thread. Without a location: in memory only."""
        self.status = JournalStatus(JournalState.OPENING)
        self._location = location
        self._keys = keys
        self._on_status = on_status
        self._clock = clock
        self._worker = DaemonWorker("journal")
        self._memory: JournalConnection | None = None
        self._opened: OpenedJournal | None = None
        self.retention_s = DEFAULT_RETENTION_S
        """How long saves are kept; 0: not at all."""
        self.draft_retention_s = DEFAULT_RETENTION_S
        """How long drafts are kept after their last change."""
        self._pending = PendingOperations()
        self._is_erasing = False
        """Removed data may still be in the log and in databases that were put aside."""
        self.replaced = 0
        """How often an open database was lost: what is in memory is to be written again."""
        self._failed: dict[object, Exception] = {}
        """What the last flush could not write because of an error of its own, by subject."""

    def open(self, *, may_prompt: bool = False) -> Future[JournalStatus]:
        """Open the journal on disk; with `may_prompt` the keyring may ask the user."""
        return self._worker.submit(partial(self._open, may_prompt))

    def start_over(self) -> Future[JournalStatus]:
        """Put the database without a key aside and create a new one."""
        return self._worker.submit(self._start_over)

    def write(self, subject: object, operation: Operation) -> Future[bool]:
        """Run a write operation; the result is True if it is on disk.

        The future raises what the operation raises; nothing of it is written then.
        An operation replaces a pending one of the same subject.
        """
        return self._worker.submit(partial(self._write, subject, operation))

    def read(self, operation: Callable[[JournalConnection], _Result]) -> Future[_Result]:
        """Run a read operation; the future may raise `JournalUnavailable`."""
        return self._worker.submit(partial(self._read, operation))

    def forget(self, subject: object, operation: Operation) -> Future[str]:
        """Run an operation that removes data; no file contains it afterwards.

        Return why something is still on disk, or an empty text; it is removed with a later write.
        """
        return self._worker.submit(partial(self._forget, subject, operation))

    def erase(self) -> Future[str]:
        """Remove everything on disk with its keys; return why that failed, or an empty text."""
        return self._worker.submit(self._erase)

    @property
    def is_idle(self) -> bool:
        """The next operation runs at once: none hangs."""
        return self._worker.is_idle

    def now(self) -> float:
        return self._clock()

    def close(self, timeout_s: float = 1.0) -> None:
        """Write pending operations and close the files; wait at most this long."""
        try:
            self._worker.submit(self._close).result(timeout_s)
        except Exception as error:
            _LOG.warning("journal: not closed: %s", type(error).__name__)

    # Everything below runs on the journal's thread.

    def _open(self, may_prompt: bool, damage: str = "", loss: _Loss = None) -> JournalStatus:
        if self._opened is not None:
            if self.status.state is JournalState.FAILING:
                self._flush()
            return self.status
        if self._location is None or self._keys is None:
            return self._report(JournalStatus(JournalState.MEMORY))
        try:
            self._opened = opened = open_journal(
                self._location, self._keys, may_prompt=may_prompt, clock=self._clock,
                retention_s=self.retention_s, draft_retention_s=self.draft_retention_s,
            )  # fmt: skip
        except JournalUnavailable as error:
            return self._report(status_after(error))
        if not self._flush():
            return self.status
        return self._report(opened.status(damage, loss or opened.loss))

    def _start_over(self) -> JournalStatus:
        try:
            if not self._opened and self._location and (existing := self._location.existing()):
                put_aside(existing[1], int(self._clock()))
        except JournalUnavailable as error:
            return self._report(status_after(error))
        return self._open(may_prompt=True, loss=JournalLoss.NONE)

    def _write(self, subject: object, operation: Operation) -> bool:
        self._pending.add(subject, operation)
        if self._opened is None and self.status.state is JournalState.FAILING:
            self._open(may_prompt=False)
        if self._opened is not None and self._flush():
            if subject in self._failed:
                raise self._failed[subject]
            return True
        operation(self._in_memory())
        return False

    def _read(self, operation: Callable[[JournalConnection], _Result]) -> _Result:
        if self._opened is None:
            return operation(self._in_memory())
        try:
            with translated_errors():
                self._opened.verify()
                return operation(self._opened.db)
        except JournalDamaged as error:
            self._reopen(str(error))
            return operation(self._opened.db if self._opened else self._in_memory())

    def _flush(self) -> bool:
        """Write the pending operations in one transaction; report errors at once."""
        assert self._opened is not None
        try:
            with translated_errors():
                self._opened.verify()
                with write_transaction(self._opened.db):
                    self._failed = self._pending.run(self._opened.db)
        except JournalDamaged as error:
            _LOG.warning("journal: %s", error)
            return self._reopen(str(error))
        except JournalUnavailable as error:
            return self._report(JournalStatus(JournalState.FAILING, str(error))).is_on_disk
        self._pending.clear()
        if self._is_erasing and self._location and self._keys:
            self._is_erasing = not erase_copies(self._opened.db, self._location, self._keys)
        self._opened.note_log()
        if self.status.state is JournalState.FAILING:
            self._report(JournalStatus(JournalState.ON_DISK))
        if self._failed:
            self._report(self.status._replace(dropped=names_of(self._failed.values())))
        return True

    def _reopen(self, damage: str) -> bool:
        """Put a damaged database aside, after what can be read of it is kept, and open again."""
        opened, self._opened = self._opened, None
        assert opened is not None
        self.replaced += 1
        if opened.write_again():
            return self._open(False, damage, JournalLoss.WRITTEN_AGAIN).is_on_disk
        if rows := opened.give_up():
            self._pending.add_first("salvaged", partial(restore_rows, rows=rows))
        try:
            put_aside(opened.path, int(self._clock()))
        except JournalUnavailable as error:
            return self._report(JournalStatus(JournalState.FAILING, str(error))).is_on_disk
        return self._open(False, damage, JournalLoss.NONE).is_on_disk

    def _in_memory(self) -> JournalConnection:
        if self._memory is None:
            self._memory = memory_database()
        return self._memory

    def _report(self, status: JournalStatus) -> JournalStatus:
        if status != self.status:
            self.status = status
            _LOG.info("journal: %s %s", status.state.name.lower(), status.reason)
            self._on_status(status)
        return status

    def _forget(self, subject: object, operation: Operation) -> str:
        self._is_erasing = True
        done = self._write(subject, operation)
        if done and not self._is_erasing:
            return ""
        if not done and (self._location is None or self._location.existing() is None):
            return ""
        return self.status.reason or "a copy of it is in use"

    def _erase(self) -> str:
        self._close()
        self._pending.clear()
        self._memory = None
        reason = ""
        try:
            if self._location and self._keys:
                erase_all(self._location, self._keys)
        except JournalUnavailable as error:
            reason = str(error)
        self._open(may_prompt=False)
        return reason

    def _close(self) -> None:
        if self._opened is not None:
            self._flush()
        opened, self._opened = self._opened, None
        if opened is not None:
            opened.db.close()
