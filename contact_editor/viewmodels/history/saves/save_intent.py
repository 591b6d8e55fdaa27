"""What the journal has of a save before it is sent."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any

import msgspec

from contact_editor.model.contact import ContactSnapshot
from contact_editor.model.draft import Change
from contact_editor.model.fields import Field
from contact_editor.providers.description import Provider
from contact_editor.services.connections.connection import Connection
from contact_editor.services.contacts.proposal import Proposal
from contact_editor.services.journal.history.save_record import SaveOutcome, SaveRecord
from contact_editor.viewmodels.contact.contact_editing import title_of
from contact_editor.viewmodels.contact.lookup_names import names_in
from contact_editor.viewmodels.contact.open_contact import OpenContact
from contact_editor.viewmodels.history.record_building import (
    NOTED,
    PartNames,
    left_labels,
    meant_change,
    requests_hash,
    requests_text,
)
from contact_editor.viewmodels.saving.save_undo import SaveUndo


class SaveIntent(msgspec.Struct, frozen=True):
    """What is known about a save when it begins: immutable, for the journal's thread."""

    id: str
    at: float
    account: str
    connection: Connection
    provider: Provider
    shown: ContactSnapshot
    """The contact as the form shows it."""
    proposal: Proposal
    user: str
    ticket: str
    reason: str
    name_of: PartNames
    undoes: str = ""
    undoes_at: float = 0.0
    stays: tuple[str, ...] = ()
    """The labels of what an undo leaves from the beginning."""


def new_save_intent(
    save_id: str, at: float, contact: OpenContact, user: str, latest: SaveRecord | None
) -> SaveIntent:
    """Return what is known about the save that a contact is about to send.

    `latest`: its last save since the start, which an undo from its result undoes.
    """
    assert contact.flow.proposal is not None
    note, undo = contact.editing.note, contact.undo
    undoes, undoes_at, stays = "", 0.0, tuple[str, ...]()
    if undo is not None:
        undoes = undo.record_id or (latest.id if latest is not None else "")
        undoes_at = latest.at if latest is not None and not undo.record_id else undo.at
        stays = left_labels(undo.stays)
    return SaveIntent(
        save_id, at, contact.open_connection.account, contact.connection,
        contact.open_connection.provider,
        contact.editing.snapshot, contact.flow.proposal, user, note.ticket, note.reason,
        names_of(contact), undoes, undoes_at, stays,
    )  # fmt: skip


def record_of_intent(save: SaveIntent) -> SaveRecord:
    """Return the record of a save that begins."""
    reference, requests = save.proposal.draft.snapshot.reference, save.proposal.requests
    return SaveRecord(
        id=save.id, at=save.at, account=save.account, connection=save.connection.name,
        environment=save.connection.environment, contact_id=reference.id, email=reference.email,
        title=title_of(save.provider, save.shown), user=save.user, ticket=save.ticket,
        reason=save.reason, outcome=str(SaveOutcome.UNKNOWN),
        changes=tuple(meant_change(change, save.name_of) for change in save.proposal.changes),
        request=requests_text(requests), request_hash=requests_hash(requests),
        undoes=save.undoes, undoes_at=save.undoes_at, stays=save.stays,
    )  # fmt: skip


def note_of(record: SaveRecord) -> dict[str, str]:
    """Return what an intent notes of a save besides its draft."""
    note = {name: getattr(record, name) for name in NOTED}
    undo = {"undoes_at": str(record.undoes_at), "stays": "\n".join(record.stays)}
    return {**note, **undo} if record.undoes_at else note


def noted_undo(note: Mapping[str, str]) -> SaveUndo | None:
    """Return what a save of an earlier session was to undo; None if nothing."""
    at = float(note.get("undoes_at") or 0)
    return SaveUndo(at, (), record_id=note.get("undoes", "")) if at else None


def names_of(contact: OpenContact) -> PartNames:
    """Return the names of the lists that are known now, for another thread."""
    through = contact.open_connection
    known = dict(through.session.lookup_names)
    return partial(_name_in, through.provider.fields, known, contact.editing.snapshot)


def _name_in(
    fields: Sequence[Field], known: Mapping[str, Mapping[Any, str]], contact: ContactSnapshot,
    change: Change,
) -> str:  # fmt: skip
    lookup = change.field.lookup
    return names_in(fields, known, lookup, contact).get(change.part, "") if lookup else ""
