"""Operations of the journal that are not on disk yet."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable
from typing import Any

from contact_editor.services.journal.database import JournalConnection, translated_errors
from contact_editor.services.journal.status import JournalUnavailable

_LOG = logging.getLogger(__name__)
Operation = Callable[[JournalConnection], Any]


def names_of(errors: Iterable[Exception]) -> str:
    """Return the kinds of errors, without their texts, which may contain values."""
    return ", ".join(sorted({type(error).__name__ for error in errors}))


class PendingOperations:
    """The last operation of each subject, in order, until all of them are committed."""

    def __init__(self) -> None:
        self._operations: dict[object, Operation] = {}

    def add(self, subject: object, operation: Operation) -> None:
        """Add an operation; it replaces the one of the same subject."""
        self._operations.pop(subject, None)
        self._operations[subject] = operation

    def add_first(self, subject: object, operation: Operation) -> None:
        self._operations = {subject: operation, **self._operations}

    def clear(self) -> None:
        self._operations.clear()

    def run(self, db: JournalConnection) -> dict[object, Exception]:
        """Run all of them in the open transaction.

        Raises `JournalUnavailable` if the database cannot be written. An operation with any other
        error, which it would have each time, is undone and dropped; return those errors by subject.
        """
        failed: dict[object, Exception] = {}
        for subject, operation in tuple(self._operations.items()):
            db.execute("SAVEPOINT pending")
            try:
                with translated_errors():
                    operation(db)
            except JournalUnavailable:
                raise
            except Exception as error:
                if db.get_autocommit():
                    # SQLite has rolled back everything.
                    raise
                db.execute("ROLLBACK TO pending")
                failed[subject] = error
                del self._operations[subject]
                kind = subject[0] if isinstance(subject, tuple) else subject
                _LOG.error("journal: %s dropped: %s", kind, type(error).__name__)
            db.execute("RELEASE pending")
        return failed
