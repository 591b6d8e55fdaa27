"""The chain of saves: each header authenticates its content and the header before it.

    mac      = HMAC(chain key, salt | content)
    link     = HMAC(chain key, sequence | at | previous | mac)
    previous = the link of the header before; of the first one, nothing

Content that expired or was forgotten is removed with its salt; an authenticated tombstone proves
that this program removed it. Missing entries at the end cannot be detected,
except by comparison with copied receipts.
"""

from __future__ import annotations

import hmac
import struct
from typing import Any, NamedTuple

from contact_editor.model.email_addresses import email_key
from contact_editor.services.journal.database import JournalConnection
from contact_editor.services.journal.drafts import contact_key
from contact_editor.services.journal.history.save_record import SaveRecord, load_record


class Verification(NamedTuple):
    """Result of a verification of the chain."""

    entries: int
    """Number of saves with content."""
    removed: int
    """Number of saves that expired or were forgotten."""
    faults: tuple[int, ...]
    """Sequences of changed, missing or reordered entries."""

    @property
    def intact(self) -> bool:
        return not self.faults


def append(db: JournalConnection, at: float, salt: bytes, content: bytes) -> int:
    """Append a header for a content; return its sequence."""
    last = db.execute(
        "SELECT sequence, at, previous, mac FROM save_header ORDER BY sequence DESC LIMIT 1"
    ).fetchone()
    sequence, previous = (last[0] + 1, _link(db, *last)) if last else (1, b"")
    db.execute(
        "INSERT INTO save_header (sequence, at, previous, mac) VALUES (?, ?, ?, ?)",
        (sequence, at, previous, _mac(db, salt + content)),
    )
    return sequence


def add_tombstone(db: JournalConnection, sequence: int) -> None:
    """Add a tombstone for removed content."""
    db.execute(
        "INSERT OR REPLACE INTO save_tombstone (sequence, mac) VALUES (?, ?)",
        (sequence, _tombstone(db, sequence)),
    )


class ChainCheck:
    """Verification of every header, content and tombstone, in steps, so that others can write."""

    def __init__(self) -> None:
        self._faults: set[int] = set()
        self._entries = self._removed = 0
        self._expected, self._previous = 1, b""

    def step(self, db: JournalConnection, count: int = 2_000) -> Verification | None:
        """Check the next headers; return the result after the last one."""
        rows: list[Any] = db.execute(
            "SELECT h.sequence, h.at, h.previous, h.mac, c.salt, c.content, t.mac,"
            " c.at, c.id, c.account, c.contact, c.email, c.connection, c.outcome"
            " FROM save_header h LEFT JOIN save_content c USING (sequence)"
            " LEFT JOIN save_tombstone t USING (sequence) WHERE h.sequence >= ?"
            " ORDER BY h.sequence LIMIT ?",
            (self._expected, count),
        ).fetchall()
        for row in rows:
            self._check(db, *row)
        return None if len(rows) == count else self._end(db)

    def _check(
        self, db: JournalConnection, sequence: int, at: float, stored: object, mac: object,
        salt: object, content: object, tombstone: object, *columns: object,
    ) -> None:  # fmt: skip
        self._faults.update(range(self._expected, sequence))
        is_sound = _same(stored, self._previous)
        if content is not None:
            self._entries += 1
            found_by = columns == (at, *_found_by(content))
            is_sound = is_sound and found_by and _is_content(db, mac, salt, content)
        elif _same(tombstone, _tombstone(db, sequence)):
            self._removed += 1
        else:
            is_sound = False
        if not is_sound:
            self._faults.add(sequence)
        self._expected = sequence + 1
        self._previous = _link(db, sequence, at, _blob(stored), _blob(mac))

    def _end(self, db: JournalConnection) -> Verification:
        orphans = db.execute(
            "SELECT sequence FROM save_content"
            " WHERE sequence NOT IN (SELECT sequence FROM save_header)"
        )
        self._faults.update(sequence for (sequence,) in orphans)
        return Verification(self._entries, self._removed, tuple(sorted(self._faults)))


def columns_of(record: SaveRecord) -> tuple[str | None, ...]:
    """Return the lookup columns: id, account, contact, email, connection, outcome."""
    email = email_key(record.email) if record.email else None
    contact = contact_key(record.contact_id)
    return record.id, record.account, contact, email, record.connection, record.outcome


def _found_by(content: object) -> tuple[str | None, ...]:
    try:
        return columns_of(load_record(_blob(content)))
    except (ValueError, KeyError, TypeError, AttributeError):
        return ()


def _same(stored: object, expected: bytes) -> bool:
    return isinstance(stored, bytes) and hmac.compare_digest(stored, expected)


def _blob(stored: object) -> bytes:
    """Return a value as bytes; a value changed through SQL may have any type."""
    return stored if isinstance(stored, bytes) else repr(stored).encode()


def _is_content(db: JournalConnection, mac: object, salt: object, content: object) -> bool:
    return _same(mac, _mac(db, _blob(salt) + _blob(content)))


def _link(db: JournalConnection, sequence: int, at: float, previous: bytes, mac: bytes) -> bytes:
    return _mac(db, b"link" + struct.pack(">qd", sequence, at) + previous + mac)


def _tombstone(db: JournalConnection, sequence: int) -> bytes:
    return _mac(db, b"removed" + struct.pack(">q", sequence))


def _mac(db: JournalConnection, content: bytes) -> bytes:
    return hmac.digest(db.chain_key, content, "sha256")
