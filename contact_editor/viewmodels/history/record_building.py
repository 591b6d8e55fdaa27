"""What the journal has of a save, made from what is known about it in the window."""

from __future__ import annotations

import getpass
import hashlib
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime
from functools import cache, partial
from typing import Any, TypeAlias

import msgspec

from contact_editor.model.comparison.lost_keys import LostKey
from contact_editor.model.draft import Change, Draft
from contact_editor.model.receipt import FieldResult, Outcome, Receipt
from contact_editor.model.resending.known_values import ResendChoice
from contact_editor.model.values import ABSENT
from contact_editor.services.contacts.proposal import ProposedRequest, SaveResult, WriteResult
from contact_editor.services.http.json_codec import dump_json
from contact_editor.services.http.response_body import is_request_id
from contact_editor.services.http.transport import Exchange, Request
from contact_editor.services.journal.history.save_record import (
    SavedChange,
    SaveOutcome,
    SaveRecord,
)
from contact_editor.viewmodels.contact.open_contact import OpenContact
from contact_editor.viewmodels.history.saves.pending_save import PendingSave
from contact_editor.viewmodels.saving.save_undo import (
    Leftover,
    LeftoverReason,
    SaveUndo,
    leftovers_of,
)

PartNames: TypeAlias = Callable[[Change], str]
"""Returns the name of the list that a change adds or removes; empty if it has none."""
MAX_NAMED = 5
"""Requests of a save that are named in its record."""
BETWEEN_REQUESTS = "; "
NOTED = ("environment", "user", "ticket", "reason", "request", "request_hash", "undoes")
"""Texts of a record that its intent notes."""


def _no_name(change: Change) -> str:
    return ""


def new_record(
    save_id: str, at: float, account: str, connection: str, meant: Draft, title: str,
    note: Mapping[str, str],
) -> SaveRecord:  # fmt: skip
    """Return the record of a save of which nothing is known yet."""
    reference = meant.snapshot.reference
    noted: dict[str, Any] = {name: note.get(name, "") for name in NOTED}
    return SaveRecord(
        id=save_id, at=at, account=account, connection=connection, contact_id=reference.id,
        email=reference.email, title=title, outcome=str(SaveOutcome.UNKNOWN), changes=(),
        undoes_at=float(note.get("undoes_at") or 0),
        stays=tuple(filter(None, note.get("stays", "").split("\n"))), **noted,
    )  # fmt: skip


def as_sent(pending: PendingSave, contact: OpenContact, saved: SaveResult) -> PendingSave:
    """Add what is known only after the write: the requests as they were sent, and their ids."""
    if saved.written is None:
        return pending
    exchanges = tuple(contact.open_connection.session.exchanges)
    return pending.then(
        partial(_sent_record, saved=saved, written=saved.written, undo=contact.undo,
                exchanges=exchanges, since=contact.since)
    )  # fmt: skip


def _sent_record(
    record: SaveRecord, *, saved: SaveResult, written: WriteResult, undo: SaveUndo | None,
    exchanges: Sequence[Exchange], since: datetime,
) -> SaveRecord:  # fmt: skip
    sent = written.proposal.requests[: written.sent]
    own = [one for one in reversed(exchanges) if one.at >= since]
    ids = (_request_id(own, proposed.request) for proposed in sent)
    return msgspec.structs.replace(
        record, request_id=", ".join(filter(None, ids)), gap_s=written.gap_s,
        request=requests_text(sent), request_hash=requests_hash(sent),
        as_shown=_labels(written, ResendChoice.SEND),
        left_out=_labels(written, ResendChoice.LEAVE_OUT), stays=_stays(undo, saved),
    )  # fmt: skip


def _labels(written: WriteResult, choice: ResendChoice) -> tuple[str, ...]:
    decided = written.proposal.resending.decided(choice)
    return tuple(dict.fromkeys(question.field.label for question in decided))


def _stays(undo: SaveUndo | None, saved: SaveResult) -> tuple[str, ...]:
    """Return the labels of what an undo left; none if it was no undo."""
    return left_labels(leftovers_of(undo, saved)) if undo is not None else ()


def left_labels(stays: Iterable[Leftover]) -> tuple[str, ...]:
    """Return the labels of the fields that an undo leaves as they are now."""
    left = (stay.field.label for stay in stays if stay.reason is not LeftoverReason.ALREADY)
    return tuple(dict.fromkeys(left))


def _request_id(exchanges: Sequence[Exchange], request: Request) -> str:
    """Return the id that the provider gave to a request; empty if it gave none."""
    ids = (
        exchange.headers[name]
        for exchange in exchanges
        if exchange.request == request
        for name in exchange.headers
        if is_request_id(name)
    )
    return next(ids, "")


def requests_text(requests: Sequence[ProposedRequest]) -> str:
    """Return the method and path of each request."""
    named = [f"{each.request.method} {each.request.path}" for each in requests]
    more = [f"+ {len(named) - MAX_NAMED}"] if named[MAX_NAMED:] else []
    return BETWEEN_REQUESTS.join((*named[:MAX_NAMED], *more))


def requests_hash(requests: Sequence[ProposedRequest]) -> str:
    """Return the hash of the method, path and body of each; of a single request, of its body."""
    each = [[one.request.method, one.request.path, one.request.body] for one in requests]
    content = each[0][-1] if len(each) == 1 else each
    return hashlib.sha256(dump_json(content)).hexdigest()


def meant_change(change: Change, name_of: PartNames = _no_name) -> SavedChange:
    """Return a change whose result is unknown."""
    return SavedChange(
        key=change.field.key, label=change.field.label, part=change.part, before=change.before,
        after=change.after, outcome=str(Outcome.UNKNOWN), found=ABSENT,
        part_name=name_of(change),
    )  # fmt: skip


def with_outcome(
    record: SaveRecord, receipt: Receipt | None, name_of: PartNames = _no_name
) -> SaveRecord:
    """Return the record with the result of each change."""
    if receipt is None:
        return record
    changes = tuple(_saved_change(finding, name_of) for finding in receipt.findings)
    changes += tuple(map(_lost_change, receipt.lost))
    return msgspec.structs.replace(record, outcome=str(_outcome(receipt)), changes=changes)


def _outcome(receipt: Receipt) -> SaveOutcome:
    requested = [finding for finding in receipt.findings if finding.requested]
    confirmed = sum(finding.confirmed for finding in requested)
    if receipt.verified:
        return SaveOutcome.STORED
    if confirmed < len(requested):
        is_unknown = any(finding.outcome is Outcome.UNKNOWN for finding in requested)
        none = SaveOutcome.UNKNOWN if is_unknown else SaveOutcome.NOT_STORED
        return SaveOutcome.PARTLY if confirmed else none
    if receipt.lost or receipt.with_outcome(Outcome.CHANGED_UNEXPECTEDLY):
        return SaveOutcome.ELSE_CHANGED
    return SaveOutcome.NOT_VERIFIED


def _saved_change(finding: FieldResult, name_of: PartNames) -> SavedChange:
    change = finding.change
    return SavedChange(
        key=change.field.key, label=change.field.label, part=change.part, before=change.before,
        after=change.after, outcome=str(finding.outcome), found=finding.found,
        part_name=name_of(change),
    )  # fmt: skip


def _lost_change(lost: LostKey) -> SavedChange:
    # Without a key: its name may be that of a field, which has another place.
    return SavedChange(
        key="", label=lost.name, part=ABSENT, before=lost.before, after=lost.before,
        outcome=str(Outcome.CHANGED_UNEXPECTEDLY), found=ABSENT,
    )  # fmt: skip


@cache
def os_user() -> str:
    """Return the name of the account that this program runs in; empty if it has none."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""
