"""The tables of the journal, and the steps from each version to the next."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import apsw

from contact_editor.services.journal.status import JournalTooNew

_FIRST = """
CREATE TABLE draft (
    account TEXT NOT NULL, contact TEXT NOT NULL, changed_at REAL NOT NULL, content BLOB NOT NULL,
    PRIMARY KEY (account, contact)
) WITHOUT ROWID;
CREATE TABLE intent (
    id TEXT PRIMARY KEY, account TEXT NOT NULL, contact TEXT NOT NULL, begun_at REAL NOT NULL,
    content BLOB NOT NULL
) WITHOUT ROWID;
CREATE TABLE recent (
    account TEXT NOT NULL, contact TEXT NOT NULL, email TEXT, title TEXT NOT NULL,
    opened_at REAL NOT NULL, is_pinned INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (account, contact)
) WITHOUT ROWID;
"""

_SAVES = """
CREATE TABLE save_header (
    sequence INTEGER PRIMARY KEY, at REAL NOT NULL, previous BLOB NOT NULL, mac BLOB NOT NULL
);
CREATE TABLE save_content (
    sequence INTEGER PRIMARY KEY, salt BLOB NOT NULL, content BLOB NOT NULL, id TEXT NOT NULL,
    at REAL NOT NULL, account TEXT NOT NULL, contact TEXT NOT NULL, email TEXT
);
CREATE INDEX save_of_contact ON save_content (account, contact, sequence);
CREATE INDEX save_of_email ON save_content (email);
CREATE INDEX save_at ON save_content (at);
CREATE TABLE save_tombstone (sequence INTEGER PRIMARY KEY, mac BLOB NOT NULL);
CREATE VIRTUAL TABLE save_text USING fts5(
    text, content = '', contentless_delete = 1, tokenize = 'trigram'
);
INSERT INTO save_text (save_text, rank) VALUES ('secure-delete', 1);
"""

_SESSIONS = """
ALTER TABLE draft ADD COLUMN session TEXT NOT NULL DEFAULT '';
"""

_FILTERS = """
ALTER TABLE save_content ADD COLUMN connection TEXT;
ALTER TABLE save_content ADD COLUMN outcome TEXT;
UPDATE save_content SET connection = json_extract(CAST(content AS TEXT), '$.connection'),
    outcome = json_extract(CAST(content AS TEXT), '$.outcome');
CREATE INDEX save_of_connection ON save_content (connection, sequence);
CREATE INDEX save_with_outcome ON save_content (outcome, sequence);
CREATE INDEX save_of_id ON save_content (id, sequence);
"""

_FACTS = """
CREATE TABLE proven_facts (
    account TEXT PRIMARY KEY, described TEXT NOT NULL, content BLOB NOT NULL
) WITHOUT ROWID;
"""

_TABS = """
CREATE TABLE open_tab (
    account TEXT NOT NULL, contact TEXT NOT NULL, place INTEGER NOT NULL, email TEXT,
    title TEXT NOT NULL, connection TEXT NOT NULL, is_shown INTEGER NOT NULL,
    stored_at REAL NOT NULL, PRIMARY KEY (account, contact)
) WITHOUT ROWID;
"""

MIGRATIONS: tuple[str, ...] = (_FIRST, _SAVES, _SESSIONS, _FILTERS, _FACTS, _TABS)
"""Migration steps from version n to n + 1. Steps are added, never changed."""
VERSION = len(MIGRATIONS)


def migrate(db: apsw.Connection) -> None:
    """Migrate the tables, all steps or none; raise `JournalTooNew` if they are newer."""
    if _version(db) == VERSION:
        return
    # Immediate: if two processes start at once, the second sees what the first has created.
    with write_transaction(db):
        version = _version(db)
        if version > VERSION:
            raise JournalTooNew(
                f"it was written by a later version of this program (schema {version})"
            )
        for step in MIGRATIONS[version:]:
            db.execute(step)
        db.pragma("user_version", VERSION)


def _version(db: apsw.Connection) -> int:
    version = db.pragma("user_version")
    assert isinstance(version, int)
    return version


@contextmanager
def write_transaction(db: apsw.Connection) -> Iterator[None]:
    """Run a transaction that holds the write lock from the start."""
    db.execute("BEGIN IMMEDIATE")
    try:
        yield
        db.execute("COMMIT")
    except BaseException:
        # After some errors, such as a full disk, SQLite has rolled back already.
        if not db.get_autocommit():
            db.execute("ROLLBACK")
        raise
