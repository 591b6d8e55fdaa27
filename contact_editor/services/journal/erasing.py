"""Removes the files of a journal, and their keys."""

from __future__ import annotations

import logging

import apsw

from contact_editor.services.journal.database import translated_errors
from contact_editor.services.journal.journal_key import JournalKeys
from contact_editor.services.journal.location import JournalLocation, files_of
from contact_editor.services.journal.opening import remove_keys
from contact_editor.services.journal.recovery import expired_asides
from contact_editor.services.journal.status import JournalUnavailable

_LOG = logging.getLogger(__name__)
_EVERYTHING = float("-inf")


def erase_asides(location: JournalLocation, keys: JournalKeys) -> None:
    """Remove every database that was put aside: single entries cannot be removed from it."""
    existing = location.existing()
    ids = expired_asides(location, 0.0, _EVERYTHING)
    remove_keys(keys, ids - {existing[0] if existing else ""})


def erase_copies(db: apsw.Connection, location: JournalLocation, keys: JournalKeys) -> bool:
    """Remove what other files still have of removed data; return False if that failed."""
    try:
        with translated_errors():
            erase_asides(location, keys)
            # Removed data is still in the write-ahead log.
            db.wal_checkpoint(mode=apsw.SQLITE_CHECKPOINT_TRUNCATE)
    except JournalUnavailable as error:
        _LOG.warning("journal: copies of removed data are left: %s", error)
        return False
    return True


def erase_all(location: JournalLocation, keys: JournalKeys) -> None:
    """Remove every database of this machine with its key.

    Raises `JournalDiskError` if a file cannot be removed; its key is removed nevertheless.
    """
    with translated_errors():
        location.marker.unlink(missing_ok=True)
    while (existing := location.existing()) is not None:
        journal_id, path = existing
        remove_keys(keys, [journal_id])
        with translated_errors():
            # The database last: while it is there, the others belong to it.
            for file in reversed(files_of(path)):
                file.unlink()
    erase_asides(location, keys)
