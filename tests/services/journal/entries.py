"""Drafts to journal, and what a journal has of them."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from contact_editor.model.contact import ContactReference, ContactSnapshot
from contact_editor.model.draft import Draft
from contact_editor.services.journal import drafts
from contact_editor.services.journal.draft_codec import StoredDraft, dump_draft
from contact_editor.services.journal.journal import Journal
from contact_editor.services.journal.location import JournalLocation
from tests.services.journal.conftest import LockableStore
from tests.waiting import WAIT_LIMIT_S

ACCOUNT = "account"


def draft(name: str, contact_id: int = 1) -> Draft:
    snapshot = ContactSnapshot(
        reference=ContactReference(contact_id, "ada@example.com"),
        values={"name": "Ada", "secret": "hidden"},
        unknown={"note": "of the provider"},
        sensitive=frozenset({"secret"}),
        read_at=datetime(2026, 1, 1, tzinfo=UTC),
    )
    return Draft(snapshot, {"name": name})


def keep(journal: Journal, name: str, contact_id: int = 1) -> bool:
    """Journal a draft; return whether it is on disk."""
    content = dump_draft(draft(name, contact_id), name, "Acme")
    write = partial(
        drafts.put_draft, account=ACCOUNT, contact_id=contact_id, content=content, now=journal.now()
    )
    return journal.write(("draft", contact_id), write).result(WAIT_LIMIT_S)


def kept(journal: Journal) -> list[StoredDraft]:
    return journal.read(partial(drafts.drafts_of, account=ACCOUNT)).result(WAIT_LIMIT_S)


def names(journal: Journal) -> set[object]:
    """The names in the drafts that the journal has."""
    return {each.draft.edits["name"] for each in kept(journal)}


def database(location: JournalLocation) -> Path:
    found = location.existing()
    assert found is not None
    return found[1]


def key_of(location: JournalLocation, store: LockableStore) -> bytes:
    found = location.existing()
    assert found is not None
    return bytes.fromhex(store.keys[found[0]])
